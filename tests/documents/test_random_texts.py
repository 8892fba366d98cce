# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Ten thousand random texts, typed and pasted: whatever they hold, the file opens and is whole."""

from __future__ import annotations

import dataclasses
import random
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from documents.reading import body_text, opened
from documents.samples import first_case_paper
from tools import needed_tool
from totrinn.documents import render
from totrinn.marked.pasting import from_html
from totrinn.marked.writing import write
from totrinn_db.domain.papers import CasePaper, PaperSection, PartyConsequence
from totrinn_db.domain.parties import Language

NB = Language.NB
TEXTS_IN_A_FILE, SOME, ALL = 100, 200, 10_000
TYPED = (
    *"aeiouæøå ŧđŋ ÆØÅ 0123456789 ,.-_*#|>[](){}<>&%$\\`~^'\"«»\n\t",
    *(chr(code) for code in (0, 1, 8, 11, 12, 13, 27, 31, 127, 133, 160, 173)),
    *(chr(code) for code in (0x200B, 0x200F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF, 0xFDD0)),
    *(chr(code) for code in (0xD800, 0xDBFF, 0xDFFF, 0xE000, 0x1F600, 0x10FFFF, 0x1FFFE)),
    *(chr(code) for code in (0x202A, 0x202B, 0x202E, 0x202C, 0x2066, 0x2069)),
    "מה נשמע", "مرحبا", "👩🏽‍⚕️", "🇳🇴", "e\u0301", "a" + "\u0308" * 40,
    "]]>", "<![CDATA[", "<w:p/>", "</w:t>", "&amp;", "&#0;", "<?xml", "<!--", "-->", "{{parter}}",
    "| a | b |\n|---|---|\n| c | d |\n", "# ", "- ", "1. ", "**", "__", "[x](https://a.no)",
    "[y](javascript:1)", "[z](mailto:a@b.no)", "```\n", "> ", "\n\n", "&nbsp;", "\\|", "_x000D_",
)  # fmt: skip
PASTED = (
    "<table>", "<tr>", "<td>", "<th colspan=3 rowspan=2>", "</td>", "</tr>", "</table>",
    "<table><tr><td><table><tr><td>inni</td></tr></table></td></tr></table>",
    "<p>", "</p>", "<b>", "</b>", "<i>", "<ul><li>", "<ol start=7><li>", "</li>", "</ul>",
    "<h1>", "<h6>", "</h1>", "<a href='https://a.no/?x=1&y=2'>", "<a href='javascript:1'>", "</a>",
    "<br>", "<img src=x>", "<script>", "</script>", "<style>", "<!--[if mso]>", "<o:p></o:p>",
    "<span style='font-weight:bold;mso-list:l0 level9'>", "&#11;", "&#xD800;", "&lt;w:p&gt;",
    "tekst", "🙂", "ŋ", "\x00", "\x0b",
)  # fmt: skip


def texts(seed: int) -> Iterator[str]:
    """Make texts without end; every third is pasted, and now and then one is long."""
    dice = random.Random(seed)
    while True:
        length = dice.choice((0, 1, 3, 10, 40, 120))
        if dice.randrange(3) == 0:
            yield write(from_html("".join(dice.choices(PASTED, k=length))))
        elif dice.randrange(2000) == 0:
            yield "".join(dice.choices(TYPED, k=40)) * 400
        else:
            yield "".join(dice.choices(TYPED, k=length))


def a_file(number: int) -> bytes:
    """Write a case paper with a hundred texts: in its sections, and in the short places too."""
    source = texts(number)
    taken = [next(source) for _ in range(TEXTS_IN_A_FILE)]
    paper: CasePaper = dataclasses.replace(
        first_case_paper(NB),
        title=f"Prøve {taken[0]}",
        origin=taken[1],
        wording=taken[2],
        questions=tuple(taken[3:6]),
        attachments=tuple(taken[6:9]),
        officers=tuple(taken[9:11]),
        consequences=tuple(PartyConsequence(f"Part {text}", text) for text in taken[11:15]),
        sections=tuple(PaperSection(f"Del {n}", text) for n, text in enumerate(taken[15:])),
    )
    return render(paper, language=NB)


def assert_readable(number: int) -> None:
    content = a_file(number)
    try:
        assert body_text(content).startswith("Sak 17/2026 Prøve")
        assert opened(content).core_properties.title
    except Exception as error:
        error.add_note(f"texts({number})")
        raise


def test_some_hundred_random_texts_make_files_that_open():
    for number in range(SOME // TEXTS_IN_A_FILE):
        assert_readable(number)


@pytest.mark.slow
def test_ten_thousand_random_texts_make_files_that_open():
    for number in range(ALL // TEXTS_IN_A_FILE):
        assert_readable(number)


@pytest.mark.slow
def test_an_office_program_reads_random_texts_and_one_of_a_megabyte(tmp_path: Path):
    office = needed_tool("soffice", why="to open the papers")
    for number in range(10):
        (tmp_path / f"tilfeldig-{number}.docx").write_bytes(a_file(number))
    words = "Tekst med ]]> og 🙂 i. "
    section = PaperSection("Bakgrunn", (words * 50 + "\n\n") * 900)
    long = dataclasses.replace(first_case_paper(NB), sections=(section,))
    (tmp_path / "megabyte.docx").write_bytes(render(long, language=NB))
    papers = sorted(tmp_path.glob("*.docx"))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    # As text: pages of signs from many scripts take minutes to lay out, and nobody reads them.
    command = [office, profile, "--headless", "--convert-to", "txt:Text (encoded):UTF8"]
    subprocess.run(
        [*command, "--outdir", str(tmp_path), *map(str, papers)],
        check=True,
        capture_output=True,
        timeout=180,
    )
    read = {path.stem: path.read_text(encoding="utf-8-sig") for path in tmp_path.glob("*.txt")}
    assert set(read) == {paper.stem for paper in papers}
    assert read["megabyte"].count(words.strip()) == 45_000
    assert all("Prøve" in read[f"tilfeldig-{number}"] for number in range(10))
