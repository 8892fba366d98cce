# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Saksframlegg: one field a section, saved while typing, and beside it what is still missing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from totrinn.dialogs.change_wording import ChangeWordingPage
from totrinn.screens.base import Screen
from totrinn.screens.case.access import AccessCard, ask_for_exemptions
from totrinn.screens.case.checklist import (
    CONSEQUENCES,
    FACTS,
    LOCKED,
    WORDING,
    Checklist,
    checks_of,
)
from totrinn.screens.case.facts import (
    ConsequenceCard,
    FactsCard,
    ask_for_consequence,
    ask_for_details,
    facts_of,
)
from totrinn.screens.case.section_edits import SectionEdits
from totrinn.screens.case.section_list import (
    FILLED,
    MISSING,
    OPEN,
    SectionDelegate,
    SectionLine,
    SectionModel,
)
from totrinn.screens.case.tab import CaseTab
from totrinn.theme import theme
from totrinn.widgets.buttons import Button
from totrinn.widgets.card import Card
from totrinn.widgets.form_field import IconText
from totrinn.widgets.messages import MessageBar
from totrinn.widgets.page_scroll import PageStack
from totrinn.widgets.section_edit import SectionEdit
from totrinn.widgets.table import ListView
from totrinn.widgets.text import heading, label
from totrinn.words.lacking import lack_text
from totrinn_db.domain.codes import Remedy
from totrinn_db.domain.phases import Phase
from totrinn_db.domain.verdict import Refused
from totrinn_db.domain.views.cases import CaseChoices, CaseView, Choice
from totrinn_db.queries import cases as case_queries
from totrinn_db.queries import parties

_ANY_WIDTH = 4000
_BEFORE_ANCHORING = (Phase.DRAFT, Phase.REPORTED, Phase.DISCUSSION)


