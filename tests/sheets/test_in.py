# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Tables on their way in, as Norwegian Excel and people leave them, and as nobody should."""

from __future__ import annotations

import io
import time
import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import strategies as st
from openpyxl import Workbook

from chances import by_chance
from gathering import each_of
from totrinn.sheets import Sheet, SheetColumn, read_bytes, read_file, read_pasted, write_workbook
from totrinn.sheets.reading import COLUMNS_AT_MOST, ROWS_AT_MOST
from totrinn.texts import Texts
from totrinn_db.domain.errors import TableUnreadable

LINES = "Kommune;Kontaktperson;E-post;Beløp\r\nØrsta;Åse Næss;ase@example.no;1 234,50\r\n"
CELLS = [
    ("Kommune", "Kontaktperson", "E-post", "Beløp"),
    ("Ørsta", "Åse Næss", "ase@example.no", "1 234,50"),
]


def cells_of(table) -> list[tuple[str, ...]]:
    return [row.cells for row in table.rows]


@each_of("encoding", ["cp1252", "utf-8", "utf-8-sig", "utf-16"])
def test_csv_is_read_in_every_encoding_that_excel_writes(encoding: str):
    assert cells_of(read_bytes(LINES.encode(encoding), name="kontakter.csv")) == CELLS


@each_of(
    "text",
    [
        LINES,
        LINES.replace("\r\n", "\n"),
        LINES.replace(";", "\t"),
        "sep=;\r\n" + LINES,
        'Kommune,Kontaktperson,E-post,Beløp\nØrsta,Åse Næss,ase@example.no,"1 234,50"\n',
    ],
)
def test_the_separator_is_the_one_that_the_text_uses(text: str):
    assert cells_of(read_pasted(text)) == CELLS


def test_a_decimal_comma_does_not_part_a_cell():
    table = read_pasted("Kommune;Andel\nØrsta;1,5\nVolda;2,5\n")
    assert cells_of(table) == [("Kommune", "Andel"), ("Ørsta", "1,5"), ("Volda", "2,5")]


def test_a_cell_with_line_breaks_and_quotation_marks_is_one_cell():
    table = read_pasted('Kommune\tNotat\r\nØrsta\t"Linje én\nsa ""ja"" der"\r\nVolda\tx\r\n')
    assert cells_of(table)[1] == ("Ørsta", 'Linje én\nsa "ja" der')
    assert len(table.rows) == 3


def test_rows_keep_the_numbers_that_the_spreadsheet_shows():
    table = read_pasted("Kommune;E-post\n\n;\nØrsta;a@example.no\n")
    assert [row.number for row in table.rows] == [1, 4]


def workbook(*rows: tuple, **cells: object) -> bytes:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    for place, value in cells.items():
        book.active[place] = value
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def test_a_workbook_reads_like_the_same_table_as_text():
    content = workbook(
        ("Kommunenr", "Kommune", "Telefon", "Møte", "Andel", "Tid"),
        (1520, "Ørsta", 22222222, date(2026, 6, 18), 1234.5, datetime(2026, 6, 18, 10)),
        ("0301", "  Oslo ", 22222222.0, None, True, "=1+1"),
    )
    table = read_bytes(content, name="parter.xlsx")
    assert cells_of(table)[1] == (
        "1520", "Ørsta", "22222222", "18.06.2026", "1234,5", "18.06.2026 10:00",
    )  # fmt: skip
    assert cells_of(table)[2][:3] == ("0301", "Oslo", "22222222")
    assert table.rows[2].cell(5) == ""


def test_the_sheet_in_front_is_the_one_that_is_read():
    book = Workbook()
    book.active.append(("Feil", "ark"))
    book.create_sheet("Kontakter").append(("Kommune", "E-post"))
    book.active = 1
    target = io.BytesIO()
    book.save(target)
    assert cells_of(read_bytes(target.getvalue(), name="x.xlsx")) == [("Kommune", "E-post")]


def test_what_totrinn_wrote_comes_back(tmp_path: Path):
    sheet = Sheet("K", (SheetColumn("Kommune"), SheetColumn("E-post")), (("Ørsta", "=a@b.no"),))
    path = tmp_path / "kontakter.xlsx"
    path.write_bytes(write_workbook([sheet], title="K", author="A", on=date(2026, 1, 1)))
    assert cells_of(read_file(path)) == [("Kommune", "E-post"), ("Ørsta", "=a@b.no")]


