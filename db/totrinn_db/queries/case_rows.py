# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The list of cases: where each stands, whom it waits for and which date comes next.

A fixed number of selects, however many cases. The rule is applied to those under way; the
others are only counted.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import BindParameter, bindparam, select

from totrinn_db.domain.collation import sort_key
from totrinn_db.domain.consensus import Lack
from totrinn_db.domain.facts import CaseFacts, Round, assess_round
from totrinn_db.domain.lacking import CaseLack, Standing, case_lack
from totrinn_db.domain.meetings import ItemKind
from totrinn_db.domain.parties import Language
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.process import may_be_decided
from totrinn_db.domain.progress import next_kind, step_index
from totrinn_db.domain.verdict import ALLOWED, Verdict
from totrinn_db.domain.views.cases import CaseRow
from totrinn_db.models import Case, CaseSection
from totrinn_db.queries.done_rows import DONE, Tally, done_rows
from totrinn_db.queries.facts import CaseRecord, load_cases, members
from totrinn_db.queries.naming import case_name, case_numbers, language_of, name_of, short_name
from totrinn_db.queries.schedule import Schedule, load_schedule, next_date
from totrinn_db.queries.small_tables import section_kinds
from totrinn_db.sessions import prepared
from totrinn_db.work import Reading

_KEYS: BindParameter[str] = bindparam("keys", expanding=True)
_FILLED = select(CaseSection.case_id, CaseSection.key).where(CaseSection.text != "")
_ALL_FILLED = prepared(_FILLED)
_FILLED_OF = prepared(_FILLED.where(CaseSection.case_id.in_(_KEYS)))
_OPEN = prepared(select(Case.id).where(Case.phase.not_in(DONE)))


@dataclass(frozen=True, slots=True)
class RowContext:
    """What the rows of a list share."""

    language: Language
    numbers: dict[str, str]
    parties: Mapping[str, str]
    schedule: Schedule
    filled: Mapping[str, frozenset[str]]
    section_steps: Mapping[str, frozenset[str]]
    section_names: Mapping[str, str]


def case_rows(reading: Reading) -> tuple[CaseRow, ...]:
    """List all cases: those under way by their next date, then those that are done."""
    records = open_records(reading)
    context = row_context(reading, records)
    rows = [case_row(record, context) for record in records.values()]
    return tuple(sorted((*rows, *done_rows(reading)), key=_usual_order))


def open_records(reading: Reading) -> dict[str, CaseRecord]:
    """Read the cases under way, with their newest answers."""
    return load_cases(reading, list(reading.session.scalars(_OPEN)))


def _usual_order(row: CaseRow) -> tuple[bool, date, object]:
    is_done = row.phase in DONE
    on = row.next_date.on if row.next_date is not None else date.max
    number = tuple(-int(part) for part in row.name.reference.split("-"))
    return is_done, on, number if is_done else sort_key(row.name.reference)


def row_context(
    reading: Reading, records: Mapping[str, CaseRecord], schedule: Schedule | None = None
) -> RowContext:
    """Read what the rows share."""
    language = language_of(reading)
    ids = list(records) if len(records) < 500 else None
    kinds = [kind for kind in section_kinds(reading) if not kind.ended]
    return RowContext(
        language=language,
        numbers=case_numbers(reading, ids),
        parties={party.id: party.name for party in members(reading).values()},
        schedule=schedule or load_schedule(reading),
        filled=_filled_sections(reading, ids),
        section_steps={kind.key: frozenset(kind.steps) for kind in kinds},
        section_names={kind.key: name_of(kind, language) for kind in kinds},
    )


def _filled_sections(
    reading: Reading, case_ids: Collection[str] | None
) -> Mapping[str, frozenset[str]]:
    if case_ids is None:
        rows = reading.session.execute(_ALL_FILLED)
    else:
        rows = reading.session.execute(_FILLED_OF, {"keys": list(case_ids)})
    found: dict[str, set[str]] = defaultdict(set)
    for case_id, key in rows:
        found[case_id].add(key)
    return {case_id: frozenset(keys) for case_id, keys in found.items()}


