# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Tables on their way out: to Excel, to .csv and to the clipboard, and safe in all three."""

from __future__ import annotations

import csv
import io
from datetime import date, datetime
from html.parser import HTMLParser

from hypothesis import strategies as st
from openpyxl import load_workbook

from chances import by_chance
from gathering import each_of
from totrinn.sheets import (
    Kind,
    Sheet,
    SheetColumn,
    clipboard,
    read_bytes,
    read_pasted,
    write_csv,
    write_workbook,
)

ON = date(2026, 6, 10)
SHEET = Sheet(
    "Forankringsstatus",
    (
        SheetColumn("Part", 28),
        SheetColumn("Svarfrist", 12, Kind.DATE),
        SheetColumn("Kroner per år", 14, Kind.NUMBER),
        SheetColumn("Merknad", 40),
    ),
    (
        ("Ørsta", date(2026, 9, 4), 74500, "To linjer\nmed «tegn»; og\ttabulator"),
        ("Ålesund", None, 1234.5, ""),
        ("Karasjok – Kárášjohka", date(2026, 9, 4), -3, "=HYPERLINK(\"http://x\")"),
    ),
)  # fmt: skip
FORMULAS = ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "=\u00e6"]


def opened(sheet: Sheet):
    content = write_workbook([sheet], title="Status", author="Helsefellesskapet", on=ON)
    return load_workbook(io.BytesIO(content)).active


def test_dates_are_dates_and_numbers_are_numbers_in_excel():
    sheet = opened(SHEET)
    assert sheet["B2"].value == datetime(2026, 9, 4)
    assert sheet["B2"].number_format == r"dd\.mm\.yyyy"
    assert (sheet["C2"].value, sheet["C3"].value) == (74500, 1234.5)
    assert sheet["A2"].value == "Ørsta"
    assert sheet["B3"].value is None


def test_the_header_stays_in_view_and_columns_are_wide_enough():
    sheet = opened(SHEET)
    assert sheet.freeze_panes == "A2"
    assert [cell.value for cell in sheet[1]] == [column.heading for column in SHEET.columns]
    assert all(cell.font.bold for cell in sheet[1])
    assert [sheet.column_dimensions[letter].width for letter in "ABCD"] == [28, 12, 14, 40]
    assert sheet.auto_filter.ref == "A1:D4"
    assert sheet.title == "Forankringsstatus"


@each_of("text", FORMULAS)
def test_a_text_never_becomes_a_formula_in_excel(text: str):
    cell = opened(Sheet("Ark", (SheetColumn("A"),), ((text,),)))["A2"]
    assert cell.data_type in ("s", "inlineStr")
    assert cell.value.strip() == text.strip()


@each_of("text", FORMULAS)
def test_a_text_never_becomes_a_formula_in_csv_or_on_the_clipboard(text: str):
    sheet = Sheet("Ark", (SheetColumn("A"), SheetColumn(text)), (("x", text),))
    lines = write_csv(sheet).decode("utf-8-sig")
    cells = [
        cell for row in csv.reader(io.StringIO(lines, newline=""), delimiter=";") for cell in row
    ]
    clip = clipboard(sheet)
    pasted = [cell for row in read_html(clip.html) for cell in row]
    for cell in (*cells, *pasted):
        assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))


def test_a_telephone_number_and_a_negative_amount_stay_as_they_are():
    sheet = Sheet("Ark", (SheetColumn("A"),) * 3, (("+47 22 22 22 22", -5, "-5,5"),))
    assert write_csv(sheet).decode("utf-8-sig").splitlines()[1] == "+47 22 22 22 22;-5;-5,5"


def test_what_was_made_harmless_is_read_back_as_it_was():
    sheet = Sheet("Ark", (SheetColumn("A"), SheetColumn("B")), (("=1+1", "'sitat"),))
    assert read_bytes(write_csv(sheet), name="a.csv").rows[1].cells == ("=1+1", "'sitat")


def test_csv_is_what_norwegian_excel_opens_with_a_double_click():
    content = write_csv(SHEET)
    assert content.startswith(b"\xef\xbb\xbf")
    assert b"\r\n" in content
    assert "Ålesund;;1234,5;" in content.decode("utf-8-sig")
    assert "Ørsta;04.09.2026;74500;" in content.decode("utf-8-sig")


def read_html(page: str) -> list[list[str]]:
    rows: list[list[str]] = []

    class Reader(HTMLParser):
        inside = False

        def handle_starttag(self, tag, attrs):
            if tag == "tr":
                rows.append([])
            elif tag in ("td", "th"):
                rows[-1].append("")
                self.inside = True
            elif tag == "br":
                rows[-1][-1] += "\n"

        def handle_endtag(self, tag):
            self.inside = self.inside and tag not in ("td", "th")

        def handle_data(self, data):
            if self.inside:
                rows[-1][-1] += data

    Reader().feed(page)
    return rows


def test_the_clipboard_holds_the_same_table_twice():
    clip = clipboard(SHEET)
    read = [list(row.cells) for row in read_pasted(clip.text).rows]
    assert read_html(clip.html)[0] == ["Part", "Svarfrist", "Kroner per år", "Merknad"]
    assert [row[0] for row in read_html(clip.html)] == [row[0] for row in read]
    assert read[1] == ["Ørsta", "04.09.2026", "74500", "To linjer\nmed «tegn»; og\ttabulator"]


def test_a_text_keeps_excel_from_guessing_and_cannot_leave_its_cell():
    clip = clipboard(Sheet("Ark", (SheetColumn("A"),), (("</td><script>x</script>",),)))
    assert "<script" not in clip.html
    assert r'mso-number-format:"\@"' in clip.html


def test_sheets_get_names_that_excel_takes():
    names = ["Sak 1/2: [møte]?", "sak 1 2   møte", "", "x" * 40, "x" * 40]
    sheets = [Sheet(name, (SheetColumn("A"),), ()) for name in names]
    book = load_workbook(io.BytesIO(write_workbook(sheets, title="T", author="A", on=ON)))
    assert len(book.sheetnames) == len({name.casefold() for name in book.sheetnames}) == 5
    assert all(len(name) <= 31 for name in book.sheetnames)


def test_the_same_tables_give_the_same_bytes():
    one, other = (write_workbook([SHEET], title="T", author="A", on=ON) for _ in range(2))
    assert one == other


@by_chance(st.lists(st.text(max_size=40), min_size=1, max_size=4))
def test_any_text_can_be_written_everywhere(texts: list[str]):
    sheet = Sheet(texts[0], (SheetColumn("A"),), tuple((text,) for text in texts))
    assert write_workbook([sheet], title=texts[0], author=texts[0], on=ON)
    assert write_csv(sheet)
    assert clipboard(sheet).text
