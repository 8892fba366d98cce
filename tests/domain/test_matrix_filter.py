# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The matrix is narrowed to parties and cases, and its sums count what is left."""

from __future__ import annotations

from datetime import date

from gathering import each_of
from totrinn_db.domain.anchoring import AnchoringStatus as Status
from totrinn_db.domain.consensus import Lack
from totrinn_db.domain.matrix_filter import TRUSTS, MatrixFilter, MatrixShown, narrowed, only
from totrinn_db.domain.parties import PartyKind
from totrinn_db.domain.views.anchoring import Matrix, MatrixCell, MatrixColumn, MatrixRow
from totrinn_db.domain.views.cases import CaseName


def a_column(key: str, *, is_economic: bool, days_left: int) -> MatrixColumn:
    name = CaseName(key, key, "", key)
    return MatrixColumn(name, date(2026, 5, 8), False, is_economic, 1, 3, 1, days_left)


def a_row(name: str, region: str, *statuses: Status) -> MatrixRow:
    kind = PartyKind.MUNICIPALITY if region else PartyKind.HEALTH_TRUST
    cells = tuple(
        MatrixCell(f"{name}{n}", status, None if status.meaning.is_answer else Lack.NO_ANSWER)
        for n, status in enumerate(statuses)
    )
    answered = sum(status.meaning.is_answer for status in statuses)
    return MatrixRow(name, name, kind, region, cells, answered, len(cells))


MATRIX = Matrix(
    columns=(
        a_column("late", is_economic=True, days_left=-4),
        a_column("open", is_economic=False, days_left=10),
    ),
    rows=(
        a_row("Aure", "Nord", Status.NO_ANSWER, Status.ENDORSED),
        a_row("Molde", "Sør", Status.ENDORSED_ON_CONDITION, Status.ASKED),
        a_row("Helse MR", "", Status.ENDORSED, Status.ENDORSED_WITH_REMARK),
    ),
    missing=2,
    overdue=1,
    mine=frozenset({"Molde"}),
)


@each_of(
    "wanted, names",
    [
        (MatrixFilter(), ["Aure", "Molde", "Helse MR"]),
        (MatrixFilter(MatrixShown.MISSING), ["Aure", "Molde"]),
        (MatrixFilter(MatrixShown.OVERDUE), ["Aure"]),
        (MatrixFilter(MatrixShown.REMARKS), ["Molde", "Helse MR"]),
        (MatrixFilter(only_mine=True), ["Molde"]),
        (MatrixFilter(region=TRUSTS), ["Helse MR"]),
        (MatrixFilter(text=" mol "), ["Molde"]),
        (MatrixFilter(MatrixShown.MISSING, only_economic=True), ["Aure"]),
        (MatrixFilter(MatrixShown.OVERDUE, only_mine=True), []),
    ],
)
def test_filters_hold_at_the_same_time(wanted, names):
    assert [row.party for row in narrowed(MATRIX, wanted).rows] == names


def test_sums_count_what_is_shown_alone():
    found = narrowed(MATRIX, MatrixFilter(only_economic=True))
    assert [column.case.id for column in found.columns] == ["late"]
    assert (found.columns[0].answered, found.columns[0].counted) == (2, 3)
    assert [(row.answered, row.asked) for row in found.rows] == [(0, 1), (1, 1), (1, 1)]
    assert (found.missing, found.overdue) == (1, 1)


def test_who_is_heard_but_not_counted_is_not_in_the_sum_of_a_case():
    heard = MatrixRow(
        "KS", "KS", PartyKind.OTHER, "Nord",
        (MatrixCell("x", Status.ENDORSED, None, is_counted=False),) * 2, 2, 2,
    )  # fmt: skip
    whole = Matrix(MATRIX.columns, (*MATRIX.rows, heard), 2, 1)
    found = narrowed(whole, MatrixFilter(region="Nord"))
    assert [row.party for row in found.rows] == ["Aure", "KS"]
    assert [(column.answered, column.counted) for column in found.columns] == [(0, 1), (1, 1)]


def test_a_matrix_can_be_given_by_the_parties_and_cases_that_were_seen():
    found = only(MATRIX, ["Molde"], ["open"])
    assert [row.party for row in found.rows] == ["Molde"]
    assert found.missing == 1
