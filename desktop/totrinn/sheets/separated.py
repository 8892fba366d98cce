# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Text with separators: .csv as Norwegian Excel writes and reads it, and pasted cells."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Iterator

from totrinn.sheets.table import Sheet, guarded

SEPARATORS = (";", "\t", ",")
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)


def write_csv(sheet: Sheet) -> bytes:
    """Write a table that Norwegian Excel opens with a double click."""
    return _written(sheet, ";").encode("utf-8-sig")


def as_lines(sheet: Sheet) -> str:
    """Write a table as tab-separated text."""
    return _written(sheet, "\t")


def _written(sheet: Sheet, separator: str) -> str:
    target = io.StringIO(newline="")
    writer = csv.writer(target, delimiter=separator, lineterminator="\r\n")
    writer.writerow([guarded(column.heading) for column in sheet.columns])
    writer.writerows([[guarded(cell) for cell in row] for row in sheet.rows])
    return target.getvalue()


def decoded(content: bytes) -> str:
    """Read text with or without a mark of its encoding; Norwegian Excel writes cp1252."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, errors="replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def cells_of(text: str) -> Iterator[list[str]]:
    """Split text into rows and cells, by the separator that the text itself uses."""
    separator, text = _separator(text.lstrip("\ufeff"))
    # A cell may be longer than the module's default, and an open quotation mark must not be an
    # error: the size of the whole is limited before.
    csv.field_size_limit(sys.maxsize if sys.maxsize < 2**31 else 2**31 - 1)
    yield from csv.reader(io.StringIO(text, newline=""), delimiter=separator)


def _separator(text: str) -> tuple[str, str]:
    first, _, rest = text.partition("\n")
    if first.strip().lower().startswith("sep=") and len(first.strip()) == 5:
        return first.strip()[4], rest
    sample = text[:20_000]
    bare = "".join(part for place, part in enumerate(sample.split('"')) if place % 2 == 0)
    counts = {separator: bare.count(separator) for separator in SEPARATORS}
    if counts["\t"]:
        return "\t", text  # nobody types tabs, so one is enough
    return (";" if counts[";"] or not counts[","] else ","), text
