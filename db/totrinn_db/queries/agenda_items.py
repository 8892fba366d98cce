# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The lines of an agenda: when each starts, what the guards say of it, and what came of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import BindParameter, bindparam, select

from totrinn_db.domain.facts import FastTrack, Round
from totrinn_db.domain.meetings import OUTCOMES_OF_KIND, ItemKind, Outcome, StandingKind
from totrinn_db.domain.outcomes import PREPARING, laid_aside_by
from totrinn_db.domain.papers import treatment_of
from totrinn_db.domain.paths import TWO_STEP
from totrinn_db.domain.process import may_be_decided
from totrinn_db.domain.verdict import ALLOWED, Verdict
from totrinn_db.domain.views.cases import CaseName
from totrinn_db.domain.views.meetings import ItemView, StatementView
from totrinn_db.models import AgendaItem, Body, Meeting, Statement, Wording
from totrinn_db.queries.case_rows import shown_round, tally_of
from totrinn_db.queries.done_rows import Tally
from totrinn_db.queries.exemptions import ItemCitations, item_citations
from totrinn_db.queries.facts import CaseRecord, Member, load_cases, members
from totrinn_db.queries.naming import case_names, item_number, language_of
from totrinn_db.sessions import prepared
from totrinn_db.work import Reading

DECIDING = (ItemKind.DECISION, ItemKind.RECOMMENDATION)
_KEYS: BindParameter[str] = bindparam("keys", expanding=True)
_ITEMS = prepared(
    select(AgendaItem)
    .where(AgendaItem.meeting_id.in_(_KEYS), AgendaItem.taken_off.is_(False))
    .order_by(AgendaItem.meeting_id, AgendaItem.place, AgendaItem.id)
)
_STATEMENTS = prepared(
    select(Statement)
    .where(Statement.item_id.in_(_KEYS), Statement.withdrawn.is_(False))
    .order_by(Statement.position)
)
_WORDINGS = prepared(select(Wording.id, Wording.text).where(Wording.id.in_(_KEYS)))


@dataclass(frozen=True, slots=True)
class _Context:
    """What the lines of an agenda share."""

    meeting: Meeting
    body: Body
    records: Mapping[str, CaseRecord]
    names: Mapping[str, CaseName]
    statements: Mapping[str, tuple[StatementView, ...]]
    wordings: Mapping[str, str]
    cites: ItemCitations


def agenda_items(reading: Reading, meeting: Meeting, body: Body) -> tuple[ItemView, ...]:
    """Give the agenda of a meeting in order."""
    items = items_of(reading, [meeting.id])
    case_ids = sorted({item.case_id for item in items if item.case_id is not None})
    context = _Context(
        meeting=meeting,
        body=body,
        records=load_cases(reading, case_ids),
        names=case_names(reading, case_ids),
        statements=_statements(reading, [item.id for item in items]),
        wordings=_wordings(reading, items),
        cites=item_citations(reading, items, language_of(reading)),
    )
    views, minutes = [], 0
    for item in items:
        views.append(_view(item, minutes, context))
        minutes += item.minutes
    return tuple(views)


def items_of(reading: Reading, meeting_ids: Collection[str]) -> Sequence[AgendaItem]:
    """Read the items of some meetings in their order."""
    return reading.session.scalars(_ITEMS, {"keys": list(meeting_ids)}).all()


def _statements(
    reading: Reading, item_ids: Collection[str]
) -> dict[str, tuple[StatementView, ...]]:
    parties: Mapping[str, Member] = members(reading)
    rows = reading.session.scalars(_STATEMENTS, {"keys": list(item_ids)})
    found: dict[str, list[StatementView]] = defaultdict(list)
    for row in rows:
        name = parties[row.party_id].name
        found[row.item_id].append(StatementView(row.id, row.party_id, name, row.text))
    return {item_id: tuple(views) for item_id, views in found.items()}


def _wordings(reading: Reading, items: Sequence[AgendaItem]) -> dict[str, str]:
    ids = [item.wording_id for item in items if item.wording_id is not None]
    rows = reading.session.execute(_WORDINGS, {"keys": ids})
    return {row[0]: row[1] for row in rows}


def fast_track_of(item: AgendaItem) -> FastTrack | None:
    """Read an item's fast track, if it has one."""
    if not (item.fast_track_by or item.fast_track_reason):
        return None
    return FastTrack(item.fast_track_by, item.fast_track_reason)


def count_treatment(item: AgendaItem, record: CaseRecord | None) -> int:
    """Count an item's treatment as papers do: 1, 2, or 0."""
    if record is None:
        return 0
    return treatment_of(item.item_kind, record.facts.path or TWO_STEP, fast_track_of(item))


