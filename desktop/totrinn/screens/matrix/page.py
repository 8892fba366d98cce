# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Forankring: at a glance which parties have anchored which case, cell by cell in words."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from totrinn.context import AppContext
from totrinn.models.matrix import lines_of
from totrinn.screens.base import Screen
from totrinn.screens.clock import today
from totrinn.screens.filter_memory import FilterMemory
from totrinn.screens.matrix.acts import MatrixActs
from totrinn.screens.matrix.filters import MatrixFilters
from totrinn.screens.matrix.legend import MatrixLegend
from totrinn.screens.matrix.panel import MatrixPanel
from totrinn.screens.matrix.panes import FoundCell, MatrixPanes
from totrinn.screens.matrix.tiles import CaseTiles
from totrinn.screens.matrix.told_line import ToldLine
from totrinn.screens.new_replies import NewRepliesBar
from totrinn.screens.replies import Asked, RepliesPage, dropped_paths
from totrinn.theme import theme
from totrinn.widgets.buttons import make_action
from totrinn.widgets.messages import EmptyState
from totrinn.widgets.page_header import PageHeader
from totrinn.widgets.page_scroll import PageStack
from totrinn_db.domain.changes import Changes, Kind
from totrinn_db.domain.matrix_filter import narrowed
from totrinn_db.domain.views.anchoring import Matrix
from totrinn_db.queries import anchoring, answers

REPLIES = "svar"
_TWO_PANES_FROM = 1040
_LOW_BELOW = 560
_BESIDE_FROM = 1400
_PANEL_LOW = 250


