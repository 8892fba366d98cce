# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What is exempt from public access is marked, undone, sent along with a round and cited right."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from builders import House
from totrinn_db.commands import cases, exemptions, history, minutes
from totrinn_db.commands import legal_bases as bases
from totrinn_db.domain.codes import Code
from totrinn_db.domain.errors import NotFound, RuleBroken
from totrinn_db.domain.exemptions import CONSEQUENCES, ITEM, NOTES, ItemMarks, LeftOut, PartKind
from totrinn_db.domain.papers.omissions import left_out
from totrinn_db.domain.papers.public import public_version
from totrinn_db.domain.parties import Language
from totrinn_db.integrity import check
from totrinn_db.queries import papers
from totrinn_db.queries.cases import case_view
from totrinn_db.queries.exemptions import legal_bases
from totrinn_db.queries.history import history as history_rows
from totrinn_db.queries.sent_papers import sent_paper
from two_steps import approve

SECTION, SECRET = "background", "Tilbudet fra leverandøren er 4,2 millioner."


def basis(house: House, name: str) -> str:
    return next(row.id for row in house.ask(legal_bases) if row.name.startswith(name))


def a_marked_case(house: House) -> tuple[str, str]:
    case_id = house.a_case()
    house.do(cases.write_section, case_id=case_id, key=SECTION, text=SECRET)
    house.do(cases.write_section, case_id=case_id, key="facts", text="Åpent for alle.")
    house.do(
        cases.set_consequence, case_id=case_id, party_id=house.parties["Molde"], text="En stilling"
    )
    house.do(cases.add_attachment, case_id=case_id, name="aapent.txt", data=b"a")
    file_id = house.do(cases.add_attachment, case_id=case_id, name="tilbud.txt", data=b"b")
    for part, name in (
        (SECTION, "offl. § 23 f"),
        (file_id, "offl. § 13"),
        (CONSEQUENCES, "offl. § 14"),
    ):
        house.do(exemptions.mark_exempt, case_id=case_id, marks={part: basis(house, name)})
    return case_id, file_id


def test_marks_stand_in_the_paper_and_the_public_version_leaves_the_parts_out(house: House):
    case_id, _ = a_marked_case(house)
    paper = house.ask(papers.case_paper, case_id, Language.NN)
    cited = {section.key: section.exempt for section in paper.sections if section.exempt}
    assert cited == {SECTION: "offl. § 23 fyrste ledd"}
    assert SECRET in {section.text for section in paper.sections}
    assert paper.attachment_bases == ("", "offl. § 13, jf. fvl. § 13 fyrste ledd nr. 1")
    public = public_version(paper)
    assert [s.text for s in public.sections if s.key in (SECTION, "facts")] == [
        "",
        "Åpent for alle.",
    ]
    assert (public.attachments, public.consequences) == (("aapent.txt", ""), ())
    assert SECRET not in repr(public)
    assert "tilbud" not in repr(public)
    assert [(each.kind, each.basis, each.number) for each in left_out(paper)] == [
        (PartKind.SECTION, "offl. § 23 fyrste ledd", 0),
        (PartKind.CONSEQUENCES, "offl. § 14 fyrste ledd", 0),
        (PartKind.ATTACHMENT, "offl. § 13, jf. fvl. § 13 fyrste ledd nr. 1", 2),
    ]


def test_a_paper_without_marks_is_public_as_it_is(house: House):
    paper = house.ask(papers.case_paper, house.a_case(), Language.NB)
    assert left_out(paper) == ()
    assert public_version(paper) == replace(paper, is_public=True)


def test_a_mark_is_taken_off_and_undone_and_shown_on_the_page(house: House):
    case_id, file_id = a_marked_case(house)
    taken = house.write(exemptions.mark_exempt, case_id=case_id, marks={SECTION: None})
    view = house.ask(case_view, case_id)
    section = next(each for each in view.sections if each.key == SECTION)
    assert (section.exempt_under, section.exempt) == (None, "")
    assert [each.exempt for each in view.attachments if each.id == file_id] != [""]
    mark = view.mark(CONSEQUENCES)
    assert mark is not None
    assert mark.basis == "offl. § 14 fyrste ledd"
    house.do(history.undo, change_id=taken.changes.change_id)
    view = house.ask(case_view, case_id)
    assert next(each for each in view.sections if each.key == SECTION).exempt.startswith(
        "offl. § 23"
    )


