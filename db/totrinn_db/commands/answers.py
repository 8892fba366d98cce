# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Answers of the parties: registered as received from a named person, never decided here (B10)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from totrinn_db.commands.checks import (
    a_date,
    a_line,
    a_needed_text,
    a_reason,
    a_text,
    expect_version,
)
from totrinn_db.commands.standing import settle
from totrinn_db.domain.anchoring import AnchoringStatus, Answer, may_register
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.errors import RuleBroken, require
from totrinn_db.domain.facts import CaseFacts, Round
from totrinn_db.domain.process import may_answer
from totrinn_db.domain.verdict import Refused
from totrinn_db.models import Anchoring, AnchoringRound, Party
from totrinn_db.queries.facts import CaseRecord, load_case
from totrinn_db.work import Work


def _an_anchoring(work: Work, anchoring_id: str) -> tuple[Anchoring, AnchoringRound]:
    row = work.get(Anchoring, anchoring_id)
    of = work.get(AnchoringRound, row.round_id)
    facts = load_case(work, of.case_id).facts
    require(may_answer(facts, _round_of(facts, of)))
    return row, of


def _party(work: Work, row: Anchoring) -> str:
    return work.get(Party, row.party_id).name


def _require_unanswered(work: Work, row: Anchoring) -> None:
    if row.status.meaning.is_answer:
        raise RuleBroken(Refused(Code.ALREADY_ANSWERED, {"party": _party(work, row)}, ()))


def acknowledge(work: Work, *, anchoring_id: str, on: date | None = None) -> None:
    """Note that a party has received the case. Received is not anchored."""
    row, of = _an_anchoring(work, anchoring_id)
    _require_unanswered(work, row)
    day = on or work.today
    _require_happened(work, day, since=of.sent_on)
    row.acknowledged_on = day
    if row.status is AnchoringStatus.ASKED:
        row.status = AnchoringStatus.ACKNOWLEDGED


def _require_happened(work: Work, day: date, *, since: date) -> None:
    if day > work.today:
        raise RuleBroken(Refused(Code.DATE_IN_FUTURE, {"date": day}, (Remedy.FILL_IN,)))
    if day < since:
        raise RuleBroken(
            Refused(Code.END_BEFORE_START, {"start": since, "date": day}, (Remedy.FILL_IN,))
        )


def plan_treatment(
    work: Work,
    *,
    anchoring_id: str,
    organ: str,
    on: date | None,
    expected_version: int | None = None,
) -> None:
    """Note which organ treats the case at home, and when."""
    row, of = _an_anchoring(work, anchoring_id)
    expect_version(row, expected_version)
    _require_unanswered(work, row)
    a_date(on)
    if on is not None and on < of.sent_on:
        raise RuleBroken(
            Refused(Code.END_BEFORE_START, {"start": of.sent_on, "date": on}, (Remedy.FILL_IN,))
        )
    row.planned_organ = a_line(organ)
    row.planned_on = on
    row.status = AnchoringStatus.IN_TREATMENT


def register_answer(
    work: Work, *, anchoring_id: str, answer: Answer, expected_version: int | None = None
) -> None:
    """Register a party's answer, or correct it while the case is not decided (rules 4-7).

    The round closes by itself when all have answered and the body's rule is met.
    """
    row, of = _an_anchoring(work, anchoring_id)
    expect_version(row, expected_version)
    _enter(work, row, of, answer)
    settle(work, of.case_id)


def register_answers(
    work: Work,
    *,
    answers: Mapping[str, Answer],
    expected_versions: Mapping[str, int] | None = None,
    cases: Mapping[str, CaseRecord] | None = None,
) -> None:
    """Register many answers, by the ids of the parties' rows, as one act.

    Each passes the same guards as an answer on its own; each case is settled once, at the end.
    `cases` are those that this act has read already.
    """
    expected = expected_versions or {}
    known, touched = dict(cases or {}), dict[str, None]()
    for anchoring_id, answer in answers.items():
        row = work.get(Anchoring, anchoring_id)
        expect_version(row, expected.get(anchoring_id))
        of = work.get(AnchoringRound, row.round_id)
        if of.case_id not in known:
            known[of.case_id] = load_case(work, of.case_id)
        touched[of.case_id] = None
        facts = known[of.case_id].facts
        require(may_answer(facts, _round_of(facts, of)))
        _enter(work, row, of, answer)
    for case_id in touched:
        settle(work, case_id)


def _round_of(facts: CaseFacts, of: AnchoringRound) -> Round:
    return next(each for each in facts.rounds if each.id == of.id)


def _enter(work: Work, row: Anchoring, of: AnchoringRound, answer: Answer) -> None:
    if row.status is AnchoringStatus.NOT_ASKED:
        raise RuleBroken(Refused(Code.PARTY_NOT_ASKED, {"party": _party(work, row)}, ()))
    require(may_register(answer, sent_on=of.sent_on, today=work.today))
    text = a_text(answer.text)
    if answer.status.meaning.needs_condition_met and text != row.text:
        _forget_condition(row)
    if not answer.status.meaning.needs_condition_met:
        _forget_condition(row)
    row.status = answer.status
    row.text = text
    row.answered_on = answer.answered_on if answer.status.meaning.is_answer else None
    row.organ = a_line(answer.organ)
    row.level = answer.level
    row.archive_number = a_line(answer.archive_number)
    row.answered_by = a_line(answer.answered_by)
    row.capacity = a_line(answer.capacity)
    row.source = answer.source
    row.confirmed = answer.confirmed
    row.wants_statement = answer.wants_statement
    row.new_date = a_date(answer.new_date) if answer.status.meaning.needs_date else None
    row.registered_by = work.actor.name
    row.registered_on = work.today


def _forget_condition(row: Anchoring) -> None:
    row.condition_met = False
    row.condition_note = ""
    row.condition_met_on = None


def withdraw_answer(work: Work, *, anchoring_id: str, reason: str) -> None:
    """Take an answer back, for a stated reason; the party is asked again. History keeps it."""
    row, of = _an_anchoring(work, anchoring_id)
    if row.status not in (AnchoringStatus.NEEDS_MORE_TIME,) and not row.status.meaning.is_answer:
        raise RuleBroken(Refused(Code.NO_ANSWER_YET, {"party": _party(work, row)}, ()))
    row.note = a_reason(reason)
    row.status = AnchoringStatus.ASKED
    row.text = row.organ = row.archive_number = row.answered_by = row.capacity = ""
    row.answered_on = row.new_date = row.registered_on = None
    row.level = row.source = None
    row.confirmed, row.wants_statement = True, False
    row.registered_by = ""
    _forget_condition(row)
    settle(work, of.case_id)


def settle_condition(
    work: Work,
    *,
    anchoring_id: str,
    is_met: bool,
    note: str,
    expected_version: int | None = None,
) -> None:
    """Record that a party's condition is met, or is not after all, and why."""
    row, of = _an_anchoring(work, anchoring_id)
    expect_version(row, expected_version)
    if not row.status.meaning.needs_condition_met:
        raise RuleBroken(Refused(Code.NO_CONDITION, {"party": _party(work, row)}, ()))
    row.condition_note = a_needed_text(note) if is_met else a_text(note)
    row.condition_met = is_met
    row.condition_met_on = work.today if is_met else None
    settle(work, of.case_id)


def note_on_anchoring(work: Work, *, anchoring_id: str, note: str) -> None:
    """Keep a note on a party's way with the case, such as who was called and when."""
    work.get(Anchoring, anchoring_id).note = a_text(note)
