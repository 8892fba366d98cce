# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""«Hva om?»: changes with their effects worked out, one's own changes, and the way to a date."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from totrinn.theme import theme
from totrinn.widgets.buttons import Button, LinkButton
from totrinn.widgets.card import Card
from totrinn.widgets.emptying import empty
from totrinn.widgets.form_field import DateField, FormField, IconText
from totrinn.widgets.text import hairline, heading, label
from totrinn.words.planning import PlanningWords
from totrinn_db.domain.anchoring import MUNICIPAL_LEVELS, Level
from totrinn_db.domain.planning.planner import Plan
from totrinn_db.domain.planning.what_if import (
    GAINS,
    LOSSES,
    Change,
    Effect,
    EffectCode,
    MoveMeeting,
    SendOn,
    SetDeadline,
    SetLevel,
)

_TONES = {
    **dict.fromkeys(GAINS, ("success", "ph.arrow-up-right")),
    **dict.fromkeys(LOSSES, ("warning", "thing.warning")),
    **dict.fromkeys((EffectCode.NO_CHANGE, EffectCode.LESS_TIME), ("subtle", "ph.equals")),
}
_NO_LEVEL = ""


@dataclass
class _Suggested:
    """One suggestion: its tick, and what it brings."""

    effect: Effect
    box: QCheckBox


