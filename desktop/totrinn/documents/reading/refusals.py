# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The ways in which a file can be refused before anybody asks what it answers."""

from __future__ import annotations

from enum import StrEnum

from totrinn_db.domain.codes import Code
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.verdict import Refused


class FileFault(StrEnum):
    """What is wrong with a file that cannot be read; the words are in the texts."""

    NOT_WHOLE = "not_whole"
    SUSPICIOUS = "suspicious"
    FIELDS = "fields"
    BUSY = "busy"
    EMPTY = "empty"


def unreadable(detail: FileFault) -> RuleBroken:
    """Refuse a file that is broken, or built in a way that no office program builds files."""
    return RuleBroken(Refused(Code.FILE_UNREADABLE, {"detail": detail}))


def refused(code: Code) -> RuleBroken:
    """Refuse a file for what it is."""
    return RuleBroken(Refused(code))


def too_large(limit: int) -> RuleBroken:
    """Refuse a file that is larger than a reply can be, packed or unpacked."""
    return RuleBroken(Refused(Code.FILE_TOO_LARGE, {"megabytes": limit // 1024**2}))
