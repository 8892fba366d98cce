# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What a community decides about itself: paths, classes, sections, standing items, who sits."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select

from builders import House
from totrinn_db.commands import (
    bodies,
    case_classes,
    case_paths,
    cases,
    members,
    parties,
    sections,
    standing_items,
)
from totrinn_db.domain.anchoring import Level
from totrinn_db.domain.bodies import BodyLevel, MemberRole
from totrinn_db.domain.codes import Code
from totrinn_db.domain.numbering import NumberPattern
from totrinn_db.domain.parties import Language, PartyKind, Side
from totrinn_db.domain.paths import StepKind as S
from totrinn_db.domain.views.parties import BodyRow
from totrinn_db.domain.views.rules import ClassRow, PathRow, RulesView
from totrinn_db.models import AgendaItem, Membership
from totrinn_db.queries import papers
from totrinn_db.queries.cases import case_view
from totrinn_db.queries.meeting_page import meeting_view
from totrinn_db.queries.parties import structure
from totrinn_db.queries.rules import rules
from totrinn_db.work import Work
from two_steps import refused


def the_path(house: House, *steps: S) -> PathRow:
    return next(row for row in house.ask(rules).paths if row.steps == steps)


def the_class(house: House, class_id: str) -> ClassRow:
    return next(row for row in house.ask(rules).classes if row.id == class_id)


def the_body(house: House, body_id: str = "") -> BodyRow:
    return next(row for row in house.ask(structure).bodies if row.id == (body_id or house.ssu))


def names(found: RulesView) -> list[str]:
    return [row.name for row in found.sections]


TWO_STEP = (S.DISCUSSION, S.ANCHORING, S.DECISION)


def test_a_path_of_ones_own_is_taken_by_a_class_of_ones_own(house: House):
    path_id = house.do(
        case_paths.add_path, name_nb="Høring", name_nn="Høyring",
        steps=(S.PRE_ANCHORING, *TWO_STEP),
    )  # fmt: skip
    class_id = house.do(
        case_classes.add_case_class, name_nb="Høringssak", name_nn="Høyringssak", path_id=path_id,
        municipal_level=Level.COMMITTEE, trust_level=Level.TRUST_BOARD, sections=("summary",),
    )  # fmt: skip
    row = the_class(house, class_id)
    assert (row.municipal_level, row.trust_level) == (Level.COMMITTEE, Level.TRUST_BOARD)
    case_id = house.do(cases.report_case, title="Øving", class_id=class_id, body_id=house.ssu)
    view = house.ask(case_view, case_id)
    assert (view.class_id, view.path_id) == (class_id, path_id)


NOWHERE = (
    ((), Code.PATH_WITHOUT_END),
    ((S.DISCUSSION, S.ANCHORING), Code.PATH_WITHOUT_END),
    ((S.ANCHORING, S.DISCUSSION, S.DECISION), Code.PATH_WRONG_ORDER),
    ((S.DISCUSSION, S.DECISION), Code.PATH_STEP_MISSING),
    ((S.ANCHORING, S.DECISION), Code.PATH_STEP_MISSING),
    ((S.DISCUSSION, S.ANCHORING, S.RECOMMENDATION), Code.PATH_STEP_MISSING),
    ((S.DISCUSSION, S.ANCHORING, S.HOME_ADOPTION), Code.PATH_STEP_MISSING),
    ((*TWO_STEP, S.RECOMMENDATION, S.HOME_ADOPTION), Code.PATH_TWO_ENDS),
    ((*TWO_STEP, S.INFORMATION), Code.PATH_INFORMATION_ALONE),
    ((S.DISCUSSION, S.DISCUSSION, S.ANCHORING, S.DECISION), Code.PATH_STEP_TWICE),
)


def test_a_path_that_leads_nowhere_is_refused(house: House):
    for steps, code in NOWHERE:
        path = {"name_nb": "X", "name_nn": "X", "steps": steps}
        assert refused(house, case_paths.add_path, **path) is code, steps


def test_the_paths_that_are_delivered_are_sound(house: House):
    delivered = [path.steps for path in house.ask(rules).paths]
    for steps in delivered:
        house.do(case_paths.add_path, name_nb="Kopi", name_nn="Kopi", steps=steps)
    assert sorted(path.steps for path in house.ask(rules).paths) == sorted(delivered * 2)


