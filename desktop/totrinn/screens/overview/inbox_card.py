# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The list of the day: what waits for the user, what costs most to let wait first."""

from __future__ import annotations

from datetime import date

from totrinn.context import AppContext
from totrinn.models.dates import days_away, short_date
from totrinn.screens.overview.base_card import OverviewCard
from totrinn.screens.overview.inbox_words import InboxWords
from totrinn.screens.overview.rows import InboxRow, UntilRow
from totrinn.widgets.emptying import empty
from totrinn.widgets.text import hairline
from totrinn_db.domain.lacking import Chance
from totrinn_db.domain.views.overview import AT_ONCE, InboxItem, Overview

_SHOWN = 5


class InboxCard(OverviewCard):
    """What waits for the user, what costs most first, under the day it has to be done by."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context, "", ruled=True, flush=True)
        self.set_title(self.tr("Dette venter på deg"))
        self.lines: list[InboxRow] = []

    def fill(self, seen: Overview) -> None:
        """Show what waits."""
        empty(self.rows)
        self.lines.clear()
        self.set_count(str(len(seen.inbox)) if seen.inbox else "")
        words = InboxWords(self.texts, seen.today)
        has_costs = any(item.chance is not None for item in seen.inbox)
        before: Chance | None = None
        for number, item in enumerate(seen.inbox[:_SHOWN]):
            line = words.line(item)
            row = InboxRow(line, is_primary=number == 0)
            row.activated.connect(self.go(line.place, line.key, line.tab))
            if number:
                self.rows.addWidget(hairline())
            if has_costs and (item.chance != before or not number):
                self.rows.addWidget(self._until(item, seen.today))
            before = item.chance
            self.rows.addWidget(row)
            self.lines.append(row)
        rest = len(seen.inbox) - _SHOWN
        if rest > 0:
            more: str = self.tr("{count} til kommer når disse er gjort.")
            self.rows.addWidget(hairline())
            self.note(more.format(count=rest))
        if not seen.inbox:
            self._say_nothing(seen)

    def _until(self, item: InboxItem, today: date) -> UntilRow:
        """Name the last day before a meeting is lost."""
        if item.chance is None:
            is_now = item.waiting_for in AT_ONCE
            return UntilRow(self.tr("Straks") if is_now else self.tr("Når det passer"), "")
        until: str = self.tr("Innen {day} for å rekke {meeting}")
        day = short_date(self.texts, item.chance.last_day, today)
        return UntilRow(
            until.format(day=day, meeting=item.chance.meeting),
            days_away(self.texts, item.chance.last_day, today),
        )

    def _say_nothing(self, seen: Overview) -> None:
        if seen.next_date is None:
            self.note(self.tr("Ingenting venter på deg."))
            return
        text: str = self.tr("Ingenting venter på deg. Neste frist er {date}.")
        self.note(text.format(date=short_date(self.texts, seen.next_date, seen.today)))
