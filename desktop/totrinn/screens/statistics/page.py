# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The place for statistics: a year is chosen, and each question has its picture and its table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from totrinn.context import AppContext
from totrinn.screens.base import Screen
from totrinn.screens.clock import today
from totrinn.screens.statistics.drawing import Drawer
from totrinn.screens.statistics.exports import StatisticsExports
from totrinn.screens.statistics.topic_card import TopicCard
from totrinn.theme import theme
from totrinn.widgets.messages import EmptyState
from totrinn.widgets.page_header import PageHeader
from totrinn.widgets.page_scroll import PageStack
from totrinn.widgets.segmented import Segmented
from totrinn.words.statistics import StatisticsWords
from totrinn_db.domain.changes import Changes, Kind
from totrinn_db.domain.statistics.questions import Question
from totrinn_db.domain.views.statistics import Statistics
from totrinn_db.queries import statistics as queries

_KINDS = (
    Kind.CASE, Kind.MEETING, Kind.ROUND, Kind.PARTY, Kind.BODY, Kind.REGION, Kind.FOLLOW_UP,
)  # fmt: skip


class StatisticsScreen(Screen):
    """The numbers of the chosen year. The parties one by one are shown when they are asked for."""

    place = "statistikk"

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.statistics: Statistics | None = None
        self.year: int | None = today(context).year
        self.cards: dict[Question, TopicCard] = {}
        self._with_parties = self._has_chosen = False
        self._drawer = Drawer(
            context.operations, lambda: (card.chart_view for card in self.cards.values())
        )
        self.exports = StatisticsExports(self)
        self._make_header()
        self._make_body()
        self.set_header(self.page_header)
        self.set_content(self.pages)

    def _make_header(self) -> None:
        self.page_header = PageHeader(self.tr("Statistikk"))
        self.year_combo = QComboBox()
        self.year_combo.setAccessibleName(self.tr("År"))
        self.year_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.year_combo.activated.connect(self._on_year)
        self.page_header.add_widget(self.year_combo)
        self.shown = Segmented(
            self.tr("Vis som"),
            [("pictures", self.tr("Figurer"), ""), ("tables", self.tr("Tabeller"), "")],
        )
        self.shown.chosen.connect(self._on_shown)

    def _make_body(self) -> None:
        self.column = QVBoxLayout()
        content = QWidget()
        content.setProperty("surface", "clear")
        content.setLayout(self.column)
        content.setAutoFillBackground(False)
        theme.set_margins(self.column, 0, 0, 4, 0)
        theme.set_spacing(self.column, 13)
        self.scroll_area = QScrollArea()
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_area.viewport().setAutoFillBackground(False)
        self.scroll_area.setWidget(content)
        page = QWidget()
        whole, row = QVBoxLayout(page), QHBoxLayout()
        row.addWidget(self.shown)
        row.addStretch(1)
        whole.addLayout(row)
        whole.addWidget(self.exports.job.card)
        whole.addWidget(self.scroll_area, 1)
        theme.set_margins(whole, 0, 0, 0, 0)
        theme.set_spacing(whole, 10)
        self.page = page
        self.empty = EmptyState(
            "nav.statistikk", self.tr("Det er ingenting å telle ennå"),
            self.tr("Når saker er meldt og møter er holdt, ser du her hvor tiden går."),
            self.tr("Gå til sakene"),
        )  # fmt: skip
        self.empty.activated.connect(lambda: self.context.navigator.open_place("saker"))
        self.pages = PageStack()
        self.pages.addWidget(page)
        self.pages.addWidget(self.empty)

    def is_touched(self, changes: Changes) -> bool:
        """Count again when something that is counted changed."""
        return any(changes.touches(kind) for kind in _KINDS)

    def menu_actions(self) -> Mapping[str, Sequence[QAction]]:
        """Offer the report and the workbook in the menu for documents."""
        return {"document": [self.exports.report, self.exports.workbook]}

    def reload(self) -> None:
        """Count the chosen year."""
        self.read(queries.statistics, self.year, then=self._fill, with_parties=self._with_parties)

    def _fill(self, statistics: Statistics) -> None:
        latest = next(iter(statistics.years), None)
        if statistics.is_empty and latest is not None and not self._has_chosen:
            # Early in a year there is nothing yet; the last one is of more use.
            self._has_chosen, self.year = True, latest
            self.reload()
            return
        self.statistics = statistics
        self._show_years(statistics)
        self.pages.setCurrentWidget(self.page if statistics.years else self.empty)
        if statistics.is_empty:
            self.page_header.set_actions()
        else:
            self.page_header.set_actions(self.exports.report, [self.exports.workbook])
        self.page_header.set_subtitle(self._sum(statistics) if statistics.years else "")
        words = StatisticsWords(self.context.texts, statistics)
        for topic in words.topics():
            if topic.question not in self.cards:
                self._add_card(TopicCard(topic))
            else:
                self.cards[topic.question].set_topic(topic)
        self.cards[Question.PARTIES].setVisible(self._with_parties)
        self._name_parties_link()
        self._drawer.ask()

    def make_ahead(self) -> Iterator[object]:
        """Make the cards one by one; together they take longer than a window may hold still."""
        words = StatisticsWords(self.context.texts, Statistics.nothing(today(self.context)))
        for question in Question:
            if question not in self.cards:
                self._add_card(TopicCard(words.topic(question)))
                yield question

    def _add_card(self, card: TopicCard) -> None:
        question = card.topic.question
        self.cards[question] = card
        card.set_actions(self.exports.actions_for(question))
        card.show_table(on=self.shown.key() == "tables")
        card.chart_view.outdated.connect(self._drawer.ask)
        if question is Question.REGIONS:
            card.link_activated.connect(self._toggle_parties)
        self.column.addWidget(card)

    def _sum(self, statistics: Statistics) -> str:
        count = self.context.texts.count
        text: str = self.tr("{cases} meldt, {meetings} holdt")
        return text.format(
            cases=count(statistics.reported, "case"), meetings=count(statistics.meetings, "meeting")
        )

    def _show_years(self, statistics: Statistics) -> None:
        years = list(statistics.years)
        if self.year is not None and self.year not in years:
            years = sorted([*years, self.year], reverse=True)
        self.year_combo.clear()
        for year in years:
            self.year_combo.addItem(str(year), year)
        self.year_combo.addItem(self.context.texts.word("statistics.all_years"), None)
        self.year_combo.setCurrentIndex(self.year_combo.findData(self.year))
        self.year_combo.setVisible(bool(statistics.years))

    def _on_year(self, index: int) -> None:
        self._has_chosen = True
        self.year = self.year_combo.itemData(index)
        self.refresh()

    def _on_shown(self, key: str) -> None:
        for card in self.cards.values():
            card.show_table(on=key == "tables")
        self._drawer.ask()

    def _toggle_parties(self) -> None:
        self._with_parties = not self._with_parties
        self.refresh()

    def _name_parties_link(self) -> None:
        text: str = self.tr("Vis per kommune (bare for deg)")
        if self._with_parties:
            text = self.tr("Skjul tallene per kommune")
        self.cards[Question.REGIONS].set_link(text)
