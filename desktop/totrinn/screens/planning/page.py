# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The place Fremdriftsplan. The plan is made here again for each change, by the domain itself."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from totrinn.context import AppContext
from totrinn.screens.base import Screen
from totrinn.screens.clock import today
from totrinn.screens.planning.exports import PlanExports
from totrinn.screens.planning.facts_card import FactsCard
from totrinn.screens.planning.filters import PlanFilter
from totrinn.screens.planning.outlook import Outlook
from totrinn.screens.planning.table import PlanRow, PlanTable, plan_rows
from totrinn.screens.planning.timeline import DEADLINE, DECISION, LETTER, PlanTimeline
from totrinn.screens.planning.what_if import WhatIfPanel
from totrinn.theme import theme
from totrinn.widgets.buttons import make_action
from totrinn.widgets.delegates import TextDelegate
from totrinn.widgets.messages import EmptyState
from totrinn.widgets.page_header import PageHeader
from totrinn.widgets.page_scroll import PageStack
from totrinn.widgets.table import TreeView
from totrinn.widgets.timeline.legend import BAR
from totrinn.widgets.timeline.or_table import TimelineOrTable
from totrinn.widgets.timeline.parts import DIAMOND, RING, Mark
from totrinn.words.planning import PlanningWords
from totrinn_db.commands import planning as commands
from totrinn_db.domain.changes import Changes, Kind
from totrinn_db.domain.own_meetings import OwnMeeting
from totrinn_db.domain.planning.planner import Plan, Way, plan
from totrinn_db.domain.planning.what_if import SendOn, SetDeadline, changed, suggestions
from totrinn_db.domain.views.planning import PlanningView
from totrinn_db.queries import planning

_BESIDE_FROM, _PANEL = 1000, 290
_LOW_BELOW = 560
_TITLE_ALONE_BELOW = 900


