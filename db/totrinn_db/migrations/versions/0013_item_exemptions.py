# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Parts of one treatment that are exempt from public access: notes, decision, statements."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"

_ID = sa.Uuid(as_uuid=False)


def upgrade() -> None:
    op.create_table(
        "item_exemption",
        sa.Column("id", _ID, nullable=False),
        sa.Column("item_id", _ID, nullable=False),
        sa.Column("part", sa.String(length=200), nullable=False),
        sa.Column("basis_id", _ID, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["item_id"], ["agenda_item.id"], name="fk_item_exemption_item_id_agenda_item"
        ),
        sa.ForeignKeyConstraint(
            ["basis_id"], ["legal_basis.id"], name="fk_item_exemption_basis_id_legal_basis"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_item_exemption"),
    )
    op.create_index("ix_item_exemption_item_id", "item_exemption", ["item_id"], unique=False)
    op.create_index(
        "ix_item_exemption_item_id_part",
        "item_exemption",
        ["item_id", "part"],
        unique=True,
        sqlite_where=sa.text("removed = 0"),
        postgresql_where=sa.text("removed = false"),
    )
