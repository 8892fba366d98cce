# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Cases: reporting them, writing the paper, and ending them before their time."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select

from totrinn_db.commands.attachments import add_attachment, withdraw_attachment
from totrinn_db.commands.checks import (
    a_date,
    a_line,
    a_name,
    a_reason,
    a_text,
    a_title,
    change,
    expect_row,
    expect_version,
    lines,
    opt_line,
)
from totrinn_db.commands.numbers import CASES, next_number
from totrinn_db.commands.standing import settle
from totrinn_db.commands.wordings import write_wording
from totrinn_db.domain.anchoring import RoundState
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.errors import RuleBroken, require
from totrinn_db.domain.phases import Action, Phase, may_move, next_phase
from totrinn_db.domain.process import may_change_course
from totrinn_db.domain.verdict import Refused
from totrinn_db.domain.wording import fingerprint
from totrinn_db.models import (
    AgendaItem,
    Body,
    Case,
    CaseClass,
    CaseConsequence,
    CasePath,
    CaseSection,
    Meeting,
    Party,
    Wording,
)
from totrinn_db.queries.facts import load_case
from totrinn_db.work import Work

# What a whole number holds in every database.
_MOST_KRONER = 2_000_000_000

__all__ = ["add_attachment", "withdraw_attachment", "write_wording"]


def report_case(
    work: Work,
    *,
    title: str,
    class_id: str,
    body_id: str,
    origin_party_id: str | None = None,
    origin: str = "",
    channel: str = "",
    reported_on: date | None = None,
    officer: str = "",
    as_draft: bool = False,
    path_id: str | None = None,
) -> str:
    """Report a case, or begin on a draft, and give it its stable reference."""
    case_class = work.get(CaseClass, class_id)
    body = _open_body(work, body_id)
    if origin_party_id is not None:
        work.get(Party, origin_party_id)
    year = work.today.year
    case = work.add(
        Case(
            reference_number=next_number(work, CASES, year),
            reference_year=year,
            title=a_title(title),
            phase=Phase.DRAFT if as_draft else Phase.REPORTED,
            class_id=case_class.id,
            path_id=work.get(CasePath, path_id or case_class.path_id).id,
            body_id=body.id,
            origin_party_id=origin_party_id,
            origin=a_line(origin),
            channel=a_line(channel),
            reported_on=_happened(work, reported_on) or work.today,
            municipal_officer=a_line(officer),
        )
    )
    work.add(
        Wording(case_id=case.id, number=1, text="", fingerprint=fingerprint(""), made_on=work.today)
    )
    return case.id


def _open_body(work: Work, body_id: str) -> Body:
    body = work.get(Body, body_id)
    if body.ended_on is not None and body.ended_on <= work.today:
        raise RuleBroken(Refused(Code.BODY_ENDED, {"body": body.abbreviation or body.name_nb}))
    return body


def _happened(work: Work, day: date | None) -> date | None:
    if a_date(day) is not None and day is not None and day > work.today:
        raise RuleBroken(Refused(Code.DATE_IN_FUTURE, {"date": day}, (Remedy.FILL_IN,)))
    return day


def submit_draft(work: Work, *, case_id: str) -> None:
    """Report a case that was a draft."""
    case = work.get(Case, case_id)
    require(may_move(case.phase, Action.REPORT))
    settle(work, case_id, by_hand=True)


def change_case(
    work: Work,
    *,
    case_id: str,
    title: str | None = None,
    class_id: str | None = None,
    path_id: str | None = None,
    body_id: str | None = None,
    channel: str | None = None,
    journal_reference: str | None = None,
    archive_reference: str | None = None,
    municipal_officer: str | None = None,
    trust_officer: str | None = None,
    spokesperson: str | None = None,
    patient_groups: tuple[str, ...] | None = None,
    themes: tuple[str, ...] | None = None,
    expected_version: int | None = None,
) -> None:
    """Change what is known of a case. Class, path and body stay while answers count."""
    case = work.get(Case, case_id)
    expect_version(case, expected_version)
    _change_course(work, case, class_id, path_id, body_id)
    change(
        case,
        title=None if title is None else a_title(title),
        channel=opt_line(channel),
        journal_reference=opt_line(journal_reference),
        archive_reference=opt_line(archive_reference),
        municipal_officer=opt_line(municipal_officer),
        trust_officer=opt_line(trust_officer),
        spokesperson=opt_line(spokesperson),
        patient_groups=None if patient_groups is None else lines(patient_groups),
        themes=None if themes is None else lines(themes),
    )
    if title is not None:
        _rename_drafts(work, case)


def _rename_drafts(work: Work, case: Case) -> None:
    for item in work.session.scalars(
        select(AgendaItem).where(AgendaItem.case_id == case.id, AgendaItem.number.is_(None))
    ):
        item.title = case.title


