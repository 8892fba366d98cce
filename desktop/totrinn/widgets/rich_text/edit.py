# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""An editor that grows with a formatted text, kept as Markdown. Knows no case words.

edit = RichEdit()    edit.set_formatted(False) makes it plain, as for a wording that parties answer
edit.text()          the Markdown; edit.show_text(text) shows one that is kept already
edit.link_wanted     signal(): Ctrl+K; edit.link_here() and edit.put_link(text, address) serve it
Ctrl+B and Ctrl+I as in Word; «- » and «1. » begin lists; Alt+Shift+arrow moves an item in or out.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QKeyEvent,
    QTextCharFormat,
    QTextCursor,
    QTextTable,
)

from totrinn.marked.blocks import Span
from totrinn.marked.pasting import from_html, from_plain
from totrinn.marked.reading import read
from totrinn.marked.writing import write
from totrinn.widgets.rich_text import document as rich
from totrinn.widgets.rich_text import formats, paragraphs, tables
from totrinn.widgets.section_edit import GrowingEdit

_LIST_MARK = re.compile(r"(?:[-*•]|(\d{1,2})[.)])$")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVE, _KEEP = QTextCursor.MoveOperation, QTextCursor.MoveMode.KeepAnchor
_ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


class RichEdit(GrowingEdit):
    """Headings, bold, italic, lists, links and tables, or plain text only."""

    link_wanted = Signal()
    look_changed = Signal()
    entered = Signal()
    is_formatted = True
    _shown, _written = "", (-1, "")

    def __init__(self) -> None:
        super().__init__()
        self.cursorPositionChanged.connect(self.look_changed)
        self.currentCharFormatChanged.connect(lambda _look: self.look_changed.emit())

    # the text

    def set_formatted(self, formatted: bool) -> None:
        """Say whether the text is Markdown; to be said before it is shown."""
        self.is_formatted = formatted

    def text(self) -> str:
        """Give the text as it is kept; one that nobody has touched is given back as it came."""
        if not self.is_formatted:
            return super().text()
        if not self.document().isModified():
            return self._shown
        revision = self.document().revision()
        if self._written[0] != revision:
            self._written = (revision, write(rich.blocks_of(self.document())))
        return self._written[1]

    def show_text(self, text: str) -> None:
        """Show a text that is kept, with nothing to undo."""
        if not self.is_formatted:
            super().show_text(text)
            return
        document = self.document()
        document.setUndoRedoEnabled(False)
        super().setPlainText("")
        cursor = QTextCursor(document)
        cursor.setBlockFormat(formats.block_format())
        rich.insert(cursor, read(text))
        document.setUndoRedoEnabled(True)
        self.setTextCursor(QTextCursor(document))
        self._shown = text
        document.setModified(False)

    def setPlainText(self, text: str) -> None:
        """Replace the text by one that is new."""
        super().setPlainText(text)
        self.document().setModified(True)

    def _restyle(self) -> None:
        was_modified = self.document().isModified()
        super()._restyle()
        if self.is_formatted:
            self.document().setUndoRedoEnabled(False)
            rich.dress(self.document())
            self.document().setUndoRedoEnabled(True)
        self.document().setModified(was_modified)

    # what comes in

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text of any kind."""
        return source.hasText() or source.hasHtml()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Keep what a text may hold of what is pasted, and nothing else."""
        if not self.is_formatted or self.isReadOnly():
            super().insertFromMimeData(source)
            return
        blocks = from_html(source.html()) if source.hasHtml() else ()
        if not blocks and "\n" not in source.text().strip():
            super().insertFromMimeData(source)
            return
        cursor = self.textCursor()
        rich.insert(cursor, blocks or from_plain(source.text()))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    # keys

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the writer came."""
        super().focusInEvent(event)
        self.entered.emit()

    def event(self, event: QEvent) -> bool:
        """Take the keys of formatting before the window does."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._act_of(event) is not None
        ):
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Format, and let Enter and the signs of lists do what they do in Word."""
        act = self._act_of(event)
        if act is not None:
            act()
        elif not self._may_format() or not self._is_handled(event):
            super().keyPressEvent(event)

    def _may_format(self) -> bool:
        return self.is_formatted and not self.isReadOnly()

    def _act_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        if not self._may_format():
            return None
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == Qt.KeyboardModifier.ControlModifier:
            if key == Qt.Key.Key_B:
                return self.toggle_bold
            if key == Qt.Key.Key_I:
                return self.toggle_italic
            if key == Qt.Key.Key_K:
                return self.link_wanted.emit
        if held == _ALT_SHIFT and key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            return partial(self.move_item, 1 if key == Qt.Key.Key_Right else -1)
        return None

    def _is_handled(self, event: QKeyEvent) -> bool:
        cursor = self.textCursor()
        if event.key() in _ENTER and not event.modifiers():
            table = formats.table_at(cursor)
            if table is not None:
                self.setTextCursor(tables.cell_below(table, cursor))
                return True
            if formats.list_at(cursor) is not None and not cursor.block().text():
                self.toggle_list(numbered=self.list_kind() == "numbers")
                return True
            if cursor.blockFormat().headingLevel() and cursor.atBlockEnd():
                cursor.insertBlock(formats.block_format(), QTextCharFormat())
                self.setTextCursor(cursor)
                return True
        if event.text() == " " and formats.list_at(cursor) is None and not cursor.hasSelection():
            return self._begins_list(cursor)
        return False

    def _begins_list(self, cursor: QTextCursor) -> bool:
        typed = cursor.block().text()[: cursor.positionInBlock()]
        found = _LIST_MARK.match(typed)
        if found is None or formats.table_at(cursor) is not None:
            return False
        paragraphs.begin_list(cursor, number=int(found.group(1) or 0))
        return True

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go from cell to cell in a table, and on from its last."""
        cursor = self.textCursor()
        table = formats.table_at(cursor)
        if table is None or not self._may_format():
            return bool(super().focusNextPrevChild(forward))
        following = tables.cell_beside(table, cursor, 1 if forward else -1)
        if following is None:
            return bool(super().focusNextPrevChild(forward))
        self.setTextCursor(following)
        return True

    # looks

    def toggle_bold(self) -> None:
        """Set what is chosen, or what is typed next, in bold or not."""
        is_bold = self.currentCharFormat().fontWeight() >= QFont.Weight.DemiBold.value
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.Normal if is_bold else QFont.Weight.Bold)
        self._merge(look)

    def toggle_italic(self) -> None:
        """Set what is chosen, or what is typed next, in italics or not."""
        look = QTextCharFormat()
        look.setFontItalic(not self.currentCharFormat().fontItalic())
        self._merge(look)

    def _merge(self, look: QTextCharFormat) -> None:
        if not self.textCursor().blockFormat().headingLevel():
            self.mergeCurrentCharFormat(look)
        self.look_changed.emit()

    def looks(self) -> tuple[bool, bool]:
        """Tell whether the cursor stands in bold and in italics."""
        look = self.currentCharFormat()
        is_bold = look.fontWeight() >= QFont.Weight.DemiBold.value
        return is_bold and not self.level(), look.fontItalic()

    def level(self) -> int:
        """Give the level of the heading that the cursor stands in, or 0."""
        return self.textCursor().blockFormat().headingLevel()

    def set_level(self, level: int) -> None:
        """Make the paragraphs that are chosen headings of a level, or text again."""
        if paragraphs.set_level(self.textCursor(), level):
            self.look_changed.emit()

    # lists

    def list_kind(self) -> str:
        """Tell whether the cursor stands in a list of dots or numbers."""
        return paragraphs.list_kind(self.textCursor())

    def toggle_list(self, *, numbered: bool) -> None:
        """Make the paragraphs that are chosen a list of this kind, or text again."""
        if paragraphs.toggle_list(self.textCursor(), numbered=numbered):
            self.look_changed.emit()

    def move_item(self, step: int) -> None:
        """Move the item one step in or out."""
        paragraphs.move_item(self.textCursor(), step)

    # links

    def link_here(self) -> tuple[str, str]:
        """Give the text and address of the link at the cursor, or the text that is chosen."""
        cursor = self._choose_link(self.textCursor())
        look = cursor.charFormat()
        return cursor.selectedText(), look.anchorHref() if look.isAnchor() else ""

    def put_link(self, text: str, address: str) -> None:
        """Put a link where the cursor is, in place of what is chosen; without address just text."""
        cursor = self._choose_link(self.textCursor())
        cursor.insertText(text, formats.char_format(Span(text, link=address)))
        cursor.setCharFormat(QTextCharFormat())
        self.setTextCursor(cursor)
        self.setCurrentCharFormat(QTextCharFormat())
        self.setFocus()

    def _choose_link(self, cursor: QTextCursor) -> QTextCursor:
        if cursor.hasSelection() or not cursor.charFormat().isAnchor():
            return cursor
        at = cursor.block().begin()
        while not at.atEnd():
            piece = at.fragment()
            end = piece.position() + piece.length()
            if piece.charFormat().isAnchor() and piece.position() <= cursor.position() <= end:
                cursor.setPosition(piece.position())
                cursor.setPosition(end, _KEEP)
                break
            at += 1
        return cursor

    # tables

    def has_table(self) -> bool:
        """Tell whether the cursor stands in a table."""
        return formats.table_at(self.textCursor()) is not None

    def insert_table(self) -> None:
        """Put in a table of three rows and two columns, and stand in its first cell."""
        cursor = self.textCursor()
        if formats.table_at(cursor) is not None:
            return
        cursor.beginEditBlock()
        made = rich.insert_empty_table(cursor, rows=3, columns=2)
        cursor.endEditBlock()
        self.setTextCursor(made.cellAt(0, 0).firstCursorPosition())
        self.setFocus()

    def add_row(self) -> None:
        """Add a row below the cursor and stand in it."""
        table = formats.table_at(self.textCursor())
        if table is not None:
            self.setTextCursor(tables.add_row(table, self.textCursor()))

    def add_column(self) -> None:
        """Add a column after the cursor."""
        self._change_table(tables.add_column)

    def remove_row(self) -> None:
        """Take away the row of the cursor."""
        self._change_table(tables.remove_row)

    def remove_column(self) -> None:
        """Take away the column of the cursor."""
        self._change_table(tables.remove_column)

    def _change_table(self, act: Callable[[QTextTable, QTextCursor], None]) -> None:
        table = formats.table_at(self.textCursor())
        if table is not None:
            act(table, self.textCursor())
