# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The base of all rows: naming convention, column types and what every row carries."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, ClassVar

import uuid6
from sqlalchemy import JSON, Dialect, Enum, Index, MetaData, String, Uuid, text
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

from totrinn_db.domain.changes import Kind

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """The registry of all tables."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        list[str]: JSON,
        dict[str, Any]: JSON,
    }


def new_id() -> str:
    """Make a time-ordered id; ids are made once, on the laptop, and never again."""
    return str(uuid6.uuid7())


class _IdType(Uuid[str]):
    """A UUID as text. Where it lies as 32 digits the dashes are put in by cutting, not parsing.

    A list of everything reads half a million ids; making an object of each took a third of it.
    """

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:
        if self.native_uuid and dialect.supports_native_uuid:
            return super().result_processor(dialect, coltype)  # type: ignore[no-untyped-call]
        return _read_id


def _read_id(digits: str | None) -> str | None:
    return None if digits is None else with_dashes(digits)


def with_dashes(key: str) -> str:
    """Write an id as everywhere, also where the database gave its 32 digits alone."""
    return key if len(key) > 32 else f"{key[:8]}-{key[8:12]}-{key[12:16]}-{key[16:20]}-{key[20:]}"


Id = _IdType(as_uuid=False)


def text_enum(kind: type[StrEnum]) -> Enum:
    """Store an enum by its value as plain text, so that a new member needs no migration."""
    return Enum(
        kind,
        native_enum=False,
        create_constraint=False,
        length=40,
        values_callable=lambda members: [member.value for member in members],
    )


def unique_alive(*columns: str) -> Index:
    """Demand that rows differ in the columns, those aside whose making was undone."""
    return Index(
        None,
        *columns,
        unique=True,
        sqlite_where=text("removed = 0"),
        postgresql_where=text("removed = false"),
    )


class Entity(Base):
    """A row that people change. Every change of it is an event in the history.

    `removed` hides a row whose making was undone; nothing is ever deleted. `kind` and
    `owner_field` say which thing on a screen a change of the row concerns.
    """

    __abstract__ = True

    kind: ClassVar[Kind]
    owner_field: ClassVar[str] = "id"

    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id, sort_order=-3)
    version: Mapped[int] = mapped_column(sort_order=90)
    removed: Mapped[bool] = mapped_column(default=False, sort_order=91)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805 - a class-level attribute
        return {"version_id_col": cls.__table__.c.version}


Short = String(200)
