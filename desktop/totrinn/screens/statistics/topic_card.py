# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""One question about a year: a sentence, the picture or the table behind it, and ways out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from totrinn.screens.statistics.table import TopicTable
from totrinn.theme import theme
from totrinn.widgets.buttons import IconButton
from totrinn.widgets.card import Card
from totrinn.widgets.chart_view import ChartView
from totrinn.widgets.delegates import TextDelegate
from totrinn.widgets.page_scroll import PageStack
from totrinn.widgets.table import TreeView
from totrinn.widgets.text import label
from totrinn.words.statistics import Topic, TopicColumn
from totrinn_db.domain.statistics.questions import Question

_TEXT, _NUMBER = 150, 76  # px at 100 %
_LETTER, _AROUND = 7.4, 28
_MOST_ROWS = 12
# What gives way where there is little room.
_DROP = {Question.ATTENDANCE: (3, 2, 7, 6), Question.LEAD_TIMES: (3, 4), Question.DECISIONS: (2,)}


def _width(column: TopicColumn) -> tuple[int, int]:
    """Give a column of numbers room for its heading, and texts what is left."""
    if not column.is_number:
        return _TEXT, 1
    return max(_NUMBER, round(_LETTER * len(column.heading)) + _AROUND), 0


class TopicCard(Card):
    """Shows one topic, as a picture where it has one."""

    def __init__(self, topic: Topic) -> None:
        super().__init__(topic.title)
        self.topic = topic
        self.intro_label = label(topic.intro, "small", tone="subtle", wrap=True)
        self.chart_view = ChartView()
        self.view = TreeView(topic.title)
        self.more_button = IconButton("action.more", topic.title)
        self.more_button.setMenu(QMenu(self.more_button))
        self.stack = PageStack()
        self.stack.addWidget(self.chart_view)
        self.stack.addWidget(self.view)
        self.add(self.intro_label)
        self.add(self.stack)
        self.header.addWidget(self.more_button)
        self._as_table = False
        self.set_topic(topic)

    def set_actions(self, actions: Sequence[QAction]) -> None:
        """Offer ways out of the program; for what must not leave it, none."""
        name: str = self.tr("Lagre «{title}»")
        name = name.format(title=self.topic.title)
        self.more_button.setAccessibleName(name)
        self.more_button.setToolTip(name)
        self.more_button.menu().clear()
        self.more_button.menu().addActions(list(actions))
        self.more_button.setVisible(bool(actions) and bool(self.topic.rows))

    def set_topic(self, topic: Topic) -> None:
        """Show the numbers of another year."""
        self.topic = topic
        self.set_title(topic.title)
        self.intro_label.setText(topic.intro)
        self.chart_view.set_chart(topic.chart, topic.alt)
        self.table = TopicTable(topic)
        self.view.setModel(self.table)
        for place, _column in enumerate(topic.columns):
            self.view.set_delegate(place, TextDelegate())
        self.view.set_columns(
            [_width(each) for each in topic.columns], drop=_DROP.get(topic.question, ())
        )
        self.fit()
        self.more_button.setVisible(bool(topic.rows) and not self.more_button.menu().isEmpty())
        self.show_table(on=self._as_table)

    def show_table(self, *, on: bool) -> None:
        """Show the table, or the picture if there is one."""
        self._as_table = on
        self.stack.setVisible(bool(self.topic.rows))
        self.stack.setCurrentWidget(self.view if on or not self.topic.chart else self.chart_view)

    def fit(self) -> None:
        """Make the table as high as its rows, up to a dozen."""
        rows = [self.table.index(row, 0, QModelIndex()) for row in range(self.table.rowCount())]
        heights = [self.view.height_of_row(row) for row in rows[:_MOST_ROWS]]
        header = self.view.header().sizeHint().height()
        self.view.setFixedHeight(max(header + sum(heights) + 4, theme.px(72)))
