# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Versions of the proposed decision: typed in, frozen when sent out, never changed after that."""

from __future__ import annotations

from sqlalchemy import func, select

from totrinn_db.commands.checks import a_line, a_text
from totrinn_db.commands.standing import settle
from totrinn_db.domain.anchoring import RoundState
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.errors import ChangedByOthers, RuleBroken, require
from totrinn_db.domain.process import may_change_wording, may_keep_answers
from totrinn_db.domain.verdict import Refused
from totrinn_db.domain.wording import fingerprint
from totrinn_db.models import AnchoringRound, Wording
from totrinn_db.queries.facts import CaseRecord, load_case
from totrinn_db.work import Work


def write_wording(
    work: Work,
    *,
    case_id: str,
    text: str,
    kept_by: str = "",
    kept_reason: str = "",
    new_round: bool = False,
    expected_version: int | None = None,
) -> int:
    """Write the proposed decision (rule 2), and give the version of the case's wordings.

    While answers count, a change of language passes; a change of content needs a stand on the
    answers: `new_round` lays them aside, a named person with a reason keeps them.
    """
    record = load_case(work, case_id)
    words = a_text(text)
    if words == record.facts.wording:
        return record.wording_version
    verdict = may_change_wording(record.facts, wording=words)
    live = record.facts.live_round
    takes_stand = new_round or bool(kept_by or kept_reason)
    if not takes_stand or live is None:
        require(verdict)
    if expected_version not in (None, record.wording_version):
        raise ChangedByOthers(Wording.__tablename__, case_id)
    if isinstance(verdict, Refused) and live is not None and not new_round:
        kept = _set_wording(work, record, words, is_frozen=True)
        _keep(work, record, live.id, kept, kept_by, kept_reason)
        return _version(work, case_id)
    if isinstance(verdict, Refused) and live is not None:
        _lay_aside(work, record, live.id)
    _set_wording(work, record, words)
    settle(work, case_id)
    return _version(work, case_id)


def _version(work: Work, case_id: str) -> int:
    work.session.flush()
    return (
        work.session.scalar(select(func.sum(Wording.version)).where(Wording.case_id == case_id))
        or 0
    )


def keep_answers(work: Work, *, round_id: str, kept_by: str, kept_reason: str) -> None:
    """State why the answers of a round still count for today's wording; printed (rule 2)."""
    record = load_case(work, _case_of(work, round_id))
    _keep(work, record, round_id, freeze(work, record), kept_by, kept_reason)


def _case_of(work: Work, round_id: str) -> str:
    return work.get(AnchoringRound, round_id).case_id


def _keep(
    work: Work,
    record: CaseRecord,
    round_id: str,
    wording: Wording,
    kept_by: str,
    kept_reason: str,
) -> None:
    name, reason = a_line(kept_by), a_text(kept_reason)
    of = next(r for r in record.facts.rounds if r.id == round_id)
    require(may_keep_answers(record.facts, of, kept_by=name, kept_reason=reason))
    row = next(r for r in record.rounds if r.id == round_id)
    row.kept_by, row.kept_reason = name, reason
    row.kept_wording_id = wording.id
    settle(work, record.case.id)


def _lay_aside(work: Work, record: CaseRecord, round_id: str) -> None:
    row = next(r for r in record.rounds if r.id == round_id)
    row.state = RoundState.SUPERSEDED
    row.closed_on = work.today


def _set_wording(work: Work, record: CaseRecord, text: str, *, is_frozen: bool = False) -> Wording:
    newest = record.wording
    if newest is not None and not newest.is_frozen:
        newest.text = text
        newest.fingerprint = fingerprint(text)
        newest.made_on = work.today
        newest.is_frozen = is_frozen
        return newest
    return work.add(
        Wording(
            case_id=record.case.id,
            number=newest.number + 1 if newest is not None else 1,
            text=text,
            fingerprint=fingerprint(text),
            made_on=work.today,
            is_frozen=is_frozen,
        )
    )


def freeze(work: Work, record: CaseRecord, text: str | None = None) -> Wording:
    """Freeze the newest wording, or a new version with another text, and return it."""
    newest = record.wording
    if text is not None and text != record.facts.wording:
        return _set_wording(work, record, text, is_frozen=True)
    if newest is None:
        raise RuleBroken(Refused(Code.WORDING_MISSING, {}, (Remedy.FILL_IN,)))
    newest.is_frozen = True
    return newest
