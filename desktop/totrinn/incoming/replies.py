# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The one place where files that came in become answers: for the window and the command line.

Three steps, so that the database is never held while files are read:

    inbox = Inbox()
    for progress in replies.read(replies.files_in(folder), inbox): …   may be stopped between files
    found = store.read(sort_replies, inbox.received)                   what each would do
    store.write(register_replies, actor=…, incoming=inbox.incoming(found))

A text that was pasted goes the same way: `inbox.take_text(text)` in the place of the first step.
`take_in` does all of it in a row where nobody chooses.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Generator, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from totrinn.documents.reading import MAXIMUM, read_reply_file, read_reply_text
from totrinn.documents.reading.refusals import FileFault
from totrinn.progress import Progress
from totrinn_db.commands.replies import Incoming, register_replies
from totrinn_db.domain.codes import Code
from totrinn_db.domain.errors import DocumentFailed, RuleBroken
from totrinn_db.domain.media_types import media_type_of
from totrinn_db.domain.national_ids import may_store
from totrinn_db.domain.replies import Match, Matched, ReceivedFile, Rejected, Sorted
from totrinn_db.domain.verdict import Refused
from totrinn_db.file_texts import may_keep_file
from totrinn_db.queries.replies import registered_forms, sort_replies
from totrinn_db.store import Store
from totrinn_db.work import Actor

FILES_AT_MOST = 2_000
KEY_LENGTH = 32
_FORMS = (".docx", ".odt")
_NOBODYS = ("~$", ".~", ".", "thumbs.db", "desktop.ini", "ehthumbs.db")


@dataclass
class Inbox:
    """What came in, filled file by file. The content is held only of files that hold replies."""

    received: list[ReceivedFile] = field(default_factory=list)
    _contents: dict[str, bytes] = field(default_factory=dict)
    _paths: dict[str, Path] = field(default_factory=dict)

    def take(self, name: str, data: bytes, path: Path | None = None) -> ReceivedFile:
        """Read one file; `path` is where its content can be read again."""
        sha256 = hashlib.sha256(data).hexdigest()
        media_type = media_type_of(name)
        if path is not None:
            self._paths[sha256] = path
        try:
            replies = read_reply_file(name, data)
        except RuleBroken as broken:
            return self._note(name, sha256, len(data), broken.refused)
        # The whole file is kept as proof, also what stands outside the form.
        verdict = may_keep_file(name, data)
        if isinstance(verdict, Refused):
            return self._note(name, sha256, len(data), verdict)
        file = ReceivedFile(name, sha256, len(data), replies, media_type=media_type)
        self._contents[sha256] = data
        self.received.append(file)
        return file

    def take_text(self, text: str, name: str = "e-post.txt") -> ReceivedFile:
        """Read a text that was pasted; the text itself becomes the evidence."""
        data = text.encode("utf-8", "replace")
        sha256 = hashlib.sha256(data).hexdigest()
        # Kept also where nothing can be read from it: it lies nowhere else, and a person may.
        self._contents[sha256] = data
        try:
            replies = read_reply_text(text)
        except RuleBroken as broken:
            return self._note(name, sha256, len(data), broken.refused)
        if not replies:
            return self._note(name, sha256, len(data), Refused(Code.CODE_MISSING))
        verdict = may_store(text)
        if isinstance(verdict, Refused):
            return self._note(name, sha256, len(data), verdict)
        file = ReceivedFile(name, sha256, len(data), replies, media_type="text/plain")
        self.received.append(file)
        return file

    def refuse(self, name: str, refused: Refused, size: int = 0) -> ReceivedFile:
        """Note a file that was not read at all."""
        return self._note(name, "", size, refused)

    def _note(self, name: str, sha256: str, size: int, refused: Refused) -> ReceivedFile:
        file = ReceivedFile(name, sha256, size, refused=refused)
        self.received.append(file)
        return file

    def content_of(self, file: ReceivedFile) -> bytes:
        """Give the content of a file that came in, as it was then; raise OSError when it cannot."""
        held = self._contents.get(file.sha256)
        if held is not None:
            return held
        path = self._paths.get(file.sha256)
        data = path.read_bytes() if path is not None else b""
        if hashlib.sha256(data).hexdigest() != file.sha256:
            raise FileNotFoundError(file.name)
        return data

    def add_from(self, other: Inbox, file: ReceivedFile) -> None:
        """Take a file over from another inbox, with its content."""
        if file.sha256 in other._contents:
            self._contents[file.sha256] = other._contents[file.sha256]
        if file.sha256 in other._paths:
            self._paths[file.sha256] = other._paths[file.sha256]
        self.received.append(file)

    def drop(self, keys: Collection[str]) -> None:
        """Let go of files by their keys."""
        for file in [each for each in self.received if file_key(each) in keys]:
            self.received.remove(file)
            self._contents.pop(file.sha256, None)
            self._paths.pop(file.sha256, None)

    def incoming(
        self,
        found: Iterable[Sorted],
        *,
        approved: Sequence[Sorted] = (),
        replacing: Sequence[Sorted] = (),
    ) -> tuple[Incoming, ...]:
        """Gather what may be registered, and what a person has approved besides.

        `approved` are replies with doubtful lines that a person has seen; `replacing` those that a
        person wants in the place of the answer that stands.
        """
        return tuple(
            Incoming(
                each.match.reply,
                Path(each.file.name).name,
                self._contents[each.file.sha256],
                approved=each in approved or each in replacing,
                replaces=each in replacing,
            )
            for each in found
            if each.match.reply is not None
            and (isinstance(each.match, Matched) or each in approved or each in replacing)
        )


