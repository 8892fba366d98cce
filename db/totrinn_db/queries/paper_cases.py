# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What the case paper says, for the treatment that the case comes to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from sqlalchemy import select

from totrinn_db.domain.dates import in_words
from totrinn_db.domain.exemptions import (
    ANSWERS,
    CASE,
    CONSEQUENCES,
    QUESTIONS,
    TITLE,
    WORDING,
)
from totrinn_db.domain.facts import CaseFacts
from totrinn_db.domain.meetings import ItemKind
from totrinn_db.domain.numbering import case_reference
from totrinn_db.domain.papers import (
    CasePaper,
    PaperSection,
    PartyStanding,
    ProcessStep,
    RoundSummary,
    treatment_of,
)
from totrinn_db.domain.parties import Language
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.progress import next_kind
from totrinn_db.models import (
    AgendaItem,
    Anchoring,
    AnchoringRound,
    Body,
    Case,
    CaseSection,
    Meeting,
    Party,
    Wording,
)
from totrinn_db.queries.agenda_items import DECIDING, fast_track_of, items_of, supplement_of
from totrinn_db.queries.earliest import earliest_decision, planned_deadline
from totrinn_db.queries.exemptions import cited, exemptions
from totrinn_db.queries.facts import CaseRecord, load_case
from totrinn_db.queries.naming import name_of, short_name
from totrinn_db.queries.paper_parts import (
    anchored_wording,
    attachment_bases,
    attachments_of,
    consequences,
    earlier_treatments,
    inherited_numbers,
    letterhead,
    meeting_facts,
    plain_number,
    sent_consequences,
)
from totrinn_db.queries.planning import PlanSource
from totrinn_db.queries.schedule import Schedule, load_schedule
from totrinn_db.queries.sent_papers import paper_now, sent_paper
from totrinn_db.queries.small_tables import section_kinds
from totrinn_db.work import Reading

_LIST_MARK = re.compile(r"(?:[-•*–]\s+|\d{1,3}[.)]\s*)+")
# What the paper writes by itself from the rows; a text of one's own comes in addition.
_OWN_PARTS = ("earlier_treatment", "changes_after_anchoring")


def case_paper(
    reading: Reading, case_id: str, language: Language, meeting_id: str | None = None
) -> CasePaper:
    """Gather the paper of a case for a meeting, or for the treatment it comes to next."""
    record = load_case(reading, case_id)
    schedule = load_schedule(reading)
    item = _item(reading, case_id, meeting_id, schedule)
    meeting = reading.get(Meeting, item.meeting_id) if item is not None else None
    body = reading.get(Body, meeting.body_id) if meeting is not None else record.body
    kind = item.item_kind if item is not None else next_kind(record.facts)
    track = fast_track_of(item) if item is not None else None
    wording = _wording(reading, record, item)
    case = record.case
    files = attachments_of(reading, case_id)
    marks = cited(reading, exemptions(reading, case_id), language)
    texts = section_texts(reading, case_id)
    sections, questions = _sections(reading, record, texts, marks, kind, language)
    return CasePaper(
        letterhead=letterhead(reading, language),
        body_short=short_name(body, language),
        title=case.title,
        reference=case_reference(case.reference_number, case.reference_year),
        kind_of_item=kind,
        treatment=treatment_of(kind, record.facts.path, track),
        written_on=reading.today,
        meeting=meeting_facts(meeting, body, language) if meeting is not None else None,
        number=_number(reading, item, meeting, body),
        case_class=name_of(record.case_class, language),
        recommends_only=record.case_class.recommends_only,
        archive_number=case.archive_reference,
        officers=tuple(filter(None, (case.municipal_officer, case.trust_officer))),
        origin=_origin(reading, case),
        wording=wording.text if wording is not None else "",
        wording_number=wording.number if wording is not None else 1,
        sections=sections,
        questions=questions if kind is ItemKind.DISCUSSION else (),
        consequences=tuple(consequences(reading, case_id).values()),
        earlier=earlier_treatments(reading, case_id, record.facts.path, language, before=meeting),
        answers=_answers(reading, record) if kind in DECIDING else None,
        process=tuple(_process(PlanSource(reading, [record]), record, meeting, kind)),
        attachments=tuple(row.title or row.name for row in files),
        attachment_bases=attachment_bases([row.id for row in files], marks),
        questions_exempt=marks.get(QUESTIONS, ""),
        consequences_exempt=marks.get(CONSEQUENCES, ""),
        exempt=marks.get(CASE, ""),
        title_exempt=marks.get(TITLE, ""),
        wording_exempt=marks.get(WORDING, ""),
        answers_exempt=marks.get(ANSWERS, ""),
        fast_track=track,
    )


