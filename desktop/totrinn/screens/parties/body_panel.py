# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""One body with its rules, or one member with whom he or she speaks for. Saved when it is left."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from totrinn.dialogs.ending import Ending
from totrinn.screens.clock import today
from totrinn.screens.parties import body_forms as forms
from totrinn.screens.parties import member_part
from totrinn.screens.parties.edit_panel import EditPanel
from totrinn.screens.parties.standing_part import StandingPart
from totrinn.screens.parties.words import body_title
from totrinn.widgets.form import Form
from totrinn.widgets.segmented import Segmented
from totrinn_db.commands import bodies as commands
from totrinn_db.commands import members
from totrinn_db.domain.bodies import BodyLevel
from totrinn_db.domain.views.parties import BodyRow, MemberRow, Structure

if TYPE_CHECKING:
    from totrinn.screens.parties.page import PartiesScreen

ABOUT, RULES, STANDING = "about", "rules", "standing"


class BodyPanel(EditPanel):
    """Edits the body or member that is chosen, or takes in a new one."""

    def __init__(self, screen: PartiesScreen) -> None:
        super().__init__(screen)
        self._body: BodyRow | None = None
        self._member: MemberRow | None = None
        self._structure: Structure | None = None
        self.parts = Segmented(
            self.tr("Deler av utvalget"),
            [(ABOUT, self.tr("Om"), ""), (RULES, self.tr("Regler"), ""),
             (STANDING, self.tr("Faste punkter"), "")],
        )  # fmt: skip
        self.parts.hide()
        self.add(self.parts)
        self.parts.chosen.connect(self._on_part)
        self.save_button.clicked.connect(self._on_save)
        self.end_button.clicked.connect(self._on_end)
        self.restart_button.clicked.connect(self._on_restart)

    @cached_property
    def about_form(self) -> Form:
        """Give the form of what a body is."""
        return self.put(forms.about_form(self._texts))

    @cached_property
    def rules_form(self) -> Form:
        """Give the form of a body's rules."""
        form = self.put(forms.rules_form(self._texts))
        form.edited.connect(self._show_example)
        return form

    @cached_property
    def standing(self) -> StandingPart:
        """Give the standing items of a body."""
        part = StandingPart(self._screen)
        part.hide()
        self.add(part)
        return part

    @cached_property
    def member_form(self) -> Form:
        """Give the form of a member who is there."""
        return self.put(member_part.member_form(self._texts))

    @cached_property
    def new_member_form(self) -> Form:
        """Give the form of a new member."""
        return self.put(member_part.member_form(self._texts))

    @cached_property
    def new_body_form(self) -> Form:
        """Give the form of a new body."""
        levels = [(self._texts.label(level), level) for level in BodyLevel]
        form = self.put(Form())
        form.add_choice("level", self.tr("Hva slags utvalg"), levels)
        form.add_line("name", self.tr("Navn"))
        form.add_line("abbreviation", self.tr("Forkortelse"), help=self.tr("For eksempel SSU."))
        form.add_choice("parent_id", self.tr("Hører under"))
        form.add_choice("region_id", self.tr("Område"))
        return form

    def show_body(self, body: BodyRow, structure: Structure) -> None:
        """Show a body with its rules."""
        same = self._member is None and self._body is not None and self._body.id == body.id
        if same and self._has_changes():
            return
        self.commit()
        self._body, self._member, self._structure = body, None, structure
        parts = [self._texts.label(body.level), body.parent and self._under(body), body.region]
        parts.append(self._ended(body.ended_on, body.ended_reason))
        self.set_texts(body_title(body), ". ".join(part for part in parts if part))
        self._show_part()

    def _show_part(self) -> None:
        body, structure = self._body, self._structure
        if body is None or structure is None:
            return
        part, shown = self.parts.key(), None
        if part == ABOUT:
            shown = self.about_form
            self._offer_places(shown, structure, body)
            values = {name: getattr(body, name) for name in forms.ABOUT}
            shown.load({**values, "meetings_per_year": body.meetings_per_year or 0})
        elif part == RULES:
            shown = self.rules_form
            shown.load(forms.rule_values(body))
            self._show_example()
        else:
            self.standing.show_body(body)
        ended = body.ended_on is not None
        self.end_button.setText(self.tr("Avslutt utvalget …"))
        self.restart_button.setText(self.tr("Ta i bruk igjen"))
        self._show(shown, can_end=not ended, can_restart=ended, of_body=True)

    def _on_part(self) -> None:
        if self._body is not None and self._member is None:
            self.commit()
            self._show_part()

    def _offer_places(self, form: Form, structure: Structure, body: BodyRow | None) -> None:
        none: str = self.tr("Ingen")
        own = (body.id, body.parent_id, body.region_id) if body is not None else ("", "", "")
        above = [
            (body_title(b), b.id) for b in structure.bodies
            if b.id != own[0] and (b.ended_on is None or b.id == own[1])
        ]  # fmt: skip
        regions = [
            (r.name, r.id) for r in structure.regions if r.ended_on is None or r.id == own[2]
        ]
        form.set_choices("parent_id", [(none, None), *above])
        form.set_choices("region_id", [(none, None), *regions])

    def show_member(self, member: MemberRow, body: BodyRow, structure: Structure) -> None:
        """Show a member and whom he or she speaks for."""
        same = self._member is not None and self._member.id == member.id
        if same and self._has_changes():
            return
        self.commit()
        self._body, self._member = body, member
        self.set_texts(member.person, self._seat(member, body))
        member_part.offer(self.member_form, body, structure, member)
        self.member_form.load(member_part.values_of(member, structure))
        member_part.show_deputy(self.member_form)
        ended = member.ended_on is not None
        self.restart_button.setText(self.tr("Ta inn igjen"))
        self.end_button.setText(self.tr("Går ut av utvalget …"))
        self._show(self.member_form, can_end=not ended, can_restart=ended)

    def begin_member(self, body: BodyRow, structure: Structure) -> None:
        """Ask for a new member of a body."""
        self.commit()
        self._body, self._member = body, None
        self.set_texts(self.tr("Nytt medlem"), body_title(body))
        member_part.offer(self.new_member_form, body, structure, None)
        self.new_member_form.load(member_part.new_values())
        member_part.show_deputy(self.new_member_form)
        self._show(self.new_member_form, is_new=True)

    def begin_body(self, structure: Structure) -> None:
        """Ask for a new body."""
        self.commit()
        self._body = self._member = None
        self.set_texts(
            self.tr("Nytt utvalg"), self.tr("Reglene hentes fra et utvalg av samme slag.")
        )
        self._offer_places(self.new_body_form, structure, None)
        self.new_body_form.load(
            {"level": BodyLevel.PROFESSIONAL, "name": "", "abbreviation": "", "parent_id": None,
             "region_id": None}
        )  # fmt: skip
        self._show(self.new_body_form, is_new=True)

    def commit(self) -> None:
        """Save what was typed about what is shown."""
        body = self._body
        if self.shown_form("about_form") and body is not None:
            changes = self.about_form.changes()
            if "meetings_per_year" in changes:
                changes["meetings_per_year"] = changes["meetings_per_year"] or None
            self._commit_body(self.about_form, body, changes)
        elif self.shown_form("rules_form") and body is not None:
            changes = self.rules_form.changes()
            numbering = [changes.pop(name) for name in forms.NUMBERING if name in changes]
            if numbering:
                changes["numbering"] = forms.pattern_in(self.rules_form.values())
            self._commit_body(self.rules_form, body, changes)
        elif self._shows_standing():
            self.standing.commit()
        elif self.shown_form("member_form") and self._member is not None:
            self._commit_member(self._member)

    def _commit_body(self, form: Form, body: BodyRow, changes: dict[str, Any]) -> None:
        if changes:
            form.load(form.values())
            said: str = self.tr("{body} er lagret.")
            self._screen.write(
                commands.change_body, body_id=body.id, expected_version=body.version,
                undo_text=said.format(body=body.abbreviation or body.name),
                failed=self._on_failed, **changes,
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

    def _on_failed(self, error: Any) -> None:
        """Say why, and show what still holds."""
        if self._body is not None and self._member is None:
            self._show_part()
        self._screen.show_error(error)

    def _shows_standing(self) -> bool:
        part = self.__dict__.get("standing")
        return part is not None and part.isVisibleTo(self)

    def _has_changes(self) -> bool:
        if self._shows_standing():
            return self.standing.has_changes()
        shown = next((form for form in self._forms if form.isVisibleTo(self)), None)
        return shown is not None and bool(shown.changes())

    def _on_save(self) -> None:
        if self.shown_form("new_member_form"):
            self._add_member(self.new_member_form)
        elif self.shown_form("new_body_form"):
            self._add_body(self.new_body_form)
        elif self._shows_standing():
            self.standing.save()
        else:
            self.commit()

    def _add_member(self, form: Form) -> None:
        if self._body is None or not self.require(form, "name", self.tr("Skriv et navn.")):
            return
        values = form.values()
        said: str = self.tr("{person} er lagt inn i {body}.")
        body = self._body.abbreviation or self._body.name
        self._screen.write(
            members.add_member, then=self._screen.bodies_tab.choose, body_id=self._body.id,
            undo_text=said.format(person=values["name"], body=body), **values,
        )  # fmt: skip

    def _add_body(self, form: Form) -> None:
        if not self.require(form, "name", self.tr("Skriv et navn.")):
            return
        values = form.values()
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

    def _on_restart(self) -> None:
        said: str = self.tr("{name} er i bruk igjen.")
        if self._member is not None:
            back: str = self.tr("{name} er med i utvalget igjen.")
            self._screen.write(
                members.restart_member, membership_id=self._member.id,
                undo_text=back.format(name=self._member.person),
            )  # fmt: skip
        elif self._body is not None:
            name = self._body.abbreviation or self._body.name
            self._screen.write(
                commands.restart_body, body_id=self._body.id, undo_text=said.format(name=name)
            )

    def _show(
        self, shown: Form | None, *, of_body: bool = False, is_new: bool = False,
        can_end: bool = False, can_restart: bool = False,
    ) -> None:  # fmt: skip
        self.parts.setVisible(of_body)
        self.show_only(shown, is_new=is_new, can_end=can_end, can_restart=can_restart)
        standing = of_body and shown is None
        if standing or "standing" in self.__dict__:
            self.standing.setVisible(standing)
        self.save_button.setVisible(True)

    def _show_example(self) -> None:
        form = self.rules_form
        form.field("prefix").set_help(forms.example_of(form.values()))

    def _seat(self, member: MemberRow, body: BodyRow) -> str:
        return ". ".join(filter(None, (body_title(body), self._ended(member.ended_on))))

    def _ended(self, on: Any, reason: str = "") -> str:
        if on is None:
            return ""
        text: str = self.tr("Avsluttet {date}")
        said = text.format(date=self._texts.date(on))
        return f"{said}: {reason}" if reason else said

    def _under(self, body: BodyRow) -> str:
        text: str = self.tr("Hører under {parent}")
        return text.format(parent=body.parent)
