# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The cases that are done, as lines of the list: read as columns and counted by the database.

A helsefellesskap keeps thousands of them; none needs the rule applied again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from totrinn_db.domain.codes import Code
from totrinn_db.domain.numbering import case_reference
from totrinn_db.domain.parties import Language, PartyKind
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.phases import Phase
from totrinn_db.domain.verdict import ALLOWED, Refused
from totrinn_db.domain.views.cases import CaseName, CaseRow
from totrinn_db.models import Anchoring, AnchoringRound, Body, Case, CaseClass, CasePath, Party
from totrinn_db.queries.facts import members
from totrinn_db.queries.naming import case_numbers, language_of, name_of, short_name
from totrinn_db.work import Reading

DONE = frozenset(
    {Phase.DECIDED, Phase.FOLLOW_UP, Phase.CLOSED, Phase.WITHDRAWN, Phase.SOLVED_ELSEWHERE}
)
_GIVEN_UP = (Phase.WITHDRAWN, Phase.SOLVED_ELSEWHERE)


@dataclass(slots=True)
class Tally:
    """The answers of a round, counted."""

    answered: int = 0
    counted: int = 0
    objections: int = 0
    open_conditions: int = 0


@dataclass(frozen=True, slots=True)
class _Shared:
    """What the lines share."""

    language: Language
    numbers: Mapping[str, str]
    parties: Mapping[str, str]
    classes: Mapping[str, CaseClass]
    steps: Mapping[str, tuple[StepKind, ...]]
    bodies: Mapping[str, Body]
    rounds: Mapping[str, int]
    tallies: Mapping[str, Tally]


def done_rows(reading: Reading) -> Iterator[CaseRow]:
    """List the cases that are done, in no order."""
    cases = reading.session.execute(
        select(
            Case.id,
            Case.reference_number,
            Case.reference_year,
            Case.title,
            Case.phase,
            Case.class_id,
            Case.path_id,
            Case.body_id,
            Case.origin_party_id,
            Case.origin,
            Case.municipal_officer,
            Case.trust_officer,
        ).where(Case.phase.in_(DONE))
    ).all()
    if cases:
        shared = _shared(reading)
        yield from (_row(case, shared) for case in cases)


def _shared(reading: Reading) -> _Shared:
    bodies = {row.id: row for row in reading.session.scalars(select(Body))}
    return _Shared(
        language=language_of(reading),
        numbers=case_numbers(reading),
        parties={party.id: party.name for party in members(reading).values()},
        classes={row.id: row for row in reading.session.scalars(select(CaseClass))},
        steps={
            row.id: tuple(StepKind(step) for step in row.steps)
            for row in reading.session.scalars(select(CasePath))
        },
        bodies=bodies,
        rounds=_round_numbers(reading),
        tallies=_tallies(reading, bodies),
    )


def _round_numbers(reading: Reading) -> dict[str, int]:
    rows = reading.session.execute(
        select(AnchoringRound.case_id, func.max(AnchoringRound.number))
        .join(Case, AnchoringRound.case_id == Case.id)
        .where(Case.phase.in_(DONE))
        .group_by(AnchoringRound.case_id)
    )
    return {row[0]: row[1] for row in rows}


def _tallies(reading: Reading, bodies: Mapping[str, Body]) -> dict[str, Tally]:
    """Count the answers of the newest rounds, once for each set of kinds that bodies count."""
    by_kinds: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for body in bodies.values():
        by_kinds[tuple(sorted(body.counted_kinds))].append(body.id)
    found: dict[str, Tally] = {}
    for kinds, body_ids in by_kinds.items():
        for case_id, status, number in _counts(reading, kinds, body_ids):
            tally = found.setdefault(case_id, Tally())
            if not status.meaning.left_out:
                tally.answered += number * status.meaning.is_answer
                tally.counted += number
                tally.objections += number * status.meaning.objects
    return found


def _counts(reading: Reading, kinds: Sequence[str], body_ids: Sequence[str]) -> Iterator[Any]:
    newest = (
        select(AnchoringRound.case_id, func.max(AnchoringRound.number).label("number"))
        .join(Case, AnchoringRound.case_id == Case.id)
        .where(Case.phase.in_(DONE), Case.body_id.in_(body_ids))
        .group_by(AnchoringRound.case_id)
        .subquery()
    )
    heard_only = select(Party.id).where(
        Party.party_kind.not_in([PartyKind(kind) for kind in kinds])
    )
    yield from reading.session.execute(
        select(AnchoringRound.case_id, Anchoring.status, func.count())
        .join(Anchoring, Anchoring.round_id == AnchoringRound.id)
        .join(
            newest,
            (newest.c.case_id == AnchoringRound.case_id)
            & (newest.c.number == AnchoringRound.number),
        )
        .where(Anchoring.party_id.not_in(heard_only))
        .group_by(AnchoringRound.case_id, Anchoring.status)
    )


def _row(case: Any, shared: _Shared) -> CaseRow:  # noqa: ANN401 - a row of columns
    case_class = shared.classes[case.class_id]
    body = shared.bodies[case.body_id]
    steps = shared.steps[case.path_id]
    tally = shared.tallies.get(case.id, Tally())
    number = shared.rounds.get(case.id, 0)
    given_up = case.phase in _GIVEN_UP
    return CaseRow(
        name=CaseName(
            id=case.id,
            reference=case_reference(case.reference_number, case.reference_year),
            number=shared.numbers.get(case.id, ""),
            title=case.title,
        ),
        phase=case.phase,
        steps=steps,
        step_index=_given_up_at(steps, number) if given_up else len(steps),
        origin=shared.parties.get(case.origin_party_id or "", "") or case.origin,
        body_id=body.id,
        body=short_name(body, shared.language),
        officer=", ".join(filter(None, (case.municipal_officer, case.trust_officer))),
        class_name=name_of(case_class, shared.language),
        is_economic=case_class.is_economic,
        answered=tally.answered,
        counted=tally.counted,
        objections=tally.objections,
        open_conditions=0,
        round_number=number,
        deadline=None,
        next_date=None,
        placed_on="",
        lacking=Refused(Code.CASE_ENDED, {"phase": case.phase}) if given_up else ALLOWED,
        missing_sections=0,
    )


def _given_up_at(steps: tuple[StepKind, ...], rounds: int) -> int:
    was_out = rounds and StepKind.ANCHORING in steps
    return steps.index(StepKind.ANCHORING) if was_out else 0
