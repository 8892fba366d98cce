# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What stands between a protocol and its lock: findings with their place, never sentences.

A finding that blocks must be mended before the protocol is locked; the others should be looked
at. Sources: rules 5, 8, 9 and 11 of the two-step model, and what a protocol of record holds
(time, attendance, who stood aside, each case with its result).
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from totrinn_db.domain.meetings import Attendance, ItemKind, Outcome
from totrinn_db.domain.stances import Spoken, Stance
from totrinn_db.domain.verdict import Fact
from totrinn_db.domain.wording import normalise


class ProtocolCode(StrEnum):
    """What is wrong, or may be."""

    OUTCOME_MISSING = "outcome_missing"
    WORDING_MISSING = "wording_missing"
    REASON_MISSING = "reason_missing"
    PARTIES_LEFT_OUT = "parties_left_out"
    PARTIES_NOT_NOTED = "parties_not_noted"
    DISAGREEMENT_HIDDEN = "disagreement_hidden"
    STATEMENT_MISSING = "statement_missing"
    RESERVATION_MISSING = "reservation_missing"
    FOLLOW_UP_MISSING = "follow_up_missing"
    OWNER_MISSING = "owner_missing"
    DUE_MISSING = "due_missing"
    ATTENDANCE_MISSING = "attendance_missing"
    DEPUTY_UNNAMED = "deputy_unnamed"
    NOBODY_PRESENT = "nobody_present"
    NOT_QUORATE = "not_quorate"
    CHAIR_MISSING = "chair_missing"
    MINUTE_TAKER_MISSING = "minute_taker_missing"
    IMPARTIALITY_EMPTY = "impartiality_empty"
    NUMBER_HOLE = "number_hole"
    NUMBER_TWICE = "number_twice"
    PLACEHOLDER_LEFT = "placeholder_left"
    HINT_LEFT = "hint_left"
    NAME_UNKNOWN = "name_unknown"
    NAME_MISSPELT = "name_misspelt"


SHOULD_BE_CHECKED = frozenset(
    {
        ProtocolCode.PARTIES_NOT_NOTED,
        ProtocolCode.RESERVATION_MISSING,
        ProtocolCode.FOLLOW_UP_MISSING,
        ProtocolCode.NOT_QUORATE,
        ProtocolCode.IMPARTIALITY_EMPTY,
        ProtocolCode.NAME_UNKNOWN,
        ProtocolCode.NAME_MISSPELT,
    }
)


