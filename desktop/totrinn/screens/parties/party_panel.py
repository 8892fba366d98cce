# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""One party: who to write to, in which language and region; or one region. Saved when left."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from totrinn.dialogs.ending import Ending
from totrinn.screens.clock import today
from totrinn.screens.parties.edit_panel import EditPanel
from totrinn.widgets.form import Form
from totrinn_db.commands import parties as commands
from totrinn_db.domain.parties import Language, PartyKind
from totrinn_db.domain.reference import RegionKind
from totrinn_db.domain.views.parties import PartyRow, RegionRow, Structure

if TYPE_CHECKING:
    from totrinn.screens.parties.page import PartiesScreen

_PLAIN = (
    "contact", "contact_title", "contact_email", "contact_phone", "deputy_contact", "note",
    "language", "full_name", "name", "official_name", "kind", "number",
)  # fmt: skip


class PartyPanel(EditPanel):
    """Edits the party or region that is chosen, or takes in a new one."""

    def __init__(self, screen: PartiesScreen) -> None:
        super().__init__(screen)
        self._party: PartyRow | None = None
        self._region: RegionRow | None = None
        self.save_button.clicked.connect(self._on_save)
        self.end_button.clicked.connect(self._on_end)
        self.restart_button.clicked.connect(self._on_restart)

    @cached_property
    def form(self) -> Form:
        """Give the form of a party that is there."""
        form = self.put(Form())
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
        form.add_line("official_name", self.tr("Offisielt navn"))
        form.add_choice("kind", self.tr("Hva slags part"), self._kinds())
        form.add_line("number", self.tr("Nummer"), help=self.tr("Kommunenummer for en kommune."))
        return form

    @cached_property
    def new_form(self) -> Form:
        """Give the form of a new party."""
        form = self.put(Form())
        form.add_choice(
            "kind", self.tr("Hva slags part"), self._kinds(),
            help=self.tr(
                "En bydel eller klinikk er en enhet. KS, universitet, tillitsvalgte og brukere er"
                " andre deltakere."
            ),
        )  # fmt: skip
        form.add_line("name", self.tr("Navn i lister"), help=self.tr("For eksempel Smøla."))
        form.add_line("full_name", self.tr("Fullt navn i brev"))
        form.add_line("number", self.tr("Kommunenummer"), help=self.tr("For en kommune."))
        form.add_choice("language", self.tr("Målform i brev"), self._languages())
        form.add_choice("region_id", self.tr("Område"))
        return form

    @cached_property
    def region_form(self) -> Form:
        """Give the form of a region, there or new."""
        form = self.put(Form())
        form.add_line("name", self.tr("Navn på området"))
        form.add_choice("kind", self.tr("Hva slags område"))
        return form

    def show_party(self, party: PartyRow, structure: Structure) -> None:
        """Show a party; what was typed about the one before is saved first."""
        is_same = self._party is not None and self._party.id == party.id
        if is_same and self.form.changes() and self.form.isVisibleTo(self):
            return
        if not is_same:
            self.commit()
        self._party, self._region = party, None
        self.set_texts(party.full_name, self._facts(party))
        self.form.set_choices("region_id", self._regions(structure, party.region_id))
        values: dict[str, Any] = {name: getattr(party, name) for name in (*_PLAIN, "region_id")}
        self.form.load(values)
        ended = party.ended_on is not None
        self.end_button.setText(self.tr("Ikke lenger med …"))
        self.restart_button.setText(self.tr("Ta med igjen"))
        self.show_only(self.form, can_end=not ended, can_restart=ended)

    def show_region(self, region: RegionRow) -> None:
        """Show a region; what was typed about the one before is saved first."""
        is_same = self._region is not None and self._region.id == region.id
        if is_same and self.region_form.changes():
            return
        self.commit()
        self._party, self._region = None, region
        self.set_texts(region.name, self._members(region))
        self.region_form.set_choices("kind", self._region_kinds(region.kind))
        self.region_form.load({"name": region.name, "kind": region.kind})
        ended = region.ended_on is not None
        self.end_button.setText(self.tr("Avslutt området …"))
        self.restart_button.setText(self.tr("Ta i bruk igjen"))
        self.show_only(self.region_form, can_end=not ended, can_restart=ended)

    def begin_party(self, structure: Structure) -> None:
        """Ask for a new party."""
        self.commit()
        self._party = self._region = None
        self.set_texts(self.tr("Ny part"), "")
        self.new_form.set_choices("region_id", self._regions(structure))
        self.new_form.load(
            {"kind": PartyKind.MUNICIPALITY, "name": "", "full_name": "", "number": "",
             "language": None, "region_id": None}
        )  # fmt: skip
        self.show_only(self.new_form, is_new=True)

    def begin_region(self) -> None:
        """Ask for a new region."""
        self.commit()
        self._party = self._region = None
        self.set_texts(
            self.tr("Nytt område"), self.tr("Velg en part i listen for å flytte den dit.")
        )
        self.region_form.set_choices("kind", self._region_kinds(""))
        self.region_form.load({"name": "", "kind": ""})
        self.show_only(self.region_form, is_new=True)

    def commit(self) -> None:
        """Save what was typed about the party or region that is shown."""
        if self._party is not None:
            self._commit_party(self._party)
        elif self._region is not None:
            self._commit_region(self._region)

    def _commit_party(self, party: PartyRow) -> None:
        changes = self.form.changes()
        if not changes:
            return
        moved = "region_id" in changes
        region_id = changes.pop("region_id", None)
        self.form.load(self.form.values())
        if changes:
            said: str = self.tr("Opplysningene om {party} er lagret.")
            self._screen.write(
                commands.change_party, party_id=party.id, expected_version=party.version,
                undo_text=said.format(party=party.name), **changes,
            )  # fmt: skip
        if moved:
            said = self.tr("{party} er flyttet.")
            self._screen.write(
                commands.place_party, party_id=party.id, region_id=region_id,
                undo_text=said.format(party=party.name),
            )  # fmt: skip

    def _commit_region(self, region: RegionRow) -> None:
        changes = self.region_form.changes()
        if changes:
            self.region_form.load(self.region_form.values())
            said: str = self.tr("Området {name} er lagret.")
            self._screen.write(
                commands.change_region, region_id=region.id, expected_version=region.version,
                undo_text=said.format(name=region.name), **changes,
            )  # fmt: skip

    def _on_save(self) -> None:
        if self.shown_form("new_form"):
            self._add_party()
        elif self.shown_form("region_form") and self._region is None:
            self._add_region()
        else:
            self.commit()

    def _add_party(self) -> None:
        if not self.require(self.new_form, "name", self.tr("Skriv navnet på parten.")):
            return
        values = self.new_form.values()
        values["full_name"] = values["full_name"] or values["name"]
        said: str = self.tr("{party} er lagt inn.")
        self._screen.write(
            commands.add_party, then=self._screen.parties_tab.choose,
            undo_text=said.format(party=values["name"]), **values,
        )  # fmt: skip

    def _add_region(self) -> None:
        if not self.require(self.region_form, "name", self.tr("Skriv navnet på området.")):
            return
        values = self.region_form.values()
        said: str = self.tr("Området {name} er lagt inn.")
        self._screen.write(
            commands.add_region, then=self._screen.parties_tab.choose,
            undo_text=said.format(name=values["name"]), **values,
        )  # fmt: skip

    def _on_end(self) -> None:
        if self._party is not None:
            self._end_party(self._party)
        elif self._region is not None:
            self._end_region(self._region)

    def _end_party(self, party: PartyRow) -> None:
        title: str = self.tr("{party} er ikke lenger med")
        text = self.tr("Parten blir stående i historikken og i saker den har svart i.")
        question = Ending(
            title.format(party=party.name), text, today(self._screen.context), parent=self
        )
        said: str = self.tr("{party} er ikke lenger med.")
        question.accepted.connect(
            lambda: self._screen.write(
                commands.end_party, party_id=party.id, on=question.on(), reason=question.reason(),
                undo_text=said.format(party=party.name),
            )
        )  # fmt: skip
        question.open()

    def _end_region(self, region: RegionRow) -> None:
        title: str = self.tr("Avslutt {name}")
        text = self.tr("Partene i området blir stående uten område til de flyttes.")
        question = Ending(
            title.format(name=region.name), text, today(self._screen.context), asks_reason=False,
            parent=self,
        )  # fmt: skip
        said: str = self.tr("Området {name} er avsluttet.")
        question.accepted.connect(
            lambda: self._screen.write(
                commands.end_region, region_id=region.id, on=question.on(),
                undo_text=said.format(name=region.name),
            )
        )  # fmt: skip
        question.open()

    def _on_restart(self) -> None:
        if self._party is not None:
            said: str = self.tr("{party} er med igjen.")
            self._screen.write(
                commands.restart_party, party_id=self._party.id,
                undo_text=said.format(party=self._party.name),
            )  # fmt: skip
        elif self._region is not None:
            back: str = self.tr("Området {name} er i bruk igjen.")
            self._screen.write(
                commands.restart_region, region_id=self._region.id,
                undo_text=back.format(name=self._region.name),
            )  # fmt: skip

    def _facts(self, party: PartyRow) -> str:
        kind = self._texts.label(party.kind)
        number: str = self.tr("{kind} {number}")
        text = number.format(kind=kind, number=party.number) if party.number else kind
        if party.official_name and party.official_name != party.name:
            text = f"{party.official_name}. {text}"
        if party.ended_on is not None:
            gone: str = self.tr("{text}. Ikke med siden {date}: {reason}")
            text = gone.format(
                text=text, date=self._texts.date(party.ended_on), reason=party.ended_reason
            )
        return text

    def _members(self, region: RegionRow) -> str:
        if region.ended_on is not None:
            gone: str = self.tr("Avsluttet {date}")
            return gone.format(date=self._texts.date(region.ended_on))
        return self._texts.join(region.parties) or self.tr("Ingen parter ennå.")

    def _kinds(self) -> list[tuple[str, PartyKind]]:
        return [(self._texts.label(kind), kind) for kind in PartyKind]

    def _region_kinds(self, own: str) -> list[tuple[str, str]]:
        none: str = self.tr("Ikke oppgitt")
        known = [(self._texts.label(kind), kind.value) for kind in RegionKind]
        written = [(own, own)] if own and own not in list(RegionKind) else []
        return [(none, ""), *known, *written]

    def _languages(self) -> list[tuple[str, Language | None]]:
        same: str = self.tr("Som helsefellesskapet")
        return [(same, None), *((self._texts.label(one), one) for one in Language)]

    def _regions(self, structure: Structure, own: str | None = "") -> list[tuple[str, str | None]]:
        none: str = self.tr("Uten område")
        regions = [one for one in structure.regions if one.ended_on is None or one.id == own]
        return [(none, None), *((one.name, one.id) for one in regions)]
