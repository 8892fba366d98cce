# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""The rows of the navigation: how a place is painted, with what room there is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from totrinn import icons
from totrinn.theme import theme
from totrinn.widgets import painting
from totrinn.widgets.delegates import Index, text_of
from totrinn.widgets.roles import Role


@dataclass(frozen=True)
class NavItem:
    """A place: its key, its words and its icon by meaning; short is used when narrow."""

    key: str
    text: str
    icon: str
    short: str = ""


KEY = int(Role.SORT_KEY)
# The usual and the least height of a place, in px at 100 %, beside and under each other.
WIDE_ROW, NARROW_ROW = (38, 30), (49, 23)
_LOWEST_WITH_ICON = 40


class NavDelegate(QStyledItemDelegate):
    """Paints icon, word and count; icon over word when narrow, the word alone when also low."""

    is_narrow = False
    row_height = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the height of a place."""
        return QSize(theme.px(60), self.row_height)

    @property
    def _has_icons(self) -> bool:
        return self.row_height >= theme.px(_LOWEST_WITH_ICON)

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
            if self.is_narrow:
                # A long word fills the whole box: the bar stands beside it.
                bar.moveRight(box.left() - 1)
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
        text = text_of(index, Role.SUB) or text_of(index, Qt.ItemDataRole.DisplayRole)
        font = _fitting(text, box.width(), bold=on)
        area = QRect(box)
        if self._has_icons:
            side = theme.size("icon_nav")
            line = QFontMetrics(font).lineSpacing()
            mark = QRect(box.x(), box.y(), box.width(), side)
            mark.moveTop(box.y() + max(0, (box.height() - side - line) // 2))
            icons.draw(painter, mark, text_of(index, Role.ICON), ink)  # type: ignore[arg-type]
            area.setTop(mark.bottom() + 1)
        shown = painting.wrapped(text, font, area.width(), 1)
        middle = Qt.AlignmentFlag.AlignHCenter
        painting.draw_lines(painter, area, shown, font, theme.color("text"), middle)


def _fitting(text: str, width: int, *, bold: bool) -> QFont:
    """Give the largest font in which a word is whole; a long one is not bold when it is open."""
    fonts = [theme.font("small", bold=bold), theme.font("caption", bold=bold)]
    fonts.append(theme.font("caption"))
    whole = (font for font in fonts if QFontMetrics(font).horizontalAdvance(text) <= width)
    return next(whole, fonts[-1])


class NavView(QListView):
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
        self.delegate = NavDelegate(self)
        self.setItemDelegate(self.delegate)
        self.places = QStandardItemModel(self)
        for item in items:
            row = QStandardItem(item.text)
            row.setData(item.key, KEY)
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
            if row is not None and row.data(KEY) == key:
                return row
        return None

    def wanted_height(self) -> int:
        """Tell how high all places are."""
        return self.places.rowCount() * self.delegate.row_height
