# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The one place where a case, a meeting or a year becomes a pack to publish: a folder and a zip.

    order = store.read(publishing.meeting_order, meeting_id)
    done = PackDone()
    for progress in publishing.write(order, folder, done): …      one file a step; may be stopped
    store.write(publishing.register_pack, actor=…, order=order, done=done)

Each pack gets a new folder, so that nothing of an older one is published with it.
"""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

from totrinn import documents
from totrinn.documents.files import ascii_name, file_stem, place, safe_file_name, sha256
from totrinn.documents.publishing_index import index_page
from totrinn.progress import Progress
from totrinn.texts import Texts
from totrinn.words.exempt import title_mark
from totrinn_db.commands.papers import Noted, register_documents
from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.errors import DocumentFailed
from totrinn_db.domain.exemptions import LeftOut, PartKind
from totrinn_db.domain.looks import Looks
from totrinn_db.domain.papers import (
    CasePaper,
    ExtractPaper,
    MeetingFacts,
    ProtocolPaper,
    PublishingIndex,
)
from totrinn_db.domain.papers.omissions import PublicPaper, Subject
from totrinn_db.domain.papers.public import public_version
from totrinn_db.domain.papers.publishing import (
    IndexGroup,
    IndexLink,
    PublicFile,
    PublicPack,
    PublicScope,
)
from totrinn_db.domain.parties import Language
from totrinn_db.queries import publishing as contents
from totrinn_db.queries.looks import looks
from totrinn_db.queries.papers import community_language
from totrinn_db.store import Store
from totrinn_db.work import Actor, Reading, Work

INDEX_PAGE = "index"
# The same pack gives the same zip, whenever it is made.
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class PackOrder:
    """What one act writes: the pack, its language and how its papers look."""

    pack: PublicPack
    language: Language
    looks: Looks

    @property
    def texts(self) -> Texts:
        """Give the words of the pack."""
        return Texts.load(self.language)


@dataclass
class PackDone:
    """What came of a pack; the folder and zip are there only when all of it is."""

    folder: Path | None = None
    archive: Path | None = None
    index: Path | None = None
    files: list[Path] = field(default_factory=list)


# what to write


def meeting_order(reading: Reading, meeting_id: str, language: Language | None = None) -> PackOrder:
    """Gather what a meeting publishes."""
    return _order(reading, contents.public_meeting, meeting_id, language)


def case_order(reading: Reading, case_id: str, language: Language | None = None) -> PackOrder:
    """Gather what is published of a case."""
    return _order(reading, contents.public_case, case_id, language)


def year_order(reading: Reading, year: int, language: Language | None = None) -> PackOrder:
    """Gather what all meetings of a year publish."""
    return _order(reading, contents.public_year, year, language)


def _order(
    reading: Reading, gather: Callable[..., PublicPack], key: object, language: Language | None
) -> PackOrder:
    own = language or community_language(reading)
    return PackOrder(gather(reading, key, own), own, looks(reading))


def title_of(order: PackOrder) -> str:
    """Name the pack for people."""
    pack, texts = order.pack, order.texts
    if pack.scope is PublicScope.YEAR:
        return texts.word("documents.publishing.title_year", year=pack.year)
    if pack.scope is PublicScope.MEETING:
        return texts.word("documents.publishing.title_meeting", meeting=_named(order, 0))
    case = next((paper for paper in _papers(pack) if isinstance(paper, CasePaper)), None)
    name = _case_name(texts, Subject.of_case(case)) if case is not None else ""
    return texts.word("documents.publishing.title_case", case=name)


def omitted(order: PackOrder) -> tuple[tuple[str, str, str], ...]:
    """Say in words what is left out: the case, the part and the legal basis."""
    texts = order.texts
    return tuple(
        (_case_name(texts, subject), _part_name(texts, part), part.basis)
        for subject, part in order.pack.left_out()
    )


def contents_of(order: PackOrder) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Name what is published, meeting by meeting, for those who look before it is made."""
    texts = order.texts
    return tuple(
        (
            _meeting_name(texts, each.meeting),
            (
                *(_paper_name(texts, paper) for paper in each.papers),
                *(_file_name(texts, file) for file in each.files),
            ),
        )
        for each in order.pack.meetings
    )


