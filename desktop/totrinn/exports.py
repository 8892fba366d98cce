# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Tables that leave the program: contacts, where every party stands, the numbers of a year."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from totrinn.documents.template import TAGS
from totrinn.sheets import Cell, Kind, Sheet, SheetColumn
from totrinn.texts import Texts
from totrinn.words.statistics import Topic, TopicColumn
from totrinn_db.domain.contact_columns import ContactField
from totrinn_db.domain.party_register import KnownParty
from totrinn_db.domain.views.anchoring import Matrix
from totrinn_db.domain.views.cases import CaseName
from totrinn_db.domain.views.parties import PartyRow

_WIDTHS = {
    ContactField.NUMBER: 15,
    ContactField.PARTY: 26,
    ContactField.CONTACT: 26,
    ContactField.TITLE: 26,
    ContactField.EMAIL: 34,
    ContactField.NOTE: 40,
}


def known_parties(rows: Iterable[PartyRow]) -> tuple[KnownParty, ...]:
    """Give the parties that an import of contacts is compared with; those that ended are out."""
    return tuple(
        KnownParty(
            party_id=row.id,
            number=row.number,
            name=row.name,
            full_name=row.full_name,
            kind=row.kind,
            contact=row.contact,
            title=row.contact_title,
            email=row.contact_email,
            phone=row.contact_phone,
            deputy=row.deputy_contact,
            language=row.language,
            region=row.region,
            note=row.note,
        )
        for row in rows
        if row.ended_on is None
    )


def contacts_sheet(texts: Texts, rows: Iterable[PartyRow]) -> Sheet:
    """Make the table of contacts; it can be changed in Excel and read in again.

    Its headings are those that reading knows, whatever the window speaks.
    """
    texts = Texts.load(texts.language)
    columns = tuple(
        SheetColumn(texts.label(which), _WIDTHS.get(which, 18)) for which in ContactField
    )
    lines = [
        [_contact(texts, party, which) for which in ContactField] for party in known_parties(rows)
    ]
    return Sheet(texts.word("contacts.sheet.title"), columns, lines, TAGS[texts.language])


def _contact(texts: Texts, party: KnownParty, which: ContactField) -> Cell:
    if which is ContactField.KIND:
        return texts.label(party.kind) if party.kind else ""
    if which is ContactField.LANGUAGE:
        return texts.label(party.language) if party.language else ""
    return party.value(which)


def status_sheet(texts: Texts, matrix: Matrix, exempt: Mapping[str, str]) -> Sheet:
    """Make the table of parties by cases, with a column of its own for each case and the sums.

    `exempt` gives the legal basis of each case whose title is exempt from public access, by id.
    """
    word = "documents.status"
    columns = (
        SheetColumn(texts.word("contacts.sheet.region"), 20),
        SheetColumn(texts.word(f"{word}.party"), 28),
        *(SheetColumn(_case_heading(texts, each.case, exempt), 26) for each in matrix.columns),
        SheetColumn(texts.word(f"{word}.answered"), 12, Kind.NUMBER),
        SheetColumn(texts.word(f"{word}.missing"), 12, Kind.NUMBER),
    )
    deadlines: list[Cell] = ["", texts.word(f"{word}.deadline")]
    deadlines += [column.deadline for column in matrix.columns]
    rows: list[list[Cell]] = [[*deadlines, None, None]]
    for row in matrix.rows:
        cells: list[Cell] = [texts.label(cell.status) for cell in row.cells]
        rows.append([row.region, row.party, *cells, row.answered, row.asked - row.answered])
    sums: list[Cell] = [
        texts.word(f"{word}.of", answered=column.answered, asked=column.counted)
        for column in matrix.columns
    ]
    answered = sum(row.answered for row in matrix.rows)
    asked = sum(row.asked for row in matrix.rows)
    rows.append(["", texts.word(f"{word}.sum"), *sums, answered, asked - answered])
    return Sheet(texts.word("documents.status.parties"), columns, rows, TAGS[texts.language])


def _case_heading(texts: Texts, case: CaseName, exempt: Mapping[str, str]) -> str:
    title, basis = case.title, exempt.get(case.id, "")
    if basis:
        title = texts.word("documents.exempt.attachment", name=title, basis=basis)
    return f"{case.reference} {title}"


def topic_sheet(texts: Texts, topic: Topic) -> Sheet:
    """Make the table behind a picture of numbers, with real numbers and dates."""
    columns = tuple(
        SheetColumn(column.heading, 18 if column.is_number else 36, _kind(topic, place, column))
        for place, column in enumerate(topic.columns)
    )
    rows = [[None if cell == "" else cell for cell in row] for row in topic.rows]
    return Sheet(topic.title, columns, rows, TAGS[texts.language])


def topic_sheets(texts: Texts, topics: Iterable[Topic]) -> list[Sheet]:
    """Make a sheet for each question that has an answer and may leave the program."""
    return [
        topic_sheet(texts, topic)
        for topic in topics
        if topic.rows and not topic.question.is_private
    ]


def _kind(topic: Topic, place: int, column: TopicColumn) -> Kind:
    if column.is_number:
        return Kind.NUMBER
    is_date = any(isinstance(row[place], date) for row in topic.rows)
    return Kind.DATE if is_date else Kind.TEXT
