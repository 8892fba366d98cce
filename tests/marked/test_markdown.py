# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Markdown and blocks: what is written reads back, and old plain texts look as before."""

from __future__ import annotations

import pytest
from hypothesis import strategies as st

from chances import by_chance
from gathering import each_of
from totrinn.marked.blocks import (
    Block,
    Heading,
    Item,
    Paragraph,
    Span,
    Table,
    plain,
    plain_text,
    tidy,
    tidy_spans,
)
from totrinn.marked.reading import read
from totrinn.marked.writing import write

WORDS = st.text("abcæøå1 .,*_[]|#<>\\&«»-", min_size=1, max_size=12)
SPANS = st.lists(
    st.builds(
        Span,
        WORDS,
        st.booleans(),
        st.booleans(),
        st.sampled_from(["", "", "", "https://eksempel.no/a_b(c)?x=1&y=2", "javascript:x"]),
    ),
    min_size=1,
    max_size=4,
).map(tuple)
BLOCKS: st.SearchStrategy[list[Block]] = st.lists(
    st.one_of(
        st.builds(Heading, st.integers(1, 3), SPANS),
        st.builds(Paragraph, SPANS),
        st.builds(Item, SPANS, st.integers(0, 2), st.integers(0, 3)),
        st.lists(st.lists(SPANS, min_size=2, max_size=2).map(tuple), min_size=1, max_size=3).map(
            lambda rows: Table(tuple(rows))
        ),
    ),
    max_size=6,
)


def bare(blocks) -> list[str]:
    return plain_text(blocks).splitlines()


@by_chance(BLOCKS)
def test_every_word_and_every_kind_of_block_reads_back(blocks):
    neat = tidy(blocks)
    again = read(write(neat))
    assert [type(block) for block in again] == [type(block) for block in neat]
    assert bare(again) == bare(neat)
    assert read(write(again)) == again


@by_chance(st.text("ab*_-+#|`~[]()<>!&;.12 \n\t\\:/", max_size=60))
def test_any_text_settles_when_it_is_written_once(text):
    once = read(text)
    assert bare(read(write(once))) == bare(once)


def test_marks_between_words_read_back_as_they_were():
    spans = (
        Span("Sum: "),
        Span("fet", bold=True),
        Span(" og "),
        Span("kursiv", italic=True),
        Span("begge", bold=True, italic=True),
        Span(", «"),
        Span("sitat", bold=True),
        Span("» midt"),
        Span("i", italic=True),
        Span("ord"),
    )
    blocks = (Paragraph(spans), Item(spans), Table((((Span("Post"),), ()), (spans, spans))))
    assert read(write(blocks)) == blocks


@each_of(
    "text, blocks",
    [
        ("Én\nto\n\ntre", [Paragraph((Span("Én\nto"),)), Paragraph((Span("tre"),))]),
        (
            "Delene:\n- en\n• to\nSlutt",
            [
                Paragraph((Span("Delene:"),)),
                Item((Span("en"),)),
                Item((Span("to"),)),
                Paragraph((Span("Slutt"),)),
            ],
        ),
        ("1. januar 2027 starter vi.", [Paragraph((Span("1. januar 2027 starter vi."),))]),
        ("2026. Neste", [Paragraph((Span("2026. Neste"),))]),
        ("    innrykk", [Paragraph((Span("innrykk"),))]),
        ("Kr 5 * 3 * 2 & snake_case", [Paragraph((Span("Kr 5 * 3 * 2 & snake_case"),))]),
    ],
)
def test_a_text_from_before_reads_as_it_looked(text, blocks):
    assert list(read(text)) == blocks


@each_of(
    "text",
    [
        "<script>alert(1)</script>",
        "![bilde](https://eksempel.no/a.png)",
        "<img src=x onerror=y>",
        "```\nkode\n```",
        "> sitat",
        "&nbsp;",
        "~~strøket~~",
    ],
)
def test_what_is_not_allowed_is_shown_as_text(text):
    (block,) = read(text)
    assert isinstance(block, Paragraph)
    assert plain(block.spans) == text
    assert not any(span.link for span in block.spans)


def test_an_address_that_is_not_of_the_web_is_no_link():
    (block,) = read("[her](javascript:alert(1)) og [der](file:///etc/passwd)")
    assert block == Paragraph((Span("her og der"),))


@pytest.mark.parametrize(
    "text",
    [
        "- " * 3000,
        "[" * 3000,
        "*" * 3000,
        "> " * 3000,
        "\n".join(" " * n + "- a" for n in range(99)),
    ],
    ids=["dashes", "brackets", "stars", "quotes", "stairs"],
)
def test_a_text_made_to_break_it_is_read_whole(text):
    signs = "".join(plain_text(read(text)).split())
    assert signs.count("a") == text.count("a")
    assert read(write(read(text)))


@each_of("second", [" to", "\nto", "\tto"])
def test_two_pieces_that_look_alike_meet_in_one_space(second: str):
    assert plain(tidy_spans((Span("En "), Span(second)))) == "En to"
