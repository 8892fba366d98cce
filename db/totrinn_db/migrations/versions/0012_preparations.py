# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What a pre-meeting notes of its main meeting's items, and letters for items of information."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"

_ID = sa.Uuid(as_uuid=False)


def upgrade() -> None:
    op.add_column("body", sa.Column("letters_for_information", sa.Boolean(), nullable=True))
    op.create_table(
        "preparation",
        sa.Column("id", _ID, nullable=False),
        sa.Column("meeting_id", _ID, nullable=False),
        sa.Column("item_id", _ID, nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.Column("spokesperson", sa.String(length=200), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name="fk_preparation_meeting_id_meeting"
        ),
        sa.ForeignKeyConstraint(
            ["item_id"], ["agenda_item.id"], name="fk_preparation_item_id_agenda_item"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_preparation"),
    )
    op.create_index("ix_preparation_meeting_id", "preparation", ["meeting_id"], unique=False)
    op.create_index(
        "ix_preparation_meeting_id_item_id",
        "preparation",
        ["meeting_id", "item_id"],
        unique=True,
        sqlite_where=sa.text("removed = 0"),
        postgresql_where=sa.text("removed = false"),
    )
