# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Whom reminders may be made for today, over all cases that are out: one for each party."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from totrinn_db.domain.anchoring import RoundState, status_today
from totrinn_db.domain.collation import sort_key
from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.reminders import Awaited, NotReminded, Reminder, reminders
from totrinn_db.domain.views.cases import CaseName
from totrinn_db.models import Anchoring, AnchoringRound, Case, Document, Party
from totrinn_db.queries.done_rows import DONE
from totrinn_db.queries.naming import case_names
from totrinn_db.work import Reading


@dataclass(frozen=True, slots=True)
class AwaitedCase:
    """A case that a party has not answered."""

    case: CaseName
    deadline: date
    is_overdue: bool


@dataclass(frozen=True, slots=True)
class PartyReminder:
    """A party that has not answered some cases; `was_today` tells that it was reminded today."""

    party_id: str
    party: str
    cases: tuple[AwaitedCase, ...]
    was_today: bool

    @property
    def is_overdue(self) -> bool:
        """Tell whether a deadline has passed."""
        return any(each.is_overdue for each in self.cases)


def missing_parties(reading: Reading) -> tuple[PartyReminder, ...]:
    """List the parties that lack an answer somewhere, each with its cases by deadline.

    A party that was reminded of any case today is not reminded again (never twice the same day).
    """
    rows = reading.session.execute(
        select(Anchoring, AnchoringRound, Party)
        .join(AnchoringRound, Anchoring.round_id == AnchoringRound.id)
        .join(Case, AnchoringRound.case_id == Case.id)
        .join(Party, Anchoring.party_id == Party.id)
        .where(AnchoringRound.state == RoundState.OPEN, Case.phase.not_in(DONE))
        .order_by(AnchoringRound.deadline, AnchoringRound.id)
    ).all()
    log = made_today(reading)
    names = case_names(reading, sorted({sent.case_id for _, sent, _ in rows}))
    found: dict[str, list[AwaitedCase]] = defaultdict(list)
    parties: dict[str, str] = {}
    for answer, sent, party in rows:
        status = status_today(
            answer.status, deadline=sent.deadline, today=reading.today, new_date=answer.new_date
        )
        (row,) = reminders([Awaited(party.id, party.name, status)], log, today=reading.today)
        if row.left_out in (None, NotReminded.REMINDED_TODAY):
            parties[party.id] = party.name
            overdue = sent.deadline < reading.today
            found[party.id].append(AwaitedCase(names[sent.case_id], sent.deadline, overdue))
    today = {each.party_id for each in log}
    return tuple(
        PartyReminder(key, parties[key], tuple(found[key]), key in today)
        for key in sorted(parties, key=lambda key: sort_key(parties[key]))
    )


def made_today(reading: Reading) -> list[Reminder]:
    """Read which parties got a reminder today, whatever the case."""
    rows = reading.session.execute(
        select(Document.party_id, Document.written_at).where(
            Document.document_kind == DocumentKind.REMINDER,
            Document.written_at >= reading.today.isoformat(),
        )
    )
    made = [Reminder(party or "", date.fromisoformat(at[:10])) for party, at in rows]
    return [each for each in made if each.on == reading.today]
