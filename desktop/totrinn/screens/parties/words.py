# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Parties, bodies and members in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from totrinn.texts import Texts
from totrinn_db.domain.parties import Side
from totrinn_db.domain.views.parties import BodyRow, MemberRow, PartyRow


class PartyWords:
    """Says what a party is."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def language(self, row: PartyRow) -> str:
        """Name the language that letters to the party are written in."""
        if row.language is not None:
            return self._texts.label(row.language)
        text: str = QCoreApplication.translate("parties", "som felles")
        return text

    def speakers(self, row: PartyRow) -> str:
        """Name who speaks for the party, and where."""
        if row.speakers:
            return ", ".join(row.speakers)
        text: str = QCoreApplication.translate("parties", "Ingen ennå")
        return text

    def spoken(self, row: PartyRow) -> str:
        """Say the whole row."""
        parts = (row.official_name or row.name, row.contact, self.language(row), self.speakers(row))
        return ", ".join(part for part in parts if part)

    def haystack(self, row: PartyRow) -> str:
        """Give everything that a search should find the party by."""
        parts = (
            row.name, row.full_name, row.official_name, row.number, row.contact, row.region,
            row.deputy_contact, *row.speakers,
        )  # fmt: skip
        return " ".join(parts).casefold()


def side_name(side: Side) -> str:
    """Name a side of the table."""
    names = {
        Side.MUNICIPAL: QCoreApplication.translate("parties", "Kommunene"),
        Side.TRUST: QCoreApplication.translate("parties", "Helseforetaket"),
        Side.OTHER: QCoreApplication.translate("parties", "Andre"),
    }
    return str(names[side])


def body_title(body: BodyRow) -> str:
    """Name a body with its abbreviation."""
    return f"{body.name} ({body.abbreviation})" if body.abbreviation else body.name


def member_detail(member: MemberRow) -> str:
    """Say the title and employer of a member."""
    return ", ".join(part for part in (member.title, member.organisation) if part)
