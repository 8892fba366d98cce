# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Møte: everything about one meeting, from the first draft of its agenda to the locked protocol."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property, partial
from typing import cast

from PySide6.QtGui import QAction, QHideEvent
from PySide6.QtWidgets import QWidget

from totrinn.context import AppContext
from totrinn.dialogs.call_meeting import CallPage
from totrinn.dialogs.new_meeting import MeetingForm
from totrinn.models.dates import short_date
from totrinn.screens.base import Act, Screen
from totrinn.screens.clock import today
from totrinn.screens.meeting.acts import MeetingActs
from totrinn.screens.meeting.agenda_tab import AgendaTab
from totrinn.screens.meeting.attendance_tab import OFFICES, AttendanceTab
from totrinn.screens.meeting.documents_tab import DocumentsTab
from totrinn.screens.meeting.minutes_tab import MinutesTab
from totrinn.screens.meeting.paper_work import PaperWork
from totrinn.screens.meeting.part import MeetingPart, column_of, has_items_left
from totrinn.screens.meeting.protocol_tab import ProtocolTab
from totrinn.theme import theme
from totrinn.widgets.page_header import PageHeader
from totrinn.widgets.page_scroll import PageStack
from totrinn.widgets.tabs import TabBar
from totrinn_db.domain.changes import Changes, Kind
from totrinn_db.domain.codes import Remedy
from totrinn_db.domain.meetings import Attendance, ItemKind, MeetingState
from totrinn_db.domain.views.meetings import ItemView, MeetingView
from totrinn_db.queries import meetings

AGENDA, ATTENDANCE, MINUTES, DOCUMENTS, PROTOCOL = (
    "saksliste", "oppmote", "behandling", "dokumenter", "protokoll",
)  # fmt: skip
TABS = (AGENDA, ATTENDANCE, MINUTES, DOCUMENTS, PROTOCOL)
_FIRST_TAB = {
    MeetingState.ONGOING: MINUTES,
    MeetingState.HELD: PROTOCOL,
    MeetingState.PROTOCOL_OUT: PROTOCOL,
    MeetingState.PROTOCOL_APPROVED: PROTOCOL,
}


