# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The page of the meeting mode: what is shown of the item that is treated."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from totrinn.context import AppContext
from totrinn.screens.base import Act, Screen
from totrinn.screens.meeting.agenda_side import quorum_text
from totrinn.screens.meeting.mode import keys
from totrinn.screens.meeting.mode.attendance import AttendancePage
from totrinn.screens.meeting.mode.concluding import Concluding
from totrinn.screens.meeting.mode.consensus_card import ConsensusCard
from totrinn.screens.meeting.mode.frame import Foot, Strip
from totrinn.screens.meeting.mode.head import RoomHead
from totrinn.screens.meeting.mode.proposal_card import ProposalCard
from totrinn.screens.meeting.mode.saving import Saving
from totrinn.screens.meeting.mode.written import CONCLUDES, Written
from totrinn.screens.meeting.part import column_of
from totrinn.theme import theme
from totrinn.widgets.page_scroll import PageStack
from totrinn_db.commands import meetings as meeting_acts
from totrinn_db.commands import minutes, stances
from totrinn_db.domain.changes import Changes, Kind
from totrinn_db.domain.codes import Remedy
from totrinn_db.domain.meetings import ItemKind, MeetingState
from totrinn_db.domain.stances import Stance
from totrinn_db.domain.views.meeting_room import Room
from totrinn_db.domain.views.meetings import ItemView, MeetingView
from totrinn_db.queries import meeting_room, meetings

_STACKS_BELOW = 940
_LOW = 620
RECORDS = (MeetingState.ONGOING, MeetingState.HELD, MeetingState.PROTOCOL_OUT)


