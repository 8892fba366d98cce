# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Replies that came in: registered through the same guards as an answer that a person enters.

The file is kept as evidence beside the answer. Reading the same file again changes nothing.
"""

from __future__ import annotations

import hashlib
import mimetypes
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from totrinn_db.commands.answers import register_answer
from totrinn_db.commands.checks import a_date, a_name, a_text
from totrinn_db.commands.reply_codes import give_reply_codes
from totrinn_db.domain.anchoring import AnswerSource
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.inputs import LINE_LENGTH, clean_line
from totrinn_db.domain.replies import Match, Matched, Reply, match
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


@dataclass(frozen=True, slots=True)
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


def register_replies(work: Work, *, incoming: Sequence[Incoming]) -> tuple[Match, ...]:
    """Register the replies that may be registered, and tell of each what became of it.

    Each is matched against the database as it stands now, so that a reply which was good when it
    was shown and is no longer, is refused and not forced.
    """
    known = {k.anchoring_id: k for k in known_anchorings(work, [each.reply for each in incoming])}
    done: list[Match] = []
    touched: set[str] = set()
    for each in incoming:
        found = match(
            each.reply,
            known.values(),
            today=work.today,
            sha256=hashlib.sha256(each.data).hexdigest(),
            approved=each.approved,
            replaces=each.replaces,
        )
        key = found.known.anchoring_id if found.known is not None else ""
        if isinstance(found, Matched) and key in touched:
            # The same party twice in one act: the rows as they are now decide.
            found = _match_again(work, each)
        if isinstance(found, Matched):
            _register(work, each, found)
            touched.add(key)
        done.append(found)
    return tuple(done)


def _match_again(work: Work, each: Incoming) -> Match:
    work.session.flush()
    return match(
        each.reply,
        known_anchorings(work, [each.reply]),
        today=work.today,
        sha256=hashlib.sha256(each.data).hexdigest(),
        approved=each.approved,
    )


def _register(work: Work, each: Incoming, found: Matched) -> None:
    anchoring_id = found.known.anchoring_id
    if not found.is_unchanged:
        register_answer(work, anchoring_id=anchoring_id, answer=found.answer)
    _keep_file(
        work,
        anchoring_id,
        each.file_name,
        each.data,
        source=each.reply.source,
        received_on=min(each.reply.received_on or work.today, work.today),
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
