# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""How cells look. Delegates know the theme and the roles, not the cases.

    TextDelegate(tone="", bold=False, lines=2)   one text, wrapped to two lines
    TwoLineDelegate()      TITLE over SUB, with TONE, ICON and SUB_ICON
    StatusDelegate("anchoring_status")   a chip from STATUS, its words from DisplayRole
    StepDelegate()         the small steps of PHASE or STEPS, then TITLE over SUB
    ProgressDelegate()     a track of PROGRESS with «18 av 26» (DisplayRole) beside it

All paint group rows (GROUP, COUNT), selection, hover and the hairline under the row.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from totrinn import icons
from totrinn.theme import theme
from totrinn.widgets import painting
from totrinn.widgets.roles import Role

Index = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag
_NOTHING = QSize(0, 0)
_PAD = 10


def text_of(index: Index, role: int) -> str:
    """Read a role as text; nothing is an empty text."""
    value = index.data(role)
    return "" if value is None else str(value)


class MeasuresRows:
    """A view that tells how high a whole row is, asked at one of its columns."""

    measured_column = 0

    def height_of_row(self, index: Index) -> int:
        """Tell how high the row of an index is."""
        raise NotImplementedError


class TextDelegate(QStyledItemDelegate):
    """Paints the ground of a cell and one text; the others add to it."""

    height_follows_width = False  # whether a narrower column may ask for higher rows

    def __init__(self, *, tone: str = "", bold: bool = False, lines: int = 2) -> None:
        super().__init__()
        self._tone, self._bold, self._lines = tone, bold, lines

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, content and hairline."""
        painter.save()
        is_group = bool(index.data(Role.GROUP))
        self._ground(painter, option, index, is_group=is_group)
        content = option.rect.adjusted(theme.px(_PAD), 0, -theme.px(_PAD), 0)
        if is_group:
            self._group(painter, content, index)
        else:
            self.paint_content(painter, content, option, index)
        painter.restore()

    def paint_content(
        self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint what is inside the paddings."""
        align = index.data(Qt.ItemDataRole.TextAlignmentRole)
        right = bool(align is not None and int(align) & int(Qt.AlignmentFlag.AlignRight.value))
        flag = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        role = "body" if index.column() == 0 or self._bold else "small"
        font = theme.font(role, bold=self._bold or bool(index.data(Role.BOLD)), digits=right)
        tone = text_of(index, Role.TONE) or self._tone
        icon = text_of(index, Role.ICON)
        color = painting.tone_color(tone)
        if icon:
            area = draw_icon(painter, area, icon, color)
        fits = max(1, area.height() // QFontMetrics(font).lineSpacing())
        text = text_of(index, Qt.ItemDataRole.DisplayRole)
        lines = painting.wrapped(text, font, area.width(), min(self._lines, fits))
        painting.draw_lines(painter, area, lines, font, color, flag)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the height of the row and the width of the words, each where it is asked for."""
        view: Any = self.parent() or getattr(option, "widget", None)
        if isinstance(view, MeasuresRows):
            # A tree asks every column of every row, to find how high the row is and nothing more.
            if index.column() != view.measured_column:
                return _NOTHING
            return QSize(0, view.height_of_row(index))
        is_group = bool(index.sibling(index.row(), 0).data(Role.GROUP))
        height = group_height() if is_group else self.height(index, compact=is_compact(view))
        return QSize(self.width(index), height)

    def width(self, index: Index) -> int:
        """Tell how wide the cell must be to show its words whole."""
        font = theme.font("body", bold=self._bold)
        text = text_of(index, Role.TITLE) or text_of(index, Qt.ItemDataRole.DisplayRole)
        return QFontMetrics(font).horizontalAdvance(text) + theme.px(2 * _PAD)

    def height(self, index: Index, *, compact: bool) -> int:
        """Tell how high the cell is. A list asks this of every row, so it must be quick."""
        two = bool(index.data(Role.SUB)) or bool(index.data(Role.PHASE))
        return row_height(two_lines=two, compact=compact)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Tell the whole text when it was shortened."""
        tip = text_of(index, Qt.ItemDataRole.ToolTipRole)
        if not tip and self.width(index) > option.rect.width():
            parts = (text_of(index, Role.TITLE), text_of(index, Role.SUB))
            tip = "\n".join(part for part in parts if part)
            tip = tip or text_of(index, Qt.ItemDataRole.DisplayRole)
        QToolTip.showText(event.globalPos(), tip, view)
        return bool(tip)

    def _ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, *, is_group: bool
    ) -> None:
        role = "sunken" if is_group else "surface"
        selected = bool(option.state & State.State_Selected)
        if selected:
            role = "selected"
        elif option.state & State.State_MouseOver and not is_group:
            role = "hover"
        painter.fillRect(option.rect, theme.color(role))
        line = QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1)
        painter.fillRect(line, theme.color("border_subtle"))
        if selected:
            self._mark_selected(painter, option.rect, is_first=index.column() == 0)

    def _mark_selected(self, painter: QPainter, row: QRect, *, is_first: bool) -> None:
        """Draw a bar; in high contrast, where no tint may be used, lines around the row too."""
        strong, accent = theme.high_contrast, theme.color("accent")
        if is_first:
            painter.fillRect(QRect(0, row.y(), theme.px(7) if strong else 3, row.height()), accent)
        if strong:
            thick = theme.px(3)
            painter.fillRect(QRect(row.x(), row.y(), row.width(), thick), accent)
            painter.fillRect(QRect(row.x(), row.bottom() - thick, row.width(), thick + 1), accent)

    def _group(self, painter: QPainter, area: QRect, index: Index) -> None:
        font = theme.font("h3")
        title = text_of(index, Role.TITLE) or text_of(index, Qt.ItemDataRole.DisplayRole)
        if index.column() > 0:
            font, color = theme.font("small"), theme.color("text")
            painting.draw_lines(painter, area, [title], font, color)
            return
        area = area.adjusted(theme.px(19), 0, 0, 0)  # after the caret of TreeView.drawRow
        painting.draw_lines(painter, area, [title], font, theme.color("text"))
        width = QFontMetrics(font).horizontalAdvance(title) + theme.px(6)
        count = text_of(index, Role.COUNT)
        rest = area.adjusted(width, 0, 0, 0)
        painting.draw_lines(painter, rest, [count], theme.font("small"), theme.color("text_subtle"))


