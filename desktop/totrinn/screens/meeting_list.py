# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Møter: the year's meetings of each body, how far each has come, and a new one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from totrinn.context import AppContext
from totrinn.dialogs.new_meeting import MeetingForm
from totrinn.models.meeting_table import (
    ITEMS,
    NAME,
    PAPERS,
    STATE,
    WHEN,
    MeetingSegment,
    MeetingTable,
)
from totrinn.screens.base import Screen
from totrinn.screens.clock import today
from totrinn.screens.filter_memory import FilterMemory
from totrinn.screens.view_memory import keep_columns
from totrinn.theme import theme
from totrinn.widgets.buttons import LinkButton, make_action
from totrinn.widgets.card import Card
from totrinn.widgets.choosing import offer
from totrinn.widgets.delegates import StatusDelegate, TwoLineDelegate
from totrinn.widgets.flow_layout import FlowLayout
from totrinn.widgets.messages import EmptyState
from totrinn.widgets.page_header import PageHeader
from totrinn.widgets.page_scroll import PageStack
from totrinn.widgets.segmented import Segmented
from totrinn.widgets.table import TreeView
from totrinn_db.domain.changes import Changes, Kind
from totrinn_db.domain.views.cases import Choice
from totrinn_db.domain.views.meetings import MeetingRow
from totrinn_db.queries import meetings

NEW = "ny"


