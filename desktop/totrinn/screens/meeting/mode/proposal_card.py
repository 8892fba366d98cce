# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What is proposed, in large type, where the parties are not asked one by one."""

from __future__ import annotations

from PySide6.QtCore import Qt

from totrinn.theme import theme
from totrinn.widgets.card import Card
from totrinn.widgets.text import label
from totrinn_db.domain.meetings import ItemKind
from totrinn_db.domain.views.meetings import ItemView


class ProposalCard(Card):
    """The proposal of a discussion or a standing item."""

    def __init__(self) -> None:
        super().__init__(flush=False)
        self.name = label("", "h2")
        self.text = label("", "meeting_body", wrap=True)
        self.asked = label("", "small", tone="subtle", wrap=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        for part in (self.name, self.text, self.asked):
            self.add(part)
        self.body.addStretch(1)
        theme.set_spacing(self.body, 10)

    def show_item(self, item: ItemView) -> None:
        """Show what lies before the meeting; nothing where the parties are asked."""
        asks_parties = item.case is not None and item.kind in (
            ItemKind.DECISION, ItemKind.RECOMMENDATION,
        )  # fmt: skip
        self.setVisible(not asks_parties)
        self.name.setText(self.tr("Forslag til vedtak") if item.case else self.tr("Forslag"))
        self.text.setText(item.proposal)
        has_text = bool(item.proposal.strip())
        self.name.setVisible(has_text)
        self.text.setVisible(has_text)
        self.asked.setText(
            {
                ItemKind.DISCUSSION: self.tr(
                    "Møtet bes om å drøfte saken før den går til partene. Partene tar stilling "
                    "hjemme, og saken kommer opp igjen til vedtak."
                ),
                ItemKind.INFORMATION: self.tr("Til orientering."),
                ItemKind.BREAK: self.tr("Pause."),
            }.get(item.kind, self.tr("Fast punkt på sakslisten."))
        )
