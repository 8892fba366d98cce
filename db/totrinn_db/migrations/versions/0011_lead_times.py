# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""How long things take at home, as a community says; what it has not said is as usual."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    for name in ("preparation_days", "protocol_days", "without_meeting_days"):
        op.add_column("community", sa.Column(name, sa.Integer(), nullable=True))
