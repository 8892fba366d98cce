# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Own meetings, their rules and how well they are known, in words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from totrinn.models.dates import short_date, weekday_date
from totrinn.texts import Texts
from totrinn_db.domain.own_calendars import LAST, Coverage
from totrinn_db.domain.own_meetings import MeetingSource, RulePattern, organ_in_text
from totrinn_db.domain.views.own_meetings import MeetingRuleRow, OwnMeetingRow, PartyPlanRow

_NAMED = 6


class PlanWords:
    """Says when a party meets."""

    def __init__(self, texts: Texts, today: date) -> None:
        self._texts, self._today = texts, today

    def day(self, on: date) -> str:
        """Write a date of a meeting with its weekday."""
        return weekday_date(self._texts, on, self._today)

    def meeting(self, row: OwnMeetingRow) -> str:
        """Name a meeting: «Kommunestyret, torsdag 12. mars»."""
        return f"{row.organ}, {self.day(row.on)}"

    def about(self, row: OwnMeetingRow) -> str:
        """Say when papers are due and where the date comes from."""
        source = self._texts.label(row.source)
        parts = [source[:1].upper() + source[1:]]
        if row.papers_by is not None:
            due = QCoreApplication.translate("plans", "saken inne {date}")
            parts.append(due.format(date=self.day(row.papers_by)))
        if row.note:
            parts.append(row.note)
        return ", ".join(parts)

    def coming(self, plan: PartyPlanRow, *, most: int = 2) -> str:
        """Name the next meeting of each organ, the first ones."""
        seen: dict[str, OwnMeetingRow] = {}
        for row in plan.coming:
            seen.setdefault(organ_in_text(row.organ), row)
        said = [
            f"{organ} {short_date(self._texts, row.on, self._today)}" for organ, row in seen.items()
        ]
        joined = ", ".join(said[:most])
        return joined[:1].upper() + joined[1:]

    def papers(self, plan: PartyPlanRow) -> str:
        """Say when papers are due to the first meeting that has a last day."""
        due = next((row for row in plan.coming if row.papers_by is not None), None)
        if due is None or due.papers_by is None:
            return ""
        text = QCoreApplication.translate("plans", "Saken inne i {organ} {date}")
        return text.format(organ=organ_in_text(due.organ), date=self.day(due.papers_by))

    def known(self, plan: PartyPlanRow) -> str:
        """Say how well the plan is known, and until when."""
        label = self._texts.label(plan.knowledge)
        if plan.known_until is None or plan.known_until < self._today:
            return label
        until = QCoreApplication.translate("plans", "{known}, til {date}")
        return until.format(
            known=label, date=short_date(self._texts, plan.known_until, self._today)
        )

    def rule(self, row: MeetingRuleRow) -> str:
        """Say a rule: «Kommunestyret: siste torsdag i måneden, ikke i juli»."""
        weekday = self._texts.tree["calendar"]["weekdays"][row.weekday]
        if row.pattern is RulePattern.MONTHLY:
            which = nth_words()[row.nth]
            text = QCoreApplication.translate("plans", "{organ}: {which} {weekday} i måneden")
            said = text.format(organ=row.organ, which=which, weekday=weekday)
        elif row.every_weeks == 1:
            text = QCoreApplication.translate("plans", "{organ}: hver {weekday}")
            said = text.format(organ=row.organ, weekday=weekday)
        else:
            text = QCoreApplication.translate("plans", "{organ}: {weekday} hver {weeks}. uke")
            said = text.format(organ=row.organ, weekday=weekday, weeks=row.every_weeks)
        months = self._texts.tree["calendar"]["months"]
        off = [months[month - 1] for month in row.months_off]
        if off:
            text = QCoreApplication.translate("plans", "{rule}, ikke i {months}")
            said = text.format(rule=said, months=self._texts.join(off))
        return said

    def coverage(self, found: Coverage) -> str:
        """Say with how many known plans a period is computed, and which lack."""
        text = QCoreApplication.translate(
            "plans", "{known} av {total} møteplaner er kjent for det neste halvåret."
        )
        said = [text.format(known=len(found.planned), total=found.total)]
        if found.assumed:
            assumed = QCoreApplication.translate("plans", "{count} er antatt etter regel.")
            said.append(assumed.format(count=len(found.assumed)))
        if found.unknown:
            names = self._texts.join(found.unknown, limit=_NAMED)
            unknown = QCoreApplication.translate("plans", "Ikke kjent: {names}.")
            said.append(unknown.format(names=names))
        return " ".join(said)


def nth_words() -> dict[int, str]:
    """Give the words for which weekday of a month is meant."""
    return {
        1: QCoreApplication.translate("plans", "første"),
        2: QCoreApplication.translate("plans", "andre"),
        3: QCoreApplication.translate("plans", "tredje"),
        4: QCoreApplication.translate("plans", "fjerde"),
        LAST: QCoreApplication.translate("plans", "siste"),
    }


def is_assumed(row: OwnMeetingRow) -> bool:
    """Tell whether a rule gives the date."""
    return row.source is MeetingSource.RULE
