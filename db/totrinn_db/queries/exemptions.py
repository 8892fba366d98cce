# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Which parts of cases and treatments are exempt, and the legal bases to choose from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import BindParameter, bindparam, select

from totrinn_db.domain.exemptions import CASE, ITEM, TITLE, ItemMarks, marks_of_item
from totrinn_db.domain.parties import Language
from totrinn_db.domain.views.access import PartMark
from totrinn_db.domain.views.rules import BasisRow
from totrinn_db.models import AgendaItem, Exemption, ItemExemption, LegalBasis
from totrinn_db.queries.naming import language_of, name_of
from totrinn_db.sessions import prepared
from totrinn_db.work import Reading

_KEYS: BindParameter[str] = bindparam("keys", expanding=True)
_OF_CASES = prepared(
    select(Exemption.case_id, Exemption.part, Exemption.basis_id).where(
        Exemption.case_id.in_(_KEYS)
    )
)
_WHOLE_TREATMENTS = prepared(
    select(AgendaItem.case_id, ItemExemption.basis_id)
    .join(ItemExemption, ItemExemption.item_id == AgendaItem.id)
    .where(
        AgendaItem.case_id.in_(_KEYS),
        AgendaItem.taken_off.is_(False),
        ItemExemption.part == ITEM,
    )
    .order_by(AgendaItem.id)
)
_OF_ITEMS = prepared(
    select(ItemExemption.item_id, ItemExemption.part, ItemExemption.basis_id).where(
        ItemExemption.item_id.in_(_KEYS)
    )
)
_BASES = prepared(select(LegalBasis).where(LegalBasis.id.in_(_KEYS)))


def legal_bases(reading: Reading) -> tuple[BasisRow, ...]:
    """Give the legal bases in their own order, those out of use last."""
    language = language_of(reading)
    rows = reading.session.scalars(
        select(LegalBasis).order_by(LegalBasis.ended, LegalBasis.position, LegalBasis.id)
    )
    return tuple(_row(row, language) for row in rows)


def _row(row: LegalBasis, language: Language) -> BasisRow:
    return BasisRow(
        id=row.id,
        version=row.version,
        key=row.key,
        name=name_of(row, language),
        name_nb=row.name_nb,
        name_nn=row.name_nn,
        description=row.description_nn if language is Language.NN else row.description_nb,
        description_nb=row.description_nb,
        description_nn=row.description_nn,
        ended=row.ended,
    )


def exemptions(reading: Reading, case_id: str) -> dict[str, str]:
    """Give the id of the legal basis of each part of a case that is exempt."""
    return exemptions_of(reading, [case_id]).get(case_id, {})


def exemptions_of(reading: Reading, case_ids: Collection[str]) -> dict[str, dict[str, str]]:
    """Give the id of the legal basis of each part that is exempt, by case.

    Where a whole treatment is exempt, no paper may tell what it was about, so the title is too.
    """
    found: dict[str, dict[str, str]] = defaultdict(dict)
    if not case_ids:
        return found
    keys = {"keys": list(case_ids)}
    rows = reading.session.execute(_OF_CASES, keys)
    for case_id, part, basis_id in rows:
        if basis_id is not None:
            found[case_id][part] = basis_id
    whole = reading.session.execute(_WHOLE_TREATMENTS, keys)
    for of, basis_id in whole:
        if of is not None and basis_id is not None:
            found[of].setdefault(TITLE, basis_id)
    return found


def item_exemptions(reading: Reading, item_ids: Collection[str]) -> dict[str, dict[str, str]]:
    """Give the id of the legal basis of each part that is exempt, by treatment."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    rows = reading.session.execute(_OF_ITEMS, {"keys": list(item_ids)})
    for item_id, part, basis_id in rows:
        if basis_id is not None:
            found[item_id][part] = basis_id
    return found


@dataclass(frozen=True, slots=True)
class ItemCitations:
    """The marks of some treatments and of their cases, by the ids of bases, and how papers cite."""

    own: Mapping[str, Mapping[str, str]]
    cases: Mapping[str, Mapping[str, str]]
    names: Mapping[str, str]

    def marks(self, item: AgendaItem) -> ItemMarks:
        """Give the marks of a treatment as they are cited, with what its case brings."""
        own = _cited(self.own.get(item.id, {}), self.names)
        case = _cited(self.cases.get(item.case_id or "", {}), self.names)
        return marks_of_item(own, case)

    def own_marks(self, item: AgendaItem) -> tuple[PartMark, ...]:
        """Give the marks that a treatment has of its own, in a fixed order."""
        own = sorted(self.own.get(item.id, {}).items())
        return tuple(PartMark(part, basis, self.names[basis]) for part, basis in own)

    def statement(self, item: AgendaItem, party_id: str) -> str:
        """Give the legal basis that exempts the statement of a party, or ''."""
        basis = self.own.get(item.id, {}).get(party_id)
        return self.marks(item).item or (self.names[basis] if basis else "")


def item_citations(
    reading: Reading, items: Collection[AgendaItem], language: Language
) -> ItemCitations:
    """Read the marks of some treatments, and how papers in a language cite them."""
    own = item_exemptions(reading, [item.id for item in items])
    case_ids = {item.case_id for item in items if item.case_id is not None}
    cases = exemptions_of(reading, sorted(case_ids))
    used = {basis for marks in (*own.values(), *cases.values()) for basis in marks.values()}
    return ItemCitations(own, cases, _names(reading, used, language))


def exempt_titles(
    reading: Reading, case_ids: Collection[str], language: Language
) -> dict[str, str]:
    """Cite the legal basis of each case whose title is exempt, by case."""
    of_cases = exemptions_of(reading, sorted(case_ids))
    bases = {key: parts.get(CASE) or parts.get(TITLE) for key, parts in of_cases.items()}
    return cited(reading, {key: basis for key, basis in bases.items() if basis}, language)


def cited(reading: Reading, marks: Mapping[str, str], language: Language) -> dict[str, str]:
    """Write the legal basis of each part as papers in a language cite it."""
    return _cited(marks, _names(reading, marks.values(), language))


def _names(reading: Reading, basis_ids: Iterable[str], language: Language) -> dict[str, str]:
    wanted = set(basis_ids)
    if not wanted:
        return {}
    rows = reading.session.scalars(_BASES, {"keys": list(wanted)})
    return {row.id: name_of(row, language) for row in rows}


def _cited(marks: Mapping[str, str], names: Mapping[str, str]) -> dict[str, str]:
    return {part: names[basis] for part, basis in marks.items()}
