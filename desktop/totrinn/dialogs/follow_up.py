# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The question for what a treatment sets in motion: what, who, and by when."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from totrinn.dialogs.act_dialog import ActDialog, date_field, line_field, text_field
from totrinn.screens.base import Screen
from totrinn_db.commands import follow_ups
from totrinn_db.domain.views.cases import CaseName


def follow_up_dialog(screen: Screen, case: CaseName, item_id: str, due: date) -> ActDialog:
    """Make the question for one item."""
    what = QCoreApplication.translate("FollowUp", "H&va skal gjøres?")
    who = QCoreApplication.translate("FollowUp", "H&vem har ansvaret?")
    when = QCoreApplication.translate("FollowUp", "Fr&ist")
    return ActDialog(
        screen,
        title=QCoreApplication.translate("FollowUp", "Oppfølging"),
        intro=case.label,
        act=QCoreApplication.translate("FollowUp", "Legg til oppfølging"),
        command=follow_ups.add_follow_up,
        fixed={"case_id": case.id, "item_id": item_id},
        fields={
            "text": text_field(what, lines=3),
            "responsible": line_field(who),
            "due": date_field(when, due),
        },
        undo_text=QCoreApplication.translate("FollowUp", "Oppfølgingen er lagt til."),
    )
