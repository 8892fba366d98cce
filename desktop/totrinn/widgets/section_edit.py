# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""One section of a text: label, help and an editor that grows. Knows no case words.

section = SectionEdit("Vurdering", help="Hva taler for og mot?", required=True)
section.text()  section.set_text(text)  section.set_required(True)  section.set_read_only(True)
section.text_committed                       signal(str): 2 s after the last key, or on leaving
section.set_error(text)   section.editor     the QTextEdit, for focus
"""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from totrinn.theme import theme
from totrinn.widgets.chips import Chip
from totrinn.widgets.form_field import IconText
from totrinn.widgets.text import heading

_COMMIT_AFTER = 2000
_LEAST_LINES = 3


class GrowingEdit(QTextEdit):
    """A plain text editor as high as its text."""

    left = Signal()

    def __init__(self, *, least_lines: int = _LEAST_LINES, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least_lines = least_lines
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        theme.changed.connect(self._restyle)
        self._restyle()

    def text(self) -> str:
        """Give the text."""
        return self.toPlainText()

    def show_text(self, text: str) -> None:
        """Show a text that is kept already."""
        self.setPlainText(text)
        space_lines(self)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take the plain text of what is pasted."""
        if source.hasText():
            self.insertPlainText(source.text())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the reader went on."""
        super().focusOutEvent(event)
        self.left.emit()

    def sizeHint(self) -> QSize:
        """Ask for the height of the text."""
        return QSize(theme.px(320), self._wanted_height())

    def minimumSizeHint(self) -> QSize:
        """Keep the height, give up the width."""
        return QSize(theme.px(160), self._wanted_height())

    def _wanted_height(self) -> int:
        frame = 2 * theme.px(6) + 6
        least = self._least_lines * theme.px(24) + theme.px(8)
        return max(int(self.document().size().height()), least) + frame

    def _grow(self) -> None:
        self.updateGeometry()

    def _restyle(self) -> None:
        self.setFont(theme.font("reading"))
        self.document().setDefaultFont(theme.font("reading"))
        self.document().setDocumentMargin(theme.px(7))
        space_lines(self)
        self._grow()


def space_lines(edit: QTextEdit) -> None:
    """Give the text the line height of reading, without a step in its undo."""
    edit.document().setUndoRedoEnabled(False)
    cursor = QTextCursor(edit.document())
    cursor.select(QTextCursor.SelectionType.Document)
    block = QTextBlockFormat()
    kind = QTextBlockFormat.LineHeightTypes.MinimumHeight
    block.setLineHeight(theme.px(24), kind.value)
    cursor.mergeBlockFormat(block)
    edit.document().setUndoRedoEnabled(True)


class SectionEdit(QWidget):
    """A named section that saves itself."""

    text_committed = Signal(str)

    def __init__(
        self,
        text: str,
        *,
        help: str = "",  # noqa: A002
        required: bool = False,
        editor: GrowingEdit | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._required, self._committed = required, ""
        self.label = heading(text, "section", level=3, wrap=True)
        needed = self.tr("Må fylles ut")
        self.missing_chip = Chip("message", "missing", needed)
        self.help_label = IconText("action.tip", help)
        theme.set_role(self.help_label.text_label, "small", tone="subtle")
        self.editor = editor or GrowingEdit()
        self._lay_out(help)
        self._name(text, help)
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.setInterval(_COMMIT_AFTER)
        self.pause.timeout.connect(self.commit)
        self.editor.textChanged.connect(self._on_text_changed)
        self.editor.left.connect(self.commit)
        self._show_missing()

    def _lay_out(self, help_text: str) -> None:
        top = QHBoxLayout()
        top.addWidget(self.label)
        top.addWidget(self.missing_chip, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addStretch(1)
        theme.set_spacing(top, 10)
        self._column = QVBoxLayout(self)
        self._column.addLayout(top)
        self._column.addWidget(self.help_label)
        self._column.addWidget(self.editor)
        theme.set_margins(self._column, 0, 0, 0, 0)
        theme.set_spacing(self._column, 5)
        self.label.setWordWrap(False)
        self.help_label.setVisible(bool(help_text))

    @cached_property
    def error_label(self) -> IconText:
        """Give what says what is wrong; made when something is."""
        made = IconText("ph.warning-circle-fill", tone="danger", ink="danger")
        self._column.insertWidget(self._column.indexOf(self.editor) + 1, made)
        return made

    @cached_property
    def mark_label(self) -> IconText:
        """Give the mark below the name; made when something is marked."""
        made = IconText("action.lock", "", "small")
        self._column.insertWidget(1, made)
        return made

    def set_mark(self, text: str) -> None:
        """Mark the section in words, or take the mark off."""
        if text or "mark_label" in self.__dict__:
            self.mark_label.set_text(text)
            self.mark_label.setVisible(bool(text))

    def _name(self, text: str, help_text: str) -> None:
        self.label.setBuddy(self.editor)
        self.editor.setAccessibleName(text.replace("&", ""))
        self.editor.setAccessibleDescription(help_text)

    def text(self) -> str:
        """Give the text."""
        return self.editor.text()

    def is_empty(self) -> bool:
        """Tell whether nothing is written."""
        return not self.editor.toPlainText().strip()

    def count_words(self) -> int:
        """Count the words as they are read, without the signs that format them."""
        return len(self.editor.toPlainText().split())

    def begin(self, text: str, help_text: str) -> None:
        """Become the field of another section, with nothing in it and nothing to undo."""
        self.label.setText(text)
        self.help_label.set_text(help_text)
        self.help_label.setVisible(bool(help_text))
        self._name(text, help_text)
        if self.text() or self.editor.document().isUndoAvailable():
            self.set_text("")
        self.set_error("")
        self.set_mark("")

    def set_text(self, text: str) -> None:
        """Show a text that is saved already."""
        self.editor.blockSignals(True)
        self.editor.show_text(text)
        self.editor.blockSignals(False)
        self._committed = text
        self.pause.stop()
        self._show_missing()

    def set_required(self, required: bool) -> None:
        """Say whether the section must be filled in."""
        self._required = required
        self._show_missing()

    def set_read_only(self, read_only: bool) -> None:
        """Lock or open the text."""
        if self.editor.isReadOnly() != read_only:
            self.editor.setReadOnly(read_only)
            theme.repolish(self.editor)

    def set_error(self, text: str) -> None:
        """Show what is wrong and how to mend it, or nothing."""
        if text or "error_label" in self.__dict__:
            self.error_label.set_text(text)
            self.error_label.setVisible(bool(text))
        if bool(self.editor.property("invalid")) != bool(text):
            self.editor.setProperty("invalid", bool(text))
            theme.repolish(self.editor)
        described = [part for part in (text, self.help_label.text_label.text()) if part]
        self.editor.setAccessibleDescription(" ".join(described))

    def commit(self) -> None:
        """Tell the text if it is new since last time."""
        self.pause.stop()
        text = self.text()
        if text != self._committed:
            self._committed = text
            self.text_committed.emit(text)

    def _on_text_changed(self) -> None:
        self._show_missing()
        self.pause.start()

    def _show_missing(self) -> None:
        self.missing_chip.setVisible(self._required and self.is_empty())
