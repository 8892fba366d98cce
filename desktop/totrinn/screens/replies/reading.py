# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The long jobs of reading replies, and the act that keeps a file a person has read."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from pathlib import Path

from totrinn.documents.reading.refusals import FileFault
from totrinn.incoming import replies
from totrinn.incoming.replies import Inbox
from totrinn.progress import Progress
from totrinn_db.commands.replies import attach_evidence
from totrinn_db.domain.anchoring import AnswerSource
from totrinn_db.domain.codes import Code
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.replies import ReceivedFile
from totrinn_db.domain.verdict import Refused
from totrinn_db.work import Work

_OF_MAIL = (".eml", ".txt")


def read_paths(paths: Sequence[Path], inbox: Inbox) -> Generator[Progress, None, Inbox]:
    """Read files, and all files of the folders among them."""
    found = [
        each for path in paths for each in (replies.files_in(path) if path.is_dir() else (path,))
    ]
    return (yield from replies.read(found, inbox))


def read_text(text: str, inbox: Inbox) -> Generator[Progress, None, Inbox]:
    """Read a text that was pasted."""
    yield Progress(0, 1, "")
    inbox.take_text(text)
    return inbox


def keep_file(work: Work, *, anchoring_id: str, file: ReceivedFile, inbox: Inbox) -> str:
    """Keep a file that only a person can read behind the answer it belongs to."""
    try:
        data = inbox.content_of(file)
    except OSError as error:
        refused = Refused(Code.FILE_UNREADABLE, {"detail": FileFault.BUSY})
        raise RuleBroken(refused) from error
    name = Path(file.name).name
    source = AnswerSource.EMAIL if name.endswith(_OF_MAIL) else AnswerSource.LETTER
    return attach_evidence(work, anchoring_id=anchoring_id, name=name, data=data, source=source)
