# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""The places of the program at the left edge. Knows no case words.

nav = Navigation("Steder", "Helsefellesskap Møre og Romsdal",
places=[NavItem("saker", "Saker", "nav.saker")], footer=[NavItem(…)])
nav.set_count("saker", "10", "10 aktive saker")      digits shown, words spoken
nav.set_current("saker")                             without a signal
nav.chosen                                           signal(str): the key
nav.adapt(window_width)                              narrow below 1180 px of the scale
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from totrinn import icons
from totrinn.theme import theme
from totrinn.widgets import painting
from totrinn.widgets.app_mark import AppMark
from totrinn.widgets.delegates import Index, text_of
from totrinn.widgets.roles import Role
from totrinn.widgets.text import label


@dataclass(frozen=True)
class NavItem:
    """A place: its key, its words and its icon by meaning; short is used when narrow."""

    key: str
    text: str
    icon: str
    short: str = ""


_KEY = int(Role.SORT_KEY)


class _NavDelegate(QStyledItemDelegate):
    """Paints icon, word and count; icon over word when narrow."""

    is_narrow = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the height of a place."""
        return QSize(theme.px(60), theme.px(49 if self.is_narrow else 38))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one place."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.px(6 if self.is_narrow else 8)
        box = option.rect.adjusted(side, 1, -side, -1)
        on = bool(option.state & QStyle.StateFlag.State_Selected)
        self._ground(painter, box, option, on=on)
        ink = theme.color("accent_text" if on else "text")
        if self.is_narrow:
            self._narrow(painter, box, index, ink, on=on)
        else:
            self._wide(painter, box, index, ink, on=on)
        view = option.widget  # type: ignore[attr-defined]
        if on and view is not None and view.hasFocus():
            painting.draw_focus(painter, box, 2, theme.px(4))
        painter.restore()

    def _ground(
        self, painter: QPainter, box: QRect, option: QStyleOptionViewItem, *, on: bool
    ) -> None:
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if not on and not over:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("selected" if on else "hover"))
        painter.drawRoundedRect(box, theme.px(4), theme.px(4))
        if on:
            painter.setBrush(theme.color("accent"))
            inset = 0 if self.is_narrow else theme.px(8)
            bar = box.adjusted(0, inset, 0, -inset)
            bar.setWidth(theme.px(3))
            painter.drawRoundedRect(bar, 1, 1)

    def _wide(self, painter: QPainter, box: QRect, index: Index, ink: object, *, on: bool) -> None:
        side = theme.size("icon_nav")
        mark = QRect(box.x() + theme.px(10), box.y(), side, box.height())
        icons.draw(painter, mark, text_of(index, Role.ICON), ink)  # type: ignore[arg-type]
        small = theme.font("small", digits=True)
        count = text_of(index, Role.COUNT)
        taken = QFontMetrics(small).horizontalAdvance(count) + theme.px(10)
        font = theme.font("body", bold=on)
        area = box.adjusted(theme.px(38), 0, -taken, 0)
        text = text_of(index, Qt.ItemDataRole.DisplayRole)
        shown = painting.wrapped(text, font, area.width(), 1)
        painting.draw_lines(painter, area, shown, font, theme.color("text"))
        rest = box.adjusted(0, 0, -theme.px(10), 0)
        right = Qt.AlignmentFlag.AlignRight
        painting.draw_lines(painter, rest, [count], small, theme.color("text_subtle"), right)

    def _narrow(
        self, painter: QPainter, box: QRect, index: Index, ink: object, *, on: bool
    ) -> None:
        side = theme.size("icon_nav")
        mark = QRect(box.x(), box.y() + theme.px(5), box.width(), side)
        icons.draw(painter, mark, text_of(index, Role.ICON), ink)  # type: ignore[arg-type]
        font = theme.font("small", bold=on)
        area = QRect(box.x(), mark.bottom() + 1, box.width(), box.bottom() - mark.bottom())
        text = text_of(index, Role.SUB) or text_of(index, Qt.ItemDataRole.DisplayRole)
        if QFontMetrics(font).horizontalAdvance(text) > area.width():
            font = theme.font("caption", bold=on)
        shown = painting.wrapped(text, font, area.width(), 1)
        middle = Qt.AlignmentFlag.AlignHCenter
        painting.draw_lines(painter, area, shown, font, theme.color("text"), middle)


class _NavView(QListView):
    """The places as a list, one stop for the Tab key."""

    def __init__(self, name: str, items: Sequence[NavItem]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("QListView { background: transparent; }")
        self.delegate = _NavDelegate(self)
        self.setItemDelegate(self.delegate)
        self.places = QStandardItemModel(self)
        for item in items:
            row = QStandardItem(item.text)
            row.setData(item.key, _KEY)
            row.setData(item.icon, int(Role.ICON))
            row.setData(item.short, int(Role.SUB))
            row.setToolTip(item.text)
            row.setData(item.text, int(Qt.ItemDataRole.AccessibleTextRole))
            self.places.appendRow(row)
        self.setModel(self.places)

    def row_of(self, key: str) -> QStandardItem | None:
        """Find the row of a place."""
        for number in range(self.places.rowCount()):
            row = self.places.item(number)
            if row is not None and row.data(_KEY) == key:
                return row
        return None

    def wanted_height(self) -> int:
        """Tell how high all places are."""
        return (
            self.places.rowCount()
            * self.delegate.sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        )


class Navigation(QFrame):
    """Name of the community, places, and help and settings at the bottom."""

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        community: str,
        *,
        places: Sequence[NavItem],
        footer: Sequence[NavItem] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "sunken")
        self._is_narrow = False
        self.view, self.foot = _NavView(name, places), _NavView(name, footer)
        self.community_label = label(community, "h3", wrap=True)
        self.head = QWidget()
        head = QHBoxLayout(self.head)
        head.addWidget(AppMark(), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.community_label, 1)
        theme.set_margins(head, 16, 14, 10, 10)
        theme.set_spacing(head, 8)
        column = QVBoxLayout(self)
        column.addWidget(self.head)
        column.addWidget(self.view, 1)
        column.addWidget(self.foot)
        theme.set_margins(column, 0, 0, 1, 8)
        theme.set_spacing(column, 0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        for view, other in ((self.view, self.foot), (self.foot, self.view)):
            view.selectionModel().currentChanged.connect(
                lambda now, _old, other=other: self._on_current(now, other)
            )
        theme.changed.connect(self._refresh)
        self._refresh()

    @property
    def is_narrow(self) -> bool:
        """Tell whether icons stand over words."""
        return self._is_narrow

    def set_community(self, name: str) -> None:
        """Show another community."""
        self.community_label.setText(name)

    def set_count(self, key: str, count: str, spoken: str = "") -> None:
        """Show what waits at a place; the words are read by screen readers."""
        row = self.view.row_of(key) or self.foot.row_of(key)
        if row is not None:
            row.setData(count, int(Role.COUNT))
            words = f"{row.text()}, {spoken or count}" if count else row.text()
            row.setData(words, int(Qt.ItemDataRole.AccessibleTextRole))

    def set_current(self, key: str) -> None:
        """Mark a place as the open one, without telling anyone."""
        self.blockSignals(True)
        for view in (self.view, self.foot):
            row = view.row_of(key)
            if row is not None:
                view.setCurrentIndex(row.index())
        self.blockSignals(False)

    def current(self) -> str:
        """Give the key of the open place."""
        for view in (self.view, self.foot):
            if view.selectionModel().hasSelection():
                return str(view.currentIndex().data(_KEY))
        return ""

    def adapt(self, window_width: int) -> None:
        """Be narrow when the window is."""
        narrow = window_width < theme.size("nav_collapses_below_width", "breakpoint")
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self._refresh()

    def _on_current(self, now: QModelIndex, other: _NavView) -> None:
        if now.isValid():
            other.blockSignals(True)
            other.selectionModel().blockSignals(True)
            other.setCurrentIndex(QModelIndex())
            other.selectionModel().blockSignals(False)
            other.blockSignals(False)
            other.viewport().update()
            self.chosen.emit(str(now.data(_KEY)))

    def _refresh(self) -> None:
        self.setFixedWidth(theme.size("nav_collapsed" if self._is_narrow else "nav_width"))
        self.head.setVisible(not self._is_narrow)
        for view in (self.view, self.foot):
            view.delegate.is_narrow = self._is_narrow
            view.scheduleDelayedItemsLayout()
        self.foot.setFixedHeight(self.foot.wanted_height())
        theme.set_margins(self._column(), 0, 8 if self._is_narrow else 0, 1, 8)
        self._fit()

    def _column(self) -> QVBoxLayout:
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        return column

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the bottom items to the menu when there is no room for them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        head = 0 if self._is_narrow else self.head.sizeHint().height()
        needed = head + self.view.wanted_height() + self.foot.wanted_height()
        self.foot.setVisible(needed <= self.height() or not self.isVisible())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the edge towards the page."""
        super().paintEvent(event)
        painter = QPainter(self)
        line = QRect(self.width() - 1, 0, 1, self.height())
        painter.fillRect(line, theme.color("border_subtle"))
