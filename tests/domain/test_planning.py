# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""When can it be decided? One small helsefellesskap through the summer of 2026."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from gathering import each_of
from totrinn_db.domain.anchoring import Level
from totrinn_db.domain.own_meetings import OwnMeeting
from totrinn_db.domain.parties import Side
from totrinn_db.domain.planning.chain import ChainCode, chain
from totrinn_db.domain.planning.diary import Diary
from totrinn_db.domain.planning.facts import DecisionMeeting, LeadTimes, PartyFacts, PlanFacts
from totrinn_db.domain.planning.planner import Way, plan
from totrinn_db.domain.planning.what_if import (
    AddMeeting,
    EffectCode,
    MoveMeeting,
    SendOn,
    SetDeadline,
    SetLevel,
    effect,
    suggestions,
)
from totrinn_db.domain.workdays import WorkCalendar

COUNCIL, EXECUTIVE = Level.MUNICIPAL_COUNCIL, Level.EXECUTIVE_COMMITTEE
JUNE, JUNE_8, SEPTEMBER = date(2026, 6, 11), date(2026, 6, 8), date(2026, 9, 24)
LETTER = date(2026, 6, 15)


def own(level: Level, on: date, **more: object) -> OwnMeeting:
    organ = "Kommunestyret" if level is COUNCIL else "Formannskapet"
    return replace(OwnMeeting(organ, level, on), **more)


SMOLA = PartyFacts(
    "smola",
    "Smøla",
    minimum=COUNCIL,
    diary=Diary(
        [
            own(COUNCIL, date(2026, 6, 18)),
            own(EXECUTIVE, date(2026, 8, 25), papers_by=date(2026, 8, 18)),
            own(COUNCIL, date(2026, 9, 3), papers_by=date(2026, 8, 24)),
        ]
    ),
)
AURE = PartyFacts(
    "aure", "Aure", minimum=COUNCIL, diary=Diary([own(COUNCIL, date(2026, 9, 1), is_assumed=True)])
)
TRUST = PartyFacts("trust", "Helseforetaket", Side.TRUST, Level.TRUST_MANAGEMENT)
FACTS = PlanFacts(
    parties=(AURE, TRUST, SMOLA),
    meetings=(
        DecisionMeeting("aug", "SSU 3/26", date(2026, 8, 27), date(2026, 8, 13)),
        DecisionMeeting("sep", "SSU 4/26", SEPTEMBER, date(2026, 9, 10)),
        DecisionMeeting("dec", "SSU 5/26", date(2026, 12, 3), date(2026, 11, 19)),
    ),
    letter_on=LETTER,
    today=JUNE,
    calendar=WorkCalendar(),
)


def test_the_decision_waits_for_the_last_party_and_the_deadline_is_the_day_before_the_call():
    found = plan(FACTS)
    assert found.earliest is not None
    assert (found.earliest.label, found.deadline) == ("SSU 4/26", date(2026, 9, 9))
    assert [party.party for party in found.critical] == ["Smøla"]
    assert found.critical[0].answer_on == date(2026, 9, 7)
    assert found.slack(found.critical[0]) == 2
    assert (found.known, found.asked) == (2, 2)
    assert [party.party for party in found.assumed] == ["Aure"]
    assert found.target is not None
    # Smøla's council takes papers until 24 August, written five working days after the letter.
    assert found.target.last_letter_on == date(2026, 8, 14)
    assert plan(replace(FACTS, letter_on=date(2026, 8, 14))).earliest == found.earliest
    assert plan(replace(FACTS, letter_on=date(2026, 8, 17))).earliest != found.earliest


def test_an_earlier_letter_that_wins_a_whole_meeting_is_told():
    found = plan(FACTS)
    assert found.missed is not None
    assert [party.party for party in found.missed.cannot] == ["Aure", "Smøla"]
    assert found.missed.last_letter_on is None
    june = replace(AURE, diary=Diary([own(COUNCIL, date(2026, 6, 25))]))
    sooner = plan(replace(FACTS, parties=(june, SMOLA))).missed
    assert sooner is not None
    assert sooner.last_letter_on == date(2026, 6, 1)


def test_a_party_without_known_meetings_is_said_and_does_not_stop_the_plan():
    unknown = replace(SMOLA, diary=None)
    found = plan(replace(FACTS, parties=(AURE, unknown)))
    assert (found.known, found.asked) == (1, 2)
    assert [party.party for party in found.unknown] == ["Smøla"]
    assert found.earliest is not None


def test_a_party_whose_dates_end_too_soon_stops_the_plan_and_the_nearest_is_offered():
    ended = replace(SMOLA, diary=Diary([own(COUNCIL, date(2026, 6, 18))]))
    found = plan(replace(FACTS, parties=(AURE, ended)))
    assert found.earliest is None
    assert [party.party for party in found.stuck] == ["Smøla"]
    assert found.nearest is not None
    assert found.nearest.label == "SSU 4/26"
    assert found.target is not None
    assert [party.party for party in found.target.cannot] == ["Smøla"]
    assert chain(found, "smola")[-4].facts["last"] == date(2026, 6, 18)


def test_an_empty_diary_is_known_to_be_empty():
    found = plan(replace(FACTS, parties=(replace(SMOLA, diary=Diary(())),)))
    assert found.parties[0].way is Way.NO_MEETING
    assert found.known == 1


def test_those_who_cannot_make_a_chosen_meeting_are_named_before_the_case_is_sent():
    found = plan(replace(FACTS, target_id="aug"))
    assert found.target is not None
    assert [party.party for party in found.target.cannot] == ["Aure", "Smøla"]
    assert found.deadline == date(2026, 8, 12)
    assert [party.party for party in found.late] == ["Aure", "Smøla"]