def test_the_steps_stay_while_a_case_is_on_its_way_but_the_name_may_change(house: House):
    house.a_case()
    path = the_path(house, *TWO_STEP)
    assert path.cases == 1
    change = {"path_id": path.id, "steps": (S.DECISION,)}
    assert refused(house, case_paths.change_path, **change) is Code.PATH_UNDER_WAY
    house.do(case_paths.change_path, path_id=path.id, name_nb="To møter", steps=path.steps)
    assert the_path(house, *TWO_STEP).name_nb == "To møter"


def test_a_class_does_not_lose_the_path_it_takes(house: House):
    path = the_path(house, *TWO_STEP)
    assert path.classes
    assert refused(house, case_paths.end_path, path_id=path.id) is Code.PATH_IN_USE
    fast = the_path(house, S.DECISION)
    house.do(case_paths.end_path, path_id=fast.id)
    assert the_path(house, S.DECISION).ended
    professional = house.class_id("professional")
    taken = {"class_id": professional, "path_id": fast.id}
    assert refused(house, case_classes.change_case_class, **taken) is Code.PATH_ENDED
    house.do(case_paths.restart_path, path_id=fast.id)
    house.do(case_classes.change_case_class, **taken)
    assert the_class(house, professional).path_id == fast.id


def test_a_class_that_only_recommends_needs_a_path_with_a_recommendation(house: House):
    professional = house.class_id("professional")
    only = {"class_id": professional, "recommends_only": True}
    assert refused(house, case_classes.change_case_class, **only) is Code.CLASS_NEEDS_RECOMMENDATION
    assert not the_class(house, professional).recommends_only
    home = the_path(house, S.DISCUSSION, S.ANCHORING, S.RECOMMENDATION, S.HOME_ADOPTION)
    house.do(case_classes.change_case_class, **only, path_id=home.id)
    lost = {"path_id": home.id, "steps": TWO_STEP}
    assert refused(house, case_paths.change_path, **lost) is Code.CLASS_NEEDS_RECOMMENDATION


def test_a_level_of_the_other_side_is_refused(house: House):
    wrong = {"class_id": house.class_id("professional"), "municipal_level": Level.TRUST_BOARD}
    assert refused(house, case_classes.change_case_class, **wrong) is Code.NOT_A_CHOICE


def test_a_class_out_of_use_is_kept_by_its_cases_and_can_come_back(house: House):
    case_id = house.a_case()
    class_id = house.ask(case_view, case_id).class_id
    house.do(case_classes.end_case_class, class_id=class_id)
    assert house.ask(rules).classes[-1].id == class_id
    assert house.ask(case_view, case_id).row.class_name
    house.do(case_classes.restart_case_class, class_id=class_id)
    assert not the_class(house, class_id).ended


def test_the_last_class_in_use_stays(house: House):
    *others, last = house.ask(rules).classes
    for row in others:
        house.do(case_classes.end_case_class, class_id=row.id)
    assert refused(house, case_classes.end_case_class, class_id=last.id) is Code.LAST_IN_USE


def test_sections_are_added_moved_and_left_out_but_what_is_written_stays(house: House):
    before = names(house.ask(rules))
    section_id = house.do(
        sections.add_section, name_nb="Klima og miljø", name_nn="Klima og miljø",
        steps=(S.DISCUSSION,),
    )  # fmt: skip
    house.do(sections.move_section, section_id=section_id, after_id=None)
    assert names(house.ask(rules)) == ["Klima og miljø", *before]
    first = house.ask(rules).sections[0]
    assert first.steps == (S.DISCUSSION,)
    house.do(sections.end_section, section_id=section_id)
    assert house.ask(rules).sections[-1].ended
    assert refused(house, sections.change_section, section_id=section_id, steps=()) is (
        Code.NOT_A_CHOICE
    )


def test_a_standing_item_comes_onto_the_meetings_planned_afterwards(house: House):
    added = house.do(
        standing_items.add_standing_item, body_id=house.ssu, title_nb="Runden rundt bordet",
        title_nn="Runden rundt bordet", minutes=15,
    )  # fmt: skip
    second = house.do(
        standing_items.add_standing_item, body_id=house.ssu, title_nb="Siden sist",
        title_nn="Sidan sist",
    )  # fmt: skip
    house.do(standing_items.move_standing_item, standing_id=second, after_id=None)
    house.do(standing_items.change_standing_item, standing_id=added, is_last=True)
    gone = next(row for row in the_body(house).standing_items if row.title == "Eventuelt")
    house.do(standing_items.end_standing_item, standing_id=gone.id)
    meeting_id = house.a_meeting(date(2026, 3, 3))
    titles = [item.title for item in house.items(meeting_id)]
    assert titles[1:] == ["Sidan sist", "Runden rundt bordet"]
    house.do(standing_items.restart_standing_item, standing_id=gone.id)
    later = house.a_meeting(date(2026, 5, 3))
    assert [item.title for item in house.items(later)][-1] == "Eventuelt"


