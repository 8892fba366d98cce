# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Finds Norwegian national identity numbers, which never belong in a case.

A number counts as one when its date and both control digits are right: an identity number, a
D-number (day + 40), or one of the numbers made for tests and help numbers (month + 20 to + 80).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.verdict import ALLOWED, Refused, Verdict

# Spaces and signs that people put between the date and the five digits, and inside the date.
_SIGNS = r"\s./\-\u00ad\u2010-\u2015\u200b-\u200f\u2060\ufeff"
_GAP, _BREAK = rf"[{_SIGNS}]{{0,3}}", rf"[{_SIGNS}]{{1,3}}"
# Written in one, after six digits, with a date in three, or with all digits apart. The account
# number 1234.56.78901 is cut otherwise, and so it is let through.
_WAYS = (
    rf"\d{{6}}{_GAP}\d{{5}}",
    rf"\d\d{_BREAK}\d\d{_BREAK}\d\d{_GAP}\d{{5}}",
    r"(?<!\d[ \u00a0])\d(?:[ \u00a0]\d){10}(?![ \u00a0]\d)",
)
# Looked for at every place, so that nothing before a number can hide where it begins.
_CANDIDATE = re.compile(rf"(?<!\d)(?=((?:{'|'.join(_WAYS)})(?!\d)))")
# Eleven digits so close that any of the ways above can join them: cheap, and never wrong in its no.
_NEAR = re.compile(rf"\d[{_SIGNS}]{{0,3}}(?:\d[{_SIGNS}]{{0,3}}){{9}}\d")
_MARKS = re.compile(r"[*_\\]")
_NO_DIGIT = re.compile(r"\D")
_FIRST = (3, 7, 6, 1, 8, 9, 4, 5, 2)
_SECOND = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
# From this day on numbers are given out whose first control leaves 0, 1, 2 or 3, not 0 alone
# (Skatteetaten, «Nytt fødselsnummer 2032»); until then they would only be false alarms.
_WIDER_FROM = date(2032, 1, 1)


def find_national_ids(text: str, *, on: date | None = None) -> tuple[str, ...]:
    """Return the numbers in the text that are valid on a day; None is before the rule of 2032."""
    if not may_hold_one(text):
        return ()
    return tuple(number for number in _candidates(text) if is_national_id(number, on=on))


def may_hold_one(text: str) -> bool:
    """Tell whether digits stand so close that a number is possible; most texts are done here."""
    return _NEAR.search(text) is not None


def is_wider(on: date | None) -> bool:
    """Tell whether the rule of 2032 holds on a day."""
    return on is not None and on >= _WIDER_FROM


def _candidates(text: str) -> Iterator[str]:
    for found in _CANDIDATE.finditer(text):
        yield _NO_DIGIT.sub("", found[1])


def is_national_id(number: str, *, on: date | None = None) -> bool:
    """Check the control digits and the date of birth of eleven digits."""
    digits = [int(sign) for sign in number]
    day, month = digits[0] * 10 + digits[1], (digits[2] * 10 + digits[3]) % 20
    if not 1 <= month <= 12 or not 1 <= (day - 40 if day > 40 else day) <= _DAYS[month - 1]:
        return False
    widest = 3 if is_wider(on) else 0
    return _rest(digits, _FIRST) <= widest and _rest(digits, _SECOND) == 0


def _rest(digits: list[int], weights: tuple[int, ...]) -> int:
    """Give what the weighted sum with its control digit leaves when it is shared by eleven."""
    control = digits[len(weights)]
    return (sum(d * w for d, w in zip(digits, weights, strict=False)) + control) % 11


def may_store(*texts: str, on: date | None = None) -> Verdict:
    """Refuse texts that hold a national identity number: patient data has no place here."""
    for text in texts:
        # A number is one also where a part of it is set in bold.
        if find_national_ids(text, on=on) or find_national_ids(_MARKS.sub("", text), on=on):
            return Refused(Code.NATIONAL_ID_FOUND, {}, (Remedy.REMOVE_NATIONAL_ID,))
    return ALLOWED
