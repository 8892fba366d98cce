# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Each house style is data: agenda, protocol and case paper in it read as people approved.

Set WRITE_GOLDEN=1 to write the files anew, and read the difference before keeping it.
"""

from __future__ import annotations

import os
import re
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

from documents.reading import as_lines
from documents.samples import agenda, protocol, samples, second_case_paper, supplement
from gathering import each_of
from totrinn.documents import render
from totrinn.documents.styles import style_of
from totrinn.texts import Texts, placeholders
from totrinn_db.domain.looks import HouseStyle, Looks
from totrinn_db.domain.numbering import NumberPattern
from totrinn_db.domain.parties import Language

GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "styles"
OWN = [style for style in HouseStyle if style is not HouseStyle.STANDARD]
CASES = [(style, Language.NB) for style in OWN] + [(HouseStyle.PROPOSAL_LAST, Language.NN)]
PAGE = 16.5


def numbered_by(pattern: NumberPattern, value: Any) -> Any:
    """Number the items of a paper as a body with this pattern does."""
    if isinstance(value, tuple):
        return tuple(numbered_by(pattern, each) for each in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    inner = {field.name: getattr(value, field.name) for field in fields(value) if field.init}
    changed = {name: numbered_by(pattern, each) for name, each in inner.items()}
    number = re.fullmatch(r"(\d+)/(\d{4})", str(changed.get("number", "")))
    if number:
        running, year = map(int, number.groups())
        changed["number"] = pattern.render(running, year, with_prefix=False)
    return replace(value, **changed)


@each_of("style, language", CASES)
def test_the_papers_of_a_style_read_as_approved(style: HouseStyle, language: Language):
    papers = {
        "agenda": agenda(language),
        "protocol": protocol(language),
        "case_paper": second_case_paper(language),
    }
    for name, paper in papers.items():
        own = numbered_by(style_of(style).numbering, paper)
        lines = as_lines(render(own, language=language, looks=Looks(style)))
        path = GOLDEN / f"{style.value}_{name}_{language.value}.txt"
        if os.environ.get("WRITE_GOLDEN"):
            path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
        assert lines == path.read_text(encoding="utf-8").splitlines()


def test_the_styles_number_as_real_bodies_do():
    written = {style: style_of(style).numbering.render(1, 2021) for style in HouseStyle}
    assert written == {
        HouseStyle.STANDARD: "Sak 1/2021",
        HouseStyle.AGENDA_LIST: "Sak 01-21",
        HouseStyle.PROPOSAL_LAST: "Sak 2021/1",
        HouseStyle.DECISIONS_ONLY: "1/21",
    }


@each_of("style", HouseStyle)
def test_a_style_leaves_nothing_out_that_must_be_said_and_fits_the_page(style: HouseStyle):
    chosen = style_of(style)
    standard = style_of(HouseStyle.STANDARD)
    assert set(chosen.case_paper.parts) == set(standard.case_paper.parts)
    assert set(chosen.protocol.parts) == set(standard.protocol.parts)
    assert {"result", "statements"} <= set(chosen.protocol.item)
    assert {"address", "intro", "when_and_where", "before", "items", "closing"} <= set(
        chosen.agenda.parts
    )
    assert {"asked", "fast_track"} & set(chosen.agenda.parts)
    assert {"to", "our_date"} <= set(chosen.agenda.address)
    told = {name for name, _ in chosen.case_paper.columns} | set(chosen.case_paper.facts)
    assert {"officers", "meeting_date", "case_kind", "archive_number", "reference"} <= told
    for columns in (chosen.agenda.columns, chosen.protocol.columns, chosen.case_paper.columns):
        assert sum(width for _, width in columns) <= PAGE
    added = "\n".join(
        as_lines(render(supplement(Language.NB), language=Language.NB, looks=Looks(style)))
    )
    assert "Tilleggslisten har det som er kommet til etter det." in added


def test_the_words_of_a_style_take_the_place_of_words_that_are_there():
    for style in HouseStyle:
        words = style_of(style).words
        assert set(words) in (set(), set(Language))
        for language, own in words.items():
            usual = dict(leaves(Texts.load(language).tree["documents"]))
            for key, text in leaves(own):
                assert set(placeholders(text)) <= set(placeholders(usual[key])) | {"title"}, key


def leaves(tree: Any, inside: str = "") -> Any:
    for key, value in tree.items():
        if isinstance(value, str):
            yield f"{inside}{key}", value
        elif isinstance(value, dict):
            yield from leaves(value, f"{inside}{key}.")


@each_of("style", OWN)
def test_papers_can_be_heard_and_read_in_every_style(style: HouseStyle):
    for name, paper in samples(Language.NN).items():
        if not name.startswith(("agenda", "case_paper", "protocol", "extract", "meeting_book")):
            continue
        lines = as_lines(render(paper, language=Language.NN, looks=Looks(style)))
        levels = [int(found[1]) for line in lines if (found := re.match(r"Heading (\d) ", line))]
        assert levels.count(1) == 1, name
        steps = zip(levels, levels[1:], strict=False)
        assert all(after <= before + 1 for before, after in steps), name
        assert not [line for line in lines if re.search(r"\|\s*(\||$)", line)], name
