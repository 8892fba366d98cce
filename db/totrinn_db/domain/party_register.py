# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The parties that are known, and which of them a row of a table names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from totrinn_db.domain.contact_columns import ContactField
from totrinn_db.domain.inputs import clean_line
from totrinn_db.domain.parties import Language, PartyKind
from totrinn_db.domain.table_problems import ImportProblem
from totrinn_db.domain.verdict import Fact

_FORM_OF_PARTY = re.compile(r"\b(kommune|kommuna|kommun|tjielte|suohkan|hf)\b")
_PARTS_OF_NAME = re.compile(r"\s*(?:/| [-–] )\s*")


@dataclass(frozen=True, slots=True)
class KnownParty:
    """A party as the database has it."""

    party_id: str
    number: str
    name: str
    full_name: str = ""
    kind: PartyKind | None = None
    contact: str = ""
    title: str = ""
    email: str = ""
    phone: str = ""
    deputy: str = ""
    language: Language | None = None
    region: str = ""
    note: str = ""

    def value(self, which: ContactField) -> str:
        """Give what is known in a field, as text."""
        return {ContactField.PARTY: self.name}.get(which) or str(getattr(self, which.value) or "")


@dataclass(frozen=True, slots=True)
class NotFound:
    """Why a row names no party; `in_number` says that the number is what is wrong."""

    code: ImportProblem
    in_number: bool = False
    facts: Mapping[str, Fact] = field(default_factory=dict)


class PartyRegister:
    """The known parties, found by number or by any of their names."""

    def __init__(self, known: Iterable[KnownParty]) -> None:
        self._numbers: dict[str, KnownParty] = {}
        self._names: dict[str, dict[str, KnownParty]] = {}
        for party in known:
            if party.number:
                self._numbers[_number_key(party.number)] = party
            for name in (party.name, party.full_name):
                for key in _name_keys(name):
                    self._names.setdefault(key, {})[party.party_id] = party

    def find(self, number: str, name: str) -> KnownParty | NotFound:
        """Find the one party that a row names, by number where there is one."""
        if number:
            return self._numbered(number, name)
        if not name:
            return NotFound(ImportProblem.NO_PARTY)
        found = self._by_name(name)
        if len(found) == 1:
            return found[0]
        if found:
            numbers = tuple(sorted(party.number for party in found))
            facts: dict[str, Fact] = {"value": name, "numbers": numbers}
            return NotFound(ImportProblem.AMBIGUOUS_PARTY, facts=facts)
        return NotFound(ImportProblem.UNKNOWN_PARTY, facts={"value": name})

    def _numbered(self, number: str, name: str) -> KnownParty | NotFound:
        party = self._numbers.get(_number_key(number))
        if party is None:
            facts: dict[str, Fact] = {"value": number}
            return NotFound(ImportProblem.UNKNOWN_NUMBER, in_number=True, facts=facts)
        if name and party not in self._by_name(name):
            facts = {"value": name, "number": number, "party": party.name}
            return NotFound(ImportProblem.NUMBER_AND_NAME_DIFFER, facts=facts)
        return party

    def _by_name(self, name: str) -> list[KnownParty]:
        found: dict[str, KnownParty] = {}
        for key in _name_keys(name):
            found |= self._names.get(key, {})
        return list(found.values())


def _number_key(number: str) -> str:
    return re.sub(r"\D", "", number).lstrip("0")


def _name_keys(name: str) -> set[str]:
    """Give the ways a name is looked up: whole, and each part of a name in two languages."""
    keys = set()
    for part in (name, *_PARTS_OF_NAME.split(name)):
        bare = _FORM_OF_PARTY.sub("", clean_line(part).casefold())
        keys.add(" ".join(bare.split()).strip(" .,"))
    return keys - {""}
