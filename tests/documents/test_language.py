# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What a receiver would notice in any paper, looked for in all that were approved and all words.

The approved papers are read as files, so that this costs nothing.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from gathering import each_of

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "tests" / "golden"
# In `marked` stands what a user wrote, with all that may come.
PAPERS = sorted(path for path in GOLDEN.rglob("*.txt") if path.parent.name != "marked")
# A word of the other form of Norwegian, or one that this house does not use in that form.
STRANGERS = {
    "nn": "henne hun ham ikke jeg hva hvem hvor hvis fra noen noe mye kommer gjør også bare "
    "ennå nå selv deres dere uten kommunene partene møtene saken behandles behandla behandlet "
    "vedtas sendes begrunnelse virkedag virkedager virkedagar",
    "nb": "ikkje kva kven korleis frå nokon noko mykje vere kjem gjer òg berre enno sjølv dykk "
    "dykkar utan kommunane partane møta saka handsama handsaming grunngjeving yrkedag yrkedagar",
}
SIGNS = (
    ("two spaces", re.compile(r"\S  +\S")),
    ("a space before a sign", re.compile(r"\w [,.;:!?](?:\s|$)")),
    ("a typewriter's quotes", re.compile(r"[\"“”]|(?:^|\s)'\w")),
    ("a mark that nobody filled", re.compile(r"\{\w*\}|\bNone\b|\bnull\b")),
    ("a date for machines", re.compile(r"\b\d{4}-\d\d-\d\d\b")),
    ("a bare address", re.compile(r"https?://")),
    ("a full stop twice", re.compile(r"[^.]\.\.(?:\s|$)")),
)
# What a paper says twice because both stand where they are looked for.
TWICE = re.compile(
    r"[Oo]rdlyd|^Un(?:ntatt|nateke) off|offentl(?:ege|ige) versjonen|del er (?:tatt|teken) ut"
)


def words_of(tree: Any, path: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(tree, dict):
        for key, value in tree.items():
            yield from words_of(value, f"{path}.{key}")
    elif isinstance(tree, list):
        for value in tree:
            yield from words_of(value, path)
    elif isinstance(tree, str):
        yield path, tree


def told(lines: list[str]) -> Iterator[str]:
    """Give what stands in a paper without the names of its styles."""
    for line in lines:
        _, found, text = line.partition(" | ")
        yield text if found and not line.startswith("  ") else line.strip()


def language_of(path: Path) -> str:
    return path.stem.rsplit("_", 1)[-1]


def strangers_in(text: str, language: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower())) & set(STRANGERS[language].split())


@each_of("path", PAPERS, ids=lambda path: path.stem)
def test_a_paper_reads_as_one_that_was_written_by_hand(path: Path):
    lines = path.read_text("utf-8").splitlines()
    for text in told(lines):
        for name, sign in SIGNS:
            assert not sign.search(text), f"{name}: {text}"
        assert not strangers_in(text, language_of(path)), text


@each_of("path", PAPERS, ids=lambda path: path.stem)
def test_no_heading_is_empty_and_no_label_lacks_what_it_announces(path: Path):
    lines = path.read_text("utf-8").splitlines()
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        style, _, text = line.partition(" | ")
        if style.startswith("Heading "):
            assert text.strip()
            # A heading of a lower level may follow at once; one that closes the section may not.
            deeper = after.startswith("Heading ") and after[:9] > style[:9]
            assert after
            assert deeper or not after.startswith("Heading "), line
        if style.startswith("Faktalinje"):
            assert not text.rstrip().endswith("→"), line


@each_of("path", PAPERS, ids=lambda path: path.stem)
def test_no_sentence_stands_twice_in_a_paper(path: Path):
    running = [
        line.partition(" | ")[2]
        for line in path.read_text("utf-8").splitlines()
        if line.startswith(("Normal | ", "Merknad | ", "Med luft over | "))
    ]
    sentences = Counter(
        sentence.strip()
        for text in running
        for sentence in re.split(r"(?<=[.!?])\s+(?=[A-ZÆØÅ«])", text)
        if len(sentence.split()) > 4 and not TWICE.search(sentence)
    )
    assert not [sentence for sentence, times in sentences.items() if times > 1]


@each_of("language", ["nb", "nn"])
@each_of("room", ["texts", "demo", "history"])
def test_the_words_hold_to_one_form_of_norwegian_and_good_typing(room: str, language: str):
    source = (ROOT / "resources" / room / f"{language}.toml").read_text("utf-8")
    for path, text in words_of(tomllib.loads(source)):
        if path.startswith((".replies", ".calendar")):
            continue  # what people write to us, in any form
        assert not strangers_in(re.sub(r"\{[^}]*\}", "", text), language), f"{path}: {text}"
        for name, sign in SIGNS[:3]:
            assert not sign.search(text), f"{name} in {path}: {text}"


def test_the_window_in_nynorsk_holds_to_the_same_form():
    source = (ROOT / "resources" / "translations" / "totrinn_nn.ts").read_text("utf-8")
    for text in re.findall(r"<translation>(.*?)</translation>", source, re.DOTALL):
        assert not strangers_in(text.replace("&amp;", ""), "nn"), text
