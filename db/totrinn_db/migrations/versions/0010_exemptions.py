# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Parts of a case that are exempt from public access, and the legal bases to choose from."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

_ID = sa.Uuid(as_uuid=False)


def upgrade() -> None:
    op.create_table(
        "legal_basis",
        sa.Column("id", _ID, nullable=False),
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("name_nb", sa.String(length=200), nullable=False),
        sa.Column("name_nn", sa.String(length=200), nullable=False),
        sa.Column("description_nb", sa.String(), nullable=False),
        sa.Column("description_nn", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("ended", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_legal_basis"),
    )
    _unique("legal_basis", "key")
    op.create_table(
        "exemption",
        sa.Column("id", _ID, nullable=False),
        sa.Column("case_id", _ID, nullable=False),
        sa.Column("part", sa.String(length=200), nullable=False),
        sa.Column("basis_id", _ID, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_exemption_case_id_case"),
        sa.ForeignKeyConstraint(
            ["basis_id"], ["legal_basis.id"], name="fk_exemption_basis_id_legal_basis"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_exemption"),
    )
    op.create_index("ix_exemption_case_id", "exemption", ["case_id"], unique=False)
    _unique("exemption", "case_id", "part")
    op.add_column("sent_paper", sa.Column("exempt", sa.JSON(), nullable=True))


def _unique(table: str, *columns: str) -> None:
    op.create_index(
        f"ix_{table}_{'_'.join(columns)}",
        table,
        list(columns),
        unique=True,
        sqlite_where=sa.text("removed = 0"),
        postgresql_where=sa.text("removed = false"),
    )
