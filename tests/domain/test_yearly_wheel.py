# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Another meeting plan tried on past cases: only the change makes the difference."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import strategies as st

from chances import by_chance
from gathering import each_of
from totrinn_db.domain.anchoring import Level
from totrinn_db.domain.own_meetings import OwnMeeting
from totrinn_db.domain.planning.diary import Diary
from totrinn_db.domain.yearly_wheel import (
    AlsoOn,
    LettersEarlier,
    MoveTo,
    PastCase,
    PastReply,
    WheelMeeting,
    WheelRules,
    Without,
    changed_meetings,
    compare,
)

RULES = WheelRules(reporting_days=10, papers_days=5)
MEETINGS = tuple(
    WheelMeeting(name, on)
    for name, on in (
        ("feb", date(2025, 2, 12)), ("apr", date(2025, 4, 9)), ("jun", date(2025, 6, 11)),
        ("sep", date(2025, 9, 10)), ("des", date(2025, 12, 3)),
    )
)  # fmt: skip


def case(answered_on: date = date(2025, 6, 5), **kw: date | tuple[PastReply, ...]) -> PastCase:
    """A case that was discussed in February and decided in September."""
    facts = {
        "reported_on": date(2025, 1, 15), "discussed_on": date(2025, 2, 12),
        "sent_on": date(2025, 2, 20), "decided_on": date(2025, 9, 10),
        "replies": (PastReply("molde", answered_on),),
    }  # fmt: skip
    return PastCase("a", **{**facts, **kw})


def test_the_same_plan_changes_nothing():
    found = compare([case(), case(date(2025, 3, 3))], MEETINGS, [], RULES)
    assert [each.days_won for each in found.cases] == [0, 0]
    assert (found.sooner, found.later, found.days_won) == ((), (), 0)
    assert found.cases[0].before.decided_on == date(2025, 9, 10)
    assert found.cases[1].before.decided_on == date(2025, 4, 9)


@each_of(
    "change, decided_on",
    [
        (MoveTo("jun", date(2025, 6, 18)), date(2025, 6, 18)),
        (AlsoOn(date(2025, 6, 25)), date(2025, 6, 25)),
        (LettersEarlier(3), date(2025, 6, 11)),
        (Without("sep"), date(2025, 12, 3)),
        (Without("feb"), date(2025, 9, 10)),
        (MoveTo("nothing", date(2025, 6, 18)), date(2025, 9, 10)),
    ],
)
def test_a_change_moves_the_decision_to_the_first_meeting_that_can_take_it(change, decided_on):
    answered = date(2025, 6, 5) if not isinstance(change, LettersEarlier) else date(2025, 6, 4)
    found = compare([case(answered)], MEETINGS, [change], RULES)
    (compared,) = found.cases
    assert compared.after.decided_on == decided_on
    won = (date(2025, 9, 10) - decided_on).days
    assert compared.days_won == won == found.days_won
    assert (bool(found.sooner), bool(found.later)) == (won > 0, won < 0)


def test_an_earlier_letter_wins_nothing_where_the_council_meets_no_sooner():
    council = Diary([OwnMeeting("Kommunestyret", Level.MUNICIPAL_COUNCIL, date(2025, 5, 28))])
    reply = PastReply("smøla", date(2025, 6, 5), Level.MUNICIPAL_COUNCIL.rank, council)
    found = compare([case(replies=(reply,))], MEETINGS, [LettersEarlier(7)], RULES)
    assert found.cases[0].days_won == 0


def test_a_case_that_finds_no_meeting_is_told_as_later_and_never_as_won():
    left = [Without(name) for name in ("jun", "sep", "des")]
    found = compare([case()], MEETINGS, left, RULES)
    assert found.cases[0].after.decided_on is None
    assert found.cases[0].days_won is None
    assert len(found.later) == 1
    assert compare([case()], [], [], RULES).later == ()


@by_chance(
    answered=st.integers(0, 200), more=st.lists(st.integers(0, 330), max_size=3),
    earlier=st.integers(0, 30),
)  # fmt: skip
def test_more_meetings_and_earlier_letters_never_delay_a_decision(answered, more, earlier):
    start = date(2025, 2, 20)
    changes = [AlsoOn(date(2025, 1, 20) + timedelta(days=n)) for n in more]
    found = compare(
        [case(start + timedelta(days=answered))],
        MEETINGS,
        [*changes, LettersEarlier(earlier)],
        RULES,
    )
    assert found.later == ()
    assert len(changed_meetings(MEETINGS, changes)) == len(MEETINGS) + len(more)


def test_a_case_that_came_at_short_notice_is_not_counted_later_than_it_was_decided():
    hasty = case(date(2025, 9, 5), reported_on=date(2025, 2, 10), decided_on=date(2025, 9, 10))
    (compared,) = compare([hasty], MEETINGS, [AlsoOn(date(2025, 9, 24))], RULES).cases
    assert compared.before.discussed_on == date(2025, 2, 12)
    assert compared.before.decided_on == hasty.decided_on
    assert compared.days_won == 0
    late = Diary([OwnMeeting("Kommunestyret", Level.MUNICIPAL_COUNCIL, date(2025, 11, 28))])
    reply = PastReply("smøla", date(2025, 9, 5), Level.MUNICIPAL_COUNCIL.rank, late)
    (compared,) = compare([replace(hasty, replies=(reply,))], MEETINGS, [], RULES).cases
    assert compared.before.decided_on == hasty.decided_on, "it did not wait for its council"