def supplement_of(item: AgendaItem) -> int:
    """Tell which supplement to the notice an item stands on; 0 for the notice itself."""
    # Late items of older databases all stand on the first.
    return (item.supplement or 1) if item.is_late else 0


def supplements_sent(meeting: Meeting) -> tuple[date, ...]:
    """Tell on which days supplements to the notice were sent, the first first."""
    return tuple(date.fromisoformat(day) for day in meeting.supplements or ())


def verdict_of(item: AgendaItem, record: CaseRecord | None, meeting: Meeting) -> Verdict:
    """Ask whether the item can stand as it does; what has been treated is not asked again."""
    if record is None or item.item_kind not in DECIDING or item.outcome is not None:
        return ALLOWED
    return may_be_decided(
        record.facts,
        meeting_id=meeting.id,
        meeting_date=meeting.held_on,
        fast_track=fast_track_of(item),
    )


def _view(item: AgendaItem, minutes: int, context: _Context) -> ItemView:
    record = context.records.get(item.case_id or "")
    of = shown_round(record.facts) if record is not None else None
    tally = tally_of(record.facts, of) if record is not None else Tally()
    starts_at = later(context.meeting.starts_at, minutes)
    return ItemView(
        id=item.id,
        case=context.names.get(item.case_id or ""),
        kind=item.item_kind,
        standing=item.standing_kind,
        title=item.title,
        number=item_number(item, context.body),
        starts_at=starts_at,
        minutes=item.minutes,
        is_past_end=minutes >= length(context.meeting),
        presenter=item.presenter,
        supplement=supplement_of(item),
        verdict=verdict_of(item, record, context.meeting),
        answered=tally.answered,
        counted=tally.counted,
        deadline=of.deadline if of is not None and of.counts else None,
        fast_track_by=item.fast_track_by,
        fast_track_reason=item.fast_track_reason,
        proposal=_proposal(item, record, context),
        anchored_wording=_anchored(item, record, of),
        notes=item.notes,
        outcome=item.outcome,
        outcomes=_outcomes(item, record),
        wording=item.wording,
        reason=item.reason,
        votes=item.votes,
        way_on=item.way_on,
        statements=context.statements.get(item.id, ()),
        kept_by=item.kept_by,
        kept_reason=item.kept_reason,
        is_carried=item.carried_from_id is not None,
        version=item.version,
        treatment=count_treatment(item, record),
        exempt=context.cites.marks(item),
        marks=context.cites.own_marks(item),
        impartiality=item.impartiality or "",
    )


def _anchored(item: AgendaItem, record: CaseRecord | None, of: Round | None) -> str:
    """Give the wording that an outcome of the item, or a new one, is held against."""
    if record is None or of is None:
        return ""
    aside = laid_aside_by(
        record.facts, item_id=item.id, kind=item.item_kind, outcome=item.outcome,
        way_on=item.way_on,
    )  # fmt: skip
    return of.wording if of.counts or of is aside else ""


def _proposal(item: AgendaItem, record: CaseRecord | None, context: _Context) -> str:
    if record is None or item.proposal:
        return item.proposal
    if item.number is not None or item.wording_id is not None:
        # What the notice laid before the meeting, whatever the case has become since.
        return context.wordings.get(item.wording_id or "", "")
    return record.facts.wording


def _outcomes(item: AgendaItem, record: CaseRecord | None) -> tuple[Outcome, ...]:
    hidden = set()
    if record is not None and record.facts.rule.objection_blocks:
        hidden.add(Outcome.ADOPTED_BY_SOME)
    if record is not None and record.facts.is_preparation(item.id):
        hidden |= set(Outcome) - set(PREPARING)
    if item.standing_kind in (StandingKind.FOLLOW_UP, StandingKind.OTHER_BUSINESS):
        hidden.add(Outcome.APPROVED)
    return tuple(o for o in OUTCOMES_OF_KIND[item.item_kind] if o not in hidden)


def later(start: time, minutes: int) -> time:
    """Give the time so many minutes later; a day ends at midnight."""
    moment = datetime.combine(date.min, start) + timedelta(minutes=minutes)
    return moment.time() if moment.date() == date.min else time(23, 59)


def length(meeting: Meeting) -> int:
    """Give the minutes that are set aside for a meeting."""
    start = meeting.starts_at.hour * 60 + meeting.starts_at.minute
    return meeting.ends_at.hour * 60 + meeting.ends_at.minute - start