def content_key(data: bytes) -> str:
    """Give what a content is known by, short enough to remember thousands of."""
    return hashlib.sha256(data).hexdigest()[:KEY_LENGTH]


def file_key(file: ReceivedFile) -> str:
    """Give what a file is known by: its content, or its name and size where it was not read."""
    return file.sha256[:KEY_LENGTH] or f"{file.name} {file.size}"


def too_large(name: str, size: int) -> ReceivedFile:
    """Note a file that is too large to be read."""
    refused = Refused(Code.FILE_TOO_LARGE, {"megabytes": MAXIMUM // 1024**2})
    return ReceivedFile(name, "", size, refused=refused)


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What came of a folder, in the order of its files.

    `results` are the replies, and `known` the parties of files whose answer stands already.
    """

    results: tuple[tuple[str, Match], ...]
    known: tuple[tuple[str, str], ...] = ()

    @property
    def registered(self) -> tuple[tuple[str, Matched], ...]:
        """The answers that are new."""
        return tuple(
            (name, each)
            for name, each in self.results
            if isinstance(each, Matched) and not each.is_unchanged
        )

    @property
    def unchanged(self) -> tuple[tuple[str, str], ...]:
        """The files that say nothing new, each with its party."""
        read_anew = (
            (name, each.known.party)
            for name, each in self.results
            if isinstance(each, Matched) and each.is_unchanged
        )
        return tuple(sorted((*self.known, *read_anew)))

    @property
    def rejected(self) -> tuple[tuple[str, Rejected], ...]:
        """The files and replies that were refused, each with its reason."""
        return tuple((name, each) for name, each in self.results if isinstance(each, Rejected))


def files_in(folder: Path) -> tuple[Path, ...]:
    """List the files of a folder and the folders in it, in their order; raise when it is none."""
    if not folder.is_dir():
        raise DocumentFailed("replies_folder", str(folder))
    found = sorted(path for path in folder.rglob("*") if _is_somebodys(path, folder))
    if len(found) > FILES_AT_MOST:
        raise DocumentFailed("replies_too_many", str(folder))
    return tuple(found)


def _is_somebodys(path: Path, folder: Path) -> bool:
    """Leave out what programs and systems leave lying, and whatever is no plain file."""
    parts = path.relative_to(folder).parts
    return not any(part.lower().startswith(_NOBODYS) for part in parts) and path.is_file()


def read(
    paths: Sequence[Path], inbox: Inbox, *, folder: Path | None = None
) -> Generator[Progress, None, Inbox]:
    """Read files one by one, telling before each what comes now. One bad file stops no other."""
    for number, path in enumerate(paths):
        name = _name(path, folder)
        yield Progress(number, len(paths), name)
        _read_one(path, name, inbox)
    yield Progress(len(paths), len(paths), "")
    return inbox


def _read_one(path: Path, name: str, inbox: Inbox) -> None:
    try:
        size = path.stat().st_size
        if size > MAXIMUM:
            inbox.received.append(too_large(name, size))
            return
        with path.open("rb") as file:
            data = file.read(MAXIMUM + 1)
    except OSError:
        inbox.refuse(name, Refused(Code.FILE_UNREADABLE, {"detail": FileFault.BUSY}))
        return
    inbox.take(name, data, path)


def take_in(
    store: Store, folder: Path, *, actor: Actor, preview: bool = False
) -> Generator[Progress, None, TakenIn]:
    """Read a folder and register what may be registered; with `preview` change nothing.

    A folder is often read again when some more answers have come. Forms whose answers stand are
    known by their hashes and not read once more.
    """
    inbox = Inbox()
    paths = files_in(folder)
    parties = _known_forms(store, paths)
    known = tuple((_name(path, folder), party) for path, party in parties.items())
    yield from read([path for path in paths if path not in parties], inbox, folder=folder)
    found = store.read(sort_replies, inbox.received)
    results = {index: each.match for index, each in enumerate(found)}
    if not preview:
        good = [index for index, each in enumerate(found) if isinstance(each.match, Matched)]
        incoming = inbox.incoming([found[index] for index in good])
        if incoming:
            done = store.write(register_replies, actor=actor, incoming=incoming).value
            results.update(zip(good, done, strict=True))
    return TakenIn(tuple((each.file.name, results[i]) for i, each in enumerate(found)), known)


def _known_forms(store: Store, paths: Sequence[Path]) -> dict[Path, str]:
    """Name the parties of the forms whose answers stand, by their files."""
    hashes = {path: sha256 for path in paths if (sha256 := _form_hash(path))}
    parties = store.read(registered_forms, set(hashes.values()))
    return {path: parties[sha256] for path, sha256 in hashes.items() if sha256 in parties}


def _form_hash(path: Path) -> str:
    """Give the hash of a file that may be a form, '' of all else."""
    try:
        if path.suffix.lower() not in _FORMS or path.stat().st_size > MAXIMUM:
            return ""
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""


def _name(path: Path, folder: Path | None) -> str:
    return path.relative_to(folder).as_posix() if folder else path.name
