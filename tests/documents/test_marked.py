# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Formatted sections in the papers: real styles, real links, tables that can be read by ear."""

from __future__ import annotations

import os
import random
from dataclasses import replace
from inspect import unwrap
from pathlib import Path

import pytest
from docx.oxml.ns import qn

import documents.test_accessibility as rules
from documents.reading import as_lines, body_text, opened, style_of, text_of
from documents.samples import first_case_paper, samples
from gathering import each_of
from totrinn.documents import render
from totrinn_db.domain.papers import PaperSection
from totrinn_db.domain.parties import Language

GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "marked"
TEXT = """Partene **må** velge *nå*, og ***raskt***. Se [veilederen](https://eksempel.no/veileder).
Her er neste linje.

## Kostnader
| Post | Årlig | Merknad |
| --- | ---: | --- |
| Felles **opplæring** | 1 250 000 | |
| Lisens | kr 45 000 | [Avtalen](https://eksempel.no/veileder) |

Etter tabellen:

- én
  - under én
    1. aller underst
- to

### Framdrift

1. Først
2. Så

<script>alert(1)</script> ![bilde](https://eksempel.no/a.png)"""


def case_paper(text: str, language: Language = Language.NB):
    section = PaperSection("Økonomi", text, key="economy")
    return replace(first_case_paper(language), sections=(section,))


@each_of("language", Language)
def test_a_formatted_section_reads_as_approved(language):
    lines = as_lines(render(case_paper(TEXT, language), language=language))
    path = GOLDEN / f"case_paper_{language}.txt"
    if os.environ.get("WRITE_GOLDEN"):
        path.parent.mkdir(exist_ok=True)
        path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    assert lines == path.read_text(encoding="utf-8").splitlines()


@each_of("language", Language)
def test_a_formatted_section_can_be_read_by_ear(language):
    content = case_paper(TEXT, language)
    file = opened(render(content, language=language))
    for rule in (
        rules.test_there_is_one_main_heading_and_no_level_is_skipped,
        rules.test_every_table_is_described_and_repeats_its_header,
        rules.test_no_cell_is_empty_or_merged,
        rules.test_no_empty_paragraph_makes_space,
        rules.test_fonts_and_colours_come_from_styles_only,
        rules.test_the_language_is_set_everywhere,
    ):
        unwrap(rule)(rules.Opened(rule.__name__, content, language, file))


def test_a_link_leads_where_it_says_by_one_relation():
    document = opened(render(case_paper(TEXT), language=Language.NB))
    links = list(document.element.body.iter(qn("w:hyperlink")))
    assert [text_of(link) for link in links] == ["veilederen", "Avtalen"]
    (target,) = {link.get(qn("r:id")) for link in links}
    assert document.part.rels[target].target_ref == "https://eksempel.no/veileder"
    assert document.part.rels[target].is_external


def test_bold_and_italic_are_styles_of_the_template():
    document = opened(render(case_paper(TEXT), language=Language.NB))
    ids = {style.style_id: style.name for style in document.styles}
    found = {
        text_of(run): ids[run.find(f".//{qn('w:rStyle')}").get(qn("w:val"))]
        for run in document.element.body.iter(qn("w:r"))
        if run.find(f".//{qn('w:rStyle')}") is not None
    }
    assert (found["må"], found["nå"], found["raskt"]) == ("Strong", "Emphasis", "Intense Emphasis")
    assert found["veilederen"] == "Hyperlink"


def test_headings_go_on_below_the_sections_own_and_skip_no_level():
    text = "### Dypt først\n\nTekst\n\n# Grunt\n\n### Dypt igjen"
    document = opened(render(case_paper(text), language=Language.NB))
    ids = {style.style_id: style.name for style in document.styles}
    found = {text_of(p): style_of(p, ids) for p in document.element.body.iter(qn("w:p"))}
    assert found["Økonomi"] == "Heading 2"
    assert found["Dypt først"] == "Heading 3"
    assert (found["Grunt"], found["Dypt igjen"]) == ("Heading 3", "Heading 4")


def test_the_letter_and_the_local_case_print_the_same_text():
    nb = samples(Language.NB)
    for paper in (
        replace(nb["anchoring_letter"], summary=TEXT),
        replace(nb["local_case_kit"], sections=(PaperSection("Økonomi", TEXT, key="economy"),)),
    ):
        document = opened(render(paper, language=Language.NN))
        assert "**" not in text_of(document.element.body)
        assert "Felles opplæring" in text_of(document.element.body)
        for run in document.element.body.iter(qn("w:r")):
            assert len(run.findall(f".//{qn('w:lang')}")) <= 1


PIECES = (
    "ord æøå | ** * _ # - 1. > [ ] ( ) ]]> <b> </w:t> & &amp; \x00 \x0b \x1f \ufffe \ud800 \u202e "
    "\u200f שלום مرحبا 👩‍👩‍👧 e\u0301 \\ ` ~ ![x](y) [a](https://x.no/&\"') [a](javascript:1)"
).split(" ")
BREAKS = (" ", " ", "\n", "\n\n", "\t", "\r\n", "\u2028", "\n| a | b |\n| - | - |\n| ", "\n  - ")


@pytest.mark.slow
def test_random_texts_never_give_a_file_that_cannot_be_opened():
    """A hundred texts a paper; TOTRINN_RANDOM_PAPERS=100 makes ten thousand of them."""
    chance = random.Random(int(os.environ.get("TOTRINN_RANDOM_SEED", "7")))
    for _ in range(int(os.environ.get("TOTRINN_RANDOM_PAPERS", "10"))):
        sections = tuple(
            PaperSection(
                "Avsnitt",
                "".join(
                    chance.choice(PIECES) + chance.choice(BREAKS)
                    for _ in range(chance.randrange(40))
                ),
                key=f"s{number}",
            )
            for number in range(100)
        )
        paper = replace(first_case_paper(Language.NB), sections=sections)
        text = body_text(render(paper, language=Language.NB))
        assert not any(sign in text for sign in "\x00\x0b\ufffe\ud800\u202e")
