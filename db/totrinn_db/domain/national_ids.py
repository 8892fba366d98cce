# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Finds Norwegian national identity numbers, which never belong in a case."""

from __future__ import annotations

import re

from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.verdict import ALLOWED, Refused, Verdict

# A date of birth in one piece or three, and five digits, with spaces or signs between them.
_GAP = r"[\s.,/\-\u2010-\u2015\u00ad\u200b-\u200f\u2060\ufeff]{0,3}"
_CANDIDATE = re.compile(rf"(?<!\d)(\d\d){_GAP}(\d\d){_GAP}(\d\d){_GAP}(\d{{5}})(?!\d)")
_MARKS = re.compile(r"[*_\\]")
_FIRST = (3, 7, 6, 1, 8, 9, 4, 5, 2)
_SECOND = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)


def find_national_ids(text: str) -> tuple[str, ...]:
    """Return the eleven-digit numbers in the text that are valid identity or D-numbers."""
    found = ("".join(parts) for parts in _CANDIDATE.findall(text))
    return tuple(number for number in found if is_national_id(number))


def is_national_id(number: str) -> bool:
    """Check the control digits and the date of birth (also D-numbers and synthetic ones)."""
    digits = [int(sign) for sign in number]
    day, month = digits[0] * 10 + digits[1], digits[2] * 10 + digits[3]
    if not 1 <= (day - 40 if day > 40 else day) <= 31:
        return False
    if not 1 <= month % 20 <= 12 and not 1 <= month % 40 <= 12:
        return False
    return _control(digits, _FIRST) == digits[9] and _control(digits, _SECOND) == digits[10]


def _control(digits: list[int], weights: tuple[int, ...]) -> int:
    return -sum(d * w for d, w in zip(digits, weights, strict=False)) % 11


def may_store(*texts: str) -> Verdict:
    """Refuse texts that hold a national identity number: patient data has no place here."""
    for text in texts:
        # A number is one also where a part of it is set in bold.
        if find_national_ids(text) or find_national_ids(_MARKS.sub("", text)):
            return Refused(Code.NATIONAL_ID_FOUND, {}, (Remedy.REMOVE_NATIONAL_ID,))
    return ALLOWED