def sent_case_paper(reading: Reading, round_id: str, language: Language) -> CasePaper:
    """Gather the paper as it went out with a round: its texts and files of that day (rule 2)."""
    row = reading.get(AnchoringRound, round_id)
    record = load_case(reading, row.case_id)
    paper = case_paper(reading, row.case_id, language)
    wording = reading.get(Wording, row.wording_id)
    kind = _kind_sent(record.facts, row.step)
    sent = sent_paper(reading, round_id) or paper_now(reading, row.case_id)
    marks = cited(reading, sent.exempt, language)
    sections, questions = _sections(reading, record, sent.sections, marks, kind, language)
    steps = _process(PlanSource(reading, [record]), record, None, kind)
    return replace(
        paper,
        title=sent.title,
        kind_of_item=kind,
        treatment=treatment_of(kind, record.facts.path, None),
        written_on=row.sent_on,
        meeting=None,
        number="",
        wording=wording.text,
        wording_number=wording.number,
        sections=sections,
        questions=questions if kind is ItemKind.DISCUSSION else (),
        consequences=tuple(sent_consequences(reading, sent).values()),
        earlier=tuple(each for each in paper.earlier if each.on <= row.sent_on),
        answers=None,
        process=tuple(
            replace(each, on=row.deadline) if each.step is row.step else each for each in steps
        ),
        attachments=tuple(each.label for each in sent.attachments),
        attachment_bases=attachment_bases([each.sha256 for each in sent.attachments], marks),
        questions_exempt=marks.get(QUESTIONS, ""),
        consequences_exempt=marks.get(CONSEQUENCES, ""),
        exempt=marks.get(CASE, ""),
        title_exempt=marks.get(TITLE, ""),
        wording_exempt=marks.get(WORDING, ""),
        fast_track=None,
    )


def _kind_sent(facts: CaseFacts, step: StepKind) -> ItemKind:
    if step is StepKind.PRE_ANCHORING:
        return ItemKind.DISCUSSION
    recommends = facts.recommends_only or StepKind.RECOMMENDATION in facts.path.steps
    return ItemKind.RECOMMENDATION if recommends else ItemKind.DECISION


def case_papers(
    reading: Reading, meeting_id: str, language: Language, *, supplement: int | None = None
) -> tuple[tuple[str, CasePaper], ...]:
    """Gather the papers of all cases on a meeting's agenda, in its order, or on a supplement."""
    return tuple(
        (item.case_id, case_paper(reading, item.case_id, language, meeting_id))
        for item in items_of(reading, [meeting_id])
        if item.case_id is not None and supplement in (None, supplement_of(item))
    )


def _item(
    reading: Reading, case_id: str, meeting_id: str | None, schedule: Schedule
) -> AgendaItem | None:
    standing = schedule.place_of(case_id)
    wanted = meeting_id or (standing.meeting.id if standing is not None else None)
    if wanted is None:
        return None
    return reading.session.scalar(
        select(AgendaItem).where(
            AgendaItem.meeting_id == wanted,
            AgendaItem.case_id == case_id,
            AgendaItem.taken_off.is_(False),
        )
    )


def _number(reading: Reading, item: AgendaItem | None, meeting: Meeting | None, body: Body) -> str:
    if item is None or meeting is None:
        return ""
    return plain_number(item, body) or inherited_numbers(reading, meeting).get(
        item.case_id or "", ""
    )


def _wording(reading: Reading, record: CaseRecord, item: AgendaItem | None) -> Wording | None:
    if item is not None and item.wording_id is not None:
        return reading.get(Wording, item.wording_id)
    return record.wording


def _origin(reading: Reading, case: Case) -> str:
    name = case.origin
    if case.origin_party_id is not None:
        name = reading.get(Party, case.origin_party_id).full_name
    day = in_words(case.reported_on) if case.reported_on is not None else ""
    return ", ".join(filter(None, (name, day)))


