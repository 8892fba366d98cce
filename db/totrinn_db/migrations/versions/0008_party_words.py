# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What each party said in a meeting when an item was to be concluded, and who spoke for it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

_ID = sa.Uuid(as_uuid=False)


def upgrade() -> None:
    op.create_table(
        "party_word",
        sa.Column("id", _ID, nullable=False),
        sa.Column("item_id", _ID, nullable=False),
        sa.Column("party_id", _ID, nullable=False),
        sa.Column("stance", sa.String(length=40), nullable=False),
        sa.Column("spoken_by", sa.String(length=200), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["item_id"], ["agenda_item.id"], name="fk_party_word_item_id_agenda_item"
        ),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name="fk_party_word_party_id_party"),
        sa.PrimaryKeyConstraint("id", name="pk_party_word"),
    )
    op.create_index("ix_party_word_item_id", "party_word", ["item_id"], unique=False)
    op.create_index(
        "ix_party_word_item_id_party_id",
        "party_word",
        ["item_id", "party_id"],
        unique=True,
        sqlite_where=sa.text("removed = 0"),
        postgresql_where=sa.text("removed = false"),
    )
