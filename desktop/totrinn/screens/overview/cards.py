# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The cards of the first page. Each shows one part of the overview and leads to its place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from totrinn.context import AppContext
from totrinn.models.dates import days_away, days_left, short_date, weekday_date
from totrinn.screens.overview.base_card import OverviewCard
from totrinn.screens.overview.inbox_words import InboxLine
from totrinn.screens.overview.rows import CaseCard, ClickRow, FactRows, InboxRow, Mark
from totrinn.theme import theme
from totrinn.widgets.buttons import LinkButton
from totrinn.widgets.chips import StateLabel
from totrinn.widgets.emptying import empty
from totrinn.widgets.text import hairline, label
from totrinn.words.lacking import lack_text
from totrinn_db.domain.views.cases import CaseRow
from totrinn_db.domain.views.meetings import Deadline
from totrinn_db.domain.views.overview import (
    FollowUpRow,
    NextMeeting,
    PartyMissing,
)

_MISSING, _FOLLOW_UPS, _IN_COLUMN = 5, 3, 6
_DEADLINE_ICONS = {
    "reporting": "ph.tray",
    "answers": "action.reminder",
    "papers": "action.send",
    "meeting": "thing.meeting",
}


def _without_body(number: str) -> str:
    """Shorten «SSU 9/26» to «9/26» where the body is plain from what stands around."""
    return number.rpartition(" ")[2]


class ColumnCard(OverviewCard):
    """The cases of one step, with what each waits for."""

    def __init__(self, context: AppContext, number: int, title: str) -> None:
        super().__init__(context, title, ruled=True, flush=True)
        self.is_wide = number == 2
        mark = Mark(f"ph.number-circle-{('one', 'two', 'three')[number - 1]}", "accent_text", 22)
        self.header.insertWidget(0, mark)
        self.footer = LinkButton("")
        self.body.addStretch(1)
        self.set_footer(self.footer)

    def fill(self, rows: Sequence[CaseRow], today: date, footer: str) -> None:
        """Show the cases of the step."""
        empty(self.rows)
        self.footer.setText(footer)
        self.set_count(self.texts.count(len(rows), "case"))
        for row in rows[:_IN_COLUMN]:
            card = self._card(row, today)
            card.activated.connect(self.go("sak", row.name.id))
            self.rows.addWidget(card)
        if len(rows) > _IN_COLUMN:
            more: str = self.tr("og {count} til under Saker")
            self.note(more.format(count=len(rows) - _IN_COLUMN))

    def _card(self, row: CaseRow, today: date) -> CaseCard:
        note, tone, icon = self._note(row, today)
        progress = None
        if row.counted and self.is_wide:
            share: str = self.tr("{done} av {total}")
            words = share.format(done=row.answered, total=row.counted)
            progress = (row.answered, row.counted, words)
        title = f"{_without_body(row.name.number) or row.name.reference} {row.name.title}"
        whole = lack_text(row.lack, self.texts) if row.lack is not None else ""
        return CaseCard(
            title, note, tone, icon, progress=progress, beside=self.is_wide, whole=whole
        )

    def _note(self, row: CaseRow, today: date) -> tuple[str, str, str]:
        if row.objections:
            said: str = self.tr("{count} nei")
            return said.format(count=row.objections), "danger", "mdi6.close-octagon"
        if self.is_wide and row.deadline is not None:
            is_late = row.deadline < today and row.answered < row.counted
            text = days_left(self.texts, row.deadline, today)
            return (text, "warning", "thing.warning") if is_late else (text, "subtle", "")
        if not self.is_wide and row.lacking and row.counted:
            ready: str = self.tr("Klar for vedtak {meeting}")
            return ready.format(meeting=row.placed_on).strip(), "success", "mdi6.check-circle"
        if row.placed_on:
            placed: str = self.tr("Settes opp {meeting}")
            return placed.format(meeting=row.placed_on), "subtle", ""
        return self.tr("Ikke satt opp i et møte"), "subtle", ""


