# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""Labels in the text roles of the theme. Know no case words.

label("Svarfrist", "h3")                     one line
label(text, "small", tone="subtle", wrap=True)
label(path, "small", wrap=True, copyable=True)     the mouse marks it, and it is copied
heading("Frister", "h2", level=2)            read as a heading by screen readers
breakable(name)                              a file's name that may go on to the next line
ElidedLabel(text)                            shortened at the end, whole text as tooltip
hairline()                                   a line between parts
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from totrinn.theme import theme
from totrinn.widgets import accessible

_LETTERS = 24  # of a file's name that stand together on a line


def label(
    text: str,
    role: str = "body",
    *,
    tone: str = "",
    wrap: bool = False,
    copyable: bool = False,
    parent: QWidget | None = None,
) -> QLabel:
    """Make a label of plain text in a role and tone; what is copyable can be marked and copied."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if copyable:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    theme.set_role(made, role, tone=tone)
    return made


def heading(text: str, role: str = "h2", *, level: int = 2, wrap: bool = True) -> QLabel:
    """Make a label that screen readers know as a heading."""
    made = label(text, role, wrap=wrap)
    made.setProperty("heading", level)
    accessible.install()
    return made


def breakable(name: str) -> str:
    """Let the name of a file go on to the next line where it has no spaces."""
    return "\u200b".join(name[at : at + _LETTERS] for at in range(0, len(name), _LETTERS))


def hairline(parent: QWidget | None = None) -> QFrame:
    """Make a line between two parts of a card or panel."""
    line = QFrame(parent)
    line.setProperty("surface", "line")
    line.setFixedHeight(1)
    line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return line


class ElidedLabel(QLabel):
    """A label that is shortened when there is no room, and then tells the rest in its tooltip."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        *,
        tone: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.set_role(self, role, tone=tone)

    def minimumSizeHint(self) -> QSize:
        """Let the label shrink to a few letters."""
        return QSize(self.fontMetrics().horizontalAdvance("Mmm…"), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole text when it is shortened."""
        super().resizeEvent(event)
        is_cut = self.fontMetrics().horizontalAdvance(self.text()) > self.width()
        self.setToolTip(self.text() if is_cut else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much of the text as there is room for."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        mode = Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self.text(), mode, self.width())
        painter.drawText(self.rect(), self.alignment(), shown)