class PlanningScreen(Screen):
    """When everybody can decide, who is last, and what a change costs."""

    place = "fremdriftsplan"

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.view: PlanningView | None = None
        self.plan: Plan | None = None
        self._outlook: Outlook | None = None
        self._opened: frozenset[str] = frozenset()
        self._rings: dict[OwnMeeting, Mark] = {}
        self._chain_of = ""
        self._is_filling = False
        self._make_header()
        self._make_body()
        self._lay_out()
        self._connect()

    @property
    def words(self) -> PlanningWords:
        """Give the words of a plan, as of today."""
        return PlanningWords(self.context.texts, today(self.context))

    # parts

    def _make_header(self) -> None:
        self.exports = PlanExports(self)
        self.use_action = make_action(
            self, self.tr("Bruk planen i saken"), self.use, icon="thing.check"
        )
        self.calendar_action = make_action(
            self, self.tr("Møtekalender"), self._open_calendars, icon="action.calendar"
        )
        self.page_header = PageHeader(self.tr("Fremdriftsplan"))
        self._is_narrow = False
        self._set_header_actions()
        self.case_combo = QComboBox()
        self.case_combo.setAccessibleName(self.tr("Sak"))
        self.case_combo.setMinimumContentsLength(30)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.case_combo.setSizeAdjustPolicy(policy)
        theme.set_limits(self.case_combo, max_width=420)
        self.page_header.add_widget(self.case_combo)

    def _set_header_actions(self) -> None:
        """Show the way to the calendars beside the title, or among the other acts."""
        others = list(self.exports.actions) if self.view is not None else []
        if self._is_narrow:
            self.page_header.set_actions(self.use_action, [], [self.calendar_action, *others])
        else:
            self.page_header.set_actions(self.use_action, [self.calendar_action], others)

    def _make_body(self) -> None:
        self.facts = FactsCard()
        self.table = PlanTable(self.words)
        self.table_view = TreeView(self.tr("Fremdriftsplan som tabell"))
        self.table_view.setModel(self.table)
        self.table_view.set_delegate(0, TextDelegate(lines=1))
        self.table_view.set_columns(
            [(116, 1), (110, 1), (100, 0), (120, 1), (88, 0), (88, 0), (88, 0), (118, 0), (156, 1)],
            drop=[1, 2, 4],
        )
        self.part = TimelineOrTable(
            self.tr("Tidslinje"),
            self.table_view,
            (
                (DIAMOND, self.tr("Møtet som behandler saken")),
                (RING, self.tr("Andre møter")),
                (BAR, self.tr("Fra brevet til svaret er klart")),
            ),
        )
        self.filter = PlanFilter()
        self.part.add_above(self.filter)
        self.timeline, self.legend = self.part.timeline, self.part.legend
        self.panel = WhatIfPanel()
        self.no_dates = EmptyState(
            "action.calendar",
            self.tr("Møtedatoene til partene er ikke lagt inn"),
            self.tr(
                "Legg inn når kommunene møtes, eller en vanlig møterytme. Da regnes planen ut."
            ),
            self.tr("Legg inn møtedatoer"),
        )
        self.nothing = EmptyState(
            "nav.fremdriftsplan",
            self.tr("Ingen saker er på vei til vedtak"),
            self.tr("Når en sak er meldt, ser du her når den kan vedtas."),
            self.tr("Gå til sakene"),
        )

    def _lay_out(self) -> None:
        self.shown = self.part.stack
        self.shown.addWidget(self.no_dates)
        self.beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.beside.addWidget(self.part, 1)
        self.beside.addWidget(self.panel)
        theme.set_spacing(self.beside, 12)
        page = QWidget()
        whole = QVBoxLayout(page)
        self.case_row = QHBoxLayout()
        whole.addLayout(self.case_row)
        whole.addWidget(self.exports.job.card)
        whole.addWidget(self.facts)
        whole.addLayout(self.beside, 1)
        theme.set_margins(whole, 0, 0, 0, 0)
        theme.set_spacing(whole, 12)
        self.page = page
        self.pages = PageStack()
        self.pages.addWidget(page)
        self.pages.addWidget(self.nothing)
        self.set_header(self.page_header)
        self.set_content(self.pages)

    def _connect(self) -> None:
        self.case_combo.currentIndexChanged.connect(self._on_case)
        self.panel.changed.connect(self._replan)
        self.panel.calendars_requested.connect(self._open_calendars)
        self.filter.changed.connect(self._on_filter)
        self.filter.find_field.down_pressed.connect(self._go_to_rows)
        self.timeline.line_moved.connect(self._on_line)
        self.timeline.line_dropped.connect(lambda _key, _day: self._replan())
        self.timeline.row_opened.connect(self._on_row)
        self.timeline.row_focused.connect(self._on_focus)
        self.part.shown_as_table.connect(self._fill_table)
        self.table_view.rows_copied.connect(self.exports.tell_copied)
        self.table_view.selectionModel().currentChanged.connect(self._on_table_row)
        self.no_dates.activated.connect(self._open_calendars)
        self.nothing.activated.connect(lambda: self.context.navigator.open_place("saker"))

    # reading

    def reload(self) -> None:
        """Read the case and all that its plan depends on."""
        self.read(planning.planning_view, self.key, then=self.show_view)

    def is_touched(self, changes: Changes) -> bool:
        """Tell whether a case, a meeting, a party, a round or a lead time changed."""
        kinds = (
            Kind.CASE, Kind.MEETING, Kind.PARTY, Kind.ROUND, Kind.BODY, Kind.REGION,
            Kind.COMMUNITY,
        )  # fmt: skip
        return any(changes.touches(kind) for kind in kinds)

    def show_view(self, view: PlanningView | None) -> None:
        """Show a case with its plan; None: no case is on its way."""
        is_other = (view is None) != (self.view is None)
        self.view = view
        self._rings = {}
        self.pages.setCurrentWidget(self.page if view is not None else self.nothing)
        for action in (self.use_action, *self.exports.actions):
            action.setVisible(view is not None)
        self.case_combo.setVisible(view is not None)
        if is_other:
            self._set_header_actions()
        self.set_title(self.tr("Fremdriftsplan"))
        if view is None:
            return
        self._fill_cases(view)
        base = plan(view.facts)
        self._chain_of = ""
        self.panel.start(self.words, base, suggestions(base), view.body)
        self.table.words = self.words
        self._replan()

    def _fill_cases(self, view: PlanningView) -> None:
        self._is_filling = True
        self.case_combo.clear()
        for each in view.cases:
            self.case_combo.addItem(each.case.label, each.case.id)
        self.case_combo.setCurrentIndex(self.case_combo.findData(view.case.id))
        self.case_combo.setToolTip(view.case.label)
        self._is_filling = False

    def _on_case(self, _index: int) -> None:
        case_id = self.case_combo.currentData()
        if not self._is_filling and case_id:
            self.context.navigator.open_place(self.place, case_id)

    # planning

    def _replan(self) -> None:
        """Make the plan again, with the changes that are chosen, and show it."""
        if self.view is None:
            return
        self.plan = plan(changed(self.view.facts, self.panel.changes()))
        words, found = self.words, self.plan
        self.facts.show_facts(
            (
                words.decision(found, self.view.discussed_on, self.view.body),
                words.deadline(found),
                words.last(found),
            )
        )
        if not self.timeline.is_held:
            # Words that wrap take time to lay out; while a line moves, the facts are enough.
            self.panel.show_plan(words, found, self.view.body)
            self._outlook = Outlook.of(self.view, found, words)
            self.panel.show_forecast(self._outlook.sentence)
            self._show_chain()
        has_dates = found.known > 0 or not found.asked
        if not has_dates:
            self.shown.setCurrentWidget(self.no_dates)
        elif self.shown.currentWidget() is self.no_dates:
            self.shown.setCurrentWidget(self.timeline)
        self.legend.setVisible(has_dates)
        self.filter.setVisible(has_dates)
        self._show_timeline()
        self._fill_table(self.shown.currentWidget() is self.table_view)

    def _show_timeline(self) -> None:
        if self.view is not None and self.plan is not None:
            only = self.filter.chosen(self.view, self.plan)
            made = PlanTimeline(
                self.view, self.plan, self.words, self._opened, self._rings, only
            ).made()
            self.timeline.set_timeline(made)

    def _rows(self) -> tuple[PlanRow, ...]:
        if self.view is None or self.plan is None:
            return ()
        only = self.filter.chosen(self.view, self.plan)
        rows = plan_rows(self.view, self.plan, self.words)
        return rows if only is None else tuple(r for r in rows if r.party.party_id in only)

    def _on_filter(self) -> None:
        self._show_timeline()
        self._fill_table(self.shown.currentWidget() is self.table_view)

    def focus_find(self) -> bool:
        """Put the focus in the field that narrows the parties; Ctrl+F."""
        self.filter.find_field.setFocus()
        return self.filter.isVisible()

    def _go_to_rows(self) -> None:
        """Go from the field to what it found, whether drawn or in a table."""
        if self.shown.currentWidget() is self.table_view:
            self.table_view.setFocus()
        else:
            self.timeline.setFocus()

    def _on_line(self, key: str, day: object) -> None:
        if not isinstance(day, date):
            return
        if key == LETTER:
            self.panel.set_own("letter", SendOn(self.panel.a_letter_day(day)))
        elif key == DEADLINE:
            self.panel.set_own("deadline", SetDeadline(day))
        elif key == DECISION:
            self.panel.move_meeting(day)

    # rows

    def _on_row(self, key: str) -> None:
        if key.startswith("region:") or key == "trust":
            self._opened = self._opened ^ {key}
            self._show_timeline()
        else:
            self._on_focus(key)

    def _on_focus(self, key: str) -> None:
        party_id = key.removeprefix("in:")
        if self.plan is not None and any(p.party_id == party_id for p in self.plan.parties):
            self._chain_of = party_id
            self._show_chain()

    def _on_table_row(self) -> None:
        row = self.table.row_at(self.table_view.current_row())
        if row is not None:
            self._on_focus(row.party.party_id)

    def _show_chain(self) -> None:
        if self.plan is None:
            return
        waited = [p for p in (*self.plan.stuck, *self.plan.critical) if p.way is not Way.ANSWERED]
        party_id = self._chain_of or (waited[0].party_id if waited else "")
        if not party_id:
            self.panel.show_chain("", ())
            return
        name = self.plan.of(party_id).party
        title = self.tr("Slik er datoen funnet: {party}").format(party=name)
        lines = self.words.chain(self.plan, party_id)
        likely = self._outlook.lines(party_id) if self._outlook is not None else ()
        self.panel.show_chain(title, (*lines, *likely))

    def _fill_table(self, is_shown: bool) -> None:
        if is_shown:
            self.table.set_entries(self._rows())

    # acts

    def use(self) -> None:
        """Note deadline and meeting in the case; the sending proposes them."""
        if self.view is None or self.plan is None:
            return
        target = self.plan.target
        is_known = target is not None and any(
            meeting.id == target.meeting.id for meeting in self.view.facts.meetings
        )
        self.write(
            commands.use_plan,
            case_id=self.view.case.id,
            deadline=self.plan.deadline,
            letter_on=None if self.plan.facts.is_sent else self.plan.facts.letter_on,
            meeting_id=target.meeting.id if target is not None and is_known else None,
            undo_text=self.tr("Planen er tatt i bruk i saken. Svarfristen blir foreslått {date}.")
            .format(date=self.words.day(self.plan.deadline)),
        )  # fmt: skip

    def _open_calendars(self) -> None:
        self.context.navigator.open_place("parter", "", "moteplaner")

    # sizes

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the panel under the timeline where there is no room beside it."""
        super().resizeEvent(event)
        is_wide = self.width() >= theme.px(_BESIDE_FROM)
        way = QBoxLayout.Direction
        self.beside.setDirection(way.LeftToRight if is_wide else way.TopToBottom)
        self.panel.setMaximumWidth(theme.px(_PANEL) if is_wide else 16777215)
        self.panel.setMinimumWidth(theme.px(_PANEL) if is_wide else 0)
        self.panel.setMinimumHeight(0 if is_wide else theme.px(320))
        self.facts.set_narrow(self.width() < theme.px(700))
        self._set_narrow(self.width() < theme.px(_TITLE_ALONE_BELOW))
        self.legend.set_low(self.height() < theme.px(_LOW_BELOW))

    def _set_narrow(self, narrow: bool) -> None:
        """Give the list of cases a line of its own where the title needs the whole line."""
        if narrow == self._is_narrow:
            return
        self._is_narrow = narrow
        if narrow:
            self.case_row.addWidget(self.case_combo, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self.page_header.add_widget(self.case_combo)
        self._set_header_actions()
