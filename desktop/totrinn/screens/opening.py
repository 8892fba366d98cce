# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Opening a file or a folder in the system, and saying where it lies when nothing opens it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from totrinn.dialogs import files

if TYPE_CHECKING:
    from totrinn.screens.base import Act, Screen


def open_path(screen: Screen, path: Path) -> None:
    """Open a file in its own program or a folder; what cannot be opened is told of on the page."""
    if not (path.exists() and files.show(path)):
        screen.show_info(_sentence(path), [*_ways(screen, path)])


def _sentence(path: Path) -> str:
    translate = QCoreApplication.translate
    if not path.exists():
        text = translate(
            "opening", "{name} kunne ikke åpnes. Filen kan være flyttet. Den lå i {folder}."
        )
    elif path.is_dir():
        text = translate("opening", "Mappen kunne ikke åpnes herfra. Du finner den her: {path}")
    else:
        text = translate("opening", "{name} kunne ikke åpnes herfra. Du finner den her: {path}")
    return text.format(name=path.name, folder=path.parent, path=path)


def _ways(screen: Screen, path: Path) -> list[tuple[str, Act]]:
    translate = QCoreApplication.translate
    if path.exists():
        copy = translate("opening", "Kopier plasseringen")
        return [(copy, partial(QGuiApplication.clipboard().setText, str(path)))]
    if path.parent.is_dir():
        return [(translate("opening", "Åpne mappen"), partial(open_path, screen, path.parent))]
    return []
