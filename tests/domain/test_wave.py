# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Before a case is sent: who gets what, and are all asked on the same terms?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from gathering import each_of
from totrinn.outgoing.words import finding_sentence, history_line
from totrinn.texts import Texts
from totrinn_db.domain.anchoring import AnchoringStatus, Level
from totrinn_db.domain.holidays import Holiday
from totrinn_db.domain.own_meetings import OwnMeeting, can_treat
from totrinn_db.domain.parties import Language, PartyKind
from totrinn_db.domain.reminders import Awaited, NotReminded, Reminder, reminders
from totrinn_db.domain.wave import (
    Enclosure,
    Finding,
    Speaker,
    Wave,
    WaveCode,
    WaveParty,
    check,
    plan,
)
from totrinn_db.domain.workdays import WorkCalendar

SENT, DEADLINE, DECISION = date(2026, 5, 27), date(2026, 9, 4), date(2026, 9, 25)
CALENDAR = WorkCalendar()
COUNCIL = OwnMeeting("kommunestyret", Level.MUNICIPAL_COUNCIL, date(2026, 6, 18))


def a_party(name: str, **changes: object) -> WaveParty:
    party = WaveParty(
        party_id=name,
        party=name,
        kind=PartyKind.MUNICIPALITY,
        language=Language.NB,
        fingerprint="4F0DEB79",
        sent_on=SENT,
        deadline=DEADLINE,
        contact="Kari",
        email="kari@example.no",
        minimum_level=Level.MUNICIPAL_COUNCIL,
        own_meetings=(COUNCIL,),
    )
    return replace(party, **changes)


def a_wave(*odd: WaveParty, **changes: object) -> Wave:
    parties = (a_party("Aure"), a_party("Molde"), *odd)
    return replace(Wave(parties, decision_on=DECISION, workdays=20), **changes)


def codes(wave: Wave) -> list[WaveCode]:
    return [finding.code for finding in check(wave, CALENDAR)]


def found(wave: Wave, code: WaveCode) -> Finding:
    return next(finding for finding in check(wave, CALENDAR) if finding.code is code)


def test_a_wave_on_the_same_terms_for_all_has_nothing_to_tell():
    assert codes(a_wave()) == []
    assert history_line(Texts.load("nb"), ()) == (
        "Alle partene får den samme teksten, samme dag og med samme svartid."
    )


@each_of(
    "changes, code",
    [
        ({"fingerprint": "OTHER"}, WaveCode.DIFFERENT_TEXT),
        ({"sent_on": SENT + timedelta(days=1)}, WaveCode.DIFFERENT_DAY),
        ({"deadline": DEADLINE - timedelta(days=4)}, WaveCode.DIFFERENT_WORKDAYS),
        ({"own_meetings": ()}, WaveCode.NO_OWN_MEETING),
        ({"own_meetings": None}, WaveCode.OWN_MEETINGS_UNKNOWN),
        ({"own_meetings": (replace(COUNCIL, is_assumed=True),)}, WaveCode.OWN_MEETINGS_ASSUMED),
        ({"contact": " "}, WaveCode.NO_CONTACT),
        ({"email": ""}, WaveCode.NO_EMAIL),
    ],
)
def test_the_one_who_is_asked_otherwise_is_named(changes: dict, code: WaveCode):
    wave = a_wave(a_party("Ørsta", **changes))
    assert found(wave, code).names == ("Ørsta",)


def test_a_deadline_moved_over_a_weekend_is_the_same_number_of_working_days():
    friday, saturday = date(2026, 9, 4), date(2026, 9, 5)
    wave = a_wave(a_party("Ørsta", deadline=saturday), decision_on=None)
    assert WaveCode.DIFFERENT_WORKDAYS not in codes(wave)
    assert found(wave, WaveCode.DEADLINE_NOT_WORKDAY).facts["date"] == saturday
    free = replace(CALENDAR, names=lambda day: (Holiday.LABOUR_DAY,) if day == saturday else ())
    (told,) = (f for f in check(wave, free) if f.code is WaveCode.DEADLINE_NOT_WORKDAY)
    assert "er ein fridag (1. mai)" in finding_sentence(Texts.load("nn"), told)
    assert friday == DEADLINE


@each_of(
    "meeting, fits",
    [
        (COUNCIL, True),
        (replace(COUNCIL, on=DEADLINE), True),
        (replace(COUNCIL, on=DEADLINE + timedelta(days=1)), False),
        (replace(COUNCIL, on=SENT), False),
        (replace(COUNCIL, level=Level.EXECUTIVE_COMMITTEE), False),
        (replace(COUNCIL, papers_by=SENT - timedelta(days=1)), False),
        (replace(COUNCIL, papers_by=SENT), True),
    ],
)
def test_an_own_meeting_counts_when_the_case_can_be_treated_there_in_time(
    meeting: OwnMeeting, fits: bool
):
    window = {"minimum": Level.MUNICIPAL_COUNCIL, "sent_on": SENT, "deadline": DEADLINE}
    assert can_treat(meeting, **window) is fits
    wave = a_wave(a_party("Ørsta", own_meetings=(meeting,)))
    assert (WaveCode.NO_OWN_MEETING in codes(wave)) is not fits


