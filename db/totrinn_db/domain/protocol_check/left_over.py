# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What a template left in a text: signs where something was to be filled in, and its help texts."""

from __future__ import annotations

import re
from collections.abc import Iterable

from totrinn_db.domain.wording import normalise

_PLACEHOLDERS = re.compile(
    r"«\s*(?:…|\.{3})\s*»"
    r"|\[[^\[\]\n]{1,80}\]"
    r"|<[^<>\n]{1,40}>"
    r"|\b[Xx]{2,}\b"
    r"|_{3,}"
    r"|\.{4,}"
    r"|\bN\.\s?N\.(?!\w)"
    r"|\b(?:sett|set|fyll)\s+inn\s+(?:navn|namn|dato|tekst|tall|tal|her)\b"
    r"|\blorem ipsum\b",
    re.IGNORECASE,
)
# Square brackets that quote somebody, with a letter changed or words left out, are no placeholder.
_QUOTING = re.compile(r"\[(?:\w|…|\.{3}|sic)\]", re.IGNORECASE)


def placeholders_in(text: str) -> tuple[str, ...]:
    """Find what was to be filled in and was not: [sett inn], «…», XX, ____."""
    found = (match[0] for match in _PLACEHOLDERS.finditer(text))
    return tuple(dict.fromkeys(one for one in found if not _QUOTING.fullmatch(one)))


def hints_in(text: str, hints: Iterable[str]) -> tuple[str, ...]:
    """Find the help texts that were to be replaced and were not."""
    said = normalise(text).casefold()
    return tuple(sorted(h for h in hints if h.strip() and normalise(h).casefold() in said))
