# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""One body with its rules, or one member with whom he or she speaks for. Saved when it is left."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit

from totrinn.dialogs.ending import Ending
from totrinn.screens.clock import today
from totrinn.screens.parties.words import body_title, side_name
from totrinn.widgets.buttons import Button
from totrinn.widgets.card import SidePanel
from totrinn.widgets.form import Form
from totrinn_db.commands import bodies as commands
from totrinn_db.commands import members
from totrinn_db.domain.bodies import BodyLevel, MemberRole
from totrinn_db.domain.numbering import NumberPattern
from totrinn_db.domain.parties import Side
from totrinn_db.domain.views.parties import BodyRow, MemberRow, Structure

if TYPE_CHECKING:
    from totrinn.screens.parties.page import PartiesScreen

_RULES = (
    "name", "abbreviation", "papers_days", "papers_minimum_days", "quorum_percent",
    "condition_blocks", "objection_blocks", "leadership", "mandate",
)  # fmt: skip
_EXAMPLE = (17, 2026)
_PATTERNS = (
    NumberPattern(),
    NumberPattern(prefix=""),
    NumberPattern(year_digits=2),
    NumberPattern(prefix="", year_digits=2),
    NumberPattern(prefix="", separator="-", year_digits=2, year_first=True, pad=2),
)


