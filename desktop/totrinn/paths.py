# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Where things lie: the program's own resources and the user's folders."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import appdirs

NAME = "Totrinn"
DATABASE_NAME = "totrinn.sqlite"


def resource(relative: str) -> Path:
    """Find a resource: in the frozen bundle, the installed package, or the checkout."""
    for root in _resource_roots():
        found = root / relative
        if found.exists():
            return found
    raise FileNotFoundError(relative)


def _resource_roots() -> tuple[Path, ...]:
    package = Path(__file__).resolve().parent
    roots = (package / "resources", package.parents[1] / "resources")
    bundle = getattr(sys, "_MEIPASS", None)
    return (Path(bundle) / "resources", *roots) if bundle else roots


@dataclass(frozen=True, slots=True)
class UserFolders:
    """The folders that belong to the user. They may not exist yet."""

    data: Path
    config: Path
    log: Path

    @property
    def database(self) -> Path:
        """The database that is used when no other is named."""
        return self.data / DATABASE_NAME


def user_folders(base: Path | None = None) -> UserFolders:
    """Name the user's folders: those of the operating system, or all under one base."""
    if base is not None:
        return UserFolders(base / "data", base / "config", base / "log")
    return UserFolders(
        Path(appdirs.user_data_dir(NAME, appauthor=False)),
        Path(appdirs.user_config_dir(NAME, appauthor=False)),
        Path(appdirs.user_log_dir(NAME, appauthor=False)),
    )
