# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Believable view values, so that models and widgets can be tried without a database."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from totrinn_db.domain.anchoring import AnchoringStatus, AnswerSource, Level, RoundState
from totrinn_db.domain.consensus import (
    ConsensusRule,
    Lack,
    PartyAnswer,
    assess,
    readiness,
)
from totrinn_db.domain.parties import Language, PartyKind
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.phases import Phase
from totrinn_db.domain.sent_papers import PaperChanges
from totrinn_db.domain.verdict import ALLOWED
from totrinn_db.domain.views.anchoring import (
    AnchoringRow,
    Matrix,
    MatrixCell,
    MatrixColumn,
    MatrixRow,
    RoundView,
)
from totrinn_db.domain.views.cases import CaseName, CaseRow, NextDate

TODAY = date(2026, 5, 12)
STEPS = (StepKind.DISCUSSION, StepKind.ANCHORING, StepKind.DECISION)
REGIONS = {
    "LSU Volda": ("Vanylven", "Sande", "Herøy", "Ulstein", "Hareid", "Ørsta", "Volda"),
    "LSU Ålesund": ("Ålesund", "Stranda", "Sykkylven", "Sula", "Giske", "Fjord", "Haram"),
    "LSU Molde": ("Molde", "Vestnes", "Rauma", "Aukra", "Hustadvika"),
    "LSU Kristiansund": (
        "Kristiansund", "Averøy", "Gjemnes", "Tingvoll", "Sunndal", "Surnadal", "Smøla", "Aure",
    ),
}  # fmt: skip


def a_case(number: str = "SSU 9/26", title: str = "Digital hjemmeoppfølging", **given) -> CaseRow:
    row = CaseRow(
        name=CaseName(f"case-{number or title}", "26-012", number, title),
        phase=Phase.ANCHORING,
        steps=STEPS,
        step_index=1,
        origin="Helse Møre og Romsdal HF",
        body_id="ssu",
        body="Strategisk samarbeidsutvalg",
        officer="Ingrid Aasen",
        class_name="Faglig sak",
        is_economic=False,
        answered=18,
        counted=26,
        objections=0,
        open_conditions=0,
        round_number=1,
        deadline=date(2026, 5, 22),
        next_date=NextDate("deadline", date(2026, 5, 22)),
        placed_on="",
        lacking=ALLOWED,
        missing_sections=0,
    )
    return replace(row, **given)


def case_list() -> tuple[CaseRow, ...]:
    meeting = NextDate("papers", date(2026, 5, 28))
    none = {"deadline": None, "answered": 0, "counted": 0}
    return (
        a_case(
            "SSU 12/26", "Felles inntaksteam for barn og unge", phase=Phase.DISCUSSION,
            step_index=0, placed_on="SSU 3/26", next_date=meeting, origin="Ålesund kommune", **none,
        ),
        a_case("SSU 9/26", "Digital hjemmeoppfølging, felles modell", open_conditions=1),
        a_case(
            "SSU 8/26", "Ny organisering av faglige samarbeidsutvalg", answered=21, counted=27,
            objections=1, officer="Marit Hovden", origin="Sekretariatet",
        ),
        a_case(
            "SSU 6/26", "Pasientsentrert helsetjenesteteam (PSHT)", phase=Phase.READY, step_index=2,
            answered=25, counted=25, next_date=NextDate("meeting", date(2026, 6, 11), "SSU 3/26"),
        ),
        a_case(
            "SSU 5/26", "Fordeling av tilskudd til kommunalt sekretariat", answered=24, counted=27,
            deadline=date(2026, 5, 8), next_date=NextDate("deadline", date(2026, 5, 8)),
        ),
        a_case(
            "", "Øvelsesplan for helseberedskap 2027", phase=Phase.REPORTED, step_index=0,
            next_date=None, missing_sections=6, officer="Lars Ove Rønning", **none,
        ),
        a_case(
            "", "Ambulanseplan", phase=Phase.DRAFT, step_index=0, next_date=None,
            missing_sections=3, officer="", **none,
        ),
        a_case("SSU 2/26", "Legemiddelliste ved utskrivning", phase=Phase.CLOSED, next_date=None),
    )  # fmt: skip


def an_answer(
    party: str = "Molde",
    status: AnchoringStatus = AnchoringStatus.ASKED,
    region: str = "LSU Molde",
    **given,
) -> AnchoringRow:
    kind = PartyKind.HEALTH_TRUST if party.startswith("Helse") else PartyKind.MUNICIPALITY
    row = AnchoringRow(
        id=f"anchoring-{party}", party_id=party, party=party, party_kind=kind, region=region,
        status=status, lack=None if status.meaning.is_answer else Lack.NO_ANSWER, is_counted=True,
        language=Language.NB, sent_to=f"Kommunedirektøren i {party}", planned_organ="",
        planned_on=None, is_planned_late=False, answered_on=None, organ="", level=None,
        archive_number="", text="", answered_by="", capacity="", source=None, confirmed=True,
        wants_statement=False, new_date=None, condition_met=False, condition_note="",
        registered_by="", registered_on=None, note="", version=1,
    )  # fmt: skip
    return replace(row, **given)


