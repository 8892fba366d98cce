# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What somebody else wrote in the same place, and the choice between the two texts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from totrinn.theme import theme
from totrinn.widgets.buttons import Button
from totrinn.widgets.flow_layout import FlowLayout
from totrinn.widgets.form_field import IconText
from totrinn.widgets.text import label


class OtherText(QWidget):
    """Shows the other text below the one that is typed. Nothing is chosen for the reader."""

    mine_kept = Signal()
    other_taken = Signal()

    def __init__(self) -> None:
        super().__init__()
        said = self.tr(
            "En annen har endret teksten mens du skrev. Din tekst står over og er ikke lagret."
            " Dette er den andre:"
        )
        self.said = IconText("ph.warning-circle-fill", said, tone="warning", ink="warning")
        self.text_label = label("", "reading", wrap=True)
        self.text_label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.keep_button = Button(self.tr("Behold min tekst"), density="small")
        self.take_button = Button(self.tr("Bruk den andre teksten"), density="small")
        column = QVBoxLayout(self)
        column.addWidget(self.said)
        column.addWidget(self.text_label)
        row = FlowLayout()
        row.addWidget(self.keep_button)
        row.addWidget(self.take_button)
        column.addLayout(row)
        theme.set_margins(column, 0, 4, 0, 0)
        theme.set_spacing(column, 6)
        self.keep_button.clicked.connect(self.mine_kept)
        self.take_button.clicked.connect(self.other_taken)
        self.hide()

    def show_text(self, text: str) -> None:
        """Show the other text; an empty one is said to be empty."""
        self.text_label.setText(text or self.tr("Teksten er fjernet."))
        self.show()
