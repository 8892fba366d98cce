# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The queue beside the agenda: cases that can be put up, by drag, by Enter or by their button."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QStyleOptionViewItem, QWidget

from totrinn.models.agenda_queue import PUT_UP, WORDS, AgendaQueue
from totrinn.screens.meeting.part import MeetingPart
from totrinn.theme import theme
from totrinn.widgets import painting
from totrinn.widgets.buttons import IconButton
from totrinn.widgets.card import Card
from totrinn.widgets.delegates import Index, TextDelegate, text_of
from totrinn.widgets.roles import Role
from totrinn.widgets.table import TreeView
from totrinn_db.domain.views.meetings import MeetingView

_PUT_UP_WIDTH = 52
_MOST_HEIGHT = 330
_PADS = 24  # those of every cell, and what lines the words up with the card's title


class _WordsDelegate(TextDelegate):
    """Paints a case over what the meeting is asked to do, each as long as it needs to be."""

    def __init__(self, view: QueueView) -> None:
        super().__init__()
        self._view = view

    def height(self, index: Index, *, compact: bool) -> int:
        """Make room for every line."""
        if not index.data(Role.SUB):
            return QFontMetrics(theme.font("h3")).lineSpacing() + theme.px(10)
        title, sub = self._both(index, self._view.columnWidth(WORDS) - theme.px(_PADS))
        low = QFontMetrics(theme.font("small")).lineSpacing()
        return max((len(title) + len(sub)) * low + theme.px(10), theme.size("row"))

    def paint_content(
        self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint the lines of a case, or a heading."""
        area = area.adjusted(theme.px(4), 0, 0, 0)
        if not index.data(Role.SUB):
            tone = text_of(index, Role.TONE)
            font = theme.font("small" if tone else "h3")
            ink = painting.tone_color(tone)
            painting.draw_lines(painter, area, [text_of(index, Role.TITLE)], font, ink)
            return
        font = theme.font("small")
        title, sub = self._both(index, area.width())
        low = QFontMetrics(font).lineSpacing()
        top = area.y() + (area.height() - (len(title) + len(sub)) * low) // 2
        first = QRect(area.x(), top, area.width(), len(title) * low)
        rest = QRect(area.x(), first.bottom() + 1, area.width(), len(sub) * low)
        painting.draw_lines(painter, first, title, font, theme.color("text"))
        painting.draw_lines(painter, rest, sub, font, theme.color("text_subtle"))

    def _both(self, index: Index, width: int) -> tuple[list[str], list[str]]:
        font, room = theme.font("small"), max(width, theme.px(60))
        return (
            painting.wrapped(text_of(index, Role.TITLE), font, room, 3),
            painting.wrapped(text_of(index, Role.SUB), font, room, 3),
        )


class QueueView(TreeView):
    """The rows of the queue, as high as they need to be until they must scroll."""

    def __init__(self, name: str, queue: AgendaQueue) -> None:
        super().__init__(name)
        self.setHeaderHidden(True)
        self.setModel(queue)
        self.set_delegate(WORDS, _WordsDelegate(self))
        self.set_columns([(120, 1), (_PUT_UP_WIDTH, 0)])
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().sectionResized.connect(self._measure)

    def _measure(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for room for every row, within limits."""
        model = self.model()
        rows = range(model.rowCount()) if model is not None else range(0)
        height = sum(self.height_of_row(self.model().index(row, WORDS)) for row in rows)
        return QSize(super().sizeHint().width(), min(height + 2, theme.px(_MOST_HEIGHT)))

    def minimumSizeHint(self) -> QSize:
        """Never be lower than the rows ask for: the page scrolls instead."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())


class CandidateCard(Card):
    """The cases that can be put on the agenda, and what the meeting would be asked to do."""

    chosen = Signal(str)
    taken_back = Signal(str)

    def __init__(self, part: MeetingPart) -> None:
        super().__init__(flush=True)
        self.set_title(self.tr("Kan settes opp"))
        theme.set_margins(self.header, 14, 10, 14, 6)
        self.queue = AgendaQueue(part.context.texts, self)
        self.view = QueueView(self.tr("Saker som kan settes opp"), self.queue)
        self.view.setAccessibleDescription(
            self.tr("Enter setter saken på sakslisten. Del på sakslisten tar den tilbake hit.")
        )
        self.add(self.view)
        self.view.opened.connect(self._put_up)
        self.queue.taken_back.connect(self.taken_back)

    def show_meeting(self, view: MeetingView) -> None:
        """Show what can be put up in a meeting."""
        row = self.view.currentIndex().row()
        self.queue.set_candidates(view.candidates)
        for heading in self.queue.heading_rows():
            self.view.setFirstColumnSpanned(heading, QModelIndex(), True)
        self._add_buttons()
        self._keep_place(row)
        self.view.updateGeometry()
        self.set_count(str(len(view.candidates)) if view.candidates else "")
        self.setVisible(view.state.takes_items)

    def _add_buttons(self) -> None:
        put_up: str = self.tr("Sett opp {case}")
        for row in range(self.queue.rowCount()):
            candidate = self.queue.candidate_at(row)
            if candidate is None:
                continue
            name = put_up.format(case=candidate.case.label)
            button = IconButton("action.new", name, framed=True)
            # The list is one stop for the Tab key; Enter does the same.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(
                lambda _on=False, case_id=candidate.case.id: self.chosen.emit(case_id)
            )
            self.view.setIndexWidget(self.queue.index(row, PUT_UP), _centred(button))

    def _keep_place(self, row: int) -> None:
        """Let what was put up give its place to the next case."""
        rows = [at for at in range(self.queue.rowCount()) if self.queue.candidate_at(at)]
        if row >= 0 and rows:
            nearest = min(rows, key=lambda at: (abs(at - row), at))
            self.view.setCurrentIndex(self.queue.index(nearest, WORDS))

    def _put_up(self, index: QModelIndex) -> None:
        candidate = self.queue.candidate_at(index.row())
        if candidate is not None:
            self.chosen.emit(candidate.case.id)


def _centred(button: IconButton) -> QWidget:
    holder = QWidget()
    holder.setAutoFillBackground(False)
    row = QHBoxLayout(holder)
    row.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
    theme.set_margins(row, 0, 0, 4, 0)
    return holder