class ProtocolPlace(StrEnum):
    """Where a finding is mended."""

    ITEM = "item"
    ATTENDANCE = "attendance"
    OFFICES = "offices"
    FOLLOW_UPS = "follow_ups"
    AGENDA = "agenda"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to mend or look at, where it is, and the facts of its sentence."""

    code: ProtocolCode
    place: ProtocolPlace
    item_id: str = ""
    case_id: str = ""
    facts: Mapping[str, Fact] = field(default_factory=dict)

    @property
    def blocks(self) -> bool:
        """Tell whether the protocol may not be locked with it."""
        return self.code not in SHOULD_BE_CHECKED


@dataclass(frozen=True, slots=True)
class FollowUpFacts:
    """What an item set in motion."""

    text: str
    responsible: str
    due: date | None


@dataclass(frozen=True, slots=True)
class ItemFacts:
    """One item of the protocol.

    `label` is what people call it. `spoken` holds every party whose word counts in the item.
    `reservations` are the conditions that the parties set at home, as pairs of name and text.
    """

    id: str
    label: str
    kind: ItemKind
    outcome: Outcome | None
    case_id: str = ""
    number: int | None = None
    year: int | None = None
    letter: str = ""
    wording: str = ""
    notes: str = ""
    reason: str = ""
    votes: str = ""
    spoken: tuple[Spoken, ...] = ()
    statements: tuple[tuple[str, str], ...] = ()
    reservations: tuple[tuple[str, str], ...] = ()
    follow_ups: tuple[FollowUpFacts, ...] = ()

    @property
    def decides(self) -> bool:
        """Tell whether the item was decided or recommended."""
        outcome = self.outcome
        return outcome is not None and (outcome.is_adoption or outcome is Outcome.RECOMMENDED)

    @property
    def texts(self) -> tuple[str, ...]:
        """List everything that is written of the item."""
        return (
            self.wording, self.notes, self.reason, self.votes,
            *(text for _, text in self.statements),
            *(part for each in self.follow_ups for part in (each.text, each.responsible)),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class SeatFacts:
    """One member at the meeting."""

    name: str
    attendance: Attendance
    deputy: str = ""


@dataclass(frozen=True, slots=True)
class ProtocolFacts:
    """The whole protocol.

    `persons` and `parties` are the names in the register. `hints` are the help texts of the
    templates, which must not be left in a protocol. `reuses_numbers` tells that the body gives a
    case one number for all its treatments, so that its numbers need not follow each other.
    """

    items: tuple[ItemFacts, ...]
    seats: tuple[SeatFacts, ...]
    chair: str = ""
    minute_taker: str = ""
    impartiality: str = ""
    is_quorate: bool = True
    persons: frozenset[str] = frozenset()
    parties: frozenset[str] = frozenset()
    hints: frozenset[str] = frozenset()
    reuses_numbers: bool = False


def check_protocol(facts: ProtocolFacts) -> tuple[Finding, ...]:
    """List what must be mended and what should be looked at, what blocks first."""
    found = [
        *_attendance(facts),
        *_numbers(facts),
        *(finding for item in facts.items for finding in _item(item)),
        *_left_over(facts),
        *_names(facts),
    ]
    return tuple(sorted(found, key=lambda finding: not finding.blocks))


# who was there


def _attendance(facts: ProtocolFacts) -> Iterator[Finding]:
    place, offices = ProtocolPlace.ATTENDANCE, ProtocolPlace.OFFICES
    unknown = tuple(s.name for s in facts.seats if s.attendance is Attendance.UNKNOWN)
    if unknown:
        yield Finding(ProtocolCode.ATTENDANCE_MISSING, place, facts={"names": unknown})
    nameless = tuple(
        s.name for s in facts.seats if s.attendance is Attendance.DEPUTY and not s.deputy.strip()
    )
    if nameless:
        yield Finding(ProtocolCode.DEPUTY_UNNAMED, place, facts={"names": nameless})
    if facts.seats and not unknown and not any(s.attendance.is_seated for s in facts.seats):
        yield Finding(ProtocolCode.NOBODY_PRESENT, place)
    elif not facts.is_quorate:
        yield Finding(ProtocolCode.NOT_QUORATE, place)
    if not facts.chair.strip():
        yield Finding(ProtocolCode.CHAIR_MISSING, offices)
    if not facts.minute_taker.strip():
        yield Finding(ProtocolCode.MINUTE_TAKER_MISSING, offices)
    if not facts.impartiality.strip():
        yield Finding(ProtocolCode.IMPARTIALITY_EMPTY, offices)


# the numbers


def _numbers(facts: ProtocolFacts) -> Iterator[Finding]:
    numbered = [item for item in facts.items if item.number is not None]
    given = [(item.year or 0, item.number or 0) for item in numbered]
    lettered = Counter((item.year or 0, item.number or 0, item.letter) for item in numbered)
    for (year, number, _letter), times in sorted(lettered.items()):
        if times > 1:
            yield Finding(
                ProtocolCode.NUMBER_TWICE, ProtocolPlace.AGENDA,
                facts={"number": f"{number}/{year}"},
            )  # fmt: skip
    if facts.reuses_numbers:
        return
    for year in sorted({year for year, _ in given}):
        own = {number for of, number in given if of == year}
        for hole in sorted(set(range(min(own), max(own) + 1)) - own):
            yield Finding(
                ProtocolCode.NUMBER_HOLE, ProtocolPlace.AGENDA, facts={"number": f"{hole}/{year}"}
            )


# each item


_EXPLAINED = (Outcome.SENT_BACK, Outcome.NO_AGREEMENT, Outcome.WITHDRAWN)


def _item(item: ItemFacts) -> Iterator[Finding]:
    if item.kind is ItemKind.BREAK:
        return
    if item.outcome is None:
        yield _at(item, ProtocolCode.OUTCOME_MISSING)
    if item.decides and not item.wording.strip():
        yield _at(item, ProtocolCode.WORDING_MISSING)
    if item.outcome in _EXPLAINED and not item.reason.strip():
        yield _at(item, ProtocolCode.REASON_MISSING)
    yield from _parties(item)
    yield from _follow_ups(item)


def _parties(item: ItemFacts) -> Iterator[Finding]:
    """Account for every party (rules 8 and 9): nobody is taken to have agreed."""
    silent = tuple(one.name for one in item.spoken if one.stance is Stance.NOT_ASKED)
    if item.decides and silent:
        # Meetings held without the check have asked around the table; that is to be confirmed.
        nobody = len(silent) == len(item.spoken)
        code = ProtocolCode.PARTIES_NOT_NOTED if nobody else ProtocolCode.PARTIES_LEFT_OUT
        yield _at(item, code, parties=silent)
    against = tuple(one.name for one in item.spoken if one.stance is Stance.DISAGREES)
    united = (Outcome.ADOPTED_BY_CONSENSUS, Outcome.ADOPTED_WITH_STATEMENTS, Outcome.RECOMMENDED)
    if against and item.outcome in united:
        yield _at(item, ProtocolCode.DISAGREEMENT_HIDDEN, parties=against)
    written = {name for name, text in item.statements if text.strip()}
    owed = tuple(
        one.name
        for one in item.spoken
        if one.stance is Stance.AGREES_WITH_STATEMENT and one.name not in written
    )
    if owed:
        yield _at(item, ProtocolCode.STATEMENT_MISSING, parties=owed)
    elif item.outcome is Outcome.ADOPTED_WITH_STATEMENTS and not written:
        yield _at(item, ProtocolCode.STATEMENT_MISSING)
    if item.decides:
        said = normalise(" ".join(item.texts))
        lost = tuple(
            name for name, text in item.reservations if text.strip() and normalise(text) not in said
        )
        if lost:
            yield _at(item, ProtocolCode.RESERVATION_MISSING, parties=lost)


def _follow_ups(item: ItemFacts) -> Iterator[Finding]:
    if item.outcome is not None and item.outcome.is_adoption and not item.follow_ups:
        yield _at(item, ProtocolCode.FOLLOW_UP_MISSING, place=ProtocolPlace.ITEM)
    for each in item.follow_ups:
        if not each.responsible.strip():
            yield _at(
                item, ProtocolCode.OWNER_MISSING, place=ProtocolPlace.FOLLOW_UPS, what=each.text
            )
        if each.due is None:
            yield _at(
                item, ProtocolCode.DUE_MISSING, place=ProtocolPlace.FOLLOW_UPS, what=each.text
            )


def _at(
    item: ItemFacts, code: ProtocolCode, *, place: ProtocolPlace = ProtocolPlace.ITEM, **facts: Fact
) -> Finding:
    return Finding(code, place, item.id, item.case_id, {"item": item.label, **facts})


# what the templates left


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


def _hints_in(text: str, hints: Iterable[str]) -> tuple[str, ...]:
    said = normalise(text).casefold()
    return tuple(sorted(h for h in hints if h.strip() and normalise(h).casefold() in said))


def _left_over(facts: ProtocolFacts) -> Iterator[Finding]:
    offices = [facts.chair, facts.minute_taker, facts.impartiality]
    for where, place, texts in (
        (None, ProtocolPlace.OFFICES, offices),
        (None, ProtocolPlace.ATTENDANCE, [seat.deputy for seat in facts.seats]),
        *((item, ProtocolPlace.ITEM, list(item.texts)) for item in facts.items),
    ):
        known: dict[str, Fact] = {"item": where.label} if where is not None else {}
        item_id, case_id = (where.id, where.case_id) if where is not None else ("", "")
        whole = "\n".join(texts)
        for sign in placeholders_in(whole):
            yield Finding(
                ProtocolCode.PLACEHOLDER_LEFT, place, item_id, case_id, {**known, "text": sign}
            )
        for hint in _hints_in(whole, facts.hints):
            yield Finding(ProtocolCode.HINT_LEFT, place, item_id, case_id, {**known, "text": hint})


# names


_WORD = re.compile(r"\b\w[\w-]{3,}\b")
_LETTERS = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "ö": "o", "ä": "ae", "ü": "y"})


def _folded(name: str) -> str:
    """Fold a name to the letters of a foreign keyboard: Ålesund and Alesund are alike."""
    letters = name.casefold().translate(_LETTERS)
    plain = unicodedata.normalize("NFD", letters)
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


def _names(facts: ProtocolFacts) -> Iterator[Finding]:
    known = {_folded(name) for name in facts.persons}
    for name in dict.fromkeys((facts.chair, facts.minute_taker)):
        if name.strip() and name not in facts.persons:
            right = next((p for p in facts.persons if _folded(p) == _folded(name)), "")
            code = ProtocolCode.NAME_MISSPELT if right else ProtocolCode.NAME_UNKNOWN
            yield Finding(code, ProtocolPlace.OFFICES, facts={"name": name, "right": right})
    register = {_folded(name): name for name in facts.parties if " " not in name}
    # A name that two parties share when folded tells nothing.
    twice = Counter(_folded(name) for name in facts.parties)
    for item in facts.items:
        for word in dict.fromkeys(_WORD.findall("\n".join(item.texts))):
            right = register.get(_folded(word), "")
            is_name = word[0].isupper() and _folded(word) not in known
            if right and is_name and word != right and twice[_folded(word)] == 1:
                yield _at(item, ProtocolCode.NAME_MISSPELT, name=word, right=right)
