# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The rows of the cards on the first page: small widgets, each with one way on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from totrinn import icons
from totrinn.screens.overview.inbox_words import InboxLine
from totrinn.theme import theme
from totrinn.widgets import painting
from totrinn.widgets.bars import ProgressBar
from totrinn.widgets.buttons import Button
from totrinn.widgets.text import ElidedLabel, label

# A tone of words, and the colour of a mark in the same tone.
_INKS = {"": "text", "subtle": "text_subtle", "accent": "accent_text"}


class Mark(QLabel):
    """A small icon that follows the theme."""

    def __init__(self, icon: str, ink: str, size: int = 17) -> None:
        super().__init__()
        self._icon, self._ink, self._size = icon, _INKS.get(ink, ink), size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Draw the icon again."""
        self.setPixmap(icons.pixmap(self._icon, self._ink, self._size))


class ClickRow(QWidget):
    """A row that opens what it shows by click, Enter or Space."""

    activated = Signal()

    def __init__(self, spoken: str) -> None:
        super().__init__()
        self.setAccessibleName(spoken)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("spoken_role", "button")
        self.setProperty("own_ring", True)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the row can be clicked."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show that the pointer has left."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground under the pointer and the ring of the focus."""
        painter = QPainter(self)
        if self.underMouse():
            painter.fillRect(self.rect(), theme.color("hover"))
        line = QRect(0, self.height() - 1, self.width(), 1)
        painter.fillRect(line, theme.color("border_subtle"))
        if self.hasFocus():
            painting.draw_focus(painter, self.rect().adjusted(0, 0, 0, -1))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open on a click."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.activated.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter and Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.activated.emit()
        else:
            super().keyPressEvent(event)


class InboxRow(QWidget):
    """A sentence, its reason, and one button."""

    activated = Signal()

    def __init__(self, line: InboxLine, *, is_primary: bool) -> None:
        super().__init__()
        self.button = Button(line.button, "primary" if is_primary else "secondary")
        self.button.setAccessibleDescription(f"{line.title}. {line.whole or line.reason}")
        self.setToolTip(line.whole)
        self.button.clicked.connect(self.activated)
        words = QVBoxLayout()
        words.addWidget(label(line.title, "h3", wrap=True))
        if line.reason:
            words.addWidget(label(line.reason, "small", tone="subtle", wrap=True))
        row = QHBoxLayout(self)
        row.addWidget(Mark(line.icon, line.tone, 18), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        theme.set_spacing(words, 1)
        theme.set_spacing(row, 13)
        theme.set_margins(row, 15, 9, 14, 9)


class UntilRow(QWidget):
    """The day that the lines below have to be done by, and how far off it is."""

    def __init__(self, text: str, away: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.addWidget(label(text, "caption", tone="subtle", wrap=True), 1)
        row.addWidget(label(away, "caption", tone="subtle"))
        theme.set_margins(row, 15, 7, 14, 0)


class CaseCard(ClickRow):
    """One case in a column: its name, what is next, and how many have answered."""

    def __init__(
        self, title: str, note: str, tone: str, icon: str, *, progress: tuple[int, int, str] | None,
        beside: bool, whole: str = "",
    ) -> None:  # fmt: skip
        super().__init__(", ".join(part for part in (title, note) if part))
        self.setAccessibleDescription(whole)
        self.setToolTip(whole)
        column = QVBoxLayout(self)
        name = ElidedLabel(title, "small") if beside else label(title, "small", wrap=True)
        note_row = QHBoxLayout()
        if note:
            if icon:
                note_row.addWidget(Mark(icon, tone, 14))
            words = label(note, "small", tone=tone or "subtle", wrap=not beside)
            note_row.addWidget(words, 0 if beside else 1)
        if beside:
            top = QHBoxLayout()
            top.addWidget(name, 1)
            top.addLayout(note_row)
            theme.set_spacing(top, 8)
            column.addLayout(top)
        else:
            column.addWidget(name)
            column.addLayout(note_row)
        if progress is not None:
            column.addWidget(ProgressBar(*progress))
        theme.set_spacing(note_row, 5)
        theme.set_spacing(column, 3)
        theme.set_margins(column, 12, 7, 12, 8)


class FactRows(QWidget):
    """Lines under each other: an icon, a day, a text, and what stands at the right."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(2, 1)
        theme.set_spacing(self._grid, 6)
        theme.set_margins(self._grid, 0, 3, 0, 0)

    def add(self, icon: str, first: str, text: str, right: str) -> None:
        """Put a line last."""
        row, align = self._grid.rowCount(), Qt.AlignmentFlag
        self._grid.addWidget(Mark(icon, "text_subtle", 15), row, 0)
        self._grid.addWidget(label(first, "small"), row, 1)
        self._grid.addWidget(label(text, "small", wrap=True), row, 2)
        self._grid.addWidget(label(right, "small", tone="subtle"), row, 3, align.AlignRight)
