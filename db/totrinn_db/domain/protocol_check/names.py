# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Names in a protocol that are spelt otherwise than the register has them."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator

_WORD = re.compile(r"\b\w[\w-]{3,}\b")
_LETTERS = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "ö": "o", "ä": "ae", "ü": "y"})


def _folded(name: str) -> str:
    """Fold a name to the letters of a foreign keyboard: Ålesund and Alesund are alike."""
    letters = name.casefold().translate(_LETTERS)
    plain = unicodedata.normalize("NFD", letters)
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


def spelt_as(name: str, register: Iterable[str]) -> str:
    """Find what a name is called in the register, but for the letters of its keyboard, or ''."""
    return next((known for known in register if _folded(known) == _folded(name)), "")


def misspelt_in(
    text: str, *, parties: Iterable[str], persons: Iterable[str]
) -> Iterator[tuple[str, str]]:
    """Find names of parties of one word that are spelt otherwise, each with the right one."""
    known = {_folded(name) for name in persons}
    register = {_folded(name): name for name in parties if " " not in name}
    # A name that two parties share when folded tells nothing.
    twice = Counter(_folded(name) for name in parties)
    for word in dict.fromkeys(_WORD.findall(text)):
        right = register.get(_folded(word), "")
        is_name = word[0].isupper() and _folded(word) not in known
        if right and is_name and word != right and twice[_folded(word)] == 1:
            yield word, right
