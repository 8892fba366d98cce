# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What is exempt from public access, and the legal bases that a community can choose."""

from __future__ import annotations

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from totrinn_db.columns import Entity, Short, unique_alive
from totrinn_db.domain.changes import Kind


class LegalBasis(Entity):
    """A rule that lets something be exempt. The names are what papers cite: «offl. § 14»."""

    __tablename__ = "legal_basis"
    __table_args__ = (unique_alive("key"),)
    kind = Kind.SETTINGS

    key: Mapped[str] = mapped_column(Short)
    name_nb: Mapped[str] = mapped_column(Short)
    name_nn: Mapped[str] = mapped_column(Short)
    description_nb: Mapped[str] = mapped_column(default="")
    description_nn: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
    ended: Mapped[bool] = mapped_column(default=False)


class Exemption(Entity):
    """A part of a case that is exempt: one of CASE_PARTS, a section by its key, a file by its id.

    Without a basis the mark was taken off again.
    """

    __tablename__ = "exemption"
    __table_args__ = (unique_alive("case_id", "part"),)
    kind = Kind.CASE
    owner_field = "case_id"

    case_id: Mapped[str] = mapped_column(ForeignKey("case.id"), index=True)
    part: Mapped[str] = mapped_column(Short)
    basis_id: Mapped[str | None] = mapped_column(ForeignKey("legal_basis.id"))


class ItemExemption(Entity):
    """A part of one treatment that is exempt: one of ITEM_PARTS, or a party's statement by its id.

    A party may write its statement again, and the mark stays. Without a basis it was taken off.
    """

    __tablename__ = "item_exemption"
    __table_args__ = (unique_alive("item_id", "part"),)
    kind = Kind.MEETING
    owner_field = "item_id"

    item_id: Mapped[str] = mapped_column(ForeignKey("agenda_item.id"), index=True)
    part: Mapped[str] = mapped_column(Short)
    basis_id: Mapped[str | None] = mapped_column(ForeignKey("legal_basis.id"))
