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
from typing import NamedTuple


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


_NEGATIONS = frozenset(
    "ikke ikkje ei ingen inga inkje ingenting aldri uten utan unntatt unnateke".split()
)
_STRONG_WORDS = _NEGATIONS | frozenset(
    # limits
    "bare berre kun minst "
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

    A changed word is spelling only where no other word can be meant: two letters that changed
    places or one too many or too few inside a long word, a double letter, -ene for -ane, a word
    written in one or in two. Numbers, names and the words that carry obligation, negation or
    amount are never spelling, nor is a comma that moves around a negation. Words added or taken
    away are content; so is their order.
    """
    if normalise(before) == normalise(after):
        return Weight.IDENTICAL
    old, new = _tokens(before), _tokens(after)
    # The matching may fall out differently the other way; what weighs most counts.
    if _differ_in_content(old, new) or _differ_in_content(new, old):
        return Weight.CONTENT
    return Weight.LANGUAGE


class _Token(NamedTuple):
    """A word, number or sign as it stands, and as it is matched."""

    text: str
    match: str


_NUMBER_RANGE = re.compile(r"(?<=\d) - (?=\d)")
_ENDS_A_SENTENCE = frozenset(".!?:-")


def _tokens(text: str) -> list[_Token]:
    """Part a text into words, numbers and signs; a sentence may begin with a capital."""
    found: list[_Token] = []
    for word in _TOKEN.findall(_NUMBER_RANGE.sub("-", normalise(text))):
        begins = not found or found[-1].text in _ENDS_A_SENTENCE
        is_capital = begins and word[0].isupper() and not any(map(str.isupper, word[1:]))
        found.append(_Token(word, word.lower() if is_capital else word))
    return found


def _differ_in_content(old: list[_Token], new: list[_Token]) -> bool:
    for tag, i, j, k, m in _opcodes([t.match for t in old], [t.match for t in new]):
        if tag == "equal":
            continue
        if not _same_meaning([t.text for t in old[i:j]], [t.text for t in new[k:m]]):
            return True
        around = (*old[max(i - 1, 0) : j + 1], *new[max(k - 1, 0) : m + 1])
        if any(t.text.lower() in _NEGATIONS for t in around):
            return True
    return False


def _same_meaning(old: list[str], new: list[str]) -> bool:
    before = [token for token in old if not _is_light_sign(token)]
    after = [token for token in new if not _is_light_sign(token)]
    if len(before) != len(after):
        return _is_parted_anew(before, after)
    return all(_is_respelled(a, b) for a, b in zip(before, after, strict=True))


def _is_light_sign(token: str) -> bool:
    return token in {",", ".", ";", ":", '"', "'", "-"}


def _is_parted_anew(before: list[str], after: list[str]) -> bool:
    """Tell whether the same letters are parted into words in another way: helse-fellesskap."""
    words = (*before, *after)
    plain = all(w.isalpha() and w.islower() and w not in _STRONG_WORDS for w in words)
    return plain and bool(before) and "".join(before) == "".join(after)


def _is_respelled(before: str, after: str) -> bool:
    if before == after:
        return True
    if not (before.isalpha() and after.isalpha()):
        return False
    if {before.lower(), after.lower()} & _STRONG_WORDS:
        return False
    if before[0].isupper() or after[0].isupper():
        return False
    if _THRICE.sub(r"\1\1", before) == _THRICE.sub(r"\1\1", after):
        return True
    if _PLURAL.sub("ene", before) == _PLURAL.sub("ene", after):
        return True
    shortest = min(len(before), len(after))
    if shortest >= _LONG_FOR_DOUBLE and _DOUBLE.sub(r"\1", before) == _DOUBLE.sub(r"\1", after):
        return True
    if shortest < _LONG_WORD:
        return False
    if before[:2] != after[:2] or before[-2:] != after[-2:]:
        return False
    return (
        before.translate(_PLAIN_LETTERS) == after.translate(_PLAIN_LETTERS)
        or _is_swapped(before, after)
        or _has_one_letter_more(before, after)
        or _has_one_letter_more(after, before)
    )


# Short words are too like each other: leger and legger, planer and planter, fire and frie.
_LONG_FOR_DOUBLE, _LONG_WORD = 6, 8
_DOUBLE = re.compile(r"(\w)\1+")
_THRICE = re.compile(r"(\w)\1{2,}")
_PLURAL = re.compile(r"(?<=\w\w)ane$")
# What a foreign keyboard lacks.
_PLAIN_LETTERS = str.maketrans({"æ": "a", "ø": "o", "å": "a", "é": "e", "è": "e", "ô": "o"})


def _is_swapped(before: str, after: str) -> bool:
    """Tell whether two neighbouring letters have changed places."""
    if len(before) != len(after):
        return False
    apart = [n for n, (a, b) in enumerate(zip(before, after, strict=True)) if a != b]
    if len(apart) != 2 or apart[1] - apart[0] != 1:
        return False
    first, second = apart
    return (before[first], before[second]) == (after[second], after[first])


def _has_one_letter_more(longer: str, shorter: str) -> bool:
    if len(longer) != len(shorter) + 1:
        return False
    return any(longer[:n] + longer[n + 1 :] == shorter for n in range(len(longer)))
