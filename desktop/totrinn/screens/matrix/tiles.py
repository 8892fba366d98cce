# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""One tile a case over the matrix: what it is called, its deadline and how far it has come."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from totrinn import icons
from totrinn.models.dates import short_date
from totrinn.models.matrix import short_number
from totrinn.texts import Texts
from totrinn.theme import theme
from totrinn.widgets import painting
from totrinn.widgets.delegates import Index
from totrinn_db.domain.views.anchoring import MatrixColumn

translate = QCoreApplication.translate
_NOWHERE = QModelIndex()
_FEW, _SHARING = 4, 20
_WIDTH, _LEAST = 186, 150  # px at 100 %


class TileWords:
    """What a tile says of a case."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self.today = date.min

    def state(self, column: MatrixColumn) -> tuple[str, str, str]:
        """Say how the case stands, with a tone and an icon."""
        day = short_date(self._texts, column.deadline, self.today)
        if column.is_ready:
            return translate("tiles", "Klar for vedtak"), "success", "thing.ok"
        if column.days_left < 0:
            text = translate("tiles", "Frist ute {date}").format(date=day)
            return text, "warning", "thing.warning"
        return translate("tiles", "Frist {date}").format(date=day), "", ""

    def progress(self, column: MatrixColumn) -> str:
        """Say how many have answered."""
        return translate("tiles", "{answered} av {counted}").format(
            answered=column.answered, counted=column.counted
        )

    def spoken(self, column: MatrixColumn) -> str:
        """Say all of it on one line."""
        name = f"{short_number(column)} {column.case.title}"
        return f"{name}, {self.state(column)[0]}, {self.progress(column)}"


class TileList(QAbstractListModel):
    """The cases as a Qt list."""

    def __init__(self, words: TileWords, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self.columns: tuple[MatrixColumn, ...] = ()

    def set_columns(self, columns: tuple[MatrixColumn, ...]) -> None:
        """Show these cases."""
        self.beginResetModel()
        self.columns = columns
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the cases."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Tell a case in words; the delegate paints the case itself."""
        column = self.columns[index.row()]
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return self._words.spoken(column)
        return column.case.label if role == Qt.ItemDataRole.ToolTipRole else None