def _change_course(
    work: Work, case: Case, class_id: str | None, path_id: str | None, body_id: str | None
) -> None:
    new_class = work.get(CaseClass, class_id) if class_id not in (None, case.class_id) else None
    if new_class is not None and path_id is None:
        path_id = new_class.path_id
    new_path = work.get(CasePath, path_id) if path_id not in (None, case.path_id) else None
    new_body = _open_body(work, body_id) if body_id not in (None, case.body_id) else None
    if new_class is None and new_path is None and new_body is None:
        return
    require(may_change_course(load_case(work, case.id).facts))
    change(
        case,
        class_id=new_class.id if new_class else None,
        path_id=new_path.id if new_path else None,
        body_id=new_body.id if new_body else None,
    )
    settle(work, case.id)


def write_section(
    work: Work, *, case_id: str, key: str, text: str, expected_version: int | None = None
) -> int:
    """Write one section of the case paper, and give its version; 0 while it has no row."""
    case = work.get(Case, case_id)
    _refuse_ended(case)
    words = a_text(text)
    row = work.session.scalar(
        select(CaseSection).where(CaseSection.case_id == case.id, CaseSection.key == key)
    )
    expect_row(CaseSection, row, case.id, expected_version)
    if row is not None:
        change(row, text=words)
    elif words:
        row = work.add(CaseSection(case_id=case.id, key=a_name(key), text=words))
    work.session.flush()
    return row.version if row is not None else 0


def _refuse_ended(case: Case) -> None:
    if case.phase.is_ended:
        raise RuleBroken(Refused(Code.CASE_ENDED, {"phase": case.phase}, ()))


def set_consequence(
    work: Work,
    *,
    case_id: str,
    party_id: str,
    text: str,
    amount: int | None = None,
    expected_version: int | None = None,
) -> None:
    """Say what the case means for one party; no text and no amount takes the line away."""
    case = work.get(Case, case_id)
    _refuse_ended(case)
    party = work.get(Party, party_id)
    words = a_text(text)
    if amount is not None and abs(amount) > _MOST_KRONER:
        raise RuleBroken(Refused(Code.NOT_A_CHOICE, {"maximum": _MOST_KRONER}, (Remedy.FILL_IN,)))
    row = work.session.scalar(
        select(CaseConsequence).where(
            CaseConsequence.case_id == case.id, CaseConsequence.party_id == party.id
        )
    )
    expect_row(CaseConsequence, row, case.id, expected_version)
    if row is not None:
        row.text, row.amount = words, amount
    elif words or amount is not None:
        work.add(CaseConsequence(case_id=case.id, party_id=party.id, text=words, amount=amount))


def hold_case(work: Work, *, case_id: str, reason: str, review_on: date) -> None:
    """Put a case on hold until a date of review (C12)."""
    case = work.get(Case, case_id)
    require(may_move(case.phase, Action.HOLD))
    a_date(review_on)
    if review_on < work.today:
        raise RuleBroken(
            Refused(Code.DATE_IN_PAST, {"date": review_on}, (Remedy.CHOOSE_LATER_DATE,))
        )
    case.phase_before_hold = case.phase
    case.phase = Phase.ON_HOLD
    case.phase_reason = a_reason(reason)
    case.review_on = review_on


def resume_case(work: Work, *, case_id: str) -> None:
    """Take a case up again where its treatments and answers have left it."""
    case = work.get(Case, case_id)
    if case.phase is not Phase.ON_HOLD:
        raise RuleBroken(Refused(Code.WRONG_PHASE, {"phase": case.phase}, (Remedy.RELOAD,)))
    resume(case)
    settle(work, case_id, by_hand=True)


def resume(case: Case) -> None:
    """Clear what belongs to a hold."""
    case.phase_before_hold = None
    case.review_on = None
    case.phase_reason = ""


def withdraw_case(work: Work, *, case_id: str, reason: str) -> None:
    """Withdraw a case. It stays and can be read; rounds that are out are closed."""
    _end(work, case_id, Action.WITHDRAW, a_reason(reason))


def solve_elsewhere(work: Work, *, case_id: str, reason: str) -> None:
    """End a case that was solved outside the body (C13)."""
    _end(work, case_id, Action.SOLVE_ELSEWHERE, a_reason(reason))


def close_case(work: Work, *, case_id: str) -> None:
    """Close a case whose decision has been followed up."""
    _end(work, case_id, Action.CLOSE, "")


def _end(work: Work, case_id: str, action: Action, reason: str) -> None:
    case = work.get(Case, case_id)
    require(may_move(case.phase, action))
    phase = next_phase(case.phase, action)
    assert phase is not None, "may_move allowed it"
    case.phase = phase
    case.phase_reason = reason
    case.review_on = None
    for row in load_case(work, case_id).rounds:
        if row.state is RoundState.OPEN:
            row.state = RoundState.ENDED
            row.closed_on = work.today
    _take_off_drafts(work, case_id)


def _take_off_drafts(work: Work, case_id: str) -> None:
    items = work.session.scalars(
        select(AgendaItem)
        .join(Meeting, AgendaItem.meeting_id == Meeting.id)
        .where(
            AgendaItem.case_id == case_id,
            AgendaItem.taken_off.is_(False),
            AgendaItem.number.is_(None),
            AgendaItem.outcome.is_(None),
        )
    )
    for item in items:
        item.taken_off = True
