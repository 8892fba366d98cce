# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What the meeting does with the item that is shown, and the way to the next one."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from totrinn.dialogs.follow_up import follow_up_dialog
from totrinn.screens.clock import today
from totrinn.screens.meeting.access import ask_for_item_exemptions
from totrinn.screens.meeting.mode.outcomes import Statements, disagreement, postponing
from totrinn.screens.meeting.mode.written import CONCLUDES
from totrinn.screens.meeting.recording import Recorder
from totrinn_db.commands import meetings, minutes, stances
from totrinn_db.domain.codes import Code
from totrinn_db.domain.errors import AppError, RuleBroken
from totrinn_db.domain.meetings import (
    Attendance,
    ItemKind,
    MeetingState,
    Outcome,
    StandingKind,
)
from totrinn_db.domain.stances import Stance, may_conclude, outcome_of
from totrinn_db.domain.verdict import Refused
from totrinn_db.domain.views.meeting_room import Room
from totrinn_db.domain.views.meetings import ItemView
from totrinn_db.queries import meeting_room

if TYPE_CHECKING:
    from totrinn.screens.meeting.mode.page import MeetingModePage

_USUALLY_DUE = timedelta(days=90)
_RECORDS = (MeetingState.ONGOING, MeetingState.HELD, MeetingState.PROTOCOL_OUT)
_APPROVES = (StandingKind.APPROVE_NOTICE, StandingKind.APPROVE_PROTOCOL)


