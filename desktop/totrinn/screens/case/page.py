# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The page of one case: what it is called, where it stands, and its tabs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import cast

from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from totrinn.context import AppContext
from totrinn.screens.base import Screen
from totrinn.screens.case.acts import CaseActs
from totrinn.screens.case.anchoring import AnchoringTab
from totrinn.screens.case.attachments import AttachmentsTab
from totrinn.screens.case.checklist import checks_of
from totrinn.screens.case.follow_ups import FollowUpsTab
from totrinn.screens.case.history import HistoryTab
from totrinn.screens.case.paper import PaperTab
from totrinn.screens.case.round_acts import RoundActs
from totrinn.screens.case.steps import steps_of, stopped_text
from totrinn.screens.case.tab import CaseTab
from totrinn.screens.case.treatments import TreatmentsTab
from totrinn.screens.clock import today
from totrinn.screens.jobs.papers import PaperJob
from totrinn.theme import theme
from totrinn.widgets.page_header import PageHeader
from totrinn.widgets.page_scroll import PageStack
from totrinn.widgets.stepper import Stepper
from totrinn.widgets.tabs import TabBar
from totrinn_db.domain.changes import Changes, Kind
from totrinn_db.domain.codes import Remedy
from totrinn_db.domain.phases import Phase
from totrinn_db.domain.views.cases import CaseView
from totrinn_db.queries import anchoring, cases

TABS = ("saksframlegg", "forankring", "behandling", "oppfolging", "vedlegg", "historikk")
PAPER, ANCHORING, TREATMENTS, FOLLOW_UPS, ATTACHMENTS, HISTORY = range(6)
_LIVE_ROUND = (Phase.ANCHORING, Phase.READY, Phase.HOME_ADOPTION)
_COMPACT_BELOW = 620
_KINDS: tuple[Callable[[CaseScreen], CaseTab], ...] = (
    PaperTab, AnchoringTab, TreatmentsTab, FollowUpsTab, AttachmentsTab, HistoryTab,
)  # fmt: skip


