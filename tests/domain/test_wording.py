# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""When a change of wording is spelling, and when it opens a new round."""

from __future__ import annotations

import time

import pytest
from hypothesis import strategies as st

from chances import by_chance
from gathering import each_of
from totrinn_db.domain.wording import (
    Edit,
    Weight,
    classify,
    difference,
    fingerprint,
    normalise,
    short_fingerprint,
)

BASE = "Kommunene skal dekke 40 prosent av utgiftene fra 1. januar 2027, og Molde leder arbeidet."


@each_of(
    "changed",
    [
        BASE.replace("Kommunene skal", "Kommunene  skal"),
        BASE.replace(" og ", "\n og "),
        BASE.replace("utgiftene", "utgift\u00adene"),
    ],
)
def test_layout_is_no_change_at_all(changed: str):
    assert classify(BASE, changed) is Weight.IDENTICAL
    assert fingerprint(BASE) == fingerprint(changed)


@each_of(
    "changed",
    [
        BASE.replace("utgiftene", "utgiftane"),
        BASE.replace("arbeidet", "arbiedet"),
        BASE.replace("dekke", "dekkke"),
        BASE.replace("2027, og", "2027 og"),
    ],
)
def test_spelling_and_commas_are_language(changed: str):
    assert classify(BASE, changed) is Weight.LANGUAGE


@each_of(
    "changed",
    [
        BASE.replace("40", "50"),
        BASE.replace("1. januar", "1. mars"),
        BASE.replace("2027", "2028"),
        BASE.replace("skal", "kan"),
        BASE.replace("skal", "bør"),
        BASE.replace("skal dekke", "skal ikke dekke"),
        BASE.replace("Molde", "Molda"),
        BASE.replace("prosent", "promille"),
        BASE.replace("utgiftene", "inntektene"),
        BASE.replace(" og Molde leder arbeidet", ""),
        BASE + " Ordningen gjelder alle.",
        "",
    ],
)
def test_numbers_dates_money_names_and_duties_are_content(changed: str):
    assert classify(BASE, changed) is Weight.CONTENT
    assert classify(changed, BASE) is Weight.CONTENT


@each_of(
    "before, after",
    [
        ("innskriving", "utskriving"),
        ("døgnplasser", "dagplasser"),
        ("kommunen", "kommunene"),
        ("betaler", "betales"),
        ("finansieres", "delfinansieres"),
        ("kommunal", "interkommunal"),
        ("avhengig", "uavhengig"),
        ("ansvar", "medansvar"),
    ],
)
def test_another_beginning_or_ending_of_a_word_is_content(before: str, after: str):
    sentence = "Partene er enige om {} etter planen."
    for one, other in ((before, after), (after, before)):
        assert classify(sentence.format(one), sentence.format(other)) is Weight.CONTENT


@each_of(
    "before, after",
    [
        ("ti plasser", "tolv plasser"),
        ("ti plasser", "10 plasser"),
        ("1,5 mill. kroner", "1 500 000 kroner"),
        ("1 500 000 kroner", "15 000 000 kroner"),
        ("en femtiprosentsstilling", "en femtenprosentsstilling"),
        ("1. mars 2027", "1.3.2027"),
        ("1. mars 2027", "2. mars 2027"),
        ("er enige", "er ikke enige"),
        ("er ikke enige", "er ikkje enige"),
        ("ingen part betaler", "en part betaler"),
        ("hjelper, ikke hindrer", "hjelper ikke, hindrer"),
        ("leder arbeidet", "leser arbeidet"),
        ("leger i kommunen", "legger i kommunen"),
        ("planer for bruk", "planter for bruk"),
        ("planene ligger her", "plantene ligger her"),
        ("kjøper tjenesten", "kjører tjenesten"),
        ("Smøla betaler", "Smola betaler"),
        ("og Ålesund betaler", "og Alesund betaler"),
        ("Molde og Smøla", "Smøla og Molde"),
        ("Trusten leder. Kommunen betaler.", "Kommunen betaler. Trusten leder."),
        ("årlig", "halvårlig"),
        ("ikke røykere", "ikkerøykere"),
        ("over holdt", "Over holdt eller ikke"),
        ("stedet Fjord betaler", "stedet fjord betaler"),
    ],
)
def test_what_could_mean_something_else_is_content_both_ways(before: str, after: str):
    assert classify(before, after) is classify(after, before) is Weight.CONTENT


@each_of(
    "before, after",
    [
        ("helse-fellesskapet avtaler", "helsefellesskapet avtaler"),
        ("helse fellesskapet avtaler", "helsefellesskapet avtaler"),
        ("5–10 plasser", "5 - 10 plasser"),
        ("40 % av utgiftene", "40% av utgiftene"),
        ("partene deler likt", "Partene deler likt"),
        ("skal inføre ordningen", "skal innføre ordningen"),
        ("ytterligere tiltak", "yterligere tiltak"),
        ("“avtale” – felles", "«avtale», felles"),
    ],
)
def test_signs_spaces_and_slips_of_the_pen_are_language_both_ways(before: str, after: str):
    assert classify(before, after) is classify(after, before) is Weight.LANGUAGE


@pytest.mark.parametrize("words", [10_000, pytest.param(100_000, marks=pytest.mark.slow)])
def test_a_very_long_text_is_compared_at_once(words: int):
    long = " ".join(f"{word} og til" for word in range(words))
    middle = words // 2
    started = time.perf_counter()
    assert classify(long, long.replace(f" {middle} ", f" {middle + 1} ")) is Weight.CONTENT
    runs = difference(long, long.replace(" og ", " eller "))
    assert time.perf_counter() - started < 20
    assert {run.edit for run in runs} == {Edit.SAME, Edit.REMOVED, Edit.ADDED}


def test_signs_that_nobody_sees_change_nothing():
    assert classify(BASE, BASE.replace("prosent", "pro\u200csent\u2060")) is Weight.IDENTICAL


def test_the_difference_is_told_word_by_word():
    runs = difference("Vi skal dele likt", "Vi bør dele likt")
    assert [(run.edit, run.text) for run in runs] == [
        (Edit.SAME, "Vi"),
        (Edit.REMOVED, "skal"),
        (Edit.ADDED, "bør"),
        (Edit.SAME, "dele likt"),
    ]


@by_chance(st.text(max_size=60), st.text(max_size=60))
def test_equal_fingerprints_mean_equal_normalised_texts(one: str, other: str):
    assert (fingerprint(one) == fingerprint(other)) is (normalise(one) == normalise(other))
    assert short_fingerprint(one) == fingerprint(one)[:8].upper()


@by_chance(st.text(max_size=80))
def test_a_text_is_identical_to_itself(text: str):
    assert classify(text, text) is Weight.IDENTICAL


@by_chance(
    st.lists(st.sampled_from("vi skal dele alt likt med 3 og 4".split()), max_size=12), st.data()
)
def test_the_difference_gives_both_texts_back(words: list[str], data: st.DataObject):
    other = data.draw(st.permutations(words))
    before, after = " ".join(words), " ".join(other)
    runs = difference(before, after)
    old = [run.text for run in runs if run.edit is not Edit.ADDED]
    new = [run.text for run in runs if run.edit is not Edit.REMOVED]
    assert " ".join(old) == before
    assert " ".join(new) == after


@by_chance(st.integers(0, 10**6), st.integers(0, 10**6))
def test_two_different_amounts_are_always_content(one: int, other: int):
    weight = classify(f"Summen er {one} kroner.", f"Summen er {other} kroner.")
    assert (weight is Weight.IDENTICAL) is (one == other)
    assert (weight is Weight.CONTENT) is (one != other)
