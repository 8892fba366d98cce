# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The page of one case, answers and history apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sqlalchemy import bindparam, select

from totrinn_db.domain.anchoring import RoundState
from totrinn_db.domain.collation import sort_key
from totrinn_db.domain.exemptions import CASE_PARTS
from totrinn_db.domain.facts import CaseFacts
from totrinn_db.domain.meetings import KIND_OF_STEP, Outcome
from totrinn_db.domain.parties import Language
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.process import may_send_to_anchoring, may_type_wording
from totrinn_db.domain.progress import step_index
from totrinn_db.domain.verdict import Verdict
from totrinn_db.domain.views.access import PartMark
from totrinn_db.domain.views.cases import (
    AttachmentView,
    CaseView,
    ConsequenceView,
    SectionView,
    StepView,
    TreatmentView,
    WordingView,
)
from totrinn_db.domain.wording import short_fingerprint
from totrinn_db.models import (
    AgendaItem,
    Body,
    Meeting,
)
from totrinn_db.queries.case_rows import case_row, paper_step, row_context
from totrinn_db.queries.earliest import Earliest, earliest_decision, proposed_deadline
from totrinn_db.queries.exemptions import cited, exemptions
from totrinn_db.queries.facts import CaseRecord, load_case, members
from totrinn_db.queries.naming import item_number, meeting_label, name_of
from totrinn_db.queries.planning import PlanSource
from totrinn_db.queries.schedule import Schedule, load_schedule
from totrinn_db.queries.sent_papers import ATTACHMENTS, CONSEQUENCES, SECTIONS
from totrinn_db.queries.small_tables import section_kinds
from totrinn_db.sessions import prepared
from totrinn_db.work import Reading, once

_TREATMENTS = prepared(
    select(AgendaItem, Meeting, Body)
    .join(Meeting, AgendaItem.meeting_id == Meeting.id)
    .join(Body, Meeting.body_id == Body.id)
    .where(AgendaItem.case_id == bindparam("case_id"), AgendaItem.taken_off.is_(False))
    .order_by(Meeting.held_on, Meeting.starts_at, AgendaItem.place)
)


@once
def case_view(reading: Reading, case_id: str) -> CaseView:
    """Give everything the page of a case shows."""
    record = load_case(reading, case_id)
    schedule = load_schedule(reading)
    context = row_context(reading, {case_id: record}, schedule)
    case, language = record.case, context.language
    source = PlanSource(reading, [record])
    earliest = earliest_decision(source, record)
    treatments = _treatments(reading, case_id)
    marks = exemptions(reading, case_id)
    cites = cited(reading, marks, language)
    return CaseView(
        row=case_row(record, context),
        version=case.version,
        class_id=case.class_id,
        path_id=case.path_id,
        path_name=name_of(record.path, language),
        channel=case.channel,
        reported_on=case.reported_on,
        journal_reference=case.journal_reference,
        archive_reference=case.archive_reference,
        municipal_officer=case.municipal_officer,
        trust_officer=case.trust_officer,
        spokesperson=case.spokesperson,
        patient_groups=tuple(case.patient_groups),
        themes=tuple(case.themes),
        municipal_level=record.case_class.municipal_level,
        trust_level=record.case_class.trust_level,
        recommends_only=record.case_class.recommends_only,
        phase_reason=case.phase_reason,
        steps=tuple(_steps(record.facts, treatments, earliest)),
        sections=_sections(reading, record, language, marks, cites),
        wording=_wording(reading, record),
        consequences=_consequences(reading, case_id),
        attachments=_attachments(reading, case_id, marks, cites),
        treatments=treatments,
        may_send=may_send(reading, record, schedule),
        may_edit_wording=may_type_wording(record.facts),
        earliest_decision=earliest.on if earliest is not None else None,
        earliest_meeting=earliest.label if earliest is not None else "",
        suggested_deadline=proposed_deadline(source, record),
        marks=tuple(
            PartMark(part, marks[part], cites[part]) for part in CASE_PARTS if part in marks
        ),
    )


def may_send(reading: Reading, record: CaseRecord, schedule: Schedule) -> Verdict:
    """Tell whether the case can be sent to anchoring today, with the usual deadline."""
    return may_send_to_anchoring(
        record.facts,
        deadline=schedule.suggested_deadline(),
        today=reading.today,
        counted_parties=len(counted_parties(reading, record)),
    )


def counted_parties(reading: Reading, record: CaseRecord) -> list[str]:
    """List the parties that the body counts and that are still part of the community."""
    return [
        party.id
        for party in members(reading).values()
        if party.kind in record.facts.rule.counted_kinds and not party.has_ended(reading.today)
    ]


