# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""How the papers of a community look: its house style, and Word templates of its own."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.add_column("community", sa.Column("house_style", sa.String(length=40), nullable=True))
    op.create_table(
        "own_template",
        sa.Column("id", sa.Uuid(as_uuid=False), nullable=False),
        sa.Column("document_kind", sa.String(length=40), nullable=True),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("withdrawn_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["sha256"], ["attachment_data.sha256"], name="fk_own_template_sha256_attachment_data"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_own_template"),
    )
