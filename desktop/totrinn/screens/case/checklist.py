# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What a case paper still needs: missing, worth a check, in order. Each line leads to its place."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from totrinn import icons
from totrinn.theme import theme
from totrinn.widgets.bars import ProgressBar
from totrinn.widgets.buttons import Button, LinkButton
from totrinn.widgets.card import Card
from totrinn.widgets.emptying import empty
from totrinn.widgets.text import heading, label
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.phases import Phase
from totrinn_db.domain.views.cases import CaseView

translate = QCoreApplication.translate
WORDING = "wording"
FACTS = "facts"
CONSEQUENCES = "consequences"
LOCKED = frozenset({Phase.ANCHORING, Phase.HOME_ADOPTION})
_LONG_TITLE = 90
_SHOWN_IN_ORDER = 3


@dataclass(frozen=True, slots=True)
class Check:
    """One line: what it is about, and the place that mends it."""

    text: str
    place: str
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Checks:
    """The lines of the checklist in their three groups."""

    missing: tuple[Check, ...]
    advised: tuple[Check, ...]
    fine: tuple[Check, ...]

    @property
    def total(self) -> int:
        """Count the lines that must be in order."""
        return len(self.missing) + len(self.fine)


def needs_wording(case: CaseView) -> bool:
    """Tell whether the path of the case ends in something to decide."""
    steps = case.row.steps
    return StepKind.DECISION in steps or StepKind.RECOMMENDATION in steps


def checks_of(case: CaseView) -> Checks:
    """Check the paper of a case."""
    to_section = translate("checklist", "Gå til avsnittet")
    # What is out with the parties is locked, so a gap in it is not asked for.
    is_out = case.row.phase in LOCKED
    lines = [
        (section.is_filled, Check(section.name, section.key, to_section))
        for section in case.sections
        if section.is_required and (section.is_filled or not is_out)
    ]
    if needs_wording(case):
        name = translate("checklist", "Forslag til vedtak")
        lines.append((bool(case.wording.text.strip()), Check(name, WORDING, to_section)))
    lines.append(_officer(case))
    missing = tuple(check for is_fine, check in lines if not is_fine)
    fine = tuple(check for is_fine, check in lines if is_fine)
    return Checks(missing, tuple(_advice(case)), fine)


def _officer(case: CaseView) -> tuple[bool, Check]:
    has_officer = bool(case.municipal_officer or case.trust_officer)
    name = translate("checklist", "Saksbehandler")
    return has_officer, Check(name, FACTS, translate("checklist", "Skriv hvem"))


def _advice(case: CaseView) -> list[Check]:
    advice = []
    officers = (case.municipal_officer, case.trust_officer)
    if any(officers) and not all(officers):
        text = translate("checklist", "Bare én side har saksbehandler")
        advice.append(Check(text, FACTS, translate("checklist", "Legg til en til")))
    if case.row.is_economic and not case.consequences:
        text = translate("checklist", "Kostnaden for hver part er ikke skrevet")
        advice.append(Check(text, CONSEQUENCES, translate("checklist", "Legg inn beløp")))
    if len(case.row.name.title) > _LONG_TITLE:
        text = translate("checklist", "Tittelen er lang på sakslisten")
        advice.append(Check(text, FACTS, translate("checklist", "Kort den ned")))
    return advice


class Checklist(Card):
    """The checklist beside the editor."""

    place_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(translate("checklist", "Før innkalling"))
        self.bar = ProgressBar()
        self.add(self.bar)
        self.lack_label = label("", "small", tone="subtle", wrap=True)
        self.lack_label.hide()
        self.add(self.lack_label)
        self._lines = QVBoxLayout()
        theme.set_spacing(self._lines, 6)
        self.body.addLayout(self._lines)
        self._shows_all = False
        self._shown: tuple[str, Checks] | None = None
        theme.changed.connect(self._fill)

    def set_checks(self, title: str, checks: Checks) -> None:
        """Show these lines under a title."""
        shown, self._shown = self._shown, (title, checks)
        if shown == self._shown:
            return
        self.set_title(title)
        done = len(checks.fine)
        text = translate("checklist", "{done} av {total}").format(done=done, total=checks.total)
        self.set_count(text)
        self.bar.set_progress(done, checks.total)
        self.bar.setAccessibleName(text)
        self._fill()

    def set_lack(self, text: str) -> None:
        """Say what the case lacks, who has it and what delay costs; '' for nothing."""
        self.lack_label.setText(text)
        self.lack_label.setVisible(bool(text))

    def _fill(self) -> None:
        empty(self._lines)
        checks = self._shown[1] if self._shown is not None else Checks((), (), ())
        self._group(translate("checklist", "Mangler"), checks.missing, "thing.missing", "warning")
        self._group(
            translate("checklist", "Bør sjekkes"), checks.advised, "thing.warning", "warning"
        )
        shown = checks.fine if self._shows_all else checks.fine[:_SHOWN_IN_ORDER]
        self._group(translate("checklist", "I orden"), shown, "thing.ok", "success", leads=False)
        rest = len(checks.fine) - len(shown)
        if rest:
            text = translate("checklist", "{count} punkter til").format(count=rest)
            more = Button(text, "quiet", icon="action.expand")
            more.clicked.connect(self._show_all)
            self._lines.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_all(self) -> None:
        self._shows_all = True
        self._fill()

    def _group(
        self, title: str, checks: tuple[Check, ...], icon: str, tone: str, *, leads: bool = True
    ) -> None:
        if not checks:
            return
        self._lines.addWidget(heading(title, "h3", level=3))
        for check in checks:
            self._lines.addWidget(self._line(check, icon, tone, leads=leads))

    def _line(self, check: Check, icon: str, tone: str, *, leads: bool) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        mark = QLabel()
        mark.setPixmap(icons.pixmap(icon, tone, 16))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.addWidget(label(check.text, "small", wrap=True))
        if leads and check.lead:
            link = LinkButton(check.lead)
            link.setAccessibleName(f"{check.lead}: {check.text}")
            link.clicked.connect(lambda _on=False, to=check.place: self.place_chosen.emit(to))
            words.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(words, 1)
        theme.set_margins(row, 0, 0, 0, 0)
        theme.set_spacing(row, 9)
        theme.set_spacing(words, 0)
        return line
