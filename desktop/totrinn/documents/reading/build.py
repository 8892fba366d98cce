# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""From the lines of a form to a reply: every value understood, every doubt kept."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from totrinn.documents.reading.lines import FormContent, Line, Marks
from totrinn.documents.reading.values import (
    find_answer,
    find_date,
    find_level,
    find_tick,
    without_prompt,
)
from totrinn_db.domain.anchoring import AnswerSource, Level
from totrinn_db.domain.replies import Reply, ReplyField, parse_reply_code


def build_reply(
    content: FormContent,
    *,
    source: AnswerSource,
    sender: str = "",
    received_on: date | None = None,
) -> Reply:
    """Understand the lines of one form or one e-mail."""
    reader = _Reader(content.lines)
    marks: Marks = content.marks
    code = reader.text(ReplyField.CODE)
    answer = reader.text(ReplyField.ANSWER)
    status, is_sure = find_answer(answer) if answer else (None, True)
    if not is_sure:
        reader.doubt(ReplyField.ANSWER)
    wording = content.lines.get(ReplyField.WORDING)
    return Reply(
        source=source,
        code=parse_reply_code(code) or code[:20] or marks.code,
        form_id=marks.form_id,
        status=status,
        answer_as_written=answer,
        condition=reader.text(ReplyField.CONDITION),
        remark=reader.text(ReplyField.REMARK),
        new_date=reader.day(ReplyField.NEW_DATE),
        organ=reader.text(ReplyField.ORGAN),
        level=reader.level(),
        treated_on=reader.day(ReplyField.TREATED_ON),
        archive_number=reader.text(ReplyField.ARCHIVE_NUMBER),
        wants_statement=reader.tick(),
        name=reader.text(ReplyField.NAME),
        title=reader.text(ReplyField.TITLE),
        wording=None if wording is None else wording.text.strip(),
        case_reference=marks.case_reference,
        case_title=marks.case_title,
        sender=sender,
        received_on=received_on,
        read_by={field: line.by for field, line in content.lines.items() if not field.is_fixed},
        doubtful=frozenset(reader.doubts),
    )


class _Reader:
    """Reads lines and remembers what was doubtful."""

    def __init__(self, lines: Mapping[ReplyField, Line]) -> None:
        self._lines = lines
        self.doubts = {field for field, line in lines.items() if line.is_unsure}

    def doubt(self, field: ReplyField) -> None:
        """Note that a line must be seen by a person."""
        self.doubts.add(field)

    def text(self, field: ReplyField) -> str:
        """Read a line as text, '' when nobody has written on it."""
        line = self._lines.get(field)
        if line is None:
            return ""
        text, is_sure = without_prompt(field, line.text)
        if not is_sure:
            self.doubt(field)
        return text

    def day(self, field: ReplyField) -> date | None:
        """Read a date: what stands there for people to see, before what the control remembers."""
        text = self.text(field)
        if not text:
            return None
        line = self._lines[field]
        found = find_date(text)
        if found is None or (line.day is not None and line.day != found):
            self.doubt(field)
        return found or line.day

    def level(self) -> Level | None:
        """Read the level; words that name none are left for a person."""
        text = self.text(ReplyField.LEVEL)
        found = find_level(text) if text else None
        if text and found is None:
            self.doubt(ReplyField.LEVEL)
        return found

    def tick(self) -> bool:
        """Read the box: its state is trusted before the sign that is drawn in it."""
        line = self._lines.get(ReplyField.WANTS_STATEMENT)
        if line is None:
            return False
        ticked, is_sure = find_tick(line.text)
        if not is_sure:
            self.doubt(ReplyField.WANTS_STATEMENT)
        return ticked if line.is_checked is None else line.is_checked
