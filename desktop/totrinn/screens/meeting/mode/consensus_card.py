# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""«Er partene enige?»: one row a representative, one button a party, nothing assumed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from totrinn.screens.meeting.mode.party_button import PartyButton
from totrinn.screens.meeting.part import column_of
from totrinn.texts import Texts
from totrinn.theme import theme
from totrinn.widgets.buttons import Button
from totrinn.widgets.card import Card
from totrinn.widgets.chips import StateLabel
from totrinn.widgets.emptying import empty
from totrinn.widgets.flow_layout import FlowLayout
from totrinn.widgets.text import hairline, heading, label
from totrinn_db.domain.meetings import Attendance
from totrinn_db.domain.stances import Stance
from totrinn_db.domain.views.meeting_room import Room, Speaker

_NAMES_WIDTH = 146
_LEGEND = (
    Stance.AGREES, Stance.AGREES_WITH_STATEMENT, Stance.DISAGREES, Stance.NOT_ASKED,
)  # fmt: skip


class ConsensusCard(Card):
    """The check of all parties. `chosen` gives party id and stance; `all_agree` asks for all."""

    chosen = Signal(str, object, bool)
    all_agree = Signal()

    def __init__(self, texts: Texts) -> None:
        super().__init__(flush=True)
        self._texts = texts
        self._room = Room("")
        self.buttons: dict[str, PartyButton] = {}
        self.question = heading(self.tr("Er partene enige?"), "h2", wrap=False)
        self.answered = label("", "small", tone="subtle")
        self.all_button = Button(self.tr("&Alle er enige"), icon="action.all_agree")
        self.all_button.clicked.connect(self.all_agree)
        self._rows = QWidget()
        self._rows_column = column_of(self._rows, spacing=0)
        self.not_affected = label("", "small", tone="subtle", wrap=True)
        self._arrange()

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.question)
        top.addWidget(self.answered)
        top.addStretch(1)
        top.addWidget(self.all_button)
        theme.set_spacing(top, 8)
        legend = FlowLayout(spacing=14)
        for stance in _LEGEND:
            legend.addWidget(StateLabel("consensus_check", stance.value, self._texts.label(stance)))
        column = QVBoxLayout()
        column.addLayout(top)
        column.addWidget(hairline())
        column.addWidget(self._rows)
        column.addWidget(self.not_affected)
        column.addStretch(1)
        column.addLayout(legend)
        theme.set_margins(column, 15, 12, 15, 10)
        theme.set_spacing(column, 7)
        self.body.addLayout(column, 1)

    def show_room(self, room: Room, *, locked: bool) -> None:
        """Show what every party says; buttons that are there keep the focus."""
        if _shape(room) != _shape(self._room) or room.item_id != self._room.item_id:
            self._build(room)
        self._room = room
        asked = [one for one in room.parties if one.stance is not Stance.NOT_ASKED]
        for party in room.parties:
            self.buttons[party.party_id].show_party(party, says_all=bool(asked))
        self.setEnabled(not locked)
        text: str = self.tr("{count} av {all} har svart")
        none: str = self.tr("Ingen har svart ennå")
        self.answered.setText(
            text.format(count=len(asked), all=len(room.parties)) if asked else none
        )
        left: str = self.tr("Ikke berørt: {names}.")
        self.not_affected.setText(left.format(names=self._texts.join(room.not_affected)))
        self.not_affected.setVisible(bool(room.not_affected))

    def stops(self) -> list[QWidget]:
        """List where the Tab key stops, in order."""
        return [self.all_button, *self.buttons.values()]

    def focus_party(self, party_id: str = "") -> None:
        """Go to a party, or to the first that has not answered."""
        wanted = party_id or self.next_unasked("")
        button = self.buttons.get(wanted) or next(iter(self.buttons.values()), None)
        if button is not None:
            self._hold(button)
            button.setFocus(Qt.FocusReason.TabFocusReason)

    def next_unasked(self, party_id: str) -> str:
        """Find the next party that has not answered, from the top again after the last one."""
        parties = self._room.parties
        ids = [one.party_id for one in parties]
        at = ids.index(party_id) + 1 if party_id in ids else 0
        around = (*parties[at:], *parties[:at])
        return next(
            (
                one.party_id
                for one in around
                if one.stance is Stance.NOT_ASKED and one.party_id != party_id
            ),
            "",
        )

    def _build(self, room: Room) -> None:
        empty(self._rows_column)
        self.buttons = {}
        for speaker in room.speakers:
            self._rows_column.addWidget(self._row(speaker))
            self._rows_column.addWidget(hairline())
        if self.buttons:
            self._hold(next(iter(self.buttons.values())))

    def _row(self, speaker: Speaker) -> QWidget:
        holder, names = QWidget(), QWidget()
        words = column_of(names, spacing=0)
        group = speaker.group or self.tr("Uten representant")
        words.addWidget(label(group, "h3", wrap=True))
        words.addWidget(label(self._who(speaker), "small", tone="subtle", wrap=True))
        words.addStretch(1)
        theme.set_margins(words, 0, 4, 0, 4)
        theme.set_limits(names, min_width=_NAMES_WIDTH, max_width=_NAMES_WIDTH)
        parties = QWidget()
        flow = FlowLayout(parties, spacing=7)
        # Room for the ring around the button that has the focus.
        theme.set_margins(flow, 4, 4, 4, 4)
        for party in speaker.parties:
            button = PartyButton(party)
            button.chosen.connect(self.chosen)
            button.step_wanted.connect(self._step)
            self.buttons[party.party_id] = button
            flow.addWidget(button)
        row = QHBoxLayout(holder)
        row.addWidget(names, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(parties, 1)
        theme.set_margins(row, 0, 2, 0, 2)
        theme.set_spacing(row, 12)
        return holder

    def _who(self, speaker: Speaker) -> str:
        if not speaker.person:
            return self.tr("Ingen i møtet taler for dem")
        if speaker.attendance is Attendance.DEPUTY and speaker.deputy:
            text: str = self.tr("{deputy}, vara for {person}")
            return text.format(deputy=speaker.deputy, person=speaker.person)
        said = {
            Attendance.UNKNOWN: self.tr("oppmøte ikke ført"),
            Attendance.PRESENT: self.tr("til stede"),
            Attendance.REMOTE: self.tr("digitalt"),
            Attendance.DEPUTY: self.tr("vara møter"),
            Attendance.EXCUSED: self.tr("forfall"),
            Attendance.ABSENT: self.tr("ikke møtt"),
        }[speaker.attendance]
        return f"{speaker.person}, {said}"

    def _step(self, party_id: str, step: int) -> None:
        ids = list(self.buttons)
        at = ids.index(party_id) + step
        if 0 <= at < len(ids):
            self.focus_party(ids[at])

    def _hold(self, held: PartyButton) -> None:
        """Let the Tab key stop once in the card; the arrows lead from party to party."""
        for button in self.buttons.values():
            once = Qt.FocusPolicy.StrongFocus if button is held else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(once)


def _shape(room: Room) -> list[tuple[str, str, str, str, tuple[str, ...]]]:
    """Give what the rows are made of; when it is the same only the buttons change."""
    return [
        (
            speaker.group,
            speaker.person,
            speaker.attendance.value,
            speaker.deputy,
            tuple(party.party_id for party in speaker.parties),
        )
        for speaker in room.speakers
    ]