class MeetingListScreen(Screen):
    """The list of meetings, and the form for a new one."""

    place = "moter"

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.table = MeetingTable(context.texts, today(context), self)
        self._rows: tuple[MeetingRow, ...] = ()
        self._has_read = False
        self.memory = FilterMemory(context.settings, self.place)
        self._wanted_body = self.memory.recall("body")
        self._make_parts()
        self._lay_out()
        self._connect()
        self._recall()

    # parts

    def _make_parts(self) -> None:
        self.new_action = make_action(
            self, self.tr("Nytt møte …"), self.start_new_meeting, icon="action.new"
        )
        self.copy_action = make_action(
            self, self.tr("Kopier til Excel"), self._copy, icon="action.copy_to_excel"
        )
        self.year_action = make_action(
            self, self.tr("Årshjul"), self._open_year, icon="action.calendar"
        )
        self.page_header = PageHeader(self.tr("Møter"), back=self.tr("Tilbake til møtene"))
        self.page_header.back_button.hide()
        names = {
            MeetingSegment.COMING: self.tr("Kommende"),
            MeetingSegment.HELD: self.tr("Gjennomførte"),
            MeetingSegment.ALL: self.tr("Alle"),
        }
        self.segments = Segmented(
            self.tr("Hvilke møter"), [(key.value, name, "") for key, name in names.items()]
        )
        self.body_combo = QComboBox()
        self.body_combo.setAccessibleName(self.tr("Utvalg"))
        theme.set_limits(self.body_combo, min_width=150)
        self.all_link = LinkButton(self.tr("Vis alle"))
        self.all_link.hide()
        self.view = TreeView(self.tr("Møter"))
        self.view.setModel(self.table)
        for column in (NAME, WHEN, ITEMS, PAPERS):
            self.view.set_delegate(column, TwoLineDelegate())
        self.view.set_delegate(STATE, StatusDelegate("meeting_state"))
        keep_columns(self.context.settings, self.place, self.view)

    def _lay_out(self) -> None:
        filters = QWidget()
        flow = FlowLayout(filters, spacing=10)
        flow.addWidget(self.segments)
        flow.addWidget(self.body_combo)
        flow.addWidget(self.all_link)
        card = Card(flush=True)
        card.add(self.view, 1)
        self.nothing = EmptyState(
            "nav.moter", self.tr("Ingen møter her"), "", self.tr("Vis alle møter"), kind="secondary"
        )
        self.body_stack = PageStack()
        self.body_stack.addWidget(card)
        self.body_stack.addWidget(self.nothing)
        self.list_page = QWidget()
        column = QVBoxLayout(self.list_page)
        column.addWidget(filters)
        column.addWidget(self.body_stack, 1)
        theme.set_margins(column, 0, 0, 0, 0)
        theme.set_spacing(column, 12)
        self.empty = EmptyState(
            "nav.moter",
            self.tr("Ingen møter ennå"),
            self.tr("Legg inn det første, så regner Totrinn ut fristene."),
            self.tr("Nytt møte …"),
        )
        self.pages = PageStack()
        for page in (self.list_page, self.empty):
            self.pages.addWidget(page)
        self.set_header(self.page_header)
        self.set_content(self.pages)

    @cached_property
    def form(self) -> MeetingForm:
        """Give the form for a new meeting."""
        made = MeetingForm(self)
        made.cancelled.connect(self.show_list)
        made.planned.connect(self._on_planned)
        self.pages.addWidget(made)
        return made

    @property
    def _shows_form(self) -> bool:
        return isinstance(self.pages.currentWidget(), MeetingForm)

    def _connect(self) -> None:
        self.segments.chosen.connect(self._on_filter)
        self.body_combo.currentIndexChanged.connect(self._on_filter)
        self.nothing.activated.connect(self._show_all)
        self.all_link.clicked.connect(self._show_all)
        self.empty.activated.connect(self.start_new_meeting)
        self.page_header.back_requested.connect(self.show_list)
        self.view.opened.connect(self._on_opened)
        self.view.rows_copied.connect(self._on_copied)

    # what the screen is asked

    def show_key(self, key: str, tab: str = "") -> None:
        """Show the list, one segment of it, or the form for a new meeting."""
        super().show_key("", tab)
        if NEW in (key, tab):
            self.start_new_meeting()
        elif self._shows_form and not self.form.is_begun:
            self.show_list()
        elif tab in {segment.value for segment in MeetingSegment}:
            self.show_list()
            self.segments.choose(tab)

    def reload(self) -> None:
        """Read the meetings."""
        self.read(meetings.meeting_rows, then=self._fill)

    def is_touched(self, changes: Changes) -> bool:
        """Tell whether anything that the list shows has changed."""
        kinds = (Kind.MEETING, Kind.CASE, Kind.ROUND, Kind.BODY)
        return any(changes.touches(kind) for kind in kinds)

    def make_ahead(self) -> Iterator[object]:
        """Make the form."""
        yield self.form

    def menu_actions(self) -> Mapping[str, Sequence[QAction]]:
        """Offer the copying of the list."""
        return {"meeting": [self.copy_action]}

    # the list

    def _fill(self, rows: tuple[MeetingRow, ...]) -> None:
        chosen = self.table.row_at(self.view.currentIndex())
        self._rows, self._has_read = rows, True
        self.table.set_rows(rows, today(self.context))
        self._fill_bodies()
        self._on_filter()
        if chosen is not None:
            index = self.table.find(lambda row: row.name.id == chosen.name.id)
            if index.isValid():
                self.view.setCurrentIndex(index)
        if not self._shows_form:
            self.show_list()

    def _fill_bodies(self) -> None:
        chosen = self._wanted_body or self.body_combo.currentData()
        self._wanted_body = ""
        offer(self.body_combo, [("", self.tr("Alle utvalg")), *self.table.bodies()], chosen)
        self.body_combo.setVisible(self.body_combo.count() > 2)

    def _on_filter(self, _what: object = None) -> None:
        segment = MeetingSegment(self.segments.key())
        self.table.set_filter(segment, self.body_combo.currentData() or "")
        for each in MeetingSegment:
            self.segments.set_count(each.value, str(self.table.count(each)))
        is_empty = self.table.rowCount() == 0
        self.body_stack.setCurrentIndex(1 if is_empty else 0)
        if not self._shows_form:
            self._show_count(segment)
        body = self.body_combo.currentData() or ""
        self.all_link.setVisible(bool(body))
        if self._has_read:
            self.memory.keep(segment=segment.value, body=body)

    def _show_count(self, segment: MeetingSegment) -> None:
        count = self.table.count(segment)
        if segment is MeetingSegment.COMING:
            text: str = self.tr("{count} kommende")
            self.page_header.set_subtitle(text.format(count=count))
        else:
            self.page_header.set_subtitle(self.context.texts.count(count, "meeting"))

    def _show_all(self) -> None:
        self.body_combo.setCurrentIndex(0)
        self.segments.choose(MeetingSegment.ALL.value)
        self.view.setFocus()

    def _recall(self) -> None:
        segment = self.memory.recall("segment")
        if segment in {known.value for known in MeetingSegment}:
            self.segments.choose(segment)

    def _on_opened(self, index: QModelIndex) -> None:
        row = self.table.row_at(index)
        if row is not None:
            self.context.navigator.open_place("mote", row.name.id)

    def _copy(self) -> None:
        self.view.copy_all()

    def _on_copied(self, count: int) -> None:
        text: str = self.tr("{rows} er kopiert. Lim inn i Excel med Ctrl+V.")
        self.show_success(text.format(rows=self.context.texts.count(count, "meeting")))

    # the form

    def start_new_meeting(self) -> None:
        """Open the form for a new meeting."""
        self.read(meetings.planning_choices, then=self._open_form)

    def _open_form(self, choices: tuple[tuple[Choice, ...], tuple[MeetingRow, ...]]) -> None:
        bodies, mains = choices
        self.message_bar.hide()
        if not bodies:
            self.show_info(
                self.tr("Ingen utvalg har møter ennå. Legg inn et utvalg først."),
                [(self.tr("Åpne Parter og utvalg"), self._open_parties)],
            )
            return
        self.form.start_new(bodies, today(self.context), mains)
        self.pages.setCurrentWidget(self.form)
        self.page_header.back_button.show()
        self.page_header.set_title(self.tr("Nytt møte"))
        self.page_header.set_subtitle("")
        self.page_header.set_actions()
        self.set_title(self.tr("Nytt møte"))

    def _open_parties(self) -> None:
        self.context.navigator.open_place("parter")

    def _open_year(self) -> None:
        self.context.navigator.open_place("arshjul")

    def _on_planned(self, meeting_id: str) -> None:
        self.show_list()
        self.context.navigator.open_place("mote", meeting_id)

    def show_list(self) -> None:
        """Go back to the list."""
        was_form = self._shows_form
        has_meetings = bool(self._rows) or not self._has_read
        self.pages.setCurrentWidget(self.list_page if has_meetings else self.empty)
        self.page_header.back_button.hide()
        self.page_header.set_title(self.tr("Møter"))
        if has_meetings:
            self.page_header.set_actions(self.new_action, [self.year_action], [self.copy_action])
            self._show_count(MeetingSegment(self.segments.key()))
        else:
            self.page_header.set_actions(None, [self.year_action])
            self.page_header.set_subtitle("")
        self.set_title(self.tr("Møter"))
        if was_form and has_meetings:
            self.view.setFocus()

    # sizes

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drop columns in a stated order when there is no room for them."""
        super().resizeEvent(event)
        width = self.width() / theme.scale
        when = 250 if width >= 740 else 190
        columns = [(160, 1), (when, 0), (170, 0), (270, 0), (130, 0)]
        self.view.set_columns(columns, drop=(PAPERS, ITEMS, STATE))
