# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Contacts from a table: found by number or name, and every problem by its row and column."""

from __future__ import annotations

from gathering import each_of
from totrinn.outgoing.words import problem_sentence
from totrinn.sheets import read_pasted
from totrinn.texts import Texts
from totrinn_db.domain.contact_columns import ContactField, recognise
from totrinn_db.domain.contacts import ContactPreview, NewParty, preview
from totrinn_db.domain.parties import Language, PartyKind
from totrinn_db.domain.party_register import KnownParty
from totrinn_db.domain.table_problems import ImportProblem

KNOWN = (
    KnownParty(
        "orsta",
        "1520",
        "Ørsta",
        "Ørsta kommune",
        PartyKind.MUNICIPALITY,
        email="gammel@example.no",
    ),
    KnownParty("heroy-m", "1515", "Herøy", "Herøy kommune"),
    KnownParty("heroy-n", "1818", "Herøy", "Herøy kommune"),
    KnownParty("oslo", "0301", "Oslo", "Oslo kommune", language=Language.NB),
    KnownParty("karasjok", "5610", "Kárášjohka – Karasjok", "Kárášjoga gielda / Karasjok kommune"),
    KnownParty("trust", "997005562", "Helse Møre og Romsdal", "Helse Møre og Romsdal HF"),
)


def read(text: str) -> ContactPreview:
    return preview(read_pasted(text), KNOWN, ("Søre Sunnmøre", "Storfjord"))


def problems(text: str) -> list[tuple[ImportProblem, int, str]]:
    return [(each.code, each.row, each.letter) for each in read(text).problems]


@each_of(
    "heading, field",
    [
        ("Kommune", ContactField.PARTY),
        ("KOMMUNE:", ContactField.PARTY),
        ("Kommunenr.", ContactField.NUMBER),
        ("kommunenummer", ContactField.NUMBER),
        ("Kontaktperson", ContactField.CONTACT),
        ("E-post", ContactField.EMAIL),
        ("Epostadresse", ContactField.EMAIL),
        ("e-mail", ContactField.EMAIL),
        ("Tlf.nr", ContactField.PHONE),
        ("Telefon / mobil", ContactField.PHONE),
        ("Telefon/mobil", ContactField.PHONE),
        ("Stilling", ContactField.TITLE),
        ("Målform", ContactField.LANGUAGE),
        ("Område", ContactField.REGION),
        ("Etternavn", ContactField.CONTACT),
        ("Type", ContactField.KIND),
        ("Innbyggertall", None),
        ("", None),
    ],
)
def test_headings_are_known_as_people_write_them(heading: str, field: ContactField | None):
    assert recognise(heading) is field


def test_what_would_change_is_shown_and_the_rest_is_left_alone():
    found = read(
        "Kommune;Kontaktperson;E-post;Telefon;Målform\n"
        "Ørsta kommune;Åse Næss;Åse Næss <ase@example.no>;+47 22 22 22 22;Nynorsk\n"
        "Oslo;;;;bokmål\n"
    )
    assert found.may_import
    assert [change.party for change in found.changes] == ["Ørsta"]
    assert {c.field: (c.before, c.after) for c in found.changes[0].changes} == {
        ContactField.CONTACT: ("", "Åse Næss"),
        ContactField.EMAIL: ("gammel@example.no", "ase@example.no"),
        ContactField.PHONE: ("", "+47 22 22 22 22"),
        ContactField.LANGUAGE: ("", "nn"),
    }
    assert found.unchanged == ("Oslo",)


def test_an_empty_cell_never_erases_what_is_known():
    assert not read("Kommune;E-post;Telefon\nØrsta;;\n").changes


