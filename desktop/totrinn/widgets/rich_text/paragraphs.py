# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Making the chosen paragraphs of a formatted text headings, list items or plain text again."""

from __future__ import annotations

from PySide6.QtGui import QFont, QTextCursor, QTextList

from totrinn.marked.blocks import DEEPEST_ITEM
from totrinn.widgets.rich_text import formats

_MOVE, _KEEP = QTextCursor.MoveOperation, QTextCursor.MoveMode.KeepAnchor


def set_level(cursor: QTextCursor, level: int) -> bool:
    """Make paragraphs headings of a level, or text with 0; not in a table."""
    if formats.table_at(cursor) is not None:
        return False
    cursor.beginEditBlock()
    for block in _chosen(cursor):
        _leave_list(block)
        block.setBlockFormat(formats.block_format(level))
        block.movePosition(_MOVE.StartOfBlock)
        block.movePosition(_MOVE.EndOfBlock, _KEEP)
        look = formats.heading_look(level or 3)
        if not level:
            look.setFontWeight(QFont.Weight.Normal)
            look.setProperty(look.Property.FontSizeAdjustment, 0)
        block.mergeCharFormat(look)
        block.mergeBlockCharFormat(look)
    cursor.endEditBlock()
    return True


def list_kind(cursor: QTextCursor) -> str:
    """Tell whether the cursor stands in a list of «dots» or «numbers», or in none."""
    held = formats.list_at(cursor)
    if held is None:
        return ""
    return "numbers" if held.format().style() is formats.NUMBERS else "dots"


def toggle_list(cursor: QTextCursor, *, numbered: bool) -> bool:
    """Make paragraphs a list of this kind, or text when they are one; not in a table."""
    if formats.table_at(cursor) is not None:
        return False
    is_so = list_kind(cursor) == ("numbers" if numbered else "dots")
    if cursor.blockFormat().headingLevel():
        set_level(cursor, 0)
    cursor.beginEditBlock()
    for block in _chosen(cursor):
        _leave_list(block)
        if is_so:
            block.setBlockFormat(formats.block_format())
        else:
            _make_list(block, number=int(numbered))
    cursor.endEditBlock()
    return True


def begin_list(cursor: QTextCursor, *, number: int) -> None:
    """Make the paragraph an item, in place of the sign that was typed at its start."""
    cursor.beginEditBlock()
    cursor.movePosition(_MOVE.StartOfBlock, _KEEP)
    cursor.removeSelectedText()
    _make_list(cursor, number=number)
    cursor.endEditBlock()


def move_item(cursor: QTextCursor, step: int) -> None:
    """Move the item one step in or out."""
    held = formats.list_at(cursor)
    if held is None:
        return
    depth = held.format().indent() - 1 + step
    if 0 <= depth <= DEEPEST_ITEM:
        number = int(held.format().style() is formats.NUMBERS)
        cursor.beginEditBlock()
        held.remove(cursor.block())
        _make_list(cursor, number=number, depth=depth)
        cursor.endEditBlock()


def _make_list(cursor: QTextCursor, *, number: int, depth: int = 0) -> None:
    cursor.setBlockFormat(formats.block_format(in_list=True))
    above = _list_above(cursor, depth)
    if above is not None and (above.format().style() is formats.NUMBERS) == bool(number):
        above.add(cursor.block())
    else:
        cursor.createList(formats.list_format(depth, number))


def _list_above(cursor: QTextCursor, depth: int) -> QTextList | None:
    block = cursor.block().previous()
    while block.isValid():
        held = block.textList()
        if held is None or held.format().indent() - 1 < depth:
            return None
        if held.format().indent() - 1 == depth:
            return held
        block = block.previous()
    return None


def _leave_list(cursor: QTextCursor) -> None:
    held = formats.list_at(cursor)
    if held is not None:
        held.remove(cursor.block())


def _chosen(cursor: QTextCursor) -> list[QTextCursor]:
    block = cursor.document().findBlock(cursor.selectionStart())
    found = []
    while block.isValid() and block.position() <= cursor.selectionEnd():
        one = QTextCursor(block)
        if formats.table_at(one) is None:
            found.append(one)
        block = block.next()
    return found