def tally_of(facts: CaseFacts, of: Round | None) -> Tally:
    """Count the answers of a round by the body's rule."""
    if of is None:
        return Tally()
    assessment = assess_round(facts, of)
    return Tally(
        answered=assessment.answered,
        counted=assessment.counted,
        objections=len(assessment.objecting),
        open_conditions=len(assessment.waiting_for(Lack.CONDITION_OPEN)),
    )


def shown_round(facts: CaseFacts) -> Round | None:
    """Choose the round that a list tells of: adoption at home, else the newest that counts."""
    if facts.home_round is not None:
        return facts.home_round
    return facts.last_round


def verdict_today(facts: CaseFacts) -> Verdict:
    """Tell what stands between a case and a decision, the date of the meeting aside."""
    if facts.phase.is_decided or next_kind(facts) is ItemKind.INFORMATION:
        return ALLOWED
    return may_be_decided(facts, meeting_id="", meeting_date=date.max)


def case_row(record: CaseRecord, context: RowContext) -> CaseRow:
    """Make one line of the list."""
    case, facts = record.case, record.facts
    of = shown_round(facts)
    is_done = facts.phase in DONE
    tally = tally_of(facts, of)
    standing = context.schedule.place_of(case.id)
    missing = () if is_done else missing_sections(record, context)
    return CaseRow(
        name=case_name(case, context.numbers),
        phase=facts.phase,
        steps=facts.path.steps,
        step_index=step_index(facts),
        origin=context.parties.get(case.origin_party_id or "", "") or case.origin,
        body_id=record.body.id,
        body=short_name(record.body, context.language),
        officer=officers(case),
        class_name=name_of(record.case_class, context.language),
        is_economic=record.case_class.is_economic,
        answered=tally.answered,
        counted=tally.counted,
        objections=tally.objections,
        open_conditions=tally.open_conditions,
        round_number=of.number if of is not None else 0,
        deadline=of.deadline if of is not None and of.counts and not is_done else None,
        next_date=None if is_done else next_date(record, context.schedule),
        placed_on=standing.meeting.label if standing is not None else "",
        lacking=verdict_today(facts),
        missing_sections=len(missing),
        lack=case_lack(facts, _standing(record, context, missing)),
    )


def officers(case: Case) -> str:
    """Name those who write the case."""
    return ", ".join(filter(None, (case.municipal_officer, case.trust_officer)))


def _standing(record: CaseRecord, context: RowContext, missing: tuple[str, ...]) -> Standing:
    """Tell what is known of a case beside its facts."""
    case, place = record.case, context.schedule.place_of(record.case.id)
    return Standing(
        chances=context.schedule.chances(record),
        sections=tuple(context.section_names[key] for key in missing),
        officer=officers(case),
        reported_on=case.reported_on,
        meeting=place.meeting.label if place is not None else "",
        held_on=place.meeting.held_on if place is not None else None,
        called_on=place.meeting.called_on if place is not None else None,
        review_on=case.review_on,
    )


def lack_now(record: CaseRecord, context: RowContext) -> CaseLack | None:
    """Tell what one case lacks, and from whom."""
    return case_lack(record.facts, _standing(record, context, missing_sections(record, context)))


def paper_step(facts: CaseFacts) -> StepKind:
    """Tell which treatment the paper is being written for."""
    kind = next_kind(facts)
    if kind.step is not None and kind.step in facts.path.steps:
        return kind.step
    return StepKind.DISCUSSION if kind is ItemKind.DISCUSSION else StepKind.DECISION


def missing_sections(record: CaseRecord, context: RowContext) -> tuple[str, ...]:
    """List the sections that the paper of the next treatment must have and lacks."""
    step = paper_step(record.facts).value
    filled = context.filled.get(record.case.id, frozenset())
    return tuple(
        key
        for key in record.case_class.sections
        if key not in filled and step in context.section_steps.get(key, frozenset())
    )
