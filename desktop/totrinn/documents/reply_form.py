# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Write the form that a party answers on: for Word, for a pen, and for a line in an e-mail."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from totrinn.documents import elements, phrases
from totrinn.documents.clean import lines, one_line
from totrinn.documents.controls import Controls
from totrinn.documents.elements import TR
from totrinn.documents.form_names import (
    PROPERTY_CASE,
    PROPERTY_CODE,
    PROPERTY_FORM,
    PROPERTY_TITLE,
    answer_shown,
    subject_of,
)
from totrinn.documents.page import Page
from totrinn.documents.template import TAGS
from totrinn.texts import Texts
from totrinn_db.domain.anchoring import Level
from totrinn_db.domain.papers import ReplyForm
from totrinn_db.domain.parties import Language
from totrinn_db.domain.replies import ANSWER_LETTERS, ReplyField

_WIDTHS = (850, 3515, 4932)  # twentieths of a point: the width of the text
_STYLES = (
    "Totrinn tabell", "Tabelloverskrift", "Tabelltekst", "Skjemakode", "Skjemasvar", "Etikett",
    "Placeholder Text",
)  # fmt: skip
_PEN_ROOM = {ReplyField.CONDITION: 850, ReplyField.REMARK: 1200}
_ROOM = 480


def write_reply_form(page: Page, form: ReplyForm) -> None:
    """Write the form as a paper of its own."""
    case = phrases.case_in_text(page, form.number, form.reference)
    page.begin(
        title=page.word("reply_form.title", case=case, title=one_line(form.title)),
        letterhead=form.letterhead,
        footer=page.word("reply_form.footer", party=one_line(form.party), code=form.code),
        on=form.written_on,
    )
    _write_form(page, form, level=2)


def write_form_part(page: Page, form: ReplyForm) -> None:
    """Write the form as the last part of the letter, on a page that can be sent back alone."""
    page.heading(page.word("reply_form.table"), level=2, on_new_page=True)
    _write_form(page, form, level=3)


def _write_form(page: Page, form: ReplyForm, *, level: int) -> None:
    page.facts(
        [
            (page.word("reply_form.party"), form.party),
            (page.word("letter.deadline"), page.texts.weekday_date(form.deadline)),
            (page.word("reply_form.reply_to"), one_line(form.reply_to)),
        ]
    )
    page.paragraph(page.word("reply_form.how"), style="Med luft over")
    page.place(form_table(page, form))
    page.heading(page.word("reply_form.meanings"), level=level)
    for letter, status in ANSWER_LETTERS.items():
        page.paragraph(
            page.word(f"letter.choice.{status.value}"),
            style="List Bullet",
            label=f"{letter} {page.texts.label(status)}:",
        )
    page.heading(page.word("reply_form.by_email"), level=level)
    page.paragraph(page.word("reply_form.by_email_text"))
    page.paragraph(page.word("reply_form.email_line", code=form.code), style="Vedtakstekst")
    _mark(page, form)


def _mark(page: Page, form: ReplyForm) -> None:
    """Let the file know which form it is, in two places, since some programs drop one of them."""
    form_id, code = one_line(form.form_id), one_line(form.code)
    page.package.describe(subject=subject_of(form_id, code))
    page.package.mark(
        {
            PROPERTY_FORM: form_id,
            PROPERTY_CODE: code,
            PROPERTY_CASE: one_line(form.reference),
            PROPERTY_TITLE: one_line(form.title)[:250],
        }
    )


def form_table(page: Page, form: ReplyForm) -> Any:
    """Build the table: a code, a question and the place for the answer on each row.

    All but two answers are the same in the forms of a round, so the rest is made once and copied.
    """
    styles = tuple((name, page.style_id(name)) for name in _STYLES)
    table = copy.deepcopy(_blank_table(page.texts.language, form.levels, styles))
    answers = {field: row[-1] for field, row in zip(ReplyField, table.findall(TR)[1:], strict=True)}
    code = elements.add_paragraph(answers[ReplyField.CODE], page.style_id("Svarkode"))
    elements.add_run(code, form.code)
    with page.in_language(form.text_language):
        for line in lines(form.wording.text) or ["–"]:
            own = page.style_id("Tabelltekst")
            paragraph = elements.add_paragraph(answers[ReplyField.WORDING], own)
            elements.add_run(paragraph, one_line(line))
            page.mark_language(paragraph)
    return table


