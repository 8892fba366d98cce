# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The reference files as they are shipped: complete, consistent, and fit to be read."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from gathering import each_of
from totrinn_db.domain.anchoring import MUNICIPAL_LEVELS, TRUST_LEVELS, Level
from totrinn_db.domain.bodies import BodyLevel
from totrinn_db.domain.defaults import Choice, Defaults, Text, parse_defaults
from totrinn_db.domain.meetings import StandingKind
from totrinn_db.domain.parties import Language
from totrinn_db.domain.paths import TWO_STEP, StepKind
from totrinn_db.domain.reference import (
    BodyState,
    CommunityReference,
    Ownership,
    find_community,
)
from totrinn_db.domain.reference_text import parse_communities

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "reference"
COMMUNITIES = parse_communities((FOLDER / "communities.json").read_text(encoding="utf-8"))
DEFAULTS = parse_defaults((FOLDER / "defaults.toml").read_text(encoding="utf-8"))

COUNTS = {
    "finnmark": 18,
    "troms-og-ofoten": 24,
    "lofoten-vesteralen-salten": 20,
    "helgeland": 17,
    "nordre-trondelag": 20,
    "st-olavs-hospital": 22,
    "more-og-romsdal": 27,
    "sogn-og-fjordane": 17,
    "helse-fonna": 16,
    "bergensomradet": 18,
    "sor-rogaland": 15,
    "agder": 25,
    "telemark": 17,
    "vestfold": 6,
    "ostfold": 13,
    "vest-viken": 21,
    "oslo": 1,
    "ahus-og-kommunene": 21,
    "innlandet": 42,
}
SOURCE = os.environ.get("TOTRINN_REFERENCE_SOURCE", "")
each_community = each_of("community", COMMUNITIES, ids=lambda c: c.id)


def test_the_19_have_as_many_municipalities_as_they_should():
    assert {c.id: len(c.municipalities) for c in COMMUNITIES} == COUNTS


def test_every_one_of_the_357_municipalities_is_in_a_community():
    numbers = {m.number for c in COMMUNITIES for m in c.municipalities}
    assert len(numbers) == 357
    assert all(re.fullmatch(r"\d{4}", number) for number in numbers)


def test_three_municipalities_are_in_two_communities_and_every_one_has_one_main():
    rows = [m for c in COMMUNITIES for m in c.municipalities]
    assert {number for number, n in Counter(m.number for m in rows).items() if n > 1} == {
        "1566",  # Surnadal
        "5034",  # Meråker
        "5035",  # Stjørdal
    }
    assert set(Counter(m.number for m in rows if not m.additional).values()) == {1}
    surnadal = {
        c.id: m.additional for c in COMMUNITIES for m in c.municipalities if m.number == "1566"
    }
    assert surnadal == {"more-og-romsdal": False, "st-olavs-hospital": True}


def test_names_that_repeat_are_told_apart_and_the_rest_stay_short():
    names = {m.number: m.display_name for c in COMMUNITIES for m in c.municipalities}
    assert len(set(names.values())) == 357
    assert (names["1515"], names["1818"]) == ("Herøy (Møre og Romsdal)", "Herøy (Nordland)")
    assert (names["3114"], names["3419"]) == ("Våler (Østfold)", "Våler (Innlandet)")
    assert sum("(" in name for name in names.values()) == 4


def test_a_municipality_has_its_norwegian_name_and_keeps_the_official_one():
    finnmark = find_community(COMMUNITIES, "finnmark")
    kautokeino = next(m for m in finnmark.municipalities if m.number == "5612")
    assert kautokeino.name == kautokeino.display_name == "Kautokeino"
    assert kautokeino.official_name == "Guovdageaidnu - Kautokeino"


def test_decided_language_forms_are_stated_and_haram_is_there():
    members = find_community(COMMUNITIES, "more-og-romsdal").municipalities
    assert sum(m.language is Language.NN for m in members) == 14
    assert {m.language_source for m in members} == {"stated"}
    assert "Haram" in {m.name for m in members}


def test_oslo_has_one_municipality_four_hospitals_and_its_bydeler():
    oslo = find_community(COMMUNITIES, "oslo")
    owners = Counter(trust.ownership for trust in oslo.trusts)
    assert owners == {Ownership.PUBLIC: 2, Ownership.PRIVATE_NONPROFIT: 2}
    assert sum(unit.name.startswith("Bydel ") for unit in oslo.units) == 15