def test_a_round_keeps_the_marks_that_it_went_out_with(house: House):
    case_id, _ = a_marked_case(house)
    house.discuss(case_id, date(2026, 3, 2))
    round_id = house.send(case_id, date(2026, 5, 4))
    house.do(exemptions.mark_exempt, case_id=case_id, marks={SECTION: None})
    paper = house.ask(papers.sent_case_paper, round_id, Language.NB)
    assert paper.attachment_bases[1].startswith("offl. § 13")
    assert [s.exempt for s in paper.sections if s.key == SECTION] == ["offl. § 23 første ledd"]
    assert all(letter.content.attachment_bases for letter in house.ask(papers.letters, case_id))
    assert set(house.ask(sent_paper, round_id).exempt) > {SECTION, CONSEQUENCES}


def test_only_what_the_case_has_can_be_marked_and_only_with_a_basis_in_use(house: House):
    case_id, file_id = a_marked_case(house)
    other = house.a_case("En annen")
    with pytest.raises(NotFound):
        house.do(exemptions.mark_exempt, case_id=case_id, marks={case_id: None})
    with pytest.raises(RuleBroken) as broken:
        house.do(exemptions.mark_exempt, case_id=other, marks={file_id: None})
    assert broken.value.refused.code is Code.NOT_A_CHOICE
    court = basis(house, "offl. § 18")
    house.do(bases.end_legal_basis, basis_id=court)
    with pytest.raises(RuleBroken):
        house.do(exemptions.mark_exempt, case_id=case_id, marks={SECTION: court})
    assert house.ask(legal_bases)[-1].id == court
    house.do(bases.restart_legal_basis, basis_id=court)
    house.do(bases.move_legal_basis, basis_id=court, after_id=None)
    assert house.ask(legal_bases)[0].id == court


def test_a_community_cites_its_own_bases(house: House):
    own = house.do(
        bases.add_legal_basis, name_nb="offl. § 22", name_nn="offl. § 22", description_nb="B"
    )
    house.do(bases.change_legal_basis, basis_id=own, name_nb="offl. § 22 første punktum")
    case_id = house.a_case()
    house.do(cases.write_section, case_id=case_id, key=SECTION, text=SECRET)
    house.do(exemptions.mark_exempt, case_id=case_id, marks={SECTION: own})
    paper = house.ask(papers.case_paper, case_id, Language.NB)
    assert left_out(paper) == (LeftOut(PartKind.SECTION, "offl. § 22 første punktum", "Bakgrunn"),)


def test_a_treatment_is_marked_after_its_protocol_is_locked_and_the_protocol_stays_as_it_was(
    house: House,
):
    case_id = house.a_case()
    meeting_id = house.discuss(case_id, date(2026, 3, 2))
    item = next(row for row in house.items(meeting_id) if row.case_id == case_id)
    house.do(minutes.write_notes, item_id=item.id, notes="Prisen ble nevnt.")
    approve(house, meeting_id)
    before = house.ask(papers.protocol, meeting_id, Language.NN)
    marks = {NOTES: basis(house, "offl. § 14"), house.parties["Molde"]: basis(house, "offl. § 18")}
    house.do(exemptions.mark_item_exempt, item_id=item.id, marks=marks)
    after = house.ask(papers.protocol, meeting_id, Language.NN)
    assert before.content_hash == after.content_hash != ""
    assert check(house.store).ok
    (treated,) = (each for each in after.items if each.marks)
    assert treated.marks == ItemMarks(notes="offl. § 14 fyrste ledd")
    (row, *_) = house.ask(history_rows)
    assert row.about == item.title
    with pytest.raises(NotFound):
        house.do(exemptions.mark_item_exempt, item_id=item.id, marks={case_id: None})


def test_a_treatment_that_is_wholly_exempt_closes_the_title_of_its_case_everywhere(house: House):
    case_id, _ = a_marked_case(house)
    meeting_id = house.discuss(case_id, date(2026, 3, 2))
    house.send(case_id, date(2026, 5, 4))
    item = next(row for row in house.items(meeting_id) if row.case_id == case_id)
    court = basis(house, "offl. § 18")
    house.do(exemptions.mark_item_exempt, item_id=item.id, marks={ITEM: court})
    paper = house.ask(papers.case_paper, case_id, Language.NB)
    assert (paper.title_exempt, paper.exempt) == ("offl. § 18", "")
    assert public_version(paper).title == ""
    letters = [letter.content for letter in house.ask(papers.letters, case_id)]
    assert {letter.title_exempt for letter in letters} == {"offl. § 18"}
    assert house.ask(papers.progress_plan, Language.NB, case_id).exempt == "offl. § 18"
