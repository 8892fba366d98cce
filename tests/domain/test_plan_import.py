# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Own meetings from a table: what would change, and every problem by its row and column."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from gathering import each_of
from totrinn.outgoing.words import problem_sentence
from totrinn.sheets import read_bytes, read_pasted
from totrinn.texts import Texts
from totrinn_db.domain.anchoring import Level
from totrinn_db.domain.own_meetings import OwnMeeting
from totrinn_db.domain.party_register import KnownParty
from totrinn_db.domain.plan_import import PlanEffect, PlanPreview, PlanSetting, preview_plan
from totrinn_db.domain.table_problems import ImportProblem
from totrinn_db.domain.workdays import WorkCalendar

MARCH, APRIL = date(2027, 3, 11), date(2027, 4, 22)
COUNCIL = Level.MUNICIPAL_COUNCIL
SETTING = PlanSetting(
    known=(
        KnownParty("molde", "1506", "Molde", "Molde kommune"),
        KnownParty("smola", "1573", "Smøla", "Smøla kommune"),
        KnownParty("heroy-m", "1515", "Herøy", "Herøy kommune"),
        KnownParty("heroy-n", "1818", "Herøy", "Herøy kommune"),
    ),
    planned={
        "smola": (
            OwnMeeting("kommunestyret", COUNCIL, date(2026, 10, 1), id="held"),
            OwnMeeting("kommunestyret", COUNCIL, MARCH, date(2027, 2, 25), id="march"),
            OwnMeeting("kommunestyret", COUNCIL, APRIL, id="april"),
            OwnMeeting("kommunestyret", COUNCIL, date(2027, 9, 9), id="autumn"),
            OwnMeeting("formannskapet", Level.EXECUTIVE_COMMITTEE, APRIL, id="other"),
        )
    },
    today=date(2026, 11, 26),
    calendar=WorkCalendar(),
)


def read(text: str, setting: PlanSetting = SETTING) -> PlanPreview:
    return preview_plan(read_pasted(text), setting)


def problems(text: str) -> list[tuple[ImportProblem, int, str]]:
    return [(each.code, each.row, each.letter) for each in read(text).problems]


def changes(found: PlanPreview) -> list[tuple[PlanEffect, str, str, date]]:
    return [(each.effect, each.party, each.organ, each.on) for each in found.changes]


def test_a_table_as_people_write_it_is_read_with_what_stands_once_for_many_rows():
    found = read(
        "Møteplan 2027\n"
        "Kommune\tUtvalg\tMøtedato\tFrist for saker\tSted\n"
        "Molde kommune\tKommunestyret\tto 11. mars\t24/2\tRådhuset\n"
        "\t\ttorsdag 22. april\t7.4.\t\n"
        "\tFormannskapet\t2/2\t\t\n"
    )
    assert found.problems == ()
    assert found.ignored == ("Sted",)
    assert changes(found) == [
        (PlanEffect.NEW, "Molde", "Kommunestyret", MARCH),
        (PlanEffect.NEW, "Molde", "Kommunestyret", APRIL),
        (PlanEffect.NEW, "Molde", "Formannskapet", date(2027, 2, 2)),
    ]
    assert [each.papers_by for each in found.changes] == [
        date(2027, 2, 24), date(2027, 4, 7), None,
    ]  # fmt: skip


def test_a_plan_replaces_its_organ_in_its_half_year_and_nothing_else():
    found = read(
        "Kommune;Organ;Dato\nSmøla;Kommunestyret;11.3.2027\nSmøla;Kommunestyret;6.5.2027\n"
    )
    assert changes(found) == [
        (PlanEffect.GONE, "Smøla", "kommunestyret", APRIL),
        (PlanEffect.NEW, "Smøla", "Kommunestyret", date(2027, 5, 6)),
    ]
    assert (found.changes[0].meeting_id, found.unchanged) == ("april", 1)


def test_a_new_last_day_for_papers_is_a_change_and_an_empty_cell_is_not():
    table = (
        "Kommune;Organ;Dato;Frist\n"
        "Smøla;Kommunestyret;11.3.2027;{}\n"
        "Smøla;Kommunestyret;22.4.2027;\n"
    )
    (changed,) = read(table.format("26.2.2027")).changes
    assert (changed.effect, changed.meeting_id) == (PlanEffect.CHANGED, "march")
    assert (changed.papers_before, changed.papers_by) == (date(2027, 2, 25), date(2027, 2, 26))
    assert read(table.format("")).changes == ()