@each_of(
    "line, party",
    [
        ("301;;", "Oslo"),
        ("0301;Oslo;", "Oslo"),
        ("K-1515;Herøy;", "Herøy"),
        (";Karasjok;", "Kárášjohka – Karasjok"),
        (";kárášjohka;", "Kárášjohka – Karasjok"),
        (";Helse Møre og Romsdal HF;", "Helse Møre og Romsdal"),
        (";ØRSTA KOMMUNE;", "Ørsta"),
    ],
)
def test_a_party_is_found_by_number_or_by_any_of_its_names(line: str, party: str):
    found = read(f"Kommunenr;Kommune;E-post\n{line}a@example.no\n")
    assert [change.party for change in found.changes] == [party]


def test_a_title_above_the_headings_is_passed_over():
    text = (
        "Kontakter i helsefellesskapet\nOppdatert 1. mai\n\nKommune\tE-post\nOslo\ta@example.no\n"
    )
    assert [change.row for change in read(text).changes] == [5]


def test_a_column_named_name_is_the_person_beside_a_party_and_else_the_party():
    beside = read("Kommune;Navn\nOslo;Kari\n").changes[0].changes[0]
    assert (beside.field, beside.after) == (ContactField.CONTACT, "Kari")
    alone = read("Kommunenr;Navn;E-post\n301;Oslo;a@example.no\n").changes[0]
    assert [change.field for change in alone.changes] == [ContactField.EMAIL]


@each_of(
    "text",
    [
        "Kommune;Fornavn;Etternavn\nOslo;Kari;Nordmann",
        "Etternamn;Førenamn;Part\nNordmann;Kari;Oslo",
    ],
)
def test_a_name_in_two_columns_is_one_name(text: str):
    (change,) = read(text).changes[0].changes
    assert (change.field, change.after) == (ContactField.CONTACT, "Kari Nordmann")


HEAD = "Kommunenr;Kommune;Kontaktperson;E-post;Telefon;Målform;Område\n"


@each_of(
    "line, expected",
    [
        (";Bergen;;;;", (ImportProblem.NOT_A_PARTY_YET, 2, "B")),
        ("4601;;;;;", (ImportProblem.UNKNOWN_NUMBER, 2, "A")),
        (";Herøy;Kari;;;", (ImportProblem.AMBIGUOUS_PARTY, 2, "B")),
        ("1520;Oslo;Kari;;;", (ImportProblem.NUMBER_AND_NAME_DIFFER, 2, "B")),
        (";;Kari;;;", (ImportProblem.NO_PARTY, 2, "B")),
        (";Oslo;;ikke en adresse;;", (ImportProblem.INVALID_EMAIL, 2, "D")),
        (";Oslo;;a@example.no, b@example.no;;", (ImportProblem.INVALID_EMAIL, 2, "D")),
        (";Oslo;;;ring meg;", (ImportProblem.INVALID_PHONE, 2, "E")),
        (";Oslo;;;;samisk", (ImportProblem.INVALID_LANGUAGE, 2, "F")),
        (";Oslo;;;;;Nordfjord", (ImportProblem.UNKNOWN_REGION, 2, "G")),
        (";Oslo;Kari 13097248022;;;", (ImportProblem.NATIONAL_ID, 2, "C")),
        (f";Oslo;{'x' * 201};;;", (ImportProblem.TOO_LONG, 2, "C")),
    ],
)
def test_each_problem_is_named_by_row_and_column(line: str, expected: tuple):
    found = read(HEAD + line + "\n301;Oslo;Kari;kari@example.no;;\n")
    assert expected in [(p.code, p.row, p.letter) for p in found.problems]
    assert not found.may_import
    for language in ("nb", "nn"):
        for problem in found.problems:
            told = problem_sentence(Texts.load(language), problem)
            assert told.startswith(f"Rad {problem.row}, kolonne {problem.letter}")
            assert told.endswith(".")
            assert "{" not in told