class TwoLineDelegate(TextDelegate):
    """Paints a title over a quieter second line."""

    def paint_content(
        self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint both lines."""
        draw_two_lines(painter, area, index, bold=self._bold)


class StatusDelegate(TextDelegate):
    """Paints a state as a chip."""

    def __init__(self, group: str) -> None:
        super().__init__()
        self._group_name = group

    def paint_content(
        self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint the chip."""
        key = text_of(index, Role.STATUS)
        if key:
            pair = theme.pair(self._group_name, key)
            text = text_of(index, Qt.ItemDataRole.DisplayRole)
            painting.draw_chip(painter, area, pair, text)

    def width(self, index: Index) -> int:
        """Make room for the chip."""
        chip = painting.chip_size(text_of(index, Qt.ItemDataRole.DisplayRole), bold=True)
        return chip.width() + theme.px(2 * _PAD)

    def height(self, index: Index, *, compact: bool) -> int:
        """Make room for the chip."""
        return max(super().height(index, compact=compact), theme.px(31))


class StepDelegate(TextDelegate):
    """Paints the small steps and beside them the phase in words."""

    def paint_content(
        self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint steps and words."""
        width = painting.draw_steps(painter, area, steps_of(index))
        draw_two_lines(painter, area.adjusted(width + theme.px(9), 0, 0, 0), index)

    def width(self, index: Index) -> int:
        """Make room for the steps."""
        return super().width(index) + theme.px(62)


class ProgressDelegate(TextDelegate):
    """Paints how many of how many."""

    def paint_content(
        self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint the track and its words, or the words alone."""
        text = text_of(index, Qt.ItemDataRole.DisplayRole)
        font = theme.font("small", digits=True)
        progress = index.data(Role.PROGRESS)
        if not progress:
            painting.draw_lines(painter, area, [text], font, theme.color("text_subtle"))
            return
        words = QFontMetrics(font).horizontalAdvance(text) + theme.px(8)
        track = QRect(area.x(), 0, min(theme.px(86), area.width() - words), theme.px(8))
        track.moveTop(area.center().y() - track.height() // 2)
        if track.width() > theme.px(20):
            painting.draw_progress(painter, track, progress[0], progress[1])
            area = area.adjusted(track.width() + theme.px(8), 0, 0, 0)
        painting.draw_lines(painter, area, [text], font, theme.color("text"))

    def width(self, index: Index) -> int:
        """Make room for the track."""
        return super().width(index) + theme.px(94)


def is_compact(view: QWidget | None) -> bool:
    """Tell whether the view shows more rows by smaller paddings."""
    return view is not None and bool(view.property("compact"))


def row_height(*, two_lines: bool, compact: bool = False) -> int:
    """Tell how high a row is."""
    if compact:
        return theme.px(40 if two_lines else 26)
    return theme.size("row_two_lines" if two_lines else "row")


def group_height() -> int:
    """Tell how high a group row is."""
    return theme.px(27)


def steps_of(index: Index) -> Sequence[str]:
    """Give the states of the steps, from STEPS or from the phase."""
    given = index.data(Role.STEPS)
    return list(given) if given else phase_steps(text_of(index, Role.PHASE))


def phase_steps(phase: str) -> list[str]:
    """Give the states of the three steps in a phase."""
    if not phase:
        return ["todo"] * 3
    pair = theme.pair("phase", phase)
    states = ["done" if number <= pair.done else "todo" for number in (1, 2, 3)]
    if pair.current:
        states[pair.current - 1] = "current"
    return states


def draw_icon(painter: QPainter, area: QRect, icon: str, color: QColor) -> QRect:
    """Draw an icon at the left and give the area that is left."""
    side = theme.px(14)
    icons.draw(painter, QRect(area.x(), area.y(), side, area.height()), icon, color)
    return area.adjusted(side + theme.px(5), 0, 0, 0)


def draw_two_lines(painter: QPainter, area: QRect, index: Index, *, bold: bool = False) -> None:
    """Draw TITLE over SUB; with no SUB the title alone, wrapped to two lines."""
    title = text_of(index, Role.TITLE) or text_of(index, Qt.ItemDataRole.DisplayRole)
    sub, font = text_of(index, Role.SUB), theme.font("body", bold=bold or index.data(Role.BOLD))
    small = theme.font("small")
    color = painting.tone_color(text_of(index, Role.TITLE_TONE))
    top, low = QFontMetrics(font).lineSpacing(), QFontMetrics(small).lineSpacing()
    icon, sub_icon = text_of(index, Role.ICON), text_of(index, Role.SUB_ICON)
    if not sub:
        rest = draw_icon(painter, area, icon, color) if icon else area
        lines = painting.wrapped(title, font, rest.width(), 2)
        painting.draw_lines(painter, rest, lines, font, color)
        return
    start = area.y() + (area.height() - top - low) // 2
    first = QRect(area.x(), start, area.width(), top)
    second = QRect(area.x(), start + top, area.width(), low)
    if icon:
        first = draw_icon(painter, first, icon, color)
    painting.draw_lines(
        painter, first, painting.wrapped(title, font, first.width(), 1), font, color
    )
    ink = painting.tone_color(text_of(index, Role.TONE), "text_subtle")
    if sub_icon:
        second = draw_icon(painter, second, sub_icon, ink)
    painting.draw_lines(
        painter, second, painting.wrapped(sub, small, second.width(), 1), small, ink
    )
