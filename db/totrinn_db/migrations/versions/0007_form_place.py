# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Where the reply form of a round lies: in a file of its own, last in the letter, or both."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.add_column("community", sa.Column("form_place", sa.String(length=40), nullable=True))
