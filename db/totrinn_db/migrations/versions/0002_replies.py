# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Codes on what was sent out, and the files that came back as evidence of answers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_ID = sa.Uuid(as_uuid=False)


def upgrade() -> None:
    op.add_column("anchoring", sa.Column("reply_code", sa.String(length=200), nullable=True))
    op.create_index("ix_anchoring_reply_code", "anchoring", ["reply_code"], unique=False)
    op.create_table(
        "evidence",
        sa.Column("id", _ID, nullable=False),
        sa.Column("anchoring_id", _ID, nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("media_type", sa.String(length=200), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("source", sa.String(length=40), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("withdrawn_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["anchoring_id"], ["anchoring.id"], name="fk_evidence_anchoring_id_anchoring"
        ),
        sa.ForeignKeyConstraint(
            ["sha256"], ["attachment_data.sha256"], name="fk_evidence_sha256_attachment_data"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_evidence"),
    )
    op.create_index(
        "ix_evidence_anchoring_id_sha256",
        "evidence",
        ["anchoring_id", "sha256"],
        unique=True,
        sqlite_where=sa.text("removed = 0"),
        postgresql_where=sa.text("removed = false"),
    )
    op.create_index("ix_evidence_sha256", "evidence", ["sha256"], unique=False)
