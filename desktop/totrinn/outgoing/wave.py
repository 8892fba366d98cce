# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Write everything that goes out in one round: a folder for each party, drafts, one zip file.

    plans = domain.wave.plan(wave, …)            who gets what, shown before anything is written
    parcels = Parcels(…)                         gathered by the queries, as frozen values
    for progress in write_wave(parcels, folder, done): …

It may be stopped between two parties and leaves what is finished. Files that somebody has edited
are left alone. No storage, no screens.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from totrinn import documents
from totrinn.documents.files import (
    ascii_name,
    file_stem,
    left_alone,
    place,
    safe_file_name,
    sha256,
)
from totrinn.outgoing.calendars import write_calendar
from totrinn.outgoing.mail import Enclosed, write_draft
from totrinn.outgoing.words import Recipient, anchoring_draft, wave_events
from totrinn.progress import Progress
from totrinn.texts import Texts
from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.errors import DocumentFailed
from totrinn_db.domain.looks import STANDARD_LOOKS, Looks
from totrinn_db.domain.papers import AnchoringLetter, CasePaper, MeetingFacts, Paper
from totrinn_db.domain.parties import Language
from totrinn_db.domain.wave import PartyPlan

# Larger attachments stop in mail servers, and forty copies of them fill a disk.
LIGHT_AT_MOST = 8_000_000
_EPOCH = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Attachment:
    """One attachment of the case, with the name that people gave it."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Parcel:
    """All that one party gets. `papers` are its form and its local paper, beside the letter."""

    plan: PartyPlan
    letter: AnchoringLetter
    papers: tuple[Paper, ...] = ()
    anchoring_id: str = ""
    reply_code: str = ""


@dataclass(frozen=True, slots=True)
class Parcels:
    """All that goes out in one round. `case_papers` is the paper in each language that is needed.

    `decision` is the meeting that decides, if it is planned. `known_hashes` are those of what
    Totrinn has written before.
    """

    parcels: tuple[Parcel, ...]
    language: Language
    case_papers: Mapping[Language, CasePaper] = field(default_factory=dict)
    attachments: tuple[Attachment, ...] = ()
    decision: MeetingFacts | None = None
    decision_id: str = ""
    known_hashes: Mapping[Path, str] = field(default_factory=dict)
    looks: Looks = STANDARD_LOOKS

    @property
    def are_light(self) -> bool:
        """Tell whether the attachments can follow each e-mail."""
        return sum(len(each.content) for each in self.attachments) <= LIGHT_AT_MOST


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """One file that lies on disk now; `kind` is None for an attachment.

    `kept` is the file it stands beside, because somebody has changed that one.
    """

    kind: DocumentKind | None
    path: Path
    language: Language
    sha256: str
    party_id: str = ""
    kept: Path | None = None


@dataclass(frozen=True, slots=True)
class FailedParcel:
    """A party whose things could not all be written, and why."""

    plan: PartyPlan
    error: DocumentFailed


@dataclass
class WaveDone:
    """What came of a wave; filled while it is written, so that a stop keeps what is finished."""

    written: list[WrittenFile] = field(default_factory=list)
    failed: list[FailedParcel] = field(default_factory=list)
    parties: int = 0
    archive: Path | None = None


def write_wave(
    parcels: Parcels,
    folder: Path,
    done: WaveDone,
    *,
    reader: Texts | None = None,
) -> Generator[Progress, None, WaveDone]:
    """Write party by party, telling before each what comes now, and last one zip file of all.

    `reader` are the words of the person who waits, who may read another language than the papers.
    """
    texts = reader or Texts.load(parcels.language)
    writer = _Writer(parcels, folder)
    total = len(parcels.parcels) + 1
    done.written += writer.shared_attachments()
    for number, parcel in enumerate(parcels.parcels):
        yield Progress(number, total, parcel.plan.party)
        try:
            done.written += writer.parcel(parcel)
        except DocumentFailed as error:
            done.failed.append(FailedParcel(parcel.plan, error))
        else:
            done.parties += 1
    yield Progress(total - 1, total, texts.word("wave.writing_archive"))
    if done.parties:
        archive = writer.archive()
        done.written.append(archive)
        done.archive = archive.path
    yield Progress(total, total, "")
    return done


class _Writer:
    """Writes the files of one wave and remembers what belongs in the zip file."""

    def __init__(self, parcels: Parcels, folder: Path) -> None:
        self._parcels = parcels
        self._folder = folder
        self._names = _folder_names(parcels.parcels)
        self._case_papers: dict[Language, tuple[str, bytes]] = {}
        self._zipped: dict[str, bytes] = {}
        self._mail_folder = file_stem(
            Texts.load(parcels.language).label(DocumentKind.EMAIL_DRAFT, "file")
        )

    def shared_attachments(self) -> list[WrittenFile]:
        """Write attachments that are too heavy to follow each party, once beside the folders."""
        parcels = self._parcels
        if parcels.are_light:
            return []
        name = ascii_name(Texts.load(parcels.language).word("documents.attachments"))
        return [
            self._place(None, content, self._folder / name, file_name, parcels.language)
            for file_name, content in self._attachments()
        ]

    def parcel(self, parcel: Parcel) -> list[WrittenFile]:
        """Write all of one party; the draft comes last, so that it holds the rest."""
        plan, name = parcel.plan, self._names[parcel.plan.party_id]
        texts = Texts.load(plan.language)
        files = self._files(parcel, texts)
        folder = self._folder / name
        written = [
            self._place(kind, content, folder, file_name, plan.language, plan.party_id)
            for kind, file_name, content in files
        ]
        draft = self._draft(parcel, texts, files)
        stem = f"{name}.eml"
        written.append(
            self._place(
                DocumentKind.EMAIL_DRAFT,
                draft,
                self._folder / self._mail_folder,
                stem,
                plan.language,
                plan.party_id,
            )
        )
        for kind, file_name, content in files:
            # An attachment is the same for all and lies in the zip file once.
            self._zipped[file_name if kind is None else f"{name}/{file_name}"] = content
        return written

    def archive(self) -> WrittenFile:
        """Pack what was written in this run into one file."""
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as target:
            for name in sorted(self._zipped):
                entry = zipfile.ZipInfo(name, _EPOCH)
                # Word files are packed already.
                entry.compress_type = zipfile.ZIP_STORED
                entry.external_attr = 0o644 << 16
                entry.create_system = 3
                target.writestr(entry, self._zipped[name])
        letter = self._parcels.parcels[0].letter
        kind = Texts.load(self._parcels.language).label(DocumentKind.ARCHIVE, "file")
        case = f"Sak {letter.number or letter.reference}"
        stem = file_stem(f"{letter.written_on:%Y-%m-%d}", letter.body_short, case, kind)
        return self._place(
            DocumentKind.ARCHIVE,
            packed.getvalue(),
            self._folder,
            f"{stem}.zip",
            self._parcels.language,
        )

    def _files(self, parcel: Parcel, texts: Texts) -> list[tuple[DocumentKind | None, str, bytes]]:
        plan = parcel.plan
        files: list[tuple[DocumentKind | None, str, bytes]] = []
        for paper in (parcel.letter, *parcel.papers):
            content = documents.render(paper, language=plan.language, looks=self._parcels.looks)
            name = f"{documents.name_of(paper, plan.language)}.docx"
            files.append((paper.kind, name, content))
        case_paper = self._case_paper(plan.language)
        if case_paper is not None:
            files.append((DocumentKind.CASE_PAPER, *case_paper))
        if self._parcels.are_light:
            files += [(None, name, content) for name, content in self._attachments()]
        files.append((DocumentKind.CALENDAR, *self._calendar(parcel, texts)))
        return files

    def _case_paper(self, language: Language) -> tuple[str, bytes] | None:
        """Render the paper once for each language."""
        papers = self._parcels.case_papers
        paper = papers.get(language) or papers.get(self._parcels.language)
        if paper is None:
            return None
        if language not in self._case_papers:
            used = language if language in papers else self._parcels.language
            content = documents.render(paper, language=used, looks=self._parcels.looks)
            self._case_papers[language] = (f"{documents.name_of(paper, used)}.docx", content)
        return self._case_papers[language]

    def _attachments(self) -> list[tuple[str, bytes]]:
        names: dict[str, bytes] = {}
        for number, attachment in enumerate(self._parcels.attachments, start=1):
            names[safe_file_name(f"Vedlegg {number} {attachment.name}")] = attachment.content
        return list(names.items())

    def _attachment_names(self, texts: Texts) -> dict[str, str]:
        """Call each attachment by the name that people gave it, by the name of its file."""
        return {
            safe_file_name(f"Vedlegg {number} {each.name}"): (
                texts.word("mail.attachment", number=number, name=each.name)
            )
            for number, each in enumerate(self._parcels.attachments, start=1)
        }

    def _calendar(self, parcel: Parcel, texts: Texts) -> tuple[str, bytes]:
        letter = parcel.letter
        events = wave_events(
            texts,
            letter,
            anchoring_id=parcel.anchoring_id or f"{letter.reference}-{parcel.plan.party_id}",
            decision=self._parcels.decision,
            decision_id=self._parcels.decision_id,
            reply_code=parcel.reply_code,
        )
        kind = texts.label(DocumentKind.CALENDAR, "file")
        case = f"Sak {letter.number or letter.reference}"
        return f"{file_stem(kind, case)}.ics", write_calendar(events, written_on=letter.written_on)

    def _draft(
        self, parcel: Parcel, texts: Texts, files: Sequence[tuple[DocumentKind | None, str, bytes]]
    ) -> bytes:
        plan = parcel.plan
        attached = self._attachment_names(texts)
        listed = [
            texts.label(kind) if kind else attached.get(name, name) for kind, name, _ in files
        ]
        draft = anchoring_draft(
            texts,
            parcel.letter,
            Recipient(parcel.letter.party, plan.contact, plan.email),
            enclosed=[Enclosed(name, content) for _, name, content in files],
            listed=listed,
            reply_code=parcel.reply_code,
            note="" if self._parcels.are_light else texts.word("mail.heavy"),
        )
        return write_draft(draft)

    def _place(
        self,
        kind: DocumentKind | None,
        content: bytes,
        folder: Path,
        name: str,
        language: Language,
        party_id: str = "",
    ) -> WrittenFile:
        stem, _, ending = name.rpartition(".")
        known = self._parcels.known_hashes
        path = place(
            content, folder, stem, known, ending=ending, is_durable=kind is DocumentKind.ARCHIVE
        )
        kept = left_alone(path, stem)
        return WrittenFile(kind, path, language, sha256(content), party_id, kept)


def _folder_names(parcels: Sequence[Parcel]) -> dict[str, str]:
    """Name a folder for each party; two parties of the same name get one each."""
    names: dict[str, str] = {}
    taken: set[str] = set()
    for parcel in sorted(parcels, key=lambda parcel: parcel.plan.party_id):
        plain = ascii_name(parcel.plan.party)[:60].rstrip("-") or "part"
        name, number = plain, 2
        while name.casefold() in taken:
            name = f"{plain}-{number}"
            number += 1
        taken.add(name.casefold())
        names[parcel.plan.party_id] = name
    return names