class TileDelegate(QStyledItemDelegate):
    """Paints a tile in the colours of the theme."""

    def __init__(self, view: CaseTiles, words: TileWords) -> None:
        super().__init__(view)
        self._view, self._words = view, words

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Let few tiles share the width; many keep the room that their words need."""
        return QSize(self._view.width_of(index.row()), tile_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint number, title, deadline and how many have answered."""
        column, whole = self._view.list.columns[index.row()], option.rect
        is_over = option.state & QStyle.StateFlag.State_MouseOver
        painter.fillRect(whole, theme.color("hover" if is_over else "surface"))
        if whole.right() < self._view.viewport().width() - 1:
            line = QRect(whole.right(), whole.y(), 1, whole.height())
            painter.fillRect(line, theme.color("border_subtle"))
        pad = theme.px(12)
        area = whole.adjusted(pad, theme.px(9), -pad, -theme.px(9))
        used = self._paint_title(painter, area, column)
        state = QRect(area.x(), area.y() + used, area.width(), used // 2)
        self._paint_state(painter, state, column)
        self._paint_progress(painter, area, column)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painting.draw_focus(painter, whole.adjusted(1, 1, -2, -2))

    def _paint_title(self, painter: QPainter, area: QRect, column: MatrixColumn) -> int:
        number = short_number(column)
        bold, font = theme.font("small", bold=True), theme.font("small")
        height = QFontMetrics(font).lineSpacing()
        first = QRect(area.x(), area.y(), area.width(), height)
        painting.draw_lines(painter, first, [number], bold, theme.color("text"))
        indent = QFontMetrics(bold).horizontalAdvance(number) + theme.px(5)
        head, rest = _first_words(column.case.title, font, area.width() - indent)
        beside = first.adjusted(indent, 0, 0, 0)
        painting.draw_lines(painter, beside, [head], font, theme.color("text"))
        second = QRect(area.x(), area.y() + height, area.width(), height)
        shown = painting.wrapped(rest, font, area.width(), 1)
        painting.draw_lines(painter, second, shown, font, theme.color("text"))
        return height * 2

    def _paint_state(self, painter: QPainter, area: QRect, column: MatrixColumn) -> None:
        state, tone, icon = self._words.state(column)
        color = painting.tone_color(tone, "text_subtle")
        if icon:
            side = theme.px(14)
            icons.draw(painter, QRect(area.x(), area.y(), side, area.height()), icon, color)
            area = area.adjusted(side + theme.px(5), 0, 0, 0)
        font = theme.font("small")
        shown = painting.wrapped(state, font, area.width(), 1)
        painting.draw_lines(painter, area, shown, font, color)

    def _paint_progress(self, painter: QPainter, area: QRect, column: MatrixColumn) -> None:
        progress = self._words.progress(column)
        font = theme.font("small", bold=True, digits=True)
        metrics = QFontMetrics(font)
        words = metrics.horizontalAdvance(progress)
        line = QRect(area.x(), area.bottom() - metrics.height(), area.width(), metrics.height())
        track = QRect(line.x(), 0, line.width() - words - theme.px(8), theme.px(8))
        track.moveTop(line.center().y() - track.height() // 2)
        painting.draw_progress(painter, track, column.answered, column.counted)
        rest = line.adjusted(track.width() + theme.px(8), 0, 2, 0)
        painting.draw_lines(painter, rest, [progress], font, theme.color("text"))


class CaseTiles(QListView):
    """The tiles side by side: one stop for the Tab key, walked with the arrows.

    A list makes no widget of a tile, so that thousands of cases take no longer than ten.
    """

    chosen = Signal(str)

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._words = TileWords(texts)
        self.list = TileList(self._words, self)
        self.setModel(self.list)
        self.setItemDelegate(TileDelegate(self, self._words))
        self.setAccessibleName(translate("tiles", "Saker til forankring"))
        self.setProperty("surface", "card")
        self.setFlow(QListView.Flow.LeftToRight)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._choose)
        theme.changed.connect(self._fit)

    def set_columns(self, columns: tuple[MatrixColumn, ...], today: date) -> None:
        """Show a tile for each case; the same cases are left as they are."""
        if columns == self.list.columns and today == self._words.today:
            return
        self._words.today = today
        self.setUniformItemSizes(len(columns) > _SHARING)
        self.list.set_columns(columns)
        self._fit()

    def width_of(self, place: int) -> int:
        """Tell how wide a tile is. They fill the row to the last px."""
        shares, room = self._shares(), self.viewport().width()
        if not shares:
            return theme.px(_WIDTH)
        return room * (place + 1) // shares - room * place // shares

    def _shares(self) -> int:
        """Tell among how many the width is shared; 0 when there are so many that they scroll."""
        fit, count = self.viewport().width() // theme.px(_LEAST), self.list.rowCount()
        return min(fit, max(_FEW, count)) if count <= fit else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        scroll = 0 if self._shares() else self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(tile_height() + 2 + scroll)
        self.scheduleDelayedItemsLayout()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Start at the first tile, so that there is one to act on."""
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.list.index(0))
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open a case with Enter or Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.list.columns[index.row()].case.id)


def tile_height() -> int:
    """Tell how high a tile is: three lines of words and how many have answered."""
    return QFontMetrics(theme.font("small")).lineSpacing() * 3 + theme.px(46)


def _first_words(text: str, font: QFont, width: int) -> tuple[str, str]:
    metrics, shown = QFontMetrics(font), ""
    words = text.split()
    for place, word in enumerate(words):
        longer = f"{shown} {word}".strip()
        if metrics.horizontalAdvance(longer) > width:
            return shown, " ".join(words[place:])
        shown = longer
    return shown, ""