def section_texts(reading: Reading, case_id: str) -> dict[str, str]:
    """Read the texts of a case's sections by their keys."""
    rows = reading.session.scalars(select(CaseSection).where(CaseSection.case_id == case_id))
    return {row.key: row.text for row in rows}


def _sections(
    reading: Reading,
    record: CaseRecord,
    texts: Mapping[str, str],
    marks: Mapping[str, str],
    kind: ItemKind,
    language: Language,
) -> tuple[tuple[PaperSection, ...], tuple[str, ...]]:
    """Give the sections that the paper of this treatment prints, and the questions apart."""
    step = (kind.step or StepKind.DISCUSSION).value
    sections: list[PaperSection] = []
    questions: tuple[str, ...] = ()
    for row in section_kinds(reading):
        text = texts.get(row.key, "")
        if step not in row.steps or (row.ended and not text):
            continue
        if row.key == QUESTIONS and text.strip():
            questions = _as_list(text)
            continue
        if row.key in _OWN_PARTS and not text.strip():
            continue
        is_required = row.key in record.case_class.sections
        if text.strip() or is_required:
            exempt = marks.get(row.key, "") if text.strip() else ""
            name = name_of(row, language)
            sections.append(PaperSection(name, text, is_required, row.key, exempt))
    return tuple(sections), questions


def _as_list(text: str) -> tuple[str, ...]:
    lines = (_LIST_MARK.sub("", line.strip()) for line in text.splitlines())
    return tuple(filter(None, lines))


def _answers(reading: Reading, record: CaseRecord) -> RoundSummary | None:
    latest = record.facts.last_round
    if latest is None or not latest.counts or latest.step is StepKind.PRE_ANCHORING:
        return None
    row = next(r for r in record.rounds if r.id == latest.id)
    today = {answer.party_id: answer.status for answer in latest.answers}
    pairs = reading.session.execute(
        select(Anchoring, Party)
        .join(Party, Anchoring.party_id == Party.id)
        .where(Anchoring.round_id == row.id)
    )
    return RoundSummary(
        round_number=row.number,
        wording=anchored_wording(row, reading.get(Wording, row.wording_id)),
        sent_on=row.sent_on,
        deadline=row.deadline,
        rows=tuple(
            PartyStanding(
                party=party.name,
                party_kind=party.party_kind,
                status=today.get(party.id, answer.status),
                organ=answer.organ,
                level=answer.level,
                on=answer.answered_on,
                text=answer.text,
                condition_met=answer.condition_met,
                condition_note=answer.condition_note,
                is_counted=party.party_kind in record.facts.rule.counted_kinds,
            )
            for answer, party in pairs
        ),
        kept_by=row.kept_by,
        kept_reason=row.kept_reason,
    )


def _process(
    source: PlanSource, record: CaseRecord, meeting: Meeting | None, kind: ItemKind
) -> Iterator[ProcessStep]:
    """Tell the steps that are left from this treatment on, with the dates that are known."""
    facts = record.facts
    if kind not in (ItemKind.DISCUSSION, *DECIDING):
        return
    earliest = earliest_decision(source, record)
    for step in facts.path.steps:
        if step in (StepKind.PRE_ANCHORING, StepKind.INFORMATION):
            continue
        if step is StepKind.DISCUSSION:
            day = _discussed_on(facts, meeting, kind)
        elif step is StepKind.ANCHORING:
            day = _answers_by(source, record)
        elif step is StepKind.HOME_ADOPTION:
            day = None
        elif kind in DECIDING and meeting is not None:
            day = meeting.held_on
        else:
            day = earliest.on if earliest is not None else None
        yield ProcessStep(step, day)


def _discussed_on(facts: CaseFacts, meeting: Meeting | None, kind: ItemKind) -> date | None:
    if kind is ItemKind.DISCUSSION and meeting is not None:
        return meeting.held_on
    return facts.discussion.meeting_date if facts.discussion is not None else None


def _answers_by(source: PlanSource, record: CaseRecord) -> date | None:
    live = record.facts.live_round
    if live is not None and live.step is StepKind.ANCHORING:
        return live.deadline
    return planned_deadline(source, record)
