# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The head of an item in the meeting: where it stands, its number and title in large type."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from totrinn.context import AppContext
from totrinn.models.dates import short_date
from totrinn.screens.clock import today
from totrinn.screens.meeting.mode.timer import ItemTimer
from totrinn.theme import theme
from totrinn.widgets.form_field import IconText
from totrinn.widgets.text import heading
from totrinn_db.domain.meetings import ItemKind
from totrinn_db.domain.verdict import Refused
from totrinn_db.domain.views.meeting_room import Room
from totrinn_db.domain.views.meetings import ItemView


class RoomHead(QWidget):
    """What is treated now, and the time."""

    def __init__(self, context: AppContext, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._context = context
        self.standing = IconText("nav.forankring", "", "body", tone="subtle")
        self.title = heading("", "meeting_h1", level=1)
        self.blocked = IconText("thing.blocked", tone="danger", ink="danger")
        self.timer = ItemTimer(context.settings, clock)
        words = QVBoxLayout()
        for part in (self.standing, self.title, self.blocked):
            words.addWidget(part)
        theme.set_spacing(words, 2)
        row = QHBoxLayout(self)
        row.addLayout(words, 1)
        row.addWidget(self.timer, 0, Qt.AlignmentFlag.AlignTop)
        theme.set_margins(row, 0, 0, 0, 0)
        theme.set_spacing(row, 18)

    def show_item(self, item: ItemView, position: int, room: Room | None) -> None:
        """Show an item and, once it is known, what the parties have answered."""
        self.standing.set_icon(theme.pair("item_kind", item.kind.value).icon)
        self.standing.set_text(self._standing(item, position, room))
        number = item.number or (item.case.reference if item.case else "")
        self.title.setText(f"{number} {item.case.title if item.case else item.title}".strip())
        refused = item.verdict if isinstance(item.verdict, Refused) and not item.outcome else None
        self.blocked.setVisible(refused is not None)
        self.blocked.set_text(self._context.texts.sentence(refused) if refused else "")

    def set_low(self, is_low: bool) -> None:
        """Make the title smaller in a low window."""
        role = "section" if is_low else "meeting_h1"
        if self.title.property("role") != role:
            theme.set_role(self.title, role)

    def _standing(self, item: ItemView, position: int, room: Room | None) -> str:
        texts = self._context.texts
        place: str = self.tr("Punkt {position}, {kind}.")
        said = [place.format(position=position, kind=texts.label(item.kind).lower())]
        if item.outcome is not None:
            said.append(f"{texts.label(item.outcome)}.")
            return " ".join(said)
        if item.presenter:
            by: str = self.tr("Legges fram av {name}.")
            said.append(by.format(name=item.presenter))
        if item.fast_track_by:
            fast: str = self.tr("Hurtigløp, bestemt av {name}.")
            said.append(fast.format(name=item.fast_track_by))
        if room is not None and room.discussed_on is not None:
            discussed: str = self.tr("Drøftet {date}.")
            day = short_date(texts, room.discussed_on, today(self._context))
            said.append(discussed.format(date=day))
        if room is not None and room.counted and item.kind is not ItemKind.DISCUSSION:
            anchored: str = self.tr("Forankret av {count} av {all} parter.")
            said.append(anchored.format(count=room.endorsed, all=room.counted))
        return " ".join(said)
