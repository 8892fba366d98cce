# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Read a table that somebody pasted or saved, within limits and without believing the file."""

from __future__ import annotations

import datetime as dt
import io
import warnings
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from totrinn.sheets.separated import cells_of, decoded
from totrinn.sheets.table import as_text, clean, unguarded
from totrinn_db.domain.errors import TableUnreadable
from totrinn_db.domain.tables import TextRow, TextTable

FILE_AT_MOST = 10_000_000
UNPACKED_AT_MOST = 60_000_000
ROWS_AT_MOST, COLUMNS_AT_MOST = 5_000, 100
# What a reader of spreadsheets stumbles with over a file that somebody has broken.
_BROKEN = (
    ArithmeticError,
    AttributeError,
    EOFError,
    LookupError,
    OSError,
    SyntaxError,
    TypeError,
    ValueError,
    zipfile.BadZipFile,
    zlib.error,
)
_OLD_OR_LOCKED = b"\xd0\xcf\x11\xe0"
_WORKBOOK = "xl/workbook.xml"
_MACROS = "xl/vbaProject.bin"


def read_file(path: Path) -> TextTable:
    """Read a file, or raise TableUnreadable and say why."""
    try:
        if path.stat().st_size > FILE_AT_MOST:
            raise TableUnreadable("too_large", path.name)
        content = path.read_bytes()
    except OSError as error:
        raise TableUnreadable("no_access", path.name, str(error)) from error
    return read_bytes(content, name=path.name)


def read_bytes(content: bytes, *, name: str) -> TextTable:
    """Read the content of a file; what it is, is told by the content and not by the name."""
    if len(content) > FILE_AT_MOST:
        raise TableUnreadable("too_large", name)
    if content.startswith(_OLD_OR_LOCKED):
        raise TableUnreadable("old_or_locked", name)
    if content.startswith(b"PK"):
        return _table(_workbook_rows(content, name), name)
    if b"\x00" in content and content[:2] not in (b"\xff\xfe", b"\xfe\xff"):
        raise TableUnreadable("not_a_table", name)
    return _table(enumerate(cells_of(decoded(content)), start=1), name)


def read_pasted(text: str) -> TextTable:
    """Read cells that were copied in a spreadsheet, or lines of text with separators."""
    if len(text) > FILE_AT_MOST:
        raise TableUnreadable("too_large", "")
    return _table(enumerate(cells_of(text), start=1), "")


def _table(rows: Iterable[tuple[int, Sequence[Any]]], name: str) -> TextTable:
    kept: list[TextRow] = []
    for number, cells in rows:
        texts = [unguarded(as_text(cell)).strip() for cell in cells]
        while texts and not texts[-1]:
            texts.pop()
        if not texts:
            continue
        if len(kept) == ROWS_AT_MOST or len(texts) > COLUMNS_AT_MOST:
            raise TableUnreadable("too_many_cells", name)
        kept.append(TextRow(number, tuple(texts)))
    if not kept:
        raise TableUnreadable("empty", name)
    return TextTable(tuple(kept))


def _workbook_rows(content: bytes, name: str) -> list[tuple[int, Sequence[Any]]]:
    """Read the sheet that was in front when the workbook was saved."""
    _check_package(content, name)
    try:
        with warnings.catch_warnings():
            # The library warns of looks and rules that it leaves out; nobody needs them here.
            warnings.simplefilter("ignore")
            return list(enumerate(_front_sheet(content), start=1))
    except _BROKEN as error:
        raise TableUnreadable("damaged", name, str(error)) from error


def _front_sheet(content: bytes) -> Iterator[Sequence[Any]]:
    from openpyxl import load_workbook  # loaded when it is needed

    book = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
    sheet = book.active or book.worksheets[0]
    sheet.reset_dimensions()
    rows = sheet.iter_rows(max_row=ROWS_AT_MOST + 1, max_col=COLUMNS_AT_MOST, values_only=True)
    for row in rows:
        # A cell far down brings thousands of rows before it that hold nothing.
        yield [] if row.count(None) == len(row) else [_value(cell) for cell in row]
    book.close()


def _value(cell: Any) -> Any:
    if isinstance(cell, dt.datetime) and cell.time() == dt.time():
        return cell.date()
    if isinstance(cell, bool) or not isinstance(cell, str | int | float | dt.date):
        return "" if cell is None else clean(str(cell))
    return cell


def _check_package(content: bytes, name: str) -> None:
    """Refuse what is too big when unpacked, carries macros, or brings definitions of its own."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            parts = package.infolist()
            if sum(part.file_size for part in parts) > UNPACKED_AT_MOST:
                raise TableUnreadable("too_large", name)
            names = {part.filename for part in parts}
            if _MACROS in names:
                raise TableUnreadable("macros", name)
            if _WORKBOOK not in names:
                raise TableUnreadable("not_a_table", name)
            for part in parts:
                if part.filename.endswith((".xml", ".rels")):
                    text = package.read(part)
                    if b"<!DOCTYPE" in text or b"<\x00!\x00D\x00" in text:
                        raise TableUnreadable("damaged", name)
    except (*_BROKEN, RuntimeError) as error:  # RuntimeError: a part is locked by a password
        raise TableUnreadable("damaged", name, str(error)) from error
