# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Saker: find a case, see its step, answers and next deadline, and report a new one."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from totrinn.context import AppContext
from totrinn.dialogs.new_case import NewCaseForm
from totrinn.models.case_table import (
    ANSWERS,
    LACK,
    NEXT,
    NUMBER,
    OFFICER,
    STEP,
    TITLE,
    CaseFilter,
    CaseSegment,
    CaseTable,
)
from totrinn.screens.base import Screen
from totrinn.screens.case_list.filters import CaseFilters
from totrinn.screens.case_list.reported_cases import ReportedCases
from totrinn.screens.clock import today
from totrinn.screens.filter_memory import FilterMemory
from totrinn.screens.view_memory import keep_columns, keep_order
from totrinn.theme import theme
from totrinn.widgets.buttons import make_action
from totrinn.widgets.card import Card
from totrinn.widgets.delegates import ProgressDelegate, StepDelegate, TextDelegate, TwoLineDelegate
from totrinn.widgets.messages import EmptyState
from totrinn.widgets.page_header import PageHeader
from totrinn.widgets.page_scroll import PageStack
from totrinn.widgets.table import TreeView
from totrinn.widgets.text import hairline, label
from totrinn_db.domain.changes import Changes, Kind
from totrinn_db.domain.reported_case import ReportedCase
from totrinn_db.domain.views.cases import CaseChoices, CaseRow
from totrinn_db.queries import cases

NEW = "ny"


