# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What stands beside the agenda, one card under the other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from totrinn.screens.meeting.agenda_queue import CandidateCard
from totrinn.screens.meeting.agenda_side import AttendanceCard, DeadlineCard
from totrinn.screens.meeting.part import MeetingPart
from totrinn.screens.meeting.time_card import TimeCard
from totrinn.theme import theme
from totrinn.widgets.buttons import Button
from totrinn_db.domain.views.meetings import MeetingView


class SideCards(QWidget):
    """The time, what can be put up, the dates and who comes."""

    def __init__(self, part: MeetingPart, back: Button) -> None:
        super().__init__()
        self.time = TimeCard()
        self.candidates = CandidateCard(part)
        self.deadlines = DeadlineCard(part)
        self.attendance = AttendanceCard(part)
        column = QVBoxLayout(self)
        theme.set_margins(column, 0, 0, 0, 0)
        theme.set_spacing(column, 10)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        # The queue stands where it is seen beside the agenda: one drags from one to the other.
        for card in (self.time, self.candidates, self.deadlines, self.attendance):
            column.addWidget(card)
        column.addStretch(1)

    def show_meeting(self, view: MeetingView) -> None:
        """Show a meeting as it is now."""
        for card in (self.time, self.candidates, self.deadlines, self.attendance):
            card.show_meeting(view)
