# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""One tile a case over the matrix: what it is called, its deadline and how far it has come."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QScrollArea, QWidget

from totrinn import icons
from totrinn.models.dates import short_date
from totrinn.models.matrix import short_number
from totrinn.texts import Texts
from totrinn.theme import theme
from totrinn.widgets import painting
from totrinn_db.domain.views.anchoring import MatrixColumn

translate = QCoreApplication.translate
_FEW = 4


class CaseTile(QAbstractButton):
    """A tile that opens its case."""

    def __init__(self, column: MatrixColumn, texts: Texts, today: date) -> None:
        super().__init__()
        self.column = column
        self._number, self._title = short_number(column), column.case.title
        self._progress = translate("tiles", "{answered} av {counted}").format(
            answered=column.answered, counted=column.counted
        )
        self._state, self._tone, self._icon = _state_of(column, texts, today)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        spoken = f"{self._number} {self._title}, {self._state}, {self._progress}"
        self.setAccessibleName(spoken)
        self.setToolTip(column.case.label)

    def sizeHint(self) -> QSize:
        """Ask for the room that the words need."""
        small = QFontMetrics(theme.font("small")).lineSpacing()
        return QSize(theme.px(186), small * 3 + theme.px(46))

    def minimumSizeHint(self) -> QSize:
        """Keep the words readable."""
        return QSize(theme.px(150), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it in the colours of the theme."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("hover" if self.underMouse() else "surface"))
        line = QRect(self.width() - 1, 0, 1, self.height())
        painter.fillRect(line, theme.color("border_subtle"))
        pad = theme.px(12)
        area = self.rect().adjusted(pad, theme.px(9), -pad, -theme.px(9))
        used = self._paint_title(painter, area)
        self._paint_state(painter, QRect(area.x(), area.y() + used, area.width(), used // 2))
        self._paint_progress(painter, area)
        if self.hasFocus():
            painting.draw_focus(painter, self.rect().adjusted(1, 1, -2, -2))

    def _paint_title(self, painter: QPainter, area: QRect) -> int:
        bold, font = theme.font("small", bold=True), theme.font("small")
        height = QFontMetrics(font).lineSpacing()
        first = QRect(area.x(), area.y(), area.width(), height)
        painting.draw_lines(painter, first, [self._number], bold, theme.color("text"))
        indent = QFontMetrics(bold).horizontalAdvance(self._number) + theme.px(5)
        head, rest = _first_words(self._title, font, area.width() - indent)
        beside = first.adjusted(indent, 0, 0, 0)
        painting.draw_lines(painter, beside, [head], font, theme.color("text"))
        second = QRect(area.x(), area.y() + height, area.width(), height)
        shown = painting.wrapped(rest, font, area.width(), 1)
        painting.draw_lines(painter, second, shown, font, theme.color("text"))
        return height * 2

    def _paint_state(self, painter: QPainter, area: QRect) -> None:
        color = painting.tone_color(self._tone, "text_subtle")
        if self._icon:
            side = theme.px(14)
            icons.draw(painter, QRect(area.x(), area.y(), side, area.height()), self._icon, color)
            area = area.adjusted(side + theme.px(5), 0, 0, 0)
        font = theme.font("small")
        shown = painting.wrapped(self._state, font, area.width(), 1)
        painting.draw_lines(painter, area, shown, font, color)

    def _paint_progress(self, painter: QPainter, area: QRect) -> None:
        font = theme.font("small", bold=True, digits=True)
        metrics = QFontMetrics(font)
        words = metrics.horizontalAdvance(self._progress)
        line = QRect(area.x(), area.bottom() - metrics.height(), area.width(), metrics.height())
        track = QRect(line.x(), 0, line.width() - words - theme.px(8), theme.px(8))
        track.moveTop(line.center().y() - track.height() // 2)
        painting.draw_progress(painter, track, self.column.answered, self.column.counted)
        rest = line.adjusted(track.width() + theme.px(8), 0, 2, 0)
        painting.draw_lines(painter, rest, [self._progress], font, theme.color("text"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter as with Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class CaseTiles(QScrollArea):
    """The tiles side by side; with many cases they scroll sideways with the keyboard."""

    chosen = Signal(str)

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self.tiles: list[CaseTile] = []
        self.setProperty("surface", "card")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self._fit)

    def set_columns(self, columns: tuple[MatrixColumn, ...], today: date) -> None:
        """Show a tile for each case; the same cases are left as they are."""
        if self.tiles and columns == tuple(tile.column for tile in self.tiles):
            return
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.tiles = []
        for column in columns:
            tile = CaseTile(column, self._texts, today)
            tile.clicked.connect(lambda _on=False, key=column.case.id: self.chosen.emit(key))
            tile.installEventFilter(self)
            self.tiles.append(tile)
            row.addWidget(tile, 1)
        if len(columns) < _FEW:
            row.addStretch(_FEW - len(columns))
        self.setWidget(inner)
        self._fit()

    def _fit(self) -> None:
        if self.tiles:
            scroll = self.horizontalScrollBar().sizeHint().height() if len(self.tiles) > 6 else 0
            self.setFixedHeight(self.tiles[0].sizeHint().height() + 2 + scroll)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring the tile that gets the focus into view."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, CaseTile):
            self.ensureWidgetVisible(watched, theme.px(20), 0)
        return bool(super().eventFilter(watched, event))


def _first_words(text: str, font: QFont, width: int) -> tuple[str, str]:
    metrics, shown = QFontMetrics(font), ""
    words = text.split()
    for place, word in enumerate(words):
        longer = f"{shown} {word}".strip()
        if metrics.horizontalAdvance(longer) > width:
            return shown, " ".join(words[place:])
        shown = longer
    return shown, ""


def _state_of(column: MatrixColumn, texts: Texts, today: date) -> tuple[str, str, str]:
    day = short_date(texts, column.deadline, today)
    if column.is_ready:
        return translate("tiles", "Klar for vedtak"), "success", "thing.ok"
    if column.days_left < 0:
        text = translate("tiles", "Frist ute {date}").format(date=day)
        return text, "warning", "thing.warning"
    return translate("tiles", "Frist {date}").format(date=day), "", ""
