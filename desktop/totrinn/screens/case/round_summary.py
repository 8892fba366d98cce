# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""How far a round has come, and in words when the case is ready to be decided."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from totrinn import icons
from totrinn.screens.case.told_words import told_line, told_list
from totrinn.texts import Texts
from totrinn.theme import theme
from totrinn.widgets.bars import Segment, StackedBar
from totrinn.widgets.buttons import LinkButton
from totrinn.widgets.card import Card
from totrinn.widgets.chips import StateLabel
from totrinn.widgets.emptying import empty
from totrinn.widgets.flow_layout import FlowLayout
from totrinn.widgets.text import heading, label
from totrinn.words.anchoring import LEGEND, legend_name
from totrinn.words.lacking import lack_text
from totrinn_db.domain.anchoring import AnchoringStatus
from totrinn_db.domain.consensus import Lack
from totrinn_db.domain.sent_papers import PaperChanges
from totrinn_db.domain.views.anchoring import RoundView, ToldParty

translate = QCoreApplication.translate
Status = AnchoringStatus
_TOLD = (Status.IN_TREATMENT, Status.NEEDS_MORE_TIME)


class RoundSummary(Card):
    """«18 av 26 har svart», the share of each status, and a legend with numbers."""

    def __init__(self) -> None:
        super().__init__()
        self.title = heading("", "h2", wrap=False)
        self.detail = label("", "small", tone="subtle", wrap=True)
        self.corner = QHBoxLayout()
        top = QHBoxLayout()
        top.addWidget(self.title)
        top.addWidget(self.detail, 1)
        top.addLayout(self.corner)
        theme.set_spacing(top, 10)
        self.bar = StackedBar()
        self.body.addLayout(top)
        self.add(self.bar)
        self.lack_label = label("", "small", tone="subtle", wrap=True)
        self.add(self.lack_label)
        self.told_label = label("", "small", tone="subtle", wrap=True)
        self.told_label.hide()
        self.add(self.told_label)
        self.changed = QWidget()
        self.changed_label = label("", "small", tone="subtle", wrap=True)
        self.paper_link = LinkButton(translate("round", "Lag saksframlegget slik det ble sendt"))
        quiet = QHBoxLayout(self.changed)
        quiet.addWidget(self.changed_label, 1)
        quiet.addWidget(self.paper_link)
        theme.set_margins(quiet, 0, 0, 0, 0)
        theme.set_spacing(quiet, 10)
        self.add(self.changed)
        self._legend: QWidget | None = None
        theme.set_margins(self.body, 14, 9, 14, 8)
        theme.set_spacing(self.body, 8)

    def set_told(self, told: Sequence[ToldParty], texts: Texts, today: date) -> None:
        """Say who has been told of the case at home."""
        self.told_label.setText(told_line(told, texts))
        self.told_label.setToolTip(told_list(told, texts, today))
        self.told_label.setVisible(bool(told))

    def set_round(self, shown: RoundView, texts: Texts, *, with_legend: bool = True) -> None:
        """Show a round."""
        assessment = shown.assessment
        self.title.setText(
            translate("round", "{answered} av {counted} har svart").format(
                answered=assessment.answered, counted=assessment.counted
            )
        )
        self.detail.setText(missing_text(shown))
        self.lack_label.setText(lack_text(shown.lack, texts) if shown.lack is not None else "")
        self.lack_label.setVisible(shown.lack is not None)
        self.changed_label.setText(changed_text(shown.paper_changes, texts))
        self.changed.setVisible(bool(shown.paper_changes))
        counts = Counter(row.status for row in shown.rows)
        names = {status: texts.label(status) for status in LEGEND}
        self.bar.set_segments(
            [
                Segment("anchoring_status", s.value, counts[s], f"{names[s]} {counts[s]}")
                for s in LEGEND
                if s is not Status.NOT_AFFECTED
            ]
        )
        self._set_legend([(s, legend_name(names[s]), counts[s]) for s in LEGEND if counts[s]])
        if self._legend is not None:
            self._legend.setVisible(with_legend)

    def _set_legend(self, entries: list[tuple[AnchoringStatus, str, int]]) -> None:
        if self._legend is not None:
            self._legend.hide()
            self._legend.deleteLater()
        self._legend = QWidget()
        flow = FlowLayout(self._legend, spacing=14)
        for status, name, count in entries:
            flow.addWidget(StateLabel("anchoring_status", status.value, name, strong=str(count)))
        self.add(self._legend)