class CaseListScreen(Screen):
    """The list of cases with its filters, and the form for a new case."""

    place = "saker"

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.table = CaseTable(context.texts, today(context), self)
        self._rows: tuple[CaseRow, ...] = ()
        self._has_read = False
        self.filters = CaseFilters(FilterMemory(context.settings, self.place))
        self._make_actions()
        self._make_list()
        self._lay_out()
        self._connect()

    # parts

    def _make_actions(self) -> None:
        self.new_action = make_action(
            self, self.tr("Ny sak"), self.start_new_case, icon="action.new"
        )
        self.copy_action = make_action(
            self, self.tr("Kopier til Excel"), self._copy, icon="action.copy_to_excel"
        )
        self.reported_cases = ReportedCases(self)
        self.page_header = PageHeader(self.tr("Saker"), back=self.tr("Tilbake til sakene"))
        self.page_header.back_button.hide()

    def _make_list(self) -> None:
        self.view = TreeView(self.tr("Saker"))
        self.view.rows_are_even = True
        self.view.setModel(self.table)
        self.table.modelReset.connect(self._fold_finished)
        self.view.set_delegate(NUMBER, TextDelegate(lines=1))
        self.view.set_delegate(TITLE, TwoLineDelegate())
        self.view.set_delegate(STEP, StepDelegate())
        self.view.set_delegate(ANSWERS, ProgressDelegate())
        self.view.set_delegate(NEXT, TwoLineDelegate())
        self.view.set_delegate(OFFICER, TextDelegate())
        self.view.set_delegate(LACK, TextDelegate())
        self.lack_label = label("", "small", wrap=True)
        self.lack_line = QWidget()
        line = QVBoxLayout(self.lack_line)
        line.addWidget(hairline())
        line.addWidget(self.lack_label)
        theme.set_margins(line, 0, 0, 0, 0)
        self.lack_label.setContentsMargins(*(theme.px(n) for n in (11, 8, 11, 9)))
        self.lack_line.hide()
        self.view.header().setSortIndicatorClearable(True)
        self.view.header().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.view.setSortingEnabled(True)
        keep_columns(self.context.settings, self.place, self.view)
        keep_order(self.context.settings, self.place, self.view)

    def _lay_out(self) -> None:
        card = Card(flush=True)
        card.add(self.view, 1)
        card.add(self.lack_line)
        self.nothing = EmptyState(
            "action.filter",
            self.tr("Ingen saker passer med filteret"),
            "",
            self.tr("Nullstill filter"),
            kind="secondary",
        )
        self.body_stack = PageStack()
        self.body_stack.addWidget(card)
        self.body_stack.addWidget(self.nothing)
        page = QWidget()
        column = QVBoxLayout(page)
        column.addWidget(self.filters)
        column.addWidget(self.body_stack, 1)
        theme.set_margins(column, 0, 0, 0, 0)
        theme.set_spacing(column, 12)
        self.empty = EmptyState(
            "nav.saker",
            self.tr("Ingen saker ennå"),
            self.tr("Meld den første, så følger Totrinn den fra drøfting til vedtak."),
            self.tr("Meld en sak"),
        )
        self.pages = PageStack()
        self.list_page = page
        for whole in (page, self.empty):
            self._add_page(whole)
        self.set_header(self.page_header)
        self.set_content(self.pages)

    def _add_page(self, page: QWidget) -> None:
        page.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.pages.addWidget(page)

    @cached_property
    def form(self) -> NewCaseForm:
        """Give the form for a new case."""
        made = NewCaseForm(self)
        made.cancelled.connect(self.show_list)
        made.reported.connect(self._on_reported)
        self._add_page(made)
        return made

    @property
    def _shows_form(self) -> bool:
        return isinstance(self.pages.currentWidget(), NewCaseForm)

    def _connect(self) -> None:
        self.filters.changed.connect(self._on_filter)
        self.filters.find_field.down_pressed.connect(self.view.setFocus)
        self.filters.cleared.connect(self.view.setFocus)
        self.nothing.activated.connect(self.clear_filter)
        self.view.selectionModel().currentChanged.connect(self._tell_lack)
        self.table.modelReset.connect(self._tell_lack)
        self.empty.activated.connect(self.start_new_case)
        self.page_header.back_requested.connect(self.show_list)
        self.view.opened.connect(self._on_opened)
        self.view.rows_copied.connect(self._on_copied)

    # what the screen is asked

    def show_key(self, key: str, tab: str = "") -> None:
        """Show the list, one segment of it, or the form for a new case."""
        super().show_key("", tab)
        if NEW in (key, tab):
            self.start_new_case()
        elif self._shows_form and not self.form.is_begun:
            self.show_list()
        elif tab in {segment.value for segment in CaseSegment}:
            self.show_list()
            self.filters.segments.choose(tab)

    def reload(self) -> None:
        """Read the cases."""
        self.read(cases.case_rows, then=self._fill)

    def is_touched(self, changes: Changes) -> bool:
        """Tell whether anything that the list shows has changed."""
        kinds = (Kind.CASE, Kind.ROUND, Kind.MEETING, Kind.PARTY, Kind.BODY)
        return any(changes.touches(kind) for kind in kinds)

    def make_ahead(self) -> Iterator[object]:
        """Make the form."""
        yield self.form

    def focus_find(self) -> bool:
        """Go to the field that narrows the list."""
        self.filters.focus_find()
        return True

    # the list

    def _fill(self, rows: tuple[CaseRow, ...]) -> None:
        chosen = self.table.row_at(self.view.currentIndex())
        self._rows, self._has_read = rows, True
        self.table.set_rows(rows, today(self.context))
        self._choose_again(chosen)
        self.filters.set_choices(self.table.bodies(), self.table.officers())
        if not self._shows_form:
            self.show_list()

    def _tell_lack(self, _now: object = None, _before: object = None) -> None:
        """Say under the list what the chosen case lacks, from whom and at what cost."""
        row = self.table.row_at(self.view.currentIndex())
        text = self.table.lack_text(row) if row is not None else ""
        self.lack_label.setText(text)
        self.lack_line.setVisible(bool(text))

    def _choose_again(self, chosen: CaseRow | None) -> None:
        if chosen is not None:
            index = self.table.find(lambda row: row.name.id == chosen.name.id)
            if index.isValid():
                self.view.setCurrentIndex(index)

    def _on_filter(self) -> None:
        wanted = self.filters.wanted()
        chosen = self.table.row_at(self.view.currentIndex())
        self.table.set_filter(wanted)
        self._choose_again(chosen)
        self.filters.show_counts({segment: self.table.count(segment) for segment in CaseSegment})
        self._show_counts(wanted)

    def _show_counts(self, wanted: CaseFilter) -> None:
        is_empty = self.table.rowCount() == 0
        self.body_stack.setCurrentIndex(1 if is_empty else 0)
        if is_empty:
            self._explain_nothing(wanted)
        if not self._shows_form:
            self.page_header.set_subtitle(self._count_text(wanted))

    def _explain_nothing(self, wanted: CaseFilter) -> None:
        if wanted.is_narrowed or wanted.segment is not CaseSegment.ACTIVE:
            title = self.tr("Ingen saker passer med filteret")
            self.nothing.set_texts(title, "", self.tr("Nullstill filter"))
        else:
            title = self.tr("Ingen aktive saker")
            self.nothing.set_texts(title, self.tr("Alle saker er ferdige."))

    def _count_text(self, wanted: CaseFilter) -> str:
        texts = self.context.texts
        count = self.table.count(wanted.segment)
        if wanted.is_narrowed:
            return self.tr("{found} passer med filteret").format(found=texts.count(count, "case"))
        if wanted.segment is CaseSegment.ACTIVE:
            return self.tr("{count} aktive").format(count=count)
        return texts.count(count, "case")

    def _fold_finished(self) -> None:
        for group, index in self.table.groups():
            if group.key == "finished":
                self.view.setExpanded(index, False)

    def clear_filter(self) -> None:
        """Show all active cases again."""
        self.filters.clear()

    def _on_opened(self, index: QModelIndex) -> None:
        row = self.table.row_at(index)
        if row is not None:
            self.context.navigator.open_place("sak", row.name.id)

    def _copy(self) -> None:
        self.view.copy_all()

    def _on_copied(self, count: int) -> None:
        rows = self.context.texts.count(count, "case")
        self.show_success(
            self.tr("{rows} er kopiert. Lim inn i Excel med Ctrl+V.").format(rows=rows)
        )

    # the form

    def start_new_case(self, reported: ReportedCase | None = None) -> None:
        """Open the form for a new case, filled in with what somebody has reported on paper."""
        self.message_bar.hide()
        self.read(cases.case_choices, then=lambda choices: self._open_form(choices, reported))

    def _open_form(self, choices: CaseChoices, reported: ReportedCase | None) -> None:
        self.form.start(choices, self.context.settings.actor_name, today(self.context))
        if reported is not None:
            self.form.fill_in(reported)
        self.pages.setCurrentWidget(self.form)
        self.page_header.back_button.show()
        self.page_header.set_title(self.tr("Ny sak"))
        self.page_header.set_subtitle("")
        self.page_header.set_actions()
        self.set_title(self.tr("Ny sak"))

    def show_list(self) -> None:
        """Go back to the list."""
        was_form = self._shows_form
        has_cases = bool(self._rows) or not self._has_read
        self.pages.setCurrentWidget(self.list_page if has_cases else self.empty)
        self.page_header.back_button.hide()
        self.page_header.set_title(self.tr("Saker"))
        folded = list(self.reported_cases.actions)
        if has_cases:
            self.page_header.set_actions(self.new_action, [self.copy_action], folded)
        else:
            self.page_header.set_actions(None, [], folded)
        self._on_filter()
        self.set_title(self.tr("Saker"))
        if was_form:
            (self.view if has_cases else self.empty.button).setFocus()

    def _on_reported(self, case_id: str) -> None:
        self.show_list()
        self.context.navigator.open_place("sak", case_id)

    # sizes

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drop columns in a stated order when there is no room for them."""
        super().resizeEvent(event)
        width = self.width() / theme.scale
        step, upcoming = (235, 160) if width >= 740 else (200, 136)
        columns = [(92, 0), (210, 1), (step, 0), (165, 0), (upcoming, 0), (140, 0), (300, 1)]
        self.view.set_columns(columns, drop=(LACK, OFFICER, ANSWERS, NUMBER))