class MeetingModePage(Screen):
    """One item at a time. `left` asks for the window to be closed."""

    place = "motemodus"
    left = Signal()

    def __init__(
        self,
        context: AppContext,
        *,
        clock: Callable[[], datetime] = datetime.now,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        self.view: MeetingView | None = None
        self.room: Room | None = None
        self.item_id = ""
        self.saving = Saving(self)
        self.concluding = Concluding(self)
        self._make_parts(clock)
        self._lay_out()
        self._connect()
        keys.add_keys(self)

    # parts

    def _make_parts(self, clock: Callable[[], datetime]) -> None:
        texts = self.context.texts
        self.strip = Strip()
        self.foot = Foot()
        self.head = RoomHead(self.context, clock)
        self.written = Written(texts)
        self.check = ConsensusCard(texts)
        self.proposal = ProposalCard()
        self.attendance = AttendancePage(texts)
        self.item_page = QWidget()
        self.pages = PageStack()
        for page in (self.item_page, self.attendance):
            self.pages.addWidget(page)

    def _lay_out(self) -> None:
        right = QWidget()
        cards = column_of(right, spacing=0)
        cards.addWidget(self.check, 1)
        cards.addWidget(self.proposal, 1)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.addWidget(self.written, 3)
        self._halves.addWidget(right, 5)
        theme.set_spacing(self._halves, 18)
        column = column_of(self.item_page, spacing=12)
        column.addLayout(self._halves, 1)
        self.set_header(self.head)
        self.set_content(self.pages)
        outer = self.layout()
        assert isinstance(outer, QBoxLayout)
        # Above and below what scrolls, so that neither covers what is written.
        outer.insertWidget(0, self.strip)
        outer.insertWidget(1, self.saving.bar)
        outer.addWidget(self.foot)

    def _connect(self) -> None:
        self.strip.item_chosen.connect(self.go_to)
        self.strip.attendance_button.clicked.connect(self.open_attendance)
        self.strip.leave_button.clicked.connect(self.left)
        self.written.notes_typed.connect(self.saving.keep_notes)
        self.written.notes_kept.connect(self.saving.keep_mine)
        self.written.other_notes_taken.connect(self.saving.take_other)
        self.written.statement_typed.connect(self.saving.keep_statement)
        self.written.draft_changed.connect(self.saving.keep_draft)
        self.check.chosen.connect(self._on_stance)
        self.check.all_agree.connect(self.concluding.all_agree)
        self.attendance.changed.connect(self._on_attendance)
        self.attendance.left.connect(self.open_item)
        self.attendance.all_button.clicked.connect(self.concluding.rest_is_present)
        foot = self.foot
        foot.back_button.clicked.connect(lambda: self.step(-1))
        foot.follow_up_button.clicked.connect(self.concluding.ask_follow_up)
        foot.access_action.triggered.connect(self.concluding.ask_access)
        foot.postpone_button.clicked.connect(self.concluding.ask_postponing)
        foot.disagree_button.clicked.connect(self.concluding.ask_disagreement)
        foot.save_button.clicked.connect(self.concluding.save)

    # what the page is asked

    def show_key(self, key: str, tab: str = "") -> None:
        """Show a meeting, and if an item is named, that one."""
        if tab:
            self.item_id = tab
        super().show_key(key, tab)

    def reload(self) -> None:
        """Read the meeting, and the parties of the item."""
        if self.key:
            self.read(meetings.meeting_view, self.key, then=self._fill)

    def is_touched(self, changes: Changes) -> bool:
        """Tell whether anything that the page shows has changed."""
        kinds = (
            Kind.CASE, Kind.ROUND, Kind.MEETING, Kind.PARTY, Kind.BODY, Kind.PERSON, Kind.FOLLOW_UP,
        )  # fmt: skip
        return any(changes.touches(kind) for kind in kinds)

    def ways(self) -> Mapping[Remedy, Act]:
        """Give what can be done about a refusal."""
        return {Remedy.RELOAD: self.refresh}

    def hideEvent(self, event: QHideEvent) -> None:
        """Save what is typed when the window goes out of sight."""
        super().hideEvent(event)
        self.flush()
        self.head.timer.pause()

    # what is shown

    @property
    def item(self) -> ItemView | None:
        """The item that is treated."""
        items = self.view.items if self.view is not None else ()
        return next((each for each in items if each.id == self.item_id), None)

    @property
    def items(self) -> tuple[ItemView, ...]:
        """The items of the meeting in order."""
        return self.view.items if self.view is not None else ()

    @property
    def is_locked(self) -> bool:
        """Tell whether nothing can be written any more."""
        return self.view is None or self.view.state.is_locked

    def next_left(self) -> str:
        """Find the next item without an outcome, from the top again after the last one."""
        ids = [each.id for each in self.items]
        at = ids.index(self.item_id) + 1 if self.item_id in ids else 0
        around = (*self.items[at:], *self.items[:at])
        left = (i for i in around if i.outcome is None and i.kind is not ItemKind.BREAK)
        return next((i.id for i in left if i.id != self.item_id), "")

    def _fill(self, view: MeetingView) -> None:
        is_new = self.view is None or self.view.name.id != view.name.id
        self.view = view
        self.saving.keeper.name_copy(view.name.label)
        if is_new:
            title: str = self.tr("Møtemodus, {meeting}")
            self.set_title(title.format(meeting=view.name.label))
            self.saving.tell_of_copy()
        if self.item is None:
            self.item_id = next((i.id for i in view.items if i.outcome is None), "")
            self.item_id = self.item_id or (view.items[0].id if view.items else "")
            is_new = True
        self.strip.show_meeting(view, self.item_id, self.context.texts)
        self.attendance.show_meeting(view)
        self.foot.show_quorum(view.quorum, quorum_text(self.context.texts, view.quorum))
        self._say_state(view)
        if is_new:
            self.show_item()
            keys.begin(self)
        else:
            self._refresh_item()

    def _say_state(self, view: MeetingView) -> None:
        if view.state is MeetingState.CALLED:
            start = (self.tr("Start møtet"), self._start)
            self.show_info(self.tr("Møtet er ikke startet."), [start])

    def show_item(self) -> None:
        """Show the item from its beginning."""
        item = self.item
        if item is None or self.view is None:
            return
        self.room = None
        draft = self.saving.draft_of(item)
        self.concluding.recorder.show(item, self.saving.drafts.get(item.id))
        notes = self.saving.notes_of(item.id)
        self.written.show_item(
            item, item.notes if notes is None else notes, draft, locked=self.is_locked
        )
        self._refresh_item()

    def show_again(self) -> None:
        """Show the item as it is in the database now."""

        def show(view: MeetingView) -> None:
            self._fill(view)
            self.show_item()

        self.read(meetings.meeting_view, self.key, then=show, slot="again")

    def _refresh_item(self) -> None:
        item, view = self.item, self.view
        if item is None or view is None:
            return
        self.saving.show_notes(item)
        counts = view.state is MeetingState.ONGOING and item.outcome is None
        self.head.timer.show_item(item.id, item.minutes, counts=counts)
        self.head.show_item(item, self._position(item), self.room)
        first, last = self.items[0].id, self.items[-1].id
        self.foot.show_item(
            item, self.context.texts, is_first=first == item.id, is_last=last == item.id,
            records=view.state in RECORDS,
        )  # fmt: skip
        self.check.setVisible(item.kind in CONCLUDES and item.case is not None)
        self.proposal.show_item(item)
        self.written.show_marks(item)
        self.read(meeting_room.room, item.id, then=self.show_room)

    def _position(self, item: ItemView) -> int:
        return 1 + [each.id for each in self.items].index(item.id)

    def show_room(self, room: Room) -> None:
        """Show what the parties say of the item."""
        item = self.item
        if item is None or room.item_id != item.id:
            return
        self.room = room
        waiting = {
            party.party_id: text
            for party in room.parties
            if (text := self.saving.statement_of(item.id, party.party_id)) is not None
        }
        self.written.show_room(room, waiting, locked=self.is_locked)
        self.written.show_marks(item)
        self.check.show_room(room, locked=self.is_locked)
        self.head.show_item(item, self._position(item), room)
        keys.order_stops(self)

    # moving

    def go_to(self, item_id: str) -> None:
        """Show an item, having kept what was typed of the one before."""
        self.open_item()
        if item_id == self.item_id:
            return
        self.flush()
        self.message_bar.hide()
        self.item_id = item_id
        if self.view is not None:
            self.strip.show_meeting(self.view, item_id, self.context.texts)
            self._say_state(self.view)
        self.show_item()

    def step(self, step: int) -> None:
        """Go to the item before or after."""
        ids = [each.id for each in self.items]
        at = ids.index(self.item_id) + step if self.item_id in ids else -1
        if 0 <= at < len(ids):
            self.go_to(ids[at])

    def open_attendance(self) -> None:
        """Show who is there."""
        self.flush()
        self.pages.setCurrentWidget(self.attendance)
        self.foot.hide()
        self.head.hide()
        self.attendance.begin()

    def open_item(self) -> None:
        """Show the item again."""
        self.pages.setCurrentWidget(self.item_page)
        self.foot.show()
        self.head.show()

    # saving

    def flush(self) -> None:
        """Save everything that is typed now."""
        self.written.flush()

    # acts

    def _start(self) -> None:
        self.write(meeting_acts.start_meeting, meeting_id=self.key)

    def _on_stance(self, party_id: str, stance: Stance, goes_on: bool) -> None:
        if self.room is None or self.is_locked:
            return
        voice = next(
            (s.voice for s in self.room.speakers for p in s.parties if p.party_id == party_id), ""
        )
        self.flush()

        def done(_value: object) -> None:
            self._after_stance(party_id, stance, goes_on)

        self.write(
            stances.set_stance, then=done, item_id=self.item_id, party_id=party_id, stance=stance,
            spoken_by=voice,
        )  # fmt: skip

    def _after_stance(self, party_id: str, stance: Stance, goes_on: bool) -> None:
        part = self.written.statements.get(party_id)
        if stance is Stance.AGREES_WITH_STATEMENT and part is not None:
            part.editor.setFocus()
            return
        following = self.check.next_unasked(party_id) if goes_on else ""
        self.check.focus_party(following or party_id)

    def _on_attendance(self, membership_id: str, values: dict[str, Any]) -> None:
        seats = self.view.attendees if self.view is not None else ()
        seat = next((s for s in seats if s.membership_id == membership_id), None)
        if seat is None or all(getattr(seat, name) == value for name, value in values.items()):
            return
        self.write(
            minutes.set_attendance, meeting_id=self.key, membership_id=membership_id, **values
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the parties under the texts, and make the title smaller, when there is no room."""
        super().resizeEvent(event)
        self.head.set_low(self.height() < _LOW * theme.scale)
        narrow = self.width() < _STACKS_BELOW * theme.scale
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._halves.direction() != way:
            self._halves.setDirection(way)
