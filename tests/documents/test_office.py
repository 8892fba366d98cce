# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The papers open in an office program and come out as pages that can be sent."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from documents.samples import samples
from tools import needed_tool
from totrinn.documents import render
from totrinn_db.domain.anchoring import AnchoringStatus
from totrinn_db.domain.looks import HouseStyle, Looks
from totrinn_db.domain.papers import PartyStanding
from totrinn_db.domain.parties import Language, PartyKind

pytestmark = pytest.mark.slow
STYLED = [
    (style, name)
    for style in HouseStyle
    for name in ("agenda", "protocol", "case_paper_second")
    if style is not HouseStyle.STANDARD
]


@pytest.fixture(scope="module")
def pages(tmp_path_factory) -> dict[str, list[str]]:
    """Turn every paper into pages of text, in one run of the office program."""
    office = needed_tool("soffice", why="to open the papers")
    to_text = needed_tool("pdftotext", why="to read the pages")
    folder = tmp_path_factory.mktemp("papers")
    for language in Language:
        for name, paper in everything(language).items():
            (folder / f"{name}_{language}.docx").write_bytes(render(paper, language=language))
    for style, name in STYLED:
        paper = samples(Language.NB)[name]
        content = render(paper, language=Language.NB, looks=Looks(style))
        (folder / f"{name}_{style}.docx").write_bytes(content)
    subprocess.run(
        [
            office,
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            str(folder),
            *map(str, sorted(folder.glob("*.docx"))),
        ],
        check=True,
        capture_output=True,
        timeout=110,
    )
    return {pdf.stem: read_pages(to_text, pdf) for pdf in folder.glob("*.pdf")}


def everything(language: Language) -> dict:
    papers = samples(language)
    second = papers["case_paper_second"]
    rows = tuple(
        PartyStanding(
            f"Kommune nummer {n:02} med et langt samisk og kvensk navn",
            PartyKind.MUNICIPALITY,
            AnchoringStatus.ENDORSED_WITH_REMARK,
            text="En merknad som går over flere linjer i en smal kolonne. " * 2,
        )
        for n in range(43)
    )
    many = replace(second, answers=replace(second.answers, rows=rows))
    return {**papers, "many_parties": many}


def read_pages(to_text: str, pdf: Path) -> list[str]:
    run = subprocess.run(
        [to_text, "-layout", "-enc", "UTF-8", str(pdf), "-"], check=True, capture_output=True
    )
    return run.stdout.decode("utf-8").split("\f")[:-1]


def test_every_paper_opens(pages):
    assert len(pages) == 2 * len(everything(Language.NB)) + len(STYLED)


def test_every_page_carries_its_number(pages):
    for name, sheets in pages.items():
        for number, sheet in enumerate(sheets, start=1):
            assert re.search(rf"Side {number} av {len(sheets)}\b", sheet), (name, number)


def test_the_letterhead_stands_on_the_first_page_only(pages):
    for name, sheets in pages.items():
        assert "i likeverdig samarbeid" in sheets[0], name
        assert not any("i likeverdig samarbeid" in sheet for sheet in sheets[1:]), name


def test_a_long_table_repeats_its_header_on_every_page(pages):
    for language, header in ((Language.NB, "Behandlet i"), (Language.NN, "Handsama i")):
        sheets = [s for s in pages[f"many_parties_{language}"] if "Kommune nummer" in s]
        assert len(sheets) >= 3
        assert all(header in sheet for sheet in sheets)


def test_no_page_ends_with_a_heading(pages):
    headings = {
        "Vedtak",
        "Konklusjon",
        "Saksliste",
        "Vedlegg",
        "Vurdering",
        "Bakgrunn",
        "Svarfrist",
    }
    for name, sheets in pages.items():
        for sheet in sheets:
            body = [line.strip() for line in sheet.splitlines() if line.strip()][:-1]
            assert body[-1] not in headings, name


def test_the_signatures_stand_together_under_their_heading(pages):
    for language, line in ((Language.NB, "Sted og dato"), (Language.NN, "Stad og dato")):
        signed = [sheet for sheet in pages[f"protocol_{language}"] if line in sheet]
        assert len(signed) == 1
        assert signed[0].count(line) == 2
        assert "Godkjenning\n" in signed[0]


def test_the_contents_of_the_book_tell_the_page_of_each_case(pages):
    for language in Language:
        first, *sheets = pages[f"meeting_book_{language}"]
        told = re.findall(r"^(Sak \d+/2026) .*?(\d+)$", first, re.MULTILINE)
        assert len(told) == 2
        for case, number in told:
            assert case in sheets[int(number) - 2]
