# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Questions about anchoring: the rounds of a case, the letters to send, and the matrix."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from sqlalchemy import BindParameter, bindparam, select

from totrinn_db.domain.anchoring import RoundState, status_today
from totrinn_db.domain.collation import sort_key
from totrinn_db.domain.consensus import Lack, readiness
from totrinn_db.domain.facts import CaseFacts, Round, assess_round
from totrinn_db.domain.parties import Language, letter_language
from totrinn_db.domain.sent_papers import PaperChanges, changes_since
from totrinn_db.domain.views.anchoring import (
    AnchoringRow,
    CaseAnchoring,
    LetterPreview,
    RoundView,
    ToldParty,
)
from totrinn_db.domain.wording import difference, short_fingerprint
from totrinn_db.domain.wording_answers import WordingAnswers, wording_answers
from totrinn_db.models import (
    Anchoring,
    AnchoringRound,
    Party,
    Region,
    RegionMember,
    Wording,
)
from totrinn_db.queries.briefings import told_of_case
from totrinn_db.queries.case_page import counted_parties, may_send
from totrinn_db.queries.case_rows import lack_now, row_context
from totrinn_db.queries.earliest import proposed_deadline
from totrinn_db.queries.facts import CaseRecord, load_case
from totrinn_db.queries.matrix import matrix
from totrinn_db.queries.naming import case_names, language_of, name_of
from totrinn_db.queries.planning import PlanSource
from totrinn_db.queries.schedule import load_schedule
from totrinn_db.queries.sent_papers import paper_now, sent_papers
from totrinn_db.queries.small_tables import all_parties, section_kinds
from totrinn_db.queries.the_community import the_community
from totrinn_db.sessions import prepared
from totrinn_db.work import Reading, once

__all__ = ["case_anchoring", "letters", "matrix"]

_KEYS: BindParameter[str] = bindparam("keys", expanding=True)
_ANCHORINGS = prepared(select(Anchoring).where(Anchoring.round_id.in_(_KEYS)))
_WORDINGS = prepared(select(Wording).where(Wording.case_id == bindparam("case_id")))
_REGIONS = prepared(
    select(RegionMember.party_id, Region.name)
    .join(Region, RegionMember.region_id == Region.id)
    .where(RegionMember.ended_on.is_(None), Region.ended_on.is_(None))
)


@once
def case_anchoring(reading: Reading, case_id: str) -> CaseAnchoring:
    """Give the rounds of a case, newest first, with every party's standing."""
    record = load_case(reading, case_id)
    schedule = load_schedule(reading)
    facts = record.facts
    rows = _anchorings(reading, record)
    parties = {party.id: party for party in all_parties(reading)}
    regions = region_names(reading)
    wordings = {w.id: w for w in _wordings(reading, case_id)}
    latest = facts.last_round
    standing = facts.home_round or facts.live_round
    told = told_of_case(reading, case_id)
    changed = latest is not None and latest.covered_wording != facts.wording
    papers = _paper_changes(reading, record)
    lack = lack_now(record, row_context(reading, {case_id: record}, schedule))
    return CaseAnchoring(
        case=case_names(reading, [case_id])[case_id],
        rounds=tuple(
            replace(
                _with_told(
                    _round_view(
                        reading,
                        facts,
                        of,
                        row,
                        wordings[row.wording_id],
                        [(parties[a.party_id], a) for a in rows.get(row.id, ())],
                        regions,
                        papers.get(row.id, PaperChanges()),
                    ),
                    told,
                ),
                lack=lack if lack is not None and lack.was_out and of is standing else None,
            )
            for of, row in reversed(list(zip(facts.rounds, record.rounds, strict=True)))
        ),
        may_send=may_send(reading, record, schedule),
        suggested_deadline=proposed_deadline(PlanSource(reading, [record]), record),
        counted_parties=len(counted_parties(reading, record)),
        difference=(
            difference(latest.covered_wording, facts.wording)
            if latest is not None and changed
            else ()
        ),
        wordings=answers_by_wording(record, {w.id: w.number for w in wordings.values()}),
        told=tuple(told.values()),
    )


def answers_by_wording(record: CaseRecord, numbers: Mapping[str, int]) -> WordingAnswers:
    """Sort the newest answers of a case by the version they were given to (rule 2)."""
    return wording_answers(
        record.facts,
        versions={row.id: numbers[row.wording_id] for row in record.rounds},
        newest=record.wording.number if record.wording is not None else 0,
    )


def _with_told(of: RoundView, told: Mapping[str, ToldParty]) -> RoundView:
    return replace(of, rows=tuple(replace(row, told=told.get(row.party_id)) for row in of.rows))


