# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The line under the matrix: the cell with the focus in words, and the ways on from it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from totrinn.screens.matrix.panes import FoundCell
from totrinn.theme import theme
from totrinn.widgets.buttons import LinkButton
from totrinn.widgets.text import label


class ToldLine(QWidget):
    """Says how a party stands in a case."""

    more_requested = Signal()
    open_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.label = label("", "small", wrap=True)
        self.more_link = LinkButton(self.tr("Vis mer om svaret"))
        self.open_link = LinkButton(self.tr("Åpne svaret"))
        row = QHBoxLayout(self)
        row.addWidget(self.label, 1)
        row.addWidget(self.more_link)
        row.addWidget(self.open_link)
        theme.set_margins(row, 0, 0, 0, 0)
        theme.set_spacing(row, 10)
        self.more_link.clicked.connect(self.more_requested)
        self.open_link.clicked.connect(self.open_requested)

    def show_cell(self, found: FoundCell | None, told: str) -> None:
        """Say what is told of a cell, or how one is chosen."""
        for link in (self.more_link, self.open_link):
            link.setEnabled(found is not None)
        if found is None:
            self.label.setText(self.tr("Velg en rute for å lese svaret. Enter åpner det."))
            return
        self.label.setText(told)
        is_asked = bool(found[2].anchoring_id)
        self.open_link.setText(self.tr("Åpne svaret") if is_asked else self.tr("Åpne saken"))