class Concluding(QObject):
    """The acts of the meeting mode."""

    def __init__(self, page: MeetingModePage) -> None:
        super().__init__(page)
        self._page = page
        self.recorder = Recorder(page, ask=page.show_info, show_other=self._show_other)

    # all parties at once

    def all_agree(self) -> None:
        """Note that everybody who is spoken for and has not answered agrees: one act, one undo."""
        room = self._page.room
        if room is None or self._page.is_locked:
            return
        agreeing = tuple(
            (party.party_id, speaker.voice)
            for speaker in room.speakers
            if speaker.voice
            for party in speaker.parties
            if party.stance is Stance.NOT_ASKED
        )
        left = [
            party.name
            for speaker in room.speakers
            if not speaker.voice
            for party in speaker.parties
            if party.stance is Stance.NOT_ASKED
        ]
        if agreeing:
            self._page.write(
                stances.set_stances, item_id=room.item_id, parties=agreeing, stance=Stance.AGREES
            )
        if left:
            text: str = self.tr("Ingen i møtet taler for {names}. Deres ja er ikke ført.")
            self._page.show_info(text.format(names=self._page.context.texts.join(left, limit=5)))

    def _not_present(self) -> None:
        """Note those who were not asked as not there, and save again."""
        room = self._page.room
        if room is None:
            return
        silent = tuple(
            (party.party_id, "") for party in room.parties if party.stance is Stance.NOT_ASKED
        )
        self._page.write(
            stances.set_stances, then=lambda _value: self.save(), item_id=room.item_id,
            parties=silent, stance=Stance.NOT_PRESENT,
        )  # fmt: skip

    def rest_is_present(self) -> None:
        """Note all whose attendance is not known as present: one act, one undo."""
        view = self._page.view
        if view is not None:
            self._page.write(
                minutes.set_attendances, meeting_id=self._page.key,
                membership_ids=view.not_noted, attendance=Attendance.PRESENT,
            )  # fmt: skip

    # the outcome

    def save(self) -> None:
        """Record the outcome that the item leads to, and go to the next one."""
        page, item = self._page, self._page.item
        if item is None or page.view is None:
            return
        page.open_item()
        page.flush()
        if item.kind is ItemKind.BREAK or page.view.state not in _RECORDS:
            page.step(1)
            return
        if item.kind in CONCLUDES and item.case is not None:
            # Read after what was said a moment ago, which is on its way to the database.
            page.read(meeting_room.room, item.id, then=self._conclude, slot="conclude")
        else:
            self._record(item, {"outcome": _plain_outcome(item)})

    def _conclude(self, room: Room) -> None:
        page, item = self._page, self._page.item
        if item is None or item.id != room.item_id:
            return
        page.show_room(room)
        verdict = may_conclude(room.spoken)
        if isinstance(verdict, Refused):
            self._explain(verdict)
            return
        kept_by, kept_reason = page.written.kept
        outcome = outcome_of(item.kind, room.spoken)
        self._record(item, {"outcome": outcome, "kept_by": kept_by, "kept_reason": kept_reason})

    def _record(self, item: ItemView, values: dict[str, Any]) -> None:
        page = self._page
        page.saving.keep_draft()
        wording = page.written.wording.editor.text().strip()
        self.recorder.record(
            page.key, item.id, {"statements": self.statements(), "wording": wording, **values},
            then=lambda: self._after(item.id), failed=self._on_refused,
        )  # fmt: skip

    def _show_other(self, item_id: str) -> None:
        self._page.saving.drafts.drop(item_id)
        self._page.message_bar.hide()
        self._page.show_again()

    def statements(self) -> Statements:
        """Give the words for the record of those who have some."""
        room = self._page.room
        typed = self._page.written.statements
        return tuple(
            (one.party_id, typed[one.party_id].editor.text().strip())
            if one.party_id in typed
            else (one.party_id, one.statement)
            for one in (room.parties if room is not None else ())
            if one.stance.has_statement
        )

    def _explain(self, refused: Refused) -> None:
        """Say who stands in the way, and offer what can be done about it."""
        page = self._page
        ways: list[tuple[str, Any]] = []
        if refused.code is Code.PARTIES_NOT_ASKED:
            ways = [(self.tr("Før dem som ikke til stede"), self._not_present)]
            page.check.focus_party()
        elif refused.code is Code.PARTY_DISAGREES:
            ways = [(self.tr("Ikke enighet …"), self.ask_disagreement)]
        elif refused.code is Code.WORDS_MISSING:
            empty = [p for p in page.written.statements.values() if not p.editor.text().strip()]
            if empty:
                empty[0].editor.setFocus()
        page.show_info(page.context.texts.sentence(refused), ways)

    def _on_refused(self, error: AppError) -> None:
        page = self._page
        if isinstance(error, RuleBroken) and error.refused.code is Code.WORDING_CHANGED:
            page.written.kept_by.set_error(page.context.texts.problem(error))
            page.written.kept_by.editor.setFocus()
            return
        page.show_error(error)

    def _after(self, item_id: str) -> None:
        page = self._page
        page.saving.drafts.drop(item_id)
        page.written.kept_by.set_error("")
        following = page.next_left()
        if following:
            page.go_to(following)
            page.written.notes.editor.setFocus()
            return
        page.show_item()
        if page.view is not None and page.view.state is MeetingState.ONGOING:
            page.show_success(
                self.tr("Alle punktene har et utfall."),
                [(self.tr("Avslutt møtet"), self.finish)],
            )
            page.message_bar.links()[0].setFocus()

    def finish(self) -> None:
        """End the meeting; the protocol then lies ready on its page."""
        self._page.flush()
        self._page.write(
            meetings.finish_meeting, then=lambda _value: self._page.left.emit(),
            meeting_id=self._page.key,
        )  # fmt: skip

    # the questions

    def ask_postponing(self) -> None:
        """Ask how the item leaves the meeting without a result."""
        item = self._page.item
        if item is not None and item.case is not None:
            self._ask(postponing(self._page, item, self.statements(), self._version), item.id)

    def ask_disagreement(self) -> None:
        """Ask where the case goes when the parties do not agree."""
        item, view = self._page.item, self._page.view
        if item is not None and item.case is not None and view is not None:
            self._page.flush()
            wording = self._page.written.wording.editor.text().strip()
            said = self.statements()
            dialog = disagreement(self._page, view, item, wording, said, self._version)
            self._ask(dialog, item.id)

    def _version(self) -> int | None:
        """Give the version of the item as this window last read it."""
        item = self._page.item
        return item.version if item is not None else None

    def _ask(self, dialog: Any, item_id: str) -> None:
        self._page.message_bar.hide()
        dialog.done_with.connect(lambda _value: self._after(item_id))
        dialog.open()

    def ask_follow_up(self) -> None:
        """Ask what the item sets in motion, who does it and by when."""
        item = self._page.item
        if item is not None and item.case is not None:
            due = today(self._page.context) + _USUALLY_DUE
            follow_up_dialog(self._page, item.case, item.id, due).open()

    def ask_access(self) -> None:
        """Ask what of the treatment is exempt from public access."""
        self._page.flush()
        if self._page.item is not None:
            ask_for_item_exemptions(self._page, self._page.item)


def _plain_outcome(item: ItemView) -> Outcome:
    """Tell what becomes of an item that the parties are not asked about one by one."""
    if item.kind is ItemKind.DISCUSSION:
        return Outcome.TO_ANCHORING
    if item.standing in _APPROVES:
        return Outcome.APPROVED
    return Outcome.NOTED