def test_a_body_is_renamed_placed_and_renumbered(house: House):
    fsu = house.do(bodies.add_body, level=BodyLevel.PROFESSIONAL, name="FSU", parent_id=house.ssu)
    house.do(
        bodies.change_body, body_id=fsu, name_nb="Fagråd", name_nn="Fagråd", level=BodyLevel.LOCAL,
        parent_id=None, numbering=NumberPattern(prefix="FR", year_digits=2),
        one_number_for_both=True, counted_kinds=(PartyKind.MUNICIPALITY,), meetings_per_year=4,
    )  # fmt: skip
    row = the_body(house, fsu)
    assert (row.name, row.level, row.parent) == ("Fagråd", BodyLevel.LOCAL, "")
    assert (row.numbering_example, row.one_number_for_both) == ("FR 12/26", True)
    assert (row.counted_kinds, row.meetings_per_year) == ((PartyKind.MUNICIPALITY,), 4)


def test_a_number_that_was_given_is_always_written_as_it_was(house: House):
    case_id = house.a_case()
    first = house.discuss(case_id, date(2026, 2, 12))
    before = [item.number for item in house.ask(meeting_view, first).items]
    name = house.ask(case_view, case_id).row.name.number
    house.do(
        bodies.change_body,
        body_id=house.ssu,
        numbering=NumberPattern(prefix="PS", separator="-", year_digits=2, year_first=True),
    )
    assert [item.number for item in house.ask(meeting_view, first).items] == before
    assert house.ask(case_view, case_id).row.name.number == name
    assert [line.number for line in house.ask(papers.agenda, first, Language.NB).lines] == [
        number.removeprefix("Sak ") for number in before
    ]
    later = house.a_meeting(date(2026, 5, 7))
    house.call(later)
    assert {item.number[:6] for item in house.ask(meeting_view, later).items} == {"PS 26-"}


def test_a_number_of_an_older_database_is_noted_when_the_body_writes_in_another_way(house: House):
    def forget(work: Work) -> None:
        for item in work.session.scalars(select(AgendaItem)):
            item.number_pattern = None

    first = house.discuss(house.a_case(), date(2026, 2, 12))
    before = [item.number for item in house.ask(meeting_view, first).items]
    house.do(forget)
    house.do(bodies.change_body, body_id=house.ssu, numbering=NumberPattern(prefix="PS"))
    assert [item.number for item in house.ask(meeting_view, first).items] == before


def test_a_body_is_never_under_itself_and_always_counts_somebody(house: House):
    fsu = house.do(bodies.add_body, level=BodyLevel.PROFESSIONAL, name="FSU", parent_id=house.ssu)
    under = {"body_id": house.ssu, "parent_id": fsu}
    assert refused(house, bodies.change_body, **under) is Code.BODY_LOOP
    nobody = {"body_id": fsu, "counted_kinds": ()}
    assert refused(house, bodies.change_body, **nobody) is Code.NO_COUNTED_PARTIES


def test_who_counts_is_asked_anew_when_the_rule_changes(house: House):
    case_id = house.a_case()
    house.discuss(case_id, date(2026, 2, 12))
    house.send(case_id, date(2026, 3, 27))
    before = house.ask(case_view, case_id).row.counted
    house.do(bodies.change_body, body_id=house.ssu, counted_kinds=(PartyKind.MUNICIPALITY,))
    assert house.ask(case_view, case_id).row.counted == before - 1


