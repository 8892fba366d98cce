# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""How Alembic runs the migrations: on the connection it is given, inside its transaction."""

from __future__ import annotations

from alembic import context

from totrinn_db import models
from totrinn_db.columns import Base

__all__ = ["models"]

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
