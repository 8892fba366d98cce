# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Contacts of the parties, read from a table: what would change, and what is wrong with it.

A preview only. Each problem names its row and column, and nothing is half imported: with one
problem left, nothing may be imported. An empty cell leaves what is there as it is. A party that is
not known is a new one where the table says what kind it is; by a slip none is made.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from totrinn_db.domain.contact_columns import (
    WRITTEN,
    Columns,
    ContactField,
    find_header,
    read_columns,
)
from totrinn_db.domain.inputs import LINE_LENGTH, clean_line
from totrinn_db.domain.parties import Language, PartyKind
from totrinn_db.domain.party_register import KnownParty, NotFound, PartyRegister
from totrinn_db.domain.table_problems import ImportProblem, Problem, national_id_problem
from totrinn_db.domain.tables import Column, TextRow, TextTable
from totrinn_db.domain.verdict import Fact

_EMAIL = re.compile(r"[^\s@<>,;:\"()\[\]]+@(?:[\w-]+\.)+[^\W\d_]{2,}")
_IN_BRACKETS = re.compile(r".*<([^<>]+)>\s*")
_PHONE = re.compile(r"\+?[\d ()\u00a0./-]+")


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field that would change."""

    field: ContactField
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class NewParty:
    """What a party is that would be added."""

    kind: PartyKind
    full_name: str
    number: str


@dataclass(frozen=True, slots=True)
class ContactChange:
    """One party that would change, or be added: then `new` tells as what, and it has no id."""

    row: int
    party_id: str
    party: str
    changes: tuple[FieldChange, ...]
    new: NewParty | None = None


@dataclass(frozen=True, slots=True)
class ContactPreview:
    """What an import would do. `ignored` names columns that mean nothing here."""

    columns: tuple[Column[ContactField], ...]
    ignored: tuple[str, ...]
    changes: tuple[ContactChange, ...]
    unchanged: tuple[str, ...]
    problems: tuple[Problem, ...]

    @property
    def may_import(self) -> bool:
        """Tell whether there is something to import and nothing wrong with it."""
        return bool(self.changes) and not self.problems


_KINDS = {
    "kommune": PartyKind.MUNICIPALITY, "kommunar": PartyKind.MUNICIPALITY,
    "helseforetak": PartyKind.HEALTH_TRUST, "helseføretak": PartyKind.HEALTH_TRUST,
    "foretak": PartyKind.HEALTH_TRUST, "føretak": PartyKind.HEALTH_TRUST,
    "hf": PartyKind.HEALTH_TRUST, "enhet": PartyKind.UNIT, "eining": PartyKind.UNIT,
    "bydel": PartyKind.UNIT, "annen deltaker": PartyKind.OTHER,
    "annan deltakar": PartyKind.OTHER, "annen": PartyKind.OTHER, "annan": PartyKind.OTHER,
    "andre": PartyKind.OTHER,
}  # fmt: skip
# The form of a party that people write after its name, where the short name has none.
_FORMS = {PartyKind.MUNICIPALITY: " kommune", PartyKind.HEALTH_TRUST: " HF"}
_LANGUAGES = {
    "bokmål": Language.NB, "bokmal": Language.NB, "nb": Language.NB, "bm": Language.NB,
    "nynorsk": Language.NN, "nn": Language.NN, "nno": Language.NN, "nob": Language.NB,
}  # fmt: skip


def preview(
    table: TextTable, known: Iterable[KnownParty], regions: Iterable[str] = ()
) -> ContactPreview:
    """Work out what a table would change, and everything that is wrong with it."""
    header = find_header(table.rows)
    if header is None:
        problem = Problem(ImportProblem.NO_PARTY_COLUMN)
        return ContactPreview((), (), (), (), (problem,))
    columns = read_columns(header)
    reader = _Reader(columns, PartyRegister(known), tuple(regions))
    for row in table.rows:
        if row.number > header.number and any(cell.strip() for cell in row.cells):
            reader.read(row)
    return ContactPreview(
        columns.known,
        columns.ignored,
        tuple(reader.changes),
        tuple(reader.unchanged),
        (*_problems_of(header, columns), *reader.problems),
    )


def _problems_of(header: TextRow, columns: Columns) -> list[Problem]:
    names = {column.field: column.heading for column in columns.known}
    problems = [
        Problem(
            ImportProblem.COLUMN_TWICE,
            header.number,
            column.letter,
            column.heading,
            {"other": names[column.field]},
        )
        for column in columns.twice
    ]
    if not any(which in names for which in (*WRITTEN, ContactField.KIND)):
        problems.append(Problem(ImportProblem.NOTHING_TO_READ, header.number))
    return problems


class _Reader:
    """Reads one row after the other and keeps what it found."""

    def __init__(self, columns: Columns, register: PartyRegister, regions: tuple[str, ...]) -> None:
        self.changes: list[ContactChange] = []
        self.unchanged: list[str] = []
        self.problems: list[Problem] = []
        self._columns = {column.field: column for column in columns.known}
        self._name = columns.name
        self._register, self._regions = register, regions
        self._rows: dict[str, int] = {}

    def read(self, row: TextRow) -> None:
        if not self._is_free_of_national_ids(row):
            return
        party = self._party(row)
        if party is None:
            return
        key = party.party_id or f"{party.number} {party.name}".casefold()
        if key in self._rows:
            facts: dict[str, Fact] = {"party": party.name, "other": self._rows[key]}
            self._tell(ImportProblem.DUPLICATE_ROW, row, ContactField.PARTY, facts)
            return
        self._rows[key] = row.number
        changes = tuple(
            change for which in WRITTEN if (change := self._change(row, which, party)) is not None
        )
        new = None
        if not party.party_id and party.kind is not None:
            new = NewParty(party.kind, party.full_name, party.number)
        if changes or new is not None:
            self.changes.append(ContactChange(row.number, party.party_id, party.name, changes, new))
        else:
            self.unchanged.append(party.name)

    def _is_free_of_national_ids(self, row: TextRow) -> bool:
        problem = national_id_problem(row)
        if problem is not None:
            self.problems.append(problem)
        return problem is None

    def _text(self, row: TextRow, which: ContactField) -> str:
        column = self._columns.get(which)
        if which is ContactField.CONTACT and self._name:
            return clean_line(" ".join(row.cell(place) for place in self._name))
        return clean_line(row.cell(column.place)) if column else ""

    def _tell(
        self,
        code: ImportProblem,
        row: TextRow,
        which: ContactField,
        facts: Mapping[str, Fact] | None = None,
    ) -> None:
        column = self._columns.get(which) or self._columns.get(ContactField.NUMBER)
        letter, heading = (column.letter, column.heading) if column else ("", "")
        self.problems.append(Problem(code, row.number, letter, heading, facts or {}))

    def _party(self, row: TextRow) -> KnownParty | None:
        number = self._text(row, ContactField.NUMBER)
        found = self._register.find(number, self._text(row, ContactField.PARTY))
        kind = _KINDS.get(self._text(row, ContactField.KIND).casefold())
        if isinstance(found, NotFound):
            return self._new_party(row, found, kind)
        if kind is not None and found.kind is not None and kind is not found.kind:
            facts: dict[str, Fact] = {"party": found.name, "kind": found.kind}
            self._tell(ImportProblem.KIND_DIFFERS, row, ContactField.KIND, facts)
            return None
        return found

    def _new_party(
        self, row: TextRow, found: NotFound, kind: PartyKind | None
    ) -> KnownParty | None:
        """Read a party that is not known, if the row says that it is one and what kind."""
        name, said = self._text(row, ContactField.PARTY), self._text(row, ContactField.KIND)
        of_name = self._register.find("", name)
        is_unknown = isinstance(of_name, NotFound) and of_name.code is ImportProblem.UNKNOWN_PARTY
        if is_unknown and kind is not None and len(name) <= LINE_LENGTH:
            short = name.removesuffix(_FORMS.get(kind, "")).strip() or name
            number = self._text(row, ContactField.NUMBER)
            return KnownParty("", number, short, name, kind)
        if is_unknown and kind is None:
            if said:
                self._tell(ImportProblem.INVALID_KIND, row, ContactField.KIND, {"value": said})
            else:
                code = ImportProblem.NOT_A_PARTY_YET
                self._tell(code, row, ContactField.PARTY, {"value": name})
            return None
        which = ContactField.NUMBER if found.in_number else ContactField.PARTY
        self._tell(found.code, row, which, found.facts)
        return None

    def _change(self, row: TextRow, which: ContactField, party: KnownParty) -> FieldChange | None:
        text = self._text(row, which)
        if not text:
            return None
        read = {
            ContactField.EMAIL: _email,
            ContactField.PHONE: _phone,
            ContactField.LANGUAGE: _language,
            ContactField.REGION: self._region,
        }.get(which)
        value = text if read is None else read(text)
        if value is None:
            told: dict[str, Fact] = {"value": text[:LINE_LENGTH], "regions": self._regions}
            self._tell(_INVALID[which], row, which, told)
            return None
        if len(value) > LINE_LENGTH:
            facts: dict[str, Fact] = {"length": len(value), "maximum": LINE_LENGTH}
            self._tell(ImportProblem.TOO_LONG, row, which, facts)
            return None
        before = party.value(which)
        return None if value == before else FieldChange(which, before, value)

    def _region(self, text: str) -> str | None:
        """Find one of the regions that there are; a new one is never made by a slip."""
        return next((name for name in self._regions if name.casefold() == text.casefold()), None)


_INVALID = {
    ContactField.EMAIL: ImportProblem.INVALID_EMAIL,
    ContactField.PHONE: ImportProblem.INVALID_PHONE,
    ContactField.LANGUAGE: ImportProblem.INVALID_LANGUAGE,
    ContactField.REGION: ImportProblem.UNKNOWN_REGION,
}


def _email(text: str) -> str | None:
    """Read one address, also as «Navn <adresse>» or a link."""
    bracketed = _IN_BRACKETS.fullmatch(text)
    address = (bracketed[1] if bracketed else text).strip().removeprefix("mailto:")
    return address if is_email(address) else None


def is_email(address: str) -> bool:
    """Tell whether a text is one e-mail address."""
    return _EMAIL.fullmatch(address) is not None and ".." not in address


def _phone(text: str) -> str | None:
    digits = re.sub(r"\D", "", text)
    return text if _PHONE.fullmatch(text) and 5 <= len(digits) <= 15 else None


def _language(text: str) -> str | None:
    found = _LANGUAGES.get(text.casefold())
    return found.value if found else None
