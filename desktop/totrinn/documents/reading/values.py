# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Understand what people choose and write: answers, levels, dates, ticks, in both languages.

What is written exactly as the form or the letter says it, is sure. What only resembles it is worked
out and marked as doubtful, or left alone; a word of denial never turns into a yes.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

from totrinn.documents.form_names import CHECKED, UNCHECKED, answer_shown
from totrinn.texts import Texts
from totrinn_db.domain.anchoring import REGISTRABLE, AnchoringStatus, Level
from totrinn_db.domain.parties import Language
from totrinn_db.domain.replies import ANSWER_LETTERS, ReplyField

_EDGES = " \t\n\r.,;:!?\"'«»“”()[]–—-"
_DENIALS = frozenset("ikke ikkje ingen inga nei men dersom hvis om under utan uten".split())
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:T.*)?")
_NUMBERS = re.compile(r"(\d{1,2})[./](\d{1,2})[./-](\d{4}|\d{2})")
_WORDS = re.compile(r"(\d{1,2})\.? ?([a-zæøå]+)\.? (\d{4})")
_TICKS = {UNCHECKED: False, CHECKED: True, "\u2611": True, "\u25a1": False, "\u25a0": True}


@cache
def both() -> tuple[Texts, ...]:
    """Give the words of both forms of Norwegian; a reply may come in either."""
    return tuple(Texts.load(language) for language in Language)


def fold(text: str) -> str:
    """Write a text so that case, spaces and signs at its ends do not matter."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(plain.split()).strip(_EDGES)


def table_of(texts: Texts, *path: str) -> Mapping[str, Any]:
    """Give one table of the catalogue."""
    tree: Any = texts.tree
    for part in path:
        tree = tree[part]
    found: Mapping[str, Any] = tree
    return found


@cache
def _answers() -> dict[str, AnchoringStatus]:
    known = {letter.casefold(): status for letter, status in ANSWER_LETTERS.items()}
    for texts in both():
        words = table_of(texts, "replies", "answers")
        for letter, status in ANSWER_LETTERS.items():
            label, shown = texts.label(status), answer_shown(texts, status)
            for name in (label, shown, f"{letter} {label}", f"{letter}: {label}"):
                known[fold(name)] = status
        for status in REGISTRABLE:
            known.update((fold(word), status) for word in words[status.value])
    return known


def find_answer(text: str) -> tuple[AnchoringStatus | None, bool]:
    """Tell which answer a text is, and whether that is sure."""
    folded = fold(text)
    known = _answers()
    if folded in known:
        return known[folded], True
    begins = [
        name
        for name in known
        if len(name) > 3 and folded.startswith(name) and not folded[len(name)].isalpha()
    ]
    if not begins:
        return None, True
    name = max(begins, key=len)
    rest = re.findall(r"\w+", folded[len(name) :])
    if _DENIALS & set(rest):
        return None, True
    return known[name], False


@cache
def _levels() -> dict[str, Level]:
    known: dict[str, Level] = {}
    for texts in both():
        for level in Level:
            known[fold(texts.label(level))] = level
            known[fold(texts.label(level, "short"))] = level
    # Names in the definite form are written in the indefinite as well.
    for name, level in tuple(known.items()):
        if name.endswith("et"):
            known.setdefault(name.removesuffix("et"), level)
        elif name.endswith("en"):
            known.setdefault(name.removesuffix("en"), level)
    return known


def find_level(text: str) -> Level | None:
    """Tell which level a text is, None when it is not one that is known."""
    return _levels().get(fold(text))


def find_date(text: str) -> date | None:
    """Read a date as Norwegians write it: 4. september 2026, 04.09.2026, 4/9-26, 2026-09-04."""
    folded = fold(text)
    first = folded.split(" ", 1)
    if len(first) == 2 and first[0] in _weekdays():
        folded = first[1]
    try:
        if found := _ISO.fullmatch(folded.upper()):
            return date(int(found[1]), int(found[2]), int(found[3]))
        if found := _NUMBERS.fullmatch(folded.replace(" ", "")):
            year = int(found[3])
            return date(year + 2000 if year < 100 else year, int(found[2]), int(found[1]))
        if found := _WORDS.fullmatch(folded):
            return date(int(found[3]), _month(found[2]), int(found[1]))
    except ValueError:
        return None
    return None


@cache
def _weekdays() -> frozenset[str]:
    return frozenset(
        name.casefold() for texts in both() for name in table_of(texts, "calendar")["weekdays"]
    )


def _month(word: str) -> int:
    for texts in both():
        names = table_of(texts, "calendar")["months"]
        found = [n for n, name in enumerate(names, 1) if len(word) > 2 and name.startswith(word)]
        if len(found) == 1:
            return found[0]
    raise ValueError(word)


def find_tick(text: str) -> tuple[bool, bool]:
    """Tell whether a box is ticked by the sign in it, and whether that is sure."""
    stripped = text.strip()
    sign = next((sign for sign in _TICKS if sign in stripped), None)
    if sign is not None:
        rest = fold(stripped.replace(sign, ""))
        return _TICKS[sign], not rest or rest in _tick_labels()
    folded = fold(stripped)
    for texts in both():
        words = table_of(texts, "replies", "yes_no")
        if folded in words["yes"]:
            return True, True
        if folded in words["no"]:
            return False, True
    return False, not folded or folded in _tick_labels()


@cache
def _tick_labels() -> frozenset[str]:
    return frozenset(fold(t.word("documents.reply_form.wants_statement")) for t in both())


@cache
def _prompts(field: ReplyField) -> frozenset[str]:
    found = (table_of(t, "documents", "reply_form", "prompt").get(field.value) for t in both())
    return frozenset(fold(prompt) for prompt in found if prompt)


def without_prompt(field: ReplyField, text: str) -> tuple[str, bool]:
    """Take a prompt away that an office program has left as text; tell if words stood beside it."""
    stripped = text.strip()
    folded = fold(stripped)
    for prompt in _prompts(field):
        if folded == prompt:
            return "", True
        # Who types without removing the prompt writes before or behind it.
        if len(stripped) > len(prompt):
            if stripped[: len(prompt)].casefold() == prompt:
                return stripped[len(prompt) :].strip(), False
            if stripped[-len(prompt) :].casefold() == prompt:
                return stripped[: -len(prompt)].strip(), False
    return stripped, True
