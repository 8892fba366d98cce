# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Walking and changing a table of a formatted text, from the cell that the cursor stands in."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextTable

from totrinn.widgets.rich_text import document as rich


def cell_beside(table: QTextTable, cursor: QTextCursor, step: int) -> QTextCursor | None:
    """Give the start of the cell after or before, row by row; None past the ends."""
    cell = table.cellAt(cursor)
    place = cell.row() * table.columns() + cell.column() + step
    if not 0 <= place < table.rows() * table.columns():
        return None
    return table.cellAt(*divmod(place, table.columns())).firstCursorPosition()


def cell_below(table: QTextTable, cursor: QTextCursor) -> QTextCursor:
    """Give the start of the cell below; below the last row a new one."""
    cell = table.cellAt(cursor)
    if cell.row() + 1 < table.rows():
        return table.cellAt(cell.row() + 1, cell.column()).firstCursorPosition()
    return add_row(table, cursor)


def add_row(table: QTextTable, cursor: QTextCursor) -> QTextCursor:
    """Add a row below the cursor and give its start."""
    row = table.cellAt(cursor).row() + 1
    table.insertRows(row, 1)
    rich.dress_table(table)
    return table.cellAt(row, 0).firstCursorPosition()


def add_column(table: QTextTable, cursor: QTextCursor) -> None:
    """Add a column after the cursor."""
    table.insertColumns(table.cellAt(cursor).column() + 1, 1)
    rich.dress_table(table)


def remove_row(table: QTextTable, cursor: QTextCursor) -> None:
    """Take away the row of the cursor."""
    table.removeRows(table.cellAt(cursor).row(), 1)


def remove_column(table: QTextTable, cursor: QTextCursor) -> None:
    """Take away the column of the cursor."""
    count = table.columns()
    table.removeColumns(table.cellAt(cursor).column(), 1)
    if count > 1:
        rich.dress_table(table)
