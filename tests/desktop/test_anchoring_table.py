# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The answers as a table, and the rule of the round in words."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt

from desktop.samples import TODAY, a_round, an_answer, answers
from totrinn.models.anchoring_table import REMARK, STATUS, TREATED, AnchoringTable, Grouping, Shown
from totrinn.screens.case.round_summary import missing_text, rule_lines
from totrinn.texts import Texts
from totrinn.widgets.roles import Role
from totrinn_db.domain.anchoring import AnchoringStatus as Status
from totrinn_db.domain.consensus import Lack


@pytest.fixture
def table(qapp: Any) -> AnchoringTable:
    made = AnchoringTable(Texts.load("nb"), TODAY)
    made.set_round(a_round(), TODAY)
    return made


def test_what_the_case_waits_for_stands_first(table):
    assert [(g.title, g.count) for g, _ in table.groups()] == [
        ("Krever avklaring", "1 part"),
        ("Mangler svar", "5 parter"),
        ("Har svart", "22 parter"),
    ]
    assert [row.party for row in table.rows()][0] == "Molde"


def test_a_treatment_after_the_deadline_is_flagged_in_words(table):
    index = table.find(lambda row: row.party == "Smøla").siblingAtColumn(TREATED)
    assert index.data() == "Kommunestyret 28. mai, etter fristen"
    assert (index.data(Role.TONE), bool(index.data(Role.ICON))) == ("warning", True)


def test_the_parties_can_be_grouped_by_region_with_the_trust_by_itself(table):
    table.set_view(Grouping.REGION, Shown.ALL)
    titles = [group.title for group, _ in table.groups()]
    assert titles[0] == "Helseforetaket"
    assert "LSU Kristiansund" in titles


def test_the_table_is_narrowed_to_what_is_missing_and_to_remarks(table):
    table.set_view(Grouping.STATUS, Shown.MISSING)
    assert {row.party for row in table.rows()} == {"Vanylven", "Aukra", "Aure", "Smøla", "Ålesund"}
    table.set_view(Grouping.STATUS, Shown.REMARKS)
    assert {row.party for row in table.rows()} == {"Molde", "Rauma"}


def test_a_representative_alone_is_told_apart_from_the_party(qapp):
    table = AnchoringTable(Texts.load("nb"), TODAY)
    row = an_answer("Sula", Status.ENDORSED, lack=Lack.NOT_CONFIRMED, confirmed=False)
    table.set_round(a_round((row,)), TODAY)
    index = table.find(lambda found: True)
    remark = index.siblingAtColumn(REMARK)
    assert remark.data() == "Er ikke bekreftet av parten selv"
    # What is cut where the column is narrow is whole in the tip.
    assert remark.data(Qt.ItemDataRole.ToolTipRole) == remark.data()
    assert [group.title for group, _ in table.groups()] == ["Krever avklaring"]


def test_a_screen_reader_hears_the_whole_answer(table):
    index = table.find(lambda row: row.party == "Smøla")
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Smøla, Under behandling, Kommunestyret 28. mai, etter fristen"
    assert index.siblingAtColumn(STATUS).data(Role.STATUS) == "in_treatment"


def test_the_rule_is_said_in_words_with_how_it_stands(qapp):
    shown = a_round()
    lines = {line.text: (line.value, line.state) for line in rule_lines(shown)}
    assert lines["alle berørte parter har svart"] == ("22 av 27", "half")
    assert lines["ingen har svart «ikke tilslutning»"] == ("Ja", "met")
    assert lines["alle forbehold er avklart"] == ("1 gjenstår", "open")
    assert missing_text(shown) == "5 mangler: 2 har saken til behandling, 3 har ikke meldt fra"


def test_an_objection_is_counted_in_the_rule(qapp):
    rows = (*answers(), an_answer("Haram", Status.NOT_ENDORSED, lack=Lack.OBJECTION, text="Nei."))
    lines = {line.text: (line.value, line.state) for line in rule_lines(a_round(rows))}
    assert lines["ingen har svart «ikke tilslutning»"] == ("1", "broken")


def test_a_condition_is_open_though_its_answer_lacks_something_else_too(qapp):
    row = an_answer(
        "Molde", Status.ENDORSED_ON_CONDITION, lack=Lack.LEVEL_TOO_LOW, text="Kostnadene."
    )
    lines = {line.text: (line.value, line.state) for line in rule_lines(a_round((row,)))}
    assert lines["alle forbehold er avklart"] == ("1 gjenstår", "open")
