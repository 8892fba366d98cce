# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Replies of the parties: codes, what was read, and whose answer it is."""

from totrinn_db.domain.replies.codes import (
    SIGNS,
    is_sound_code,
    new_reply_code,
    parse_reply_code,
)
from totrinn_db.domain.replies.matching import (
    KnownAnchoring,
    Match,
    Matched,
    Rejected,
    Sorted,
    is_same_answer,
    match,
    sort_files,
)
from totrinn_db.domain.replies.reply import (
    ANSWER_LETTERS,
    BY_ROW_CODE,
    TO_FILL_IN,
    ReadBy,
    ReceivedFile,
    Reply,
    ReplyField,
)

__all__ = [
    "ANSWER_LETTERS",
    "BY_ROW_CODE",
    "SIGNS",
    "TO_FILL_IN",
    "KnownAnchoring",
    "Match",
    "Matched",
    "ReadBy",
    "ReceivedFile",
    "Rejected",
    "Reply",
    "ReplyField",
    "Sorted",
    "is_same_answer",
    "is_sound_code",
    "match",
    "new_reply_code",
    "parse_reply_code",
    "sort_files",
]
