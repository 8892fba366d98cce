# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The steps of a case in words, for the stepper."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from totrinn.models.dates import days_left, short_date, weekday_date
from totrinn.texts import Texts
from totrinn.widgets.stepper import Step
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.phases import Phase
from totrinn_db.domain.views.cases import CaseView, StepView

translate = QCoreApplication.translate
_ICONS = {
    StepKind.PRE_ANCHORING: "ph.anchor-simple",
    StepKind.DISCUSSION: "ph.chats-circle",
    StepKind.ANCHORING: "ph.anchor-simple",
    StepKind.DECISION: "ph.handshake",
    StepKind.RECOMMENDATION: "ph.thumbs-up",
    StepKind.HOME_ADOPTION: "ph.house-line",
    StepKind.INFORMATION: "ph.info",
}


def steps_of(case: CaseView, texts: Texts, today: date) -> list[Step]:
    """Make the steps of the stepper from the steps of the path."""
    return [
        Step(
            texts.label(step.kind), _detail(step, case, texts, today), step.state, _ICONS[step.kind]
        )
        for step in case.steps
    ]


def stopped_text(case: CaseView, texts: Texts) -> str:
    """Say why a case rests, when it is on none of its steps."""
    resting = (
        Phase.ON_HOLD,
        Phase.LIFTED,
        Phase.NEGOTIATION,
        Phase.MEDIATION,
        Phase.WITHDRAWN,
        Phase.SOLVED_ELSEWHERE,
    )
    if case.row.phase not in resting:
        return ""
    label = texts.label(case.row.phase)
    reason = case.phase_reason.strip()
    return f"{label}. {reason}" if reason else f"{label}."


def _detail(step: StepView, case: CaseView, texts: Texts, today: date) -> str:
    if step.kind.is_round:
        return _round_detail(step, case, texts, today)
    where = ", ".join(
        part
        for part in (step.meeting, short_date(texts, step.on, today) if step.on else "")
        if part
    )
    if step.state == "done" or not where:
        return where or translate("steps", "Ikke satt opp")
    if step.is_estimate and step.unknown_plans:
        said = translate("steps", "Tidligst {where}. {unknown} av {asked} møteplaner mangler")
        return said.format(where=where, unknown=step.unknown_plans, asked=step.asked_plans)
    if step.is_estimate:
        return translate("steps", "Tidligst {where}").format(where=where)
    if step.kind is StepKind.DISCUSSION:
        return translate("steps", "Settes opp i {where}").format(where=where)
    return translate("steps", "Planlagt i {where}").format(where=where)


def _round_detail(step: StepView, case: CaseView, texts: Texts, today: date) -> str:
    deadline = case.row.deadline
    if step.state == "current" and deadline is not None:
        day = weekday_date(texts, deadline, today)
        if case.row.phase is Phase.READY or deadline < today:
            return translate("steps", "Svarfrist {date}").format(date=day)
        left = days_left(texts, deadline, today)
        return translate("steps", "Svarfrist {date}, {left}").format(date=day, left=left)
    if step.state == "done":
        if step.on is None:
            return translate("steps", "Alle har svart")
        day = short_date(texts, step.on, today)
        return translate("steps", "Svarfrist {date}").format(date=day)
    if step.state == "current":
        return translate("steps", "Kan sendes til partene")
    if step.on is None:
        return translate("steps", "Hjemme hos partene")
    return translate("steps", "Hjemme hos partene fra {date}").format(
        date=short_date(texts, step.on, today)
    )
