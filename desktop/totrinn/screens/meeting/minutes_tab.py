# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Behandling: one item at a time, what was said and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from totrinn.dialogs.follow_up import follow_up_dialog
from totrinn.models.treatment_list import TreatmentList
from totrinn.screens.base import Act, Screen
from totrinn.screens.clock import today
from totrinn.screens.meeting.access import ask_for_item_exemptions
from totrinn.screens.meeting.drafts import Draft, Drafts
from totrinn.screens.meeting.item_head import ItemHead
from totrinn.screens.meeting.item_list import ItemList
from totrinn.screens.meeting.notes import NotesEdit
from totrinn.screens.meeting.outcome_form import OutcomeForm
from totrinn.screens.meeting.part import MeetingPart, column_of, has_items_left, scrolled
from totrinn.screens.meeting.recording import Recorder
from totrinn.theme import theme
from totrinn.widgets.buttons import Button
from totrinn.widgets.card import Card
from totrinn.widgets.messages import MessageBar
from totrinn.widgets.text import hairline, label
from totrinn_db.commands import meetings
from totrinn_db.domain.errors import AppError
from totrinn_db.domain.meetings import MeetingState
from totrinn_db.domain.views.meetings import ItemView, MeetingView

_LIST_WIDTH = 268
_LIST_FOLDS_BELOW = 820
_BESIDE_FROM = 1040
_KEEP_AFTER = 1000
_USUALLY_DUE = timedelta(days=90)
_RECORDS = (MeetingState.ONGOING, MeetingState.HELD, MeetingState.PROTOCOL_OUT)