def missing_text(shown: RoundView) -> str:
    """Say how many answers are missing, and what is known of them."""
    missing = [row for row in shown.rows if row.is_counted and not row.status.meaning.is_answer]
    if not missing:
        return translate("round", "Alle har svart")
    told = sum(row.status in _TOLD for row in missing)
    parts = []
    if told:
        parts.append(translate("round", "{count} har saken til behandling").format(count=told))
    if len(missing) - told:
        text = translate("round", "{count} har ikke meldt fra")
        parts.append(text.format(count=len(missing) - told))
    head = translate("round", "{count} mangler").format(count=len(missing))
    return f"{head}: {', '.join(parts)}" if told else head


def changed_text(changes: PaperChanges, texts: Texts) -> str:
    """Say what of the case paper is not as it was sent; it does not touch the answers."""
    parts = [translate("round", "tittelen")] if changes.title else []
    parts += [f"«{name}»" for name in changes.sections]
    if changes.consequences:
        parts.append(translate("round", "følgene for partene"))
    for names, text in (
        (changes.added, translate("round", "nytt vedlegg {name}")),
        (changes.withdrawn, translate("round", "vedlegg tatt ut {name}")),
    ):
        parts += [text.format(name=f"«{name}»") for name in names]
    told = translate("round", "Saksframlegget er endret etter utsending: {parts}.")
    return told.format(parts=texts.join(parts)) if parts else ""


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One demand of the rule: its words, how it stands, and whether it is met."""

    text: str
    value: str
    state: str


_ICONS = {
    "met": ("thing.ok", "success"),
    "half": ("thing.half_done", "info"),
    "open": ("mdi6.alert-rhombus", "warning"),
    "broken": ("thing.blocked", "danger"),
}


def rule_lines(shown: RoundView) -> list[RuleLine]:
    """Say the consensus rule as demands, with how each stands."""
    assessment = shown.assessment
    missing = len(assessment.waiting_for(Lack.NO_ANSWER))
    objecting = len(assessment.waiting_for(Lack.OBJECTION))
    # A condition stands open beside what else an answer lacks, so it is not read from the lacks.
    conditions = sum(
        row.status.meaning.needs_condition_met and not row.condition_met
        for row in shown.rows
        if row.lack is not None
    )
    weak = sum(
        len(assessment.waiting_for(lack))
        for lack in (Lack.LEVEL_TOO_LOW, Lack.NOT_CONFIRMED, Lack.ONLY_NOTED)
    )
    yes = translate("round", "Ja")
    answered = translate("round", "{answered} av {counted}").format(
        answered=assessment.answered, counted=assessment.counted
    )
    lines = [
        RuleLine(
            translate("round", "alle berørte parter har svart"),
            answered,
            "half" if missing else "met",
        ),
        RuleLine(
            translate("round", "ingen har svart «ikke tilslutning»"),
            str(objecting) if objecting else yes,
            "broken" if objecting else "met",
        ),
        RuleLine(
            translate("round", "alle forbehold er avklart"),
            _left(conditions) or yes,
            "open" if conditions else "met",
        ),
    ]
    if weak:
        text = translate("round", "alle svar er bekreftet på rett nivå")
        lines.append(RuleLine(text, _left(weak), "open"))
    return lines


def _left(count: int) -> str:
    return translate("round", "{count} gjenstår").format(count=count) if count else ""


class RuleCard(Card):
    """«Klar for vedtak når», one line a demand."""

    def __init__(self) -> None:
        super().__init__()
        self.grid = QGridLayout()
        self.grid.setColumnStretch(1, 1)
        self.title = heading(translate("round", "Klar for vedtak når"), "h3", wrap=False)
        self.note = label(
            translate("round", "Taushet teller ikke som ja"), "caption", tone="subtle"
        )
        top = QHBoxLayout()
        top.addWidget(self.title)
        top.addStretch(1)
        top.addWidget(self.note)
        self.body.addLayout(top)
        self.body.addLayout(self.grid)
        self.body.addStretch(1)
        theme.set_margins(self.body, 14, 8, 14, 6)
        theme.set_spacing(self.body, 4)
        theme.set_spacing(self.grid, 4)
        self._lines: list[RuleLine] = []
        theme.changed.connect(self._fill)

    def set_round(self, shown: RoundView) -> None:
        """Show how the rule stands in a round."""
        self._lines = rule_lines(shown)
        self._fill()
        spoken = "; ".join(f"{line.text}: {line.value}" for line in self._lines)
        self.setAccessibleName(f"{self.title.text()} {spoken}")

    def _fill(self) -> None:
        empty(self.grid)
        for row, line in enumerate(self._lines):
            icon, tone = _ICONS[line.state]
            mark = QLabel()
            mark.setPixmap(icons.pixmap(icon, tone, 16))
            value = label(line.value, "h3")
            value.setAlignment(Qt.AlignmentFlag.AlignRight)
            self.grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
            self.grid.addWidget(label(line.text, "small", wrap=True), row, 1)
            self.grid.addWidget(value, row, 2, Qt.AlignmentFlag.AlignTop)
