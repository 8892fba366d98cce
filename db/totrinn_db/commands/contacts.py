# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Contacts of many parties at once, as a table of them was read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from totrinn_db.commands.parties import add_party, change_party, place_party
from totrinn_db.domain.contact_columns import ContactField
from totrinn_db.domain.contacts import ContactChange
from totrinn_db.domain.errors import ChangedByOthers
from totrinn_db.domain.parties import Language
from totrinn_db.models import Party, Region
from totrinn_db.queries.anchoring import region_names
from totrinn_db.work import Work

_COLUMNS = {
    ContactField.CONTACT: "contact",
    ContactField.TITLE: "contact_title",
    ContactField.EMAIL: "contact_email",
    ContactField.PHONE: "contact_phone",
    ContactField.DEPUTY: "deputy_contact",
    ContactField.LANGUAGE: "language",
    ContactField.NOTE: "note",
}


def import_contacts(work: Work, *, changes: Sequence[ContactChange]) -> int:
    """Change all parties, and add the new ones, in one act or not at all.

    What was shown must still hold.
    """
    for each in changes:
        row = work.get(Party, each.party_id or _added(work, each))
        values: dict[str, Any] = {}
        for change in each.changes:
            if change.field is ContactField.REGION:
                _place(work, row, change.before, change.after)
                continue
            column = _COLUMNS[change.field]
            if str(getattr(row, column) or "") != change.before:
                raise ChangedByOthers(Party.__tablename__, row.id)
            is_language = change.field is ContactField.LANGUAGE
            values[column] = Language(change.after) if is_language else change.after
        change_party(work, party_id=row.id, **values)
    return len(changes)


def _added(work: Work, change: ContactChange) -> str:
    """Add a party that the table names as new, and give its id."""
    assert change.new is not None
    new = change.new
    return add_party(
        work, kind=new.kind, name=change.party, full_name=new.full_name, number=new.number
    )


def _place(work: Work, party: Party, before: str, after: str) -> None:
    """Place a party in a region by its name, if it is still where the user saw it."""
    if region_names(work).get(party.id, "") != before:
        raise ChangedByOthers(Party.__tablename__, party.id)
    is_open = (Region.name == after) & Region.ended_on.is_(None)
    region_id = work.session.scalar(select(Region.id).where(is_open))
    if region_id is None:
        raise ChangedByOthers(Region.__tablename__, party.id)
    place_party(work, party_id=party.id, region_id=region_id)
