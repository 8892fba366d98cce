# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The search everywhere, the register of papers and a community's own rules."""

from __future__ import annotations

from datetime import date

import pytest

from builders import House
from totrinn_db.commands import papers
from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.parties import Language
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.views.search import HitKind
from totrinn_db.queries import documents, rules, search


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("ØVING", HitKind.CASE),
        ("26-001", HitKind.CASE),
        ("ssu 1/26", HitKind.MEETING),
        ("11.06.2026", HitKind.MEETING),
        ("smøla", HitKind.PARTY),
        ("1506", HitKind.PARTY),
        ("strategisk", HitKind.BODY),
    ],
)
def test_a_thing_is_found_by_what_it_is_called(house: House, text: str, kind: HitKind) -> None:
    house.a_case("Øving for helseberedskap")
    house.a_meeting(date(2026, 6, 11))
    found = house.ask(search.search, text)
    assert kind in {hit.kind for hit in found}


def test_all_words_must_be_there_and_nothing_is_found_by_no_words(house: House) -> None:
    house.a_case("Øving for helseberedskap")
    assert house.ask(search.search, "øving beredskap")
    assert not house.ask(search.search, "øving sykkel")
    assert not house.ask(search.search, "  ")


def test_a_paper_written_twice_stands_once(house: House) -> None:
    case_id = house.a_case("Øving")
    for sha in ("a" * 64, "b" * 64):
        house.do(
            papers.register_document, kind=DocumentKind.CASE_PAPER, language=Language.NB,
            path="/mappe/sak.docx", sha256=sha, case_id=case_id,
        )  # fmt: skip
    (row,) = house.ask(documents.documents)
    assert (row.sha256, row.about) == ("b" * 64, "26-001 Øving")


def test_the_rules_name_classes_paths_and_sections(house: House) -> None:
    found = house.ask(rules.rules)
    paths = {path.id: path for path in found.paths}
    assert found.classes
    assert all(row.path_id in paths for row in found.classes)
    assert any(StepKind.ANCHORING in path.steps for path in found.paths)
    keys = {section.key for section in found.sections}
    assert all(set(row.sections) <= keys for row in found.classes)