@lru_cache(maxsize=16)
def _blank_table(
    language: Language, levels: tuple[Level, ...], styles: tuple[tuple[str, str], ...]
) -> Any:
    return _BlankTable(Texts.load(language), levels, dict(styles)).element()


class _BlankTable:
    """The table without what belongs to one party. The cells of those answers are empty."""

    def __init__(self, texts: Texts, levels: tuple[Level, ...], styles: Mapping[str, str]) -> None:
        self._texts = texts
        self._levels = levels
        self._styles = styles
        self._controls = Controls(styles["Placeholder Text"], TAGS[texts.language])

    def element(self) -> Any:
        """Build the table."""
        described = {"tblCaption": self._word("table"), "tblDescription": self._word("description")}
        table = elements.new_table(_WIDTHS, self._styles["Totrinn tabell"], described)
        head = elements.new_row(_WIDTHS, [self._styles["Tabelloverskrift"]] * 3, is_header=True)
        heads = [self._word(f"column.{name}") for name in ("row", "field", "value")]
        elements.add_row(table, head, heads)
        for field in ReplyField:
            table.append(_row(self._cells(field), room=_room(field)))
        return table

    def _word(self, key: str) -> str:
        return self._texts.word(f"documents.reply_form.{key}")

    def _cells(self, field: ReplyField) -> list[list[Any]]:
        code = elements.new_paragraph(self._styles["Skjemakode"])
        elements.add_run(code, field.row_code)
        question = elements.new_paragraph(self._styles["Tabelltekst"])
        label = self._texts.label(field)
        elements.add_run(question, f"{label}.", self._styles["Etikett"])
        elements.add_run(question, f" {self._word(f'hint.{field.value}')}")
        return [[code], [question], [] if field.is_fixed else [self._answer(field)]]

    def _answer(self, field: ReplyField) -> Any:
        answer = elements.new_paragraph(self._styles["Skjemasvar"])
        answer.extend(self._control(field))
        if field is ReplyField.WANTS_STATEMENT:
            elements.add_run(answer, f" {self._word('wants_statement')}")
        return answer

    def _control(self, field: ReplyField) -> list[Any]:
        texts, controls, name = self._texts, self._controls, field.value
        title = texts.label(field)
        if field is ReplyField.WANTS_STATEMENT:
            return controls.checkbox(name, title)
        prompt = self._word(f"prompt.{name}")
        if field is ReplyField.ANSWER:
            choices = [(s.value, answer_shown(texts, s)) for s in ANSWER_LETTERS.values()]
            return controls.choice(name, title, prompt, choices)
        if field is ReplyField.LEVEL:
            levels = [(level.value, texts.label(level)) for level in self._levels]
            return controls.choice(name, title, prompt, levels)
        if field in (ReplyField.TREATED_ON, ReplyField.NEW_DATE):
            return controls.date(name, title, prompt)
        return controls.text(name, title, prompt)


def _row(cells: Sequence[Sequence[Any]], *, room: int) -> Any:
    height = f'<w:trHeight w:val="{room}" w:hRule="atLeast"/>' if room else ""
    empty = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr></w:tc>' for width in _WIDTHS
    )
    row = elements.parse(
        f"<w:tr {elements.SPACES}><w:trPr><w:cantSplit/>{height}</w:trPr>{empty}</w:tr>"
    )
    for cell, paragraphs in zip(row[1:], cells, strict=True):
        cell.extend(paragraphs)
    return row


def _room(field: ReplyField) -> int:
    """Tell how much room a pen needs on a line, in twentieths of a point."""
    return 0 if field.is_fixed else _PEN_ROOM.get(field, _ROOM)
