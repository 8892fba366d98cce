# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""The header of a table, with the sort arrow after the words. Knows no case words."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from totrinn import icons
from totrinn.theme import theme
from totrinn.widgets import painting

_PAD = 10


class HeaderView(QHeaderView):
    """Paints flat sections; a click on one sorts."""

    dragged = Signal(object)  # the widths before, by column

    def __init__(self, *, centred: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._centred = centred
        self._metrics: QFontMetrics | None = None
        self._before: dict[int, int] = {}
        theme.changed.connect(self._forget)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumSectionSize(theme.px(36))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Know the widths before one is dragged."""
        self._before = self._sizes()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell when a column was dragged."""
        super().mouseReleaseEvent(event)
        self._tell_dragged()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Tell when a column was made to fit its words."""
        self._before = self._sizes()
        super().mouseDoubleClickEvent(event)
        self._tell_dragged()

    def _sizes(self) -> dict[int, int]:
        return {n: self.sectionSize(n) for n in range(self.count()) if not self.isSectionHidden(n)}

    def _tell_dragged(self) -> None:
        before, self._before = self._before, {}
        if before and before != self._sizes():
            self.dragged.emit(before)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground behind the rounded corners, where the view asks for it."""
        if self.viewport().testAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent):
            painter = QPainter(self.viewport())
            painter.fillRect(event.rect(), theme.color("surface"))
            painter.end()
        super().paintEvent(event)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint one section."""
        painter.save()
        self._ground(painter, rect, section)
        line = QRect(rect.x(), rect.bottom(), rect.width(), 1)
        painter.fillRect(line, theme.color("border_subtle"))
        area = rect.adjusted(theme.px(_PAD), 0, -theme.px(_PAD), 0)
        if self._centred and section > 0:
            area = rect.adjusted(1, 0, -1, 0)
        font = theme.font("caption", bold=True)
        text = self._text(section)
        is_sorted = self.isSortIndicatorShown() and self.sortIndicatorSection() == section
        arrow = theme.px(16) if is_sorted else 0
        shown = painting.wrapped(text, font, max(8, area.width() - arrow), 1)
        align = self._align(section)
        painting.draw_lines(painter, area, shown, font, theme.color("text_subtle"), align)
        if is_sorted:
            width = QFontMetrics(font).horizontalAdvance(shown[0]) + theme.px(4)
            box = QRect(area.x() + width, area.y(), theme.px(11), area.height())
            up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
            icons.draw(painter, box, "action.caret_up" if up else "action.caret_down")
        painter.restore()

    def sectionSizeFromContents(self, section: int) -> QSize:
        """Make room for words and arrow."""
        metrics = self._measures()
        width = metrics.horizontalAdvance(self._text(section)) + theme.px(2 * _PAD + 14)
        return QSize(width, max(theme.px(29), metrics.height() + theme.px(10)))

    def _measures(self) -> QFontMetrics:
        """Give the measures of the font; Qt asks for the size of hundreds of sections at a time."""
        if self._metrics is None:
            self._metrics = QFontMetrics(theme.font("caption", bold=True))
        return self._metrics

    def _forget(self) -> None:
        self._metrics = None

    def _ground(self, painter: QPainter, rect: QRect, section: int) -> None:
        place = self.visualIndex(section)
        left = place == 0 and rect.x() <= 0
        # A corner that is scrolled along must not be left inside the words.
        is_at_end = self.offset() + self.viewport().width() >= self.length()
        right = is_at_end and rect.right() >= self.viewport().width() - 1
        path = painting.rounded_corners(rect, theme.px(5), left=left, right=right, low=False)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(path, theme.color("sunken"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _text(self, section: int) -> str:
        model = self.model()
        value = model.headerData(section, Qt.Orientation.Horizontal) if model else None
        return "" if value is None else str(value)

    def _align(self, section: int) -> Qt.AlignmentFlag:
        if self._centred and section > 0:
            return Qt.AlignmentFlag.AlignHCenter
        role = Qt.ItemDataRole.TextAlignmentRole
        given = self.model().headerData(section, Qt.Orientation.Horizontal, role)
        right = Qt.AlignmentFlag.AlignRight
        if given is not None and int(given) & int(right.value):
            return right
        return Qt.AlignmentFlag.AlignLeft
