# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Calling a meeting: what the notice demands, the items aside."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.meetings import MeetingState
from totrinn_db.domain.verdict import ALLOWED, Fact, Refused, Verdict


@dataclass(frozen=True, slots=True)
class Notice:
    """The dates that decide whether a meeting may be called. Days are working days."""

    meeting_date: date
    today: date
    workdays_left: int
    minimum_days: int
    short_notice_reason: str = ""

    @property
    def is_short(self) -> bool:
        """Tell whether the notice goes out later than the body's rules say."""
        return self.workdays_left < self.minimum_days


def may_start(state: MeetingState, *, meeting_date: date, today: date) -> Verdict:
    """Tell whether a meeting may begin: it has been called, and its day has come."""
    if state is not MeetingState.CALLED:
        return Refused(Code.MEETING_STATE, {"state": state}, (Remedy.RELOAD,))
    if meeting_date > today:
        facts: dict[str, Fact] = {"date": meeting_date, "meeting_date": meeting_date}
        return Refused(Code.DATE_IN_FUTURE, facts, (Remedy.CHANGE_TIME,))
    return ALLOWED


def may_send_supplement(state: MeetingState, *, items: int) -> Verdict:
    """Tell whether a supplement to the notice may be sent: there must be something new on it."""
    if state is not MeetingState.CALLED:
        return Refused(Code.MEETING_STATE, {"state": state}, (Remedy.RELOAD,))
    return ALLOWED if items else Refused(Code.SUPPLEMENT_EMPTY, {}, ())


def may_correct(state: MeetingState) -> Verdict:
    """Tell whether a protocol takes a dated addition: once it is approved (rule 11)."""
    if state is MeetingState.PROTOCOL_APPROVED:
        return ALLOWED
    return Refused(Code.MEETING_STATE, {"state": state}, ())


def may_call(state: MeetingState, *, items: int, notice: Notice) -> Verdict:
    """Tell whether a meeting may be called, its items aside."""
    if state is not MeetingState.PLANNED:
        return Refused(Code.MEETING_ALREADY_CALLED, {"state": state}, ())
    if items == 0:
        return Refused(Code.AGENDA_EMPTY, {}, (Remedy.FILL_IN,))
    if notice.meeting_date < notice.today:
        return Refused(
            Code.DATE_IN_PAST, {"date": notice.meeting_date}, (Remedy.CHOOSE_LATER_DATE,)
        )
    if notice.is_short and not notice.short_notice_reason.strip():
        return Refused(
            Code.NOTICE_TOO_SHORT,
            {"left": notice.workdays_left, "minimum": notice.minimum_days},
            (Remedy.MOVE_TO_LATER_MEETING, Remedy.STATE_REASON),
        )
    return ALLOWED
