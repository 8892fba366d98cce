# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""Fusion with our own fields, marks and focus ring. Knows nothing of screens."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateEdit,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionComboBox,
    QWidget,
)

from totrinn.theme import glyphs

if TYPE_CHECKING:
    from totrinn.theme.theme import Theme

PM, PE, CE, CC = (
    QStyle.PixelMetric,
    QStyle.PrimitiveElement,
    QStyle.ControlElement,
    QStyle.ComplexControl,
)
_ARROWS = {
    PE.PE_IndicatorArrowDown: "ph.caret-down",
    PE.PE_IndicatorArrowUp: "ph.caret-up",
    PE.PE_IndicatorArrowRight: "ph.caret-right",
    PE.PE_IndicatorArrowLeft: "ph.caret-left",
}


# Looked up once: Qt asks for hints and sizes many thousand times a page.
_UNDERLINE = QStyle.StyleHint.SH_UnderlineShortcut
_ONE_CLICK = QStyle.StyleHint.SH_ItemView_ActivateItemOnSingleClick
_ETCHED = QStyle.StyleHint.SH_EtchDisabledText
_RING_ABOVE = QStyle.StyleHint.SH_FocusFrame_AboveWidget
_RING_ACROSS, _RING_DOWN, _RING = PM.PM_FocusFrameHMargin, PM.PM_FocusFrameVMargin, 4
_METRICS = {
    PM.PM_IndicatorWidth: 17,
    PM.PM_IndicatorHeight: 17,
    PM.PM_ExclusiveIndicatorWidth: 17,
    PM.PM_ExclusiveIndicatorHeight: 17,
    PM.PM_CheckBoxLabelSpacing: 8,
    PM.PM_RadioButtonLabelSpacing: 8,
    PM.PM_SmallIconSize: 17,
    PM.PM_ButtonIconSize: 17,
    PM.PM_ScrollBarExtent: 12,
}


_COMBO_TEXT, _END = QStyle.SubControl.SC_ComboBoxEditField, Qt.TextElideMode.ElideRight