def test_own_meetings_matter_only_where_politicians_must_treat_the_case():
    for level in (None, Level.ADMINISTRATIVE, Level.MUNICIPAL_DIRECTOR):
        assert codes(a_wave(a_party("Ørsta", minimum_level=level, own_meetings=None))) == []
    board = a_party("HF", kind=PartyKind.HEALTH_TRUST, minimum_level=Level.TRUST_BOARD)
    assert codes(a_wave(replace(board, own_meetings=()))) == [WaveCode.NO_OWN_MEETING]


def test_the_earliest_own_meeting_is_the_one_to_aim_for():
    later = replace(COUNCIL, on=date(2026, 8, 27))
    assert a_party("Ørsta", own_meetings=(later, COUNCIL)).own_meeting == COUNCIL
    assert a_party("Ørsta", own_meetings=None).own_meeting is None


def test_a_short_window_and_a_late_deadline_are_told_with_numbers():
    short = a_wave(workdays=200)
    assert found(short, WaveCode.SHORT_WINDOW).facts == {"left": 72, "minimum": 200}
    late = a_wave(answers_by=DEADLINE - timedelta(days=1))
    assert found(late, WaveCode.DEADLINE_AFTER_DECISION).facts["date"] == DECISION
    assert WaveCode.DEADLINE_AFTER_DECISION not in codes(a_wave(answers_by=DEADLINE))


def test_it_is_told_whom_nobody_speaks_for_and_who_speaks_for_nobody():
    speakers = (
        Speaker("Kari", ("Aure",)),
        Speaker("Ola", ()),
        Speaker("Liv", (), has_vote=False),
    )
    wave = a_wave(a_party("Brukerutvalget", is_counted=False), speakers=speakers)
    assert found(wave, WaveCode.NOT_REPRESENTED).names == ("Molde",)
    assert found(wave, WaveCode.SPEAKS_FOR_NOBODY).names == ("Ola",)


@each_of("language", ["nb", "nn"])
def test_every_finding_is_a_whole_sentence(language: str):
    odd = a_party(
        "Ørsta",
        fingerprint="X",
        sent_on=SENT + timedelta(days=1),
        deadline=date(2026, 9, 26),
        own_meetings=(),
        contact="",
        email="",
    )
    wave = a_wave(
        odd,
        a_party("Volda", own_meetings=None),
        a_party("Sande", own_meetings=(replace(COUNCIL, is_assumed=True),)),
        speakers=(Speaker("Kari", ("Aure",)), Speaker("Ola", ())),
        answers_by=SENT,
        workdays=500,
    )
    findings = check(wave, CALENDAR)
    assert {finding.code for finding in findings} == set(WaveCode)
    for finding in findings:
        told = finding_sentence(Texts.load(language), finding)
        assert told.endswith(".")
        assert "{" not in told
    assert "Ørsta får en annen ordlyd" in history_line(Texts.load("nb"), findings)


def test_the_plan_names_all_in_alphabetical_order_with_the_trust_among_them():
    parties = (
        a_party("Ørsta", language=Language.NN),
        a_party("Helse Møre og Romsdal HF", kind=PartyKind.HEALTH_TRUST),
        a_party("Aure"),
        a_party("Brukerutvalget", kind=PartyKind.OTHER),
    )
    plans = plan(Wave(parties), with_attachments=True)
    names = ["Aure", "Brukerutvalget", "Helse Møre og Romsdal HF", "Ørsta"]
    assert [each.party for each in plans] == names
    assert plans[0].gets == tuple(Enclosure)
    assert Enclosure.LOCAL_KIT not in plans[1].gets
    assert plans[3].language is Language.NN


TODAY = date(2026, 8, 20)


@each_of(
    "status, reason",
    [
        (AnchoringStatus.ASKED, None),
        (AnchoringStatus.ACKNOWLEDGED, None),
        (AnchoringStatus.IN_TREATMENT, None),
        (AnchoringStatus.NO_ANSWER, None),
        (AnchoringStatus.NEEDS_MORE_TIME, NotReminded.HAS_MORE_TIME),
        (AnchoringStatus.NOT_ASKED, NotReminded.NOT_ASKED),
        (AnchoringStatus.ENDORSED, NotReminded.ANSWERED),
        (AnchoringStatus.NOT_ENDORSED, NotReminded.ANSWERED),
        (AnchoringStatus.NOTED, NotReminded.ANSWERED),
        (AnchoringStatus.NOT_AFFECTED, NotReminded.ANSWERED),
    ],
)
def test_only_those_who_have_not_answered_are_reminded(
    status: AnchoringStatus, reason: NotReminded | None
):
    row = reminders([Awaited("a", "Aure", status)], [], today=TODAY)[0]
    assert row.left_out is reason
    assert row.is_due is (reason is None)


def test_nobody_is_reminded_twice_the_same_day():
    log = [Reminder("a", date(2026, 8, 1)), Reminder("a", TODAY), Reminder("b", date(2026, 8, 19))]
    parties = [Awaited(key, key, AnchoringStatus.ASKED) for key in "abc"]
    first, second, third = reminders(parties, log, today=TODAY)
    assert (first.left_out, first.times, first.last_on) == (NotReminded.REMINDED_TODAY, 2, TODAY)
    assert second.is_due
    assert (third.is_due, third.times, third.last_on) == (True, 0, None)