class MeetingScreen(Screen):
    """The page of one meeting, with its tabs and the pages that an act is shown on first."""

    place = "mote"

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.view: MeetingView | None = None
        self._asked_tab = ""
        self._made: dict[str, MeetingPart] = {}
        self._unplaced: dict[str, MeetingPart] = {}
        self.papers = PaperWork(self)
        self.acts = MeetingActs(self)
        self._make_tabs()
        self._make_pages()
        self._connect()

    # parts

    def _make_tabs(self) -> None:
        self.tabs = TabBar(self.tr("Møte"))
        self.stack = PageStack()
        names = (
            self.tr("Saksliste"), self.tr("Oppmøte"), self.tr("Behandling"),
            self.tr("Dokumenter"), self.tr("Protokoll"),
        )  # fmt: skip
        for name in names:
            self.tabs.add_tab(name)

    # A tab or page is made when it is first opened, and a tab filled when it is seen, so that the
    # meeting is there at once and a change costs no more than what is shown.

    @property
    def agenda_tab(self) -> AgendaTab:
        """Give the agenda."""
        return cast(AgendaTab, self._part(AGENDA))

    @property
    def attendance_tab(self) -> AttendanceTab:
        """Give who came."""
        return cast(AttendanceTab, self._part(ATTENDANCE))

    @property
    def minutes_tab(self) -> MinutesTab:
        """Give the treatment of the items."""
        return cast(MinutesTab, self._part(MINUTES))

    @property
    def documents_tab(self) -> DocumentsTab:
        """Give the papers of the meeting."""
        return cast(DocumentsTab, self._part(DOCUMENTS))

    @property
    def protocol_tab(self) -> ProtocolTab:
        """Give the protocol."""
        return cast(ProtocolTab, self._part(PROTOCOL))

    @cached_property
    def call_page(self) -> CallPage:
        """Give the page that a call is shown on before it is done."""
        made = CallPage(self.context, self.acts.ways_before_call)
        made.call_wanted.connect(self.acts.call)
        made.cancelled.connect(self.show_main)
        self.pages.addWidget(made)
        return made

    @cached_property
    def form(self) -> MeetingForm:
        """Give the form that changes time and place."""
        made = MeetingForm(self)
        made.cancelled.connect(self.show_main)
        made.changed.connect(self.show_main)
        self.pages.addWidget(made)
        return made

    def _part(self, tab: str) -> MeetingPart:
        """Give a tab with the meeting as it is now."""
        part = self._made.get(tab) or self._make(tab)
        if self.view is not None and part.view is not self.view:
            part.show_meeting(self.view)
        return part

    def _make(self, tab: str) -> MeetingPart:
        ready = self._unplaced.pop(tab, None)
        part = self._made[tab] = ready or self._new(tab)
        # Filled before it is put in, so that it is dressed and laid out once.
        if self.view is not None:
            part.show_meeting(self.view)
        self.stack.addWidget(part)
        return part

    def _new(self, tab: str) -> MeetingPart:
        if tab == AGENDA:
            return AgendaTab(self)
        if tab == ATTENDANCE:
            return AttendanceTab(self)
        if tab == MINUTES:
            minutes = MinutesTab(self)
            minutes.all_done.connect(self.acts.offer_to_finish)
            return minutes
        if tab == DOCUMENTS:
            return DocumentsTab(self, self.papers)
        protocol = ProtocolTab(self)
        protocol.tab_wanted.connect(self.open_tab)
        protocol.approval_shown.connect(self._show_header)
        protocol.protocol_wanted.connect(self.papers.make_protocol)
        protocol.extracts_wanted.connect(self.papers.make_extracts)
        return protocol

    def _make_pages(self) -> None:
        self.page_header = PageHeader(back=self.tr("Tilbake"))
        self.main = QWidget()
        column = column_of(self.main, spacing=12)
        column.addWidget(self.tabs)
        column.addWidget(self.papers.job.card)
        column.addWidget(self.stack, 1)
        self.pages = PageStack()
        self.pages.addWidget(self.main)
        self.set_header(self.page_header)
        self.set_content(self.pages)

    def _connect(self) -> None:
        self.page_header.back_requested.connect(self._on_back)
        self.tabs.current_changed.connect(self._on_tab)

    # what the screen is asked

    def show_key(self, key: str, tab: str = "") -> None:
        """Show a meeting, and a tab of it."""
        if key != self.key:
            self.leave()
            self.view = None
            self.show_main()
        self._asked_tab = tab if tab in TABS else ""
        super().show_key(key, tab)
        if self._asked_tab and self.view is not None:
            self.open_tab(self._asked_tab)

    def reload(self) -> None:
        """Read the meeting."""
        if self.key:
            self.read(meetings.meeting_view, self.key, then=self._fill)

    def is_touched(self, changes: Changes) -> bool:
        """Tell whether anything that the page shows has changed."""
        kinds = (Kind.CASE, Kind.ROUND, Kind.MEETING, Kind.PARTY, Kind.BODY, Kind.PERSON)
        return any(changes.touches(kind) for kind in kinds)

    def make_ahead(self) -> Iterator[object]:
        """Make the tabs and the pages of the acts."""
        for tab in TABS:
            if tab not in self._made:
                part = self._unplaced[tab] = self._new(tab)
                theme.leave_plain(part)
                yield part
            yield self._part(tab)
            yield from self._part(tab).make_ahead()
        yield self.form
        yield self.call_page

    def menu_actions(self) -> Mapping[str, Sequence[QAction]]:
        """Offer the acts of the meeting in the menus."""
        return {
            "meeting": self.acts.all(),
            "document": self.papers.actions(),
        }  # fmt: skip

    def ways(self) -> Mapping[Remedy, Act]:
        """Give what can be done about a refusal, for the item that is chosen."""
        item = self._chosen_item()
        acts: dict[Remedy, Act] = {
            Remedy.RELOAD: self.refresh,
            Remedy.CHOOSE_LATER_DATE: self.acts.start_change,
            Remedy.CHANGE_TIME: self.acts.start_change,
            Remedy.ADD_CORRECTION: self.acts.ask_correction,
        }
        if item is not None and self.view is not None:
            for remedy, act in self.agenda_tab.ways.acts(self.view, item).items():
                acts[remedy] = partial(_do, act)
        return acts

    def leave(self) -> None:
        """Save what is typed, for the user goes elsewhere."""
        if self.view is not None:
            for part in list(self._made.values()):
                part.leave()

    def hideEvent(self, event: QHideEvent) -> None:
        """Save what is typed when the page goes out of sight."""
        super().hideEvent(event)
        self.leave()

    def _chosen_item(self) -> ItemView | None:
        shown = self.stack.currentWidget()
        return shown.item if isinstance(shown, MinutesTab) else self.agenda_tab.current_item()

    # what is shown

    def _fill(self, view: MeetingView) -> None:
        is_new = self.view is None or self.view.name.id != view.name.id
        before = self.view.state if self.view is not None else view.state
        self.view = view
        self.papers.show_meeting(view)
        if not is_new:
            self._part(TABS[self.tabs.current()])
        shown = self.pages.currentWidget()
        if isinstance(shown, CallPage):
            shown.show_meeting(view)
        self._name_tabs(view)
        if is_new or before is not view.state:
            self.open_tab(self._asked_tab or self._tab_after(view, is_new=is_new))
            self._asked_tab = ""
        self._show_header()
        if is_new:
            self._say_what_is_late(view)

    def _tab_after(self, view: MeetingView, *, is_new: bool) -> str:
        if is_new or view.state in _FIRST_TAB:
            return _FIRST_TAB.get(view.state, AGENDA)
        return TABS[self.tabs.current()]

    def _name_tabs(self, view: MeetingView) -> None:
        items = sum(item.kind is not ItemKind.BREAK for item in view.items)
        seated = sum(each.attendance.is_seated for each in view.attendees)
        left = sum(i.outcome is None and i.kind is not ItemKind.BREAK for i in view.items)
        known = any(each.attendance is not Attendance.UNKNOWN for each in view.attendees)
        of: str = self.tr("{count} av {all}")
        left_text: str = self.tr("{count} igjen")
        self.tabs.set_count(0, str(items) if items else "")
        self.tabs.set_count(1, of.format(count=seated, all=len(view.attendees)) if known else "")
        is_open = view.state is MeetingState.ONGOING
        self.tabs.set_count(2, left_text.format(count=left) if is_open and left else "")

    def _show_header(self) -> None:
        view, texts = self.view, self.context.texts
        if view is None or self.pages.currentWidget() is not self.main:
            return
        title = f"{view.name.label}, {texts.weekday_date(view.name.on)}"
        self.page_header.set_title(title)
        when = f"{texts.time(view.starts_at)}–{texts.time(view.ends_at)}"
        place = ", ".join(part for part in (when, view.place) if part)
        state = texts.label(view.state)
        is_quiet = view.state is MeetingState.PLANNED
        self.page_header.set_subtitle(place if is_quiet else f"{place} · {state}")
        self.set_title(f"{view.name.label}, {short_date(texts, view.name.on, today(self.context))}")
        self._show_actions(view)

    def _show_actions(self, view: MeetingView) -> None:
        tab = TABS[self.tabs.current()]
        has_own = tab == PROTOCOL and self.protocol_tab.is_approving
        # The treatment has a primary of its own while items are left.
        is_treating = tab == MINUTES and has_items_left(view)
        wanted = self.acts.for_header(view.state, quiet=is_treating, none=has_own)
        self.page_header.set_actions(*wanted)

    def show_alone(self, page: QWidget, title: str) -> None:
        """Show a page that an act is shown on before it is done."""
        self.message_bar.hide()
        self.pages.setCurrentWidget(page)
        self.page_header.set_title(title)
        self.page_header.set_subtitle("")
        self.page_header.set_actions()

    def _say_what_is_late(self, view: MeetingView) -> None:
        if view.state is MeetingState.CANCELLED:
            text: str = self.tr("Møtet er avlyst. {reason}")
            self.show_info(text.format(reason=view.cancel_reason))
            return
        due = next((each.on for each in view.deadlines if each.kind == "papers"), None)
        if view.state is MeetingState.PLANNED and due is not None and due < today(self.context):
            text = self.tr(
                "Innkalling og papirer skulle vært ute {date}. Velg en senere dato, eller kall inn "
                "så snart sakslisten er klar."
            )
            action = (self.tr("Endre tid og sted …"), self.acts.start_change)
            self.show_info(text.format(date=self.context.texts.date(due)), [action])

    def show_main(self) -> None:
        """Show the tabs."""
        self.pages.setCurrentWidget(self.main)
        self._show_header()

    def open_tab(self, tab: str, item_id: str = "") -> None:
        """Open a tab, and in it one item of the treatment, or who led the meeting."""
        number = TABS.index(tab)
        if number == self.tabs.current():
            self.stack.setCurrentWidget(self._part(tab))
        self.tabs.set_current(number)
        if item_id and tab == MINUTES:
            self.minutes_tab.go_to(item_id)
        elif item_id == OFFICES:
            self.attendance_tab.go_to_offices()

    def _on_tab(self, number: int) -> None:
        self.leave()
        self.tab = TABS[number]
        self.stack.setCurrentWidget(self._part(self.tab))
        if self.view is not None:
            self._show_header()

    def _on_back(self) -> None:
        if self.pages.currentWidget() is not self.main:
            self.show_main()
        else:
            self.context.navigator.back()


def _do(act: Callable[[], object]) -> None:
    act()
