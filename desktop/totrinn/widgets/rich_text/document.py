# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Blocks of formatted text into a document of Qt and back again. Knows no case words.

insert(cursor, blocks)       puts them where the cursor is; one paragraph goes into the line
blocks_of(document)          gives what the document holds
dress(document)              colours and measures by the theme of now
"""

from __future__ import annotations

from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextList,
    QTextTable,
)

from totrinn.marked.blocks import (
    DEEPEST_HEADING,
    Block,
    Blocks,
    Heading,
    Item,
    Paragraph,
    Span,
    Spans,
    Table,
    tidy,
)
from totrinn.theme import theme
from totrinn.widgets.rich_text.formats import (
    HEADER,
    NUMBERS,
    block_format,
    char_format,
    heading_look,
    list_at,
    list_format,
    table_at,
    table_format,
)

BREAK = "\u2028"

# into the document


def insert(cursor: QTextCursor, blocks: Blocks) -> None:
    """Put blocks in; a single paragraph becomes part of the line it is put in."""
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    if table_at(cursor) is not None:
        _insert_line(cursor, blocks)
    elif len(blocks) == 1 and isinstance(blocks[0], Paragraph):
        _insert_spans(cursor, blocks[0].spans)
    else:
        _insert_blocks(cursor, blocks)
    cursor.endEditBlock()


def _insert_line(cursor: QTextCursor, blocks: Blocks) -> None:
    for block in blocks:
        cells = (
            [c for row in block.rows for c in row] if isinstance(block, Table) else [block.spans]
        )
        for spans in cells:
            if not cursor.atBlockStart():
                cursor.insertText(" ", QTextCharFormat())
            line = (Span(s.text.replace("\n", " "), s.bold, s.italic, s.link) for s in spans)
            _insert_spans(cursor, tuple(line))


def _insert_blocks(cursor: QTextCursor, blocks: Blocks) -> None:
    lists: list[QTextList] = []
    is_fresh = not cursor.block().text()
    if not is_fresh and not cursor.atBlockStart() and not cursor.atBlockEnd():
        cursor.insertBlock()
        cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    elif not is_fresh and cursor.atBlockStart():
        cursor.insertBlock()
        cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
        is_fresh = True
    for block in blocks:
        if isinstance(block, Table):
            lists = []
            _insert_table(cursor, block, is_fresh=is_fresh)
            is_fresh = True
            continue
        if not is_fresh:
            cursor.insertBlock()
        is_fresh = False
        if isinstance(block, Item):
            lists = _insert_item(cursor, block, lists)
        else:
            lists = []
            _leave_list(cursor)
            level = block.level if isinstance(block, Heading) else 0
            cursor.setBlockFormat(block_format(level))
            cursor.setBlockCharFormat(heading_look(level) if level else QTextCharFormat())
        _insert_spans(cursor, block.spans)


def _leave_list(cursor: QTextCursor) -> None:
    held = list_at(cursor)
    if held is not None:
        held.remove(cursor.block())


def _insert_item(cursor: QTextCursor, item: Item, lists: list[QTextList]) -> list[QTextList]:
    """Add an item to the open list of its depth, or open one; give the lists that are open."""
    _leave_list(cursor)
    cursor.setBlockFormat(block_format(in_list=True))
    cursor.setBlockCharFormat(QTextCharFormat())
    lists = lists[: item.depth + 1]
    open_one = lists[item.depth] if item.depth < len(lists) else None
    if open_one is not None and (open_one.format().style() is NUMBERS) == bool(item.number):
        open_one.add(cursor.block())
        return lists
    return [*lists[: item.depth], cursor.createList(list_format(item.depth, item.number))]


def _insert_table(cursor: QTextCursor, table: Table, *, is_fresh: bool) -> None:
    if not is_fresh:
        cursor.insertBlock()
    _leave_list(cursor)
    cursor.setBlockFormat(block_format())
    cursor.setBlockCharFormat(QTextCharFormat())
    width = len(table.rows[0])
    made = cursor.insertTable(len(table.rows), width, table_format(width))
    for number, row in enumerate(table.rows):
        for column, spans in enumerate(row):
            inner = made.cellAt(number, column).firstCursorPosition()
            inner.setBlockFormat(block_format(in_cell=True, is_header=number == 0))
            if number == 0:
                inner.setBlockCharFormat(heading_look(3))
            _insert_spans(inner, spans)
    cursor.setPosition(made.lastPosition() + 1)


def insert_empty_table(cursor: QTextCursor, *, rows: int, columns: int) -> QTextTable:
    """Put in a table to be filled."""
    if cursor.block().text() or list_at(cursor) is not None:
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.insertBlock(block_format(), QTextCharFormat())
    _leave_list(cursor)
    cursor.setBlockFormat(block_format())
    made = cursor.insertTable(rows, columns, table_format(columns))
    dress_table(made)
    return made


def dress_table(table: QTextTable) -> None:
    """Give a table the measures of its columns, and its cells those of cells."""
    table.setFormat(table_format(table.columns()))
    for row in range(table.rows()):
        for column in range(table.columns()):
            inner = table.cellAt(row, column).firstCursorPosition()
            inner.setBlockFormat(block_format(in_cell=True, is_header=row == 0))
            inner.setBlockCharFormat(heading_look(3) if row == 0 else QTextCharFormat())


def _insert_spans(cursor: QTextCursor, spans: Spans) -> None:
    level = cursor.blockFormat().headingLevel()
    is_header = cursor.blockFormat().boolProperty(HEADER)
    for span in spans:
        look = char_format(span)
        if (level or is_header) and not span.link:
            look.merge(heading_look(level or 3))
        cursor.insertText(span.text.replace("\n", BREAK), look)


# out of the document


def blocks_of(document: QTextDocument) -> Blocks:
    """Give what a document holds."""
    found: list[Block] = []
    block = document.begin()
    while block.isValid():
        table = table_at(QTextCursor(block))
        if table is None:
            found.append(_block_of(block))
            block = block.next()
        else:
            found.append(_table_of(table))
            block = document.findBlock(table.lastPosition() + 1)
    return tidy(found)


def _block_of(block: QTextBlock) -> Block:
    spans = tuple(_spans_of(block))
    level = block.blockFormat().headingLevel()
    held = list_at(QTextCursor(block))
    if held is not None:
        look = held.format()
        number = look.start() + held.itemNumber(block) if look.style() is NUMBERS else 0
        return Item(spans, look.indent() - 1, number)
    return Heading(min(level, DEEPEST_HEADING), spans) if level else Paragraph(spans)


def _table_of(table: QTextTable) -> Table:
    return Table(
        tuple(
            tuple(_cell_of(table, row, column) for column in range(table.columns()))
            for row in range(table.rows())
        )
    )


def _cell_of(table: QTextTable, row: int, column: int) -> Spans:
    cell = table.cellAt(row, column)
    block, last = cell.firstCursorPosition().block(), cell.lastCursorPosition().block()
    spans = _spans_of(block)
    while block != last:
        block = block.next()
        spans += [Span(" "), *_spans_of(block)]
    return tuple(spans)


def _spans_of(block: QTextBlock) -> list[Span]:
    spans = []
    at = block.begin()
    while not at.atEnd():
        fragment = at.fragment()
        look = fragment.charFormat()
        text = fragment.text().replace(BREAK, "\n").replace("\ufffc", "")
        link = look.anchorHref() if look.isAnchor() else ""
        bold = look.fontWeight() >= QFont.Weight.DemiBold.value
        spans.append(Span(text, bold, look.fontItalic(), link))
        at += 1
    return spans


# measures


def dress(document: QTextDocument) -> None:
    """Give every part the colours and measures of the theme."""
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        cursor.setPosition(block.position())
        table = table_at(cursor)
        measures = block_format(
            block.blockFormat().headingLevel(),
            in_list=block.textList() is not None,
            in_cell=table is not None,
            is_header=block.blockFormat().boolProperty(HEADER),
        )
        cursor.mergeBlockFormat(measures)
        if table is not None and table.firstPosition() == block.position():
            table.setFormat(table_format(table.columns()))
        _dress_links(cursor, block)
        block = block.next()


def _dress_links(cursor: QTextCursor, block: QTextBlock) -> None:
    ink = QTextCharFormat()
    ink.setForeground(theme.color("accent_text"))
    at = block.begin()
    while not at.atEnd():
        fragment = at.fragment()
        if fragment.charFormat().isAnchor():
            cursor.setPosition(fragment.position())
            end = fragment.position() + fragment.length()
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(ink)
        at += 1
