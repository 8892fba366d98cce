# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Questions about one own meeting of a party, and about how often an organ meets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QCompleter, QGridLayout, QLineEdit, QSpinBox, QWidget

from totrinn.dialogs.act_dialog import ActDialog, choice_field, date_field, line_field
from totrinn.screens.clock import today
from totrinn.screens.parties.plan_words import nth_words
from totrinn.theme import theme
from totrinn.widgets.form import DayEdit
from totrinn.widgets.form_field import FormField
from totrinn_db.commands import meeting_rules, own_meetings
from totrinn_db.domain.anchoring import MUNICIPAL_LEVELS, TRUST_LEVELS, Level
from totrinn_db.domain.own_meetings import RulePattern
from totrinn_db.domain.parties import PartyKind
from totrinn_db.domain.unset import UNSET
from totrinn_db.domain.views.own_meetings import MeetingRuleRow, OwnMeetingRow, PartyPlanRow

if TYPE_CHECKING:
    from totrinn.screens.base import Screen

_JULY = 7
_USUAL_WEEKS = 3


def _organ_field(text: str, plan: PartyPlanRow, value: str) -> FormField:
    field = line_field(text, value)
    assert isinstance(field.editor, QLineEdit)
    completer = QCompleter(list(plan.organs), field.editor)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    field.editor.setCompleter(completer)
    return field


def _levels(screen: Screen, plan: PartyPlanRow, from_name: str) -> list[tuple[Any, str]]:
    """Offer the levels of a party's side; the name of the organ may tell its level."""
    texts = screen.context.texts
    own = TRUST_LEVELS if plan.kind is PartyKind.HEALTH_TRUST else MUNICIPAL_LEVELS
    return [("", from_name), *((level.value, texts.label(level)) for level in own)]


def _level(chosen: Any) -> Any:
    return Level(chosen) if chosen else UNSET


class OwnMeetingDialog(ActDialog):
    """Adds a meeting to a party's plan, or changes one."""

    def __init__(
        self, screen: Screen, plan: PartyPlanRow, row: OwnMeetingRow | None = None
    ) -> None:
        self.papers_edit = DayEdit()
        self.papers_edit.set_value(row.papers_by if row is not None else None)
        day = row.on if row is not None else today(screen.context)
        level = row.level.value if row is not None and row.level is not None else ""
        said = (
            self.tr("Møtet hos {party} er lagt inn.")
            if row is None
            else self.tr("Møtet er endret.")
        )
        super().__init__(
            screen,
            title=self.tr("Nytt møte hos {party}").format(party=plan.party)
            if row is None
            else self.tr("Endre møtet hos {party}").format(party=plan.party),
            act=self.tr("Legg inn") if row is None else self.tr("Lagre"),
            command=own_meetings.add_own_meeting if row is None
            else own_meetings.change_own_meeting,
            fixed={"party_id": plan.party_id} if row is None
            else {"meeting_id": row.id, "expected_version": row.version},
            fields={
                "organ": _organ_field(self.tr("Organ"), plan, row.organ if row else ""),
                "on": date_field(self.tr("Møtedag"), day),
                "papers_by": FormField(
                    self.tr("Saken må være inne"), self.papers_edit,
                    help=self.tr("Siste dag for sakspapirer, hvis den er kjent."),
                ),
                "level": choice_field(
                    self.tr("Nivå"),
                    _levels(screen, plan, self.tr("Etter navnet på organet")),
                    level,
                ),
            },
            undo_text=said.format(party=plan.party),
            prepare=self._prepared,
        )  # fmt: skip

    def _prepared(self, values: dict[str, Any]) -> dict[str, Any]:
        return {**values, "level": _level(values["level"])}

    def do(self) -> None:
        """Add or change the meeting, unless the last day for papers cannot be read."""
        problem = self.papers_edit.problem()
        if problem:
            self.fields["papers_by"].set_error(problem)
            self.papers_edit.setFocus()
            return
        super().do()