class MeetingCard(OverviewCard):
    """The next meeting and its dates."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context, "", ruled=False, flush=False)
        self.set_title(self.tr("Neste møte"))
        self._way: Callable[[], None] | None = None
        self.link_activated.connect(self._open)

    def fill(self, coming: NextMeeting | None, today: date) -> None:
        """Show the meeting, or how to put one in."""
        empty(self.rows)
        if coming is None:
            self.set_link(self.tr("Legg inn møte"))
            self._way = partial(self.context.navigator.command, "meeting.new")
            self.note(self.tr("Ingen møter er planlagt."))
            return
        row = coming.row
        self.set_link(self.tr("Åpne sakslisten"))
        self._way = self.go("mote", row.name.id, "saksliste")
        when = weekday_date(self.texts, row.name.on, today)
        hours = self.texts.time_range(row.starts_at, row.ends_at)
        self.rows.addWidget(label(f"{row.name.label}, {when} {hours}", "h3", wrap=True))
        self.rows.addWidget(label(self._facts(coming), "small", tone="subtle", wrap=True))
        lines = FactRows()
        for deadline in (one for one in coming.deadlines if one.on >= today):
            lines.add(
                _DEADLINE_ICONS.get(deadline.kind, ""), short_date(self.texts, deadline.on, today),
                self._kind(deadline), days_away(self.texts, deadline.on, today),
            )  # fmt: skip
        self.rows.addWidget(lines)

    def _facts(self, coming: NextMeeting) -> str:
        items = self.texts.count(coming.row.items, "item")
        parts = [coming.row.place, items]
        text = ". ".join(part for part in parts if part)
        if coming.minutes_over > 0:
            over: str = self.tr("{minutes} min for mye")
            text = f"{text}, {over.format(minutes=coming.minutes_over)}"
        return f"{text}."

    def _kind(self, deadline: Deadline) -> str:
        answers: str = self.tr("Svarfrist for {cases}")
        words = {
            "reporting": self.tr("Siste dag å melde sak"),
            "answers": answers.format(cases=self.texts.count(deadline.count, "case"))
            if deadline.count
            else self.tr("Svarfrist"),
            "papers": self.tr("Innkalling og papirer ut"),
            "meeting": self.tr("Møte"),
        }
        return words.get(deadline.kind, "")

    def _open(self) -> None:
        if self._way is not None:
            self._way()


class MissingCard(OverviewCard):
    """The parties whose answers are missing, by deadline."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context, "", ruled=True, flush=True)
        self.set_title(self.tr("Mangler svar"))
        self.link_activated.connect(self.go("forankring"))

    def fill(self, missing: Sequence[PartyMissing], today: date) -> None:
        """Show who has not answered."""
        empty(self.rows)
        self.set_count(self.texts.count(len(missing), "party") if missing else "")
        self.set_link(self.tr("Vis alle i matrisen") if missing else "")
        if not missing:
            self.note(self.tr("Ingen svar mangler."))
        for row in missing[:_MISSING]:
            self.rows.addWidget(self._row(row, today))

    def _row(self, row: PartyMissing, today: date) -> QWidget:
        text, tone, icon = self._when(row, today)
        cases = ", ".join(map(_without_body, row.cases))
        holder = ClickRow(f"{row.party}, {cases}, {text}")
        holder.activated.connect(self.go("forankring", row.party_id))
        grid = QGridLayout(holder)
        grid.addWidget(label(row.party, "small", wrap=True), 0, 0)
        grid.addWidget(label(cases, "small", tone="subtle", wrap=True), 0, 1)
        grid.addWidget(Mark(icon, tone, 14), 0, 2)
        grid.addWidget(label(text, "small", tone=tone, wrap=True), 0, 3)
        for column, stretch in enumerate((30, 24, 0, 42)):
            grid.setColumnStretch(column, stretch)
        theme.set_margins(grid, 14, 4, 12, 5)
        grid.setHorizontalSpacing(theme.px(7))
        return holder

    def _when(self, row: PartyMissing, today: date) -> tuple[str, str, str]:
        if row.planned_on is not None:
            day = short_date(self.texts, row.planned_on, today)
            if row.planned_on > row.deadline:
                late: str = self.tr("{day}, etter fristen")
                return late.format(day=day), "warning", "thing.warning"
            planned: str = self.tr("Behandles {day}")
            return planned.format(day=day), "", "mdi6.timer-sand"
        text = days_left(self.texts, row.deadline, today)
        if row.is_overdue:
            return text, "warning", "thing.warning"
        return text, "subtle", "thing.time"


