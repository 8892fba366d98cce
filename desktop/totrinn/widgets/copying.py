# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""Rows as a table on the clipboard, and Norwegian order. Knows no case words.

copy_rows(model, rows_as_indexes)            TSV and HTML with header, words from COPY_TEXT
collation_key(text), less_than(a, b)         … z æ ø å, and numbers by value
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from html import escape

from PySide6.QtCore import (
    QAbstractItemModel,
    QCollator,
    QCollatorSortKey,
    QLocale,
    QMimeData,
    QModelIndex,
    Qt,
)
from PySide6.QtGui import QGuiApplication

from totrinn.widgets.roles import Role


@cache
def _collator() -> QCollator:
    collator = QCollator(QLocale(QLocale.Language.NorwegianBokmal, QLocale.Country.Norway))
    collator.setNumericMode(True)
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return collator


def collation_key(text: str) -> QCollatorSortKey:
    """Give the key that sorts a text as Norwegian does."""
    return _collator().sortKey(text)


def less_than(one: str, other: str) -> bool:
    """Tell whether a text comes before another."""
    return _collator().compare(one, other) < 0


def table_of(model: QAbstractItemModel, rows: Iterable[QModelIndex]) -> list[list[str]]:
    """Write header and rows as words; group rows are left out."""
    columns = range(model.columnCount())
    lines = [[_header(model, column) for column in columns]]
    for row in rows:
        if not row.data(Role.GROUP):
            lines.append([_words(row.siblingAtColumn(column)) for column in columns])
    return lines


def copy_rows(model: QAbstractItemModel, rows: Sequence[QModelIndex]) -> int:
    """Put rows on the clipboard as a table and tell how many they were."""
    lines = table_of(model, rows)
    data = QMimeData()
    data.setText("\n".join("\t".join(line) for line in lines))
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in line) + "</tr>"
        for line in lines[1:]
    )
    head = "".join(f"<th>{escape(cell)}</th>" for cell in lines[0])
    data.setHtml(f"<table><tr>{head}</tr>{body}</table>")
    QGuiApplication.clipboard().setMimeData(data)
    return len(lines) - 1


def all_rows(model: QAbstractItemModel, parent: QModelIndex | None = None) -> list[QModelIndex]:
    """Give every row of a model, those under groups too."""
    top = parent or QModelIndex()
    found = []
    for number in range(model.rowCount(top)):
        row = model.index(number, 0, top)
        found.append(row)
        found.extend(all_rows(model, row))
    return found


def _header(model: QAbstractItemModel, column: int) -> str:
    return _plain(model.headerData(column, Qt.Orientation.Horizontal))


def _words(index: QModelIndex) -> str:
    words = index.data(Role.COPY_TEXT)
    if words is None:
        words = index.data(Qt.ItemDataRole.DisplayRole) or index.data(Role.TITLE)
    return _plain(words)


def _plain(value: object) -> str:
    """Keep a cell on one line, for a tab or line break would start another cell."""
    return "" if value is None else " ".join(str(value).split())
