# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The time of an agenda: how it is shared, and whether it is too much."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from totrinn.theme import theme
from totrinn.widgets.card import Card
from totrinn.widgets.form_field import IconText
from totrinn.widgets.text import label
from totrinn_db.domain.meetings import ItemKind
from totrinn_db.domain.views.meetings import MeetingView

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
        if room - left > theme.px(2):
            painter.setPen(QPen(theme.color("border_subtle"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRect(left, top, room - left - 1, height - 1))
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
        taken: str = self.tr("Sakslisten tar {planned} min, det er satt av {available}.")
        text = taken.format(planned=view.minutes_planned, available=view.minutes_available)
        self.sentence.setText(text)
        self.bar.setAccessibleName(text)
