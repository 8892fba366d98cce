# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Beside the agenda: the dates, and who comes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from totrinn import icons
from totrinn.models.dates import days_away, short_date
from totrinn.screens.clock import today
from totrinn.screens.meeting.part import MeetingPart, column_of
from totrinn.texts import Texts
from totrinn.theme import theme
from totrinn.widgets.card import Card
from totrinn.widgets.chips import StateLabel
from totrinn.widgets.emptying import empty
from totrinn.widgets.text import hairline, label
from totrinn_db.domain.meetings import Attendance
from totrinn_db.domain.quorum import Quorum
from totrinn_db.domain.views.meetings import MeetingView


class DeadlineCard(Card):
    """The dates of the meeting and how far away they are."""

    def __init__(self, part: MeetingPart) -> None:
        super().__init__()
        self.set_title(self.tr("Frister"))
        theme.set_margins(self.header, 14, 10, 14, 0)
        self._part = part
        self._grid = QGridLayout()
        theme.set_spacing(self._grid, 6)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)

    def show_meeting(self, view: MeetingView) -> None:
        """Show the dates of a meeting."""
        empty(self._grid)
        now, texts = today(self._part.context), self._part.context.texts
        shown = [each for each in view.deadlines if each.kind != "meeting"]
        for row, deadline in enumerate(shown):
            away = "" if deadline.on < now else days_away(texts, deadline.on, now)
            what = label(self._words(deadline.kind, deadline.count), "small", wrap=True)
            on = label(short_date(texts, deadline.on, now), "small")
            self._grid.addWidget(on, row, 0)
            self._grid.addWidget(what, row, 1)
            self._grid.addWidget(label(away or self.tr("har vært"), "small", tone="subtle"), row, 2)
        self.setVisible(bool(shown))

    def _words(self, kind: str, count: int) -> str:
        if kind == "answers":
            cases = self._part.context.texts.count(count, "case")
            text: str = self.tr("Svarfrist for {cases}")
            return text.format(cases=cases) if count else self.tr("Svarfrist")
        names = {
            "reporting": self.tr("Siste dag å melde sak"),
            "papers": self.tr("Innkalling og papirer ut"),
        }
        return names.get(kind, "")


class AttendanceCard(Card):
    """Who comes, and the quiet line of the quorum."""

    def __init__(self, part: MeetingPart) -> None:
        super().__init__(link="…")
        self.set_title(self.tr("Oppmøte"))
        theme.set_margins(self.header, 14, 10, 14, 0)
        self._part = part
        self._lines = QWidget()
        self._column = column_of(self._lines, spacing=3)
        self.add(self._lines)

    def show_meeting(self, view: MeetingView) -> None:
        """Count the attendance of a meeting."""
        empty(self._column)
        self.set_link(self._members(len(view.attendees)))
        for status in (
            Attendance.PRESENT, Attendance.REMOTE, Attendance.DEPUTY,
            Attendance.EXCUSED, Attendance.ABSENT, Attendance.UNKNOWN,
        ):  # fmt: skip
            count = sum(each.attendance is status for each in view.attendees)
            if count:
                words = self._part.context.texts.label(status)
                self._column.addWidget(
                    StateLabel("attendance", status.value, words, strong=str(count))
                )
        self._column.addWidget(hairline())
        self._column.addWidget(quorum_line(self._part, view.quorum))

    def _members(self, count: int) -> str:
        if not count:
            return self.tr("Ingen medlemmer ennå")
        everyone: str = self.tr("Alle {count} medlemmer")
        texts = self._part.context.texts
        return everyone.format(count=count) if count > 1 else texts.count(count, "member")


def quorum_text(texts: Texts, quorum: Quorum) -> str:
    """Say how many of each side are seated: Kommunene 6 av 7, helseforetakene 5 av 7."""
    counts = []
    for side in quorum.sides:
        text: str = QCoreApplication.translate("Quorum", "{side} {seated} av {members}")
        name = texts.label(side.side)
        counts.append(text.format(side=name, seated=side.seated, members=side.members))
    return (
        ", ".join([counts[0], *(count[:1].lower() + count[1:] for count in counts[1:])])
        if counts
        else ""
    )


def quorum_line(part: MeetingPart, quorum: Quorum) -> QWidget:
    """Make the quiet line of the quorum."""
    met: str = (
        QCoreApplication.translate("Quorum", "Beslutningsdyktig")
        if quorum.met
        else QCoreApplication.translate("Quorum", "Ikke beslutningsdyktig ennå")
    )
    holder = QWidget()
    row = QHBoxLayout(holder)
    theme.set_margins(row, 0, 2, 0, 0)
    theme.set_spacing(row, 8)
    mark = QLabel()
    icon, ink = ("thing.ok", "success") if quorum.met else ("thing.missing", "text_subtle")
    mark.setPixmap(icons.pixmap(icon, ink, 16))
    words = QVBoxLayout()
    theme.set_spacing(words, 0)
    words.addWidget(label(met, "small"))
    counts = quorum_text(part.context.texts, quorum)
    if counts:
        words.addWidget(label(counts, "small", tone="subtle", wrap=True))
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addLayout(words, 1)
    holder.setAccessibleName(f"{met}. {counts}".strip(". "))
    return holder