class FollowUpCard(OverviewCard):
    """What decisions set in motion, the worst first."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context, "", ruled=True, flush=True)
        self.set_title(self.tr("Oppfølging av vedtak"))
        self.link_activated.connect(self.go("oppfolging"))

    def fill(self, rows: Sequence[FollowUpRow], total: int, today: date) -> None:
        """Show what is open."""
        empty(self.rows)
        every: str = self.tr("Vis alle {count}")
        self.set_link(every.format(count=total) if total else "")
        if not rows:
            self.note(self.tr("Ingen vedtak venter på oppfølging."))
        for row in rows[:_FOLLOW_UPS]:
            self.rows.addWidget(self._row(row, today))

    def _row(self, row: FollowUpRow, today: date) -> QWidget:
        light = self.texts.label(row.light)
        due: str = self.tr("frist {day}")
        when = due.format(day=short_date(self.texts, row.due, today)) if row.due else ""
        detail = ", ".join(part for part in (row.responsible, when) if part)
        holder = ClickRow(f"{light}, {row.text}, {detail}")
        holder.activated.connect(self.go("sak", row.case.id, "oppfolging"))
        line = QHBoxLayout(holder)
        words = QVBoxLayout()
        words.addWidget(label(row.text, "small", wrap=True))
        words.addWidget(label(detail or row.case.label, "small", tone="subtle", wrap=True))
        state = StateLabel("traffic_light", row.light.value, light)
        theme.set_limits(state, min_width=90)
        line.addWidget(state, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        theme.set_spacing(words, 0)
        theme.set_spacing(line, 6)
        theme.set_margins(line, 14, 6, 12, 7)
        return holder


class BeginCard(OverviewCard):
    """The first steps in a new database."""

    new_meeting = Signal()
    new_case = Signal()
    check_parties = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__(context, "", ruled=True, flush=True)
        self.set_title(self.tr("Kom i gang"))
        steps = (
            (self.tr("Legg inn første møte"),
             self.tr("Frister og sakslister regnes ut fra datoen."),
             self.tr("Nytt møte"), "nav.moter", self.new_meeting),
            (self.tr("Meld en sak"), self.tr("Skriv hva den gjelder, og hvem som meldte den."),
             self.tr("Ny sak"), "nav.saker", self.new_case),
            (self.tr("Kontroller partene"), self.tr("Se over områder, kontaktpersoner og hvem som"
             " snakker for hvem."), self.tr("Se partene"), "nav.parter", self.check_parties),
        )  # fmt: skip
        self.lines: list[InboxRow] = []
        for number, (title, reason, button, icon, signal) in enumerate(steps):
            if number:
                self.rows.addWidget(hairline())
            row = self._step(title, reason, button, icon, is_primary=number == 0)
            row.activated.connect(signal)
            self.lines.append(row)
            self.rows.addWidget(row)

    def _step(
        self, title: str, reason: str, button: str, icon: str, *, is_primary: bool
    ) -> InboxRow:
        line = InboxLine(icon, "accent_text", title, reason, button, "", "", "")
        return InboxRow(line, is_primary=is_primary)
