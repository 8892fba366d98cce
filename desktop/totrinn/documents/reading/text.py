# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Read answers that are written as plain text: `Svar: tilslutning  Kode: 7K3M-Q2`.

What is quoted from an earlier e-mail is never an answer. The text of a form, saved or pasted as
text, is read by the codes of its lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from totrinn.documents.reading.build import build_reply
from totrinn.documents.reading.lines import FormContent, Line, put
from totrinn.documents.reading.refusals import refused
from totrinn.documents.reading.values import both, fold, table_of
from totrinn_db.domain.anchoring import AnswerSource
from totrinn_db.domain.codes import Code
from totrinn_db.domain.replies import (
    BY_ROW_CODE,
    ReadBy,
    Reply,
    ReplyField,
    is_sound_code,
    parse_reply_code,
)

MAXIMUM_TEXT = 400_000
_LONG = (ReplyField.CONDITION, ReplyField.REMARK)
_ANYWHERE = (ReplyField.CODE, ReplyField.ANSWER)
_ROW = re.compile(r"\bK-0\d\d\b")
_CODE = re.compile(r"(?<![\w-])[0-9A-Za-z]{4}-[0-9A-Za-z]{2}(?![\w-])")
_BLANK_ANSWER = frozenset(("", "…", "...", "_"))
_ENOUGH_ROWS = 5


def read_reply_text(
    text: str, *, sender: str = "", received_on: date | None = None
) -> tuple[Reply, ...]:
    """Read the answers of an e-mail or a text; none when it holds no code."""
    if len(text) > MAXIMUM_TEXT:
        raise refused(Code.FILE_NOT_A_REPLY)
    own = unquoted(text)
    if len(set(_ROW.findall(own))) >= _ENOUGH_ROWS:
        content = FormContent(_rows_of_text(own))
        return (build_reply(content, source=AnswerSource.FORM, received_on=received_on),)
    return tuple(
        build_reply(
            FormContent(lines),
            source=AnswerSource.EMAIL,
            sender=sender,
            received_on=received_on,
        )
        for lines in _answers(own)
    )


def unquoted(text: str) -> str:
    """Keep what the sender wrote: up to an earlier e-mail, and without lines marked as quoted."""
    kept = []
    for line in text.replace("\r\n", "\n").replace("\r", "\n").replace("\u00a0", " ").split("\n"):
        if _begins_quote(line):
            break
        if not line.lstrip().startswith((">", "|")):
            kept.append(line)
    return "\n".join(kept)


def _begins_quote(line: str) -> bool:
    folded = " ".join(line.casefold().split()).strip("-_* ")
    if not folded:
        return line.strip().startswith(("-----", "_____"))
    if any(folded.startswith(mark) and mark.endswith(":") for mark in _quote_marks()):
        return True
    if any(folded == mark for mark in _quote_marks()):
        return True
    return folded.endswith(":") and any(f" {word} " in f" {folded[:-1]} " for word in _wrote())


@cache
def _quote_marks() -> frozenset[str]:
    found = {mark for texts in both() for mark in table_of(texts, "replies", "quoted")["marks"]}
    return frozenset({*found, "from:", "sent:", "original message", "forwarded message"})


@cache
def _wrote() -> frozenset[str]:
    return frozenset(
        {table_of(texts, "replies", "quoted")["wrote"] for texts in both()} | {"wrote"}
    )


@cache
def _labels() -> tuple[re.Pattern[str], dict[str, ReplyField]]:
    names: dict[str, ReplyField] = {}
    for texts in both():
        for field in ReplyField:
            for name in table_of(texts, "replies", "lines").get(field.value, ()):
                names.setdefault(name.casefold(), field)
            if not field.is_fixed:
                names.setdefault(texts.label(field).casefold(), field)
    ordered = sorted(names, key=len, reverse=True)
    either = "|".join(re.escape(name).replace("\\ ", r"\s+") for name in ordered)
    return re.compile(rf"(?<!\w)({either})\s*[:=]\s*", re.IGNORECASE), names


