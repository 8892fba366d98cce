# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""A plain text editor in the large type of meetings that says what is typed as it is typed.

edit = LargeEdit("Notater", least_lines=4)    scrolls when the text is higher than its room
edit.settled                                  signal(str): a second after the first new key
edit.show_text(text)  edit.text()  edit.is_dirty  edit.flush()
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QSize, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from totrinn.theme import theme
from totrinn.widgets.section_edit import space_lines

_SETTLE_MS = 1000


class LargeEdit(QTextEdit):
    """Tells its text at the latest a second after it changed, however fast the typing."""

    settled = Signal(str)

    def __init__(self, name: str, *, least_lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least_lines, self._told = least_lines, ""
        self.setAccessibleName(name)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        # Not restarted by the next key: who types without a pause is saved all the same.
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLE_MS)
        self._timer.timeout.connect(self.flush)
        self.textChanged.connect(self._on_changed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def text(self) -> str:
        """Give the text."""
        return self.toPlainText()

    @property
    def is_dirty(self) -> bool:
        """Tell whether something is typed that has not been told yet."""
        return self.text() != self._told

    def show_text(self, text: str) -> None:
        """Show a text that is kept already; a cursor in the same text stays where it is."""
        self._told = text
        self._timer.stop()
        if text == self.text():
            return
        self.blockSignals(True)
        self.setPlainText(text)
        space_lines(self)
        self.blockSignals(False)

    def flush(self) -> None:
        """Tell the text now if it is new."""
        self._timer.stop()
        if self.is_dirty:
            self._told = self.text()
            self.settled.emit(self._told)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take the plain text of what is pasted."""
        if source.hasText():
            self.insertPlainText(source.text())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell what was typed when the writer goes on."""
        super().focusOutEvent(event)
        self.flush()

    def sizeHint(self) -> QSize:
        """Ask for the fewest lines."""
        return QSize(theme.px(320), self._least())

    def minimumSizeHint(self) -> QSize:
        """Keep the fewest lines, give up the width."""
        return QSize(theme.px(160), self._least())

    def _least(self) -> int:
        return self._least_lines * theme.px(25) + 2 * theme.px(13)

    def _on_changed(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _restyle(self) -> None:
        font = theme.font("meeting_body")
        self.setFont(font)
        self.document().setDefaultFont(font)
        self.document().setDocumentMargin(theme.px(7))
        self.blockSignals(True)
        space_lines(self)
        self.blockSignals(False)
        self.updateGeometry()
