# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Saksliste: build an agenda that holds, and see at once what stands in the way of it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from totrinn.dialogs.agenda_items import (
    case_dialog,
    information_dialog,
    presenter_dialog,
    title_dialog,
)
from totrinn.models.agenda import NUMBER, AgendaTable
from totrinn.screens.base import Screen
from totrinn.screens.clock import today
from totrinn.screens.meeting.agenda_cards import SideCards
from totrinn.screens.meeting.agenda_menu import menu_actions
from totrinn.screens.meeting.agenda_view import AgendaView
from totrinn.screens.meeting.agenda_ways import ItemWays
from totrinn.screens.meeting.blockers import BlockerBar
from totrinn.screens.meeting.part import MeetingPart, scrolled
from totrinn.screens.meeting.preparing import PreparationCard
from totrinn.theme import theme
from totrinn.widgets.buttons import Button
from totrinn.widgets.card import Card
from totrinn.widgets.flow_layout import FlowLayout
from totrinn.widgets.form_field import IconText
from totrinn_db.commands import agenda
from totrinn_db.domain.meetings import ItemKind
from totrinn_db.domain.unset import UNSET
from totrinn_db.domain.views.meetings import ItemView, MeetingView

_SIDE_WIDTH = 320
_ANY_WIDTH = 4000
_SIDE_FOLDS_BELOW = 900
_HINT_FROM = 1100
_BREAK_MINUTES = 15


