# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A table for the clipboard: text with tabs, and the same as HTML for Word and Excel."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from totrinn.sheets.separated import as_lines
from totrinn.sheets.table import Cell, Kind, Sheet, SheetColumn, guarded

# Excel takes the HTML before the text; without these it would read 4/5 as a date.
_FORMATS = {Kind.TEXT: r"\@", Kind.NUMBER: "General", Kind.DATE: r"dd\.mm\.yyyy"}


@dataclass(frozen=True, slots=True)
class Clip:
    """What goes on the clipboard."""

    text: str
    html: str


def clipboard(sheet: Sheet) -> Clip:
    """Make both forms of a table; cells that look like formulas are made harmless in both."""
    heads = "".join(f'<th scope="col">{_html(column.heading)}</th>' for column in sheet.columns)
    rows = "".join(
        f"<tr>{''.join(_cell(c, v) for c, v in zip(sheet.columns, row, strict=True))}</tr>"
        for row in sheet.rows
    )
    table = f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"
    page = (
        f'<html lang="{escape(sheet.language)}"><meta charset="utf-8"><body>{table}</body></html>'
    )
    return Clip(as_lines(sheet), page)


def _cell(column: SheetColumn, value: Cell) -> str:
    kind = Kind.TEXT if isinstance(value, str) else column.kind
    return f"<td style='mso-number-format:\"{_FORMATS[kind]}\"'>{_html(value)}</td>"


def _html(value: Cell) -> str:
    return escape(guarded(value)).replace("\n", "<br>")
