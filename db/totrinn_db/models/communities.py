# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The community itself, and what it decides about its own paths, case classes and sections."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from totrinn_db.columns import Entity, Short, text_enum, unique_alive
from totrinn_db.domain.anchoring import Level
from totrinn_db.domain.changes import Kind
from totrinn_db.domain.documents import DocumentKind, FormPlace
from totrinn_db.domain.looks import HouseStyle
from totrinn_db.domain.parties import Language


class Community(Entity):
    """The helsefellesskap that the database belongs to: one row. Days are working days.

    The last three are lead times at home; None is the usual.
    """

    __tablename__ = "community"
    kind = Kind.COMMUNITY

    key: Mapped[str] = mapped_column(Short)
    name: Mapped[str] = mapped_column(Short)
    short_name: Mapped[str] = mapped_column(Short, default="")
    language: Mapped[Language] = mapped_column(text_enum(Language))
    letters_follow_recipient: Mapped[bool] = mapped_column(default=True)
    form_place: Mapped[FormPlace | None] = mapped_column(text_enum(FormPlace))
    contact: Mapped[str] = mapped_column(default="")
    contact_email: Mapped[str] = mapped_column(Short, default="")
    reporting_days: Mapped[int] = mapped_column(default=20)
    anchoring_days: Mapped[int] = mapped_column(default=30)
    is_sample: Mapped[bool] = mapped_column(default=False)
    house_style: Mapped[HouseStyle | None] = mapped_column(text_enum(HouseStyle))
    preparation_days: Mapped[int | None]
    protocol_days: Mapped[int | None]
    without_meeting_days: Mapped[int | None]


class CasePath(Entity):
    """A path that cases can take; `steps` are values of StepKind in order."""

    __tablename__ = "case_path"
    __table_args__ = (unique_alive("key"),)
    kind = Kind.SETTINGS

    key: Mapped[str] = mapped_column(Short)
    name_nb: Mapped[str] = mapped_column(Short)
    name_nn: Mapped[str] = mapped_column(Short)
    steps: Mapped[list[str]]
    position: Mapped[int] = mapped_column(default=0)
    ended: Mapped[bool] = mapped_column(default=False)


class CaseClass(Entity):
    """What kind of case it is: its path, the levels demanded at home, the sections it needs.

    The adoption levels are for the parties' own adoption after a recommendation.
    """

    __tablename__ = "case_class"
    __table_args__ = (unique_alive("key"),)
    kind = Kind.SETTINGS

    key: Mapped[str] = mapped_column(Short)
    name_nb: Mapped[str] = mapped_column(Short)
    name_nn: Mapped[str] = mapped_column(Short)
    description_nb: Mapped[str] = mapped_column(default="")
    description_nn: Mapped[str] = mapped_column(default="")
    path_id: Mapped[str] = mapped_column(ForeignKey("case_path.id"))
    municipal_level: Mapped[Level | None] = mapped_column(text_enum(Level))
    trust_level: Mapped[Level | None] = mapped_column(text_enum(Level))
    adoption_municipal_level: Mapped[Level | None] = mapped_column(text_enum(Level))
    adoption_trust_level: Mapped[Level | None] = mapped_column(text_enum(Level))
    recommends_only: Mapped[bool] = mapped_column(default=False)
    is_economic: Mapped[bool] = mapped_column(default=False)
    sections: Mapped[list[str]]
    position: Mapped[int] = mapped_column(default=0)
    ended: Mapped[bool] = mapped_column(default=False)


class SectionKind(Entity):
    """One section of a case paper; `steps` are the treatments that print it."""

    __tablename__ = "section_kind"
    __table_args__ = (unique_alive("key"),)
    kind = Kind.SETTINGS

    key: Mapped[str] = mapped_column(Short)
    name_nb: Mapped[str] = mapped_column(Short)
    name_nn: Mapped[str] = mapped_column(Short)
    help_nb: Mapped[str] = mapped_column(default="")
    help_nn: Mapped[str] = mapped_column(default="")
    steps: Mapped[list[str]]
    position: Mapped[int] = mapped_column(default=0)
    ended: Mapped[bool] = mapped_column(default=False)


class NumberSeries(Entity):
    """The last number given in a series and year. Numbers given are never given again."""

    __tablename__ = "number_series"
    __table_args__ = (UniqueConstraint("series", "year"),)
    kind = Kind.SETTINGS

    series: Mapped[str] = mapped_column(Short)
    year: Mapped[int]
    last: Mapped[int] = mapped_column(default=0)


class OwnTemplate(Entity):
    """A Word template of one's own, for one kind of paper or, without a kind, for all."""

    __tablename__ = "own_template"
    kind = Kind.SETTINGS

    document_kind: Mapped[DocumentKind | None] = mapped_column(text_enum(DocumentKind))
    name: Mapped[str] = mapped_column(Short)
    size: Mapped[int]
    sha256: Mapped[str] = mapped_column(String(64), ForeignKey("attachment_data.sha256"))
    withdrawn_on: Mapped[date | None]