class PaperTab(CaseTab):
    """The sections of the paper with list, editor and checklist."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self.edits = SectionEdits(screen)
        self._current = ""
        self._is_locked = False
        self._make_list()
        self._make_editor()
        self._make_side()
        self._lay_out()
        self._connect()

    # parts

    def _make_list(self) -> None:
        self.model = SectionModel()
        self.list = ListView(self.tr("Avsnitt"))
        self.list.setModel(self.model)
        self._delegate = SectionDelegate(self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.viewport().setAutoFillBackground(False)
        self.list.setStyleSheet("QListView { background: transparent; border: none; }")
        self.list_box = QWidget()
        box = QVBoxLayout(self.list_box)
        box.addWidget(heading(self.tr("Avsnitt"), "h3", level=3))
        box.addWidget(self.list, 1)
        box.addWidget(IconText("action.shortcuts", self.tr("Alt+Pil opp/ned bytter avsnitt"),
                               "caption", tone="subtle"))  # fmt: skip
        theme.set_margins(box, 0, 4, 0, 0)
        theme.set_limits(self.list_box, min_width=200, max_width=214)

    def _make_editor(self) -> None:
        self.lock_bar = MessageBar()
        self.editor_card = Card(flush=True)
        top = QHBoxLayout()
        self.words_label = label("", "small", tone="subtle")
        self.check_button = Button("", "quiet")
        top.addWidget(self.edits.format_bar)
        top.addStretch(1)
        top.addWidget(self.check_button)
        top.addWidget(self.words_label)
        theme.set_margins(top, 22, 8, 14, 8)
        self.editor_card.body.addLayout(top)
        self.scroll_area = _scroll(self.edits)
        self.editor_card.add(self.scroll_area, 1)

    def _make_side(self) -> None:
        self.checklist = Checklist()
        self.facts = FactsCard()
        self.consequences = ConsequenceCard()
        self.access = AccessCard(self.texts)
        inner = QWidget()
        inner.setProperty("surface", "clear")
        column = QVBoxLayout(inner)
        self.back_button = Button(self.tr("Tilbake til teksten"), "quiet", icon="action.back")
        column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        for card in (self.checklist, self.facts, self.consequences, self.access):
            column.addWidget(card)
        column.addStretch(1)
        theme.set_margins(column, 0, 0, 0, 0)
        theme.set_spacing(column, 10)
        self.side = _scroll(inner)
        theme.set_limits(self.side, min_width=260)

    def _lay_out(self) -> None:
        self.work = QWidget()
        middle = QVBoxLayout()
        middle.addWidget(self.lock_bar)
        middle.addWidget(self.editor_card, 1)
        theme.set_spacing(middle, 8)
        row = QHBoxLayout(self.work)
        row.addWidget(self.list_box)
        row.addLayout(middle, 1)
        row.addWidget(self.side)
        theme.set_margins(row, 0, 0, 0, 0)
        theme.set_spacing(row, 12)
        self.stack = PageStack()
        self.stack.addWidget(self.work)
        self.column.addWidget(self.stack, 1)

    @cached_property
    def change_page(self) -> ChangeWordingPage:
        """Give the page that changes a locked proposal; made when one is first changed."""
        made = ChangeWordingPage(self.host)
        made.cancelled.connect(self.end_change)
        made.changed.connect(self.end_change)
        self.stack.addWidget(made)
        return made

    def _connect(self) -> None:
        self.edits.changed.connect(self._show_state)
        self.edits.entered.connect(self._on_in_section)
        self.list.selectionModel().currentChanged.connect(self._on_line_chosen)
        self.list.opened.connect(lambda index: self._go_to_index(index))
        self.list.clicked.connect(lambda index: self._go_to_index(index))
        self.checklist.place_chosen.connect(self.go_to)
        self.facts.edit_requested.connect(self.edit_details)
        self.consequences.add_requested.connect(self.edit_consequence)
        self.consequences.chosen.connect(self.edit_consequence)
        self.access.mark_requested.connect(self.mark_exempt)
        self.check_button.clicked.connect(lambda: self._show_side(True))
        self.back_button.clicked.connect(lambda: self._show_side(False))
        self.stack.currentChanged.connect(self.acts_changed)
        for keys, step in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self.work)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self._step(step))

    @property
    def sections(self) -> dict[str, SectionEdit]:
        """Give the fields by the keys of their sections."""
        return self.edits.shown

    # the case

    def show_case(self, case: CaseView) -> None:
        """Show the paper; what is being typed is never overwritten."""
        is_other = self.case is None or self.case.row.name.id != case.row.name.id
        super().show_case(case)
        self.edits.show_case(case)
        self._show_lock(case)
        self._show_state()
        self._show_facts(case)
        if self.has_own_primary and not is_other:
            self.change_page.take_newer(case.wording.text, case.wording.version)
        if is_other:
            self.stack.setCurrentWidget(self.work)
            self.scroll_area.verticalScrollBar().setValue(0)

    def _show_lock(self, case: CaseView) -> None:
        self._is_locked = case.row.phase in LOCKED
        is_over = case.row.phase.is_ended
        has_lock = isinstance(case.may_edit_wording, Refused)
        if is_over or not has_lock or WORDING not in self.sections:
            self.lock_bar.hide()
            return
        if self._is_locked:
            lead = self.tr("Teksten er låst mens saken er til forankring.")
        else:
            lead = self.tr("Forslaget er låst, for partene har svart på det.")
        self.lock_bar.show_message(
            "info", lead, actions=[(self.tr("Endre forslaget …"), self.start_change)]
        )

    def _show_state(self) -> None:
        if self.case is None:
            return
        lines = tuple(self._line(key, edit) for key, edit in self.sections.items())
        self.model.set_lines(lines)
        words = self.edits.count_words()
        self.words_label.setText(self.tr("{count} ord i saken").format(count=words))
        missing = sum(line.state == MISSING for line in lines)
        text = self.tr("Mangler {count}").format(count=missing) if missing else self.tr("Kontroll")
        self.check_button.setText(text)

    def _line(self, key: str, edit: SectionEdit) -> SectionLine:
        required = {s.key for s in (self.case.sections if self.case else ()) if s.is_required}
        state = MISSING if edit.is_empty() else FILLED
        is_open = key not in required and key != WORDING
        if state == MISSING and (is_open or self._is_locked):
            state = OPEN
        return SectionLine(key, edit.label.text(), state)

    def _show_facts(self, case: CaseView) -> None:
        if case.row.phase in _BEFORE_ANCHORING:
            title = self.tr("Før innkalling")
        elif case.row.phase is Phase.DISCUSSED:
            title = self.tr("Før forankring")
        else:
            title = self.tr("Før vedtak")
        self.checklist.set_checks(title, checks_of(case))
        # What is not written stands in the checklist already, with a way to its place.
        lack = case.row.lack and replace(case.row.lack, sections=(), lacks_wording=False)
        self.checklist.set_lack(lack_text(lack, self.texts) if lack is not None else "")
        self.facts.set_facts(facts_of(case, self.texts))
        self.consequences.set_consequences(case.consequences)
        self.access.show_case(case)

    def leave(self) -> None:
        """Save what was typed since the last pause."""
        self.edits.commit()

    def make_ahead(self) -> Iterator[object]:
        """Make the fields, and the page that changes the proposal."""
        yield from self.edits.make_ahead()
        yield self.change_page

    # going about

    def go_to(self, place: str) -> None:
        """Go to what a line of the checklist is about."""
        if place in self.sections:
            self._show_side(False)
            self._current = place
            edit = self.sections[place]
            self.stack.setCurrentWidget(self.work)
            QTimer.singleShot(0, edit, lambda: self.scroll_area.ensureWidgetVisible(edit, 0, 40))
            edit.editor.setFocus()
        elif place == CONSEQUENCES:
            self.edit_consequence()
        elif place == FACTS:
            self.edit_details(first="municipal_officer")

    def open_detail(self, detail: str) -> None:
        """Go to a section by its key."""
        self.go_to(detail)

    def _go_to_index(self, index: QModelIndex) -> None:
        line = self.model.line_at(index)
        if line is not None:
            self.go_to(line.key)

    def _on_line_chosen(self, index: QModelIndex, _old: QModelIndex) -> None:
        line = self.model.line_at(index)
        if line is not None and self.list.hasFocus():
            self.scroll_area.ensureWidgetVisible(self.sections[line.key], 0, 40)

    def _on_in_section(self, key: str) -> None:
        self._current = key
        self.list.setCurrentIndex(self.model.index(self.model.row_of(key)))

    def _step(self, step: int) -> None:
        keys = list(self.sections)
        focused = [key for key, edit in self.sections.items() if edit.editor.hasFocus()]
        at = keys.index(focused[0]) if focused else self.list.currentIndex().row()
        if 0 <= at + step < len(keys):
            self.go_to(keys[at + step])

    # questions

    def edit_details(self, _on: object = None, *, first: str = "") -> None:
        """Ask for what is to be changed about the case."""
        if self.case is not None:
            case = self.case

            def ask(choices: CaseChoices) -> None:
                ask_for_details(self.host, case, choices, first=first)

            self.host.read(case_queries.case_choices, then=ask, slot="details")

    def edit_consequence(self, party_id: str = "") -> None:
        """Ask what the case means for one party."""
        if self.case is not None:
            case = self.case

            def ask(found: tuple[Choice, ...]) -> None:
                ask_for_consequence(self.host, case, found, party_id)

            self.host.read(parties.party_choices, then=ask, slot="consequence")

    def mark_exempt(self) -> None:
        """Ask which parts of the case are exempt from public access."""
        self.edits.commit()
        if self.case is not None:
            ask_for_exemptions(self.host, self.case)

    def start_change(self) -> None:
        """Open the page that changes a locked proposal."""
        if self.case is not None:
            wording = self.case.wording.text
            version = self.case.wording.version
            self.change_page.start(self.case_id, wording, wording, version)
            self.stack.setCurrentWidget(self.change_page)

    @property
    def has_own_primary(self) -> bool:
        """Tell whether a locked proposal is being changed, which has a button of its own."""
        return isinstance(self.stack.currentWidget(), ChangeWordingPage)

    def end_change(self) -> None:
        """Go back to the paper."""
        self.stack.setCurrentWidget(self.work)
        self.list.setFocus()

    def ways(self) -> dict[Remedy, object]:
        """Tell what this tab can do about a refusal."""
        return {Remedy.FILL_IN: lambda: self.go_to(WORDING)}

    # sizes

    def _show_side(self, shown: bool) -> None:
        if self.back_button.isVisibleTo(self.side) or shown:
            self.side.setVisible(shown or self._is_wide())
            self.editor_card.setVisible(not shown or self._is_wide())

    def _is_wide(self) -> bool:
        return self.width() >= theme.px(820)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold list and checklist when there is no room for them."""
        super().resizeEvent(event)
        wide = self._is_wide()
        self.list_box.setVisible(self.width() >= theme.px(1000))
        self.side.setVisible(wide)
        self.editor_card.setVisible(True)
        self.check_button.setVisible(not wide)
        self.back_button.setVisible(not wide)
        theme.set_limits(self.side, min_width=260, max_width=300 if wide else _ANY_WIDTH)


def _scroll(inner: QWidget) -> QScrollArea:
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(inner)
    return scroll