def changed(content: bytes, **parts: bytes) -> bytes:
    """Put other parts into a workbook; names are written with __ for / and _ for the dot."""
    wanted = {name.replace("__", "/").replace("_", "."): data for name, data in parts.items()}
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(target, "w", 8) as new:
        for name in old.namelist():
            if name not in wanted:
                new.writestr(name, old.read(name))
        for name, data in wanted.items():
            new.writestr(name, data)
    return target.getvalue()


def bomb() -> bytes:
    return changed(workbook(("A",)), xl__worksheets__sheet9_xml=b" " * 70_000_000)


def laughs() -> bytes:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    xml = f'<!DOCTYPE x [<!ENTITY l0 "ha">{entities}]><worksheet>&l9;</worksheet>'
    return changed(workbook(("A",)), xl__worksheets__sheet1_xml=xml.encode())


BROKEN = {
    "too_large": bomb,
    "damaged": laughs,
    "macros": lambda: changed(workbook(("A",)), xl__vbaProject_bin=b"x"),
    "old_or_locked": lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600,
    "not_a_table": lambda: b"\x89PNG\r\n\x1a\n" + b"\x00" * 60,
    "empty": lambda: b"\r\n;;\r\n",
    "too_many_cells": lambda: b"a;b\n" * (ROWS_AT_MOST + 1),
}


@each_of("code", BROKEN)
def test_what_cannot_be_read_is_refused_quickly_and_in_plain_words(code: str):
    content = BROKEN[code]()
    start = time.perf_counter()
    with pytest.raises(TableUnreadable) as refused:
        read_bytes(content, name="fil.xlsx")
    assert time.perf_counter() - start < 5
    assert refused.value.code == code
    for language in ("nb", "nn"):
        told = Texts.load(language).problem(refused.value)
        assert "fil.xlsx" in told
        assert told.endswith(("Ingenting er endret.", "Ingenting er endra."))


def test_a_word_file_is_no_table():
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as package:
        package.writestr("word/document.xml", "<x/>")
    with pytest.raises(TableUnreadable) as refused:
        read_bytes(target.getvalue(), name="brev.docx")
    assert refused.value.code == "not_a_table"


def test_too_many_columns_are_refused_in_text_and_cut_in_a_workbook():
    with pytest.raises(TableUnreadable) as refused:
        read_pasted(";".join("abc"[n % 3] for n in range(COLUMNS_AT_MOST + 1)))
    assert refused.value.code == "too_many_cells"
    table = read_bytes(workbook(("A",), XFD1="langt borte"), name="x.xlsx")
    assert len(table.rows[0].cells) <= COLUMNS_AT_MOST


def test_a_cell_far_down_does_not_fill_the_memory():
    assert len(read_bytes(workbook(("A",), A1048576="nederst"), name="x.xlsx").rows) == 1


def test_a_file_that_is_not_there_is_told(tmp_path: Path):
    with pytest.raises(TableUnreadable) as refused:
        read_file(tmp_path / "borte.csv")
    assert refused.value.code == "no_access"


def outcome(content: bytes) -> str:
    """Read, and tell the reason when the file is refused; any other failure is an error."""
    try:
        read_bytes(content, name="x.xlsx")
    except TableUnreadable as refused:
        return refused.code
    return "read"


WHOLE = workbook(("Kommune", "E-post"), ("Ørsta", "a@example.no"))
CODES = Texts.load("nb").tree["problems"]["table"].keys() | {"read"}


@by_chance(
    st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), min_size=1, max_size=6),
    thorough=200,
)
def test_a_workbook_with_damaged_bytes_is_read_or_refused(changes: list[tuple[float, int]]):
    content = bytearray(WHOLE)
    for place, value in changes:
        content[int(place * len(content))] = value
    assert outcome(bytes(content)) in CODES


@by_chance(st.binary(max_size=400), thorough=200)
def test_any_bytes_are_read_or_refused(content: bytes):
    assert outcome(content) in CODES
