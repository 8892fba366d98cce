# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Questions about replies: whom a code stands for, what a batch would do, and what stands behind.

What was asked is read for all replies of a batch at once; each case is read only once.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from sqlalchemy import bindparam, or_, select

from totrinn_db.domain.anchoring import AnchoringStatus, Answer, AnswerSource
from totrinn_db.domain.errors import NotFound
from totrinn_db.domain.numbering import case_reference
from totrinn_db.domain.process import may_answer
from totrinn_db.domain.replies import (
    KnownAnchoring,
    ReceivedFile,
    Reply,
    Sorted,
    is_sound_code,
    sort_files,
)
from totrinn_db.models import (
    Anchoring,
    AnchoringRound,
    AttachmentData,
    Case,
    Evidence,
    Party,
    Wording,
)
from totrinn_db.queries.facts import CaseRecord, load_cases
from totrinn_db.sessions import prepared
from totrinn_db.work import Reading, once


@dataclass(frozen=True, slots=True)
class FormKey:
    """What makes a party's form its own. `code` is None in rounds sent before forms had codes."""

    form_id: str
    party_id: str
    code: str | None


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """A file behind an answer. `note` is what the person who added it wrote."""

    id: str
    anchoring_id: str
    name: str
    media_type: str
    size: int
    sha256: str
    received_on: date
    source: AnswerSource
    note: str
    withdrawn_on: date | None


def sort_replies(reading: Reading, files: Sequence[ReceivedFile]) -> tuple[Sorted, ...]:
    """Tell what each reply of a batch would do: be registered, change nothing, or be refused."""
    replies = [reply for file in files for reply in file.replies]
    return sort_files(files, known_anchorings(reading, replies), today=reading.today)


def known_anchorings(reading: Reading, replies: Iterable[Reply]) -> tuple[KnownAnchoring, ...]:
    """Find the parties that replies can come from, by the forms and by the codes."""
    return senders(reading, replies).known


def senders(reading: Reading, replies: Iterable[Reply]) -> Senders:
    """Find the same with the rows and the cases that it was found by."""
    wanted = tuple(replies)
    codes = {reply.code for reply in wanted if is_sound_code(reply.code)}
    ids = {reply.form_id for reply in wanted if reply.form_id}
    if not codes and not ids:
        return Senders((), (), {})
    rows = reading.session.execute(_ASKED, {"codes": list(codes), "ids": list(ids)}).all()
    asked = [_Asked(*row) for row in rows]
    cases = load_cases(reading, {each.case_id for each in asked}, newest_rounds_only=False)
    evidence = _hashes(reading, [each.anchoring.id for each in asked])
    known = tuple(_known(each, cases[each.case_id], evidence) for each in asked)
    return Senders(known, tuple(each.anchoring for each in asked), cases)


_FORMS = prepared(
    select(
        Evidence.sha256,
        Party.name,
        Anchoring.status,
        Anchoring.answered_on,
        Anchoring.registered_on,
    )
    .join(Anchoring, Evidence.anchoring_id == Anchoring.id)
    .join(Party, Anchoring.party_id == Party.id)
    .where(
        Evidence.sha256.in_(bindparam("hashes", expanding=True)),
        Evidence.source == AnswerSource.FORM,
    )
)


def registered_forms(reading: Reading, hashes: Collection[str]) -> Mapping[str, str]:
    """Name the party of each form whose answer stands, by the hash of the file it came in.

    A form holds one reply; of other files one reply may stand and another not, so they are left
    out, and so is a file that lies behind the answers of several parties.
    """
    rows = reading.session.execute(_FORMS, {"hashes": list(hashes)}).all()
    times = Counter(row.sha256 for row in rows)
    return {
        row.sha256: row.name
        for row in rows
        if times[row.sha256] == 1
        and _is_given(row.status)
        and (row.answered_on or row.registered_on) is not None
    }


class _Asked(NamedTuple):
    anchoring: Anchoring
    round_id: str
    case_id: str
    party: str
    wording: str


_ASKED = prepared(
    select(Anchoring, AnchoringRound.id, AnchoringRound.case_id, Party.name, Wording.text)
    .join(AnchoringRound, Anchoring.round_id == AnchoringRound.id)
    .join(Case, AnchoringRound.case_id == Case.id)
    .join(Party, Anchoring.party_id == Party.id)
    .join(Wording, AnchoringRound.wording_id == Wording.id)
    .where(
        or_(
            Anchoring.reply_code.in_(bindparam("codes", expanding=True)),
            Anchoring.id.in_(bindparam("ids", expanding=True)),
        )
    )
    .order_by(Anchoring.id)
)


