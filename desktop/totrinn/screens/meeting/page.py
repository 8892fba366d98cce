# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Møte: everything about one meeting, from the first draft of its agenda to the locked protocol."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtGui import QAction, QHideEvent
from PySide6.QtWidgets import QWidget

from totrinn.context import AppContext
from totrinn.dialogs.call_meeting import CallPage
from totrinn.dialogs.new_meeting import MeetingForm
from totrinn.models.dates import short_date
from totrinn.screens.base import Act, Screen
from totrinn.screens.clock import today
from totrinn.screens.meeting.acts import HeaderActions, MeetingActs
from totrinn.screens.meeting.agenda_tab import AgendaTab
from totrinn.screens.meeting.attendance_tab import AttendanceTab
from totrinn.screens.meeting.documents_tab import DocumentsTab
from totrinn.screens.meeting.minutes_tab import MinutesTab
from totrinn.screens.meeting.paper_work import PaperWork
from totrinn.screens.meeting.part import MeetingPart, column_of
from totrinn.screens.meeting.protocol_tab import ProtocolTab
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
        self.papers = PaperWork(self)
        self.acts = MeetingActs(self)
        self._shown_actions: HeaderActions | None = None
        self._make_tabs()
        self._make_pages()
        self._connect()

    # parts

    def _make_tabs(self) -> None:
        self.agenda_tab = AgendaTab(self)
        self.attendance_tab = AttendanceTab(self)
        self.minutes_tab = MinutesTab(self)
        self.documents_tab = DocumentsTab(self, self.papers)
        self.protocol_tab = ProtocolTab(self)
        self.tabs = TabBar(self.tr("Møte"))
        self.stack = PageStack()
        names = (
            self.tr("Saksliste"), self.tr("Oppmøte"), self.tr("Behandling"),
            self.tr("Dokumenter"), self.tr("Protokoll"),
        )  # fmt: skip
        for name, part in zip(names, self._parts(), strict=True):
            self.tabs.add_tab(name)
            self.stack.addWidget(part)

    def _parts(self) -> tuple[MeetingPart, ...]:
        return (
            self.agenda_tab, self.attendance_tab, self.minutes_tab,
            self.documents_tab, self.protocol_tab,
        )  # fmt: skip

    def _make_pages(self) -> None:
        self.page_header = PageHeader(back=self.tr("Tilbake"))
        self.call_page = CallPage(self.context, self.acts.ways_before_call)
        self.form = MeetingForm(self)
        self.main = QWidget()
        column = column_of(self.main, spacing=12)
        column.addWidget(self.tabs)
        column.addWidget(self.papers.job.card)
        column.addWidget(self.stack, 1)
        self.pages = PageStack()
        for page in (self.main, self.call_page, self.form):
            self.pages.addWidget(page)
        self.set_header(self.page_header)
        self.set_content(self.pages)

    def _connect(self) -> None:
        self.page_header.back_requested.connect(self._on_back)
        self.tabs.current_changed.connect(self._on_tab)
        self.call_page.call_wanted.connect(self.acts.call)
        self.call_page.cancelled.connect(self.show_main)
        self.form.cancelled.connect(self.show_main)
        self.form.changed.connect(self.show_main)
        self.minutes_tab.all_done.connect(self.acts.offer_to_finish)
        self.protocol_tab.tab_wanted.connect(self.open_tab)
        self.protocol_tab.approval_shown.connect(self._show_header)
        self.protocol_tab.protocol_wanted.connect(self.papers.make_protocol)
        self.protocol_tab.extracts_wanted.connect(self.papers.make_extracts)

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
        }
        if item is not None and self.view is not None:
            for remedy, act in self.agenda_tab.ways.acts(self.view, item).items():
                acts[remedy] = partial(_do, act)
        return acts

    def leave(self) -> None:
        """Save what is typed, for the user goes elsewhere."""
        if self.view is not None:
            self.minutes_tab.leave()
            self.attendance_tab.leave()

    def hideEvent(self, event: QHideEvent) -> None:
        """Save what is typed when the page goes out of sight."""
        super().hideEvent(event)
        self.leave()

    def _chosen_item(self) -> ItemView | None:
        if self.stack.currentWidget() is self.minutes_tab:
            return self.minutes_tab.item
        return self.agenda_tab.current_item()

    # what is shown

    def _fill(self, view: MeetingView) -> None:
        is_new = self.view is None or self.view.name.id != view.name.id
        before = self.view.state if self.view is not None else view.state
        self.view = view
        self.papers.show_meeting(view)
        for part in self._parts():
            part.show_meeting(view)
        if self.pages.currentWidget() is self.call_page:
            self.call_page.show_meeting(view)
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
        left = any(i.outcome is None and i.kind is not ItemKind.BREAK for i in view.items)
        is_treating = view.state is MeetingState.ONGOING and left and tab == MINUTES
        wanted = self.acts.for_header(view.state, quiet=is_treating, none=has_own)
        if wanted != self._shown_actions:
            # Buttons that stay keep the focus.
            self._shown_actions = wanted
            self.page_header.set_actions(*wanted)

    def show_alone(self, page: QWidget, title: str) -> None:
        """Show a page that an act is shown on before it is done."""
        self.message_bar.hide()
        self.pages.setCurrentWidget(page)
        self.page_header.set_title(title)
        self.page_header.set_subtitle("")
        self.page_header.set_actions()
        self._shown_actions = None

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
        """Open a tab, and in the treatment one item."""
        self.tabs.set_current(TABS.index(tab))
        if item_id and tab == MINUTES:
            self.minutes_tab.go_to(item_id)

    def _on_tab(self, number: int) -> None:
        self.leave()
        self.tab = TABS[number]
        self.stack.setCurrentIndex(number)
        if self.view is not None:
            self._show_header()

    def _on_back(self) -> None:
        if self.pages.currentWidget() is not self.main:
            self.show_main()
        else:
            self.context.navigator.back()


def _do(act: Callable[[], object]) -> None:
    act()