class TotrinnStyle(QProxyStyle):
    """Draws what a style sheet cannot draw without picture files."""

    def __init__(self, theme: Theme, on_window: Callable[[QWidget], None]) -> None:
        super().__init__("Fusion")
        self._theme = theme
        self._on_window = on_window

    def polish(self, what: Any) -> Any:  # type: ignore[override]
        """Tell of each window before it is first shown."""
        made = super().polish(what)
        if isinstance(what, QWidget) and what.isWindow():
            self._on_window(what)
        return made

    def styleHint(  # noqa: N802
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: Any = None,  # noqa: N803
    ) -> int:
        """Keep mnemonics quiet until Alt is held, let lists open on Enter, keep rings whole."""
        if hint is _UNDERLINE:
            held = QApplication.queryKeyboardModifiers() & Qt.KeyboardModifier.AltModifier
            return int(bool(held))
        if hint is _ONE_CLICK or hint is _ETCHED:
            return 0
        if hint is _RING_ABOVE:
            return 1  # so that what a control lies in does not cut its ring
        try:
            return super().styleHint(hint, option, widget, returnData)
        except (RuntimeError, TypeError):
            # Qt asks while a widget is being made, before it is known which one; an exception
            # that leaves a method called by Qt there ends the whole program.
            return super().styleHint(hint)

    def pixelMetric(  # noqa: N802
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """Give sizes at the text scale."""
        if metric is _RING_ACROSS or metric is _RING_DOWN:
            return _RING
        own = _METRICS.get(metric)
        if own is None:
            return super().pixelMetric(metric, option, widget)
        return self._theme.px(own)

    def sizeFromContents(  # type: ignore[override]
        self,
        kind: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        widget: QWidget,
    ) -> QSize:
        """Make fields as high as buttons and targets large enough to hit."""
        made = super().sizeFromContents(kind, option, size, widget)
        types = QStyle.ContentsType
        if kind in (types.CT_ComboBox, types.CT_SpinBox):
            made.setHeight(max(made.height(), self._theme.size("control")))
            made.setWidth(made.width() + self._theme.px(16))
        elif kind in (types.CT_CheckBox, types.CT_RadioButton):
            made.setHeight(max(made.height(), self._theme.size("min_target")))
        return made

    def subControlRect(  # noqa: N802
        self,
        control: QStyle.ComplexControl,
        option: Any,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """Keep room at both ends of a field for its padding and its mark."""
        parts, px, area = QStyle.SubControl, self._theme.px, QRect(option.rect)
        if control == CC.CC_ComboBox and part == parts.SC_ComboBoxEditField:
            return area.adjusted(px(10), 2, -px(30), -2)
        if control == CC.CC_SpinBox:
            if part == parts.SC_SpinBoxEditField:
                return area.adjusted(px(10), 2, -px(26), -2)
            if part in (parts.SC_SpinBoxUp, parts.SC_SpinBoxDown):
                half = area.height() // 2
                column = QRect(area.right() - px(22), area.top(), px(20), half)
                is_up = part == parts.SC_SpinBoxUp
                return (
                    column.adjusted(0, px(3), 0, 0) if is_up else column.translated(0, half - px(3))
                )
        return super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]

    def drawControl(  # noqa: N802
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Paint the focus ring, end a long choice with an ellipsis, leave the rest to Fusion."""
        if element == CE.CE_ComboBoxLabel and isinstance(option, QStyleOptionComboBox):
            room = self.subControlRect(CC.CC_ComboBox, option, _COMBO_TEXT, widget).width() - 2
            shown = option.fontMetrics.elidedText(option.currentText, _END, room)
            option.currentText = shown
        if element != CE.CE_FocusFrame:
            super().drawControl(element, option, painter, widget)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        painter.setPen(QPen(self._theme.color("focus_gap"), 2))
        painter.drawRoundedRect(area.adjusted(3, 3, -3, -3), 4, 4)
        painter.setPen(QPen(self._theme.color("focus"), 2))
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 6, 6)
        painter.restore()

    def drawPrimitive(  # noqa: N802
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Paint check marks, radio buttons and arrows."""
        if element == PE.PE_IndicatorCheckBox or element == PE.PE_IndicatorItemViewItemCheck:
            self._check(painter, option)
        elif element == PE.PE_IndicatorRadioButton:
            self._radio(painter, option)
        elif element in _ARROWS:
            side = self._theme.px(14)
            color = self._ink(option, "text_subtle")
            glyphs.draw(painter, _middle(option.rect, side), _ARROWS[element], color)
        elif element == PE.PE_FrameFocusRect:
            return  # the one ring or the delegates show focus
        else:
            super().drawPrimitive(element, option, painter, widget)

    def drawComplexControl(  # noqa: N802
        self,
        control: QStyle.ComplexControl,
        option: Any,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Paint combo boxes and spin boxes as flat fields."""
        if control == CC.CC_ComboBox:
            self._field(painter, option, widget)
            self._combo_mark(painter, option, widget)
        elif control == CC.CC_SpinBox:
            self._field(painter, option, widget)
            self._spin_arrows(painter, option, widget)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def _combo_mark(self, painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
        is_date = isinstance(widget, QDateEdit)
        side = self._theme.px(16 if is_date else 14)
        area = _middle(option.rect, side)
        area.moveRight(option.rect.right() - self._theme.px(11))
        glyph = "ph.calendar-blank" if is_date else "ph.caret-down"
        glyphs.draw(painter, area, glyph, self._ink(option, "text"))

    def _spin_arrows(self, painter: QPainter, option: Any, widget: QWidget | None) -> None:
        for part, glyph in (
            (QStyle.SubControl.SC_SpinBoxUp, "ph.caret-up"),
            (QStyle.SubControl.SC_SpinBoxDown, "ph.caret-down"),
        ):
            area = self.subControlRect(CC.CC_SpinBox, option, part, widget)
            self._caret(painter, area, option, glyph, side=11)

    def _caret(
        self,
        painter: QPainter,
        area: QRect,
        option: QStyleOption,
        glyph: str,
        side: int = 14,
    ) -> None:
        box = _middle(area, self._theme.px(side))
        glyphs.draw(painter, box, glyph, self._ink(option, "text"))

    def _ink(self, option: QStyleOption, role: str) -> QColor:
        on = option.state & QStyle.StateFlag.State_Enabled
        return self._theme.color(role if on else "text_disabled")

    def _field(self, painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
        color, width = self._theme.color("border"), 1
        focused = _has_focus(widget)
        if not option.state & QStyle.StateFlag.State_Enabled:
            color = self._theme.color("border_subtle")
        elif widget is not None and widget.property("invalid"):
            color, width = self._theme.color("danger"), 3 if focused else 2
        elif focused:
            color, width = self._theme.color("focus"), 2
        over = option.state & QStyle.StateFlag.State_MouseOver
        back = "hover" if over and isinstance(widget, QComboBox) else "surface"
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color, width))
        painter.setBrush(self._theme.color(back))
        half = width / 2
        radius = self._theme.px(4)
        area = QRectF(option.rect).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(area, radius, radius)
        painter.restore()

    def _check(self, painter: QPainter, option: QStyleOption) -> None:
        state = option.state
        on = bool(state & (QStyle.StateFlag.State_On | QStyle.StateFlag.State_NoChange))
        edge = self._ink(option, "accent" if on else "border")
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(edge, 1.5))
        painter.setBrush(edge if on else self._theme.color("surface"))
        area = QRectF(option.rect).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(area, self._theme.px(3), self._theme.px(3))
        painter.restore()
        if on:
            partly = state & QStyle.StateFlag.State_NoChange
            glyph = "ph.minus-bold" if partly else "ph.check-bold"
            box = _middle(option.rect, option.rect.width() - self._theme.px(4))
            glyphs.draw(painter, box, glyph, self._theme.color("on_accent"))

    def _radio(self, painter: QPainter, option: QStyleOption) -> None:
        on = bool(option.state & QStyle.StateFlag.State_On)
        edge = self._ink(option, "accent" if on else "border_strong")
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(edge, 1.6))
        painter.setBrush(self._theme.color("surface"))
        area = QRectF(option.rect).adjusted(1, 1, -1, -1)
        painter.drawEllipse(area)
        if on:
            inset = area.width() * 0.25
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(edge)
            painter.drawEllipse(area.adjusted(inset, inset, -inset, -inset))
        painter.restore()


def _has_focus(widget: QWidget | None) -> bool:
    """Tell whether a field, or the editor inside it, has the focus."""
    if widget is None:
        return False
    inner, now = widget.focusProxy(), QApplication.focusWidget()
    return widget.hasFocus() or (inner is not None and inner.hasFocus()) or _holds(widget, now)


def _holds(widget: QWidget, now: QWidget | None) -> bool:
    """Tell whether what has the focus lies in a field, as a date does while it is typed."""
    return now is not None and widget.isAncestorOf(now)


def _middle(area: QRect, side: int) -> QRect:
    """Give a square in the middle of an area."""
    left = area.x() + (area.width() - side) // 2
    return QRect(left, area.y() + (area.height() - side) // 2, side, side)
