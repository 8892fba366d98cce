# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""How far each party has come with a follow-up."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"

_ID = sa.Uuid(as_uuid=False)


def upgrade() -> None:
    op.create_table(
        "roll_out",
        sa.Column("id", _ID, nullable=False),
        sa.Column("follow_up_id", _ID, nullable=False),
        sa.Column("party_id", _ID, nullable=False),
        sa.Column("light", sa.String(length=40), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["follow_up_id"], ["follow_up.id"], name="fk_roll_out_follow_up_id_follow_up"
        ),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name="fk_roll_out_party_id_party"),
        sa.PrimaryKeyConstraint("id", name="pk_roll_out"),
    )
    op.create_index("ix_roll_out_follow_up_id", "roll_out", ["follow_up_id"], unique=False)
    op.create_index(
        "ix_roll_out_follow_up_id_party_id",
        "roll_out",
        ["follow_up_id", "party_id"],
        unique=True,
        sqlite_where=sa.text("removed = 0"),
        postgresql_where=sa.text("removed = false"),
    )
