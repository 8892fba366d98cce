# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Send a supplement to the notice: first what is on it, then the act (rule 12)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from totrinn.dialogs.act_dialog import ActDialog
from totrinn.screens.base import Screen
from totrinn_db.commands import meetings
from totrinn_db.domain.views.meetings import MeetingView

translate = QCoreApplication.translate


def supplement_dialog(screen: Screen, view: MeetingView, then: Callable[[int], None]) -> ActDialog:
    """Show what came after the notice, and ask whether it is to be sent."""
    number = view.open_supplement
    items = [item for item in view.items if item.supplement == number]
    titles = [f"{item.number} {item.case.title if item.case else item.title}" for item in items]
    intro = translate(
        "Supplement",
        "Disse sakene er kommet til etter innkallingen: {items}. Listen lages i Word med"
        " saksframlegg. Saker som settes opp senere, kommer på tilleggsliste {next}.",
    )
    text = translate("Supplement", "Send tilleggsliste {number}")
    told = translate("Supplement", "Tilleggsliste {number} er merket som sendt.")
    dialog = ActDialog(
        screen,
        title=text.format(number=number),
        intro=intro.format(items=screen.context.texts.join(titles), next=number + 1),
        act=text.format(number=number),
        command=meetings.send_supplement,
        fixed={"meeting_id": view.name.id},
        fields={},
        undo_text=told.format(number=number),
    )
    dialog.done_with.connect(then)
    return dialog
