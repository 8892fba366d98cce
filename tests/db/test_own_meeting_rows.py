# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Rows of own meetings, their rules and briefings: whose they are, and that history holds them."""

from __future__ import annotations

from datetime import date

import pytest

from rows import add_case, add_meeting, add_world
from totrinn_db.domain.anchoring import Level
from totrinn_db.domain.changes import Kind
from totrinn_db.domain.own_meetings import MeetingSource, RulePattern
from totrinn_db.integrity import differences
from totrinn_db.models import Briefing, OwnMeeting, OwnMeetingRule


@pytest.fixture
def world(any_store, actor):
    return any_store.write(add_world, actor=actor).value


def add_own_meeting(work, *, party_id):
    row = OwnMeeting(
        party_id=party_id,
        organ="Kommunestyret",
        level=Level.MUNICIPAL_COUNCIL,
        held_on=date(2027, 3, 12),
        papers_by=date(2027, 2, 26),
        source=MeetingSource.TYPED,
    )
    return work.add(row).id


def add_rule(work, *, party_id):
    row = OwnMeetingRule(
        party_id=party_id,
        organ="Formannskapet",
        level=Level.EXECUTIVE_COMMITTEE,
        pattern=RulePattern.MONTHLY,
        weekday=1,
        nth=2,
        months_off=[7, 8],
        papers_days=7,
        started_on=date(2027, 1, 1),
    )
    return work.add(row).id


def add_briefing(work, *, meeting_id, case_id, party_id):
    row = Briefing(
        meeting_id=meeting_id,
        case_id=case_id,
        party_id=party_id,
        briefed_on=work.today,
        briefed_by="Kari Nordmann",
    )
    return work.add(row).id


def test_own_meetings_and_their_rules_belong_to_the_party(any_store, actor, world):
    party_id = world.party_ids[0]
    made = any_store.write(add_own_meeting, party_id=party_id, actor=actor)
    ruled = any_store.write(add_rule, party_id=party_id, actor=actor)
    assert made.changes.touched == ruled.changes.touched == {(Kind.PARTY, party_id)}

    def end(work):
        work.get(OwnMeeting, made.value).ended_on = date(2027, 1, 5)
        rule = work.get(OwnMeetingRule, ruled.value)
        assert rule.months_off == [7, 8]
        rule.months_off = [7]

    any_store.write(end, actor=actor)
    assert any_store.read(differences) == ()


def test_a_briefing_belongs_to_its_meeting_and_concerns_the_case_and_the_party(
    any_store, actor, world
):
    meeting_id = any_store.write(
        add_meeting, world=world, number=1, held_on=date(2026, 10, 1), actor=actor
    ).value
    case_id = any_store.write(add_case, world=world, title="Sak", actor=actor).value
    told = any_store.write(
        add_briefing,
        meeting_id=meeting_id,
        case_id=case_id,
        party_id=world.party_ids[1],
        actor=actor,
    )
    assert told.changes.touched == {
        (Kind.MEETING, meeting_id),
        (Kind.CASE, case_id),
        (Kind.PARTY, world.party_ids[1]),
    }
    assert any_store.read(differences) == ()
