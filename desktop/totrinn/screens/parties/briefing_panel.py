# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Which parties have been told after a meeting: a tick for each, and each can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem

from totrinn.models.dates import short_date
from totrinn.screens.clock import today
from totrinn.theme import theme
from totrinn.widgets.buttons import Button
from totrinn.widgets.card import SidePanel
from totrinn.widgets.choosing import offer
from totrinn.widgets.text import label
from totrinn_db.commands import briefings as commands
from totrinn_db.domain.views.representation import BriefingRow, MeetingBriefings, MyParties

if TYPE_CHECKING:
    from totrinn.screens.parties.page import PartiesScreen

_ROW, _MOST = 30, 320  # px at 100 %


class BriefingPanel(SidePanel):
    """The last meetings of the bodies where the person sits, and the parties to tell."""

    def __init__(self, screen: PartiesScreen) -> None:
        super().__init__()
        self._screen = screen
        self._mine: MyParties | None = None
        self.meeting_combo = QComboBox()
        self.meeting_combo.setAccessibleName(self.tr("Møte"))
        self.meeting_combo.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.meeting_combo.setMinimumContentsLength(10)
        self.cases_label = label("", "small", tone="subtle", wrap=True)
        self.list = QListWidget()
        self.list.setProperty("framed", True)
        self.list.setSpacing(2)
        self.list.setAccessibleName(self.tr("Parter som er orientert"))
        self.all_button = Button(self.tr("Merk alle som orientert"), "secondary")
        for part in (self.meeting_combo, self.cases_label, self.list):
            self.add(part)
        self.body.addStretch(1)
        self.set_buttons([self.all_button])
        self.meeting_combo.activated.connect(lambda _at: self._show())
        self.list.itemChanged.connect(self._on_ticked)
        self.all_button.clicked.connect(self._tell_all)

    def show_mine(self, mine: MyParties) -> None:
        """Show the meetings of a representative; the chosen one stays chosen."""
        chosen = self.meeting_combo.currentData()
        self._mine = mine
        texts, day = self._screen.context.texts, today(self._screen.context)
        offered = [
            (each.meeting.id, f"{each.meeting.label}, {short_date(texts, each.meeting.on, day)}")
            for each in mine.meetings
        ]
        offer(self.meeting_combo, offered, chosen)
        self._show()

    def _meeting(self) -> MeetingBriefings | None:
        at = self.meeting_combo.currentIndex()
        if self._mine is None or not 0 <= at < len(self._mine.meetings):
            return None
        return self._mine.meetings[at]

    def _show(self) -> None:
        meeting = self._meeting()
        for part in (self.meeting_combo, self.cases_label, self.list, self.all_button):
            part.setVisible(meeting is not None)
        if meeting is None:
            none: str = self.tr("Ingen møter er holdt de siste månedene.")
            is_known = self._mine is not None and bool(self._mine.person_id)
            self.set_texts(self.tr("Orientert etter møtet"), none if is_known else "")
            return
        count: str = self.tr("{told} av {all} parter er orientert.")
        self.set_texts(
            self.tr("Orientert etter møtet"),
            count.format(told=meeting.told, all=len(meeting.rows)),
        )
        treated: str = self.tr("Møtet behandlet {cases}.")
        cases = self._screen.context.texts.join([case.title for case in meeting.cases], limit=4)
        self.cases_label.setText(treated.format(cases=cases) if cases else "")
        self.all_button.setEnabled(meeting.told < len(meeting.rows))
        self._fill(meeting)

    def _fill(self, meeting: MeetingBriefings) -> None:
        at = self.list.currentRow()
        self.list.blockSignals(True)
        self.list.clear()
        for row in meeting.rows:
            item = QListWidgetItem(self._words(row), self.list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            is_told = row.told_on is not None
            item.setCheckState(Qt.CheckState.Checked if is_told else Qt.CheckState.Unchecked)
        # The tick that was just set keeps the keyboard where it is.
        self.list.setCurrentRow(at if 0 <= at < len(meeting.rows) else 0)
        self.list.blockSignals(False)
        high = min(max(len(meeting.rows), 2) * _ROW + 10, _MOST)
        theme.set_limits(self.list, min_height=high, max_height=high)

    def _words(self, row: BriefingRow) -> str:
        if row.told_on is None:
            return row.party
        texts, day = self._screen.context.texts, today(self._screen.context)
        text: str = self.tr("{party}, {date}")
        return text.format(party=row.party, date=short_date(texts, row.told_on, day))

    def _on_ticked(self, item: QListWidgetItem) -> None:
        meeting = self._meeting()
        if meeting is None:
            return
        row = meeting.rows[self.list.row(item)]
        if item.checkState() is Qt.CheckState.Checked:
            self._tell(meeting, [row])
        else:
            said: str = self.tr("{party} er ikke lenger merket som orientert.")
            self._screen.write(
                commands.take_back_briefing, meeting_id=meeting.meeting.id,
                party_ids=(row.party_id,), undo_text=said.format(party=row.party),
            )  # fmt: skip

    def _tell_all(self) -> None:
        meeting = self._meeting()
        if meeting is not None:
            self._tell(meeting, [row for row in meeting.rows if row.told_on is None])

    def _tell(self, meeting: MeetingBriefings, rows: list[BriefingRow]) -> None:
        names = self._screen.context.texts.join([row.party for row in rows], limit=4)
        said: str = self.tr("{parties} er merket som orientert etter {meeting}.")
        self._screen.write(
            commands.brief, meeting_id=meeting.meeting.id,
            party_ids=tuple(row.party_id for row in rows),
            person_id=self._mine.person_id if self._mine is not None else None,
            undo_text=said.format(parties=names, meeting=meeting.meeting.label),
        )  # fmt: skip
