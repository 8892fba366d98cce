# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The revisions of the tables that this version knows, so that a start need not ask Alembic."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection

if TYPE_CHECKING:
    from alembic.config import Config

# From the oldest to the newest; a test compares them with the migrations.
REVISIONS = ("0001",)
HEAD = REVISIONS[-1]
REVISION_QUERY = "SELECT version_num FROM alembic_version"
MIGRATIONS = Path(__file__).parent / "migrations"


def configuration(connection: Connection | None = None, migrations: Path = MIGRATIONS) -> Config:
    """Set Alembic up for a connection; it is imported only when an upgrade is due."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def upgrade(connection: Connection, migrations: Path = MIGRATIONS) -> None:
    """Bring the tables to the newest revision, inside the transaction that is open."""
    from alembic import command

    command.upgrade(configuration(connection, migrations), "head")
