# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The plan that is used in a case: when it is sent, answered and decided."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

_ID = sa.Uuid(as_uuid=False)


def upgrade() -> None:
    op.create_table(
        "case_plan",
        sa.Column("id", _ID, nullable=False),
        sa.Column("case_id", _ID, nullable=False),
        sa.Column("letter_on", sa.Date(), nullable=True),
        sa.Column("deadline", sa.Date(), nullable=True),
        sa.Column("meeting_id", _ID, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_case_plan_case_id_case"),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name="fk_case_plan_meeting_id_meeting"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_case_plan"),
    )
    op.create_index(
        "ix_case_plan_case_id",
        "case_plan",
        ["case_id"],
        unique=True,
        sqlite_where=sa.text("removed = 0"),
        postgresql_where=sa.text("removed = false"),
    )
