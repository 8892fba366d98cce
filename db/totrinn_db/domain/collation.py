# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Norwegian alphabetical order: æ, ø and å last, aa as å, capitals and accents aside."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_LAST = str.maketrans({"æ": "{", "ä": "{", "ø": "|", "ö": "|", "å": "}"})
_NUMBER = re.compile(r"(\d+)")


# The same few names are sorted again at every look at a case.
@lru_cache(maxsize=2_000)
def sort_key(name: str) -> tuple[tuple[int, int, str], ...]:
    """Give the key that sorts names as a Norwegian reader expects.

    Example: Aukra, Molde, Ørsta, Aarø and Ålesund come in this order; `Sak 9` before `Sak 12`.
    """
    folded = unicodedata.normalize("NFC", name).casefold().replace("aa", "å").translate(_LAST)
    plain = "".join(
        sign for sign in unicodedata.normalize("NFD", folded) if not unicodedata.combining(sign)
    )
    parts = (part for part in _NUMBER.split(plain) if part)
    return tuple((0, int(p), "") if p.isdecimal() else (1, 0, p) for p in parts)
