# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""A page that scrolls as a whole when its window is too low for it. Knows no case words.

scroll = PageScroll(page)                    page fills the room, and is never squashed
PageStack()                                  pages on top of each other; the shown one alone
                                             decides how much room is needed
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from totrinn.widgets.stops import stops_of

_MEASURE_AFTER = (QEvent.Type.LayoutRequest, QEvent.Type.Show)


class PageScroll(QScrollArea):
    """Shows one page at its whole width; scrolls downwards only, and only when it must."""

    def __init__(self, page: QWidget, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self._page = page
        self.setWidget(page)
        page.setAutoFillBackground(False)
        page.installEventFilter(self)

    def minimumSizeHint(self) -> QSize:
        """Be as wide as the page must be; the height does not matter."""
        return QSize(self._page.minimumSizeHint().width(), 0)

    def sizeHint(self) -> QSize:
        """Ask for the room that the page asks for."""
        return self._page.sizeHint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Measure the page again when what it holds has changed."""
        if watched is self._page and event.type() in _MEASURE_AFTER:
            layout = self._page.layout()
            if layout is not None:
                layout.activate()
            self._fit()
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page the room there is."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.maximumViewportSize()
        needed = self._needed(room.width())
        if needed > room.height():
            bar = self.verticalScrollBar().sizeHint().width()
            room.setWidth(room.width() - bar)
            needed = self._needed(room.width())
        size = QSize(room.width(), max(room.height(), needed))
        if self._page.size() != size:
            self._page.resize(size)

    def _needed(self, width: int) -> int:
        layout = self._page.layout()
        if layout is not None and layout.hasHeightForWidth():
            return layout.totalMinimumHeightForWidth(width)
        return self._page.minimumSizeHint().height()


class PageStack(QWidget):
    """Pages of which one is shown. A QStackedWidget asks for the height of the highest one."""

    currentChanged = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: list[QWidget] = []
        self._current = -1
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def addWidget(self, page: QWidget) -> int:
        """Put a page last and tell its number; the first one is shown."""
        page.hide()
        self._pages.append(page)
        self._column.addWidget(page)
        if self._current < 0:
            self.setCurrentIndex(0)
        return len(self._pages) - 1

    def count(self) -> int:
        """Count the pages."""
        return len(self._pages)

    def widget(self, number: int) -> QWidget:
        """Give a page by its number."""
        return self._pages[number]

    def currentIndex(self) -> int:
        """Tell the number of the page that is shown."""
        return self._current

    def currentWidget(self) -> QWidget | None:
        """Give the page that is shown."""
        return self._pages[self._current] if self._current >= 0 else None

    def setCurrentWidget(self, page: QWidget) -> None:
        """Show a page."""
        self.setCurrentIndex(self._pages.index(page))

    def setCurrentIndex(self, number: int) -> None:
        """Show a page by its number; focus in the old page goes to what is first in the new one."""
        if number == self._current:
            return
        old, self._current = self.currentWidget(), number
        new, focus = self._pages[number], QApplication.focusWidget()
        held = old is not None and focus is not None and self._had(focus, old)
        new.show()
        if old is not None:
            old.hide()
        if held:
            next((stop for stop in stops_of(new) if stop.isEnabled()), new).setFocus()
        self.currentChanged.emit(number)

    def _had(self, focus: QWidget, page: QWidget) -> bool:
        """Tell whether a page had the focus, or what it lies in for lack of a control in it."""
        is_holder = focus.focusPolicy() == Qt.FocusPolicy.NoFocus and not focus.isWindow()
        return focus is page or page.isAncestorOf(focus) or (is_holder and focus.isAncestorOf(page))
