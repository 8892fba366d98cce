# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The parties' own meetings, the rules they follow, and who has been told after a meeting."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_ID = sa.Uuid(as_uuid=False)


def upgrade() -> None:
    _own_meetings()
    _own_meeting_rules()
    _briefings()


def _own_meetings() -> None:
    op.create_table(
        "own_meeting",
        sa.Column("id", _ID, nullable=False),
        sa.Column("party_id", _ID, nullable=False),
        sa.Column("organ", sa.String(length=200), nullable=False),
        sa.Column("level", sa.String(length=40), nullable=True),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("papers_by", sa.Date(), nullable=True),
        sa.Column("source", sa.String(length=40), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name="fk_own_meeting_party_id_party"),
        sa.PrimaryKeyConstraint("id", name="pk_own_meeting"),
    )
    op.create_index("ix_own_meeting_party_id", "own_meeting", ["party_id"], unique=False)
    op.create_index("ix_own_meeting_held_on", "own_meeting", ["held_on"], unique=False)


def _own_meeting_rules() -> None:
    op.create_table(
        "own_meeting_rule",
        sa.Column("id", _ID, nullable=False),
        sa.Column("party_id", _ID, nullable=False),
        sa.Column("organ", sa.String(length=200), nullable=False),
        sa.Column("level", sa.String(length=40), nullable=True),
        sa.Column("pattern", sa.String(length=40), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("nth", sa.Integer(), nullable=False),
        sa.Column("every_weeks", sa.Integer(), nullable=False),
        sa.Column("months_off", sa.JSON(), nullable=False),
        sa.Column("papers_days", sa.Integer(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("started_on", sa.Date(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["party_id"], ["party.id"], name="fk_own_meeting_rule_party_id_party"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_own_meeting_rule"),
    )
    op.create_index("ix_own_meeting_rule_party_id", "own_meeting_rule", ["party_id"], unique=False)


def _briefings() -> None:
    op.create_table(
        "briefing",
        sa.Column("id", _ID, nullable=False),
        sa.Column("meeting_id", _ID, nullable=False),
        sa.Column("party_id", _ID, nullable=False),
        sa.Column("case_id", _ID, nullable=True),
        sa.Column("membership_id", _ID, nullable=True),
        sa.Column("briefed_on", sa.Date(), nullable=False),
        sa.Column("briefed_by", sa.String(length=200), nullable=False),
        sa.Column("taken_back_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name="fk_briefing_meeting_id_meeting"
        ),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name="fk_briefing_party_id_party"),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_briefing_case_id_case"),
        sa.ForeignKeyConstraint(
            ["membership_id"], ["membership.id"], name="fk_briefing_membership_id_membership"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_briefing"),
    )
    for column in ("meeting_id", "party_id", "case_id"):
        op.create_index(f"ix_briefing_{column}", "briefing", [column], unique=False)