def test_two_rows_for_one_party_name_each_other():
    found = read("Kommune;E-post\nOslo;a@example.no\nOslo kommune;b@example.no\n")
    assert [(p.code, p.row) for p in found.problems] == [(ImportProblem.DUPLICATE_ROW, 3)]
    assert problem_sentence(Texts.load("nb"), found.problems[0]) == (
        "Rad 3, kolonne A («Kommune»): Oslo står også i rad 2. Ta bort den ene raden."
    )


def test_parties_of_the_same_name_are_asked_for_by_number():
    problem = read("Kommune;E-post\nHerøy;a@example.no\n").problems[0]
    assert problem_sentence(Texts.load("nb"), problem) == (
        "Rad 2, kolonne A («Kommune»): Det er flere som heter «Herøy». "
        "Bruk kommunenummeret: 1515 og 1818."
    )


def test_a_national_id_is_told_of_and_not_repeated():
    problem = read("Kommune;Notat\nOslo;Gjelder 130972 48022\n").problems[0]
    assert problem.code is ImportProblem.NATIONAL_ID
    assert "48022" not in problem_sentence(Texts.load("nb"), problem)


@each_of(
    "text, expected",
    [
        ("Navn;E-post\nOslo;a@example.no\n", (ImportProblem.NO_PARTY_COLUMN, 0, "")),
        ("Kommune;Kommunenr\nOslo;0301\n", (ImportProblem.NOTHING_TO_READ, 1, "")),
        ("Kommune;Mobil;Tlf\nOslo;22222222;\n", (ImportProblem.COLUMN_TWICE, 1, "C")),
    ],
)
def test_a_table_that_cannot_be_contacts_says_why(text: str, expected: tuple):
    assert expected in problems(text)


def test_columns_that_mean_nothing_here_are_named():
    assert read("Kommune;Innbyggere;E-post\nOslo;700000;a@example.no\n").ignored == ("Innbyggere",)


def test_a_party_is_new_where_the_table_says_what_it_is():
    found = read(
        "Kommunenr;Kommune;Type;Kontaktperson;Målform\n"
        "1567;Rindal kommune;Kommune;Odd Løset;Nynorsk\n"
        ";St. Olavs hospital HF;helseforetak;;\n"
        "1520;Ørsta;kommune;;\n"
    )
    assert found.problems == ()
    rindal, hospital = found.changes
    assert (rindal.party_id, rindal.party) == ("", "Rindal")
    assert rindal.new == NewParty(PartyKind.MUNICIPALITY, "Rindal kommune", "1567")
    assert {c.field: c.after for c in rindal.changes} == {
        ContactField.CONTACT: "Odd Løset", ContactField.LANGUAGE: "nn",
    }  # fmt: skip
    assert hospital.party == "St. Olavs hospital"
    assert hospital.new == NewParty(PartyKind.HEALTH_TRUST, "St. Olavs hospital HF", "")
    assert found.unchanged == ("Ørsta",)


def test_a_list_of_parties_alone_can_be_brought_in():
    found = read("Kommunenr;Kommune;Type\n1567;Rindal;kommune\n")
    assert found.may_import
    assert [change.party for change in found.changes] == ["Rindal"]


@each_of(
    "row, problem",
    [
        ("1567;Rindal;", (ImportProblem.NOT_A_PARTY_YET, 2, "B")),
        ("1567;Rindal;fylke", (ImportProblem.INVALID_KIND, 2, "C")),
        ("9999;Ørsta;kommune", (ImportProblem.UNKNOWN_NUMBER, 2, "A")),
        ("1567;;kommune", (ImportProblem.UNKNOWN_NUMBER, 2, "A")),
        ("1520;Ørsta;helseforetak", (ImportProblem.KIND_DIFFERS, 2, "C")),
        ("1567;Rindal;kommune\n1567;Rindal;kommune", (ImportProblem.DUPLICATE_ROW, 3, "B")),
    ],
)
def test_no_party_is_made_by_a_slip(row: str, problem: tuple[ImportProblem, int, str]):
    assert problems(f"Kommunenr;Kommune;Type;E-post\n{row};\n") == [problem]
