# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Which rules of the two-step model the rows break, whatever brought them there.

No command leaves a broken rule behind; an undo, an import or a hand in the file can.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from sqlalchemy import select

from totrinn_db.domain.facts import CaseFacts, FastTrack
from totrinn_db.domain.meetings import ItemKind, MeetingState, Outcome
from totrinn_db.domain.phases import HELD_BY_HAND, Phase
from totrinn_db.domain.process import answers_cover, may_be_decided
from totrinn_db.domain.progress import phase_of
from totrinn_db.domain.verdict import ALLOWED, Refused, Verdict, first_refusal
from totrinn_db.domain.views.check import Problem, ProblemCode
from totrinn_db.models import AgendaItem, Case, Decision, Meeting
from totrinn_db.queries.facts import CaseRecord, load_cases
from totrinn_db.queries.settings_then import facts_when_decided
from totrinn_db.work import Reading

_CHUNK = 200
_SAYS_THE_LAST_WORD = (ItemKind.DECISION, ItemKind.RECOMMENDATION)
_IS_CALLED = (MeetingState.CALLED, MeetingState.ONGOING)


def broken_rules(
    reading: Reading, case_ids: Collection[str] | None = None, *, with_called: bool = True
) -> tuple[Problem, ...]:
    """List the broken rules of some cases, or of all.

    `with_called` also lists what stands for decision in a called meeting without being ready.
    That happens by right, when a party takes back its answer after the call.
    """
    wanted = _all_cases(reading) if case_ids is None else sorted(set(case_ids))
    found: list[Problem] = []
    for start in range(0, len(wanted), _CHUNK):
        chunk = wanted[start : start + _CHUNK]
        records = load_cases(reading, chunk)
        found.extend(_unfounded_decisions(reading, records))
        found.extend(_wrong_phases(records))
        if with_called:
            found.extend(_not_ready(reading, records))
    return tuple(found)


def _all_cases(reading: Reading) -> Sequence[str]:
    return reading.session.scalars(select(Case.id).order_by(Case.id)).all()


def _problem(code: ProblemCode, record: CaseRecord, reason: str) -> Problem:
    return Problem(code, {"case_id": record.case.id, "case": record.case.title, "reason": reason})


def _unfounded_decisions(reading: Reading, records: dict[str, CaseRecord]) -> Iterator[Problem]:
    rows = reading.session.execute(
        select(Decision, AgendaItem, Meeting)
        .join(AgendaItem, Decision.item_id == AgendaItem.id)
        .join(Meeting, AgendaItem.meeting_id == Meeting.id)
        .where(Decision.case_id.in_(records), Decision.is_replaced.is_(False))
        .order_by(Decision.id)
    )
    decided: dict[str, list[str]] = defaultdict(list)
    for decision, item, meeting in rows.all():
        record = records[decision.case_id]
        decided[decision.case_id].append(item.id)
        verdict = _is_founded(reading, record, decision, item, meeting)
        if isinstance(verdict, Refused):
            yield _problem(ProblemCode.DECISION_UNFOUNDED, record, verdict.code.value)
    for record in records.values():
        for treatment in record.facts.treatments:
            last = treatment.outcome
            if last is None or not (last.is_adoption or last is Outcome.RECOMMENDED):
                continue
            if treatment.item_id not in decided[record.case.id]:
                yield _problem(ProblemCode.DECISION_UNFOUNDED, record, "decision_missing")


def _is_founded(
    reading: Reading, record: CaseRecord, decision: Decision, item: AgendaItem, meeting: Meeting
) -> Verdict:
    """Ask the guard again, on what is known today of the steps before the decision."""
    facts = facts_when_decided(reading, record, decision)
    facts = replace(facts.without(item.id), phase=Phase.READY)
    anchored = facts.last_round.covered_wording if facts.last_round else decision.wording
    ready = may_be_decided(
        replace(facts, wording=anchored),
        meeting_id=meeting.id,
        meeting_date=meeting.held_on,
        fast_track=_fast_track(item),
    )
    if item.kept_by or item.fast_track_by:
        return ready
    return first_refusal(ready, answers_cover(facts, decision.wording))


def _fast_track(item: AgendaItem) -> FastTrack | None:
    if not item.fast_track_by:
        return None
    return FastTrack(item.fast_track_by, item.fast_track_reason)


def _wrong_phases(records: dict[str, CaseRecord]) -> Iterator[Problem]:
    for record in records.values():
        stands = record.case.phase
        if stands not in HELD_BY_HAND and stands is not phase_of(record.facts):
            yield _problem(ProblemCode.PHASE_WRONG, record, stands.value)


def _not_ready(reading: Reading, records: dict[str, CaseRecord]) -> Iterator[Problem]:
    rows = reading.session.execute(
        select(AgendaItem, Meeting)
        .join(Meeting, AgendaItem.meeting_id == Meeting.id)
        .where(
            AgendaItem.case_id.in_(records),
            AgendaItem.item_kind.in_(_SAYS_THE_LAST_WORD),
            AgendaItem.taken_off.is_(False),
            AgendaItem.outcome.is_(None),
            Meeting.state.in_(_IS_CALLED),
        )
        .order_by(AgendaItem.id)
    )
    for item, meeting in rows.all():
        record = records[item.case_id or ""]
        verdict = _may_stand(record.facts, item, meeting)
        if isinstance(verdict, Refused):
            yield _problem(ProblemCode.CALLED_ITEM_NOT_READY, record, verdict.code.value)


def _may_stand(facts: CaseFacts, item: AgendaItem, meeting: Meeting) -> Verdict:
    if facts.phase in HELD_BY_HAND:
        # Laid on ice or taken back after the call: the meeting is told, and nothing is decided.
        return ALLOWED
    return may_be_decided(
        facts,
        meeting_id=meeting.id,
        meeting_date=meeting.held_on,
        fast_track=_fast_track(item),
    )
