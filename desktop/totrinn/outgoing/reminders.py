# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Reminders over all cases that are out: one draft to each party, for all that it lacks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Generator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from totrinn.documents.files import file_stem, left_alone, place, sha256
from totrinn.outgoing.mail import write_draft
from totrinn.outgoing.rounds import form_again
from totrinn.outgoing.wave import FailedParcel, WaveDone, WrittenFile
from totrinn.outgoing.words import LateCase, Recipient, reminders_draft
from totrinn.progress import Progress
from totrinn.texts import Texts
from totrinn_db.commands.papers import Noted, register_documents
from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.errors import DocumentFailed
from totrinn_db.domain.wave import PartyPlan
from totrinn_db.queries.reminders import missing_parties
from totrinn_db.queries.waves import Outgoing, outgoing
from totrinn_db.work import Reading, Work

_KIND = DocumentKind.REMINDER


@dataclass(frozen=True, slots=True)
class PartyDraft:
    """What one party is reminded of."""

    plan: PartyPlan
    rounds: tuple[Outgoing, ...]


@dataclass(frozen=True, slots=True)
class ReminderBatch:
    """The reminders of one day over many cases."""

    folder_name: str
    today: date
    drafts: tuple[PartyDraft, ...]


def reminder_batch(reading: Reading, party_ids: Collection[str]) -> ReminderBatch:
    """Gather what these parties are reminded of today; who was reminded today is left out."""
    chosen = [
        row for row in missing_parties(reading) if row.party_id in party_ids and not row.was_today
    ]
    cases = {each.case.id: each.case.id for row in chosen for each in row.cases}
    found = {case_id: outgoing(reading, case_id) for case_id in cases}
    drafts: list[PartyDraft] = []
    for row in chosen:
        rounds = tuple(found[each.case.id] for each in row.cases)
        plan = next(each for each in rounds[0].plans if each.party_id == row.party_id)
        drafts.append(PartyDraft(plan, rounds))
    first = next(iter(found.values()), None)
    texts = Texts.load(first.language) if first is not None else Texts.load("nb")
    name = file_stem(f"{reading.today:%Y-%m-%d}", texts.label(_KIND, "file"))
    return ReminderBatch(name, reading.today, tuple(drafts))


def write_batch(
    batch: ReminderBatch, folder: Path, done: WaveDone
) -> Generator[Progress, None, WaveDone]:
    """Write one draft to each party, with the form of each case that it has not answered."""
    for number, each in enumerate(batch.drafts):
        yield Progress(number, len(batch.drafts), each.plan.party)
        try:
            done.written.append(_write(batch, each, folder / batch.folder_name))
        except DocumentFailed as error:
            done.failed.append(FailedParcel(each.plan, error))
        else:
            done.parties += 1
    yield Progress(len(batch.drafts), len(batch.drafts), "")
    return done


def _write(batch: ReminderBatch, draft: PartyDraft, folder: Path) -> WrittenFile:
    plan = draft.plan
    texts = Texts.load(plan.language)
    cases = []
    for found in draft.rounds:
        letter, key = found.letters[plan.party_id].content, found.keys[plan.party_id]
        enclosed = form_again(letter, key.form_id, key.code or "", plan.language, found.looks)
        cases.append(LateCase(letter, key.code or "", enclosed))
    recipient = Recipient(plan.party, plan.contact, plan.email)
    content = write_draft(reminders_draft(texts, cases, recipient, today=batch.today))
    name = file_stem(f"{batch.today:%Y-%m-%d}", texts.label(_KIND, "file"), plan.party)
    known = {Path(path): sha for path, sha in draft.rounds[0].known_hashes.items()}
    path = place(content, folder, name, known, ending="eml")
    kept = left_alone(path, name)
    return WrittenFile(_KIND, path, plan.language, sha256(content), plan.party_id, kept)


def register_batch(work: Work, *, order: ReminderBatch, files: Sequence[WrittenFile]) -> None:
    """Note each draft on every case that it reminds of: the log that nobody is reminded twice."""
    rounds: dict[str, list[Outgoing]] = defaultdict(list)
    for draft in order.drafts:
        rounds[draft.plan.party_id].extend(draft.rounds)
    register_documents(
        work,
        papers=[
            Noted(
                _KIND,
                file.language,
                str(file.path),
                file.sha256,
                case_id=found.case_id,
                party_id=file.party_id,
                round_id=found.round_id,
            )
            for file in files
            for found in rounds[file.party_id]
        ],
    )
