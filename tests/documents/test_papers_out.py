# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The local paper of one party, and the standing of all of them."""

from __future__ import annotations

from dataclasses import replace

from docx.oxml.ns import qn
from PySide6.QtGui import QImage

from documents.reading import body_text, opened
from documents.samples_out import anchoring_status, local_kit, progress_plan
from documents.samples_wheel import empty_year, yearly_wheel
from gathering import each_of
from totrinn.documents import render
from totrinn.report_pictures import draw_wheel
from totrinn_db.domain.papers import LocalCaseKit
from totrinn_db.domain.parties import Language, PartyKind
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.views.cases import Choice

NB = Language.NB


@each_of("cases, blocks", [(1, 1), (7, 1), (9, 2)])
def test_the_status_is_parted_into_blocks_of_cases_that_fit_the_page(cases: int, blocks: int):
    document = opened(render(anchoring_status(NB, cases=cases), language=NB))
    tables = document.tables
    assert len(tables) == 2 + 4 * blocks, "the cases, the parties by region, and the wordings"
    for table in tables:
        widths = [int(c.get(qn("w:w"))) for c in table._tbl.iter(qn("w:gridCol"))]
        assert sum(widths) <= 25.1 * 567
    assert len(tables[0].rows) == cases + 1


def test_the_status_sums_each_region_each_party_and_each_case():
    text = body_text(render(anchoring_status(NB), language=NB)).split("\n")
    assert text.count("Sum") == 4
    assert "21 av 30" in text
    assert "20 av 28" in text


def test_a_year_in_which_nobody_meets_says_so_and_tells_the_holidays_all_the_same():
    text = body_text(render(empty_year(NB), language=NB))
    assert "Ingen møter er planlagt i 2026." in text
    assert "Kristi himmelfartsdag 14." in text
    assert "Hva om" not in text


def test_the_picture_of_a_year_stands_on_one_lying_page_also_with_thirty_bodies(qapp):
    made = yearly_wheel(NB)
    names = [replace(made.wheel.bodies[0], body=Choice(f"b{n}", f"Utval {n}")) for n in range(30)]
    whole = replace(made, wheel=replace(made.wheel, bodies=tuple(names)))
    few, many = (QImage.fromData(draw_wheel(paper, NB)) for paper in (made, whole))
    assert few.height() < many.height() < 0.62 * many.width()


def test_a_plan_tells_alike_ways_once_and_where_no_party_has_a_region_lacks_none():
    paper = progress_plan(NB)
    municipal = {party.party_id: PartyKind.MUNICIPALITY for party in paper.plan.parties}
    alone = replace(paper, regions=dict.fromkeys(municipal, ""), kinds={**municipal, **paper.kinds})
    lines = body_text(render(alone, language=NB)).split("\n")
    assert "Uten region" not in lines
    assert lines.index("Kommuner") < lines.index("Helseforetak")
    found = lines[lines.index("Slik er de siste datoene funnet") + 1 :]
    assert len(found) == len(set(found))


def test_the_first_and_last_rows_of_a_table_stay_with_their_neighbours():
    document = opened(render(anchoring_status(NB, cases=9), language=NB))
    rows = document.tables[0].rows
    kept = [row._tr.find(f".//{qn('w:keepNext')}") is not None for row in rows]
    assert kept == [True, True, True, False, False, False, False, True, True, False]


def test_the_status_without_cases_says_so():
    paper = anchoring_status(NB)
    empty = replace(paper, matrix=replace(paper.matrix, columns=(), rows=()))
    assert "Ingen saker er ute hos partene." in body_text(render(empty, language=NB))


def test_the_status_marks_the_title_of_a_case_that_is_closed():
    paper = anchoring_status(NB, cases=1)
    case = paper.matrix.columns[0].case
    text = body_text(render(replace(paper, exempt={case.id: "offl. § 14"}), language=NB))
    assert f"{case.title} (unntatt offentlighet, jf. offl. § 14)" in text


def test_a_plan_marks_the_title_of_a_case_that_is_closed():
    paper = progress_plan(NB)
    text = body_text(render(replace(paper, exempt="offl. § 14"), language=NB))
    assert f"{paper.title} (unntatt offentlighet, jf. offl. § 14)" in text


@each_of("step", [StepKind.PRE_ANCHORING, StepKind.ANCHORING, StepKind.HOME_ADOPTION])
@each_of("kind", PartyKind)
def test_the_local_paper_suits_every_step_and_kind_of_party(step: StepKind, kind: PartyKind):
    for language in Language:
        kit = replace(local_kit(language), step=step, party_kind=kind, discussed=None)
        assert "{" not in body_text(render(kit, language=language))


def test_the_local_paper_names_its_own_party_meeting_deadline_and_code():
    text = body_text(render(local_kit(NB), language=NB))
    for words in (
        "Vanylven kommune slutter seg til forslaget i sak 17/2026 fra SSU",
        "kommunestyret torsdag 18. juni 2026",
        "torsdag 4. juni 2026",
        "fredag 4. september 2026",
        "Kode: 7K3M-Q2",
    ):
        assert words in text


def test_a_local_paper_with_almost_nothing_is_still_whole():
    full = local_kit(NB)
    bare = LocalCaseKit(
        full.letterhead, full.body, "", "Ørsta kommune", full.party_kind, full.written_on,
        full.title, full.reference, full.wording, full.deadline,
    )  # fmt: skip
    text = body_text(render(bare, language=NB))
    assert "Dere avgjør selv på hvilket nivå saken behandles." in text
    assert "()" not in text
    assert "Vedlegg" not in text
