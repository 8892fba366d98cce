# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The menu that chooses a kind of answer for the party, or the parties, that are marked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from totrinn_db.domain.anchoring import AnchoringStatus

Status = AnchoringStatus


class AnswerMenu(QMenu):
    """Offers the kinds of answer; a treatment at home is planned for one party at a time."""

    def __init__(
        self, parent: QWidget, choose: Callable[[AnchoringStatus], None], *, for_several: bool
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, kind in (
            (self.tr("&Tilslutning"), Status.ENDORSED),
            (self.tr("Tilslutning med &merknad"), Status.ENDORSED_WITH_REMARK),
            (self.tr("Tilslutning med &forbehold"), Status.ENDORSED_ON_CONDITION),
            (self.tr("&Ikke tilslutning"), Status.NOT_ENDORSED),
            (self.tr("&Under behandling"), Status.IN_TREATMENT),
            (self.tr("Trenger mer ti&d"), Status.NEEDS_MORE_TIME),
            (self.tr("Tatt til &orientering"), Status.NOTED),
            (self.tr("Ikke &berørt"), Status.NOT_AFFECTED),
        ):
            if for_several and kind is Status.IN_TREATMENT:
                continue
            action = self.addAction(text)
            action.setData(kind)
            action.triggered.connect(lambda _on=False, kind=kind: choose(kind))