@dataclass(frozen=True, slots=True)
class Senders:
    """Whom replies can come from, with the rows and the cases that were read to tell."""

    known: tuple[KnownAnchoring, ...]
    rows: tuple[Anchoring, ...]
    cases: Mapping[str, CaseRecord]


def _known(
    asked: _Asked, record: CaseRecord, evidence: Mapping[str, frozenset[str]]
) -> KnownAnchoring:
    anchoring, case, facts = asked.anchoring, record.case, record.facts
    of = next(each for each in facts.rounds if each.id == asked.round_id)
    newest = next((r.wording for r in reversed(facts.rounds) if r.counts), facts.wording)
    return KnownAnchoring(
        anchoring_id=anchoring.id,
        code=anchoring.reply_code or "",
        round_id=of.id,
        case_id=case.id,
        case_reference=case_reference(case.reference_number, case.reference_year),
        case_title=case.title,
        party_id=anchoring.party_id,
        party=asked.party,
        wording=asked.wording,
        newest_wording=newest,
        sent_on=of.sent_on,
        may_answer=may_answer(facts, of),
        registered=registered_answer(anchoring),
        evidence=evidence.get(anchoring.id, frozenset()),
    )


def registered_answer(row: Anchoring) -> Answer | None:
    """Give the answer that stands on a party's row, None while it has not answered."""
    day = row.answered_on or row.registered_on
    if not _is_given(row.status) or day is None:
        return None
    return Answer(
        status=row.status,
        answered_on=day,
        text=row.text,
        organ=row.organ,
        level=row.level,
        archive_number=row.archive_number,
        answered_by=row.answered_by,
        capacity=row.capacity,
        source=row.source or AnswerSource.EMAIL,
        confirmed=row.confirmed,
        new_date=row.new_date,
        wants_statement=row.wants_statement,
    )


def _is_given(status: AnchoringStatus) -> bool:
    return status.meaning.is_answer or status is AnchoringStatus.NEEDS_MORE_TIME


_HASHES = prepared(
    select(Evidence.anchoring_id, Evidence.sha256).where(
        Evidence.anchoring_id.in_(bindparam("ids", expanding=True))
    )
)


def _hashes(reading: Reading, anchoring_ids: Sequence[str]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for anchoring_id, sha256 in reading.session.execute(_HASHES, {"ids": anchoring_ids}):
        found[anchoring_id].add(sha256)
    return {key: frozenset(hashes) for key, hashes in found.items()}


@once
def form_keys(reading: Reading, round_id: str) -> Mapping[str, FormKey]:
    """Give what makes each party's form its own, by the party's id."""
    rows = reading.session.execute(
        select(Anchoring.id, Anchoring.party_id, Anchoring.reply_code).where(
            Anchoring.round_id == round_id
        )
    )
    return {party_id: FormKey(key, party_id, code) for key, party_id, code in rows}


@once
def evidence_of(reading: Reading, anchoring_id: str) -> tuple[EvidenceRow, ...]:
    """List the files behind a party's answer, the oldest first; withdrawn ones are marked."""
    rows = reading.session.scalars(
        select(Evidence).where(Evidence.anchoring_id == anchoring_id).order_by(Evidence.id)
    )
    return tuple(_evidence(rows))


def _evidence(rows: Iterable[Evidence]) -> Iterator[EvidenceRow]:
    for row in rows:
        yield EvidenceRow(
            id=row.id,
            anchoring_id=row.anchoring_id,
            name=row.name,
            media_type=row.media_type,
            size=row.size,
            sha256=row.sha256,
            received_on=row.received_on,
            source=row.source,
            note=row.note,
            withdrawn_on=row.withdrawn_on,
        )


def evidence_content(reading: Reading, evidence_id: str) -> tuple[str, bytes]:
    """Give the name and the content of a file behind an answer, to open or save it."""
    row = reading.get(Evidence, evidence_id)
    stored = reading.session.get(AttachmentData, row.sha256)
    if stored is None:
        raise NotFound(AttachmentData.__tablename__, row.sha256)
    return row.name, stored.data
