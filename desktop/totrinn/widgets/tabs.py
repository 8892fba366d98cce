# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""Tabs with counts; those that do not fit go under one button. Know no case words.

tabs = TabBar("Sak")
tabs.add_tab("Forankring", count="18 av 26")   -> its number
tabs.set_count(1, "19 av 26")  tabs.set_current(1)  tabs.current()
tabs.set_ticked(1, "ferdig")                    a tick before the words; "" takes it away
tabs.current_changed                            signal(int)
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QTabBar, QWidget

from totrinn import icons
from totrinn.theme import theme
from totrinn.widgets import painting
from totrinn.widgets.buttons import Button

_TICK = 22


class _Tabs(QTabBar):
    """Paints flat tabs with the count in a pill."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.ticked: set[int] = set()
        self.setAccessibleName(name)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def tabSizeHint(self, index: int) -> QSize:
        """Make room for words in bold and the count."""
        metrics = QFontMetrics(theme.font("body", bold=True))
        width = metrics.horizontalAdvance(self.tabText(index)) + theme.px(25)
        if index in self.ticked:
            width += theme.px(_TICK)
        if count := self.tabData(index):
            width += painting.pill_width(count) + theme.px(7)
        return QSize(width, max(theme.px(37), metrics.height() + theme.px(16)))

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Let no word be cut."""
        return self.tabSizeHint(index)

    def sizeHint(self) -> QSize:
        """Add up the tabs that are shown; Qt forgets one that became visible just now."""
        sizes = [self.tabSizeHint(n) for n in range(self.count()) if self.isTabVisible(n)]
        width = sum(size.width() for size in sizes)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint every tab."""
        painter = QPainter(self)
        for index in range(self.count()):
            if self.isTabVisible(index):
                self._paint_tab(painter, index)
        if self.hasFocus():
            box = self.tabRect(self.currentIndex()).adjusted(2, 2, -2, -theme.px(5))
            painting.draw_focus(painter, box)

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        box = self.tabRect(index)
        now = index == self.currentIndex()
        if now:
            bar = QRect(box.x(), box.bottom() - theme.px(3) + 1, box.width(), theme.px(3))
            painter.fillRect(bar, theme.color("accent"))
        font = theme.font("body", bold=now)
        area = box.adjusted(theme.px(12), 0, 0, -theme.px(2))
        if index in self.ticked:
            mark = QRect(area.x(), area.y(), theme.px(16), area.height())
            icons.draw(painter, mark, "thing.ok", "success")
            area.setX(area.x() + theme.px(_TICK))
        ink = theme.color("text" if now else "text_subtle")
        painting.draw_lines(painter, area, [self.tabText(index)], font, ink)
        if count := self.tabData(index):
            words = QFontMetrics(font).horizontalAdvance(self.tabText(index))
            height = theme.px(18)
            top = area.center().y() - height // 2 + 1
            left = area.x() + words + theme.px(8)
            painting.draw_pill(painter, QRect(left, top, painting.pill_width(count), height), count)


class TabBar(QWidget):
    """Tabs over a line, with «Flere» for those that there is no room for."""

    current_changed = Signal(int)

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = _Tabs(name)
        more = self.tr("Flere")
        self.more_button = Button(more, "quiet", icon="action.caret_down", trailing=True)
        self.more_button.setMenu(QMenu(self.more_button))
        self.more_button.hide()
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.tabs)
        row.addWidget(self.more_button)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.tabs.currentChanged.connect(self.current_changed)
        self.tabs.currentChanged.connect(self._fit)
        theme.changed.connect(self._refresh)

    def add_tab(self, text: str, *, count: str = "") -> int:
        """Put a tab last and tell its number."""
        number = self.tabs.addTab(text)
        self.set_count(number, count)
        return number

    def set_count(self, number: int, count: str) -> None:
        """Show another count; it is read with the name of the tab."""
        if self.tabs.tabData(number) == count:
            return
        self.tabs.setTabData(number, count)
        spoken = f"{self.tabs.tabText(number)} {count}".strip()
        self.tabs.setAccessibleTabName(number, spoken)
        self._measure(number)

    def set_ticked(self, number: int, spoken: str) -> None:
        """Tick a tab as done, with the words that say so; no words take the tick away."""
        done = bool(spoken)
        if done == (number in self.tabs.ticked):
            return
        self.tabs.ticked.symmetric_difference_update({number})
        name = self.tabs.tabText(number)
        self.tabs.setAccessibleTabName(number, f"{name}, {spoken}" if done else name)
        self._measure(number)

    def clear(self) -> None:
        """Take all tabs away."""
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        self.tabs.ticked.clear()
        self.tabs.blockSignals(False)

    def current(self) -> int:
        """Tell which tab is open."""
        return self.tabs.currentIndex()

    def set_current(self, number: int) -> None:
        """Open a tab."""
        self.tabs.setCurrentIndex(number)

    def minimumSizeHint(self) -> QSize:
        """Let tabs go under the button rather than widen the window."""
        return QSize(theme.px(180), self.tabs.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the tabs that there is room for."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line under the tabs."""
        painter = QPainter(self)
        line = QRect(0, self.height() - 1, self.width(), 1)
        painter.fillRect(line, theme.color("border_subtle"))

    def _refresh(self) -> None:
        self._measure(*range(self.tabs.count()))

    def _measure(self, *numbers: int) -> None:
        # Qt measures the tabs again only when a text changes.
        for number in numbers:
            self.tabs.setTabText(number, self.tabs.tabText(number))
        self.tabs.updateGeometry()
        self._fit()

    def _fit(self) -> None:
        if not self.tabs.count() or self.width() <= 0:
            return
        widths = [self.tabs.tabSizeHint(number).width() for number in range(self.tabs.count())]
        room = self.width()
        if sum(widths) > room:
            room -= self.more_button.sizeHint().width()
        now = self.tabs.currentIndex()
        used, shown = (widths[now] if now >= 0 else 0), []
        for number, width in enumerate(widths):
            fits = number == now or used + width <= room
            used += width if fits and number != now else 0
            shown.append(fits)
        self._show_only(shown)

    def _show_only(self, shown: list[bool]) -> None:
        menu = self.more_button.menu()
        menu.clear()
        self.tabs.blockSignals(True)
        for number, is_shown in enumerate(shown):
            self.tabs.setTabVisible(number, is_shown)
            if not is_shown:
                action = menu.addAction(self.tabs.accessibleTabName(number))
                action.triggered.connect(lambda _on=False, n=number: self.set_current(n))
        self.tabs.blockSignals(False)
        self.more_button.setVisible(not all(shown))
        # The bar itself does not tell that it became narrower or wider.
        self.tabs.updateGeometry()
        self._row.activate()
