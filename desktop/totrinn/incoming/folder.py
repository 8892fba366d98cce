# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What has come in a folder of replies since it was last looked at. Knows no window.

    first = yield from look(folder, None, known)       nothing is read: files may still be growing
    second = yield from look(folder, first, known)     what stands still since then is read
    second.inbox                                       the new files; known ones are left out
A file is read when two looks in a row find it alike, so half a file is never taken for a reply.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Generator, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from totrinn.documents.reading import MAXIMUM
from totrinn.incoming.replies import Inbox, content_key, file_key, files_in, too_large
from totrinn.progress import Progress
from totrinn_db.domain.errors import DocumentFailed

Stamp = tuple[int, int]


class Trouble(StrEnum):
    """Why a folder cannot be followed just now."""

    UNREADABLE = "unreadable"
    TOO_MANY = "too_many"


@dataclass(frozen=True)
class Look:
    """What one look found. `keys` are the contents that were read, by the path of their file."""

    folder: Path
    folders: tuple[Path, ...] = ()
    stamps: Mapping[Path, Stamp] = field(default_factory=dict)
    keys: Mapping[Path, str] = field(default_factory=dict)
    inbox: Inbox = field(default_factory=Inbox)
    is_settled: bool = True
    trouble: Trouble | None = None


def look(
    folder: Path, before: Look | None, known: Collection[str]
) -> Generator[Progress, None, Look]:
    """Read the files that are new since the look before and whose content is not known."""
    yield Progress(0, 1)
    before = before or Look(folder)
    try:
        stamps = dict(_stamps(folder))
        folders = tuple(sorted(Path(at) for at, _folders, _files in os.walk(folder)))
    except DocumentFailed as error:
        # What was found before stays: a folder of a network comes and goes.
        gone = error.code == "replies_folder"
        return _troubled(before, Trouble.UNREADABLE if gone else Trouble.TOO_MANY)
    except OSError:
        return _troubled(before, Trouble.UNREADABLE)
    keys: dict[Path, str] = {}
    inbox, waits = Inbox(), False
    for number, (path, stamp) in enumerate(stamps.items()):
        if before.stamps.get(path) != stamp or not stamp[0]:
            waits = waits or bool(stamp[0])
        elif path in before.keys:
            keys[path] = before.keys[path]
        else:
            yield Progress(number, len(stamps), path.name)
            key = _read(path, stamp, inbox, {*known, *keys.values()})
            keys.update({path: key} if key else {})
            waits = waits or not key
    return Look(folder, folders, stamps, keys, inbox, not waits)


def _troubled(before: Look, trouble: Trouble) -> Look:
    return Look(before.folder, (), before.stamps, before.keys, trouble=trouble)


def _stamps(folder: Path) -> Iterable[tuple[Path, Stamp]]:
    with os.scandir(folder):
        pass  # raises where the folder is there and may not be read, which listing it does not
    for path in files_in(folder):
        try:
            found = path.stat()
        except OSError:
            continue  # taken away between the list and the look
        yield path, (found.st_size, found.st_mtime_ns)


def _read(path: Path, stamp: Stamp, inbox: Inbox, known: Collection[str]) -> str:
    """Take a file in and give the key of its content, '' while another program holds it."""
    size = stamp[0]
    if size > MAXIMUM:
        refused = too_large(path.name, size)
        if file_key(refused) not in known:
            inbox.received.append(refused)
        return file_key(refused)
    try:
        data = path.read_bytes()
    except OSError:
        return ""
    if len(data) != size:
        return ""
    key = content_key(data)
    if key not in known:
        inbox.take(path.name, data, path)
    return key
