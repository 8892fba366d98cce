# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The one place where a round that is out becomes files: a wave to all, or reminders to some.

    order = store.read(outgoing.wave_order, case_id)
    done = WaveDone()
    for progress in outgoing.write(order, folder, done): …        one party a step; may be stopped
    store.write(outgoing.register_wave, actor=…, order=order, files=tuple(done.written))

Reminders go the same way with `reminder_order`, `write_reminders` and `register_reminders`.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from totrinn import documents
from totrinn.documents.files import file_stem, left_alone, place, sha256
from totrinn.outgoing.mail import Enclosed, write_draft
from totrinn.outgoing.wave import (
    Attachment,
    FailedParcel,
    Parcel,
    Parcels,
    WaveDone,
    WrittenFile,
    write_wave,
)
from totrinn.outgoing.words import Recipient, reminder_draft
from totrinn.progress import Progress
from totrinn.texts import Texts
from totrinn_db.commands.papers import Noted, register_documents
from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.errors import DocumentFailed
from totrinn_db.domain.looks import Looks
from totrinn_db.domain.papers import AnchoringLetter, Paper, form_for, kit_for
from totrinn_db.domain.parties import Language
from totrinn_db.domain.wave import Enclosure, PartyPlan
from totrinn_db.queries import waves
from totrinn_db.queries.waves import Outgoing
from totrinn_db.work import Reading, Work


@dataclass(frozen=True, slots=True)
class WaveOrder:
    """What one act writes. `folder_name` is the folder of the round among the papers."""

    case_id: str
    round_id: str
    folder_name: str
    parcels: Parcels


@dataclass(frozen=True, slots=True)
class ReminderOrder:
    """The reminders of one day, and how many parties are left out because they were reminded."""

    case_id: str
    round_id: str
    folder_name: str
    today: date
    found: Outgoing
    plans: tuple[PartyPlan, ...]


def wave_order(reading: Reading, case_id: str) -> WaveOrder:
    """Gather everything that goes out in the newest round of a case."""
    found = waves.outgoing(reading, case_id)
    parcels = Parcels(
        parcels=tuple(_parcel(found, each) for each in found.plans),
        language=found.language,
        case_papers=found.case_papers,
        attachments=tuple(Attachment(name, content) for name, content in found.attachments),
        decision=found.decision,
        decision_id=found.decision_id,
        known_hashes={Path(path): sha for path, sha in found.known_hashes.items()},
        looks=found.looks,
    )
    return WaveOrder(found.case_id, found.round_id, _folder_name(found), parcels)


def reminder_order(reading: Reading, case_id: str) -> ReminderOrder:
    """Gather the reminders that may be made today."""
    found = waves.round_reminders(reading, case_id)
    due = {row.party_id for row in found.due}
    of = found.outgoing
    plans = tuple(each for each in of.plans if each.party_id in due)
    return ReminderOrder(of.case_id, of.round_id, _folder_name(of), reading.today, of, plans)


def _parcel(found: Outgoing, plan: PartyPlan) -> Parcel:
    letter = found.letters[plan.party_id].content
    key = found.keys[plan.party_id]
    code = key.code or ""
    papers: list[Paper] = []
    # Rounds that were sent before forms had codes go out without them.
    if code and letter.form_place.is_file:
        papers.append(form_for(letter, form_id=key.form_id, code=code))
    if Enclosure.LOCAL_KIT in plan.gets:
        paper = found.case_papers[plan.language]
        papers.append(kit_for(letter, sections=paper.sections, reply_code=code))
    return Parcel(plan, letter, tuple(papers), key.form_id, code)


def _folder_name(found: Outgoing) -> str:
    name = Texts.load(found.language).label(DocumentKind.ARCHIVE, "file")
    case, again = f"Sak {found.reference}", f"runde {found.round_number}"
    number = again if found.round_number > 1 else ""
    return file_stem(f"{found.sent_on:%Y-%m-%d}", found.body_short, case, name, number)


def write(
    order: WaveOrder, folder: Path, done: WaveDone, *, reader: Texts | None = None
) -> Generator[Progress, None, WaveDone]:
    """Write the wave into a folder of its own among the papers; see `write_wave`."""
    return write_wave(order.parcels, folder / order.folder_name, done, reader=reader)


def write_reminders(
    order: ReminderOrder, folder: Path, done: WaveDone
) -> Generator[Progress, None, WaveDone]:
    """Write one draft to each party that has not answered, with its form once more."""
    for number, plan in enumerate(order.plans):
        yield Progress(number, len(order.plans), plan.party)
        try:
            done.written.append(_write_reminder(order, plan, folder / order.folder_name))
        except DocumentFailed as error:
            done.failed.append(FailedParcel(plan, error))
        else:
            done.parties += 1
    yield Progress(len(order.plans), len(order.plans), "")
    return done


def _write_reminder(order: ReminderOrder, plan: PartyPlan, folder: Path) -> WrittenFile:
    texts = Texts.load(plan.language)
    letter = order.found.letters[plan.party_id].content
    key = order.found.keys[plan.party_id]
    code = key.code or ""
    draft = reminder_draft(
        texts,
        letter,
        Recipient(letter.party, plan.contact, plan.email),
        sent_on=letter.written_on,
        today=order.today,
        enclosed=form_again(letter, key.form_id, code, plan.language, order.found.looks),
        reply_code=code,
    )
    content = write_draft(draft)
    kind = DocumentKind.REMINDER
    name = file_stem(f"{order.today:%Y-%m-%d}", texts.label(kind, "file"), plan.party)
    known = {Path(path): sha for path, sha in order.found.known_hashes.items()}
    # One folder for all, whatever language each is written to in.
    inside = file_stem(Texts.load(order.found.language).label(kind, "file"))
    path = place(content, folder / inside, name, known, ending="eml")
    kept = left_alone(path, name)
    return WrittenFile(kind, path, plan.language, sha256(content), plan.party_id, kept)


def form_again(
    letter: AnchoringLetter, form_id: str, code: str, language: Language, looks: Looks
) -> tuple[Enclosed, ...]:
    """Write the form of a party once more; rounds sent before forms had codes have none."""
    if not code:
        return ()
    form = form_for(letter, form_id=form_id, code=code)
    content = documents.render(form, language=language, looks=looks)
    return (Enclosed(f"{documents.name_of(form, language)}.docx", content),)


def register_wave(work: Work, *, order: WaveOrder, files: Sequence[WrittenFile]) -> None:
    """Note in one act what was written, so that an edited file is never overwritten."""
    _register(work, order.case_id, order.round_id, files)


def register_reminders(work: Work, *, order: ReminderOrder, files: Sequence[WrittenFile]) -> None:
    """Note the reminders of a day: the log that keeps anybody from being reminded twice."""
    _register(work, order.case_id, order.round_id, files)


def _register(work: Work, case_id: str, round_id: str, files: Sequence[WrittenFile]) -> None:
    register_documents(
        work,
        papers=[
            Noted(
                file.kind,
                file.language,
                str(file.path),
                file.sha256,
                case_id=case_id,
                party_id=file.party_id or None,
                round_id=round_id,
            )
            for file in files
            if file.kind is not None
        ],
    )
