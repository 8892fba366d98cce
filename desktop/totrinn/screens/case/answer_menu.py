# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The menu that chooses a kind of answer for the party, or the parties, that are marked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from totrinn_db.domain.anchoring import AnchoringStatus


def answer_menu(
    parent: QWidget, choose: Callable[[AnchoringStatus], None], *, for_several: bool
) -> QMenu:
    """Make the menu; a treatment at home is planned for one party at a time."""
    tr = QCoreApplication.translate
    status = AnchoringStatus
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for text, kind in (
        (tr("RoundPage", "&Tilslutning"), status.ENDORSED),
        (tr("RoundPage", "Tilslutning med &merknad"), status.ENDORSED_WITH_REMARK),
        (tr("RoundPage", "Tilslutning med &forbehold"), status.ENDORSED_ON_CONDITION),
        (tr("RoundPage", "&Ikke tilslutning"), status.NOT_ENDORSED),
        (tr("RoundPage", "&Under behandling"), status.IN_TREATMENT),
        (tr("RoundPage", "Trenger mer ti&d"), status.NEEDS_MORE_TIME),
        (tr("RoundPage", "Tatt til &orientering"), status.NOTED),
        (tr("RoundPage", "Ikke &berørt"), status.NOT_AFFECTED),
    ):
        if for_several and kind is status.IN_TREATMENT:
            continue
        action = menu.addAction(text)
        action.setData(kind)
        action.triggered.connect(lambda _on=False, kind=kind: choose(kind))
    return menu