class CaseScreen(Screen):
    """One case. `tab` is one of TABS, and may name a detail in it: `forankring/<id>`."""

    place = "sak"

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.case: CaseView | None = None
        self.is_small = False
        self._wanted_tab = ""
        self._wanted_detail = ""
        self.page_header = PageHeader(back=self.tr("Tilbake"))
        self.stepper = Stepper()
        self.acts = CaseActs(self)
        self.round_acts = RoundActs(self)
        self.paper_job = PaperJob(self)
        self._made: dict[int, CaseTab] = {}
        self._unplaced: dict[int, CaseTab] = {}
        self.stack = PageStack()
        self._name_tabs()
        self._lay_out()
        self.page_header.back_requested.connect(context.navigator.back)
        self.tab_bar.current_changed.connect(self._on_tab)
        self.round_acts.shown.connect(lambda: self.title_changed.emit(self.title))
        self.round_acts.letters_wanted.connect(self.acts.make_letters)
        self.round_acts.reminders_wanted.connect(self.acts.remind)
        self.round_acts.sent_paper_wanted.connect(self.acts.make_sent_paper)
        self.round_acts.registering_wanted.connect(lambda: self._in_anchoring("register"))
        self.round_acts.several_wanted.connect(lambda: self._in_anchoring("register_several"))
        self.round_acts.reading_wanted.connect(lambda: self._in_anchoring("choose_replies"))
        self.round_acts.pasting_wanted.connect(lambda: self._in_anchoring("paste_reply"))

    def _name_tabs(self) -> None:
        self.tab_bar = TabBar(self.tr("Deler av saken"))
        names = (
            self.tr("Saksframlegg"),
            self.tr("Forankring"),
            self.tr("Behandling og vedtak"),
            self.tr("Oppfølging"),
            self.tr("Vedlegg"),
            self.tr("Historikk"),
        )
        for name in names:
            self.tab_bar.add_tab(name)

    # A tab is made when it is first opened, and filled when it is seen, so that the page is there
    # at once and a change costs no more than what is shown.

    @property
    def paper(self) -> PaperTab:
        """Give the case paper."""
        return cast(PaperTab, self._tab(PAPER))

    @property
    def anchoring(self) -> AnchoringTab:
        """Give the anchoring."""
        return cast(AnchoringTab, self._tab(ANCHORING))

    @property
    def treatments(self) -> TreatmentsTab:
        """Give the treatments and decisions."""
        return cast(TreatmentsTab, self._tab(TREATMENTS))

    @property
    def follow_ups(self) -> FollowUpsTab:
        """Give what is to be followed up."""
        return cast(FollowUpsTab, self._tab(FOLLOW_UPS))

    @property
    def attachments(self) -> AttachmentsTab:
        """Give the attachments."""
        return cast(AttachmentsTab, self._tab(ATTACHMENTS))

    @property
    def history(self) -> HistoryTab:
        """Give the history."""
        return cast(HistoryTab, self._tab(HISTORY))

    def _tab(self, number: int) -> CaseTab:
        """Give a tab with the case as it is now."""
        number = max(0, number)
        tab = self._made.get(number) or self._make(number)
        if self.case is not None and tab.case is not self.case:
            tab.show_case(self.case)
        return tab

    def _make(self, number: int) -> CaseTab:
        made = self._unplaced.pop(number, None)
        tab = self._made[number] = made or _KINDS[number](self)
        if isinstance(tab, TreatmentsTab):
            tab.put_on_agenda_requested.connect(self.acts.put_on_agenda)
        tab.acts_changed.connect(self._show_actions)
        # Filled before it is put in, so that it is dressed and laid out once.
        if self.case is not None:
            tab.show_case(self.case)
        self.stack.addWidget(tab)
        return tab

    def _lay_out(self) -> None:
        top = QWidget()
        column = QVBoxLayout(top)
        for part in (self.page_header, self.stepper, self.tab_bar, self.paper_job.card):
            column.addWidget(part)
        theme.set_margins(column, 0, 0, 0, 0)
        theme.set_spacing(column, 8)
        self.set_header(top)
        self.set_content(self.stack)

    # what the screen is asked

    def show_key(self, key: str, tab: str = "") -> None:
        """Show a case and a tab of it."""
        if key != self.key:
            self.leave()
        name, _, detail = tab.partition("/")
        self._wanted_tab, self._wanted_detail = name, detail
        if key == self.key and self.case is not None:
            self._open_wanted()
        super().show_key(key, tab)

    def reload(self) -> None:
        """Read the case."""
        if self.key:
            self.read(cases.case_view, self.key, then=self._fill)

    def is_touched(self, changes: Changes) -> bool:
        """Tell whether anything that the page shows has changed."""
        kinds = (Kind.ROUND, Kind.MEETING, Kind.PARTY, Kind.BODY, Kind.FOLLOW_UP, Kind.DOCUMENT)
        return changes.touches(Kind.CASE, self.key) or any(changes.touches(k) for k in kinds)

    def ways(self) -> Mapping[Remedy, Callable[[], None]]:
        """Give what this page can do about a refusal."""
        return self.acts.ways()

    def make_ahead(self) -> Iterator[object]:
        """Make the tabs."""
        for number, kind in enumerate(_KINDS):
            if number not in self._made:
                tab = self._unplaced[number] = kind(self)
                theme.leave_plain(tab)
                yield tab
            yield self._tab(number)
            yield from self._tab(number).make_ahead()

    def menu_actions(self) -> Mapping[str, Sequence[QAction]]:
        """Give the acts of the case for the menus."""
        return self.acts.menu_actions()

    def focus_find(self) -> bool:
        """Go to the field that finds a party."""
        shown = self.stack.currentWidget()
        return shown.focus_find() if isinstance(shown, AnchoringTab) else False

    def leave(self) -> None:
        """Save what was typed, for the user goes elsewhere."""
        if self.case is not None:
            for tab in list(self._made.values()):
                tab.leave()

    def _in_anchoring(self, act: str) -> None:
        self.open_tab(ANCHORING)
        getattr(self.anchoring, act)()

    # the case

    def _fill(self, case: CaseView) -> None:
        is_other = self.case is None or self.case.row.name.id != case.row.name.id
        self.case = case
        if is_other:
            self.round_acts.show_rounds(None)
        self.page_header.set_title(case.row.name.label)
        self.page_header.set_subtitle(stopped_text(case, self.context.texts))
        self.stepper.set_steps(steps_of(case, self.context.texts, today(self.context)))
        self._show_counts(case)
        self.set_title(case.row.name.label)
        if is_other and not self._wanted_tab:
            self._wanted_tab = TABS[ANCHORING if case.row.phase in _LIVE_ROUND else PAPER]
        before = self.tab_bar.current()
        self._open_wanted()
        if self.tab_bar.current() == before:
            self._on_tab(before)
        # The menus offer what can be done with the round, whichever tab is open.
        if not isinstance(self.current_tab, AnchoringTab):
            show = self.round_acts.show_rounds
            self.read(anchoring.case_anchoring, self.key, then=show, slot="rounds")

    def _show_counts(self, case: CaseView) -> None:
        missing = len(checks_of(case).missing)
        if missing:
            text = self.tr("mangler {count}").format(count=missing)
            self.tab_bar.set_count(PAPER, text)
        else:
            self.tab_bar.set_count(PAPER, "")
        answers = ""
        if case.row.counted:
            answers = self.tr("{answered} av {counted}").format(
                answered=case.row.answered, counted=case.row.counted
            )
        self.tab_bar.set_count(ANCHORING, answers)
        files = len(case.attachments)
        self.tab_bar.set_count(ATTACHMENTS, str(files) if files else "")

    def _open_wanted(self) -> None:
        if self._wanted_tab in TABS:
            self.tab_bar.set_current(TABS.index(self._wanted_tab))
        if self._wanted_detail:
            self.current_tab.open_detail(self._wanted_detail)
        self._wanted_tab = self._wanted_detail = ""

    @property
    def current_tab(self) -> CaseTab:
        """Give the tab that is open."""
        return self._tab(self.tab_bar.current())

    def open_tab(self, number: int, detail: str = "") -> None:
        """Open a tab, and one thing in it."""
        self.tab_bar.set_current(number)
        if detail:
            self.current_tab.open_detail(detail)

    def _on_tab(self, number: int) -> None:
        left, tab = self.stack.currentWidget(), self._tab(number)
        if isinstance(left, CaseTab) and left is not tab:
            left.leave()
        self.stack.setCurrentWidget(tab)
        if self.case is not None:
            self.tab = TABS[number]
            tab.reload()
            self._show_actions()

    def _show_actions(self) -> None:
        primary, secondary, overflow = self.acts.for_header(self.current_tab)
        self.page_header.set_actions(primary, secondary, overflow)

    # sizes

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use one line for the steps in a low window."""
        super().resizeEvent(event)
        was_small, is_low = self.is_small, self._is_low()
        self.is_small = is_low or self.width() < theme.px(760)
        self.stepper.set_compact(self.is_small)
        self.page_header.title_label.set_role("section" if is_low else "h1")
        if was_small != self.is_small and self.case is not None:
            self._show_actions()

    def _is_low(self) -> bool:
        return self.height() < theme.px(_COMPACT_BELOW)

    def hideEvent(self, event: object) -> None:
        """Save what was typed when another place is opened."""
        self.leave()
        super().hideEvent(event)  # type: ignore[arg-type]
