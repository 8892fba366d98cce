# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What stands between a protocol and its lock: findings with their place, never sentences.

A finding that blocks must be mended before the protocol is locked; the others should be looked
at. Sources: rules 5, 8, 9 and 11 of the two-step model, and what a protocol of record holds
(time, attendance, who stood aside, each case with its result).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from totrinn_db.domain.meetings import Attendance, ItemKind, Outcome
from totrinn_db.domain.protocol_check.facts import ItemFacts, ProtocolFacts
from totrinn_db.domain.protocol_check.findings import Finding, ProtocolCode, ProtocolPlace
from totrinn_db.domain.protocol_check.left_over import hints_in, placeholders_in
from totrinn_db.domain.protocol_check.names import misspelt_in, spelt_as
from totrinn_db.domain.stances import Stance
from totrinn_db.domain.verdict import Fact
from totrinn_db.domain.wording import normalise


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
    told = (facts.impartiality, *(item.impartiality for item in facts.items))
    if not any(text.strip() for text in told):
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


# what the templates left, and names


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
        for hint in hints_in(whole, facts.hints):
            yield Finding(ProtocolCode.HINT_LEFT, place, item_id, case_id, {**known, "text": hint})


def _names(facts: ProtocolFacts) -> Iterator[Finding]:
    for name in dict.fromkeys((facts.chair, facts.minute_taker)):
        if name.strip() and name not in facts.persons:
            right = spelt_as(name, facts.persons)
            code = ProtocolCode.NAME_MISSPELT if right else ProtocolCode.NAME_UNKNOWN
            yield Finding(code, ProtocolPlace.OFFICES, facts={"name": name, "right": right})
    for item in facts.items:
        for word, right in misspelt_in(
            "\n".join(item.texts), parties=facts.parties, persons=facts.persons
        ):
            yield _at(item, ProtocolCode.NAME_MISSPELT, name=word, right=right)
