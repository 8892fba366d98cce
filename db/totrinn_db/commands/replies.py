# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Replies that came in: registered through the same guards as an answer that a person enters.

The file is kept as evidence beside the answer. Reading the same file again changes nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from sqlalchemy import bindparam, select

from totrinn_db.commands.answers import register_answers
from totrinn_db.commands.checks import a_date, a_name, a_text
from totrinn_db.commands.reply_codes import give_reply_codes
from totrinn_db.domain.anchoring import AnswerSource
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.inputs import LINE_LENGTH, clean_line
from totrinn_db.domain.media_types import media_type_of
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
from totrinn_db.guarding import keep_contents
from totrinn_db.models import Anchoring, Evidence
from totrinn_db.queries.replies import senders
from totrinn_db.sessions import prepared
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


@dataclass(frozen=True)
class _File:
    """A file to keep behind an answer."""

    anchoring_id: str
    name: str
    data: bytes
    source: AnswerSource
    received_on: date

    @cached_property
    def sha256(self) -> str:
        return hashlib.sha256(self.data).hexdigest()


def register_replies(work: Work, *, incoming: Sequence[Incoming]) -> tuple[Match, ...]:
    """Register the replies that may be registered, and tell of each what became of it.

    Each is matched against the database as it stands now, so that a reply which was good when it
    was shown and is no longer, is refused and not forced.
    """
    # Held while the answers are entered: a session lets go of rows that nobody holds, and would
    # ask for each of them again.
    held = senders(work, [each.reply for each in incoming])
    found = _once_each([_match(work, each, held.known) for each in incoming])
    register_answers(
        work,
        answers={
            each.known.anchoring_id: each.answer
            for each in found
            if isinstance(each, Matched) and not each.is_unchanged
        },
        cases=held.cases,
    )
    pairs = zip(incoming, found, strict=True)
    _keep(work, [_evidence(work, a, m) for a, m in pairs if isinstance(m, Matched)])
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


def _evidence(work: Work, each: Incoming, found: Matched) -> _File:
    received_on = min(each.reply.received_on or work.today, work.today)
    return _File(
        found.known.anchoring_id, each.file_name, each.data, each.reply.source, received_on
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
    file = _File(row.id, name, data, source, day)
    _keep(work, [file])
    (kept,) = _kept(work, [file])
    if note:
        kept.note = a_text(note)
    kept.withdrawn_on = None
    return kept.id


def withdraw_evidence(work: Work, *, evidence_id: str) -> None:
    """Mark a file as not belonging to the answer after all. It is kept, with the date."""
    row = work.get(Evidence, evidence_id)
    row.withdrawn_on = row.withdrawn_on or work.today


def _keep(work: Work, files: Sequence[_File]) -> None:
    """Store each content once under its own hash, and each file once behind the same answer."""
    there = {(row.anchoring_id, row.sha256) for row in _kept(work, files)}
    new = {(each.anchoring_id, each.sha256): each for each in reversed(files)}
    new = {key: each for key, each in new.items() if key not in there}
    keep_contents(work, [(each.name, each.data) for each in new.values()])
    work.session.add_all(map(_row, reversed(new.values())))
    work.session.flush()


_KEPT = prepared(
    select(Evidence).where(
        Evidence.anchoring_id.in_(bindparam("ids", expanding=True)),
        Evidence.sha256.in_(bindparam("hashes", expanding=True)),
    )
)


def _kept(work: Work, files: Sequence[_File]) -> Sequence[Evidence]:
    ids, hashes = ({each.anchoring_id for each in files}, {each.sha256 for each in files})
    return work.session.scalars(_KEPT, {"ids": list(ids), "hashes": list(hashes)}).all()


def _row(file: _File) -> Evidence:
    name = clean_line(file.name)[-LINE_LENGTH:]
    return Evidence(
        anchoring_id=file.anchoring_id,
        name=name,
        media_type=media_type_of(name),
        size=len(file.data),
        sha256=file.sha256,
        received_on=file.received_on,
        source=file.source,
    )
