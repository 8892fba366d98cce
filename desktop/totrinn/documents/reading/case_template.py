# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Read a case that somebody has reported on the Word form, also after another office program."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from lxml.etree import _Element as Element

from totrinn.documents.case_template import PROPERTY
from totrinn.documents.reading.archive import opened
from totrinn.documents.reading.cells import (
    by_bookmark,
    by_row,
    by_tag,
    day_of,
    properties_of,
    subject_of,
    text_of,
)
from totrinn.documents.reading.files import MAXIMUM, refuse_macros
from totrinn.documents.reading.refusals import FileFault, refused, too_large, unreadable
from totrinn.documents.reading.values import both, find_date, fold
from totrinn.documents.reading.word import DOCUMENT
from totrinn_db.domain.codes import Code
from totrinn_db.domain.inputs import clean_line, clean_text
from totrinn_db.domain.papers import CASE_FIELD_OF_ROW, CaseField
from totrinn_db.domain.reported_case import ReportedCase

_NAMES = {each.value: each for each in CaseField}
_DATES = (CaseField.DEADLINE, CaseField.REPORTED_ON)
_LONG = (CaseField.BACKGROUND, CaseField.ASK, CaseField.CONSEQUENCE)
_PROMPTS = ("write", "choose", "choose_date")
_ZIP, _OLE = b"PK\x03\x04", bytes.fromhex("d0cf11e0a1b11ae1")


@dataclass(frozen=True, slots=True)
class _Answer:
    text: str
    day: date | None
    is_sure: bool


def read_case_template(data: bytes) -> ReportedCase:
    """Read one form, or raise RuleBroken with the reason."""
    if len(data) > MAXIMUM:
        raise too_large(MAXIMUM)
    if data.startswith(_OLE):
        raise refused(Code.FILE_OLD_FORMAT)
    if not data.startswith(_ZIP):
        raise unreadable(FileFault.NOT_WHOLE if data.strip() else FileFault.EMPTY)
    with opened(data) as archive:
        refuse_macros(archive)
        root = archive.xml(DOCUMENT)
        if root is None:
            raise unreadable(FileFault.NOT_WHOLE)
        answers = _answers(root)
        is_ours = PROPERTY in properties_of(archive) or PROPERTY in subject_of(archive)
    if not answers or (len(answers) < len(CaseField) and not is_ours):
        raise unreadable(FileFault.FIELDS)
    return _reported(answers)


def _answers(root: Element) -> dict[CaseField, _Answer]:
    ways = (by_tag(root, _NAMES), by_bookmark(root, _NAMES), by_row(root, CASE_FIELD_OF_ROW))
    found: dict[CaseField, _Answer] = {}
    for field in CaseField:
        cells = [way[field] for way in ways if field in way]
        if cells:
            texts = {text_of(cell) for cell in cells}
            found[field] = _read(cells[0], is_sure=len(texts) == 1)
    return found


def _read(cell: Element, *, is_sure: bool) -> _Answer:
    text = text_of(cell).strip()
    without = _without_prompt(text)
    return _Answer(without, day_of(cell), is_sure and without in (text, ""))


@cache
def _prompts() -> tuple[str, ...]:
    found = (texts.word(f"documents.case_template.{key}") for texts in both() for key in _PROMPTS)
    return tuple(dict.fromkeys(found))


def _without_prompt(text: str) -> str:
    """Take away a prompt that an office program has left as text, also with words beside it."""
    for prompt in _prompts():
        if fold(text) == fold(prompt):
            return ""
        # Who types without removing the prompt writes behind it.
        if text.startswith(prompt) and not text[len(prompt)].isalpha():
            return text[len(prompt) :].strip()
    return text


def _reported(answers: Mapping[CaseField, _Answer]) -> ReportedCase:
    values: dict[str, str | date | None] = {}
    doubtful = []
    for field in CaseField:
        answer = answers.get(field, _Answer("", None, True))
        is_understood = True
        if field in _DATES:
            day = answer.day or find_date(answer.text)
            values[field.value] = day
            is_understood = day is not None or not answer.text
        elif field in _LONG:
            values[field.value] = clean_text(answer.text)
        else:
            values[field.value] = clean_line(answer.text)
        if not (answer.is_sure and is_understood):
            doubtful.append(field)
    return ReportedCase(**values, doubtful=tuple(doubtful))  # type: ignore[arg-type]
