# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The demo: one case through both steps with every party's answer, and all its papers."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from totrinn.reference import communities
from totrinn_db.domain.documents import DocumentKind

# The smallest, the one with a single municipality and four hospitals, the largest, and one in
# nynorsk. All of them: pytest tests/command_line --every-community
BOUNDED = ("vestfold", "oslo", "innlandet", "sogn-og-fjordane")
EVERY_PAPER = {kind for kind in DocumentKind if kind.is_paper}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "community" in metafunc.fixturenames:
        every = metafunc.config.getoption("--every-community")
        ids = [community.id for community in communities()]
        metafunc.parametrize("community", ids if every else BOUNDED)


@pytest.mark.slow
def test_the_demo_takes_a_case_through_both_steps(say, tmp_path: Path, community: str):
    answer = say("demo", "--folder", tmp_path, "--community", community, "--json")
    assert answer.code == 0, answer.err
    made = answer.value
    reference = next(c for c in communities() if c.id == community)
    parties = len(reference.municipalities) + len(reference.trusts)
    assert made["community"] == community
    assert made["parties"] == parties
    assert made["outcome"] == "adopted_with_statements"
    kinds = Counter(document["kind"] for document in made["documents"])
    assert set(kinds) == {kind.value for kind in EVERY_PAPER}
    for sent_to_all in (DocumentKind.ANCHORING_LETTER, DocumentKind.LOCAL_CASE_KIT):
        assert kinds[sent_to_all.value] == parties
    assert all(Path(document["path"]).stat().st_size > 5000 for document in made["documents"])

    rows = {row["id"]: row for row in say("status", "--db", made["database"], "--json").value}
    assert made["case"]["id"] in rows or made["case"]["phase"] in ("follow_up", "closed")
    checked = say("check", "--db", made["database"], "--json")
    assert checked.code == 0, checked.value["problems"]


def test_status_says_how_many_plans_of_the_parties_are_known(say, sample: Path):
    told = say("status", "--db", sample)
    assert told.code == 0
    # The plans of the sample end where its year does; how many of seven depends on today.
    assert " av 7 møteplaner er kjent for det neste halvåret." in told.out.splitlines()[-1]


def test_a_second_demo_leaves_the_first_as_it_is(say, sample, tmp_path: Path):
    from totrinn.sample.build import DATABASE_NAME, free_place

    first = tmp_path / DATABASE_NAME
    first.write_bytes(sample.read_bytes())
    assert free_place(tmp_path) == tmp_path / "totrinn-eksempel-2.sqlite"
    assert first.read_bytes() == sample.read_bytes()
