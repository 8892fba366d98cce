# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The wording of a proposed decision: fingerprint, difference word by word, and its weight.

Rule 2 of the two-step model: a change of numbers, dates, money, negations, names and of what
the parties shall, should or may do is always a change of content.
"""

from __future__ import annotations

import difflib
import hashlib
import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum


class Weight(StrEnum):
    """How much a change of wording weighs."""

    IDENTICAL = "identical"
    LANGUAGE = "language"
    CONTENT = "content"


class Edit(StrEnum):
    """What happened to a run of words."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Run:
    """A run of words that share the same fate."""

    edit: Edit
    text: str


_SIGNS = str.maketrans(
    {
        "“": '"',
        "”": '"',
        "„": '"',
        "«": '"',
        "»": '"',
        "’": "'",
        "‘": "'",
        "–": "-",
        "—": "-",
        "‑": "-",
        "\u00ad": None,
        "\u200b": None,
        "\u200c": None,
        "\u200d": None,
        "\u200e": None,
        "\u200f": None,
        "\u2060": None,
        "\ufeff": None,
    }
)
_TOKEN = re.compile(r"\d+(?:[.,:/-]\d+)*|\w+|[^\w\s]", re.UNICODE)


def normalise(text: str) -> str:
    """Fold spaces, quotes and dashes, so that layout alone never changes the fingerprint."""
    folded = unicodedata.normalize("NFC", text).translate(_SIGNS)
    return " ".join(folded.split())


def fingerprint(text: str) -> str:
    """Give the SHA-256 of the normalised text, as 64 hexadecimal digits."""
    return hashlib.sha256(normalise(text).encode("utf-8", "surrogatepass")).hexdigest()


def short_fingerprint(text: str) -> str:
    """Give the first eight digits, in capitals, for people to compare in print."""
    return fingerprint(text)[:8].upper()


def difference(before: str, after: str) -> tuple[Run, ...]:
    """Compare two texts word by word and return the runs in reading order."""
    old, new = before.split(), after.split()
    runs: list[Run] = []
    for tag, i, j, k, m in _opcodes(old, new):
        if tag == "equal":
            runs.append(Run(Edit.SAME, " ".join(old[i:j])))
            continue
        if i < j:
            runs.append(Run(Edit.REMOVED, " ".join(old[i:j])))
        if k < m:
            runs.append(Run(Edit.ADDED, " ".join(new[k:m])))
    return tuple(runs)


_Opcode = tuple[str, int, int, int, int]
# Comparing takes the product of the lengths; what differs more than this is told as a whole.
_MOST_PAIRS = 4_000_000


def _opcodes(old: list[str], new: list[str]) -> list[_Opcode]:
    """Match two runs of words, after setting aside the words that both begin and end with."""
    shortest = min(len(old), len(new))
    start = next((n for n in range(shortest) if old[n] != new[n]), shortest)
    left = shortest - start
    end = next((n for n in range(left) if old[-1 - n] != new[-1 - n]), left)
    inner_old, inner_new = old[start : len(old) - end], new[start : len(new) - end]
    found: list[_Opcode] = [("equal", 0, start, 0, start)] if start else []
    if len(inner_old) * len(inner_new) > _MOST_PAIRS:
        found.append(("replace", start, len(old) - end, start, len(new) - end))
    else:
        matcher = difflib.SequenceMatcher(None, inner_old, inner_new, autojunk=False)
        for tag, i, j, k, m in matcher.get_opcodes():
            found.append((tag, i + start, j + start, k + start, m + start))
    if end:
        found.append(("equal", len(old) - end, len(old), len(new) - end, len(new)))
    return found


_STRONG_WORDS = frozenset(
    # negations and limits
    "ikke ikkje ingen inga inkje ingenting aldri uten utan unntatt unnateke bare berre kun minst "
    "høyst maksimalt minimum alle noen nokon hver kvar begge før etter innen innan fra frå til "
    # obligation
    "skal skulle må måtte bør burde kan kunne vil ville får plikter pliktar forplikter "
    "forpliktar anbefaler tilrår ber vedtar vedtek godkjenner godkjenn "
    # numbers in letters
    "null en ei ett eit to tre fire fem seks sju syv åtte ni ti elleve tolv hundre tusen million "
    "millioner millionar halv halve halvparten dobbel prosent kroner kr "
    # months
    "januar februar mars april mai juni juli august september oktober november desember".split()
)


def classify(before: str, after: str) -> Weight:
    """Say whether the wordings are identical, differ in language only, or in content.

    A changed word is spelling only if a letter or two inside it differ and it is neither a
    number, a name, nor one of the words that carry obligation, negation or amount. Another
    beginning or ending is content: innskriving is not utskriving, and who pays is not who is
    paid. Words added or taken away are content; so is their order.
    """
    if normalise(before) == normalise(after):
        return Weight.IDENTICAL
    old, new = _tokens(before), _tokens(after)
    for tag, i, j, k, m in _opcodes(old, new):
        if tag != "equal" and not _same_meaning(old[i:j], new[k:m]):
            return Weight.CONTENT
    return Weight.LANGUAGE


def _tokens(text: str) -> list[str]:
    return _TOKEN.findall(normalise(text))


def _same_meaning(old: list[str], new: list[str]) -> bool:
    before = [token for token in old if not _is_light_sign(token)]
    after = [token for token in new if not _is_light_sign(token)]
    if len(before) != len(after):
        return False
    return all(_is_respelled(a, b) for a, b in zip(before, after, strict=True))


def _is_light_sign(token: str) -> bool:
    return token in {",", ".", ";", ":", '"', "'", "-"}


def _is_respelled(before: str, after: str) -> bool:
    if before == after:
        return True
    if not (before.isalpha() and after.isalpha()):
        return False
    if {before.lower(), after.lower()} & _STRONG_WORDS:
        return False
    if before[0].isupper() or after[0].isupper():
        return False
    shortest = min(len(before), len(after))
    if shortest < 4 or _is_swapped(before, after):
        return shortest >= 4
    if before[:2] != after[:2] or before[-2:] != after[-2:]:
        return False
    return _letters_apart(before, after) <= (2 if shortest >= _LONG_WORD else 1)


_LONG_WORD = 12


def _is_swapped(before: str, after: str) -> bool:
    """Tell whether two neighbouring letters have changed places."""
    if len(before) != len(after):
        return False
    apart = [n for n, (a, b) in enumerate(zip(before, after, strict=True)) if a != b]
    if len(apart) != 2 or apart[1] - apart[0] != 1:
        return False
    first, second = apart
    return (before[first], before[second]) == (after[second], after[first])


def _letters_apart(before: str, after: str) -> int:
    """Count the letters to change, add or take away between two words."""
    row = list(range(len(after) + 1))
    for n, a in enumerate(before, start=1):
        above, row[0] = row[0], n
        for m, b in enumerate(after, start=1):
            above, row[m] = row[m], min(row[m] + 1, row[m - 1] + 1, above + (a != b))
    return row[-1]
