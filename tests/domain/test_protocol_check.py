# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What a protocol must hold before it is locked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import strategies as st

from chances import by_chance
from gathering import each_of
from totrinn_db.domain.meetings import Attendance, ItemKind, Outcome
from totrinn_db.domain.protocol_check import (
    FollowUpFacts,
    ItemFacts,
    ProtocolCode,
    ProtocolFacts,
    ProtocolPlace,
    SeatFacts,
    check_protocol,
    placeholders_in,
)
from totrinn_db.domain.stances import Spoken, Stance

Code = ProtocolCode
WORDS = "Smøla forutsetter at reiseavstand vurderes."
FOLLOW_UP = FollowUpFacts("Evaluere ordningen", "FSU palliasjon", date(2027, 1, 1))


def an_item(**given: Any) -> ItemFacts:
    whole = ItemFacts(
        id="i3", label="Sak 3/2026", kind=ItemKind.DECISION, case_id="c3", number=3, year=2026,
        outcome=Outcome.ADOPTED_WITH_STATEMENTS, wording="Partene innfører ordningen.",
        notes="Saken ble lagt fram.",
        spoken=(
            Spoken("Molde", Stance.AGREES),
            Spoken("Smøla", Stance.AGREES_WITH_STATEMENT, WORDS),
            Spoken("Aure", Stance.NOT_PRESENT),
        ),
        statements=(("Smøla", WORDS),), reservations=(("Smøla", WORDS),), follow_ups=(FOLLOW_UP,),
    )  # fmt: skip
    return replace(whole, **given)


def a_protocol(*items: ItemFacts, **given: Any) -> ProtocolFacts:
    approval = ItemFacts(
        "i2", "Sak 2/2026", ItemKind.STANDING, Outcome.APPROVED, number=2, year=2026
    )
    whole = ProtocolFacts(
        items=items or (approval, an_item()),
        seats=(SeatFacts("Kari Nes", Attendance.PRESENT), SeatFacts("Per Lie", Attendance.EXCUSED)),
        chair="Kari Nes", minute_taker="Per Lie", impartiality="Ingen var inhabile.",
        persons=frozenset({"Kari Nes", "Per Lie"}),
        parties=frozenset({"Molde", "Smøla", "Aure", "Ålesund", "Herøy (Nordland)"}),
        hints=frozenset({"Hva taler for og mot?"}),
    )  # fmt: skip
    return replace(whole, **given)


def codes(facts: ProtocolFacts) -> list[ProtocolCode]:
    return [finding.code for finding in check_protocol(facts)]


def test_a_whole_protocol_has_nothing_to_mend():
    assert check_protocol(a_protocol()) == ()


