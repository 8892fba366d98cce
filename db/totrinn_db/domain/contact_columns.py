# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The columns of a table of contacts, recognised by the headings that people write."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from totrinn_db.domain.inputs import clean_line
from totrinn_db.domain.tables import Column, TextRow

HEADER_WITHIN = 20


class ContactField(StrEnum):
    """What a column can hold."""

    NUMBER = "number"
    PARTY = "party"
    KIND = "kind"
    CONTACT = "contact"
    TITLE = "title"
    EMAIL = "email"
    PHONE = "phone"
    DEPUTY = "deputy"
    LANGUAGE = "language"
    REGION = "region"
    NOTE = "note"


NAMING = (ContactField.NUMBER, ContactField.PARTY, ContactField.KIND)
WRITTEN = tuple(which for which in ContactField if which not in NAMING)


_HEADINGS: Mapping[ContactField, tuple[str, ...]] = {
    ContactField.NUMBER: (
        "kommunenr", "kommunenummer", "komnr", "knr", "kommune nr", "orgnr",
        "organisasjonsnummer",
    ),
    ContactField.PARTY: (
        "kommune", "kommunenavn", "kommunenamn", "part", "parter", "partar", "navn på kommune",
        "namn på kommune", "helseforetak", "helseføretak", "foretak", "føretak", "virksomhet",
        "verksemd", "organisasjon",
    ),
    ContactField.KIND: (
        "type", "parttype", "partstype", "type part", "slags part", "hva slags part",
        "kva slags part",
    ),
    ContactField.CONTACT: (
        "kontaktperson", "kontakt", "navn", "namn", "navn på kontaktperson",
        "namn på kontaktperson", "fullt navn", "fullt namn", "ansvarlig", "ansvarleg",
        "fornavn", "førenamn", "fornamn", "etternavn", "etternamn",
    ),
    ContactField.TITLE: (
        "stilling", "tittel", "stillingstittel", "rolle", "funksjon", "stilling/tittel",
    ),
    ContactField.EMAIL: (
        "epost", "epostadresse", "mail", "email", "mailadresse", "epost til kontaktperson",
        "epost kontaktperson",
    ),
    ContactField.PHONE: (
        "telefon", "telefonnummer", "telefonnr", "tlf", "tlfnr", "tlf nr", "mobil",
        "mobiltelefon", "mobilnummer", "mobilnr", "telefon/mobil", "mobil/telefon",
    ),
    ContactField.DEPUTY: (
        "vara", "stedfortreder", "stadfortredar", "varakontakt", "vara for kontaktperson",
        "vara for kontaktpersonen",
        "reserve",
    ),
    ContactField.LANGUAGE: (
        "målform", "språk", "skriftspråk", "bokmål/nynorsk", "språkform", "tenestemål",
        "tjenestemål", "målvedtak",
    ),
    ContactField.REGION: (
        "område", "region", "kommuneområde", "samarbeidsområde", "kommunegruppe", "kommuneregion",
        "lokalt samarbeidsutvalg", "lsu",
    ),
    ContactField.NOTE: ("merknad", "merknader", "notat", "kommentar", "kommentarer", "kommentarar"),
}  # fmt: skip
_FIELDS = {heading: which for which, names in _HEADINGS.items() for heading in names}
# «Navn» is the party's own name where no other column is.
_NAME = ("navn", "namn")
_GIVEN, _FAMILY = ("fornavn", "førenamn", "fornamn"), ("etternavn", "etternamn")


def recognise(heading: str) -> ContactField | None:
    """Tell what a column holds from the heading that a person wrote over it."""
    return _FIELDS.get(heading_key(heading))


def heading_key(heading: str) -> str:
    """Give the form under which a heading is the same, whatever its signs and spaces."""
    plain = clean_line(heading).casefold().replace("-", "").replace(".", "").rstrip(":* ")
    return " ".join(plain.split()).replace(" / ", "/")


def find_header(rows: tuple[TextRow, ...]) -> TextRow | None:
    """Find the row of headings; people often have a title or a date above it."""
    for row in rows[:HEADER_WITHIN]:
        found = {recognise(cell) for cell in row.cells} - {None}
        if found & {ContactField.PARTY, ContactField.NUMBER} and len(found) > 1:
            return row
    return None


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a table. `twice` are columns that say the same as an earlier one.

    `name` holds the places of a name that is written in two columns, in the order of speech.
    """

    known: tuple[Column[ContactField], ...]
    twice: tuple[Column[ContactField], ...]
    ignored: tuple[str, ...]
    name: tuple[int, ...] = ()


def read_columns(header: TextRow) -> Columns:
    """Recognise every column of a row of headings."""
    names_party = any(recognise(cell) is ContactField.PARTY for cell in header.cells)
    known: dict[ContactField, Column[ContactField]] = {}
    twice: list[Column[ContactField]] = []
    ignored: list[str] = []
    name: tuple[int, ...] = ()
    for place, cell in enumerate(header.cells):
        which, heading = recognise(cell), clean_line(cell)
        if heading_key(cell) in _NAME and not names_party:
            which = ContactField.PARTY
        if which is None:
            ignored += [heading] if heading else []
        elif which in known and (both := _one_name(known[which], Column(which, place, heading))):
            name = both
        elif which in known:
            twice.append(Column(which, place, heading))
        else:
            known[which] = Column(which, place, heading)
    return Columns(tuple(known.values()), tuple(twice), tuple(ignored), name)


def _one_name(first: Column[ContactField], second: Column[ContactField]) -> tuple[int, int] | None:
    """Tell where the given name and the family name stand, if that is what two columns hold."""
    keys = heading_key(first.heading), heading_key(second.heading)
    if keys[0] in _GIVEN and keys[1] in _FAMILY:
        return first.place, second.place
    return (second.place, first.place) if keys[0] in _FAMILY and keys[1] in _GIVEN else None