def _treatments(reading: Reading, case_id: str) -> tuple[TreatmentView, ...]:
    rows = reading.session.execute(_TREATMENTS, {"case_id": case_id})
    return tuple(_treatment(row[0], row[1], row[2]) for row in rows)


def _treatment(item: AgendaItem, meeting: Meeting, body: Body) -> TreatmentView:
    return TreatmentView(
        item_id=item.id,
        meeting_id=meeting.id,
        meeting=meeting_label(meeting, body),
        meeting_state=meeting.state,
        on=meeting.held_on,
        kind=item.item_kind,
        number=item_number(item, body),
        outcome=item.outcome,
        wording=item.wording,
        notes=item.notes,
        fast_track_by=item.fast_track_by,
        fast_track_reason=item.fast_track_reason,
    )


def _steps(
    facts: CaseFacts, treatments: tuple[TreatmentView, ...], earliest: Earliest | None
) -> Iterator[StepView]:
    at = step_index(facts)
    for index, step in enumerate(facts.path.steps):
        state = "done" if index < at else "current" if index == at else "todo"
        yield _step(step, state, facts, treatments, earliest)


def _step(
    step: StepKind,
    state: str,
    facts: CaseFacts,
    treatments: tuple[TreatmentView, ...],
    earliest: Earliest | None,
) -> StepView:
    if step.is_round:
        rounds = [r for r in facts.rounds if r.step is step]
        if rounds and (state != "todo" or rounds[-1].state is RoundState.OPEN):
            return StepView(step, state, on=rounds[-1].deadline)
        return StepView(step, state)
    own = [
        t
        for t in treatments
        if t.kind is KIND_OF_STEP[step] and not _is_void(t) and not facts.is_preparation(t.item_id)
    ]
    if own:
        return StepView(step, state, on=own[-1].on, meeting=own[-1].meeting)
    is_ahead = step in (StepKind.DECISION, StepKind.RECOMMENDATION) and state != "done"
    if is_ahead and earliest is not None:
        return StepView(
            step, state, earliest.on, earliest.label, is_estimate=True,
            unknown_plans=earliest.unknown, asked_plans=earliest.asked,
        )  # fmt: skip
    return StepView(step, state)


def _is_void(treatment: TreatmentView) -> bool:
    comes_again = treatment.outcome is not None and treatment.outcome.comes_again
    return comes_again or treatment.outcome in (Outcome.SENT_BACK, Outcome.WITHDRAWN)


def _sections(
    reading: Reading,
    record: CaseRecord,
    language: Language,
    marks: Mapping[str, str],
    cites: Mapping[str, str],
) -> tuple[SectionView, ...]:
    written = {
        row.key: row for row in reading.session.scalars(SECTIONS, {"case_id": record.case.id})
    }
    texts = {key: row.text for key, row in written.items()}
    step = paper_step(record.facts).value
    required = record.case_class.sections
    nn = language is Language.NN
    return tuple(
        SectionView(
            key=kind.key,
            name=name_of(kind, language),
            help=kind.help_nn if nn else kind.help_nb,
            text=texts.get(kind.key, ""),
            is_required=kind.key in required and step in kind.steps,
            is_filled=bool(texts.get(kind.key, "").strip()),
            version=written[kind.key].version if kind.key in written else 0,
            exempt_under=marks.get(kind.key),
            exempt=cites.get(kind.key, ""),
        )
        for kind in section_kinds(reading)
        if (not kind.ended and (kind.key in required or step in kind.steps)) or texts.get(kind.key)
    )


def _wording(reading: Reading, record: CaseRecord) -> WordingView:
    row = record.wording
    text = row.text if row is not None else ""
    return WordingView(
        id=row.id if row is not None else "",
        number=row.number if row is not None else 0,
        text=text,
        short_fingerprint=short_fingerprint(text) if text else "",
        is_frozen=row.is_frozen if row is not None else False,
        made_on=row.made_on if row is not None else reading.today,
        version=record.wording_version,
    )


def _consequences(reading: Reading, case_id: str) -> tuple[ConsequenceView, ...]:
    parties = members(reading)
    rows = reading.session.scalars(CONSEQUENCES, {"case_id": case_id})
    views = [
        ConsequenceView(row.party_id, parties[row.party_id].name, row.text, row.amount, row.version)
        for row in rows
        if row.text or row.amount is not None
    ]
    return tuple(sorted(views, key=lambda view: sort_key(view.party)))


def _attachments(
    reading: Reading, case_id: str, marks: Mapping[str, str], cites: Mapping[str, str]
) -> tuple[AttachmentView, ...]:
    rows = reading.session.scalars(ATTACHMENTS, {"case_id": case_id})
    return tuple(
        AttachmentView(
            row.id, row.name, row.title, row.size, marks.get(row.id), cites.get(row.id, "")
        )
        for row in rows
    )
