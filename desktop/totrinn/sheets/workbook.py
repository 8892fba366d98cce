# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Write .xlsx: real dates, a header that stays, columns wide enough, and texts that stay texts."""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
from typing import TYPE_CHECKING, Any

from totrinn.sheets.table import Cell, Kind, Sheet, SheetColumn, clean

if TYPE_CHECKING:
    from collections.abc import Sequence

_EPOCH = (1980, 1, 1, 0, 0, 0)
_UNFIT_TITLE = re.compile(r"[\\/*?:\[\]]")
_DATE, _MOMENT, _NUMBER = r"dd\.mm\.yyyy", r"dd\.mm\.yyyy hh:mm", "#,##0.##########"


def write_workbook(sheets: Sequence[Sheet], *, title: str, author: str, on: dt.date) -> bytes:
    """Write tables as one workbook, a sheet each; the same tables give the same bytes."""
    from openpyxl import Workbook  # loaded when it is needed: it takes a third of a second

    book = Workbook(write_only=True)
    names: set[str] = set()
    for sheet in sheets:
        _write(book.create_sheet(_name(sheet.title, names)), sheet)
    book.properties.title, book.properties.creator = clean(title), clean(author)
    book.properties.language = sheets[0].language if sheets else None
    moment = dt.datetime.combine(on, dt.time(12))
    book.properties.created = moment
    target = io.BytesIO()
    book.save(target)
    return _repacked(target, moment)


def _name(title: str, taken: set[str]) -> str:
    """Name a sheet within what Excel takes: 31 signs, none of a few, and not twice."""
    name = _UNFIT_TITLE.sub(" ", clean(title)).strip("' \n")[:31].strip() or "Ark"
    number = 2
    while name.casefold() in taken:
        name = f"{name[:27].rstrip(' 0123456789')} {number}"
        number += 1
    taken.add(name.casefold())
    return name


def _write(target: Any, sheet: Sheet) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    target.freeze_panes = "B2" if len(sheet.columns) > 6 else "A2"
    for place, column in enumerate(sheet.columns, start=1):
        target.column_dimensions[get_column_letter(place)].width = column.width
    target.auto_filter.ref = (
        f"A1:{get_column_letter(max(1, len(sheet.columns)))}{len(sheet.rows) + 1}"
    )
    target.print_title_rows = "1:1"
    target.page_setup.orientation = "landscape"
    target.page_setup.paperSize = 9  # A4
    target.page_setup.fitToWidth, target.page_setup.fitToHeight = 1, 0
    target.sheet_properties.pageSetUpPr.fitToPage = True
    looks = _Looks(Font, PatternFill, Alignment)
    target.append([looks.heading(target, column.heading) for column in sheet.columns])
    for row in sheet.rows:
        cells = zip(sheet.columns, row, strict=True)
        target.append([looks.cell(target, column, value) for column, value in cells])


class _Looks:
    """The few looks of a cell; one object of each, as Excel counts them."""

    def __init__(self, font: Any, fill: Any, alignment: Any) -> None:
        self._bold = font(bold=True)
        self._shade = fill("solid", fgColor="E8EEF2")
        self._wrap = alignment(vertical="top", wrap_text=True)
        self._right = alignment(vertical="top", horizontal="right")

    def heading(self, target: Any, text: str) -> Any:
        cell = self._text(target, text)
        cell.font, cell.fill = self._bold, self._shade
        return cell

    def cell(self, target: Any, column: SheetColumn, value: Cell) -> Any:
        from openpyxl.cell import WriteOnlyCell

        if value is None:
            return None
        if isinstance(value, str):
            return self._text(target, value)
        cell = WriteOnlyCell(target, value=value)
        if isinstance(value, dt.datetime):
            cell.number_format = _MOMENT
        elif isinstance(value, dt.date):
            cell.number_format = _DATE
        elif column.kind is Kind.NUMBER:
            cell.number_format = "#,##0" if isinstance(value, int) else _NUMBER
        cell.alignment = self._right
        return cell

    def _text(self, target: Any, text: str) -> Any:
        from openpyxl.cell import WriteOnlyCell

        cell = WriteOnlyCell(target, value=clean(text))
        cell.data_type = "s"  # else a text that starts with = would become a formula
        cell.alignment = self._wrap
        return cell


def _repacked(saved: io.BytesIO, moment: dt.datetime) -> bytes:
    """Write the package again with fixed times, inside and around."""
    stable = io.BytesIO()
    stamp = f"{moment:%Y-%m-%dT%H:%M:%SZ}"
    with zipfile.ZipFile(saved) as source, zipfile.ZipFile(stable, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "docProps/core.xml":
                pattern = rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*"
                content = re.sub(pattern, rb"\g<1>" + stamp.encode(), content)
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            entry.create_system = 3
            target.writestr(entry, content)
    return stable.getvalue()