class AnchoringScreen(Screen):
    """The matrix of parties by cases."""

    place = "forankring"

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.matrix: Matrix | None = None
        self.shown: Matrix | None = None
        self._folded: frozenset[str] = frozenset()
        self._make_top()
        self._make_body()
        self._lay_out()
        self._connect()
        self._show_told(None)

    # parts

    def _make_top(self) -> None:
        self.copy_action = make_action(
            self, self.tr("Kopier til Excel"), self._copy, icon="action.copy_to_excel"
        )
        self.page_header = PageHeader(self.tr("Forankring"))
        self.acts = MatrixActs(self)
        self.acts.arrange(is_missing=False)

    def _make_body(self) -> None:
        self.replies_bar = NewRepliesBar(self.context)
        self.tiles = CaseTiles(self.context.texts)
        self.panes = MatrixPanes(self.context.texts)
        self.filters = MatrixFilters(
            self.context.texts,
            self.panes.panes[0].table.region_name,
            FilterMemory(self.context.settings, self.place),
        )
        self.told = ToldLine()
        self.panel = MatrixPanel(self.context)
        self.panel.hide()
        self.legend = MatrixLegend(self.context.texts)
        self.nothing = EmptyState(
            "action.filter",
            self.tr("Ingen parter passer med filteret"),
            "",
            self.tr("Nullstill filter"),
            kind="secondary",
        )
        self.empty = EmptyState(
            "nav.forankring",
            self.tr("Ingen saker er til forankring"),
            self.tr("Når en sak er drøftet, sender du den hit."),
            self.tr("Finn en drøftet sak"),
        )

    def _lay_out(self) -> None:
        theme.set_limits(self.panes, min_height=150)
        self.table_stack = PageStack()
        self.table_stack.addWidget(self.panes)
        self.table_stack.addWidget(self.nothing)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.table_stack)
        self.splitter.addWidget(self.panel)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setHandleWidth(theme.px(12))
        page = QWidget()
        column = QVBoxLayout(page)
        column.addWidget(self.replies_bar)
        column.addWidget(self.acts.card)
        column.addWidget(self.filters)
        column.addWidget(self.tiles)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.told)
        column.addWidget(self.legend)
        theme.set_margins(column, 0, 0, 0, 0)
        theme.set_spacing(column, 10)
        self.pages = PageStack()
        self.page = page
        self.setAcceptDrops(True)
        for whole in (page, self.empty):
            self._add_page(whole)
        self.set_header(self.page_header)
        self.set_content(self.pages)

    def _add_page(self, page: QWidget) -> None:
        page.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.pages.addWidget(page)

    @cached_property
    def replies_page(self) -> RepliesPage:
        """Give the page that reads replies."""
        made = RepliesPage(self, self._whom_to_ask)
        made.closed.connect(self._end_reading)
        made.answer_requested.connect(self._open_answer)
        self._add_page(made)
        return made

    @property
    def _reads_replies(self) -> bool:
        return isinstance(self.pages.currentWidget(), RepliesPage)

    def _connect(self) -> None:
        self.replies_bar.wanted.connect(self.read_replies)
        self.pages.currentChanged.connect(self._arrange_acts)
        self.filters.changed.connect(self._on_filter)
        self.filters.find_field.down_pressed.connect(self.panes.focus)
        self.tiles.chosen.connect(self._open_case)
        self.panes.cell_focused.connect(self._show_told)
        self.panes.cell_opened.connect(self._open)
        self.panes.folded.connect(self._fold)
        self.panes.rows_copied.connect(self._on_copied)
        self.panes.details_requested.connect(self.show_details)
        self.told.more_requested.connect(self.show_details)
        self.panel.closed.connect(self.hide_details)
        self.panel.register_requested.connect(self._open_focused)
        self.panel.remind_requested.connect(self._remind_one)
        self.told.open_requested.connect(self._open_focused)
        self.nothing.activated.connect(self.clear_filter)
        self.empty.activated.connect(self._find_case)
        keys = QShortcut(QKeySequence(Qt.Key.Key_F2), self.panes)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self._open_focused)

    # reading

    def reload(self) -> None:
        """Read the matrix."""
        self.read(anchoring.matrix, self.context.settings.actor_name, then=self._fill)

    def is_touched(self, changes: Changes) -> bool:
        """Tell whether a round, a case, a party or a region changed."""
        kinds = (Kind.ROUND, Kind.CASE, Kind.PARTY, Kind.REGION, Kind.BODY)
        return any(changes.touches(kind) for kind in kinds)

    def make_ahead(self) -> Iterator[object]:
        """Make the page that reads replies."""
        yield self.replies_page

    def focus_find(self) -> bool:
        """Go to the field that finds a party."""
        self.filters.focus_find()
        return True

    def _fill(self, matrix: Matrix) -> None:
        self.matrix = matrix
        has_cases = bool(matrix.columns)
        if not self._reads_replies:
            self.pages.setCurrentWidget(self.page if has_cases else self.empty)
        self.page_header.set_subtitle(self._subtitle(matrix))
        self._arrange_acts()
        for action in (self.copy_action, *self.acts.actions):
            action.setVisible(has_cases)
        self.filters.set_matrix(matrix)
        self.legend.show_used(cell.status for row in matrix.rows for cell in row.cells)
        self._on_filter()
        self.set_title(self.tr("Forankring"))

    def _subtitle(self, matrix: Matrix) -> str:
        if not matrix.columns:
            return ""
        if not matrix.missing:
            return self.tr("Alle har svart")
        missing = self.context.texts.count(matrix.missing, "answer")
        if matrix.overdue:
            return self.tr("{answers} mangler, {overdue} av dem etter fristen").format(
                answers=missing, overdue=matrix.overdue
            )
        return self.tr("{answers} mangler").format(answers=missing)

    def _on_filter(self) -> None:
        if self.matrix is None:
            return
        self.shown = narrowed(self.matrix, self.filters.wanted())
        lines = lines_of(self.shown, folded=self._folded) if self.shown.columns else ()
        self.tiles.set_columns(self.shown.columns, today(self.context))
        self.panes.show_lines(self.shown.columns, lines)
        self.filters.tell(self.matrix, self.shown)
        self.table_stack.setCurrentIndex(0 if lines else 1)
        self._show_told(self.panes.focused_cell())

    def clear_filter(self) -> None:
        """Show all parties and cases again."""
        self.filters.clear()
        self.panes.focus()

    def _fold(self, region: str) -> None:
        self._folded = self._folded ^ {region}
        self._on_filter()

    # replies that came in, for whichever case

    def show_key(self, key: str, tab: str = "") -> None:
        """Show the matrix, or the replies that came in."""
        super().show_key(key, tab)
        if tab == REPLIES and not self._reads_replies:
            self.read_replies()

    def read_replies(self) -> None:
        """Open the page that reads replies."""
        self.replies_page.start()
        self.pages.setCurrentWidget(self.replies_page)

    def _arrange_acts(self) -> None:
        is_missing = self.matrix is not None and self.matrix.missing > 0
        self.acts.arrange(is_missing=is_missing, is_reading=self._reads_replies)

    def _end_reading(self) -> None:
        has_cases = self.matrix is not None and bool(self.matrix.columns)
        self.pages.setCurrentWidget(self.page if has_cases else self.empty)

    def _whom_to_ask(self) -> tuple[Asked, ...]:
        """List whom an answer can be registered for by hand, case by case."""
        if self.matrix is None:
            return ()
        return tuple(
            Asked(row.cells[at].anchoring_id, row.party, column.case.id, column.case.label)
            for at, column in enumerate(self.matrix.columns)
            for row in self.matrix.rows
            if row.cells[at].anchoring_id
        )

    def _open_answer(self, case_id: str, anchoring_id: str) -> None:
        self.context.navigator.open_place("sak", case_id, f"forankring/{anchoring_id}")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files with answers that are dragged here."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read files that are dropped here."""
        found = dropped_paths(event.mimeData())
        event.acceptProposedAction()
        if not self._reads_replies:
            self.read_replies()
        self.replies_page.read_paths(found)

    # cells

    def _show_told(self, found: FoundCell | None) -> None:
        self.told.show_cell(found, self.panes.told(found) if found is not None else "")
        self._read_details(found)

    def show_details(self) -> None:
        """Show the chosen cell in full, in a panel that F6 goes to."""
        self.panel.show()
        self._arrange()
        self._read_details(self.panes.focused_cell())
        self.panel.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def hide_details(self) -> None:
        """Close the panel and go back to its cell."""
        self.panel.hide()
        self._arrange()
        self.panes.focus()

    def _read_details(self, found: FoundCell | None) -> None:
        if self.panel.isHidden():
            return
        if found is None or not found[2].anchoring_id:
            asked = (
                self.tr("{party} er ikke spurt i saken").format(party=found[0].party)
                if found
                else ""
            )
            self.panel.show_nothing(asked)
        else:
            self.read(answers.answer_view, found[2].anchoring_id, then=self.panel.show_answer)

    def _remind_one(self, party_id: str) -> None:
        self.acts.outgoing.remind_all({party_id})

    def _open(self, found: FoundCell | None) -> None:
        if found is not None:
            _row, column, cell = found
            tab = f"forankring/{cell.anchoring_id}" if cell.anchoring_id else "forankring"
            self.context.navigator.open_place("sak", column.case.id, tab)

    def _open_focused(self) -> None:
        self._open(self.panes.focused_cell())

    def _open_case(self, case_id: str) -> None:
        self.context.navigator.open_place("sak", case_id, "forankring")

    def _find_case(self) -> None:
        self.context.navigator.open_place("saker", "", "discussion")

    def _copy(self) -> None:
        self.panes.copy_all()

    def _on_copied(self, count: int) -> None:
        rows = self.context.texts.count(count, "party")
        self.show_success(
            self.tr("{rows} er kopiert. Lim inn i Excel med Ctrl+V.").format(rows=rows)
        )

    # sizes

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use two panes when there is room, and leave out what is least needed when not."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        is_beside = self.width() >= theme.px(_BESIDE_FROM)
        self.splitter.setOrientation(
            Qt.Orientation.Horizontal if is_beside else Qt.Orientation.Vertical
        )
        wide = self.width() >= theme.px(_TWO_PANES_FROM)
        is_low = self.height() < theme.px(_LOW_BELOW)
        shows_panel = not self.panel.isHidden()
        self.told.setVisible(not shows_panel)
        if shows_panel and not is_beside:
            whole = self.splitter.height()
            self.splitter.setSizes([whole - theme.px(_PANEL_LOW), theme.px(_PANEL_LOW)])
        gives_way = is_low or (shows_panel and not is_beside)
        self.panes.set_count(2 if wide else 1)
        self.tiles.setVisible(not gives_way)
        self.legend.setVisible(not gives_way)
        self.filters.region_combo.setVisible(not is_low)
