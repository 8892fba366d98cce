# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Reply codes such as `7K3M-Q2`: short enough for a printed form and a line in an e-mail.

A code stands for one party in one round, and so for case, party and wording at once. Its last
sign is a check: one wrong sign, or any two that changed places, never give another valid code.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

# Without 0 O 1 I L U, and with 5 but not S. The number of signs is a prime, which makes the check
# find every single error and every swap.
SIGNS = "23456789ABCDEFGHJKMNPQRTVWXYZ"
_HEAD, _BODY = 4, 5
_START = 20
_VALUES = {sign: value for value, sign in enumerate(SIGNS)}
_MEANT = str.maketrans({"S": "5", "–": "-", "—": "-", "‑": "-", "−": "-"})
_SHAPE = re.compile(r"([0-9A-Z]{4})[-\s.]*([0-9A-Z]{2})")

Pick = Callable[[Sequence[str]], str]


def new_reply_code(pick: Pick) -> str:
    """Make a code from signs that `pick` chooses at random; a digit keeps it from being a word."""
    while True:
        body = "".join(pick(SIGNS) for _ in range(_BODY))
        if any(sign.isdigit() for sign in body[:_HEAD]):
            return _written(body + _check_of(body))


def parse_reply_code(text: str) -> str:
    """Read a code as people write it, with small letters or spaces; '' when it has no such shape.

    Example: `7k3m q2` is `7K3M-Q2`. Whether it is sound is another question.
    """
    found = _SHAPE.fullmatch(text.strip().upper().translate(_MEANT))
    return "" if found is None else f"{found[1]}-{found[2]}"


def is_sound_code(code: str) -> bool:
    """Tell whether a code can have been given by Totrinn, by its check sign."""
    bare = code.replace("-", "")
    if len(bare) != _BODY + 1 or any(sign not in _VALUES for sign in bare):
        return False
    return _check_of(bare[:_BODY]) == bare[_BODY]


def _check_of(body: str) -> str:
    total = sum(weight * _VALUES[sign] for weight, sign in enumerate(body, start=2))
    return SIGNS[(_START - total) % len(SIGNS)]


def _written(signs: str) -> str:
    return f"{signs[:_HEAD]}-{signs[_HEAD:]}"
