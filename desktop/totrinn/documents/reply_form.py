# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Write the form that a party answers on: for Word, for a pen, and for a line in an e-mail."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from totrinn.documents import elements, phrases
from totrinn.documents.clean import lines, one_line
from totrinn.documents.controls import Controls
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
from totrinn_db.domain.papers import ReplyForm
from totrinn_db.domain.replies import ANSWER_LETTERS, ReplyField

_WIDTHS = (850, 3515, 4932)  # twentieths of a point: the width of the text
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
    page.facts(
        [
            (page.word("reply_form.party"), form.party),
            (page.word("letter.deadline"), page.texts.weekday_date(form.deadline)),
            (page.word("reply_form.reply_to"), one_line(form.reply_to)),
        ]
    )
    page.paragraph(page.word("reply_form.how"), style="Med luft over")
    page.place(_FormTable(page, form).element())
    page.heading(page.word("reply_form.meanings"), level=2)
    for letter, status in ANSWER_LETTERS.items():
        page.paragraph(
            page.word(f"letter.choice.{status.value}"),
            style="List Bullet",
            label=f"{letter} {page.texts.label(status)}:",
        )
    page.heading(page.word("reply_form.by_email"), level=2)
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


class _FormTable:
    """The table of the form: a code, a question and the place for the answer on each row."""

    def __init__(self, page: Page, form: ReplyForm) -> None:
        self._page = page
        self._form = form
        self._controls = Controls(page.style_id("Placeholder Text"), TAGS[page.texts.language])

    def element(self) -> Any:
        """Build the table."""
        page = self._page
        described = {
            "tblCaption": page.word("reply_form.table"),
            "tblDescription": page.word("reply_form.description"),
        }
        table = elements.new_table(_WIDTHS, page.style_id("Totrinn tabell"), described)
        heads = [page.word(f"reply_form.column.{name}") for name in ("row", "field", "value")]
        head = elements.new_row(_WIDTHS, [page.style_id("Tabelloverskrift")] * 3, is_header=True)
        elements.add_row(table, head, heads)
        for field in ReplyField:
            table.append(_row(self._cells(field), room=_room(field)))
        return table

    def _cells(self, field: ReplyField) -> list[list[Any]]:
        return [
            [self._paragraph(field.row_code, "Skjemakode")],
            [self._question(field)],
            self._answer(field),
        ]

    def _question(self, field: ReplyField) -> Any:
        paragraph = self._paragraph("", "Tabelltekst")
        paragraph.append(self._page.run(f"{self._page.texts.label(field)}.", style="Etikett"))
        hint = self._page.word(f"reply_form.hint.{field.value}")
        paragraph.append(self._page.run(f" {hint}"))
        return paragraph

    def _answer(self, field: ReplyField) -> list[Any]:
        if field is ReplyField.CODE:
            return [self._paragraph(self._form.code, "Svarkode")]
        if field is ReplyField.WORDING:
            with self._page.in_language(self._form.text_language):
                return [self._spoken(line) for line in lines(self._form.wording.text) or ["–"]]
        paragraph = self._paragraph("", "Skjemasvar")
        paragraph.extend(self._control(field))
        if field is ReplyField.WANTS_STATEMENT:
            paragraph.append(self._page.run(f" {self._page.word('reply_form.wants_statement')}"))
        return [paragraph]

    def _spoken(self, line: str) -> Any:
        paragraph = self._paragraph(one_line(line), "Tabelltekst")
        self._page.mark_language(paragraph)
        return paragraph

    def _control(self, field: ReplyField) -> list[Any]:
        page, controls, name = self._page, self._controls, field.value
        title = page.texts.label(field)
        if field is ReplyField.WANTS_STATEMENT:
            return controls.checkbox(name, title)
        prompt = page.word(f"reply_form.prompt.{name}")
        if field is ReplyField.ANSWER:
            choices = [(s.value, answer_shown(page.texts, s)) for s in ANSWER_LETTERS.values()]
            return controls.choice(name, title, prompt, choices)
        if field is ReplyField.LEVEL:
            levels = [(level.value, page.texts.label(level)) for level in self._form.levels]
            return controls.choice(name, title, prompt, levels)
        if field in (ReplyField.TREATED_ON, ReplyField.NEW_DATE):
            return controls.date(name, title, prompt)
        return controls.text(name, title, prompt)

    def _paragraph(self, text: str, style: str) -> Any:
        paragraph = elements.new_paragraph(self._page.style_id(style))
        if text:
            elements.add_run(paragraph, text)
        return paragraph


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