def test_nynorsk_is_the_language_where_the_trust_writes_it():
    nynorsk = {c.id for c in COMMUNITIES if c.language is Language.NN}
    assert nynorsk == {"more-og-romsdal", "sogn-og-fjordane", "helse-fonna", "bergensomradet"}


def test_ahus_has_one_strategic_body_now_and_two_that_have_ended():
    bodies = find_community(COMMUNITIES, "ahus-og-kommunene").bodies
    strategic = [b for b in bodies if b.level is BodyLevel.STRATEGIC]
    assert {(b.abbreviation, b.state) for b in strategic} == {
        ("SSU", BodyState.ACTIVE),
        ("ASU", BodyState.ENDED),
        ("SU", BodyState.ENDED),
    }
    assert {b.replaced_by for b in strategic if b.state is BodyState.ENDED} == {"strategic"}


def test_full_names_of_health_trusts_end_with_hf():
    trusts = [t for c in COMMUNITIES for t in c.trusts if t.ownership is Ownership.PUBLIC]
    assert {t.name for t in trusts if not t.name.endswith(" HF")} == set()


@each_community
def test_a_community_has_what_a_database_needs_of_it(community: CommunityReference):
    assert community.trusts
    assert community.strategic.state is BodyState.ACTIVE
    assert any(b.level is BodyLevel.PARTNERSHIP for b in community.bodies)
    assert community.national_region in ("Nord", "Midt-Norge", "Vest", "Sør-Øst")
    assert set(community.secretariat_hosts) <= {m.number for m in community.municipalities}


@each_community
def test_members_of_regions_are_members_of_the_community_and_of_one_region(
    community: CommunityReference,
):
    known = {m.number for m in community.municipalities} | {u.key for u in community.units}
    members = [member for region in community.regions for member in region.members]
    assert set(members) <= known
    assert len(members) == len(set(members))
    assert all(region.members for region in community.regions)


@each_community
def test_bodies_hang_together(community: CommunityReference):
    keys = [body.key for body in community.bodies]
    regions = {region.key for region in community.regions}
    assert len(keys) == len(set(keys))
    for body in community.bodies:
        assert body.parent is None or body.parent in keys
        assert body.parent != body.key
        assert body.region is None or body.region in regions
        assert body.leadership.opposite_of is None or body.leadership.opposite_of in keys
        assert (body.state is BodyState.ENDED) == (body.ends_on is not None)


@each_community
def test_names_and_abbreviations_of_bodies_are_told_apart(community: CommunityReference):
    for language in Language:
        names = [body.name(language) for body in community.bodies]
        assert len(names) == len(set(names))
    abbreviations = [b.abbreviation for b in community.bodies if b.abbreviation]
    assert len(abbreviations) == len(set(abbreviations))


# English words, and the brackets and quotes of the sources, must not reach a reader.
FOREIGN = re.compile(
    r"\b(the|one|per region|planned|being|four|five|from|established|to be|and|with|network)\b"
    r"|[«»\"\[\]]|\(\w+\)",
    re.IGNORECASE,
)
# Sure signs of the wrong form.
BOKMAL_ONLY = re.compile(
    r"\w+utvalg\b|\b(faglige?|ikke|hvem|hva|hver|fra|noe|saken|blir bedt|de to|kommunene"
    r"|helseforetaket|konsekvenser|vedtas|drøftes)\b",
    re.IGNORECASE,
)
NYNORSK_ONLY = re.compile(
    r"\w+utval\b|\b(fagleg\w*|ikkje|kven|kva|kvar|frå|noko|saka|partane|kommunane|helseføretaket"
    r"|konsekvensar)\b",
    re.IGNORECASE,
)


def texts_of_bodies() -> list[Text]:
    bodies = [body for community in COMMUNITIES for body in community.bodies]
    return [
        text
        for body in bodies
        for text in (
            Text(body.name_nb, body.name_nn),
            Text(body.note_nb, body.note_nn),
            Text(body.leadership_nb, body.leadership_nn),
        )
    ]


