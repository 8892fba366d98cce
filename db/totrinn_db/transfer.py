# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Carrying all rows from one database to an empty one of another kind, history and all."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, RowMapping, Table, bindparam, func, insert, select, update

from totrinn_db.models import Change

_CHUNK = 500
# Asked of a model, so that all tables are known also where nothing else was imported.
_TABLES = Change.metadata.sorted_tables


def carry_rows(source: Connection, target: Connection) -> int:
    """Copy every row of every table and tell how many there were."""
    return sum(_carry(table, source, target) for table in _TABLES)


def count_rows(connection: Connection) -> int:
    """Count the rows of all tables."""
    return sum(connection.scalar(select(func.count()).select_from(table)) or 0 for table in _TABLES)


def _carry(table: Table, source: Connection, target: Connection) -> int:
    # A row may point to a later one of its own table, so such links are set when all are there.
    links = [key.parent.name for key in table.foreign_keys if key.column.table is table]
    linked: list[dict[str, Any]] = []
    count = 0
    rows = source.execute(select(table).execution_options(yield_per=_CHUNK)).mappings()
    for part in rows.partitions():
        target.execute(insert(table), [{**row, **dict.fromkeys(links)} for row in part])
        linked.extend(_links_of(row, links) for row in part if any(row[name] for name in links))
        count += len(part)
    if linked:
        values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in links}
        target.execute(update(table).where(table.c.id == bindparam("of")).values(values), linked)
    return count


def _links_of(row: RowMapping, links: list[str]) -> dict[str, Any]:
    return {"of": row["id"], **{f"new_{name}": row[name] for name in links}}
