# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""A field with its label, help and error in words. Knows no case words.

field = FormField("Svarfrist", DateField(), help="Siste dag kommunene kan svare.")
field.set_error("Fristen har vært. Velg en dato etter 12. mai 2026.")   "" takes it away
field.editor                                 the editor as given
SpinMinutes(value=15)                        0 to 600 minutes, five at a time
SearchField("Finn i listen", shortcut="")    Esc clears; search_changed(str), down_pressed()
first_error(fields) -> FormField | None      for moving the focus after an attempt to save
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from totrinn import icons
from totrinn.theme import theme
from totrinn.widgets.date_field import DateField
from totrinn.widgets.text import label


class IconText(QWidget):
    """An icon before a text that may wrap."""

    def __init__(
        self,
        icon: str,
        text: str = "",
        role: str = "small",
        *,
        tone: str = "",
        ink: str = "",
        copyable: bool = False,
    ) -> None:
        super().__init__()
        self._icon, self._ink = icon, ink or "text_subtle"
        self._mark = QLabel()
        self.text_label = label(text, role, tone=tone, wrap=True, copyable=copyable)
        row = QHBoxLayout(self)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text_label, 1)
        theme.set_margins(row, 0, 0, 0, 0)
        theme.set_spacing(row, 6)
        theme.changed.connect(self.refresh)
        self.refresh()

    def set_text(self, text: str) -> None:
        """Show another text."""
        self.text_label.setText(text)

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.refresh()

    def refresh(self) -> None:
        """Draw the icon again."""
        self._mark.setPixmap(icons.pixmap(self._icon, self._ink, 16))
        self._mark.setContentsMargins(0, theme.px(1), 0, 0)


class FormField(QWidget):
    """Label above, help under it, the editor, and the error below."""

    def __init__(
        self,
        text: str,
        editor: QWidget,
        *,
        help: str = "",  # noqa: A002
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self.label = label(text, "h3")
        self.label.setBuddy(editor)
        self.help_label = label(help, "small", tone="subtle", wrap=True)
        if not help:
            self.help_label.hide()
        self._help, self._error = help, ""
        editor.setAccessibleName(text.replace("&", ""))
        self._describe()
        if isinstance(editor, DateField):
            editor.refused.connect(self.set_error)
        self._column = QVBoxLayout(self)
        for part in (self.label, self.help_label, editor):
            self._column.addWidget(part)
        # What room is left over belongs to the editor, not to the words around it.
        for words in (self.label, self.help_label):
            words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.set_margins(self._column, 0, 0, 0, 0)
        theme.set_spacing(self._column, 3)

    @cached_property
    def error_label(self) -> IconText:
        """Give what says what is wrong; made when something is."""
        made = IconText("ph.warning-circle-fill", tone="danger", ink="danger")
        made.hide()
        self._column.insertWidget(self._column.indexOf(self.editor) + 1, made)
        return made

    @property
    def error(self) -> str:
        """Give the error that is shown, or nothing."""
        return self._error

    def set_error(self, text: str) -> None:
        """Show what is wrong and how to mend it, or nothing."""
        if text == self._error:
            return
        self._error = text
        self.error_label.set_text(text)
        self.error_label.setVisible(bool(text))
        self.editor.setProperty("invalid", bool(text))
        theme.repolish(self.editor)
        self._describe()

    def set_help(self, text: str) -> None:
        """Show another help text."""
        self._help = text
        self.help_label.setText(text)
        self.help_label.setVisible(bool(text))
        self._describe()

    def _describe(self) -> None:
        parts = [part for part in (self._error, self._help) if part]
        self.editor.setAccessibleDescription(" ".join(parts))


def first_error(fields: Iterable[FormField]) -> FormField | None:
    """Find the first field with an error."""
    return next((field for field in fields if field.error), None)


class SpinMinutes(QSpinBox):
    """A number of minutes."""

    def __init__(self, value: int = 15, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, 600)
        self.setSingleStep(5)
        self.setSuffix(" min")
        self.setValue(value)


class SearchField(QLineEdit):
    """A field to find things in, with a magnifying glass and, if given, its shortcut."""

    search_changed = Signal(str)
    down_pressed = Signal()  # to what was found

    def __init__(
        self, placeholder: str, *, shortcut: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._shortcut = shortcut
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.textChanged.connect(self.search_changed)
        theme.changed.connect(self._make_room)
        self._make_room()

    def _make_room(self) -> None:
        right = theme.px(12)
        if self._shortcut:
            right += self.fontMetrics().horizontalAdvance(self._shortcut)
        self.setTextMargins(theme.px(22), 0, right if self._shortcut else 0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear on Esc; with nothing to clear, let the page have the key."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the magnifying glass and the shortcut."""
        super().paintEvent(event)
        painter = QPainter(self)
        side = theme.px(16)
        area = self.rect().adjusted(theme.px(8), 0, 0, 0)
        area.setWidth(side)
        icons.draw(painter, area, "action.search", "text_subtle")
        if self._shortcut and not self.text():
            painter.setPen(theme.color("text_subtle"))
            painter.setFont(theme.font("small"))
            right = self.rect().adjusted(0, 0, -theme.px(10), 0)
            align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(right, align, self._shortcut)
