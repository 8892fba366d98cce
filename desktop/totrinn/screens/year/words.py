# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What another plan would have meant, in sentences that can be shown to anybody."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from totrinn.texts import Texts
from totrinn_db.domain.views.yearly_wheel import WheelTrial
from totrinn_db.domain.yearly_wheel import Comparison

translate = QCoreApplication.translate


def result(texts: Texts, trial: WheelTrial, found: Comparison) -> tuple[str, str]:
    """Give the sentence that sums up, and what is to be known with it."""
    if not found.cases:
        none: str = translate("year", "Ingen saker som kan prøves, ble vedtatt i {year}.")
        return none.format(year=trial.year), _skipped(texts, trial)
    lead = _of_one(texts, found) if len(found.cases) == 1 else _of_many(texts, found)
    return lead, " ".join(part for part in (*_later(texts, found), _skipped(texts, trial)) if part)


def _of_one(texts: Texts, found: Comparison) -> str:
    if not found.sooner:
        return str(translate("year", "Saken hadde ikke kommet til vedtak tidligere."))
    sooner: str = translate("year", "Saken hadde kommet til vedtak {days} tidligere.")
    return sooner.format(days=texts.count(found.days_won, "day"))


def _of_many(texts: Texts, found: Comparison) -> str:
    cases, sooner = texts.count(len(found.cases), "case"), found.sooner
    if not sooner:
        none: str = translate("year", "Ingen av {cases} hadde kommet til vedtak tidligere.")
        return none.format(cases=cases)
    days = round(sum(each.days_won or 0 for each in sooner) / len(sooner))
    some: str = translate(
        "year", "{sooner} av {cases} hadde kommet til vedtak tidligere, i gjennomsnitt {days}."
    )
    return some.format(sooner=len(sooner), cases=cases, days=texts.count(days, "day"))


def _later(texts: Texts, found: Comparison) -> Iterator[str]:
    stuck = [each for each in found.later if each.after.decided_on is None]
    later = len(found.later) - len(stuck)
    if later:
        text: str = translate("year", "{cases} hadde kommet senere.")
        yield text.format(cases=texts.count(later, "case"))
    if stuck:
        lost: str = translate("year", "{cases} hadde ikke nådd noe møte.")
        yield lost.format(cases=texts.count(len(stuck), "case"))


def _skipped(texts: Texts, trial: WheelTrial) -> str:
    if not trial.skipped:
        return ""
    text: str = translate("year", "{cases} gikk ikke gjennom begge steg og er ikke med.")
    return text.format(cases=texts.count(trial.skipped, "case"))