class WhatIfPanel(Card):
    """What could be changed. `changed` tells that the plan is to be made again."""

    changed = Signal()
    calendars_requested = Signal()

    def __init__(self) -> None:
        super().__init__(flush=True)
        self._words: PlanningWords | None = None
        self._plan: Plan | None = None
        self._suggested: list[_Suggested] = []
        self._own: dict[str, Change] = {}
        self._is_filling = False
        self._make_parts()
        self._fill_card()
        self._connect()

    def _make_parts(self) -> None:
        self.title = heading(self.tr("Hva om?"), "h2")
        self.why_label = label("", "small", tone="subtle", wrap=True)
        self.suggestions = QWidget()
        self._list = QVBoxLayout(self.suggestions)
        self.letter_field = FormField(self.tr("Brevet går ut"), DateField())
        self.deadline_field = FormField(self.tr("Svarfrist"), DateField())
        self.meeting_field = FormField(self.tr("Vedtaksmøtet holdes"), DateField())
        self.level_combo = QComboBox()
        # A long name of a level must not make the panel wider than its column.
        self.level_combo.setMinimumContentsLength(10)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.level_combo.setSizeAdjustPolicy(policy)
        self.level_field = FormField(self.tr("Laveste nivå i kommunene"), self.level_combo)
        self.reset_button = Button(self.tr("Nullstill"), "quiet", icon="action.undo")
        self.chain_title = heading("", "h3", level=3)
        self.chain_label = label("", "small", wrap=True)
        self.known_label = label("", "small", tone="subtle", wrap=True)
        self.forecast_label = label("", "small", tone="subtle", wrap=True)
        self.calendars_link = LinkButton(self.tr("Legg inn møtedatoer"))

    def _fill_card(self) -> None:
        inner = QWidget()
        inner.setProperty("surface", "clear")
        column = QVBoxLayout(inner)
        column.addWidget(self.title)
        column.addWidget(self.why_label)
        column.addWidget(self.suggestions)
        column.addWidget(hairline())
        column.addWidget(heading(self.tr("Endre selv"), "h3", level=3))
        for field in (
            self.letter_field, self.deadline_field, self.meeting_field, self.level_field,
        ):  # fmt: skip
            column.addWidget(field)
        column.addWidget(self.reset_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(hairline())
        column.addWidget(self.chain_title)
        column.addWidget(self.chain_label)
        column.addStretch(1)
        theme.set_margins(column, 14, 10, 14, 10)
        theme.set_spacing(column, 8)
        theme.set_margins(self._list, 0, 0, 0, 0)
        theme.set_spacing(self._list, 4)
        self.scroll_area = QScrollArea()
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.viewport().setAutoFillBackground(False)
        self.scroll_area.setWidget(inner)
        self.add(self.scroll_area, 1)
        foot = QWidget()
        low = QVBoxLayout(foot)
        low.addWidget(self.known_label)
        low.addWidget(self.forecast_label)
        low.addWidget(self.calendars_link, 0, Qt.AlignmentFlag.AlignLeft)
        theme.set_margins(low, 14, 8, 14, 8)
        theme.set_spacing(low, 2)
        self.add(hairline())
        self.add(foot)

    def _connect(self) -> None:
        self._date(self.letter_field).dateChanged.connect(self._on_letter)
        self._date(self.deadline_field).dateChanged.connect(self._on_deadline)
        self._date(self.meeting_field).dateChanged.connect(self._on_meeting)
        self.level_combo.currentIndexChanged.connect(self._on_level)
        self.reset_button.clicked.connect(self.reset)
        self.calendars_link.clicked.connect(self.calendars_requested)

    # what is chosen

    def changes(self) -> tuple[Change, ...]:
        """Give what is ticked and what is set by hand."""
        ticked = [each.effect.change for each in self._suggested if each.box.isChecked()]
        return (*ticked, *self._own.values())

    def set_own(self, name: str, change: Change) -> None:
        """Set a change by hand; a ticked suggestion of the same thing gives way."""
        for each in self._suggested:
            if isinstance(each.effect.change, type(change)) and each.box.isChecked():
                each.box.blockSignals(True)
                each.box.setChecked(False)
                each.box.blockSignals(False)
        self._own[name] = change
        self.changed.emit()

    def reset(self) -> None:
        """Take all changes back."""
        self._own.clear()
        for each in self._suggested:
            each.box.blockSignals(True)
            each.box.setChecked(False)
            each.box.blockSignals(False)
        self.changed.emit()

    # what is shown

    def start(self, words: PlanningWords, base: Plan, effects: Sequence[Effect], body: str) -> None:
        """Offer the changes of another plan."""
        self._words, self._own = words, {}
        self._clear()
        for effect in effects:
            self._add(words, base, effect, body)
        self.suggestions.setVisible(bool(effects))
        self._fill_levels(words, base)
        self.letter_field.setVisible(not base.facts.is_sent)
        self.level_field.setVisible(not base.facts.is_sent)
        self.meeting_field.setVisible(base.target is not None)

    def _clear(self) -> None:
        self._suggested.clear()
        empty(self._list)

    def _add(self, words: PlanningWords, base: Plan, effect: Effect, body: str) -> None:
        box = _WrappingCheck(words.change(base, effect.change, effect, body))
        tone, icon = _TONES[effect.code]
        said = IconText(icon, words.effect(effect), "small", tone=tone,
                        ink="" if tone == "subtle" else tone)  # fmt: skip
        each = _Suggested(effect, box.check)
        box.check.setAccessibleDescription(words.effect(effect))
        box.check.toggled.connect(self._toggled(each))
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.addWidget(box)
        column.addWidget(said)
        theme.set_margins(column, 0, 2, 0, 4)
        theme.set_spacing(column, 1)
        said.setContentsMargins(theme.px(24), 0, 0, 0)
        self._suggested.append(each)
        self._list.addWidget(holder)

    def _toggled(self, mine: _Suggested) -> Callable[[bool], None]:
        def toggled(on: bool) -> None:
            kind = type(mine.effect.change)
            if on:
                names = {SendOn: "letter", SetDeadline: "deadline", MoveMeeting: "meeting"}
                self._own.pop(names.get(kind, ""), None)
                for other in self._suggested:
                    is_same = isinstance(other.effect.change, kind) and kind is SendOn
                    if other is not mine and is_same and other.box.isChecked():
                        other.box.blockSignals(True)
                        other.box.setChecked(False)
                        other.box.blockSignals(False)
            self.changed.emit()

        return toggled

    def _fill_levels(self, words: PlanningWords, base: Plan) -> None:
        self._is_filling = True
        self.level_combo.clear()
        self.level_combo.addItem(self.tr("Som saken krever"), _NO_LEVEL)
        for level in MUNICIPAL_LEVELS[1:]:
            self.level_combo.addItem(words.texts.label(level), level.value)
        self._is_filling = False

    def show_plan(self, words: PlanningWords, plan: Plan, body: str) -> None:
        """Show the dates of the plan as it is now, and what it rests on."""
        self._plan = plan
        self._is_filling = True
        self._date(self.letter_field).set_value(plan.facts.letter_on)
        self._date(self.deadline_field).set_value(plan.deadline)
        if plan.target is not None:
            self._date(self.meeting_field).set_value(plan.target.meeting.on)
        if "level" not in self._own:
            self.level_combo.setCurrentIndex(0)
        self._is_filling = False
        is_plain = not self.changes()
        self.reset_button.setEnabled(not is_plain)
        hints = [words.wins(plan), words.last_letter(plan)]
        self.letter_field.set_help(" ".join(hint for hint in hints if hint))
        self.known_label.setText(words.known(plan))
        why = words.why(plan, body)
        self.why_label.setText(why)
        self.why_label.setVisible(bool(why))
        self.calendars_link.setVisible(bool(plan.asked))

    def show_forecast(self, text: str) -> None:
        """Tell what is likely by what the parties did before; nothing hides it."""
        self.forecast_label.setText(text)
        self.forecast_label.setVisible(bool(text))

    def show_chain(self, title: str, lines: Sequence[str]) -> None:
        """Tell the way of one party, line by line."""
        self.chain_title.setText(title)
        self.chain_label.setText("\n".join(lines))
        self.chain_title.setVisible(bool(lines))
        self.chain_label.setVisible(bool(lines))

    # by hand

    def _on_letter(self, _day: QDate) -> None:
        if not self._is_filling and self._plan is not None:
            day = self._date(self.letter_field).value()
            self.set_own("letter", SendOn(self.a_letter_day(day)))

    def a_letter_day(self, day: date) -> date:
        """Give the day a letter can go out: a working day, not before the case is discussed."""
        if self._plan is None:
            return day
        facts = self._plan.facts
        return facts.calendar.next_workday(max(day, facts.first_letter_on))

    def _on_deadline(self, _day: QDate) -> None:
        if not self._is_filling:
            self.set_own("deadline", SetDeadline(self._date(self.deadline_field).value()))

    def _on_meeting(self, _day: QDate) -> None:
        if not self._is_filling:
            self.move_meeting(self._date(self.meeting_field).value())

    def move_meeting(self, day: date) -> None:
        """Hold the meeting that decides on another day.

        It is that of the plan that was shown last, so while a line is dragged it stays the same.
        """
        if self._plan is None or self._plan.target is None:
            return
        facts = self._plan.facts
        on = facts.calendar.next_workday(max(day, facts.letter_on + timedelta(days=1)))
        self.set_own("meeting", MoveMeeting(self._plan.target.meeting.id, on))

    def _on_level(self, _index: int) -> None:
        if self._is_filling:
            return
        value = self.level_combo.currentData()
        if value == _NO_LEVEL:
            self._own.pop("level", None)
            self.changed.emit()
        else:
            self.set_own("level", SetLevel(Level(value)))

    def _date(self, field: FormField) -> DateField:
        editor = field.editor
        assert isinstance(editor, DateField)
        return editor


class _WrappingCheck(QWidget):
    """A tick with words that wrap, which QCheckBox cannot."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.check = QCheckBox()
        self.check.setAccessibleName(text)
        self.words = label(text, "small", wrap=True)
        self.words.setBuddy(self.check)
        row = QHBoxLayout(self)
        row.addWidget(self.check, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        theme.set_margins(row, 0, 0, 0, 0)
        theme.set_spacing(row, 6)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick when the words are clicked."""
        self.check.setFocus()
        self.check.toggle()
