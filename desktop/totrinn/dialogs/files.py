# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Choosing files and folders, and showing them in the system. Tests answer in their place.

    files.open_database(window, folder, then)    then(Path) when one was chosen
    files.save_as(window, title, suggested, pattern, then)
    files.choose_folder(window, title, folder, then)
    files.papers_folder(settings) -> Path        where papers are written
    files.show(path)                             in Word, or the file manager for a folder
The dialogs do not stop the window: the answer comes by `then`, and not at all when cancelled.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from totrinn.paths import NAME
from totrinn.settings import Settings

Then = Callable[[Path], None]


def open_database(parent: QWidget, folder: str, then: Then) -> None:
    """Let the user choose a database file."""
    title = QCoreApplication.translate("files", "Åpne en database")
    kinds = QCoreApplication.translate("files", "Totrinn-databaser (*.sqlite *.db);;Alle filer (*)")
    dialog = QFileDialog(parent, title, folder, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    _ask(dialog, then)


def save_as(parent: QWidget, title: str, suggested: Path, kinds: str, then: Then) -> None:
    """Let the user choose where to save a file."""
    dialog = QFileDialog(parent, title, str(suggested.parent), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suggested.suffix.lstrip("."))
    dialog.selectFile(suggested.name)
    _ask(dialog, then)


def choose_folder(parent: QWidget, title: str, folder: str, then: Then) -> None:
    """Let the user choose a folder."""
    dialog = QFileDialog(parent, title, folder)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    begin_among_documents(dialog)
    _ask(dialog, then)


def show(path: Path) -> bool:
    """Open a file in its own program, or a folder in the file manager."""
    shown: bool = QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
    return shown


def begin_among_documents(dialog: QFileDialog) -> None:
    """Begin where the user's documents are, not where the program happened to be started."""
    if dialog.directory() == QDir.current():
        place = QStandardPaths.StandardLocation.DocumentsLocation
        dialog.setDirectory(QStandardPaths.writableLocation(place) or str(Path.home()))


def _ask(dialog: QFileDialog, then: Then) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.open()


def papers_folder(settings: Settings) -> Path:
    """Give the folder that papers are written to: the user's choice, or one among the documents."""
    if settings.papers_folder:
        return Path(settings.papers_folder)
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place) or str(Path.home())) / NAME
