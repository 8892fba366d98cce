# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Write the Word papers: a frozen value in, a file out. No screens, no storage."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from totrinn.documents.agenda import write_agenda
from totrinn.documents.anchoring_status import write_anchoring_status
from totrinn.documents.annual_report import title_of, write_annual_report
from totrinn.documents.case_paper import write_case_paper
from totrinn.documents.case_template import write_case_template
from totrinn.documents.extract import write_extract
from totrinn.documents.files import ascii_name, file_stem, left_alone, place, sha256
from totrinn.documents.follow_up_list import write_follow_up_list
from totrinn.documents.form_names import PROPERTY_PAPER
from totrinn.documents.letter import write_letter
from totrinn.documents.local_case_kit import write_local_case_kit
from totrinn.documents.meeting_book import write_meeting_book
from totrinn.documents.package import Package
from totrinn.documents.page import Page
from totrinn.documents.progress_plan import write_progress_plan
from totrinn.documents.protocol import write_protocol
from totrinn.documents.publishing_index import write_publishing_index
from totrinn.documents.reply_form import write_reply_form
from totrinn.documents.styles import style_of, texts_of
from totrinn.documents.template import master
from totrinn.documents.yearly_wheel import write_yearly_wheel
from totrinn.texts import Texts
from totrinn.words.statistics import StatisticsWords
from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.looks import STANDARD_LOOKS, Looks
from totrinn_db.domain.papers import (
    AgendaPaper,
    AnchoringLetter,
    AnchoringStatusPaper,
    AnnualReport,
    CasePaper,
    CaseTemplate,
    ExtractPaper,
    FollowUpList,
    LocalCaseKit,
    MeetingBook,
    MeetingFacts,
    Paper,
    ProgressPlanPaper,
    ProtocolPaper,
    PublishingIndex,
    ReplyForm,
    YearlyWheelPaper,
)
from totrinn_db.domain.parties import Language

WRITERS: Mapping[DocumentKind, Callable[[Page, Any], None]] = {
    DocumentKind.AGENDA: write_agenda,
    DocumentKind.CASE_PAPER: write_case_paper,
    DocumentKind.MEETING_BOOK: write_meeting_book,
    DocumentKind.ANCHORING_LETTER: write_letter,
    DocumentKind.REPLY_FORM: write_reply_form,
    DocumentKind.LOCAL_CASE_KIT: write_local_case_kit,
    DocumentKind.ANCHORING_STATUS: write_anchoring_status,
    DocumentKind.PROTOCOL: write_protocol,
    DocumentKind.EXTRACT: write_extract,
    DocumentKind.FOLLOW_UP_LIST: write_follow_up_list,
    DocumentKind.CASE_TEMPLATE: write_case_template,
    DocumentKind.PROGRESS_PLAN: write_progress_plan,
    DocumentKind.PUBLISHING_INDEX: write_publishing_index,
    DocumentKind.ANNUAL_REPORT: write_annual_report,
    DocumentKind.YEARLY_WHEEL: write_yearly_wheel,
}


@dataclass(frozen=True, slots=True)
class WrittenDocument:
    """A paper that was written: what it is, where it lies, and the fingerprint of the file.

    `kept` is the file it stands beside, because somebody has changed that one.
    """

    kind: DocumentKind
    path: Path
    language: Language
    sha256: str
    kept: Path | None = None


def write(
    paper: Paper,
    folder: Path,
    *,
    language: Language,
    looks: Looks = STANDARD_LOOKS,
    known_hashes: Mapping[Path, str] | None = None,
) -> WrittenDocument:
    """Write a paper into a folder, or raise DocumentFailed and leave nothing half done.

    `known_hashes` says what Totrinn wrote last at each path. A file that differs from it has been
    changed by someone; it is left alone, and the new paper gets the next number.
    """
    content = render(paper, language=language, looks=looks)
    stem = name_of(paper, language)
    path = place(content, folder, stem, known_hashes or {})
    return WrittenDocument(paper.kind, path, language, sha256(content), left_alone(path, stem))


def render(paper: Paper, *, language: Language, looks: Looks = STANDARD_LOOKS) -> bytes:
    """Make the file's content; the same paper gives the same bytes."""
    texts = texts_of(looks.style, language)
    package = Package(master(paper.kind, language, looks.template_for(paper.kind)))
    package.mark({PROPERTY_PAPER: texts.label(paper.kind)})
    WRITERS[paper.kind](Page(package, texts, style_of(looks.style)), paper)
    return package.save()


def name_of(paper: Paper, language: Language) -> str:
    """Name the file by date, body, case and kind, without its ending.

    Nobody must take the version of the parties for the public one, or the other way round.
    """
    name = _name_of(paper, language)
    if not getattr(paper, "is_public", False):
        return name
    public = Texts.load(language).word("documents.publishing.file_public")
    return f"{name}_{ascii_name(public)}"


def _name_of(paper: Paper, language: Language) -> str:
    kind = Texts.load(language).label(paper.kind, "file")
    match paper:
        case AgendaPaper(meeting=meeting):
            on = f"{meeting.start:%Y-%m-%d}"
            if paper.supplement is None:
                return file_stem(on, meeting.body_short, kind)
            added = Texts.load(language).word("documents.agenda.file_supplement")
            return file_stem(on, meeting.body_short, f"{added} {paper.supplement.number}")
        case ProtocolPaper(meeting=meeting) | MeetingBook(meeting=meeting):
            return file_stem(f"{meeting.start:%Y-%m-%d}", meeting.body_short, kind)
        case ExtractPaper(meeting=meeting, item=item):
            case_name = f"Sak {item.number or item.reference}"
            return file_stem(f"{meeting.start:%Y-%m-%d}", meeting.body_short, case_name, kind)
        case CasePaper(meeting=None):
            return file_stem(paper.body_short, f"Sak {paper.reference}", kind)
        case CasePaper():
            assert paper.meeting is not None
            on = f"{paper.meeting.start:%Y-%m-%d}"
            return file_stem(on, paper.body_short, f"Sak {paper.number or paper.reference}", kind)
        case FollowUpList(meeting=MeetingFacts() as meeting):
            return file_stem(f"{meeting.start:%Y-%m-%d}", meeting.body_short, kind)
        case FollowUpList():
            return file_stem(f"{paper.written_on:%Y-%m-%d}", paper.body_short, kind)
        case AnchoringStatusPaper():
            return file_stem(f"{paper.written_on:%Y-%m-%d}", kind)
        case ProgressPlanPaper():
            case_name = f"Sak {paper.number or paper.reference}"
            return file_stem(f"{paper.written_on:%Y-%m-%d}", paper.body_short, case_name, kind)
        case AnnualReport(question=None):
            return file_stem(str(paper.statistics.year or f"{paper.written_on:%Y-%m-%d}"), kind)
        case AnnualReport():
            words = StatisticsWords(Texts.load(language), paper.statistics)
            return file_stem(f"{paper.written_on:%Y-%m-%d}", title_of(words, paper.question))
        case YearlyWheelPaper():
            return file_stem(str(paper.wheel.year), kind)
        case PublishingIndex():
            return file_stem(kind)
        case CaseTemplate():
            return file_stem(kind, paper.body_short)
        case AnchoringLetter() | ReplyForm() | LocalCaseKit():
            case_name = f"Sak {paper.number or paper.reference}"
            on = f"{paper.written_on:%Y-%m-%d}"
            return file_stem(on, paper.body_short, case_name, kind, paper.party)


__all__ = ["WRITERS", "WrittenDocument", "name_of", "render", "write"]
