# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Whatever is pasted into a text, the file is whole and opens."""

from __future__ import annotations

import dataclasses
import io
import zipfile
from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st
from lxml import etree

from chances import by_chance
from documents.reading import body_text, opened
from documents.samples import first_case_paper, protocol, samples
from gathering import each_of
from totrinn.documents import name_of, render
from totrinn.documents.clean import clean, lines, one_line, paragraphs
from totrinn_db.domain.papers import PaperSection
from totrinn_db.domain.parties import Language

NASTY = (
    "]]> <w:p/> & « æøå ŧđŋ \x00\x08\x1f\x7f \ud800 \udfff \ufffe \u202eabc\u202c "
    "👩🏽‍⚕️ e\u0301 ‎\u2028 linje\x0b side\x0c \t {{parter}} {0} %s"
)


def poisoned(value: Any, text: str) -> Any:
    """Put a text at the end of every text of a paper, however deep."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = [f.name for f in dataclasses.fields(value) if f.init]
        changes = {name: poisoned(getattr(value, name), text) for name in fields}
        return dataclasses.replace(value, **changes)
    if isinstance(value, Mapping):
        return {poisoned(key, text): poisoned(each, text) for key, each in value.items()}
    if isinstance(value, tuple):
        each_of = (poisoned(each, text) for each in value)
        return type(value)(*each_of) if hasattr(value, "_fields") else tuple(each_of)
    return f"{value} {text}" if type(value) is str else value


def assert_whole(content: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        assert package.testzip() is None
        for name in package.namelist():
            if name.endswith((".xml", ".rels")):
                etree.fromstring(package.read(name))
    opened(content)


@each_of("name", lambda: samples(Language.NB))
def test_every_paper_survives_any_sign_in_every_text(name: str):
    paper = poisoned(samples(Language.NN)[name], NASTY)
    content = render(paper, language=Language.NN)
    assert_whole(content)
    text = body_text(content)
    assert "]]> <w:p/> & « æøå" in text
    assert "👩🏽‍⚕️ é" in text
    assert "\u202e" not in text
    assert name_of(paper, Language.NN).isascii()


@by_chance(st.text(alphabet=st.characters(), max_size=300))
def test_any_text_at_all_makes_a_whole_file(text: str):
    paper = dataclasses.replace(
        first_case_paper(Language.NB),
        title=f"Sak {text}",
        wording=text,
        sections=(PaperSection("Bakgrunn", text, is_required=True),),
        consequences=(),
    )
    assert_whole(render(paper, language=Language.NB))


def test_a_text_of_a_megabyte_is_written_whole_and_soon():
    long = "Kommunen ber om at støttetjenesten blir vurdert. " * 21_000
    paper = dataclasses.replace(
        first_case_paper(Language.NB), sections=(PaperSection("Bakgrunn", long),)
    )
    content = render(paper, language=Language.NB)
    assert body_text(content).count("støttetjenesten blir vurdert") == 21_000


def test_a_very_long_wording_is_compared_without_hanging():
    paper = protocol(Language.NB)
    item = paper.items[2]
    before = " ".join(f"punkt{n}" for n in range(60_000))
    changed = dataclasses.replace(
        item,
        wording=before.replace("punkt7 ", "punkt8 "),
        anchored=dataclasses.replace(item.anchored, text=before),
    )
    content = render(dataclasses.replace(paper, items=(changed,)), language=Language.NB)
    assert "for lang til å vise ord for ord" in body_text(content)


def test_clean_keeps_words_and_drops_what_a_file_cannot_hold():
    assert clean("a\x00b\r\nc\u2028d") == "ab\nc\nd"
    assert clean("e\u0301") == "é"
    assert clean("\ud800") == "\ufffd"


def test_texts_are_split_as_people_mean():
    assert paragraphs("En\nlinje\n\n  \nto\n") == ["En\nlinje", "to"]
    assert lines(" 1. En\n\n2. To ") == ["1. En", "2. To"]
    assert one_line("To\nlinjer  her") == "To linjer her"