def test_the_least_time_of_a_round_can_decide_the_date():
    slow = LeadTimes(anchoring_days=70)
    found = plan(replace(FACTS, lead=slow, parties=(TRUST,)))
    assert found.ready_on == FACTS.calendar.add(LETTER, 70)
    assert found.earliest is not None
    assert found.earliest.label == "SSU 5/26"
    assert found.missed is not None
    assert found.missed.is_window_short


def test_a_letter_that_is_out_does_not_count_meetings_that_gave_no_answer():
    sent = replace(FACTS, is_sent=True, letter_on=date(2026, 3, 2), today=date(2026, 6, 29))
    answers = {party.party: party.answer_on for party in plan(sent).parties}
    assert answers["Smøla"] == date(2026, 9, 7)
    assert answers["Helseforetaket"] == date(2026, 6, 29)
    answered = replace(SMOLA, answered_on=date(2026, 6, 19))
    found = plan(replace(sent, parties=(answered, replace(AURE, planned=AURE.diary.meetings[0]))))
    assert [party.way for party in found.parties] == [Way.ANSWERED, Way.PLANNED]
    assert [party.party for party in found.critical] == ["Aure"]
    assert chain(found, "aure")[1].code is ChainCode.MEETING_TOLD


def test_the_chain_tells_line_by_line_why_it_is_not_sooner():
    told = [(line.code, line.on) for line in chain(plan(FACTS), "smola")]
    assert told == [
        (ChainCode.LETTER, LETTER),
        (ChainCode.PAPER_READY, date(2026, 6, 22)),
        (ChainCode.TOO_EARLY, date(2026, 6, 18)),
        (ChainCode.TOO_LOW, date(2026, 8, 25)),
        (ChainCode.PAPERS_BY, date(2026, 8, 24)),
        (ChainCode.MEETING, date(2026, 9, 3)),
        (ChainCode.PROTOCOL, date(2026, 9, 7)),
        (ChainCode.DEADLINE, date(2026, 9, 9)),
        (ChainCode.CALL, date(2026, 9, 10)),
        (ChainCode.DECISION, SEPTEMBER),
    ]
    codes = [line.code for line in chain(plan(FACTS), "aure")]
    assert ChainCode.PAPERS_BY_USUAL in codes
    assert ChainCode.MEETING_ASSUMED in codes


@each_of(
    "change, code",
    [
        (SendOn(date(2026, 6, 22)), EffectCode.NO_CHANGE),
        (SendOn(date(2026, 8, 24)), EffectCode.NO_DECISION),
        (SetLevel(EXECUTIVE, "smola"), EffectCode.EARLIER_DEADLINE),
        (SetDeadline(date(2026, 9, 10)), EffectCode.LATER_DECISION),
        (MoveMeeting("sep", date(2026, 9, 17)), EffectCode.LATER_DECISION),
        (MoveMeeting("dec", date(2026, 9, 22)), EffectCode.EARLIER_DECISION),
        (
            AddMeeting(DecisionMeeting("", "SSU", date(2026, 9, 22), date(2026, 9, 8))),
            EffectCode.EARLIER_DECISION,
        ),
    ],
)
def test_what_if_says_what_a_change_brings(change, code: EffectCode):
    assert effect(plan(FACTS), change).code is code


def test_a_later_letter_names_those_who_would_miss_the_meeting():
    autumn = own(COUNCIL, date(2026, 10, 29))
    smola = replace(SMOLA, diary=Diary([*SMOLA.diary.meetings, autumn]))
    found = effect(plan(replace(FACTS, parties=(smola, TRUST))), SendOn(date(2026, 8, 24)))
    assert found.code is EffectCode.LATER_DECISION
    assert [party.party for party in found.late] == ["Smøla"]
    assert found.plan.earliest is not None
    assert found.plan.earliest.label == "SSU 5/26"


def test_the_suggestions_put_first_what_wins_something():
    found = suggestions(plan(FACTS))
    assert found[0].change == SetLevel(EXECUTIVE, "smola")
    assert found[0].meeting is not None
    assert found[0].meeting.on == date(2026, 8, 25)
    assert [each.code for each in found[1:]] == [EffectCode.NO_CHANGE, EffectCode.NO_DECISION]
    assert found[1].change == SendOn(date(2026, 8, 14))


def test_clocks_that_change_in_the_night_do_not_move_a_day():
    """Summer time ends on 25 October 2026: five working days are five working days."""
    before = replace(FACTS, letter_on=date(2026, 10, 19), parties=(TRUST,), meetings=())
    assert plan(before).ready_on == date(2026, 10, 19) + timedelta(days=14)


def test_no_change_sends_the_letter_before_the_case_is_discussed():
    june = replace(AURE, diary=Diary([own(COUNCIL, date(2026, 6, 25)), *AURE.diary.meetings]))
    before = replace(FACTS, parties=(june,), today=date(2026, 5, 1), letter_on=date(2026, 6, 22))
    sooner = next(
        each.change for each in suggestions(plan(before)) if each.change == SendOn(JUNE_8)
    )
    assert sooner == SendOn(JUNE_8)
    bound = replace(before, may_send_from=date(2026, 6, 12))
    assert bound.first_letter_on == date(2026, 6, 12)
    assert SendOn(JUNE_8) not in [each.change for each in suggestions(plan(bound))]


def test_a_meeting_that_gave_no_answer_is_told_when_the_letter_is_out():
    sent = replace(FACTS, is_sent=True, letter_on=date(2026, 6, 1), today=date(2026, 7, 1))
    smola = replace(SMOLA, diary=Diary([own(COUNCIL, date(2026, 6, 25)), *SMOLA.diary.meetings]))
    told = {line.code for line in chain(plan(replace(sent, parties=(smola,))), "smola")}
    assert ChainCode.NOT_USED in told
