# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What stays in place above and below the item: the strip of items, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from totrinn.texts import Texts
from totrinn.theme import theme
from totrinn.widgets.buttons import Button
from totrinn.widgets.tabs import TabBar
from totrinn.widgets.text import label
from totrinn_db.domain.meetings import Attendance, ItemKind, StandingKind
from totrinn_db.domain.quorum import Quorum
from totrinn_db.domain.views.meetings import ItemView, MeetingView

_FOLDS_BELOW = 980


class Strip(QFrame):
    """The items of the meeting, ticked when they are done; attendance; and the way out."""

    item_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "sunken")
        self._ids: list[str] = []
        self._names: list[str] = []
        self.tabs = TabBar(self.tr("Punktene i møtet"))
        self.attendance_button = Button("", icon="thing.persons")
        self.leave_button = Button(self.tr("Avslutt m&øtemodus"))
        row = QHBoxLayout(self)
        row.addWidget(self.tabs, 1)
        row.addWidget(self.attendance_button)
        row.addWidget(self.leave_button)
        theme.set_margins(row, 10, 6, 10, 6)
        theme.set_spacing(row, 8)
        self.tabs.current_changed.connect(self._on_tab)

    def show_meeting(self, view: MeetingView, item_id: str, texts: Texts) -> None:
        """Show the items and which one is treated."""
        ids = [item.id for item in view.items]
        names = [f"{at} {self.short(item)}" for at, item in enumerate(view.items, start=1)]
        self.tabs.blockSignals(True)
        if (ids, names) != (self._ids, self._names):
            self._ids, self._names = ids, names
            self.tabs.clear()
            for name in names:
                self.tabs.add_tab(name)
        done = self.tr("ferdig")
        for number, item in enumerate(view.items):
            self.tabs.set_ticked(number, done if item.outcome is not None else "")
        if item_id in ids:
            self.tabs.set_current(ids.index(item_id))
        self.tabs.blockSignals(False)
        self.attendance_button.setText(self._attendance(view))

    def stops(self) -> list[QWidget]:
        """List where the Tab key stops, in order."""
        parts = self.tabs.tabs, self.tabs.more_button, self.attendance_button, self.leave_button
        return list(parts)

    def short(self, item: ItemView) -> str:
        """Call an item by its number, or by what it is."""
        if item.case is not None:
            return item.number or item.case.reference
        if item.kind is ItemKind.BREAK:
            return self.tr("Pause")
        named = {
            StandingKind.APPROVE_NOTICE: self.tr("Innkalling"),
            StandingKind.APPROVE_PROTOCOL: self.tr("Protokoll"),
            StandingKind.FOLLOW_UP: self.tr("Oppfølging"),
            StandingKind.OTHER_BUSINESS: self.tr("Eventuelt"),
        }
        if item.standing in named and item.standing is not None:
            return named[item.standing]
        return self.tr("Orientering") if item.kind is ItemKind.INFORMATION else item.title

    def _attendance(self, view: MeetingView) -> str:
        seated = sum(each.attendance.is_seated for each in view.attendees)
        away = sum(
            each.attendance in (Attendance.EXCUSED, Attendance.ABSENT) for each in view.attendees
        )
        known = any(each.attendance is not Attendance.UNKNOWN for each in view.attendees)
        if not known:
            return self.tr("&Før oppmøtet")
        text: str = self.tr("{seated} til &stede, {away} forfall")
        whole: str = self.tr("{seated} til &stede")
        return (text if away else whole).format(seated=seated, away=away)

    def _on_tab(self, number: int) -> None:
        if 0 <= number < len(self._ids):
            self.item_chosen.emit(self._ids[number])


class Foot(QFrame):
    """Back, the quorum as a quiet line, and what the meeting can do with the item."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "plain")
        self._actions: dict[Button, QAction] = {}
        self._offered: dict[Button, bool] = {}
        self.back_button = Button(self.tr("Fo&rrige"), density="large", icon="action.back")
        self.quorum = label("", "small", tone="subtle", wrap=True)
        self.follow_up_button = Button(self.tr("&Oppfølging …"), density="large")
        self.postpone_button = Button(self.tr("&Utsett saken …"), density="large")
        self.disagree_button = Button(self.tr("&Ikke enighet …"), density="large")
        self.save_button = Button("", "primary", density="large", icon="action.next", trailing=True)
        self.more_button = Button(self.tr("&Mer"), density="large", icon="action.caret_down")
        self._make_menu()
        row = QHBoxLayout(self)
        row.addWidget(self.back_button)
        row.addWidget(self.quorum, 1)
        for button in (*self._others(), self.more_button, self.save_button):
            row.addWidget(button)
        theme.set_margins(row, 22, 11, 22, 11)
        theme.set_spacing(row, 11)

    def _others(self) -> tuple[Button, ...]:
        return self.follow_up_button, self.postpone_button, self.disagree_button

    def _make_menu(self) -> None:
        menu = QMenu(self.more_button)
        for button in self._others():
            action = menu.addAction(button.text())
            action.triggered.connect(lambda _on=False, button=button: button.click())
            self._actions[button] = action
        # The page has the key; here it is only told.
        text: str = self.tr("Unntatt offentlighet …")
        self.access_action = menu.addAction(f"{text}\tCtrl+L")
        self.more_button.setMenu(menu)

    def stops(self) -> list[QWidget]:
        """List where the Tab key stops, in order."""
        return [self.back_button, *self._others(), self.more_button, self.save_button]

    def show_quorum(self, quorum: Quorum, counts: str) -> None:
        """Say quietly whether the meeting can decide."""
        met: str = (
            self.tr("Beslutningsdyktig") if quorum.met else self.tr("Ikke beslutningsdyktig ennå")
        )
        self.quorum.setText(f"{met}. {counts}".strip(". ") + ("." if counts else ""))

    def show_item(
        self, item: ItemView, texts: Texts, *, is_first: bool, is_last: bool, records: bool
    ) -> None:  # fmt: skip
        """Offer what fits the item."""
        self.back_button.setEnabled(not is_first)
        has_case = item.case is not None
        self._offered = {
            self.follow_up_button: has_case and records,
            self.postpone_button: has_case and records,
            self.disagree_button: has_case and records and item.kind is not ItemKind.INFORMATION,
        }
        self._arrange()
        self.save_button.setText(self.save_text(item) if records else self.tr("&Neste sak"))
        goes_on_only = not records or item.kind is ItemKind.BREAK
        self.save_button.setVisible(not (is_last and goes_on_only))  # nothing comes after

    def save_text(self, item: ItemView) -> str:
        """Name what the primary button does with an item."""
        approves = item.standing in (StandingKind.APPROVE_NOTICE, StandingKind.APPROVE_PROTOCOL)
        if item.kind is ItemKind.STANDING and approves:
            return self.tr("&Godkjent, neste sak")
        return {
            ItemKind.DECISION: self.tr("&Lagre vedtaket, neste sak"),
            ItemKind.RECOMMENDATION: self.tr("&Lagre tilrådingen, neste sak"),
            ItemKind.DISCUSSION: self.tr("Ti&l forankring, neste sak"),
            ItemKind.INFORMATION: self.tr("Til orientering, &neste sak"),
        }.get(item.kind, self.tr("&Neste sak"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold what is not the usual way on when there is no room for it."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < _FOLDS_BELOW * theme.scale
        for button, offered in self._offered.items():
            button.setVisible(offered and not narrow)
            self._actions[button].setVisible(offered and narrow)