def answers() -> tuple[AnchoringRow, ...]:
    """The round of the mock-up: one condition, late plans, remarks and plain assents."""
    special = {
        "Molde": {
            "status": AnchoringStatus.ENDORSED_ON_CONDITION, "lack": Lack.CONDITION_OPEN,
            "text": "Driftskostnadene må være avklart før 1. januar 2027.",
            "organ": "Formannskapet", "level": Level.EXECUTIVE_COMMITTEE,
            "answered_on": date(2026, 5, 6), "answered_by": "Turid Melland",
            "capacity": "kommunalsjef", "archive_number": "2026/1184",
            "source": AnswerSource.FORM,
        },
        "Smøla": {
            "status": AnchoringStatus.IN_TREATMENT, "planned_organ": "Kommunestyret",
            "planned_on": date(2026, 5, 28), "is_planned_late": True,
        },
        "Ålesund": {
            "status": AnchoringStatus.IN_TREATMENT, "planned_organ": "Formannskapet",
            "planned_on": date(2026, 5, 19),
        },
        "Vanylven": {}, "Aukra": {}, "Aure": {},
        "Fjord": {"status": AnchoringStatus.NOT_AFFECTED, "text": "Tilbudet gis ikke her."},
        "Rauma": {
            "status": AnchoringStatus.ENDORSED_WITH_REMARK,
            "text": "Rauma ber om at opplæringen legges til hver region.",
            "organ": "Formannskapet", "answered_on": date(2026, 5, 7),
        },
    }  # fmt: skip
    rows = [
        an_answer(
            "Helse Møre og Romsdal", AnchoringStatus.ENDORSED, "Helseforetaket",
            organ="Direktørens ledermøte", answered_on=date(2026, 5, 4),
        )
    ]  # fmt: skip
    for region, names in REGIONS.items():
        for name in names:
            given = dict(special.get(name, {"status": AnchoringStatus.ENDORSED}))
            status = given.pop("status", AnchoringStatus.ASKED)
            rows.append(an_answer(name, status, region, **given))
    return tuple(rows)


def a_round(rows: tuple[AnchoringRow, ...] | None = None, **given) -> RoundView:
    rows = answers() if rows is None else rows
    assessment = assess(tuple(_as_answer(row) for row in rows), ConsensusRule())
    shown = RoundView(
        id="round-1", number=1, step=StepKind.ANCHORING, state=RoundState.OPEN,
        wording="Partene innfører felles modell for digital hjemmeoppfølging fra 1. januar 2027.",
        wording_number=1, short_fingerprint="1A2B3C4D", sent_on=date(2026, 3, 30),
        sent_by="Ingrid Aasen", deadline=date(2026, 5, 22), closed_on=None, kept_by="",
        kept_reason="", paper_changes=PaperChanges(), rows=rows, assessment=assessment,
        readiness=readiness(assessment),
    )  # fmt: skip
    return replace(shown, **given)


def _as_answer(row: AnchoringRow) -> PartyAnswer:
    return PartyAnswer(
        row.party_id, row.party, row.party_kind, row.status,
        condition_met=row.condition_met, level=row.level, confirmed=row.confirmed,
    )  # fmt: skip


_KINDS = (
    AnchoringStatus.ENDORSED, AnchoringStatus.ENDORSED, AnchoringStatus.ENDORSED_WITH_REMARK,
    AnchoringStatus.IN_TREATMENT, AnchoringStatus.ENDORSED, AnchoringStatus.ASKED,
    AnchoringStatus.NO_ANSWER, AnchoringStatus.NOT_ENDORSED, AnchoringStatus.NOT_AFFECTED,
    AnchoringStatus.ENDORSED_ON_CONDITION, AnchoringStatus.NOT_ASKED,
)  # fmt: skip


def a_matrix(cases: int = 6, parties: int | None = None) -> Matrix:
    """A matrix of the parties of Møre og Romsdal, or of so many made-up ones."""
    names = [("Helseforetaket", "Helse Møre og Romsdal")]
    names += [(region, name) for region, members in REGIONS.items() for name in members]
    if parties is not None:
        names = [(f"Region {n // 9 + 1}", f"Kommune {n + 1}") for n in range(parties)]
    rows = tuple(
        _matrix_row(place, region, name, cases) for place, (region, name) in enumerate(names)
    )
    columns = tuple(_matrix_column(number, rows) for number in range(cases))
    return Matrix(columns, rows, missing=23, overdue=3)


def _matrix_row(place: int, region: str, name: str, cases: int) -> MatrixRow:
    cells = tuple(_matrix_cell(place, number) for number in range(cases))
    asked = [c for c in cells if c.anchoring_id]
    kind = PartyKind.HEALTH_TRUST if name.startswith("Helse") else PartyKind.MUNICIPALITY
    answered = sum(cell.status.meaning.is_answer for cell in asked)
    return MatrixRow(name, name, kind, region, cells, answered, len(asked))


def _matrix_cell(place: int, number: int) -> MatrixCell:
    status = _KINDS[(place * 5 + number * 3 + place * number) % len(_KINDS)]
    is_asked = status is not AnchoringStatus.NOT_ASKED
    detail = "kommunestyret 28. mai" if status is AnchoringStatus.IN_TREATMENT else ""
    return MatrixCell(f"a-{place}-{number}" if is_asked else "", status, None, detail)


def _matrix_column(number: int, rows: tuple[MatrixRow, ...]) -> MatrixColumn:
    titles = ("Tilskudd til sekretariat", "Helsetjenesteteam (PSHT)", "Palliativ plan",
              "Nye fagutvalg", "Digital hjemmeoppfølging", "Legemiddelliste, runde 2")  # fmt: skip
    cells = [row.cells[number] for row in rows if row.cells[number].anchoring_id]
    answered = sum(cell.status.meaning.is_answer for cell in cells)
    deadline = TODAY + timedelta(days=number * 10 - 4)
    return MatrixColumn(
        CaseName(f"case-{number}", f"26-{number:03}", f"SSU {number + 5}/26", titles[number % 6]),
        deadline, number == 1, number % 3 == 0, answered, len(cells), 1,
        (deadline - TODAY).days,
    )  # fmt: skip
