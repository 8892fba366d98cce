# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Two wordings side by side, word by word. What differs shows without colour too.

sides = SideBySide("Slik partene fikk det", "Med endringen", role="reading")
sides.show_runs(difference(before, after), {Edit.REMOVED: "Tatt ut", …})
sides.before_label, sides.after_label       what each side says; their spoken names tell the changes
difference_html(runs); difference_words(runs, words)   the same in one text, seen and heard
"""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from totrinn.theme import theme
from totrinn.widgets.text import label
from totrinn_db.domain.wording import Edit, Run

_BESIDE, _APART = 420, 24
Runs = tuple[Run, ...]


class SideBySide(QWidget):
    """The wording before to the left and after to the right; one above the other when narrow."""

    def __init__(self, before: str, after: str, *, role: str = "small") -> None:
        super().__init__()
        self._runs: Runs = ()
        self._words: Mapping[Edit, str] = {}
        self._heads = tuple(label(text, "caption", tone="subtle") for text in (before, after))
        self.before_label, self.after_label = QLabel(), QLabel()
        for side in (self.before_label, self.after_label):
            side.setWordWrap(True)
            side.setTextFormat(Qt.TextFormat.RichText)
            side.setAlignment(Qt.AlignmentFlag.AlignTop)
            theme.set_role(side, role)
        self._grid = QGridLayout(self)
        theme.set_margins(self._grid, 0, 0, 0, 0)
        theme.set_spacing(self._grid, 6)
        self._is_beside: bool | None = None
        self._place(is_beside=True)
        theme.changed.connect(self._refresh)

    def show_runs(self, runs: Runs, words: Mapping[Edit, str]) -> None:
        """Show a difference; the words name what was taken out and what was added."""
        self._runs, self._words = runs, words
        self._refresh()

    def _refresh(self) -> None:
        self._grid.setHorizontalSpacing(theme.px(_APART))
        sides = ((self.before_label, Edit.ADDED), (self.after_label, Edit.REMOVED))
        for side, other in sides:
            own = tuple(run for run in self._runs if run.edit is not other)
            side.setText(difference_html(own))
            side.setAccessibleName(difference_words(own, self._words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put one above the other where two columns would be too narrow to read."""
        super().resizeEvent(event)
        self._place(is_beside=self.width() >= theme.px(_BESIDE))

    def _place(self, *, is_beside: bool) -> None:
        if is_beside == self._is_beside:
            return
        self._is_beside = is_beside
        pairs = zip(self._heads, (self.before_label, self.after_label), strict=True)
        for number, (head, side) in enumerate(pairs):
            row, column = (0, number) if is_beside else (2 * number, 0)
            self._grid.addWidget(head, row, column)
            self._grid.addWidget(side, row + 1, column)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if is_beside else 0)


def difference_html(runs: Runs) -> str:
    """Write the difference so that it also shows without colour: struck out and underlined."""
    danger, success = theme.css("danger"), theme.css("success")
    looks = {
        Edit.SAME: "{}",
        Edit.REMOVED: f'<span style="color:{danger};text-decoration:line-through">{{}}</span>',
        Edit.ADDED: f'<span style="color:{success};text-decoration:underline"><b>{{}}</b></span>',
    }
    return " ".join(looks[run.edit].format(escape(run.text)) for run in runs)


def difference_words(runs: Runs, words: Mapping[Edit, str]) -> str:
    """Say the difference, as a screen reader reads it."""
    return ". ".join(
        run.text if run.edit is Edit.SAME else f"{words[run.edit]}: {run.text}" for run in runs
    )
