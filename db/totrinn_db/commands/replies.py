# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Replies that came in: registered through the same guards as an answer that a person enters.

The file is kept as evidence beside the answer. Reading the same file again changes nothing.
"""

from __future__ import annotations

import hashlib
import mimetypes
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from sqlalchemy import select

from totrinn_db.commands.answers import register_answers
from totrinn_db.commands.checks import a_date, a_name, a_text
from totrinn_db.commands.reply_codes import give_reply_codes
from totrinn_db.domain.anchoring import AnswerSource
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.inputs import LINE_LENGTH, clean_line
from totrinn_db.domain.replies import (
    KnownAnchoring,
    Match,
    Matched,
    Rejected,
    Reply,
    is_same_answer,
    match,
)
from totrinn_db.domain.verdict import Refused
from totrinn_db.models import Anchoring, AttachmentData, Evidence
from totrinn_db.queries.replies import known_anchorings
from totrinn_db.work import Work

__all__ = [
    "Incoming",
    "attach_evidence",
    "give_reply_codes",
    "register_replies",
    "withdraw_evidence",
]

MAXIMUM = 25 * 1024 * 1024


@dataclass(frozen=True)
class Incoming:
    """A reply to register, with the file it came in.

    `approved` says that a person has seen what is doubtful, `replaces` that a person wants it in
    the place of the answer that stands.
    """

    reply: Reply
    file_name: str
    data: bytes
    approved: bool = False
    replaces: bool = False

    @cached_property
    def sha256(self) -> str:
        """The fingerprint of the file."""
        return hashlib.sha256(self.data).hexdigest()


def register_replies(work: Work, *, incoming: Sequence[Incoming]) -> tuple[Match, ...]:
    """Register the replies that may be registered, and tell of each what became of it.

    Each is matched against the database as it stands now, so that a reply which was good when it
    was shown and is no longer, is refused and not forced.
    """
    known = known_anchorings(work, [each.reply for each in incoming])
    found = _once_each([_match(work, each, known) for each in incoming])
    matched = [each for each in found if isinstance(each, Matched)]
    register_answers(
        work,
        answers={m.known.anchoring_id: m.answer for m in matched if not m.is_unchanged},
    )
    for each, match_ in zip(incoming, found, strict=True):
        if isinstance(match_, Matched):
            _keep(work, each, match_)
    return tuple(found)


def _match(work: Work, each: Incoming, known: Sequence[KnownAnchoring]) -> Match:
    return match(
        each.reply,
        known,
        today=work.today,
        sha256=each.sha256,
        approved=each.approved,
        replaces=each.replaces,
    )


def _once_each(found: Sequence[Match]) -> list[Match]:
    """Take one answer from each party; the same again is unchanged, another one is refused."""
    first: dict[str, Matched] = {}
    once: list[Match] = []
    for each in found:
        if isinstance(each, Matched) and not each.is_unchanged:
            taken = first.setdefault(each.known.anchoring_id, each)
            once.append(each if taken is each else _again(each, taken))
        else:
            once.append(each)
    return once


def _again(each: Matched, taken: Matched) -> Match:
    if is_same_answer(taken.answer, each.answer):
        return replace(each, is_unchanged=True)
    facts = {"party": each.known.party}
    refused = Refused(Code.DIFFERING_REPLIES, facts)
    return Rejected(refused, each.reply, each.known, each.answer)


def _keep(work: Work, each: Incoming, found: Matched) -> None:
    if each.sha256 in found.known.evidence:
        return
    received_on = min(each.reply.received_on or work.today, work.today)
    _keep_file(
        work,
        found.known.anchoring_id,
        each.file_name,
        each.data,
        source=each.reply.source,
        received_on=received_on,
    )


def attach_evidence(
    work: Work,
    *,
    anchoring_id: str,
    name: str,
    data: bytes,
    source: AnswerSource = AnswerSource.LETTER,
    received_on: date | None = None,
    note: str = "",
) -> str:
    """Keep a scanned or free-form file behind an answer that a person enters; give its id."""
    row = work.get(Anchoring, anchoring_id)
    if not data:
        raise RuleBroken(Refused(Code.TEXT_REQUIRED, {}, (Remedy.FILL_IN,)))
    if len(data) > MAXIMUM:
        raise RuleBroken(Refused(Code.TEXT_TOO_LONG, {"megabytes": MAXIMUM // 1024**2}, ()))
    a_name(name)
    day = a_date(received_on) or work.today
    if day > work.today:
        raise RuleBroken(Refused(Code.DATE_IN_FUTURE, {"date": day}, (Remedy.FILL_IN,)))
    kept = _keep_file(work, row.id, name, data, source=source, received_on=day)
    if note:
        kept.note = a_text(note)
    kept.withdrawn_on = None
    return kept.id


def withdraw_evidence(work: Work, *, evidence_id: str) -> None:
    """Mark a file as not belonging to the answer after all. It is kept, with the date."""
    row = work.get(Evidence, evidence_id)
    row.withdrawn_on = row.withdrawn_on or work.today


def _keep_file(
    work: Work,
    anchoring_id: str,
    name: str,
    data: bytes,
    *,
    source: AnswerSource,
    received_on: date,
) -> Evidence:
    """Store a file once under its own hash, and once behind the same answer."""
    sha256 = hashlib.sha256(data).hexdigest()
    known = work.session.scalar(
        select(Evidence).where(Evidence.anchoring_id == anchoring_id, Evidence.sha256 == sha256)
    )
    if known is not None:
        return known
    if work.session.get(AttachmentData, sha256) is None:
        work.session.add(AttachmentData(sha256=sha256, data=data))
        work.session.flush()
    file_name = clean_line(name)[-LINE_LENGTH:]
    return work.add(
        Evidence(
            anchoring_id=anchoring_id,
            name=file_name,
            media_type=mimetypes.guess_type(file_name)[0] or "",
            size=len(data),
            sha256=sha256,
            received_on=received_on,
            source=source,
        )
    )
