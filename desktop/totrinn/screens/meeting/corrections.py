# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Rettelser: what was added to an approved protocol, and who may read it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from totrinn.dialogs.access import ask_for_bases, basis_field, exempt_text, with_bases
from totrinn.dialogs.act_dialog import ActDialog, line_field, text_field
from totrinn.screens.base import Screen
from totrinn.screens.meeting.part import column_of
from totrinn.theme import theme
from totrinn.widgets.buttons import Button
from totrinn.widgets.card import Card
from totrinn.widgets.emptying import empty
from totrinn.widgets.text import label
from totrinn_db.commands import exemptions, protocols
from totrinn_db.domain.meetings import MeetingState
from totrinn_db.domain.views.meetings import MeetingView
from totrinn_db.domain.views.rules import BasisRow

translate = QCoreApplication.translate
_TOLD = 60


class CorrectionCard(Card):
    """The dated additions, a way to write one, and to mark those that are not for everybody."""

    def __init__(self, page: Screen) -> None:
        super().__init__(translate("CorrectionCard", "Rettelser"))
        self._page = page
        self._view: MeetingView | None = None
        self._rows = QWidget()
        self._column = column_of(self._rows, spacing=6)
        self.add_button = Button(self.tr("Før inn rettelse …"), icon="action.write")
        self.access_button = Button(self.tr("Offentlighet …"), "quiet", icon="action.lock")
        self.add_button.clicked.connect(self.ask)
        self.access_button.clicked.connect(self.ask_access)
        self.add(self._rows)
        buttons = QHBoxLayout()
        for each in (self.add_button, self.access_button):
            buttons.addWidget(each)
        buttons.addStretch(1)
        theme.set_spacing(buttons, 8)
        self.body.addLayout(buttons)

    def show_meeting(self, view: MeetingView) -> None:
        """Show the corrections of an approved protocol, each with its mark."""
        self._view = view
        empty(self._column)
        self.setVisible(view.state is MeetingState.PROTOCOL_APPROVED)
        for row in view.corrections:
            day = self._page.context.texts.date(row.on)
            told = [f"{day}, {row.by}: {row.text}", exempt_text(row.basis)]
            self._column.addWidget(label("\n".join(filter(None, told)), "body", wrap=True))
        self._rows.setVisible(bool(view.corrections))
        self.access_button.setVisible(bool(view.corrections))

    def ask(self) -> None:
        """Ask for a dated addition to the approved protocol."""
        with_bases(self._page, self._ask)

    def _ask(self, bases: Sequence[BasisRow]) -> None:
        assert self._view is not None
        intro: str = self.tr(
            "Protokollen står som den ble godkjent. Rettelsen kommer til med dato og navn, og"
            " trykkes sist i protokollen."
        )
        if any(item.exempt for item in self._view.items):
            closed: str = self.tr(
                "Noe i møtet er unntatt offentlighet. Gjelder rettelsen det, velger du hjemmelen."
            )
            intro = f"{intro} {closed}"
        ActDialog(
            self._page,
            title=self.tr("Før inn rettelse"),
            intro=intro,
            act=self.tr("Før inn"),
            command=protocols.add_correction,
            fixed={"meeting_id": self._view.name.id},
            fields={
                "text": text_field(self.tr("H&va skal rettes?"), lines=4),
                "by": line_field(self.tr("Hvem &retter?"), self._page.context.settings.actor_name),
                "basis_id": basis_field(self.tr("&Offentlighet"), None, bases),
            },
            undo_text=self.tr("Rettelsen er ført inn. Lag protokollen på nytt, så er den med."),
        ).open()

    def ask_access(self) -> None:
        """Ask which corrections are exempt, and under which legal basis each."""
        assert self._view is not None
        texts = self._page.context.texts
        parts = {
            row.id: (f"{texts.date(row.on)}: {_short(row.text)}", row.basis_id)
            for row in self._view.corrections
        }
        ask_for_bases(
            self._page,
            command=exemptions.mark_corrections_exempt,
            fixed={"meeting_id": self._view.name.id},
            parts=parts,
            intro=self.tr(
                "En rettelse som er merket, tas ut av den offentlige protokollen, og det står i"
                " stedet hvorfor."
            ),
        )


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _TOLD else f"{line[:_TOLD].rstrip()} …"
