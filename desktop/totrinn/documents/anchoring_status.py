# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Write the matrix of parties by cases as a paper that can be read, in blocks of a few cases."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import groupby

from totrinn.documents import exempt
from totrinn.documents.clean import one_line
from totrinn.documents.page import Column, Page
from totrinn.documents.wording_answers import write_wordings
from totrinn_db.domain.anchoring import AnchoringStatus
from totrinn_db.domain.papers import AnchoringStatusPaper
from totrinn_db.domain.parties import PartyKind
from totrinn_db.domain.views.anchoring import Matrix, MatrixCell, MatrixRow

CASES_ABREAST = 7
_PARTY_WIDTH, _CASES_WIDTH, _SUM_WIDTH = 4.9, 18.2, 1.9
_WIDEST_CASE = 4.2
# A sign for those who skim, always with its words beside it.
SIGNS: Mapping[AnchoringStatus, str] = {
    AnchoringStatus.NOT_ASKED: "·",
    AnchoringStatus.ASKED: "○",
    AnchoringStatus.ACKNOWLEDGED: "○",
    AnchoringStatus.IN_TREATMENT: "◔",
    AnchoringStatus.NEEDS_MORE_TIME: "◔",
    AnchoringStatus.ENDORSED: "✓",
    AnchoringStatus.ENDORSED_WITH_REMARK: "✓",
    AnchoringStatus.ENDORSED_ON_CONDITION: "◆",
    AnchoringStatus.NOT_ENDORSED: "✗",
    AnchoringStatus.NOTED: "□",
    AnchoringStatus.NOT_AFFECTED: "–",
    AnchoringStatus.NO_ANSWER: "!",
}
_OBJECTIONS = (AnchoringStatus.NOT_ENDORSED,)
_CONDITIONS = (AnchoringStatus.ENDORSED_ON_CONDITION,)
_ASSENTS = (AnchoringStatus.ENDORSED, AnchoringStatus.ENDORSED_WITH_REMARK)
_NO_STAND = (AnchoringStatus.NOTED, AnchoringStatus.NOT_AFFECTED)


def write_anchoring_status(page: Page, paper: AnchoringStatusPaper) -> None:
    """Write the whole paper, on lying pages."""
    page.begin(
        title=page.word("status.title", date=paper.written_on),
        letterhead=paper.letterhead,
        footer=page.word("status.footer", date=paper.written_on),
        on=paper.written_on,
    )
    matrix = paper.matrix
    if not matrix.columns:
        page.paragraph(page.word("status.none"))
        return
    page.paragraph(
        page.texts.variant(
            "documents.status.intro",
            {
                "cases": len(matrix.columns),
                "missing": matrix.missing or None,
                "overdue": matrix.overdue or None,
            },
        )
    )
    if paper.of_all is not None:
        page.paragraph(_shown(page, matrix, paper.of_all))
    _write_cases(page, paper)
    _write_legend(page, matrix)
    for first in range(0, len(matrix.columns), CASES_ABREAST):
        _write_block(page, matrix, range(first, min(first + CASES_ABREAST, len(matrix.columns))))
    write_wordings(page, paper.wordings)


def _shown(page: Page, matrix: Matrix, of_all: tuple[int, int]) -> str:
    return page.word(
        "status.shown",
        parties=len(matrix.rows),
        all_parties=of_all[0],
        cases=len(matrix.columns),
        all_cases=of_all[1],
    )


def _write_cases(page: Page, paper: AnchoringStatusPaper) -> None:
    page.heading(page.word("status.cases"), level=2)
    columns = [
        Column(page.word("status.case"), 7.2),
        Column(page.word("status.deadline"), 2.5),
        Column(page.word("status.ready"), 2.4),
        Column(page.word("status.answered"), 2.3, is_number=True),
        *(
            Column(page.word(f"status.{key}"), 2.1, is_number=True)
            for key in ("endorsed", "on_condition", "not_endorsed", "without", "missing")
        ),
    ]
    page.table(
        columns,
        [_case_row(page, paper, place) for place in range(len(paper.matrix.columns))],
        title=page.word("status.cases"),
        description=page.word("status.cases_description"),
    )