def _paper_name(texts: Texts, paper: PublicPaper) -> str:
    kind = texts.label(paper.kind)
    if isinstance(paper, CasePaper):
        return f"{kind}: {_case_name(texts, Subject.of_case(paper))}"
    if isinstance(paper, ProtocolPaper | ExtractPaper) and paper.approved_on is None:
        return texts.word("documents.publishing.preliminary", kind=kind)
    return kind


def _file_name(texts: Texts, file: PublicFile) -> str:
    number = texts.word("documents.publishing.attachment_number", number=file.number)
    case = _case_name(texts, Subject.of_case(file.paper))
    return texts.word("documents.publishing.attachment", number=number, case=case, title=file.title)


def _part_name(texts: Texts, part: LeftOut) -> str:
    if part.kind is PartKind.ATTACHMENT:
        return texts.word("documents.publishing.attachment_number", number=part.number)
    if part.kind is PartKind.STATEMENT:
        return texts.word("documents.publishing.statement", party=part.name)
    return part.name or texts.label(part.kind)


def _papers(pack: PublicPack) -> tuple[PublicPaper, ...]:
    return tuple(paper for each in pack.meetings for paper in each.papers)


def _case_name(texts: Texts, subject: Subject) -> str:
    """Name a case or an item as the public may know it."""
    title = subject.title
    if subject.exempt:
        title = title_mark(texts, subject.exempt)
    number = subject.number or subject.reference
    if not number:
        return title
    return texts.word("documents.publishing.case_name", number=number, title=title)


def _named(order: PackOrder, place_in: int) -> str:
    return _meeting_name(order.texts, order.pack.meetings[place_in].meeting)


def _meeting_name(texts: Texts, meeting: MeetingFacts) -> str:
    return f"{meeting.label}, {texts.date(meeting.start.date())}"


# writing


def write(order: PackOrder, folder: Path, done: PackDone) -> Generator[Progress, None, PackDone]:
    """Write the pack into a new folder, then pack it; one that is stopped leaves nothing."""
    writer = _Writer(order, _new_folder(folder, _folder_name(order)))
    try:
        yield from writer.write()
    except BaseException:
        shutil.rmtree(writer.folder, ignore_errors=True)
        raise
    done.folder, done.files, done.index = writer.folder, writer.files, writer.index
    done.archive = writer.archive()
    yield Progress(order.pack.count, order.pack.count, "")
    return done


def write_all(store: Store, order: PackOrder, folder: Path, *, actor: Actor) -> PackDone:
    """Write and register a pack where nobody watches."""
    done = PackDone()
    for _ in write(order, folder, done):
        pass
    store.write(register_pack, actor=actor, order=order, done=done)
    return done


def register_pack(work: Work, *, order: PackOrder, done: PackDone) -> None:
    """Note the pack among the documents of its case or meeting."""
    if done.archive is None:
        return
    content = done.archive.read_bytes()
    noted = Noted(
        DocumentKind.PUBLISHING_PACK,
        order.language,
        str(done.archive),
        sha256(content),
        case_id=order.pack.case_id,
        meeting_id=order.pack.meeting_id,
    )
    register_documents(work, papers=[noted])


def _folder_name(order: PackOrder) -> str:
    pack = order.pack
    kind = order.texts.label(DocumentKind.PUBLISHING_PACK, "file")
    first = pack.meetings[0].meeting if pack.meetings else None
    if pack.scope is PublicScope.YEAR or first is None:
        return file_stem(str(pack.year), kind)
    if pack.scope is PublicScope.MEETING:
        return file_stem(f"{first.start:%Y-%m-%d}", first.body_short, kind)
    case = next(paper for paper in _papers(pack) if isinstance(paper, CasePaper))
    return file_stem(case.body_short, f"Sak {case.reference}", kind)