@each_of(
    "change, code",
    [
        ({"outcome": None}, Code.OUTCOME_MISSING),
        ({"wording": " "}, Code.WORDING_MISSING),
        ({"outcome": Outcome.SENT_BACK}, Code.REASON_MISSING),
        ({"outcome": Outcome.NO_AGREEMENT}, Code.REASON_MISSING),
        ({"outcome": Outcome.WITHDRAWN}, Code.REASON_MISSING),
        ({"statements": ()}, Code.STATEMENT_MISSING),
        ({"spoken": (), "statements": (), "reservations": ()}, Code.STATEMENT_MISSING),
        ({"follow_ups": ()}, Code.FOLLOW_UP_MISSING),
        ({"follow_ups": (replace(FOLLOW_UP, responsible=""),)}, Code.OWNER_MISSING),
        ({"follow_ups": (replace(FOLLOW_UP, due=None),)}, Code.DUE_MISSING),
        ({"spoken": (Spoken("Molde", Stance.AGREES), Spoken("Aure", Stance.NOT_ASKED))},
         Code.PARTIES_LEFT_OUT),
        ({"spoken": (Spoken("Molde", Stance.NOT_ASKED), Spoken("Aure", Stance.NOT_ASKED))},
         Code.PARTIES_NOT_NOTED),
        ({"spoken": (Spoken("Molde", Stance.DISAGREES),)}, Code.DISAGREEMENT_HIDDEN),
        ({"reservations": (("Molde", "Hvis kostnadene deles likt."),)}, Code.RESERVATION_MISSING),
        ({"notes": "Møtet i [sett inn sted]."}, Code.PLACEHOLDER_LEFT),
        ({"notes": "Hva taler for  og mot?\nAlt."}, Code.HINT_LEFT),
        ({"notes": "Alesund støttet det."}, Code.NAME_MISSPELT),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_case_is_found_at_the_case(change, code):
    findings = check_protocol(a_protocol(an_item(**change)))
    found = [finding for finding in findings if finding.code is code]
    assert len(found) == 1
    assert (found[0].item_id, found[0].facts["item"]) == ("i3", "Sak 3/2026")


@each_of(
    "change, code, place",
    [
        ({"chair": ""}, Code.CHAIR_MISSING, ProtocolPlace.OFFICES),
        ({"minute_taker": ""}, Code.MINUTE_TAKER_MISSING, ProtocolPlace.OFFICES),
        ({"impartiality": "\n"}, Code.IMPARTIALITY_EMPTY, ProtocolPlace.OFFICES),
        ({"chair": "Ola Ukjent"}, Code.NAME_UNKNOWN, ProtocolPlace.OFFICES),
        ({"chair": "kari nes"}, Code.NAME_MISSPELT, ProtocolPlace.OFFICES),
        ({"impartiality": "XX gikk fra."}, Code.PLACEHOLDER_LEFT, ProtocolPlace.OFFICES),
        ({"is_quorate": False}, Code.NOT_QUORATE, ProtocolPlace.ATTENDANCE),
        ({"seats": (SeatFacts("Kari Nes", Attendance.UNKNOWN),)}, Code.ATTENDANCE_MISSING,
         ProtocolPlace.ATTENDANCE),
        ({"seats": (SeatFacts("Kari Nes", Attendance.DEPUTY),)}, Code.DEPUTY_UNNAMED,
         ProtocolPlace.ATTENDANCE),
        ({"seats": (SeatFacts("Kari Nes", Attendance.EXCUSED),)}, Code.NOBODY_PRESENT,
         ProtocolPlace.ATTENDANCE),
        ({"seats": (SeatFacts("Kari Nes", Attendance.DEPUTY, "[navn]"),)}, Code.PLACEHOLDER_LEFT,
         ProtocolPlace.ATTENDANCE),
    ],
)  # fmt: skip
def test_what_is_wrong_with_the_meeting_is_found_where_it_is_mended(change, code, place):
    (finding,) = check_protocol(a_protocol(**change))
    assert (finding.code, finding.place) == (code, place)


@by_chance(st.sets(st.integers(1, 40), min_size=1), st.integers(1, 40))
def test_numbers_follow_each_other_without_holes(numbers, extra):
    items = [an_item(id=f"i{n}", number=n) for n in sorted(numbers)]
    found = {
        int(str(f.facts["number"]).split("/")[0])
        for f in check_protocol(a_protocol(*items))
        if f.code is Code.NUMBER_HOLE
    }
    assert found == set(range(min(numbers), max(numbers) + 1)) - numbers
    assert Code.NUMBER_HOLE not in codes(a_protocol(*items, reuses_numbers=True))
    doubled = codes(a_protocol(*items, an_item(id="again", number=extra)))
    assert (Code.NUMBER_TWICE in doubled) == (extra in numbers)


@each_of(
    "text",
    ["[sett inn navn]", "«…»", "«...»", "XX", "xxx", "____", "<navn>", "N.N.", "Sett inn dato",
     "Lorem ipsum", "......", "[dato]"],
)  # fmt: skip
def test_what_was_to_be_filled_in_is_found(text):
    assert placeholders_in(f"Møtet {text} ble holdt.")


@each_of(
    "text",
    ["Kommunen sa «vi kan […] ikke vente».", "[K]ommunen svarte.", "Han nølte … og sa ja.",
     "Vedtak 12/26 (se § 6-1).", "Taxi og Exxon.", "Det er 3 < 4 parter.", "Mm. og N. Nes deltok."],
)  # fmt: skip
def test_plain_prose_is_no_placeholder(text):
    assert placeholders_in(text) == ()


@by_chance(st.text(max_size=200), st.sampled_from(["notes", "wording", "reason"]))
def test_no_text_makes_the_check_fail_or_hides_a_placeholder(text, name):
    dirty = f"{text}\n[sett inn]\n"
    found = check_protocol(a_protocol(an_item(**{name: dirty})))
    assert Code.PLACEHOLDER_LEFT in [finding.code for finding in found]


ITEMS = st.lists(
    st.builds(
        an_item,
        id=st.sampled_from(("a", "b", "c")),
        outcome=st.none() | st.sampled_from(Outcome),
        kind=st.sampled_from(ItemKind),
        wording=st.sampled_from(("", "Vedtatt.")),
        spoken=st.lists(st.builds(Spoken, st.just("Molde"), st.sampled_from(Stance))).map(tuple),
        follow_ups=st.sampled_from(((), (FOLLOW_UP,), (replace(FOLLOW_UP, due=None),))),
    ),
    min_size=1,
)


@by_chance(ITEMS)
def test_what_blocks_comes_first_and_every_place_exists(items):
    findings = check_protocol(a_protocol(*items))
    assert [f.blocks for f in findings] == sorted((f.blocks for f in findings), reverse=True)
    ids = {item.id for item in items}
    assert all(f.item_id in ids for f in findings if f.item_id)
    assert all(f.item_id for f in findings if f.place is ProtocolPlace.ITEM)


@by_chance(ITEMS)
def test_a_protocol_that_may_be_locked_never_hides_a_silent_or_unwilling_party(items):
    facts = a_protocol(*items)
    if any(finding.blocks for finding in check_protocol(facts)):
        return
    for item in items:
        said = {one.stance for one in item.spoken}
        if item.kind is not ItemKind.BREAK and item.outcome is Outcome.ADOPTED_BY_CONSENSUS:
            assert Stance.DISAGREES not in said
            assert Stance.NOT_ASKED not in said or said == {Stance.NOT_ASKED}
