# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Typing in a list goes to the row whose words begin so, in any column. For table_shared.py."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QElapsedTimer, QModelIndex, Qt
from PySide6.QtWidgets import QApplication

from totrinn.widgets.roles import Role


class TypedSearch:
    """What was typed in the last moments, and the row it means."""

    def __init__(self) -> None:
        self._typed = ""
        self._since = QElapsedTimer()

    def find(
        self, text: str, rows: Sequence[QModelIndex], current: QModelIndex
    ) -> QModelIndex | None:
        """Add to what was typed; give the row from the current one on, round the end, or nothing.

        The first column comes first, then any cell, then any word in a cell.
        """
        pause = QApplication.keyboardInputInterval()
        if not self._since.isValid() or self._since.elapsed() > pause:
            self._typed = ""
        self._since.start()
        is_new = not self._typed
        self._typed += text.casefold()
        at = next((n for n, row in enumerate(rows) if row == current.siblingAtColumn(0)), -1)
        at = max(0, at + 1 if is_new else at)
        ahead = [*rows[at:], *rows[:at]]
        typed, word = self._typed, f" {self._typed}"
        return (
            next((row for row in ahead if _words(row).startswith(typed)), None)
            or next((row for row, words in _cells(ahead) if words.startswith(typed)), None)
            or next((row for row, words in _cells(ahead) if word in words), None)
        )


def _cells(rows: Iterable[QModelIndex]) -> Iterator[tuple[QModelIndex, str]]:
    for row in rows:
        for column in range(row.model().columnCount(row.parent())):
            yield row, _words(row.siblingAtColumn(column))


def _words(cell: QModelIndex) -> str:
    shown = cell.data(Qt.ItemDataRole.DisplayRole) or cell.data(Role.TITLE)
    return "" if shown is None else str(shown).casefold()
