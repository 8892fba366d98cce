# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What went out with a round, supplements to notices, and how a number was written when given."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_ID = sa.Uuid(as_uuid=False)


def upgrade() -> None:
    op.create_table(
        "sent_paper",
        sa.Column("id", _ID, nullable=False),
        sa.Column("round_id", _ID, nullable=False),
        sa.Column("title", sa.String(length=500), nullable=False),
        sa.Column("sections", sa.JSON(), nullable=False),
        sa.Column("consequences", sa.JSON(), nullable=False),
        sa.Column("attachments", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["round_id"], ["anchoring_round.id"], name="fk_sent_paper_round_id_anchoring_round"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_sent_paper"),
    )
    op.create_index(
        "ix_sent_paper_round_id",
        "sent_paper",
        ["round_id"],
        unique=True,
        sqlite_where=sa.text("removed = 0"),
        postgresql_where=sa.text("removed = false"),
    )
    op.add_column("meeting", sa.Column("supplements", sa.JSON(), nullable=True))
    op.add_column("agenda_item", sa.Column("supplement", sa.Integer(), nullable=True))
    op.add_column("agenda_item", sa.Column("number_pattern", sa.JSON(), nullable=True))
    op.add_column(
        "agenda_item",
        sa.Column(
            "lifted_from_id",
            _ID,
            sa.ForeignKey("body.id", name="fk_agenda_item_lifted_from_id_body"),
            nullable=True,
        ),
        inline_references=True,
    )
