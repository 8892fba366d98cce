# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Exempt corrections, impartiality by item, and pre-meetings without a number of their own."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"

_ID = sa.Uuid(as_uuid=False)


def upgrade() -> None:
    op.add_column(
        "correction",
        sa.Column(
            "basis_id",
            _ID,
            sa.ForeignKey("legal_basis.id", name="fk_correction_basis_id_legal_basis"),
            nullable=True,
        ),
        inline_references=True,
    )
    op.add_column("agenda_item", sa.Column("impartiality", sa.String(), nullable=True))
    with op.batch_alter_table("meeting") as batch:
        batch.alter_column("number", existing_type=sa.Integer(), nullable=True)
