# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The plan of one party: its coming meetings and the rules for its organs, with their acts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from totrinn.screens.parties.plan_dialogs import OwnMeetingDialog, RuleDialog
from totrinn.screens.parties.plan_words import PlanWords, is_assumed
from totrinn.theme import theme
from totrinn.widgets.buttons import Button, LinkButton
from totrinn.widgets.card import SidePanel
from totrinn.widgets.flow_layout import FlowLayout
from totrinn.widgets.text import heading, label
from totrinn_db.commands import meeting_rules, own_meetings
from totrinn_db.domain.views.own_meetings import MeetingRuleRow, OwnMeetingRow, PartyPlanRow

if TYPE_CHECKING:
    from totrinn.screens.parties.page import PartiesScreen

_ROW, _MOST_MEETINGS, _MOST_RULES = 44, 300, 120  # px at 100 %
_SHOWN = 40


class PlanPanel(SidePanel):
    """Shows a party's meetings and rules; each change is an act of its own that can be undone."""

    def __init__(self, screen: PartiesScreen) -> None:
        super().__init__()
        self._screen = screen
        self._plan: PartyPlanRow | None = None
        self._words: PlanWords | None = None
        self.new_button = Button(self.tr("Nytt møte …"), "primary")
        self.change_link = LinkButton(self.tr("Endre møtet …"))
        self.end_link = LinkButton(self.tr("Ta ut av planen"))
        self.new_rule_link = LinkButton(self.tr("Ny regel …"))
        self.change_rule_link = LinkButton(self.tr("Endre regelen …"))
        self.end_rule_link = LinkButton(self.tr("Avslutt regelen"))
        self.list = _list(self.tr("Kommende møter"))
        self.rule_list = _list(self.tr("Regler"))
        self.none_label = label("", tone="subtle", wrap=True)
        self._put_parts()
        self._connect()

    def _put_parts(self) -> None:
        self.add(heading(self.tr("Kommende møter"), "h3", level=3))
        self.add(self.none_label)
        self.add(self.list)
        self.add(_row(self.change_link, self.end_link))
        self.add(heading(self.tr("Når møteplanen ikke er kjent"), "h3", level=3))
        self.add(self.rule_list)
        self.add(_row(self.new_rule_link, self.change_rule_link, self.end_rule_link))
        self.body.addStretch(1)
        self.set_buttons([self.new_button])

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._on_chosen)
        self.rule_list.currentRowChanged.connect(self._on_chosen)
        self.list.itemActivated.connect(lambda _item: self._change())
        self.rule_list.itemActivated.connect(lambda _item: self._change_rule())
        self.new_button.clicked.connect(self.begin_meeting)
        self.change_link.clicked.connect(self._change)
        self.end_link.clicked.connect(self._end)
        self.new_rule_link.clicked.connect(self._begin_rule)
        self.change_rule_link.clicked.connect(self._change_rule)
        self.end_rule_link.clicked.connect(self._end_rule)

    def show_plan(self, plan: PartyPlanRow, words: PlanWords) -> None:
        """Show a party's plan; what was chosen of it stays chosen."""
        meeting, rule = self.meeting(), self.rule()
        self._plan, self._words = plan, words
        self.set_texts(plan.party, words.known(plan))
        shown = plan.coming[:_SHOWN]
        _fill(self.list, [f"{words.meeting(m)}\n{words.about(m)}" for m in shown], _MOST_MEETINGS)
        _fill(self.rule_list, [words.rule(r) for r in plan.rules], _MOST_RULES)
        self.list.setVisible(bool(shown))
        self.rule_list.setVisible(bool(plan.rules))
        self.none_label.setVisible(not shown)
        none: str = self.tr(
            "Ingen møter er kjent. Lim inn møteplanen, eller lag en regel for hvor ofte organet "
            "møtes."
        )
        self.none_label.setText(none)
        _choose(self.list, [m.id for m in shown], meeting.id if meeting is not None else "")
        _choose(self.rule_list, [r.id for r in plan.rules], rule.id if rule is not None else "")
        self._on_chosen()

    def meeting(self) -> OwnMeetingRow | None:
        """Give the meeting that is chosen."""
        at = self.list.currentRow()
        return self._plan.coming[at] if self._plan is not None and at >= 0 else None

    def rule(self) -> MeetingRuleRow | None:
        """Give the rule that is chosen."""
        at = self.rule_list.currentRow()
        return self._plan.rules[at] if self._plan is not None and at >= 0 else None

    def _on_chosen(self, *_: object) -> None:
        meeting, rule = self.meeting(), self.rule()
        can_change = meeting is not None and not is_assumed(meeting)
        self.change_link.setEnabled(can_change)
        self.end_link.setEnabled(can_change)
        for link in (self.change_link, self.end_link):
            link.setVisible(self.list.isVisibleTo(self))
        for link in (self.change_rule_link, self.end_rule_link):
            link.setVisible(rule is not None)

    def begin_meeting(self) -> None:
        """Ask for a new meeting."""
        if self._plan is not None:
            OwnMeetingDialog(self._screen, self._plan).open()

    def _change(self) -> None:
        meeting = self.meeting()
        if self._plan is not None and meeting is not None and not is_assumed(meeting):
            OwnMeetingDialog(self._screen, self._plan, meeting).open()

    def _end(self) -> None:
        meeting = self.meeting()
        if self._plan is None or self._words is None or meeting is None:
            return
        said: str = self.tr("{meeting} er tatt ut av planen til {party}.")
        self._screen.write(
            own_meetings.end_own_meeting, meeting_id=meeting.id,
            undo_text=said.format(meeting=self._words.meeting(meeting), party=self._plan.party),
        )  # fmt: skip

    def _begin_rule(self) -> None:
        if self._plan is not None:
            RuleDialog(self._screen, self._plan).open()

    def _change_rule(self) -> None:
        rule = self.rule()
        if self._plan is not None and rule is not None:
            RuleDialog(self._screen, self._plan, rule).open()

    def _end_rule(self) -> None:
        rule = self.rule()
        if self._plan is not None and rule is not None:
            said: str = self.tr("Regelen for {organ} i {party} er avsluttet.")
            self._screen.write(
                meeting_rules.end_meeting_rule, rule_id=rule.id,
                undo_text=said.format(organ=rule.organ, party=self._plan.party),
            )  # fmt: skip


def _list(name: str) -> QListWidget:
    view = QListWidget()
    view.setProperty("framed", True)
    view.setSpacing(2)
    view.setWordWrap(True)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setAccessibleName(name)
    return view


def _fill(view: QListWidget, texts: list[str], most: int) -> None:
    view.blockSignals(True)
    view.clear()
    for text in texts:
        QListWidgetItem(text, view)
    high = min(max(len(texts), 1) * _ROW + 10, most)
    theme.set_limits(view, min_height=high, max_height=high)
    view.blockSignals(False)


def _choose(view: QListWidget, ids: list[str], wanted: str) -> None:
    view.blockSignals(True)
    view.setCurrentRow(ids.index(wanted) if wanted and wanted in ids else 0 if ids else -1)
    view.blockSignals(False)


def _row(*links: QWidget) -> QWidget:
    holder = QWidget()
    flow = FlowLayout(holder, spacing=12)
    for link in links:
        flow.addWidget(link)
    return holder