def _new_folder(parent: Path, name: str) -> Path:
    number = 1
    try:
        parent.mkdir(parents=True, exist_ok=True)
        while True:
            folder = parent / (name if number == 1 else f"{name} ({number})")
            # An older pack may have lost its folder and kept its zip.
            if not folder.exists() and not folder.with_name(f"{folder.name}.zip").exists():
                folder.mkdir()
                return folder
            number += 1
    except OSError as error:
        raise DocumentFailed("folder_missing", str(parent), str(error)) from error


class _Writer:
    """Writes the files of one pack and remembers what the list says of them."""

    def __init__(self, order: PackOrder, folder: Path) -> None:
        self._order, self.folder = order, folder
        self._texts = order.texts
        self._written = 0
        self.files: list[Path] = []
        self.index: Path | None = None

    def write(self) -> Generator[Progress, None, None]:
        """Write meeting by meeting, then the list in both forms."""
        groups = []
        for each in self._order.pack.meetings:
            inside = self._folder_of(each.meeting)
            links = []
            for paper in each.papers:
                label = _paper_name(self._texts, paper)
                yield self._progress(label)
                links.append(self._paper(paper, inside, label))
            for file in each.files:
                yield self._progress(file.title)
                links.append(self._file(file, inside))
            groups.append(IndexGroup(_meeting_name(self._texts, each.meeting), tuple(links)))
        self._list(tuple(groups))

    def archive(self) -> Path:
        """Pack the folder; the zip holds the same files under the same names."""
        path = self.folder.with_name(f"{self.folder.name}.zip")
        try:
            with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
                for file in sorted(self.files):
                    name = file.relative_to(self.folder).as_posix()
                    made.writestr(_entry(name), file.read_bytes())
        except OSError as error:
            raise DocumentFailed("disk_full", str(path), str(error)) from error
        return path

    def _progress(self, text: str) -> Progress:
        self._written += 1
        return Progress(self._written - 1, self._order.pack.count, text)

    def _folder_of(self, meeting: MeetingFacts) -> Path:
        if self._order.pack.scope is PublicScope.MEETING:
            return self.folder
        number = f"{meeting.number}-{meeting.year}"
        return self.folder / file_stem(f"{meeting.start:%Y-%m-%d}", meeting.body_short, number)

    def _paper(self, paper: PublicPaper, folder: Path, label: str) -> IndexLink:
        order = self._order
        shown = public_version(paper)
        content = documents.render(shown, language=order.language, looks=order.looks)
        name = documents.name_of(shown, order.language)
        return self._place(content, folder, name, "docx", label)

    def _file(self, file: PublicFile, folder: Path) -> IndexLink:
        name = safe_file_name(file.name)
        stem, _, ending = name.rpartition(".")
        case = f"Sak {file.paper.number or file.paper.reference}"
        number = self._texts.word("documents.publishing.attachment_number", number=file.number)
        label = _file_name(self._texts, file)
        full = file_stem(case, number, stem or name)
        return self._place(file.data, folder, full, ending or "bin", label)

    def _place(self, content: bytes, folder: Path, stem: str, ending: str, label: str) -> IndexLink:
        path = place(content, folder, stem, {}, ending=ending, is_durable=False)
        self.files.append(path)
        return IndexLink(label, quote(path.relative_to(self.folder).as_posix()))

    def _list(self, groups: tuple[IndexGroup, ...]) -> None:
        order = self._order
        index = PublishingIndex(
            letterhead=order.pack.letterhead,
            title=title_of(order),
            written_on=order.pack.written_on,
            groups=groups,
            omitted=omitted(order),
        )
        content = documents.render(index, language=order.language, looks=order.looks)
        stem = ascii_name(self._texts.label(DocumentKind.PUBLISHING_INDEX, "file"))
        self.index = place(content, self.folder, stem, {}, is_durable=False)
        page = index_page(index, self._texts)
        web = place(page, self.folder, INDEX_PAGE, {}, ending="html", is_durable=False)
        self.files += [self.index, web]


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, date_time=_ZIP_TIME)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    return entry