class BodyPanel(SidePanel):
    """Edits the body or member that is chosen, or takes in a new one."""

    def __init__(self, screen: PartiesScreen) -> None:
        super().__init__()
        self._screen, self._texts = screen, screen.context.texts
        self._body: BodyRow | None = None
        self._member: MemberRow | None = None
        self._forms: list[Form] = []
        self.save_button = Button(self.tr("Lagre"), "primary")
        self.end_button = Button("", "quiet")
        self.set_buttons([self.save_button, self.end_button])
        self.save_button.clicked.connect(self._on_save)
        self.end_button.clicked.connect(self._on_end)

    @cached_property
    def rules_form(self) -> Form:
        """Give the form of a body's rules."""
        form, days = self._put(Form()), self.tr(" virkedager før")
        form.add_line("name", self.tr("Navn"))
        form.add_line("abbreviation", self.tr("Forkortelse"))
        form.add_number("papers_days", self.tr("Sakspapirer ut"), suffix=days, most=60)
        form.add_number("papers_minimum_days", self.tr("Ikke senere enn"), suffix=days, most=60)
        form.add_number(
            "quorum_percent", self.tr("Vedtaksfør når så mange møter"), suffix=" %", most=100,
            help=self.tr("Andel av medlemmene på hver side."),
        )  # fmt: skip
        form.add_check("condition_blocks", self.tr("Forbehold må avklares før vedtak"))
        form.add_check("objection_blocks", self.tr("«Ikke tilslutning» stanser saken"))
        form.add_choice("numbering", self.tr("Saksnummer skrives slik"))
        form.add_line("leadership", self.tr("Ledelse"))
        form.add_text("mandate", self.tr("Mandat"))
        return form

    @cached_property
    def member_form(self) -> Form:
        """Give the form of a member who is there."""
        return self._member_fields(is_new=False)

    @cached_property
    def new_member_form(self) -> Form:
        """Give the form of a new member."""
        return self._member_fields(is_new=True)

    def _member_fields(self, *, is_new: bool) -> Form:
        form = self._put(Form())
        form.add_line("name", self.tr("Navn"))
        form.add_line("title", self.tr("Stilling"))
        form.add_line("organisation", self.tr("Arbeidsgiver"))
        if is_new:
            form.add_line("email", self.tr("E-post"))
        roles = [(self._texts.label(role), role) for role in MemberRole]
        form.add_choice("role", self.tr("Rolle"), roles)
        form.add_choice("side", self.tr("Side"), [(side_name(side), side) for side in Side])
        if is_new:
            form.add_choice("deputy_for_id", self.tr("Personlig vara for"))
        form.add_many(
            "speaks_for", self.tr("Snakker for"),
            help=self.tr("Å snakke for en part er ikke å bestemme for den."),
        )  # fmt: skip
        form.add_line("appointed_by", self.tr("Oppnevnt av"))
        form.add_check("has_vote", self.tr("Deltar i konsensus"))
        return form

    @cached_property
    def new_body_form(self) -> Form:
        """Give the form of a new body."""
        levels = [(self._texts.label(level), level) for level in BodyLevel]
        form = self._put(Form())
        form.add_choice("level", self.tr("Hva slags utvalg"), levels)
        form.add_line("name", self.tr("Navn"))
        form.add_line("abbreviation", self.tr("Forkortelse"), help=self.tr("For eksempel SSU."))
        form.add_choice("parent_id", self.tr("Hører under"))
        form.add_choice("region_id", self.tr("Område"))
        return form

    def _put(self, form: Form) -> Form:
        form.hide()
        self._forms.append(form)
        self.add(form)
        return form

    def _shown(self, name: str) -> Form | None:
        """Give a form if it is shown, without making it."""
        form: Form | None = self.__dict__.get(name)
        return form if form is not None and form.isVisibleTo(self) else None

    def show_body(self, body: BodyRow, structure: Structure) -> None:
        """Show a body with its rules."""
        if self._keeps_typing("rules_form", self._member is None, self._body, body):
            return
        self.commit()
        self._body, self._member = body, None
        parts = [self._texts.label(body.level), body.parent and self._under(body), body.region]
        self.set_texts(body_title(body), ". ".join(part for part in parts if part))
        ways = [(body.numbering_example, None)]
        ways += [(p.render(*_EXAMPLE), p) for p in _PATTERNS]  # type: ignore[misc]
        self.rules_form.set_choices("numbering", ways)
        values = {name: getattr(body, name) for name in _RULES}
        self.rules_form.load({**values, "numbering": None})
        self.end_button.setText(self.tr("Avslutt utvalget …"))
        self._show_only(self.rules_form, can_end=body.ended_on is None)

    def show_member(self, member: MemberRow, body: BodyRow, structure: Structure) -> None:
        """Show a member and whom he or she speaks for."""
        if self._keeps_typing("member_form", self._member is not None, self._member, member):
            return
        self.commit()
        self._body, self._member = body, member
        self.set_texts(member.person, body_title(body))
        choices = self._parties(structure)
        self.member_form.set_many("speaks_for", choices)
        speaks = tuple(key for name, key in choices if name in member.speaks_for)
        self.member_form.load(
            {"name": member.person, "title": member.title, "organisation": member.organisation,
             "role": member.role, "side": member.side, "has_vote": member.has_vote,
             "speaks_for": speaks, "appointed_by": member.appointed_by}
        )  # fmt: skip
        self.end_button.setText(self.tr("Går ut av utvalget …"))
        self._show_only(self.member_form, can_end=member.ended_on is None)

    def begin_member(self, body: BodyRow, structure: Structure) -> None:
        """Ask for a new member of a body."""
        self.commit()
        self._body, self._member = body, None
        self.set_texts(self.tr("Nytt medlem"), body_title(body))
        seats = [(one.person, one.id) for one in body.members if one.role.sits_in_the_body]
        nobody: str = self.tr("Ingen")
        self.new_member_form.set_choices("deputy_for_id", [(nobody, None), *seats])
        self.new_member_form.set_many("speaks_for", self._parties(structure))
        self.new_member_form.load(
            {"name": "", "title": "", "organisation": "", "email": "", "role": MemberRole.MEMBER,
             "side": Side.MUNICIPAL, "has_vote": True, "speaks_for": (), "appointed_by": "",
             "deputy_for_id": None}
        )  # fmt: skip
        self._show_only(self.new_member_form)

    def begin_body(self, structure: Structure) -> None:
        """Ask for a new body."""
        self.commit()
        self._member = None
        self.set_texts(
            self.tr("Nytt utvalg"), self.tr("Reglene hentes fra et utvalg av samme slag.")
        )
        none: str = self.tr("Ingen")
        bodies = [(body_title(b), b.id) for b in structure.bodies if b.ended_on is None]
        regions = [(r.name, r.id) for r in structure.regions if r.ended_on is None]
        self.new_body_form.set_choices("parent_id", [(none, None), *bodies])
        self.new_body_form.set_choices("region_id", [(none, None), *regions])
        self.new_body_form.load(
            {"level": BodyLevel.PROFESSIONAL, "name": "", "abbreviation": "", "parent_id": None,
             "region_id": None}
        )  # fmt: skip
        self._show_only(self.new_body_form)

    def focus_first(self) -> None:
        """Put the focus in the first field."""
        form = next(form for form in self._forms if form.isVisibleTo(self))
        form.findChildren(QLineEdit)[0].setFocus()

    def commit(self) -> None:
        """Save what was typed about what is shown."""
        if self._shown("rules_form") and self._body is not None:
            self._commit_body(self._body)
        elif self._shown("member_form") and self._member is not None:
            self._commit_member(self._member)

    def _commit_body(self, body: BodyRow) -> None:
        changes = self.rules_form.changes()
        if changes:
            self.rules_form.load(self.rules_form.values())
            said: str = self.tr("Reglene for {body} er lagret.")
            self._screen.write(
                commands.change_body, body_id=body.id, expected_version=body.version,
                undo_text=said.format(body=body.abbreviation or body.name), **changes,
            )  # fmt: skip

    def _commit_member(self, member: MemberRow) -> None:
        changes = self.member_form.changes()
        if changes:
            self.member_form.load(self.member_form.values())
            said: str = self.tr("Opplysningene om {person} er lagret.")
            self._screen.write(
                members.change_member, membership_id=member.id,
                undo_text=said.format(person=member.person), **changes,
            )  # fmt: skip

    def _keeps_typing(self, name: str, same_kind: bool, old: Any, new: Any) -> bool:
        is_same = same_kind and old is not None and old.id == new.id
        form = self._shown(name)
        return is_same and form is not None and bool(form.changes())

    def _on_save(self) -> None:
        if self._shown("new_member_form"):
            self._add(self.new_member_form, self._add_member)
        elif self._shown("new_body_form"):
            self._add(self.new_body_form, self._add_body)
        else:
            self.commit()

    def _add(self, form: Form, add: Any) -> None:
        values = form.values()
        if values["name"]:
            add(values)
            return
        form.set_error("name", self.tr("Skriv et navn."))
        form.editor("name").setFocus()

    def _add_member(self, values: dict[str, Any]) -> None:
        if self._body is not None:
            said: str = self.tr("{person} er lagt inn i {body}.")
            body = self._body.abbreviation or self._body.name
            text = said.format(person=values["name"], body=body)
            self._screen.write(
                members.add_member, then=self._screen.bodies_tab.choose, body_id=self._body.id,
                undo_text=text, **values,
            )  # fmt: skip

    def _add_body(self, values: dict[str, Any]) -> None:
        said: str = self.tr("{body} er lagt inn.")
        self._screen.write(
            commands.add_body, then=self._screen.bodies_tab.choose,
            undo_text=said.format(body=values["name"]), **values,
        )  # fmt: skip

    def _on_end(self) -> None:
        if self._member is not None:
            self._end_member(self._member)
        elif self._body is not None:
            self._end_body(self._body)

    def _end_member(self, member: MemberRow) -> None:
        title: str = self.tr("{person} går ut av utvalget")
        text = self.tr("Vervet blir stående i møtene som har vært.")
        question = Ending(
            title.format(person=member.person), text, today(self._screen.context),
            asks_reason=False, parent=self,
        )  # fmt: skip
        said: str = self.tr("{person} er ute av utvalget.")
        question.accepted.connect(
            lambda: self._screen.write(
                members.end_member, membership_id=member.id, on=question.on(),
                undo_text=said.format(person=member.person),
            )
        )  # fmt: skip
        question.open()

    def _end_body(self, body: BodyRow) -> None:
        title: str = self.tr("Avslutt {body}")
        text = self.tr("Møter og saker blir stående og kan leses.")
        name = body.abbreviation or body.name
        question = Ending(title.format(body=name), text, today(self._screen.context), parent=self)
        said: str = self.tr("{body} er avsluttet.")
        question.accepted.connect(
            lambda: self._screen.write(
                commands.end_body, body_id=body.id, on=question.on(), reason=question.reason(),
                undo_text=said.format(body=name),
            )
        )  # fmt: skip
        question.open()

    def _show_only(self, shown: Form, *, can_end: bool = False) -> None:
        for form in self._forms:
            form.setVisible(form is shown)
        made = self.__dict__
        is_new = shown in (made.get("new_body_form"), made.get("new_member_form"))
        self.save_button.setText(self.tr("Legg inn") if is_new else self.tr("Lagre"))
        self.end_button.setVisible(can_end)

    def _under(self, body: BodyRow) -> str:
        text: str = self.tr("Hører under {parent}")
        return text.format(parent=body.parent)

    def _parties(self, structure: Structure) -> list[tuple[str, str]]:
        return [(one.name, one.id) for one in structure.parties if one.ended_on is None]