def texts_of_defaults(defaults: Defaults) -> list[Text]:
    choices: tuple[Choice, ...] = (
        *defaults.patient_groups,
        *defaults.themes,
        *defaults.heard_parties,
        *defaults.legal_bases,
    )
    return [
        *(text for path in defaults.paths for text in (path.name, path.description)),
        *(text for c in defaults.case_classes for text in (c.name, c.description)),
        *(text for section in defaults.sections for text in (section.name, section.help)),
        *(text for item in defaults.standing_items for text in (item.name, item.proposal)),
        *(level.name for level in defaults.answer_levels),
        *(choice.name for choice in choices),
        *(text for basis in defaults.exemption_bases for text in (basis.name, basis.description)),
    ]


ALL_TEXTS = [*texts_of_bodies(), *texts_of_defaults(DEFAULTS)]


def test_no_english_and_no_brackets_of_the_sources_reach_a_reader():
    names = [name for c in COMMUNITIES for name in (c.name, c.short_name)]
    names += [region.name for c in COMMUNITIES for region in c.regions]
    names += [words for text in texts_of_bodies() for words in (text.nb, text.nn)]
    assert [name for name in names if FOREIGN.search(name)] == []


def test_each_form_of_norwegian_is_kept_to_itself():
    assert [text.nn for text in ALL_TEXTS if BOKMAL_ONLY.search(text.nn)] == []
    assert [text.nb for text in ALL_TEXTS if NYNORSK_ONLY.search(text.nb)] == []


def test_every_text_is_there_in_both_forms_with_the_same_placeholders():
    for text in ALL_TEXTS:
        assert bool(text.nb) == bool(text.nn), text
        assert re.findall(r"{\w+}", text.nb) == re.findall(r"{\w+}", text.nn), text


def test_every_case_class_has_a_path_and_sections_that_exist():
    sections = {section.key for section in DEFAULTS.sections}
    paths = {path.key for path in DEFAULTS.paths}
    for case_class in DEFAULTS.case_classes:
        assert case_class.path in paths
        assert set(case_class.required_sections) <= sections
        municipal = (case_class.levels.municipality, case_class.adoption_levels.municipality)
        assert set(municipal) <= {None, *MUNICIPAL_LEVELS}
        trust = (case_class.levels.trust, case_class.adoption_levels.trust)
        assert set(trust) <= {None, *TRUST_LEVELS}


def test_the_default_path_is_the_two_steps_and_only_an_agreement_ends_at_home():
    assert DEFAULTS.paths[0].path == TWO_STEP
    at_home = [p.key for p in DEFAULTS.paths if StepKind.HOME_ADOPTION in p.path.steps]
    assert at_home == ["agreement_change"]
    assert DEFAULTS.path("agreement_change").recommends_only
    adoption = DEFAULTS.case_class("agreement_change").adoption_levels
    assert (adoption.municipality, adoption.trust) == (Level.MUNICIPAL_COUNCIL, Level.TRUST_BOARD)


def test_the_network_is_not_enough_for_a_case_with_economic_consequences():
    economic = next(c for c in DEFAULTS.case_classes if c.is_economic)
    assert economic.levels.municipality is not None
    assert economic.levels.municipality.rank > Level.NETWORK.rank
    assert "economy" in economic.required_sections


def test_questions_belong_to_the_first_step_and_changes_to_the_second():
    first = DEFAULTS.required_sections("economic", StepKind.DISCUSSION)
    second = DEFAULTS.required_sections("economic", StepKind.DECISION)
    assert "questions" in first
    assert "questions" not in second
    changes = next(s for s in DEFAULTS.sections if s.key == "changes_after_anchoring")
    assert StepKind.DISCUSSION not in changes.steps


def test_standing_items_levels_and_sections_are_each_there_once():
    kinds = [item.kind for item in DEFAULTS.standing_items]
    assert set(kinds) == set(StandingKind) - {StandingKind.OTHER}
    assert [entry.level for entry in DEFAULTS.answer_levels] == list(Level)
    keys = [section.key for section in DEFAULTS.sections]
    assert len(keys) == len(set(keys))
    assert DEFAULTS.deadlines.papers_minimum_days <= DEFAULTS.deadlines.papers_days


@pytest.mark.skipif(
    not SOURCE, reason="TOTRINN_REFERENCE_SOURCE does not name the folder of source tables"
)
def test_the_committed_file_is_what_the_maker_makes_of_the_sources(tmp_path: Path):
    out = tmp_path / "communities.json"
    maker = ROOT / "packaging" / "make_reference.py"
    subprocess.run([sys.executable, str(maker), SOURCE, "--out", str(out)], check=True)
    assert out.read_bytes() == (FOLDER / "communities.json").read_bytes()
