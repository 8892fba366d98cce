# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Corrections of approved protocols, and which wording kept answers were said to cover."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_ID = sa.Uuid(as_uuid=False)


def upgrade() -> None:
    op.create_table(
        "correction",
        sa.Column("id", _ID, nullable=False),
        sa.Column("meeting_id", _ID, nullable=False),
        sa.Column("written_on", sa.Date(), nullable=False),
        sa.Column("written_by", sa.String(length=200), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name="fk_correction_meeting_id_meeting"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_correction"),
    )
    op.create_index("ix_correction_meeting_id", "correction", ["meeting_id"], unique=False)
    op.add_column(
        "anchoring_round",
        sa.Column(
            "kept_wording_id",
            _ID,
            sa.ForeignKey("wording.id", name="fk_anchoring_round_kept_wording_id_wording"),
            nullable=True,
        ),
        inline_references=True,
    )