@each_of(
    "text, papers_by",
    [
        ("10 virkedager før", date(2026, 12, 29)),
        ("14 dager før møtet", date(2026, 12, 29)),
        ("7 dagar", date(2027, 1, 5)),
        ("15. desember", date(2026, 12, 15)),
        ("15.12.2026", date(2026, 12, 15)),
        ("5. januar", date(2027, 1, 5)),
    ],
)
def test_a_last_day_for_papers_may_be_counted_or_lie_in_the_year_before(text, papers_by):
    found = read(f"Kommune;Organ;Dato;Frist\nMolde;Kommunestyret;12.1.2027;{text}\n")
    assert found.problems == ()
    assert found.changes[0].papers_by == papers_by


@each_of(
    "row, code, letter",
    [
        ("Lillevik;Kommunestyret;1.2.2027;", ImportProblem.UNKNOWN_PARTY, "A"),
        ("Herøy;Kommunestyret;1.2.2027;", ImportProblem.AMBIGUOUS_PARTY, "A"),
        ("Molde;;1.2.2027;", ImportProblem.NO_ORGAN, "B"),
        ("Molde;Kommunestyret;;", ImportProblem.NO_DATE, "C"),
        ("Molde;Kommunestyret;våren;", ImportProblem.NOT_A_DATE, "C"),
        ("Molde;Kommunestyret;uke 10;", ImportProblem.WEEK_ONLY, "C"),
        ("Molde;Kommunestyret;mandag 11.3.2027;", ImportProblem.WEEKDAY_DIFFERS, "C"),
        ("Molde;Kommunestyret;11.3.2027;12.3.2027", ImportProblem.PAPERS_AFTER_MEETING, "D"),
        ("Molde;Kommunestyret;11.3.2027;snart", ImportProblem.NOT_A_DATE, "D"),
        (f"Molde;{'K' * 201};11.3.2027;", ImportProblem.TOO_LONG, "B"),
        ("Molde;01010750160;11.3.2027;", ImportProblem.NATIONAL_ID, "B"),
    ],
)
def test_each_problem_is_named_by_row_and_column_and_nothing_is_imported(row, code, letter):
    text = f"Kommune;Organ;Dato;Frist\nSmøla;Formannskapet;5.1.2027;\n{row}\n"
    found = read(text)
    assert [(each.code, each.row, each.letter) for each in found.problems] == [(code, 3, letter)]
    assert not found.may_import
    for language in ("nb", "nn"):
        assert problem_sentence(Texts.load(language), found.problems[0]).startswith("Rad 3, kol")


def test_the_same_meeting_twice_names_the_other_row():
    text = "Kommune;Organ;Dato\nMolde;Kommunestyret;1.2.2027\nMolde;kommunestyre;1/2-27\n"
    assert problems(text) == [(ImportProblem.DATE_TWICE, 3, "C")]
    told = problem_sentence(Texts.load("nb"), read(text).problems[0])
    assert "rad 2" in told


def test_a_table_without_its_columns_says_which_it_needs():
    assert problems("Sted;Tid\nRådhuset;10\n") == [(ImportProblem.NO_DATE_COLUMN, 0, "")]
    assert problems("Organ;Dato\nKommunestyret;1.2.2027\n") == [
        (ImportProblem.NO_DATE_COLUMN, 0, "")
    ]
    twice = "Kommune;Organ;Dato;Møtedato\nMolde;Kommunestyret;1.2.2027;\n"
    assert problems(twice) == [(ImportProblem.COLUMN_TWICE, 1, "D")]


def test_a_plan_of_one_party_needs_no_column_for_the_party():
    found = read("Organ;Dato\nKommunestyret;1.2.2027\n", replace(SETTING, party_id="molde"))
    assert changes(found) == [(PlanEffect.NEW, "Molde", "Kommunestyret", date(2027, 2, 1))]


def test_a_file_from_norwegian_excel_is_read_with_its_own_signs():
    content = "Kommune;Organ;Møtedato;Frist\r\nSmøla;Kommunestyret;06.05.2027;22.04.2027\r\n"
    found = preview_plan(read_bytes(content.encode("cp1252"), name="plan.csv"), SETTING)
    assert (PlanEffect.NEW, "Smøla", "Kommunestyret", date(2027, 5, 6)) in changes(found)