class RuleDialog(ActDialog):
    """Says how often an organ meets, for as long as its plan is not known."""

    def __init__(
        self, screen: Screen, plan: PartyPlanRow, row: MeetingRuleRow | None = None
    ) -> None:
        texts = screen.context.texts
        weekdays = texts.tree["calendar"]["weekdays"][:5]
        self.weeks_spin, self.days_spin = QSpinBox(), QSpinBox()
        self.weeks_spin.setRange(1, 26)
        self.days_spin.setRange(0, 60)
        self.weeks_spin.setValue(_weeks_of(row))
        self.days_spin.setValue(row.papers_days if row is not None else 10)
        self.months = MonthBoxes(
            texts.tree["calendar"]["months"], row.months_off if row is not None else (_JULY,)
        )
        level = row.level.value if row is not None and row.level is not None else ""
        super().__init__(
            screen,
            title=self.tr("Hvor ofte organet møtes"),
            intro=self.tr(
                "Totrinn regner ut møtene hos {party} i halvår uten møteplan, og merker dem som "
                "antatt. Det er ingen møter på helligdager."
            ).format(party=plan.party),
            act=self.tr("Legg inn regelen") if row is None else self.tr("Lagre regelen"),
            command=meeting_rules.set_meeting_rule,
            fixed={"party_id": plan.party_id}
            | ({} if row is None else {"rule_id": row.id, "expected_version": row.version}),
            fields={
                "organ": _organ_field(self.tr("Organ"), plan, row.organ if row else ""),
                "weekday": choice_field(
                    self.tr("Ukedag"), list(enumerate(weekdays)), row.weekday if row else 3
                ),
                "nth": choice_field(
                    self.tr("Hvor ofte"), self._patterns(),
                    _pattern_of(row) if row is not None else "1",
                ),
                "every_weeks": FormField(self.tr("Uker mellom møtene"), self.weeks_spin),
                "starts_on": date_field(
                    self.tr("Regn fra"), row.starts_on if row is not None else today(screen.context)
                ),
                "months_off": FormField(self.tr("Måneder uten møter"), self.months),
                "papers_days": FormField(
                    self.tr("Saken må være inne, virkedager før"), self.days_spin,
                    help=self.tr("0 betyr at fristen ikke er kjent."),
                ),
                "level": choice_field(
                    self.tr("Nivå"),
                    _levels(screen, plan, self.tr("Etter navnet på organet")),
                    level,
                ),
            },
            undo_text=self.tr("Regelen for {party} er lagret.").format(party=plan.party),
            prepare=self._prepared,
        )  # fmt: skip
        combo = self.fields["nth"].editor
        combo.currentIndexChanged.connect(self._show_weeks)  # type: ignore[attr-defined]
        self._show_weeks()

    def _patterns(self) -> list[tuple[Any, str]]:
        text = self.tr("Den {which} i måneden")
        monthly = [(str(nth), text.format(which=word)) for nth, word in nth_words().items()]
        return [*monthly, ("", self.tr("Med faste ukers mellomrom"))]

    def _show_weeks(self) -> None:
        combo = self.fields["nth"].editor
        self.fields["every_weeks"].setVisible(combo.currentData() == "")  # type: ignore[attr-defined]

    def _prepared(self, values: dict[str, Any]) -> dict[str, Any]:
        nth: str = values["nth"]
        return {
            **values,
            "pattern": RulePattern.MONTHLY if nth else RulePattern.WEEKLY,
            "nth": int(nth) if nth else 1,
            "every_weeks": values["every_weeks"] if not nth else 1,
            "level": _level(values["level"]),
        }


def _weeks_of(row: MeetingRuleRow | None) -> int:
    if row is None or row.pattern is RulePattern.MONTHLY:
        return _USUAL_WEEKS
    return row.every_weeks


def _pattern_of(row: MeetingRuleRow) -> str:
    return str(row.nth) if row.pattern is RulePattern.MONTHLY else ""


class MonthBoxes(QWidget):
    """A box to tick for each month."""

    def __init__(self, names: list[str], ticked: tuple[int, ...]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        theme.set_margins(grid, 0, 0, 0, 0)
        theme.set_spacing(grid, 4)
        self._boxes = []
        for place, name in enumerate(names):
            box = QCheckBox(name)
            box.setChecked(place + 1 in ticked)
            grid.addWidget(box, place // 3, place % 3)
            self._boxes.append(box)
        self.setFocusProxy(self._boxes[0])

    def value(self) -> tuple[int, ...]:
        """Give the numbers of the months that are ticked."""
        return tuple(n for n, box in enumerate(self._boxes, start=1) if box.isChecked())
