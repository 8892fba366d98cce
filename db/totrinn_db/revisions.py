# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The revisions of the tables that this version knows, so that a start need not ask Alembic."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection

if TYPE_CHECKING:
    from alembic.config import Config

REVISION_QUERY = "SELECT version_num FROM alembic_version"


@dataclass(frozen=True, slots=True)
class Lineage:
    """The known revisions from the oldest to the newest, and the folder of their migrations."""

    revisions: tuple[str, ...]
    folder: Path

    @property
    def head(self) -> str:
        """The newest revision."""
        return self.revisions[-1]


# A test compares these with the migrations.
OURS = Lineage(
    (
        *("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009", "0010", "0011"),
        *("0012", "0013", "0014", "0015"),
    ),
    Path(__file__).parent / "migrations",
)
HEAD = OURS.head


def configuration(lineage: Lineage, connection: Connection | None = None) -> Config:
    """Set Alembic up for a connection; it is imported only when an upgrade is due."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(lineage.folder).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def upgrade(connection: Connection, lineage: Lineage) -> None:
    """Bring the tables to the newest revision, inside the transaction that is open."""
    from alembic import command

    command.upgrade(configuration(lineage, connection), "head")