def _case_row(page: Page, paper: AnchoringStatusPaper, place: int) -> list[str]:
    matrix = paper.matrix
    column = matrix.columns[place]
    title = exempt.marked_title(page, column.case.title, paper.exempt.get(column.case.id, ""))
    counts = Counter(row.cells[place].status for row in matrix.rows if _was_asked(row.cells[place]))
    sums = [
        sum(counts[status] for status in group)
        for group in (_ASSENTS, _CONDITIONS, _OBJECTIONS, _NO_STAND)
    ]
    silent = sum(n for status, n in counts.items() if not status.meaning.is_answer)
    return [
        f"{column.case.reference} {one_line(title)}",
        page.texts.date_short(column.deadline),
        page.word("status.yes" if column.is_ready else "status.no"),
        page.word("status.of", answered=column.answered, asked=column.counted),
        *map(str, [*sums, silent]),
    ]


def _write_legend(page: Page, matrix: Matrix) -> None:
    used = {cell.status for row in matrix.rows for cell in row.cells}
    entries = [
        f"{SIGNS[status]}\u00a0{page.texts.label(status)}"
        for status in AnchoringStatus
        if status in used
    ]
    page.paragraph(
        "; ".join(entries), style="Med luft over", label=f"{page.word('status.legend')}:"
    )


def _write_block(page: Page, matrix: Matrix, places: Sequence[int]) -> None:
    references = [matrix.columns[place].case.reference for place in places]
    if len(matrix.columns) <= CASES_ABREAST:
        heading = page.word("status.parties")
    else:
        heading = page.word("status.parties_range", first=references[0], last=references[-1])
    page.heading(heading, level=2)
    has_regions = any(row.region.strip() for row in matrix.rows)
    for region, rows in groupby(matrix.rows, key=lambda row: _region(page, row, has_regions)):
        page.heading(region, level=3)
        _write_region(page, matrix, region, list(rows), places)


def _region(page: Page, row: MatrixRow, has_regions: bool) -> str:
    if row.region.strip():
        return one_line(row.region)
    return region_less(page, row.party_kind, has_regions=has_regions)


def region_less(page: Page, kind: PartyKind | None, *, has_regions: bool) -> str:
    """Head the parties that are in no region; where nobody is in one, there is none to lack."""
    if kind is PartyKind.HEALTH_TRUST:
        return page.word("status.trusts")
    is_usual = kind is PartyKind.MUNICIPALITY and not has_regions
    return page.word("status.municipalities" if is_usual else "status.others")


def _write_region(
    page: Page, matrix: Matrix, region: str, rows: list[MatrixRow], places: Sequence[int]
) -> None:
    width = min(_CASES_WIDTH / len(places), _WIDEST_CASE)
    columns = [
        Column(page.word("status.party"), _PARTY_WIDTH),
        *(Column(_case_heading(page, matrix, place), width) for place in places),
        Column(page.word("status.answered"), _SUM_WIDTH, is_number=True),
    ]
    cells = [[_cell(page, row.cells[place]) for place in places] for row in rows]
    lines = [
        [row.party, *line, page.word("status.of", answered=row.answered, asked=row.asked)]
        for row, line in zip(rows, cells, strict=True)
    ]
    answered, asked = sum(row.answered for row in rows), sum(row.asked for row in rows)
    sums = [_sum(page, [row.cells[place] for row in rows]) for place in places]
    total = page.word("status.of", answered=answered, asked=asked)
    page.table(
        columns,
        [*lines, [page.word("status.sum"), *sums, total]],
        title=f"{page.word('status.parties')}: {region}",
        description=page.word("status.party_description", region=region),
    )


def _case_heading(page: Page, matrix: Matrix, place: int) -> str:
    column = matrix.columns[place]
    return f"{column.case.reference}\n{page.texts.date_short(column.deadline)}"


def _cell(page: Page, cell: MatrixCell) -> str:
    return f"{SIGNS[cell.status]} {page.texts.label(cell.status, 'short')}"


def _sum(page: Page, cells: list[MatrixCell]) -> str:
    asked = [cell for cell in cells if _was_asked(cell)]
    answered = sum(cell.status.meaning.is_answer for cell in asked)
    return page.word("status.of", answered=answered, asked=len(asked))


def _was_asked(cell: MatrixCell) -> bool:
    return cell.status is not AnchoringStatus.NOT_ASKED
