# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Protokoll: what is still missing, the papers of it, and the approval that locks it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from totrinn.screens.base import Screen
from totrinn.screens.meeting.attendance_tab import OFFICES
from totrinn.screens.meeting.corrections import CorrectionCard
from totrinn.screens.meeting.findings import ProtocolFindings
from totrinn.screens.meeting.part import (
    MeetingPart,
    column_of,
    readable_page,
    scrolled,
)
from totrinn.theme import theme
from totrinn.widgets.buttons import Button
from totrinn.widgets.card import Card
from totrinn.widgets.chips import Chip
from totrinn.widgets.emptying import empty
from totrinn.widgets.form_field import IconText
from totrinn.widgets.page_scroll import PageStack
from totrinn.widgets.text import label
from totrinn_db.commands import meetings
from totrinn_db.domain.meetings import ItemKind, MeetingState
from totrinn_db.domain.protocol_check import Finding
from totrinn_db.domain.views.meetings import ItemView, MeetingView
from totrinn_db.queries.protocol_check import protocol_findings


class ProtocolTab(MeetingPart):
    """The checks before the protocol, its papers and its state."""

    tab_wanted = Signal(str, str)
    protocol_wanted = Signal()
    extracts_wanted = Signal()
    approval_shown = Signal()

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._make_checks()
        self._make_approval()
        self.pages = PageStack()
        self.pages.addWidget(self._overview)
        self.pages.addWidget(self._approval)
        column_of(self).addWidget(self.pages)

    def _make_checks(self) -> None:
        self.state_card = Card(self.tr("Hvor langt"))
        self.state_chip = Chip("meeting_state", "planned", "")
        self.state_text = label("", "body", wrap=True)
        self.state_card.add(self.state_chip)
        self.state_card.add(self.state_text)
        self.check_card = Card(self.tr("Før protokollen låses"))
        self.checks = ProtocolFindings(self.context.texts)
        self.check_card.add(self.checks)
        self.checks.item_wanted.connect(lambda item_id: self.tab_wanted.emit("behandling", item_id))
        self.checks.attendance_wanted.connect(lambda: self.tab_wanted.emit("oppmote", ""))
        self.checks.offices_wanted.connect(lambda: self.tab_wanted.emit("oppmote", OFFICES))
        self.checks.agenda_wanted.connect(lambda: self.tab_wanted.emit("saksliste", ""))
        self.checks.follow_ups_wanted.connect(self._open_follow_ups)
        self.paper_card = Card(self.tr("Papirer"))
        row = QHBoxLayout()
        self.protocol_button = Button(self.tr("Lag protokoll i Word"), icon="action.make_document")
        self.extracts_button = Button(self.tr("Lag saksutskrifter"), icon="action.make_document")
        self.protocol_button.clicked.connect(self.protocol_wanted)
        self.extracts_button.clicked.connect(self.extracts_wanted)
        row.addWidget(self.protocol_button)
        row.addWidget(self.extracts_button)
        row.addStretch(1)
        theme.set_spacing(row, 8)
        self.paper_card.body.addLayout(row)
        self.correction_card = CorrectionCard(self.page)
        inner, column = readable_page()
        for card in (self.state_card, self.check_card, self.correction_card, self.paper_card):
            column.addWidget(card)
        column.addStretch(1)
        self._overview = scrolled(inner)

    def _make_approval(self) -> None:
        self.locked_card = Card(self.tr("Dette blir låst"))
        self._locked = QWidget()
        self._locked_column = column_of(self._locked, spacing=5)
        self.locked_card.add(self._locked)
        self.lock_button = Button(self.tr("Lås protokollen"), "primary", icon="action.lock")
        self.wait_button = Button(self.tr("Avbryt"), "quiet")
        self.lock_button.clicked.connect(self.approve)
        self.wait_button.clicked.connect(self.show_overview)
        buttons = QHBoxLayout()
        buttons.addWidget(self.lock_button)
        buttons.addWidget(self.wait_button)
        buttons.addStretch(1)
        theme.set_margins(buttons, 0, 6, 0, 0)
        self.locked_card.body.addLayout(buttons)
        inner, column = readable_page()
        column.addWidget(self.locked_card)
        column.addStretch(1)
        self._approval = scrolled(inner)

    def show_meeting(self, view: MeetingView) -> None:
        """Show how far the protocol has come."""
        super().show_meeting(view)
        self.state_chip.set_state(view.state.value, self.context.texts.label(view.state))
        self.state_text.setText(self._state_text(view))
        begun = view.state.is_over or view.state is MeetingState.ONGOING
        self.check_card.setVisible(begun and not view.state.is_locked)
        self.paper_card.setVisible(begun)
        if begun:
            self._show_checks(view)
        self.correction_card.show_meeting(view)
        if view.state.is_locked and self.is_approving:
            self.show_overview()

    def _state_text(self, view: MeetingView) -> str:
        return {
            MeetingState.PLANNED: self.tr("Protokollen føres når møtet er holdt."),
            MeetingState.CALLED: self.tr("Protokollen føres når møtet er holdt."),
            MeetingState.ONGOING: self.tr("Møtet pågår. Protokollen skrives underveis."),
            MeetingState.HELD: self.tr(
                "Møtet er holdt. Lag protokollen, les gjennom og send den til godkjenning."
            ),
            MeetingState.PROTOCOL_OUT: self.tr(
                "Protokollen er til godkjenning. Den godkjennes i neste møte, eller her."
            ),
            MeetingState.PROTOCOL_APPROVED: self.tr(
                "Protokollen er godkjent og låst. En rettelse legges til med dato."
            ),
            MeetingState.CANCELLED: self.tr("Møtet er avlyst, så det har ingen protokoll."),
        }[view.state]

    def _show_checks(self, view: MeetingView) -> None:
        self.page.read(protocol_findings, view.name.id, then=self._fill_checks)

    def _fill_checks(self, findings: tuple[Finding, ...]) -> None:
        self.checks.show_findings(findings)

    def _open_follow_ups(self, case_id: str) -> None:
        self.context.navigator.open_place("sak", case_id, "oppfolging")

    # approval

    @property
    def is_approving(self) -> bool:
        """Tell whether the approval is shown, with a primary of its own."""
        return self.pages.currentIndex() == 1

    def show_overview(self) -> None:
        """Leave the approval."""
        self.pages.setCurrentIndex(0)
        self.approval_shown.emit()

    def start_approval(self) -> None:
        """Show what the approval locks."""
        view = self.meeting
        empty(self._locked_column)
        text: str = self.tr(
            "Oppmøte, notater, vedtak og protokolltilførsler i {meeting} kan ikke endres etterpå. "
            "En rettelse legges til med dato."
        )
        self._locked_column.addWidget(
            label(text.format(meeting=view.name.label), "body", wrap=True)
        )
        left = ProtocolFindings(self.context.texts)
        left.show_findings(self.checks.findings)
        left.item_wanted.connect(self.checks.item_wanted)
        left.attendance_wanted.connect(self.checks.attendance_wanted)
        left.offices_wanted.connect(self.checks.offices_wanted)
        left.agenda_wanted.connect(self.checks.agenda_wanted)
        left.follow_ups_wanted.connect(self.checks.follow_ups_wanted)
        self._locked_column.addWidget(left)
        for item in view.items:
            if item.kind is not ItemKind.BREAK:
                self._locked_column.addWidget(self._locked_line(item))
        self.pages.setCurrentIndex(1)
        self.approval_shown.emit()
        self.lock_button.setFocus()

    def _locked_line(self, item: ItemView) -> QWidget:
        outcome = self.context.texts.label(item.outcome) if item.outcome else self.tr("Uten utfall")
        icon, ink = ("thing.ok", "success") if item.outcome else ("thing.missing", "warning")
        return IconText(icon, f"{_name(item)}: {outcome}", "small", ink=ink)

    def approve(self) -> None:
        """Approve the protocol; what must be mended first is named, with the way to it."""
        self.page.read(
            protocol_findings, self.meeting.name.id, then=self._approve_when_whole, slot="lock"
        )

    def _approve_when_whole(self, findings: tuple[Finding, ...]) -> None:
        self.checks.show_findings(findings)
        blocking = self.checks.blocking
        if blocking:
            first = blocking[0]
            text: str = self.tr("Protokollen er ikke låst. {first}")
            said = text.format(first=self.checks.sentence(first))
            way = (self.tr("Gå dit"), lambda: self.checks.go_to(first))
            self.page.show_info(said, [way])
            return
        self.page.write(
            meetings.approve_protocol, then=lambda _value: self.show_overview(),
            undo_text=self.tr("Protokollen er godkjent og låst."),
            meeting_id=self.meeting.name.id,
        )  # fmt: skip


def _name(item: ItemView) -> str:
    title = item.case.title if item.case else item.title
    return f"{item.number} {title}".strip()
