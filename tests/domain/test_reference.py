# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Reading reference data from text: what is left out means what, and what is refused."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from gathering import each_of
from totrinn_db.domain.bodies import BodyLevel
from totrinn_db.domain.defaults import parse_defaults
from totrinn_db.domain.parties import Language, Side
from totrinn_db.domain.reference import (
    BodyState,
    Certainty,
    CommunityReference,
    LeadershipKind,
    find_community,
    search_communities,
)
from totrinn_db.domain.reference_text import parse_communities


def a_municipality(number: str, name: str, **more: Any) -> dict[str, Any]:
    given = {"official_name": name, "display_name": name, "county": "Fjordane"}
    return {"number": number, "name": name, **given, **more}


def a_body(key: str, **more: Any) -> dict[str, Any]:
    return {"key": key, "level": "strategic", "name_nb": "Utvalg", "name_nn": "Utval", **more}


def a_community(key: str, members: list[dict[str, Any]], **more: Any) -> dict[str, Any]:
    trust = {"key": "t", "name": "Skogland HF", "short_name": "Skogland", "ownership": "public"}
    given = {
        "id": key,
        "name": f"Helsefellesskap {key}",
        "short_name": key,
        "national_region": "Vest",
        "language": "nn",
        "trusts": [trust],
        "municipalities": members,
        "bodies": [a_body("strategic")],
    }
    return {**given, **more}


def parsed(*communities: dict[str, Any]) -> tuple[CommunityReference, ...]:
    municipalities = [
        a_municipality("1001", "Elvdal"),
        a_municipality("1002", "Nesbø", language="nn", language_source="stated"),
        a_municipality("1003", "Fjell", official_name="Várri - Fjell"),
    ]
    document = {"municipalities": municipalities, "communities": list(communities)}
    return parse_communities(json.dumps(document))


def test_what_is_left_out_of_a_body_means_active_single_and_led_in_a_way_not_known():
    body = parsed(a_community("a", []))[0].body("strategic")
    assert (body.level, body.state, body.count) == (BodyLevel.STRATEGIC, BodyState.ACTIVE, 1)
    assert body.leadership.kind is LeadershipKind.UNKNOWN
    assert body.leadership.deputy is None
    assert body.note(Language.NB) == ""


def test_a_body_carries_its_dates_leadership_and_seats():
    body = a_body(
        "strategic",
        state="ended",
        ends_on="2024-08-31",
        leadership={"kind": "fixed", "side": "municipal", "deputy": False},
        seats=[{"group": "gp", "count": 2, "right": "speak"}],
    )
    read = parsed(a_community("a", [], bodies=[body]))[0].strategic
    assert (read.state, read.ends_on) == (BodyState.ENDED, date(2024, 8, 31))
    assert (read.leadership.side, read.leadership.deputy) == (Side.MUNICIPAL, False)
    assert [(seat.group, seat.count, seat.right) for seat in read.seats] == [("gp", 2, "speak")]


def test_names_of_a_body_follow_the_language():
    body = parsed(a_community("a", []))[0].strategic
    assert (body.name(Language.NB), body.name(Language.NN)) == ("Utvalg", "Utval")


def test_a_municipality_keeps_its_own_language_or_follows_the_community():
    community = parsed(a_community("a", [{"number": "1001"}, {"number": "1002"}]))[0]
    assert [m.language for m in community.municipalities] == [None, Language.NN]
    assert community.municipalities[1].language_source is Certainty.STATED


def test_a_municipality_may_be_in_no_region():
    region = {
        "key": "r",
        "name": "Sør",
        "kind": "geographic",
        "members": ["1001"],
        "source": "assumed",
        "name_source": "stated",
    }
    members = [{"number": "1001"}, {"number": "1002"}]
    community = parsed(a_community("a", members, regions=[region]))[0]
    found = community.region_of("1001")
    assert found is not None
    assert found.source is Certainty.ASSUMED
    assert community.region_of("1002") is None


@each_of("words", ["nesb", "SKOGLAND", " helsefellesskap a "])
def test_a_community_is_found_by_a_part_of_a_name(words: str):
    communities = parsed(
        a_community("a", [{"number": "1002"}]), a_community("b", [{"number": "1001"}], trusts=[])
    )
    assert [c.id for c in search_communities(communities, words)] == ["a"]


def test_a_community_is_found_by_a_sami_name():
    assert search_communities(parsed(a_community("a", [{"number": "1003"}])), "várri")


def test_an_unknown_id_is_an_error_and_not_a_guess():
    with pytest.raises(KeyError):
        find_community(parsed(a_community("a", [])), "b")


def test_a_level_that_does_not_exist_is_refused():
    with pytest.raises(ValueError, match="royal"):
        parsed(a_community("a", [], bodies=[a_body("x", level="royal")]))


def test_defaults_that_lack_a_part_are_refused():
    with pytest.raises(KeyError):
        parse_defaults("[rules]\nquorum_percent = 50\n")
