# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A reply as it was read from a form, a letter or an e-mail, before anybody has weighed it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from totrinn_db.domain.anchoring import REGISTRABLE, AnchoringStatus, AnswerSource, Level
from totrinn_db.domain.verdict import Refused


class ReplyField(StrEnum):
    """A line of the reply form. The order is the order of the form."""

    CODE = "code"
    WORDING = "wording"
    ANSWER = "answer"
    CONDITION = "condition"
    REMARK = "remark"
    NEW_DATE = "new_date"
    ORGAN = "organ"
    LEVEL = "level"
    TREATED_ON = "treated_on"
    ARCHIVE_NUMBER = "archive_number"
    WANTS_STATEMENT = "wants_statement"
    NAME = "name"
    TITLE = "title"

    @property
    def row_code(self) -> str:
        """The fixed code that stands visibly in front of the line, such as `K-003`."""
        return f"K-{tuple(ReplyField).index(self) + 1:03}"

    @property
    def is_fixed(self) -> bool:
        """Tell whether the line is printed by Totrinn and not filled in."""
        return self in (ReplyField.CODE, ReplyField.WORDING)


BY_ROW_CODE = {each.row_code: each for each in ReplyField}
TO_FILL_IN = tuple(each for each in ReplyField if not each.is_fixed)

# The letters that people may write instead of an answer's name, in the order of the form.
ANSWER_LETTERS: Mapping[str, AnchoringStatus] = dict(zip("ABCDEFG", REGISTRABLE, strict=True))


class ReadBy(StrEnum):
    """How a line was found in a file, from the surest to the least sure.

    Some office programs drop the names of fields; then the bookmark round a field or the code in
    front of its line still tells which one it is.
    """

    TAG = "tag"
    BOOKMARK = "bookmark"
    ROW = "row"
    LINE = "line"


@dataclass(frozen=True, slots=True)
class Reply:
    """What one file or e-mail says. Empty values are what was left blank.

    `answer_as_written` is the words chosen, also when they are no known answer. `wording` is the
    text of the proposal as it stands in the file, None when the file carries none. `doubtful`
    names the lines whose meaning was worked out and must be seen by a person. `case_reference`
    and `case_title` are what the form says of itself, to tell of forms that belong elsewhere.
    """

    source: AnswerSource
    code: str = ""
    form_id: str = ""
    status: AnchoringStatus | None = None
    answer_as_written: str = ""
    condition: str = ""
    remark: str = ""
    new_date: date | None = None
    organ: str = ""
    level: Level | None = None
    treated_on: date | None = None
    archive_number: str = ""
    wants_statement: bool = False
    name: str = ""
    title: str = ""
    wording: str | None = None
    case_reference: str = ""
    case_title: str = ""
    sender: str = ""
    received_on: date | None = None
    read_by: Mapping[ReplyField, ReadBy] = field(default_factory=dict)
    doubtful: frozenset[ReplyField] = frozenset()

    @property
    def is_form(self) -> bool:
        """Tell whether it is a form of ours, which must carry its wording."""
        return bool(self.form_id) or self.wording is not None

    @property
    def by_fallback(self) -> tuple[ReplyField, ...]:
        """Name the lines that were not found by the name of their field, for a person to see."""
        return tuple(each for each in ReplyField if self.read_by.get(each, ReadBy.TAG) is not _SURE)


_SURE = ReadBy.TAG


@dataclass(frozen=True, slots=True)
class ReceivedFile:
    """One file that came in: what it holds, or why it cannot be read."""

    name: str
    sha256: str
    size: int
    replies: tuple[Reply, ...] = ()
    refused: Refused | None = None
    media_type: str = ""