def _answers(text: str) -> list[dict[ReplyField, Line]]:
    """Group what is written under its labels into answers, one for each code."""
    groups: list[dict[ReplyField, str]] = [{}]
    for field, value in _labelled(text):
        group = groups[-1]
        if group.get(field, value) != value and field in _ANYWHERE:
            groups.append({field: value})
        elif field in group and group[field] != value:
            # A second, different value for a line of one answer: neither can be chosen.
            raise refused(Code.CONTRADICTORY_REPLY)
        else:
            group[field] = value
    return _with_codes(groups, text)


def _with_codes(groups: list[dict[ReplyField, str]], text: str) -> list[dict[ReplyField, Line]]:
    whole = [group for group in groups if ReplyField.CODE in group]
    if not whole:
        return _with_loose_code(groups, text)
    if len(whole) < len(groups):
        raise refused(Code.CONTRADICTORY_REPLY)
    return [_lines(group) for group in whole]


def _with_loose_code(
    groups: list[dict[ReplyField, str]], text: str
) -> list[dict[ReplyField, Line]]:
    """Find the one code of an e-mail that has it without a label; that is for a person to see."""
    codes = {parse_reply_code(found) for found in _CODE.findall(text)}
    sound = [code for code in codes if is_sound_code(code)]
    if len(sound) != 1 or len(groups) != 1:
        return []
    lines = _lines(groups[0])
    lines[ReplyField.CODE] = Line(sound[0], ReadBy.LINE, is_unsure=True)
    return [lines]


def _lines(group: dict[ReplyField, str]) -> dict[ReplyField, Line]:
    return {field: Line(value, ReadBy.LINE) for field, value in group.items()}


def _labelled(text: str) -> Iterator[tuple[ReplyField, str]]:
    """Give each label with what follows it, as far as it goes."""
    pattern, names = _labels()
    long: ReplyField | None = None
    pieces: list[str] = []
    for line in text.split("\n"):
        found = list(_in_line(line, pattern, names))
        if long is not None and (found or not line.strip()):
            yield long, "\n".join(pieces)
            long, pieces = None, []
        if long is not None:
            pieces.append(line.strip())
        for field, value in found:
            if field in _LONG:
                long, pieces = field, [value]
            elif fold(value) not in _BLANK_ANSWER:
                yield field, value
    if long is not None:
        yield long, "\n".join(pieces)


def _in_line(
    line: str, pattern: re.Pattern[str], names: dict[str, ReplyField]
) -> Iterator[tuple[ReplyField, str]]:
    marks = []
    for found in pattern.finditer(line):
        field = names[" ".join(found[1].casefold().split())]
        before = line[: found.start()]
        stands_apart = not before.strip(" \t*-•") or before.endswith(("  ", "\t", ";", "; "))
        if stands_apart or (field in _ANYWHERE and before.endswith((" ", ",", ".", "|"))):
            marks.append((found.start(), found.end(), field))
    for number, (_, end, field) in enumerate(marks):
        stop = marks[number + 1][0] if number + 1 < len(marks) else len(line)
        yield field, line[end:stop].strip(" \t;,|*")


def _rows_of_text(text: str) -> dict[ReplyField, Line]:
    """Read the text of a form: what stands behind the question of each line."""
    marks = list(_ROW.finditer(text))
    found: dict[ReplyField, Line] = {}
    for number, mark in enumerate(marks):
        stop = marks[number + 1].start() if number + 1 < len(marks) else _end_of_form(text)
        where = BY_ROW_CODE.get(mark[0])
        question = None if where is None else _after_question(where, text[mark.end() : stop])
        if where is not None and question is not None:
            put(found, where, Line(question, ReadBy.LINE))
    return found


def _end_of_form(text: str) -> int:
    headings = (texts.word("documents.reply_form.meanings") for texts in both())
    found = [place for place in (text.find(heading) for heading in headings) if place >= 0]
    return min(found, default=len(text))


def _after_question(field: ReplyField, text: str) -> str | None:
    """Take the question away; None where it does not stand, as in a sentence about the form."""
    words = text.split()
    for texts in both():
        hint = texts.word(f"documents.reply_form.hint.{field.value}")
        question = f"{texts.label(field)}. {hint}".split()
        if words[: len(question)] == question:
            rest = text
            for word in question:
                rest = rest[rest.index(word) + len(word) :]
            return rest.strip()
    return None
