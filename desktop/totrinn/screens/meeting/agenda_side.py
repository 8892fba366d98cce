# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Beside the agenda: the time it takes, the dates, who comes, and what can be put up."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from totrinn import icons
from totrinn.models.dates import days_away, short_date
from totrinn.screens.clock import today
from totrinn.screens.meeting.part import MeetingPart, clear, column_of
from totrinn.theme import theme
from totrinn.widgets.buttons import IconButton
from totrinn.widgets.card import Card
from totrinn.widgets.chips import StateLabel
from totrinn.widgets.form_field import IconText
from totrinn.widgets.text import hairline, label
from totrinn_db.domain.meetings import Attendance, ItemKind
from totrinn_db.domain.quorum import Quorum
from totrinn_db.domain.verdict import Refused
from totrinn_db.domain.views.meetings import Candidate, MeetingView

_DECIDES = (ItemKind.DECISION, ItemKind.RECOMMENDATION)


class TimeBar(QWidget):
    """The minutes of each kind side by side, and a mark where the meeting ends."""

    def __init__(self) -> None:
        super().__init__()
        self._shares = (0, 0, 0)
        self._available = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_minutes(self, decision: int, discussion: int, other: int, available: int) -> None:
        """Show how the minutes are shared."""
        self._shares, self._available = (decision, discussion, other), available
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a low bar."""
        return QSize(theme.px(200), theme.px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the shares and the mark."""
        painter = QPainter(self)
        whole = max(sum(self._shares), self._available, 1)
        height, room, left = theme.px(14), self.width(), 0
        top = (self.height() - height) // 2
        for minutes, (fill, edge) in zip(self._shares, share_colors(), strict=True):
            width = round(room * minutes / whole)
            if width > 2:
                box = QRect(left, top, width - theme.px(2), height)
                painter.fillRect(box, fill)
                painter.setPen(QPen(edge, 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(box.adjusted(0, 0, -1, -1))
            left += width
        if self._available and sum(self._shares) != self._available:
            at = min(round(room * self._available / whole), room - theme.px(3))
            mark = QRect(at, 0, max(2, theme.px(3)), self.height())
            painter.fillRect(mark, theme.color("text"))


def share_colors() -> tuple[tuple[QColor, QColor], ...]:
    """Give ground and edge of decisions, discussions and the rest: by weight, not by hue."""
    accent, selected = theme.color("accent"), theme.color("selected")
    return ((accent, accent), (selected, accent), (theme.color("sunken"), theme.color("border")))


class _Legend(QWidget):
    """One share in words after its colour."""

    def __init__(self, place: int) -> None:
        super().__init__()
        self._place, self._mark = place, QLabel()
        self.words = label("", "small")
        row = QHBoxLayout(self)
        row.addWidget(self._mark)
        row.addWidget(self.words)
        theme.set_margins(row, 0, 0, 0, 0)
        theme.set_spacing(row, 5)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the square."""
        side = theme.px(10)
        self._mark.setFixedSize(side, side)
        box = QRect(0, (self.height() - side) // 2, side, side)
        fill, edge = share_colors()[self._place]
        painter = QPainter(self)
        painter.fillRect(box, fill)
        painter.setPen(QPen(edge, 1))
        painter.drawRect(box.adjusted(0, 0, -1, -1))


class TimeCard(Card):
    """How long the agenda takes, and how long there is."""

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Tid"))
        self.over = IconText("thing.warning", "", tone="warning", ink="warning")
        self.over.text_label.setWordWrap(False)
        self.header.addWidget(self.over)
        theme.set_margins(self.header, 14, 10, 14, 0)
        self.bar = TimeBar()
        self.legends = [_Legend(place) for place in range(3)]
        self.sentence = label("", "small", tone="subtle", wrap=True)
        row = QHBoxLayout()
        for legend in self.legends:
            row.addWidget(legend)
        row.addStretch(1)
        theme.set_spacing(row, 10)
        self.add(self.bar)
        self.body.addLayout(row)
        self.add(self.sentence)

    def show_meeting(self, view: MeetingView) -> None:
        """Show the minutes of a meeting."""
        of = [0, 0, 0]
        for item in view.items:
            place = 0 if item.kind in _DECIDES else 1 if item.kind is ItemKind.DISCUSSION else 2
            of[place] += item.minutes
        names = (self.tr("Vedtak"), self.tr("Drøfting"), self.tr("Annet"))
        for legend, name, minutes in zip(self.legends, names, of, strict=True):
            legend.words.setText(f"{name} {minutes}")
        self.bar.show_minutes(of[0], of[1], of[2], view.minutes_available)
        over = view.minutes_planned - view.minutes_available
        too_much: str = self.tr("{minutes} min for mye")
        self.over.set_text(too_much.format(minutes=over))
        self.over.setVisible(over > 0)
        taken: str = self.tr("Saklisten tar {planned} min, det er satt av {available}.")
        text = taken.format(planned=view.minutes_planned, available=view.minutes_available)
        self.sentence.setText(text)
        self.bar.setAccessibleName(text)


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
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        now, texts = today(self._part.context), self._part.context.texts
        shown = [each for each in view.deadlines if each.kind != "meeting"]
        for row, deadline in enumerate(shown):
            away = "" if deadline.on < now else days_away(texts, deadline.on, now)
            what = label(self._words(deadline.kind, deadline.count), "small", wrap=True)
            on = label(f"{short_date(texts, deadline.on, now)}  ", "small")
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
        clear(self._column)
        members: str = self.tr("Alle {count} medlemmer")
        self.set_link(members.format(count=len(view.attendees)))
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


def quorum_text(part: MeetingPart, quorum: Quorum) -> str:
    """Say how many of each side are seated: Kommunene 6 av 7, helseforetakene 5 av 7."""
    counts = []
    for side in quorum.sides:
        text: str = part.tr("{side} {seated} av {members}")
        name = part.context.texts.label(side.side)
        counts.append(text.format(side=name, seated=side.seated, members=side.members))
    return (
        ", ".join([counts[0], *(count[:1].lower() + count[1:] for count in counts[1:])])
        if counts
        else ""
    )


def quorum_line(part: MeetingPart, quorum: Quorum) -> QWidget:
    """Make the quiet line of the quorum."""
    met: str = (
        part.tr("Beslutningsdyktig") if quorum.met else part.tr("Ikke beslutningsdyktig ennå")
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
    counts = quorum_text(part, quorum)
    if counts:
        words.addWidget(label(counts, "small", tone="subtle", wrap=True))
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addLayout(words, 1)
    holder.setAccessibleName(f"{met}. {counts}".strip(". "))
    return holder


class CandidateCard(Card):
    """The cases that can be put on the agenda, and where each stands."""

    chosen = Signal(str)

    def __init__(self, part: MeetingPart) -> None:
        super().__init__()
        self.set_title(self.tr("Kan settes opp"))
        theme.set_margins(self.header, 14, 10, 14, 0)
        self._part = part
        self._list = QWidget()
        self._column = column_of(self._list, spacing=8)
        self.add(self._list)
        self.body.addStretch(1)

    def show_meeting(self, view: MeetingView) -> None:
        """Show what can be put up in a meeting."""
        clear(self._column)
        for candidate in view.candidates:
            self._column.addWidget(self._row(candidate))
        self.set_count(str(len(view.candidates)) if view.candidates else "")
        if not view.candidates:
            text = self.tr("Alle meldte saker står på en saksliste.")
            self._column.addWidget(label(text, "small", tone="subtle", wrap=True))
        self.setVisible(view.state.takes_items)

    def _row(self, candidate: Candidate) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        theme.set_margins(row, 0, 0, 0, 0)
        theme.set_spacing(row, 8)
        words = QVBoxLayout()
        theme.set_spacing(words, 0)
        words.addWidget(label(candidate.case.label, "small", wrap=True))
        words.addWidget(label(self.status(candidate), "small", tone="subtle", wrap=True))
        put_up: str = self.tr("Sett opp {case}")
        button = IconButton("action.new", put_up.format(case=candidate.case.label), framed=True)
        button.clicked.connect(lambda _on=False: self.chosen.emit(candidate.case.id))
        row.addLayout(words, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return holder

    def status(self, candidate: Candidate) -> str:
        """Say as what a case would come up, and what it lacks."""
        kind = self._part.context.texts.label(candidate.kind)
        left = candidate.counted - candidate.answered
        if not isinstance(candidate.verdict, Refused):
            if candidate.kind in _DECIDES:
                ready: str = self.tr("{kind}, klar")
                return ready.format(kind=kind)
            return kind
        if candidate.counted and left > 0:
            missing: str = self.tr("{kind}, {left} svar mangler")
            return missing.format(kind=kind, left=left)
        later: str = self.tr("{kind}, må avklares")
        return later.format(kind=kind)
