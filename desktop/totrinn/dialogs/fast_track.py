# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The question before a case may be decided in one meeting: who says so, and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from totrinn.dialogs.act_dialog import ActDialog, line_field, text_field
from totrinn.screens.base import Screen
from totrinn_db.commands import agenda


def fast_track_dialog(screen: Screen, item_id: str, case: str) -> ActDialog:
    """Make the question; name and reason are both printed (rule 1 of the two-step model)."""
    title = QCoreApplication.translate("FastTrack", "Hurtigløp")
    intro = QCoreApplication.translate(
        "FastTrack",
        "{case} kan vedtas i dette møtet uten at stegene før er ferdige. Navnet og begrunnelsen "
        "blir trykt på sakslisten og i protokollen.",
    )
    name = QCoreApplication.translate("FastTrack", "H&vem har bestemt det?")
    name_help = QCoreApplication.translate(
        "FastTrack", "Navn og rolle, for eksempel utvalgets leder."
    )
    reason = QCoreApplication.translate("FastTrack", "H&vorfor haster det?")
    act = QCoreApplication.translate("FastTrack", "Bruk hurtigløp")
    undo = QCoreApplication.translate("FastTrack", "Saken går som hurtigløp.")
    return ActDialog(
        screen,
        title=title,
        intro=intro.format(case=case),
        act=act,
        command=agenda.use_fast_track,
        fixed={"item_id": item_id},
        fields={
            "decided_by": line_field(name, help_text=name_help),
            "reason": text_field(reason),
        },
        undo_text=undo,
    )
