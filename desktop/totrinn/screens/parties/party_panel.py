# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""One party: who to write to, in which language, in which region. Saved when it is left."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from totrinn.dialogs.ending import Ending
from totrinn.screens.clock import today
from totrinn.widgets.buttons import Button
from totrinn.widgets.card import SidePanel
from totrinn.widgets.form import Form
from totrinn_db.commands import parties as commands
from totrinn_db.domain.parties import Language, PartyKind
from totrinn_db.domain.views.parties import PartyRow, Structure

if TYPE_CHECKING:
    from totrinn.screens.parties.page import PartiesScreen

_PLAIN = (
    "contact", "contact_title", "contact_email", "contact_phone", "deputy_contact", "note",
    "language", "full_name", "name",
)  # fmt: skip


class PartyPanel(SidePanel):
    """Edits the party that is chosen, or takes in a new party or region."""

    def __init__(self, screen: PartiesScreen) -> None:
        super().__init__()
        self._screen = screen
        self._party: PartyRow | None = None
        self._texts = screen.context.texts
        self._forms: list[Form] = []
        self.save_button = Button(self.tr("Lagre"), "primary")
        self.end_button = Button(self.tr("Ikke lenger med …"), "quiet")
        self.set_buttons([self.save_button, self.end_button])
        self.save_button.clicked.connect(self._on_save)
        self.end_button.clicked.connect(self._on_end)

    @cached_property
    def form(self) -> Form:
        """Give the form of a party that is there."""
        form = self._put(Form())
        form.add_line("contact", self.tr("Kontaktperson"))
        form.add_line("contact_title", self.tr("Stilling"))
        form.add_line("contact_email", self.tr("E-post"))
        form.add_line("contact_phone", self.tr("Telefon"))
        form.add_line("deputy_contact", self.tr("Stedfortreder"))
        form.add_choice("language", self.tr("Målform i brev"), self._languages())
        form.add_choice("region_id", self.tr("Område"))
        form.add_text("note", self.tr("Merknad"), help=self.tr("For eksempel ledige stillinger."))
        form.add_line("name", self.tr("Navn i lister"))
        form.add_line("full_name", self.tr("Fullt navn i brev"))
        return form

    @cached_property
    def new_form(self) -> Form:
        """Give the form of a new party."""
        kinds = [(self._texts.label(kind), kind) for kind in PartyKind]
        form = self._put(Form())
        form.add_choice("kind", self.tr("Hva slags part"), kinds)
        form.add_line("name", self.tr("Navn i lister"), help=self.tr("For eksempel Smøla."))
        form.add_line("full_name", self.tr("Fullt navn i brev"))
        form.add_line("number", self.tr("Kommunenummer"), help=self.tr("For en kommune."))
        form.add_choice("language", self.tr("Målform i brev"), self._languages())
        form.add_choice("region_id", self.tr("Område"))
        return form

    @cached_property
    def region_form(self) -> Form:
        """Give the form of a new region."""
        form = self._put(Form())
        form.add_line("name", self.tr("Navn på området"))
        return form

    def _put(self, form: Form) -> Form:
        form.hide()
        self._forms.append(form)
        self.add(form)
        return form

    def _shows(self, name: str) -> bool:
        """Tell whether a form is shown, without making it."""
        form = self.__dict__.get(name)
        return form is not None and form.isVisibleTo(self)

    def show_party(self, party: PartyRow, structure: Structure) -> None:
        """Show a party; what was typed about the one before is saved first."""
        is_same = self._party is not None and self._party.id == party.id
        if not is_same:
            self.commit()
        elif self.form.changes() and self.form.isVisibleTo(self):
            return
        self._party = party
        self.set_texts(party.full_name, self._facts(party))
        self.form.set_choices("region_id", self._regions(structure))
        values: dict[str, Any] = {name: getattr(party, name) for name in (*_PLAIN, "region_id")}
        self.form.load(values)
        self.end_button.setVisible(party.ended_on is None)
        self._show_only(self.form)

    def begin_party(self, structure: Structure) -> None:
        """Ask for a new party."""
        self.commit()
        self._party = None
        self.set_texts(self.tr("Ny part"), "")
        self.new_form.set_choices("region_id", self._regions(structure))
        self.new_form.load(
            {"kind": PartyKind.MUNICIPALITY, "name": "", "full_name": "", "number": "",
             "language": None, "region_id": None}
        )  # fmt: skip
        self.end_button.hide()
        self._show_only(self.new_form)

    def begin_region(self) -> None:
        """Ask for a new region."""
        self.commit()
        self._party = None
        self.set_texts(
            self.tr("Nytt område"), self.tr("Flytt partene dit etterpå, en for en eller i listen.")
        )
        self.region_form.load({"name": ""})
        self.end_button.hide()
        self._show_only(self.region_form)

    def focus_first(self) -> None:
        """Put the focus in the first field."""
        form = next(form for form in self._forms if form.isVisibleTo(self))
        for editor in _editors(form):
            editor.setFocus()
            return

    def commit(self) -> None:
        """Save what was typed about the party that is shown."""
        if self._party is None:
            return
        changes = self.form.changes()
        if not changes:
            return
        party, region = self._party, "region_id" in changes
        region_id = changes.pop("region_id", None)
        self.form.load(self.form.values())
        if changes:
            said: str = self.tr("Opplysningene om {party} er lagret.")
            self._screen.write(
                commands.change_party, party_id=party.id, expected_version=party.version,
                undo_text=said.format(party=party.name), **changes,
            )  # fmt: skip
        if region:
            said = self.tr("{party} er flyttet.")
            self._screen.write(
                commands.place_party, party_id=party.id, region_id=region_id,
                undo_text=said.format(party=party.name),
            )  # fmt: skip

    def _on_save(self) -> None:
        if self._shows("new_form"):
            self._add_party()
        elif self._shows("region_form"):
            self._add_region()
        else:
            self.commit()

    def _add_party(self) -> None:
        values = self.new_form.values()
        if not values["name"]:
            self.new_form.set_error("name", self.tr("Skriv navnet på parten."))
            self.new_form.editor("name").setFocus()
            return
        values["full_name"] = values["full_name"] or values["name"]
        said: str = self.tr("{party} er lagt inn.")
        self._screen.write(
            commands.add_party, then=self._screen.parties_tab.choose,
            undo_text=said.format(party=values["name"]), **values,
        )  # fmt: skip

    def _add_region(self) -> None:
        name = self.region_form.values()["name"]
        if not name:
            self.region_form.set_error("name", self.tr("Skriv navnet på området."))
            self.region_form.editor("name").setFocus()
            return
        said: str = self.tr("Området {name} er lagt inn.")
        self._screen.write(commands.add_region, name=name, undo_text=said.format(name=name))

    def _on_end(self) -> None:
        party = self._party
        if party is None:
            return
        title: str = self.tr("{party} er ikke lenger med")
        text = self.tr("Parten blir stående i historikken og i saker den har svart i.")
        question = Ending(
            title.format(party=party.name), text, today(self._screen.context), parent=self
        )
        said: str = self.tr("{party} er ikke lenger med.")

        def end() -> None:
            self._screen.write(
                commands.end_party, party_id=party.id, on=question.on(), reason=question.reason(),
                undo_text=said.format(party=party.name),
            )  # fmt: skip

        question.accepted.connect(end)
        question.open()

    def _show_only(self, shown: Form) -> None:
        for form in self._forms:
            form.setVisible(form is shown)
        is_old = shown is self.__dict__.get("form")
        self.save_button.setText(self.tr("Lagre") if is_old else self.tr("Legg inn"))

    def _facts(self, party: PartyRow) -> str:
        kind = self._texts.label(party.kind)
        number: str = self.tr("{kind} {number}")
        text = number.format(kind=kind, number=party.number) if party.number else kind
        if party.official_name and party.official_name != party.name:
            text = f"{party.official_name}. {text}"
        return text

    def _languages(self) -> list[tuple[str, Language | None]]:
        same: str = self.tr("Som helsefellesskapet")
        return [(same, None), *((self._texts.label(one), one) for one in Language)]

    def _regions(self, structure: Structure) -> list[tuple[str, str | None]]:
        none: str = self.tr("Uten område")
        regions = [one for one in structure.regions if one.ended_on is None]
        return [(none, None), *((one.name, one.id) for one in regions)]


def _editors(form: Form) -> list[QWidget]:
    return [*form.findChildren(QComboBox), *form.findChildren(QLineEdit)]
