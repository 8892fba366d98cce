# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The wording adopted beside the wording anchored: alike, or the difference word by word."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from totrinn.theme import theme
from totrinn.widgets.difference import SideBySide
from totrinn.widgets.form_field import IconText
from totrinn_db.domain.wording import Edit, Weight, classify, difference


class Comparison(QWidget):
    """One line in words, and under it the difference if there is one."""

    def __init__(self) -> None:
        super().__init__()
        self._before = self._after = ""
        self.weight: Weight | None = None
        self.same = IconText("thing.unchanged", "", tone="subtle")
        self.language = IconText("thing.info", "", tone="info", ink="info")
        self.content = IconText("thing.warning", "", tone="warning", ink="warning")
        self.sides = SideBySide(self.tr("Slik det ble forankret"), self.tr("Slik det ble vedtatt"))
        column = QVBoxLayout(self)
        for part in (self.same, self.language, self.content, self.sides):
            column.addWidget(part)
        theme.set_margins(column, 0, 0, 0, 0)
        theme.set_spacing(column, 3)
        theme.changed.connect(self._refresh)
        self.same.set_text(self.tr("Likt forslaget som ble forankret"))
        self.language.set_text(self.tr("Språklig endring. Svarene fra partene gjelder fortsatt."))
        self.content.set_text(
            self.tr(
                "Innholdet er endret etter at partene svarte. Svarene gjelder ordlyden de fikk."
            )
        )

    def compare(self, anchored: str, adopted: str) -> None:
        """Show how the adopted wording relates to the anchored one."""
        self._before, self._after = anchored, adopted
        known = bool(anchored.strip()) and bool(adopted.strip())
        self.weight = classify(anchored, adopted) if known else None
        self._refresh()

    def _refresh(self) -> None:
        self.same.setVisible(self.weight is Weight.IDENTICAL)
        self.language.setVisible(self.weight is Weight.LANGUAGE)
        self.content.setVisible(self.weight is Weight.CONTENT)
        differs = self.weight in (Weight.LANGUAGE, Weight.CONTENT)
        self.sides.setVisible(differs)
        self.setVisible(self.weight is not None)
        if differs:
            runs = difference(self._before, self._after)
            words = {Edit.REMOVED: self.tr("Tatt ut"), Edit.ADDED: self.tr("Lagt til")}
            self.sides.show_runs(runs, words)
