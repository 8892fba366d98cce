# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Write the empty form for reporting a case, with fields that Word fills and Totrinn reads."""

from __future__ import annotations

from typing import Any

from lxml import etree

from totrinn.documents import phrases
from totrinn.documents.clean import one_line
from totrinn.documents.controls import Controls
from totrinn.documents.elements import TC, TR, VAL, P, R, w
from totrinn.documents.page import Column, Page
from totrinn.documents.template import TAGS
from totrinn_db.domain.papers import CaseField, CaseTemplate

PROPERTY = "Totrinn saksmal"
VERSION = "1"
_LONG = {
    CaseField.BACKGROUND: 1900,
    CaseField.ASK: 1400,
    CaseField.CONSEQUENCE: 1400,
}
_ROOM = 520
_DATES = (CaseField.DEADLINE, CaseField.REPORTED_ON)


def write_case_template(page: Page, form: CaseTemplate) -> None:
    """Write the whole form."""
    body = phrases.body_name(form.body, form.body_short)
    page.begin(
        title=page.word("case_template.title", body=body),
        letterhead=form.letterhead,
        footer=page.word("case_template.footer", body=one_line(form.body_short or form.body)),
        on=form.written_on,
    )
    to = one_line(form.send_to or form.letterhead.email) or page.word("secretariat")
    page.paragraph(page.word("case_template.intro", to=to))
    if form.reporting_days:
        page.paragraph(page.word("case_template.intro_days", days=form.reporting_days))
    page.paragraph(page.word("case_template.no_patients"), style="Mangler")
    _write_table(page, form)
    page.paragraph(page.word("case_template.wording_of_form"), style="Med luft over")
    # Two places, since some programs drop one of them.
    page.package.describe(subject=f"{PROPERTY} {VERSION}")
    page.package.mark({PROPERTY: VERSION})


def prompt(page: Page, field: CaseField) -> str:
    """Give the words that stand in a field until somebody writes there."""
    if field is CaseField.ORIGIN:
        return page.word("case_template.choose")
    return page.word(f"case_template.{'choose_date' if field in _DATES else 'write'}")


def _write_table(page: Page, form: CaseTemplate) -> None:
    table = page.table(
        [
            Column(page.word("case_template.code"), 1.5),
            Column(page.word("case_template.what"), 5.4),
            Column(page.word("case_template.answer"), 9.5),
        ],
        [[field.row_code, "", ""] for field in CaseField],
        title=page.word("case_template.form"),
        description=page.word("case_template.form_description"),
    )
    controls = Controls(page.style_id("Placeholder Text"), TAGS[page.texts.language])
    rows = table.findall(TR)[1:]
    for field, row in zip(CaseField, rows, strict=True):
        code, question, answer = (cell.find(P) for cell in row.findall(TC))
        _make_room(row, _LONG.get(field, _ROOM))
        _set_style(page, code, "Skjemakode")
        _refill(question, _question(page, field))
        _set_style(page, answer, "Skjemasvar")
        _refill(answer, _control(page, controls, form, field))


def _question(page: Page, field: CaseField) -> list[Any]:
    label = page.texts.label(field)
    if field.is_required:
        label = page.word("case_template.required", label=label)
    hint = page.word(f"case_template.help.{field.value}")
    return [page.run(f"{label}.", style="Etikett"), page.run(f" {hint}")]


def _control(page: Page, controls: Controls, form: CaseTemplate, field: CaseField) -> list[Any]:
    name, title, words = field.value, page.texts.label(field), prompt(page, field)
    if field is CaseField.ORIGIN and form.parties:
        parties = list(dict.fromkeys(map(one_line, form.parties)))
        return controls.choice(name, title, words, [(party, party) for party in parties])
    if field in _DATES:
        return controls.date(name, title, words)
    return controls.text(name, title, words)


def _refill(paragraph: Any, elements: list[Any]) -> None:
    for run in paragraph.findall(R):
        paragraph.remove(run)
    paragraph.extend(elements)


def _set_style(page: Page, paragraph: Any, style: str) -> None:
    paragraph[0][0].set(VAL, page.style_id(style))


def _make_room(row: Any, twips: int) -> None:
    height = etree.SubElement(row[0], w("trHeight"))
    height.set(VAL, str(twips))
    height.set(w("hRule"), "atLeast")