class AgendaTab(MeetingPart):
    """The agenda, and beside it the time, the dates, who comes and what can be put up."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self.ways = ItemWays(screen)
        self.table = AgendaTable(screen.context.texts, self)
        self.rows = AgendaView(self.tr("Saksliste"), self.table)
        self.bar = BlockerBar(self.context)
        self.preparing = PreparationCard(self)
        self._side_is_open = False
        self._ways_timer = QTimer(self)
        self._ways_timer.setSingleShot(True)
        self._ways_timer.setInterval(0)
        self._ways_timer.timeout.connect(self._show_ways)
        self._make_buttons()
        self._make_side()
        self._lay_out()
        self._connect()

    # parts

    def _make_buttons(self) -> None:
        self.add_button = Button(self.tr("Legg til sak …"), icon="action.new")
        self.information_button = Button(self.tr("Orientering …"), icon="ph.info")
        self.break_button = Button(self.tr("Pause"), icon="action.add_break")
        self.item_button = Button(self.tr("Punktet"), icon="action.caret_down", trailing=True)
        self.item_menu = QMenu(self.item_button)
        self.item_button.setMenu(self.item_menu)
        self.side_button = Button(self.tr("Tid og frister"), "quiet")
        self.hint = IconText("action.shortcuts", self.tr("Alt+Pil opp/ned flytter punktet"))
        theme.set_role(self.hint.text_label, "small", tone="subtle")
        self.hint.text_label.setWordWrap(False)

    def _make_side(self) -> None:
        self.list_button = Button(self.tr("Tilbake til sakslisten"), "quiet", icon="action.back")
        self.cards = SideCards(self, self.list_button)
        self.candidate_card = self.cards.candidates
        self.side = scrolled(self.cards)
        theme.set_limits(self.side, min_width=_SIDE_WIDTH, max_width=_SIDE_WIDTH)

    def _lay_out(self) -> None:
        self.table_card = card = Card(flush=True)
        card.add(self.rows, 1)
        buttons = QWidget()
        flow = FlowLayout(buttons, spacing=8)
        for button in (
            self.add_button, self.information_button, self.break_button,
            self.item_button, self.side_button,
        ):  # fmt: skip
            flow.addWidget(button)
        low = QHBoxLayout()
        low.addWidget(buttons, 1)
        low.addWidget(self.hint, 0, Qt.AlignmentFlag.AlignVCenter)
        theme.set_spacing(low, 8)
        self.list = QWidget()
        left = QVBoxLayout(self.list)
        left.addWidget(self.bar)
        left.addWidget(self.preparing, 3)
        left.addWidget(card, 1)
        left.addLayout(low)
        theme.set_margins(left, 0, 0, 0, 0)
        theme.set_spacing(left, 10)
        row = QHBoxLayout(self)
        row.addWidget(self.list, 1)
        row.addWidget(self.side)
        theme.set_margins(row, 0, 0, 0, 0)
        theme.set_spacing(row, 12)

    def _connect(self) -> None:
        self.bar.item_wanted.connect(self.select)
        self.table.moved.connect(self._on_moved)
        self.table.minutes_changed.connect(self._on_minutes)
        self.rows.move_requested.connect(self.move_current)
        self.rows.take_off_requested.connect(self.take_off_current)
        self.rows.current_changed.connect(self._show_ways)
        self.rows.case_resized.connect(self._ways_timer.start)
        self.rows.opened.connect(lambda _index: self.open_current())
        self.rows.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.rows.customContextMenuRequested.connect(self._show_menu)
        self.item_menu.aboutToShow.connect(self._fill_menu)
        self.add_button.clicked.connect(self.ask_case)
        self.information_button.clicked.connect(self.ask_information)
        self.break_button.clicked.connect(self.add_break)
        self.candidate_card.chosen.connect(self.put_up)
        self.candidate_card.taken_back.connect(self._take_back)
        self.table.dropped.connect(self.put_up)
        self.side_button.clicked.connect(self._toggle_side)
        self.list_button.clicked.connect(self._toggle_side)
        self.cards.attendance.link_activated.connect(self._open_attendance)

    # what is shown

    def show_meeting(self, view: MeetingView) -> None:
        """Show the agenda as it is now; the current row stays the current one."""
        super().show_meeting(view)
        current = self.current_item()
        self.table.set_items(view.items, today(self.context), is_open=view.state.takes_items)
        if current is not None:
            self._select(current.id)
        self.cards.show_meeting(view)
        self.preparing.show_meeting(view)
        self.table_card.setVisible(view.main_meeting is None or bool(view.items))
        self._arrange()
        self.bar.show_blockers(view, self.table)
        self._show_ways()

    def leave(self) -> None:
        """Save what a pre-meeting is noting."""
        self.preparing.leave()

    def select(self, item_id: str) -> None:
        """Go to an item."""
        self._select(item_id)
        self.rows.setFocus()

    def current_item(self) -> ItemView | None:
        """Give the item that is chosen."""
        index = self.rows.current_row()
        return self.table.item_at(index.row()) if index.isValid() else None

    def _select(self, item_id: str) -> None:
        row = self.table.row_of(item_id)
        if row >= 0:
            self.rows.setCurrentIndex(self.table.index(row, 0))

    def _show_ways(self) -> None:
        item = self.current_item()
        if item is None or self.view is None:
            self.rows.show_ways([])
            return
        self.rows.show_ways(self.ways.of_item(self.view, item))

    # acts

    def move_current(self, step: int) -> None:
        """Move the current item one step up or down."""
        item = self.current_item()
        if item is None or not self.table.is_open:
            return
        before = self.table.before_after_step(self.rows.current_row().row(), step)
        if before is not None:
            self._on_moved(item.id, before)

    def _on_moved(self, item_id: str, after_id: str) -> None:
        self.write(agenda.move_item, item_id=item_id, after_id=after_id or None)
        self._select(item_id)

    def _on_minutes(self, item_id: str, minutes: int) -> None:
        self.write(agenda.change_item, item_id=item_id, minutes=minutes)

    def put_up(self, case_id: str, after_id: str | None = None) -> None:
        """Put a case on the agenda as what its path says comes next: by rule, or just there."""
        name = next((c.case.label for c in self.meeting.candidates if c.case.id == case_id), "")
        text: str = self.tr("{case} er satt på sakslisten.")
        self.write(
            agenda.put_on_agenda, undo_text=text.format(case=name),
            meeting_id=self.meeting.name.id, case_id=case_id,
            after_id=UNSET if after_id is None else after_id or None,
        )  # fmt: skip

    def ask_case(self) -> None:
        """Ask which case to put up, and as what."""
        candidates = self.meeting.candidates
        if not candidates:
            self.page.show_info(
                self.tr("Ingen saker venter på å bli satt opp."),
                [(self.tr("Ny sak"), lambda: self.context.navigator.command("case.new"))],
            )
            return
        cases = [
            (each.case.id, f"{each.case.label} ({self.candidate_card.queue.status(each)})")
            for each in candidates
        ]
        case_dialog(self.page, self.meeting.name.id, cases).open()

    def ask_information(self) -> None:
        """Ask for the title of an item of information without a case."""
        information_dialog(self.page, self.meeting.name.id).open()

    def ask_title(self) -> None:
        """Ask for another title of an item without a case."""
        item = self.current_item()
        if item is not None:
            title_dialog(self.page, item).open()

    def ask_presenter(self) -> None:
        """Ask who presents the current item."""
        item = self.current_item()
        if item is not None:
            presenter_dialog(self.page, item).open()

    def add_break(self) -> None:
        """Add a break."""
        self.write(
            agenda.add_item, meeting_id=self.meeting.name.id, title=self.tr("Pause"),
            kind=ItemKind.BREAK, minutes=_BREAK_MINUTES,
        )  # fmt: skip

    def take_off_current(self) -> None:
        """Take the current item off the agenda."""
        item = self.current_item()
        if item is not None and self.table.is_open:
            self.ways.take_off(item)

    def _take_back(self, item_id: str) -> None:
        item = self.table.item_at(self.table.row_of(item_id))
        if item is not None:
            self.ways.take_off(item)

    def open_current(self) -> None:
        """Open the page of the current case."""
        item = self.current_item()
        if item is not None:
            self.ways.open_case(item)

    def _open_attendance(self) -> None:
        self.context.navigator.open_place("mote", self.meeting.name.id, "oppmote")

    # the menu of an item

    def _show_menu(self, at: QPoint) -> None:
        self._fill_menu()
        if self.item_menu.actions():
            self.item_menu.popup(self.rows.viewport().mapToGlobal(at))

    def _fill_menu(self) -> None:
        self.item_menu.clear()
        item = self.current_item()
        if item is None:
            self.rows.setCurrentIndex(self.table.index(0, 0))
            item = self.current_item()
        if item is not None:
            self.item_menu.addActions(menu_actions(self, self.item_menu, item))

    # sizes

    @property
    def is_narrow(self) -> bool:
        """Tell whether there is no room for the side."""
        return self.width() < _SIDE_FOLDS_BELOW * theme.scale

    def _show_hint(self) -> None:
        has_room = self.width() >= _HINT_FROM * theme.scale
        self.hint.setVisible(has_room and self.table.is_open)

    def _toggle_side(self) -> None:
        self._side_is_open = not self._side_is_open
        self._arrange()

    def _arrange(self) -> None:
        narrow, is_open = self.is_narrow, self.table.is_open
        self.side_button.setVisible(narrow)
        self.list_button.setVisible(narrow)
        theme.set_limits(self.side, max_width=_ANY_WIDTH if narrow else _SIDE_WIDTH)
        self.side.setVisible(not narrow or self._side_is_open)
        self.list.setVisible(not narrow or not self._side_is_open)
        self.add_button.setVisible(is_open)
        for button in (self.information_button, self.break_button):
            button.setVisible(is_open and not narrow)
        self.rows.setColumnHidden(NUMBER, narrow)
        self._show_hint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the side away when there is no room for it."""
        super().resizeEvent(event)
        self._arrange()