def test_what_has_ended_is_taken_up_again(house: House):
    molde, body_id = house.parties["Molde"], house.ssu
    house.do(parties.end_party, party_id=molde, on=date(2026, 1, 5), reason="Prøve")
    house.do(bodies.end_body, body_id=body_id, on=date(2026, 1, 5), reason="Prøve")
    assert the_body(house).ended_reason == "Prøve"
    again = {"kind": PartyKind.MUNICIPALITY, "name": "Molde", "full_name": "Molde"}
    double = house.do(parties.add_party, **again)
    assert refused(house, parties.restart_party, party_id=molde) is Code.ALREADY_EXISTS
    house.do(parties.change_party, party_id=double, name="Nye Molde")
    house.do(parties.restart_party, party_id=molde)
    house.do(bodies.restart_body, body_id=body_id)
    assert the_body(house).ended_on is None
    assert all(row.ended_on is None for row in house.ask(structure).parties)


def test_two_parties_of_a_kind_never_get_the_same_number(house: House):
    number = next(r.number for r in house.ask(structure).parties if r.name == "Smøla")
    taken = {"party_id": house.parties["Molde"], "number": number}
    assert refused(house, parties.change_party, **taken) is Code.ALREADY_EXISTS


def test_a_region_changes_name_and_kind_ends_and_comes_back(house: House):
    region_id = house.do(parties.add_region, name="Nordmøre")
    house.do(
        parties.change_region, region_id=region_id, name="Ytre Nordmøre", kind="regional_council"
    )
    house.do(parties.end_region, region_id=region_id, on=date(2026, 6, 1))
    placed = {"party_id": house.parties["Smøla"], "region_id": region_id}
    assert refused(house, parties.place_party, **placed) is Code.NOT_A_CHOICE
    house.do(parties.restart_region, region_id=region_id)
    house.do(parties.place_party, **placed)
    (region,) = house.ask(structure).regions
    assert (region.name, region.kind, region.parties) == (
        "Ytre Nordmøre", "regional_council", ("Smøla",),
    )  # fmt: skip


def test_a_member_changes_seat_rights_dates_and_comes_back_with_the_same_parties(house: House):
    smola = house.parties["Smøla"]
    seat = house.do(
        members.add_member, body_id=house.ssu, name="Eli Haugland", role=MemberRole.MEMBER,
        side=Side.MUNICIPAL, speaks_for=(smola,),
    )  # fmt: skip
    house.do(
        members.change_member, membership_id=seat, email="eli@example.no", phone="99 99 99 99",
        role=MemberRole.LEADER, started_on=date(2026, 1, 1), may_propose=False,
    )  # fmt: skip
    house.do(members.end_member, membership_id=seat, on=date(2026, 1, 5))
    late = {"membership_id": seat, "started_on": date(2026, 2, 1)}
    assert refused(house, members.change_member, **late) is Code.END_BEFORE_START
    house.do(members.restart_member, membership_id=seat)
    row = next(one for one in the_body(house).members if one.id == seat)
    assert (row.email, row.phone) == ("eli@example.no", "99 99 99 99")
    assert (row.role, row.may_propose, row.started_on) == (
        MemberRole.LEADER, False, date(2026, 1, 1),
    )  # fmt: skip
    assert row.speaks_for_ids == (smola,)


def test_an_observer_takes_no_part_in_the_consensus_and_no_deputy_has_a_deputy(house: House):
    given = {"body_id": house.ssu, "side": Side.MUNICIPAL}
    seat = house.do(members.add_member, name="A", role=MemberRole.MEMBER, **given)
    deputy = house.do(
        members.add_member, name="B", role=MemberRole.PERSONAL_DEPUTY, deputy_for_id=seat, **given
    )
    wrong = {"membership_id": seat, "deputy_for_id": deputy}
    assert refused(house, members.change_member, **wrong) is Code.NOT_A_CHOICE
    house.do(members.change_member, membership_id=seat, role=MemberRole.OBSERVER)
    assert house.the(select(Membership.has_vote).where(Membership.id == seat)) is False


def test_a_draft_agenda_follows_when_an_own_item_is_renamed(house: House):
    item = {"title_nb": "Runden", "title_nn": "Runden"}
    added = house.do(standing_items.add_standing_item, body_id=house.ssu, **item)
    meeting_id = house.a_meeting(date(2026, 3, 3))
    house.do(
        standing_items.change_standing_item, standing_id=added, title_nb="Runde",
        title_nn="Runde rundt bordet", minutes=20,
    )  # fmt: skip
    house.put_up(meeting_id, house.a_case())
    titles = [item.title for item in house.items(meeting_id)]
    assert "Runde rundt bordet" in titles
    assert "Runden" not in titles
