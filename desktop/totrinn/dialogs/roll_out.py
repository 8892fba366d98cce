# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""How far the parties have come with a follow-up: tick those that it holds for, and say how."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from totrinn.dialogs.act_dialog import ActDialog, choice_field, text_field
from totrinn.screens.base import Screen
from totrinn.texts import Texts
from totrinn.theme import theme
from totrinn.widgets.form_field import FormField
from totrinn.words.roll_out import progress_text
from totrinn_db.commands import roll_outs
from totrinn_db.domain.follow_ups import Light, PartyProgress
from totrinn_db.domain.views.overview import FollowUpRow

translate = QCoreApplication.translate


class PartyTicks(QListWidget):
    """A line for each party with how far it has come, and a tick."""

    def __init__(self, row: FollowUpRow, texts: Texts) -> None:
        super().__init__()
        self.setProperty("framed", True)
        self.setSpacing(2)
        for each in row.progress:
            item = QListWidgetItem(_line(each, texts))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
                          | Qt.ItemFlag.ItemIsUserCheckable)  # fmt: skip
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setData(Qt.ItemDataRole.UserRole, each.party_id)
            self.addItem(item)
        self.setCurrentRow(0)
        theme.set_limits(self, min_height=160)

    def value(self) -> tuple[str, ...]:
        """Give the ids of the parties that are ticked."""
        items = [self.item(at) for at in range(self.count())]
        ticked = [item for item in items if item.checkState() is Qt.CheckState.Checked]
        return tuple(item.data(Qt.ItemDataRole.UserRole) for item in ticked)


def _line(each: PartyProgress, texts: Texts) -> str:
    line = f"{each.party}: {texts.label(each.light)}"
    return f"{line}. {each.note}" if each.note else line


def roll_out_dialog(screen: Screen, row: FollowUpRow) -> ActDialog:
    """Make the question for one follow-up."""
    texts = screen.context.texts
    lights = [(light, texts.label(light)) for light in (Light.DONE, *_NOT_DONE)]
    return ActDialog(
        screen,
        title=translate("RollOut", "Utrulling hos partene"),
        intro=f"{row.text}. {progress_text(row.progress, texts)}",
        act=translate("RollOut", "Lagre for dem som er krysset av"),
        command=roll_outs.set_progress,
        fixed={"follow_up_id": row.id},
        fields={
            "party_ids": FormField(
                translate("RollOut", "&Partene"),
                PartyTicks(row, texts),
                help=translate("RollOut", "Kryss av med mellomrom for dem det gjelder."),
            ),
            "light": choice_field(translate("RollOut", "&Hvordan går det?"), lights),
            "note": text_field(translate("RollOut", "&Merknad, eller hvorfor det stanset"),
                               lines=2),
        },
        undo_text=translate("RollOut", "Utrullingen er lagret."),
    )  # fmt: skip


_NOT_DONE = (Light.GREEN, Light.YELLOW, Light.RED)
