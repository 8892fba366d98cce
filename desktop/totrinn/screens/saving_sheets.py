# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Asking where a table is to be saved, saving it beside the window, and telling where it lies."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from totrinn.dialogs import files
from totrinn.screens.clock import today
from totrinn.screens.opening import open_path

if TYPE_CHECKING:
    from totrinn.screens.base import Screen
    from totrinn.sheets import Sheet


def save_sheet(screen: Screen, sheet: Sheet, name: str) -> None:
    """Let the user choose a place for a table, and write it there."""
    save_sheets(screen, [sheet], sheet.title, name)


def save_sheets(screen: Screen, sheets: Sequence[Sheet], heading: str, name: str) -> None:
    """Let the user choose a place for tables in one workbook, and write them there."""
    from totrinn.documents.files import file_stem

    day = today(screen.context)
    stem = file_stem(f"{day:%Y-%m-%d}", name)
    suggested = files.papers_folder(screen.context.settings) / f"{stem}.xlsx"
    title = QCoreApplication.translate("saving", "Lagre som Excel-fil")
    kinds = QCoreApplication.translate("saving", "Excel-arbeidsbok (*.xlsx)")
    files.save_as(
        screen, title, suggested, kinds, lambda path: _save(screen, sheets, heading, path)
    )


def _save(screen: Screen, sheets: Sequence[Sheet], heading: str, path: Path) -> None:
    from totrinn import saving

    actor = screen.context.actor
    screen.context.operations.job(
        saving.save_workbook,
        sheets,
        path,
        title=heading,
        author=actor.name if actor is not None else "",
        on=today(screen.context),
        progress=lambda _progress: None,
        then=lambda saved: _tell(screen, saved),
        failed=screen.show_error,
    )


def _tell(screen: Screen, saved: Path | None) -> None:
    if saved is None:
        return
    text = QCoreApplication.translate("saving", "{name} er lagret.").format(name=saved.name)
    open_it = QCoreApplication.translate("saving", "Åpne i Excel")
    show = QCoreApplication.translate("saving", "Åpne mappen")

    def open_file() -> None:
        open_path(screen, saved)

    def open_folder() -> None:
        open_path(screen, saved.parent)

    screen.show_success(text, [(open_it, open_file), (show, open_folder)])
