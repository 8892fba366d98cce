# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Choosing several files at once. It does not stop the window; tests answer in its place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from totrinn.dialogs.files import begin_among_documents


def open_files(parent: QWidget, title: str, then: Callable[[list[Path]], None]) -> None:
    """Let the user choose files; nothing is called when the question is left."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    begin_among_documents(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.filesSelected.connect(lambda chosen: then([Path(name) for name in chosen]))
    dialog.open()