def _paper_changes(reading: Reading, record: CaseRecord) -> dict[str, PaperChanges]:
    """Tell, for the rounds that count, what of the paper is not as it was sent, by its names."""
    counting = [of.id for of in record.facts.rounds if of.counts]
    sent = sent_papers(reading, counting)
    if not sent:
        return {}
    now = paper_now(reading, record.case.id)
    language = language_of(reading)
    names = {kind.key: name_of(kind, language) for kind in section_kinds(reading)}
    return {round_id: _named(changes_since(paper, now), names) for round_id, paper in sent.items()}


def _named(changes: PaperChanges, names: Mapping[str, str]) -> PaperChanges:
    ordered = [key for key in names if key in changes.sections]
    return replace(changes, sections=tuple(names[key] for key in ordered))


def _anchorings(reading: Reading, record: CaseRecord) -> Mapping[str, list[Anchoring]]:
    found: dict[str, list[Anchoring]] = defaultdict(list)
    ids = [row.id for row in record.rounds]
    for row in reading.session.scalars(_ANCHORINGS, {"keys": ids}):
        found[row.round_id].append(row)
    return found


def _wordings(reading: Reading, case_id: str) -> list[Wording]:
    return list(reading.session.scalars(_WORDINGS, {"case_id": case_id}))


@once
def region_names(reading: Reading) -> dict[str, str]:
    """Tell each party's region today; who is in none is left out."""
    return {row[0]: row[1] for row in reading.session.execute(_REGIONS)}


def _round_view(
    reading: Reading,
    facts: CaseFacts,
    of: Round,
    row: AnchoringRound,
    wording: Wording,
    parties: list[tuple[Party, Anchoring]],
    regions: Mapping[str, str],
    paper_changes: PaperChanges,
) -> RoundView:
    assessment = assess_round(facts, of)
    lacks = {missing.party_id: missing.lack for missing in assessment.missing}
    ordered = sorted(parties, key=lambda pair: sort_key(pair[0].name))
    return RoundView(
        id=row.id,
        number=row.number,
        step=row.step,
        state=row.state,
        wording=wording.text,
        wording_number=wording.number,
        short_fingerprint=short_fingerprint(wording.text),
        sent_on=row.sent_on,
        sent_by=row.sent_by,
        deadline=row.deadline,
        closed_on=row.closed_on,
        kept_by=row.kept_by,
        kept_reason=row.kept_reason,
        paper_changes=paper_changes,
        rows=(
            *(
                _row(facts, row, party, anchoring, lacks, regions, reading.today)
                for party, anchoring in ordered
            ),
        ),
        assessment=assessment,
        readiness=readiness(assessment),
    )


def _row(
    facts: CaseFacts,
    of: AnchoringRound,
    party: Party,
    row: Anchoring,
    lacks: Mapping[str, Lack],
    regions: Mapping[str, str],
    today: date,
) -> AnchoringRow:
    waits = of.state is RoundState.OPEN
    status = row.status
    if waits:
        status = status_today(status, deadline=of.deadline, today=today, new_date=row.new_date)
    is_late = row.planned_on is not None and row.planned_on > of.deadline
    return AnchoringRow(
        id=row.id,
        party_id=party.id,
        party=party.name,
        party_kind=party.party_kind,
        region=regions.get(party.id, ""),
        status=status,
        lack=lacks.get(party.id),
        is_counted=party.party_kind in facts.rule.counted_kinds and not status.meaning.left_out,
        language=row.language,
        sent_to=row.sent_to,
        planned_organ=row.planned_organ,
        planned_on=row.planned_on,
        is_planned_late=is_late and not status.meaning.is_answer,
        answered_on=row.answered_on,
        organ=row.organ,
        level=row.level,
        archive_number=row.archive_number,
        text=row.text,
        answered_by=row.answered_by,
        capacity=row.capacity,
        source=row.source,
        confirmed=row.confirmed,
        wants_statement=row.wants_statement,
        new_date=row.new_date,
        condition_met=row.condition_met,
        condition_note=row.condition_note,
        registered_by=row.registered_by,
        registered_on=row.registered_on,
        note=row.note,
        version=row.version,
    )


def letters(reading: Reading, case_id: str) -> tuple[LetterPreview, ...]:
    """Show who will get a letter and in which language, before anything is sent (rule 12)."""
    record = load_case(reading, case_id)
    counted = set(counted_parties(reading, record))
    community = the_community(reading)
    parties = [p for p in all_parties(reading) if p.id in counted]
    return tuple(
        LetterPreview(
            party_id=party.id,
            party=party.name,
            language=_language(party, community.language, community.letters_follow_recipient),
            sent_to=party.contact or party.deputy_contact,
            has_contact=bool(party.contact or party.deputy_contact or party.contact_email),
        )
        for party in sorted(parties, key=lambda party: sort_key(party.name))
    )


def _language(party: Party, community: Language, follows: bool) -> Language:
    return letter_language(party.language, community) if follows else community
