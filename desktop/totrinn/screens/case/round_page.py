# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""One round: summary, rule, the table of parties, and beside it one answer."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from totrinn.screens.case.answer_menu import AnswerMenu
from totrinn.screens.case.answer_panel import AnswerPanel
from totrinn.screens.case.answer_several import SeveralPanel
from totrinn.screens.case.round_list import RoundList
from totrinn.screens.case.round_summary import RoundSummary, RuleCard
from totrinn.texts import Texts
from totrinn.theme import theme
from totrinn.widgets.buttons import Button, LinkButton
from totrinn.widgets.page_scroll import PageStack
from totrinn_db.domain.anchoring import AnchoringStatus
from totrinn_db.domain.views.anchoring import AnchoringRow, RoundView
from totrinn_db.domain.wording_answers import WordingAnswers

_PAGE_BELOW = 860  # px at 100 %: the answer gets a page of its own
_LOW_BELOW = 400


class RoundPage(QWidget):
    """The parties of a round and the panel of the one that is chosen."""

    rows_copied = Signal(int)

    def __init__(self, texts: Texts, today: date) -> None:
        super().__init__()
        self._texts, self._today = texts, today
        self._round: RoundView | None = None
        self._is_read_only = False
        self._is_narrow = self._wants_several = self._is_filling = False
        self.list = RoundList(texts, today)
        self.table, self.view = self.list.table, self.list.view
        self.find_field, self.shown_combo = self.list.find_field, self.list.shown_combo
        self._make_top()
        self._lay_out()
        self._connect()

    # parts

    def _make_top(self) -> None:
        self.summary = RoundSummary()
        self.rule = RuleCard()
        self.rule_link = LinkButton(self.tr("Når er saken klar?"), icon="action.expand")
        self.summary.corner.addWidget(self.rule_link)
        self.wordings_link = LinkButton(self.tr("Hvem har svart på hvilken ordlyd?"))
        self.wordings_link.hide()
        self.summary.corner.addWidget(self.wordings_link)
        self.panel = AnswerPanel(self._texts)
        self.several = SeveralPanel(self._texts)
        self.side = PageStack()
        for part in (self.panel, self.several):
            self.side.addWidget(part)

    def _lay_out(self) -> None:
        self.top = QHBoxLayout()
        self.top.addWidget(self.summary, 1)
        self.top.addWidget(self.rule)
        theme.set_spacing(self.top, 12)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.side)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setHandleWidth(theme.px(12))
        self.overview = QWidget()
        column = QVBoxLayout(self.overview)
        column.addLayout(self.top)
        column.addWidget(self.splitter, 1)
        theme.set_margins(column, 0, 0, 0, 0)
        theme.set_spacing(column, 10)
        self.alone = QWidget()
        self._alone_column = QVBoxLayout(self.alone)
        theme.set_margins(self._alone_column, 0, 0, 0, 0)
        theme.set_spacing(self._alone_column, 6)
        self.back_button = Button(self.tr("Tilbake til partene"), "quiet", icon="action.back")
        self._alone_column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.overview.setProperty("surface", "clear")
        self.overview_scroll = QScrollArea()
        self.overview_scroll.setWidgetResizable(True)
        self.overview_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.overview_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.overview_scroll.setWidget(self.overview)
        self.alone.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.stack = PageStack()
        self.stack.addWidget(self.overview_scroll)
        self.stack.addWidget(self.alone)
        outer = QVBoxLayout(self)
        outer.addWidget(self.stack)
        theme.set_margins(outer, 0, 0, 0, 0)

    def _connect(self) -> None:
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.selectionModel().selectionChanged.connect(self._on_marked)
        self.view.opened.connect(self._on_opened)
        self.view.rows_copied.connect(self.rows_copied)
        self.view.customContextMenuRequested.connect(self._on_menu)
        self.list.view_changed.connect(self._on_view)
        self.list.several_button.clicked.connect(self.register_several)
        self.several.closed.connect(self._on_several_closed)
        self.back_button.clicked.connect(self.show_overview)
        self.panel.closed.connect(self._on_closed)
        self.rule_link.clicked.connect(self._toggle_rule)
        keys = QShortcut(QKeySequence(Qt.Key.Key_F2), self.view)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self.open_menu)

    # what is shown

    def set_round(self, shown: RoundView, today: date, *, read_only: bool) -> None:
        """Show a round; the chosen party stays chosen."""
        chosen = self.panel.row.id if self.panel.row is not None else ""
        marked = {row.id for row in self.list.marked_rows()} if self.marks_several else set()
        # With nobody chosen the list is filled anew, so that no row is left as the current one.
        is_other = not chosen or (self._round, self._today) != (shown, today)
        self._round, self._today, self._is_read_only = shown, today, read_only
        self.summary.set_round(shown, self._texts, with_legend=not self._is_low())
        self.rule.set_round(shown)
        self._is_filling = True
        if is_other:
            self.table.set_round(shown, today)
        self.view.setAccessibleName(
            self.tr("Svar fra {parties}").format(
                parties=self._texts.count(len(shown.rows), "party")
            )
        )
        self._choose(chosen)
        self.list.mark(marked)
        self._is_filling = False
        self._on_marked()

    def tell_wordings(self, found: WordingAnswers) -> None:
        """Offer to tell whose answers rest on which wording, where there is more than one."""
        versions = {each.version for each in found.rounds} | {found.version}
        self.wordings_link.setVisible(len(versions) > 1)

    def _choose(self, anchoring_id: str) -> bool:
        index = self.table.find(lambda row: row.id == anchoring_id)
        if not index.isValid():
            if self._find_row(anchoring_id) is None:
                self.panel.show_nothing()
            else:
                self._show_row(self._find_row(anchoring_id))
            return False
        is_current = self.view.currentIndex() == index
        # The view tells when another row becomes the current one.
        self.view.setCurrentIndex(index)
        if is_current:
            self.show_index(index)
        return True

    def _find_row(self, anchoring_id: str) -> AnchoringRow | None:
        rows = self._round.rows if self._round is not None else ()
        return next((row for row in rows if row.id == anchoring_id), None)

    def _show_row(self, row: AnchoringRow | None) -> None:
        if row is not None and self._round is not None:
            self.panel.show_row(
                row, self._round.deadline, self._today, read_only=self._is_read_only
            )

    def show_index(self, index: QModelIndex) -> None:
        """Show the party of a row in the panel."""
        self._show_row(self.table.row_at(index))

    def _on_current(self, index: QModelIndex, _old: QModelIndex) -> None:
        self.show_index(index)

    def _on_view(self) -> None:
        chosen = self.panel.row.id if self.panel.row is not None else ""
        marked = {row.id for row in self.list.marked_rows()} if self.marks_several else set()
        self._is_filling = True
        self.list.narrow()
        index = self.table.find(lambda row: row.id == chosen)
        if index.isValid():
            self.view.setCurrentIndex(index)
        self.list.mark(marked)
        self._is_filling = False
        self._on_marked()

    # what is done

    def open_row(self, anchoring_id: str) -> bool:
        """Choose a party by its answer and open it."""
        if self._find_row(anchoring_id) is None:
            return False
        if not self._choose(anchoring_id):
            self.list.show_all()
            self._choose(anchoring_id)
        self.view.scrollTo(self.view.currentIndex())
        self._open_panel()
        return True

    def register(self) -> None:
        """Open the form of the chosen party, or of the first that has not answered."""
        if self.panel.row is None:
            first = next((r for r in self.table.rows() if not r.status.meaning.is_answer), None)
            first = first or next(iter(self.table.rows()), None)
            if first is None or not self._choose(first.id):
                return
        self._open_panel()
        self.panel.edit()

    def _on_opened(self, index: QModelIndex) -> None:
        self.show_index(index)
        self._open_panel()

    def _open_panel(self) -> None:
        if self.marks_several:
            self.register_several()
            return
        if self._is_narrow:
            self.stack.setCurrentWidget(self.alone)
        self.panel.focus_first()

    def show_overview(self) -> None:
        """Go from the page of one answer back to the parties."""
        self.stack.setCurrentWidget(self.overview_scroll)
        self.view.setFocus()

    def back_to_table(self, anchoring_id: str) -> None:
        """Put the focus on the row of an answer that was saved."""
        self._choose(anchoring_id)
        self.show_overview()

    def _on_closed(self) -> None:
        self.show_overview()

    def _on_several_closed(self) -> None:
        self.end_several()
        self.show_overview()

    def focus_find(self) -> bool:
        """Go to the field that finds a party."""
        self.list.focus_find()
        return True

    def open_menu(self) -> None:
        """Open the menu of answers at the current row."""
        rect = self.view.visualRect(self.view.currentIndex())
        self._on_menu(rect.bottomLeft())

    def _on_menu(self, at: QPoint) -> None:
        menu = self.answer_menu()
        if menu is not None:
            menu.popup(self.view.viewport().mapToGlobal(at))

    def answer_menu(self) -> QMenu | None:
        """Make the menu that chooses a kind of answer for the rows that are marked."""
        if self._is_read_only or self.table.row_at(self.view.currentIndex()) is None:
            return None
        return AnswerMenu(self.view, self._choose_answer, for_several=self.marks_several)

    def _choose_answer(self, status: AnchoringStatus) -> None:
        if self.marks_several:
            self.register_several()
            self.several.form.choose(status)
            return
        self.show_index(self.view.currentIndex())
        self._open_panel()
        self.panel.choose(status)

    # several parties at once

    @property
    def marks_several(self) -> bool:
        """Tell whether an answer would be for several parties."""
        return not self._is_read_only and len(self.list.marked_rows()) > 1

    def register_several(self) -> None:
        """Open the form for the parties that are marked, or say how they are marked."""
        self._wants_several = True
        self._on_marked()
        if self.marks_several:
            if self._is_narrow:
                self.stack.setCurrentWidget(self.alone)
            self.several.focus_first()
        else:
            self.view.setFocus()

    def end_several(self) -> None:
        """Go back to one party at a time."""
        self._wants_several = False
        self.view.setCurrentIndex(self.view.currentIndex())
        self.side.setCurrentWidget(self.panel)
        self.several.rows = ()

    def _on_marked(self) -> None:
        if self._is_filling:
            return
        several, rows = self.marks_several, self.list.marked_rows()
        self.list.count_marked(len(rows) if several else 0, has_form=not self._is_narrow)
        shows = several or (self._wants_several and not self._is_read_only)
        if shows and self._round is not None:
            if self.side.currentWidget() is not self.several:
                self.several.start(self._round.deadline, self._today)
            self.several.show_rows(rows)
        self.side.setCurrentWidget(self.several if shows else self.panel)

    # sizes

    def _is_low(self) -> bool:
        return self.height() < theme.px(_LOW_BELOW)

    def _toggle_rule(self) -> None:
        shows = not self.rule.isVisible()
        self.rule.setVisible(shows)
        self.summary.setVisible(not self._is_narrow or not shows or not self._is_low())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the answer a page of its own, and fold the rule, when there is no room."""
        super().resizeEvent(event)
        narrow = self.width() < theme.px(_PAGE_BELOW)
        if narrow != self._is_narrow or event.oldSize().width() < 0:
            self._is_narrow = narrow
            self._place_panel()
        folds = narrow or self._is_low()
        self.rule_link.setVisible(folds)
        self.rule.setVisible(not folds)
        theme.set_limits(self.rule, min_width=300, max_width=342)
        if self._round is not None:
            self.summary.set_round(self._round, self._texts, with_legend=not self._is_low())
        self.list.fit(self.width() / theme.scale)
        self.list.tools.setVisible(not (self._is_low() and narrow))

    def _place_panel(self) -> None:
        if self._is_narrow:
            self._alone_column.addWidget(self.side, 1)
        else:
            self.splitter.addWidget(self.side)
            self.splitter.setSizes([self.width() - theme.px(342), theme.px(330)])
            self.stack.setCurrentWidget(self.overview_scroll)
        theme.set_limits(self.side, min_width=280)
        self.side.show()
