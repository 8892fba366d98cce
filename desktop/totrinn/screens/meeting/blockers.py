# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The line over the agenda that says what must be cleared up before the notice."""

from __future__ import annotations

from PySide6.QtCore import Signal

from totrinn.context import AppContext
from totrinn.models.agenda import AgendaTable
from totrinn.models.dates import short_date
from totrinn.screens.clock import today
from totrinn.widgets.messages import MessageBar
from totrinn_db.domain.meetings import MeetingState
from totrinn_db.domain.views.meetings import ItemView, MeetingView


class BlockerBar(MessageBar):
    """What stops the notice in red; what only waits for answers is said quietly."""

    item_wanted = Signal(str)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context

    def show_blockers(self, view: MeetingView, table: AgendaTable) -> None:
        """Say what stands in the way of calling the meeting, or nothing."""
        is_planned = view.state is MeetingState.PLANNED
        lines = [(item, table.guard_line(item)) for item in view.items if is_planned]
        blocked = [item for item, line in lines if line is not None and line.blocks]
        waiting = [item for item, line in lines if line is not None and line.tone == "waiting"]
        rest = self._waiting_text(waiting)
        if blocked:
            self._show_blocked(blocked, rest, table)
        elif rest:
            self.show_message("info", rest)
        else:
            self.hide()

    def _show_blocked(self, blocked: list[ItemView], rest: str, table: AgendaTable) -> None:
        texts = self._context.texts
        lead: str = self.tr("{cases} må avklares før innkalling:")
        names = texts.join([table.case_number(item) or item.title for item in blocked], limit=4)
        first = blocked[0].id
        self.show_message(
            "error",
            lead.format(cases=texts.count(len(blocked), "case")),
            f"{names}. {rest}".strip(),
            actions=[(self.tr("Gå til saken"), lambda: self.item_wanted.emit(first))],
        )

    def _waiting_text(self, waiting: list[ItemView]) -> str:
        if not waiting:
            return ""
        texts = self._context.texts
        cases = texts.count(len(waiting), "case")
        latest = max((item.deadline for item in waiting if item.deadline), default=None)
        if latest is None:
            text: str = self.tr("{cases} venter på svar.")
            return text.format(cases=cases)
        text = self.tr("{cases} venter på svar til {date}.")
        return text.format(cases=cases, date=short_date(texts, latest, today(self._context)))
