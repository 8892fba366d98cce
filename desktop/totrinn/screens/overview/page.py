# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The first page: what waits for the user, where every case stands, and what comes next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from totrinn.context import AppContext
from totrinn.models.dates import weekday_date
from totrinn.screens.base import Screen
from totrinn.screens.new_replies import NewRepliesBar
from totrinn.screens.overview.cards import (
    BeginCard,
    ColumnCard,
    FollowUpCard,
    MeetingCard,
    MissingCard,
)
from totrinn.screens.overview.inbox_card import InboxCard
from totrinn.theme import theme
from totrinn.widgets.buttons import make_action
from totrinn.widgets.page_header import PageHeader
from totrinn_db.domain.changes import Changes, Kind
from totrinn_db.domain.views.overview import Overview
from totrinn_db.queries import overview

__all__ = ["OverviewScreen"]
_ONE_COLUMN = 880  # px at 100 %, the width of the page
_SHOWS = (
    Kind.CASE, Kind.MEETING, Kind.ROUND, Kind.FOLLOW_UP, Kind.PARTY, Kind.REGION, Kind.COMMUNITY,
)  # fmt: skip


class OverviewScreen(Screen):
    """Left what waits and the three steps, right the meeting, the answers and the follow-up."""

    place = "oversikt"

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.page_header = PageHeader(self.tr("Oversikt"))
        self.new_case = make_action(
            self, self.tr("&Ny sak"), lambda: context.navigator.command("case.new"),
            icon="action.new",
        )  # fmt: skip
        self.page_header.set_actions(secondary=[self.new_case])
        self._shows_primary = False
        self.set_header(self.page_header)
        self._make_cards()
        self.set_content(self._lay_out())
        self._connect()

    def _make_cards(self) -> None:
        context = self.context
        self.inbox, self.begin = InboxCard(context), BeginCard(context)
        self.discussion = ColumnCard(context, 1, self.tr("Drøfting"))
        self.anchoring = ColumnCard(context, 2, self.tr("Forankring"))
        self.decision = ColumnCard(context, 3, self.tr("Vedtak"))
        self.meeting, self.missing = MeetingCard(context), MissingCard(context)
        self.follow_ups = FollowUpCard(context)
        self.begin.hide()

    def _lay_out(self) -> QWidget:
        content = QWidget()
        content.setProperty("surface", "clear")
        self._columns = QHBoxLayout()
        for card, stretch in ((self.discussion, 37), (self.anchoring, 63), (self.decision, 37)):
            self._columns.addWidget(card, stretch)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self.replies_bar = NewRepliesBar(self.context)
        for part in (self.replies_bar, self.begin, self.inbox):
            self._left.addWidget(part)
        self._left.addLayout(self._columns, 1)
        self._left.addStretch(0)
        for beside in (self.meeting, self.missing, self.follow_ups):
            self._right.addWidget(beside)
        self._right.addStretch(1)
        self._halves = QHBoxLayout(content)
        self._halves.addLayout(self._left, 67)
        self._halves.addLayout(self._right, 33)
        theme.set_margins(self._halves, 0, 0, 0, 0)
        for box in (self._halves, self._left, self._right, self._columns):
            theme.set_spacing(box, 13)
        return self._scrolling(content)

    def _scrolling(self, content: QWidget) -> QScrollArea:
        self.scroll_area = QScrollArea()
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        self.scroll_area.setWidget(content)
        return self.scroll_area

    def _connect(self) -> None:
        navigator = self.context.navigator
        self.replies_bar.wanted.connect(lambda: navigator.open_place("forankring", "", "svar"))
        self.begin.new_meeting.connect(lambda: navigator.command("meeting.new"))
        self.begin.new_case.connect(lambda: navigator.command("case.new"))
        self.begin.check_parties.connect(lambda: navigator.open_place("parter"))
        self.discussion.footer.clicked.connect(lambda: navigator.open_place("saker"))
        self.anchoring.footer.clicked.connect(lambda: navigator.open_place("forankring"))
        self.decision.footer.clicked.connect(lambda: navigator.open_place("saker"))

    def is_touched(self, changes: Changes) -> bool:
        """Almost everything shows here."""
        return any(changes.touches(kind) for kind in _SHOWS)

    def reload(self) -> None:
        """Ask for the overview."""
        self.read(overview.overview, then=self._fill)

    def _fill(self, seen: Overview) -> None:
        day = weekday_date(self.context.texts, seen.today, seen.today)
        year: str = self.tr("{day} {year}")
        self.page_header.set_subtitle(
            year.format(day=day[:1].upper() + day[1:], year=seen.today.year)
        )
        self._fill_left(seen)
        self.meeting.fill(seen.next_meeting, seen.today)
        self.missing.fill(seen.missing, seen.today)
        self.follow_ups.fill(seen.follow_ups, seen.open_follow_ups, seen.today)

    def _fill_left(self, seen: Overview) -> None:
        is_new = not seen.has_meetings and not seen.active_cases and not seen.drafts
        self.begin.setVisible(is_new)
        self._show_all(not is_new)
        self.inbox.fill(seen)
        self._set_primary(not seen.inbox and not is_new)
        drafts: str = self.tr("Utkast: {count}")
        decided: str = self.tr("Vedtatt i {year}: {count}")
        self.discussion.fill(seen.discussion, seen.today, drafts.format(count=seen.drafts))
        self.anchoring.fill(seen.anchoring, seen.today, self.tr("Åpne forankringsmatrisen"))
        self.decision.fill(
            seen.decision, seen.today,
            decided.format(year=seen.today.year, count=seen.decided_this_year),
        )  # fmt: skip

    def _show_all(self, shown: bool) -> None:
        """Show the first steps alone in a new database: there is nothing else to see yet."""
        for card in (
            self.inbox, self.discussion, self.anchoring, self.decision, self.meeting,
            self.missing, self.follow_ups,
        ):  # fmt: skip
            card.setVisible(shown)
        columns = self._left.indexOf(self._columns)
        self._left.setStretch(columns, 1 if shown else 0)
        self._left.setStretch(columns + 1, 0 if shown else 1)

    def _set_primary(self, is_primary: bool) -> None:
        if is_primary != self._shows_primary:
            self._shows_primary = is_primary
            if is_primary:
                self.page_header.set_actions(primary=self.new_case)
            else:
                self.page_header.set_actions(secondary=[self.new_case])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use one column when there is no room for two."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the text size changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def _arrange(self) -> None:
        wide = self.width() / theme.scale
        ways = QBoxLayout.Direction
        across, down = ways.LeftToRight, ways.TopToBottom
        self._halves.setDirection(across if wide >= _ONE_COLUMN else down)
        narrow = wide < _ONE_COLUMN * 0.75
        self._columns.setDirection(down if narrow else across)
