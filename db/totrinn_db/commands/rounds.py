# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Anchoring rounds: sending a frozen wording out, more time, and giving a round up."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date

from sqlalchemy import select

from totrinn_db.commands.checks import a_date, a_reason, a_text
from totrinn_db.commands.reply_codes import free_codes
from totrinn_db.commands.standing import settle
from totrinn_db.commands.wordings import freeze, keep_answers
from totrinn_db.domain.anchoring import AnchoringStatus, RoundState
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.errors import RuleBroken, require
from totrinn_db.domain.parties import Language, letter_language
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.process import may_close_round, may_send_to_anchoring, round_step
from totrinn_db.domain.verdict import Refused
from totrinn_db.models import (
    Anchoring,
    AnchoringRound,
    Community,
    Decision,
    Party,
    SentPaper,
)
from totrinn_db.queries.facts import CaseRecord, load_case
from totrinn_db.queries.sent_papers import paper_now
from totrinn_db.queries.the_community import the_community
from totrinn_db.work import Work

__all__ = ["keep_answers"]


def send_to_anchoring(
    work: Work, *, case_id: str, deadline: date, heard_too: bool = False, terms: str = ""
) -> str:
    """Freeze the wording and ask every party: same text, same day, same deadline (rule 2).

    Who is heard without being counted is asked too when `heard_too` says so. `terms` says for the
    history on which terms the parties were asked.
    """
    record = load_case(work, case_id)
    a_date(deadline)
    counted = record.facts.rule.counted_kinds
    parties = [p for p in _active(work) if heard_too or p.party_kind in counted]
    require(
        may_send_to_anchoring(
            record.facts,
            deadline=deadline,
            today=work.today,
            counted_parties=sum(p.party_kind in counted for p in parties),
        )
    )
    step = round_step(record.facts)
    wording = freeze(
        work, record, _adopted(work, record) if step is StepKind.HOME_ADOPTION else None
    )
    row = work.add(
        AnchoringRound(
            case_id=case_id,
            number=max((r.number for r in record.rounds), default=0) + 1,
            step=step,
            wording_id=wording.id,
            sent_on=work.today,
            sent_by=work.actor.name,
            deadline=deadline,
            state=RoundState.OPEN,
        )
    )
    _keep_paper(work, row)
    community = the_community(work)
    codes = free_codes(work, len(parties))
    for party, code in zip(parties, codes, strict=True):
        work.session.add(
            Anchoring(
                round_id=row.id,
                party_id=party.id,
                status=AnchoringStatus.ASKED,
                language=language_for(community, party),
                sent_to=party.contact or party.deputy_contact,
                reply_code=code,
            )
        )
    settle(work, case_id)
    if terms:
        record.case.phase_reason = a_text(terms)
    return row.id


def _keep_paper(work: Work, row: AnchoringRound) -> None:
    """Note the texts and files that go out, so that the paper can be shown as it was sent."""
    paper = asdict(paper_now(work, row.case_id))
    work.session.add(
        SentPaper(
            round_id=row.id,
            title=paper["title"],
            sections=paper["sections"],
            consequences=list(paper["consequences"]),
            attachments=list(paper["attachments"]),
            exempt=paper["exempt"],
        )
    )


def language_for(community: Community, party: Party) -> Language:
    """Choose the language of a letter to a party, as the community wants it."""
    if not community.letters_follow_recipient:
        return community.language
    return letter_language(party.language, community.language)


def _active(work: Work) -> list[Party]:
    return [
        party
        for party in work.session.scalars(select(Party).order_by(Party.id))
        if party.ended_on is None or party.ended_on > work.today
    ]


def _adopted(work: Work, record: CaseRecord) -> str | None:
    return work.session.scalar(
        select(Decision.wording)
        .where(Decision.case_id == record.case.id, Decision.is_replaced.is_(False))
        .order_by(Decision.id.desc())
        .limit(1)
    )


def extend_deadline(work: Work, *, round_id: str, deadline: date) -> None:
    """Give all parties of a round the same longer deadline."""
    row = work.get(AnchoringRound, round_id)
    _require_out(work, row)
    a_date(deadline)
    if deadline <= row.deadline or deadline <= work.today:
        raise RuleBroken(
            Refused(Code.DATE_IN_PAST, {"date": deadline}, (Remedy.CHOOSE_LATER_DATE,))
        )
    row.deadline = deadline


def _require_out(work: Work, row: AnchoringRound) -> CaseRecord:
    record = load_case(work, row.case_id)
    require(may_close_round(next(r for r in record.facts.rounds if r.id == row.id)))
    return record


def end_round(work: Work, *, round_id: str, reason: str) -> None:
    """Give a round up with answers missing; a new round is then needed."""
    row = work.get(AnchoringRound, round_id)
    record = _require_out(work, row)
    words = a_reason(reason)
    row.state = RoundState.ENDED
    row.closed_on = work.today
    for answer in work.session.scalars(select(Anchoring).where(Anchoring.round_id == row.id)):
        if not answer.status.meaning.is_answer:
            answer.status = AnchoringStatus.NO_ANSWER
    settle(work, row.case_id)
    record.case.phase_reason = words
