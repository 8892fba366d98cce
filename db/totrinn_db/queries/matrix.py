# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The matrix of parties by cases that are out, from one select of the answers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import cast

from sqlalchemy import String, Table, bindparam, func, select
from sqlalchemy import cast as sql_cast

from totrinn_db.columns import with_dashes
from totrinn_db.domain.anchoring import MEANINGS, AnchoringStatus, RoundState
from totrinn_db.domain.collation import sort_key
from totrinn_db.domain.consensus import Assessment, Lack, PartyAnswer, readiness
from totrinn_db.domain.facts import Round, assess_round
from totrinn_db.domain.parties import PartyKind
from totrinn_db.domain.views.anchoring import Matrix, MatrixCell, MatrixColumn, MatrixRow
from totrinn_db.models import Anchoring, AnchoringRound, Case, Region, RegionMember
from totrinn_db.queries.done_rows import DONE
from totrinn_db.queries.facts import CaseRecord, Member, load_cases, members
from totrinn_db.queries.naming import case_name, case_numbers
from totrinn_db.queries.representation import spoken_for
from totrinn_db.work import Reading

_NOT_ASKED = MatrixCell("", AnchoringStatus.NOT_ASKED, None)


@dataclass(frozen=True, slots=True)
class _Out:
    """A case that is out, and the round that counts."""

    record: CaseRecord
    round: Round
    assessment: Assessment


def matrix(reading: Reading, person: str = "") -> Matrix:
    """Give the standing of every party in every case that is out or ready, by deadline.

    `person` is the name of the one who looks.
    """
    out = _cases_out(reading)
    details = _details(reading, [each.round.id for each in out])
    parties = members(reading)
    regions = _regions(reading)
    cells = [_cells(each, details) for each in out]
    numbers = case_numbers(reading, [each.record.case.id for each in out])
    asked = {party_id for column in cells for party_id in column}
    rows = [
        _row(party, regions.get(party.id, (-1, "")), cells, out)
        for party in parties.values()
        if party.id in asked or (_is_main(party) and not party.has_ended(reading.today))
    ]
    rows.sort(key=lambda pair: pair[0])
    columns = tuple(_column(each, numbers, reading.today) for each in out)
    silent = [(len(each.assessment.waiting_for(Lack.NO_ANSWER)), each.round) for each in out]
    missing = sum(number for number, _ in silent)
    overdue = sum(number for number, of in silent if of.deadline < reading.today)
    mine = spoken_for(reading, person)
    return Matrix(columns, tuple(row for _, row in rows), missing, overdue, mine)


def _is_main(party: Member) -> bool:
    return party.kind in (PartyKind.MUNICIPALITY, PartyKind.HEALTH_TRUST)


def _cases_out(reading: Reading) -> list[_Out]:
    ids = reading.session.scalars(
        select(AnchoringRound.case_id)
        .join(Case, AnchoringRound.case_id == Case.id)
        .where(
            AnchoringRound.state.in_((RoundState.OPEN, RoundState.COMPLETE)),
            Case.phase.not_in(DONE),
        )
        .distinct()
    )
    out = []
    for record in load_cases(reading, list(ids)).values():
        facts = record.facts
        of = facts.home_round or facts.live_round
        if of is not None and of.counts:
            out.append(_Out(record, of, assess_round(facts, of)))
    return sorted(
        out,
        key=lambda each: (
            each.round.deadline,
            each.record.case.reference_year,
            each.record.case.reference_number,
        ),
    )


_ANSWERS = cast(Table, Anchoring.__table__).c
_ORGAN = func.coalesce(func.nullif(_ANSWERS.organ, ""), _ANSWERS.planned_organ).label("organ")
# One row for each organ of a round, with its parties and their rows put together.
_DETAILS = (
    select(
        _ANSWERS.round_id,
        _ORGAN,
        func.aggregate_strings(
            sql_cast(_ANSWERS.party_id, String) + ":" + sql_cast(_ANSWERS.id, String), ","
        ),
    )
    .where(_ANSWERS.round_id.in_(bindparam("rounds", expanding=True)), _ANSWERS.removed.is_(False))
    .group_by(_ANSWERS.round_id, _ORGAN)
)


def _details(reading: Reading, round_ids: list[str]) -> dict[str, dict[str, tuple[str, str]]]:
    """Give the row and the organ of each party in each round, as they lie in the table."""
    known: dict[str, str] = {}
    found: dict[str, dict[str, tuple[str, str]]] = defaultdict(dict)
    for of, organ, pairs in reading.session.connection().execute(_DETAILS, {"rounds": round_ids}):
        rows = found[of]
        for pair in pairs.split(","):
            party, _, key = pair.partition(":")
            party_id = known.get(party) or known.setdefault(party, with_dashes(party))
            rows[party_id] = (with_dashes(key), organ)
    return found


def _cells(
    out: _Out, details: Mapping[str, Mapping[str, tuple[str, str]]]
) -> dict[str, MatrixCell]:
    lacks = {missing.party_id: missing.lack for missing in out.assessment.missing}
    rows = details.get(out.round.id, {})
    counted = out.record.facts.rule.counted_kinds
    return {
        answer.party_id: _cell(answer, rows.get(answer.party_id), lacks, counted)
        for answer in out.round.answers
    }


def _cell(
    answer: PartyAnswer,
    row: tuple[str, str] | None,
    lacks: Mapping[str, Lack],
    counted: Collection[PartyKind],
) -> MatrixCell:
    lack = lacks.get(answer.party_id)
    if row is None:
        return MatrixCell("", answer.status, lack)
    return MatrixCell(row[0], answer.status, lack, row[1], answer.kind in counted)


def _column(out: _Out, numbers: dict[str, str], today: date) -> MatrixColumn:
    return MatrixColumn(
        case=case_name(out.record.case, numbers),
        deadline=out.round.deadline,
        is_ready=bool(readiness(out.assessment)),
        is_economic=out.record.case_class.is_economic,
        answered=out.assessment.answered,
        counted=out.assessment.counted,
        round_number=out.round.number,
        days_left=(out.round.deadline - today).days,
    )


_SortKey = tuple[int, int, object]


def _row(
    party: Member,
    region: tuple[int, str],
    columns: Iterable[Mapping[str, MatrixCell]],
    out: list[_Out],
) -> tuple[_SortKey, MatrixRow]:
    cells = tuple(column.get(party.id, _NOT_ASKED) for column in columns)
    position, name = region
    groups = {PartyKind.MUNICIPALITY: 0, PartyKind.UNIT: 0, PartyKind.HEALTH_TRUST: 1}
    group = groups.get(party.kind, 2)
    in_region = position if position >= 0 else len(out) + 10_000
    row = MatrixRow(
        party_id=party.id,
        party=party.name,
        party_kind=party.kind,
        region=name,
        cells=cells,
        answered=sum(MEANINGS[cell.status].is_answer for cell in cells),
        asked=sum(bool(cell.anchoring_id) for cell in cells),
    )
    return (group, in_region if group == 0 else 0, sort_key(party.name)), row


def _regions(reading: Reading) -> dict[str, tuple[int, str]]:
    rows = reading.session.execute(
        select(RegionMember.party_id, Region.position, Region.name)
        .join(Region, RegionMember.region_id == Region.id)
        .where(RegionMember.ended_on.is_(None), Region.ended_on.is_(None))
    )
    return {row[0]: (row[1], row[2]) for row in rows}