class MinutesTab(MeetingPart):
    """The items at the left, the one that is treated at the right."""

    all_done = Signal()

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self.drafts = Drafts(screen.context.settings)
        self.recorder = Recorder(screen, ask=self._ask, show_other=self._show_other)
        self._item_id = self._asked_about = ""
        self._make_parts()
        self._lay_out()
        self._connect()

    # parts

    def _make_parts(self) -> None:
        self.items = TreatmentList(self.context.texts, self)
        self.list = ItemList(self.tr("Punktene i møtet"), self.items)
        self.bar = MessageBar()
        self.head = ItemHead(self.context.texts)
        self.notes = NotesEdit(self.page)
        self.outcome = OutcomeForm(self.context.texts)
        self.follow_up_button = Button(
            self.tr("Legg til oppfølging …"), density="small", icon="nav.oppfolging"
        )
        self.save_button = Button(self.tr("Lagre og gå til neste sak"), "primary")
        self.back_button = Button(self.tr("Forrige"), icon="action.back")
        self.forward_button = Button(self.tr("Neste"))
        self.count_label = label("", "small", tone="subtle")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_KEEP_AFTER)
        self._timer.timeout.connect(self.keep_draft)

    def _lay_out(self) -> None:
        self.side = Card(flush=True)
        self.side.add(self.list, 1)
        theme.set_limits(self.side, min_width=_LIST_WIDTH, max_width=_LIST_WIDTH)
        self.paper = QWidget()
        paper = QVBoxLayout(self.paper)
        self._grid = QGridLayout()
        theme.set_spacing(self._grid, 12)
        self._grid.setColumnStretch(0, 3)
        paper.addWidget(self.head)
        paper.addWidget(hairline())
        paper.addLayout(self._grid)
        self._place(beside=False)
        paper.addStretch(1)
        theme.set_margins(paper, 18, 14, 18, 14)
        theme.set_spacing(paper, 12)
        card = Card(flush=True)
        card.add(scrolled(self.paper), 1)
        low = QHBoxLayout()
        low.addWidget(self.back_button)
        low.addWidget(self.forward_button)
        low.addWidget(self.count_label)
        low.addStretch(1)
        low.addWidget(self.save_button)
        theme.set_spacing(low, 8)
        right = QVBoxLayout()
        right.addWidget(self.bar)
        right.addWidget(card, 1)
        right.addLayout(low)
        theme.set_spacing(right, 10)
        row = QHBoxLayout()
        row.addWidget(self.side)
        row.addLayout(right, 1)
        theme.set_spacing(row, 12)
        column_of(self).addLayout(row, 1)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.outcome.changed.connect(self._timer.start)
        self.head.answers_wanted.connect(self._open_answers)
        self.head.access_wanted.connect(self.ask_access)
        self.follow_up_button.clicked.connect(self.ask_follow_up)
        self.save_button.clicked.connect(self.save)
        self.back_button.clicked.connect(lambda: self.step(-1))
        self.forward_button.clicked.connect(lambda: self.step(1))
        keys: dict[str, Callable[[], None]] = {
            "Ctrl+Return": self.save,
            "Ctrl+Enter": self.save,
            "PgUp": lambda: self.step(-1),
            "PgDown": lambda: self.step(1),
        }
        for key, slot in keys.items():
            shortcut = QShortcut(QKeySequence(key), self, slot)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # what is shown

    def show_meeting(self, view: MeetingView) -> None:
        """Show the items as they are now; what is being typed stays."""
        super().show_meeting(view)
        self.items.set_items(view.items, self._drafted(view))
        if self.items.row_of(self._item_id) < 0:
            self._item_id = ""
            first = self.items.next_left("") or (self.items.items[0].id if self.items.items else "")
            if first:
                self.go_to(first)
        else:
            self._select(self._item_id)
            self._refresh_item()
        self._show_state(view)

    def _drafted(self, view: MeetingView) -> frozenset[str]:
        return self.drafts.of([item.id for item in view.items if item.outcome is None])

    def _show_state(self, view: MeetingView) -> None:
        records = view.state in _RECORDS
        self.save_button.setVisible(records)
        self.save_button.set_kind("primary" if has_items_left(view) else "secondary")
        self.follow_up_button.setVisible(records)
        left = self.items.left()
        text: str = self.tr("{left} av {count} gjenstår")
        done = self.tr("Alle punktene har et utfall")
        count = len(self.items.items)
        self.count_label.setText(text.format(left=left, count=count) if left else done)
        self.count_label.setVisible(records)
        if view.state is MeetingState.CALLED:
            text = self.tr("Utfall føres når møtet er startet. Notater kan du skrive nå.")
            self.bar.show_message("info", text, actions=[(self.tr("Start møtet"), self._start)])
        elif view.state is MeetingState.PLANNED:
            self.bar.show_message("info", self.tr("Utfall føres når møtet er kalt inn og startet."))
        elif self._asked_about != self._item_id or not self._item_id:
            self.bar.hide()

    @property
    def item(self) -> ItemView | None:
        """The item that is shown."""
        row = self.items.row_of(self._item_id)
        return self.items.items[row] if row >= 0 else None

    def go_to(self, item_id: str) -> None:
        """Show an item, having kept what was typed of the one before."""
        if item_id == self._item_id:
            return
        self.leave()
        self._item_id = item_id
        self._answered()
        self._select(item_id)
        self._show_item()

    def step(self, step: int) -> None:
        """Go to the item before or after."""
        row = self.items.row_of(self._item_id) + step
        if 0 <= row < len(self.items.items):
            self.go_to(self.items.items[row].id)

    def _select(self, item_id: str) -> None:
        row = self.items.row_of(item_id)
        if row >= 0 and self.list.currentIndex().row() != row:
            self.list.setCurrentIndex(self.items.index(row))

    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        if 0 <= current.row() < len(self.items.items):
            self.go_to(self.items.items[current.row()].id)

    def _show_item(self) -> None:
        item, view = self.item, self.meeting
        if item is None:
            return
        row = self.items.row_of(item.id)
        locked = view.state.is_locked
        self.head.show_item(item, str(row + 1))
        self.notes.show_item(item, locked=locked)
        kept = self.drafts.get(item.id) if not locked else None
        self.recorder.show(item, kept)
        draft = kept or Draft.of_item(item)
        records = view.state in _RECORDS
        self.outcome.show_item(view, item, draft, locked=locked)
        self.outcome.show_all(records or item.outcome is not None)
        self.follow_up_button.setVisible(records and item.case is not None)
        self.back_button.setEnabled(row > 0)
        self.forward_button.setEnabled(row < len(self.items.items) - 1)
        is_last = self.items.next_left(item.id) == ""
        self.save_button.setText(
            self.tr("Lagre utfallet") if is_last else self.tr("Lagre og gå til neste sak")
        )

    def _refresh_item(self) -> None:
        """Show what others changed, unless something is typed here."""
        item = self.item
        typed = self.notes.is_typing or self._is_drafting()
        if item is not None and not typed:
            self._show_item()
        elif item is not None:
            self.head.show_item(item, str(self.items.row_of(item.id) + 1))
            self.notes.show_item(item, locked=self.meeting.state.is_locked)
            self.outcome.show_all(self.meeting.state in _RECORDS or item.outcome is not None)

    def _is_drafting(self) -> bool:
        return self._timer.isActive() or self.drafts.get(self._item_id) is not None

    # acts

    def keep_draft(self) -> None:
        """Keep what is typed of the outcome on this laptop."""
        self._timer.stop()
        item = self.item
        if item is None or self.meeting.state.is_locked:
            return
        draft = replace(self.outcome.draft(), begun_on=self.recorder.begun_on(item.id))
        if draft == Draft.of_item(item):
            self.drafts.drop(item.id)
        else:
            self.drafts.keep(item.id, draft)
        if self.view is not None:
            self.items.set_items(self.view.items, self._drafted(self.view))

    def leave(self) -> None:
        """Save the notes and keep the draft, for the user goes elsewhere."""
        if not self._item_id:
            return
        self.notes.commit()
        if self._timer.isActive():
            self.keep_draft()

    def save(self) -> None:
        """Record the outcome and go to the next item that has none."""
        item = self.item
        if item is None or not self.save_button.isVisibleTo(self):
            return
        self.notes.commit()
        self.outcome.clear_errors()
        draft = self.outcome.to_record()
        if draft.chosen is None:
            self.outcome.error.set_text(self.tr("Velg hva møtet gjorde med saken."))
            self.outcome.error.show()
            first = next(iter(self.outcome.buttons.values()), None)
            if first is not None:
                first.setFocus()
            return
        self.keep_draft()
        self._timer.stop()

        def saved() -> None:
            self._answered()
            self.drafts.drop(item.id)
            self._after_save(item.id)

        text: str = self.tr("Utfallet av punkt {number} er lagret.")
        self.recorder.record(
            self.meeting.name.id, item.id, draft.values(), then=saved, failed=self._on_refused,
            undo_text=text.format(number=self.items.row_of(item.id) + 1),
        )  # fmt: skip

    def _ask(self, text: str, ways: list[tuple[str, Act]]) -> None:
        """Ask what is to stand, until the user has chosen or gone to another item."""
        self._asked_about = self._item_id
        self.bar.show_message("warning", text, actions=ways)

    def _answered(self) -> None:
        """Stop asking what is to stand."""
        if self._asked_about:
            self._asked_about = ""
            self._show_state(self.meeting)

    def _show_other(self, item_id: str) -> None:
        self.drafts.drop(item_id)
        self._answered()
        self._timer.stop()
        self.page.reload()
        self._show_item()

    def _on_refused(self, error: AppError) -> None:
        self.outcome.show_error(error, self.context.texts.problem(error))

    def _after_save(self, item_id: str) -> None:
        next_id = self.items.next_left(item_id)
        if next_id:
            self.go_to(next_id)
            self._focus_first()
            return
        self._show_item()
        self.all_done.emit()

    def _focus_first(self) -> None:
        first = next(iter(self.outcome.buttons.values()), None)
        if first is not None:
            first.setFocus()

    def ask_follow_up(self) -> None:
        """Ask what the item set in motion, who does it and by when."""
        item = self.item
        if item is not None and item.case is not None:
            due = today(self.context) + _USUALLY_DUE
            follow_up_dialog(self.page, item.case, item.id, due).open()

    def ask_access(self) -> None:
        """Ask what of the treatment is exempt from public access."""
        self.notes.commit()
        if self.item is not None:
            ask_for_item_exemptions(self.page, self.item)

    def _start(self) -> None:
        self.write(meetings.start_meeting, meeting_id=self.meeting.name.id)

    def _open_answers(self) -> None:
        item = self.item
        if item is not None and item.case is not None:
            self.context.navigator.open_place("sak", item.case.id, "forankring")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the list go when there is no room for it; the buttons lead from item to item."""
        super().resizeEvent(event)
        width = self.width() / theme.scale
        self.side.setVisible(width >= _LIST_FOLDS_BELOW)
        if self._is_beside != (width >= _BESIDE_FROM):
            self._place(beside=not self._is_beside)

    def _place(self, *, beside: bool) -> None:
        """Lay the outcomes beside what is written, or between the notes and the fields."""
        self._is_beside = beside
        top, left = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignLeft
        parts = (self.notes, self.outcome.choices, self.outcome, self.follow_up_button)
        for part in parts:
            self._grid.removeWidget(part)
        self._grid.addWidget(self.notes, 0, 0)
        if beside:
            self._grid.addWidget(self.outcome.choices, 0, 1, 3, 1, top)
        else:
            self._grid.addWidget(self.outcome.choices, 1, 0)
        self._grid.addWidget(self.outcome, 1 if beside else 2, 0)
        self._grid.addWidget(self.follow_up_button, 2 if beside else 3, 0, left | top)
        self._grid.setColumnStretch(1, 2 if beside else 0)
        self._grid.setRowStretch(2 if beside else 3, 1)
        self._grid.setRowStretch(3 if beside else 2, 0)
