# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Papers that go out to the parties, and the standing of all of them. The case is invented."""

from __future__ import annotations

from datetime import date, timedelta

from documents import samples
from documents.samples import DEADLINE, MUNICIPALITIES, SENT, TRUST, say
from totrinn_db.domain.anchoring import AnchoringStatus, Level
from totrinn_db.domain.consensus import PartyAnswer
from totrinn_db.domain.own_meetings import OwnMeeting
from totrinn_db.domain.papers import (
    AnchoringStatusPaper,
    CaseTemplate,
    LocalCaseKit,
    ProgressPlanPaper,
)
from totrinn_db.domain.parties import Language, PartyKind, Side
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.planning.diary import Diary
from totrinn_db.domain.planning.facts import DecisionMeeting, PartyFacts, PlanFacts
from totrinn_db.domain.planning.planner import plan
from totrinn_db.domain.views.anchoring import Matrix, MatrixCell, MatrixColumn, MatrixRow
from totrinn_db.domain.views.cases import CaseName
from totrinn_db.domain.wording import Weight
from totrinn_db.domain.wording_answers import VersionAnswers, VersionStanding, WordingAnswers

REGIONS = {"Nordmøre": 10, "Romsdal": 8, "Sunnmøre": 9}
STATUSES = (
    AnchoringStatus.ENDORSED,
    AnchoringStatus.ENDORSED_WITH_REMARK,
    AnchoringStatus.ASKED,
    AnchoringStatus.ENDORSED_ON_CONDITION,
    AnchoringStatus.IN_TREATMENT,
    AnchoringStatus.NOT_ENDORSED,
    AnchoringStatus.NOTED,
    AnchoringStatus.ENDORSED,
    AnchoringStatus.NO_ANSWER,
    AnchoringStatus.NOT_AFFECTED,
    AnchoringStatus.ENDORSED,
)


def local_kit(language: Language, *, party: str = "Vanylven", trust: bool = False) -> LocalCaseKit:
    letter = samples.letter(language, party=party, trust=trust)
    council = say(language, "kommunestyret", "kommunestyret")
    return LocalCaseKit(
        letterhead=letter.letterhead,
        body=letter.body,
        body_short=letter.body_short,
        party=letter.party,
        party_kind=letter.party_kind,
        written_on=letter.written_on,
        title=letter.title,
        reference=letter.reference,
        number=letter.number,
        wording=letter.wording,
        deadline=letter.deadline,
        case_class=letter.case_class,
        minimum_level=letter.minimum_level,
        own_meeting=None
        if trust
        else OwnMeeting(council, Level.MUNICIPAL_COUNCIL, date(2026, 6, 18), date(2026, 6, 4)),
        decision_on=letter.decision_on,
        discussed=letter.discussed,
        sections=samples.sections(language),
        consequence=None if trust else letter.consequence,
        contact=letter.contact,
        attachments=letter.attachments,
        reply_code="" if trust else "7K3M-Q2",
    )


def matrix(language: Language, *, cases: int = 3) -> Matrix:
    titles = (
        samples.case_title(language),
        say(language, "Felles beredskapsplan", "Felles beredskapsplan"),
        say(language, "Henvisning til rehabilitering", "Tilvising til rehabilitering"),
    )
    columns = tuple(
        MatrixColumn(
            case=CaseName(f"case-{n}", f"26-{12 + n:03}", "", titles[n % 3]),
            deadline=DEADLINE + timedelta(weeks=n),
            is_ready=False,
            is_economic=n == 0,
            answered=20 - n,
            counted=28,
            round_number=1,
            days_left=86 + 7 * n,
        )
        for n in range(cases)
    )
    regions = [name for name, size in REGIONS.items() for _ in range(size)]
    rows = [
        row(place, name, PartyKind.MUNICIPALITY, region, cases)
        for place, (name, region) in enumerate(zip(MUNICIPALITIES, regions, strict=True))
    ]
    rows.append(row(28, TRUST, PartyKind.HEALTH_TRUST, "", cases))
    missing = sum(not c.status.meaning.is_answer for r in rows for c in r.cells)
    return Matrix(columns, tuple(rows), missing, 4)


def row(place: int, name: str, kind: PartyKind, region: str, cases: int) -> MatrixRow:
    cells = tuple(
        MatrixCell(f"a-{place}-{n}", STATUSES[(place + 4 * n) % len(STATUSES)], None)
        for n in range(cases)
    )
    answered = sum(cell.status.meaning.is_answer for cell in cells)
    return MatrixRow(f"p-{place}", name, kind, region, cells, answered, cases)


def anchoring_status(language: Language, *, cases: int = 3) -> AnchoringStatusPaper:
    return AnchoringStatusPaper(
        letterhead=samples.letterhead(),
        written_on=date(2026, 6, 10),
        matrix=matrix(language, cases=cases),
        wordings=((matrix(language).columns[0].case, two_wordings(language)),),
    )


def two_wordings(language: Language) -> WordingAnswers:
    """A case that was changed after the first round: two answered anew, one said no before."""
    old = say(language, "Partene deler kostnaden likt.", "Partane deler kostnaden likt.")
    new = say(language, "Partene deler kostnaden 60/40.", "Partane deler kostnaden 60/40.")
    yes, no = AnchoringStatus.ENDORSED, AnchoringStatus.NOT_ENDORSED
    kind = PartyKind.MUNICIPALITY
    return WordingAnswers(
        new,
        2,
        (
            VersionAnswers(
                2, StepKind.ANCHORING, 2, new, SENT, Weight.IDENTICAL, VersionStanding.COUNTS,
                tuple(PartyAnswer(name, name, kind, yes) for name in ("Molde", "Ålesund")),
                silent=("Aure", "Smøla"),
            ),
            VersionAnswers(
                1, StepKind.ANCHORING, 1, old, SENT - timedelta(weeks=6), Weight.CONTENT,
                VersionStanding.LAID_ASIDE, (PartyAnswer("Smøla", "Smøla", kind, no),),
                again=("Molde", "Ålesund"), silent=("Aure",),
            ),
        ),
    )  # fmt: skip


def case_template(language: Language) -> CaseTemplate:
    return CaseTemplate(
        letterhead=samples.letterhead(),
        body=say(language, "Strategisk samarbeidsutvalg", "Strategisk samarbeidsutval"),
        body_short="SSU",
        written_on=SENT,
        parties=(TRUST, *(f"{name} kommune" for name in MUNICIPALITIES)),
        send_to="samarbeidssekretariatet@example.no",
        reporting_days=20,
    )


def progress_plan(language: Language) -> ProgressPlanPaper:
    """A plan with a party that is last, an assumed date, an unknown plan, and the trust."""
    council = Level.MUNICIPAL_COUNCIL
    dates = {
        "Smøla": (date(2026, 8, 25), date(2026, 9, 3)),
        "Aure": (date(2026, 6, 18), date(2026, 9, 1)),
        "Molde": (date(2026, 8, 27),),
    }
    parties = [
        PartyFacts(
            name,
            name,
            minimum=council,
            diary=Diary(
                OwnMeeting(
                    "Formannskapet" if on.month == 8 and name == "Smøla" else "Kommunestyret",
                    Level.EXECUTIVE_COMMITTEE if on.month == 8 and name == "Smøla" else council,
                    on,
                    is_assumed=name == "Molde",
                )
                for on in days
            ),
        )
        for name, days in dates.items()
    ]
    parties += [
        PartyFacts("Vestnes", "Vestnes", minimum=council),
        PartyFacts("trust", TRUST, Side.TRUST, Level.TRUST_MANAGEMENT),
    ]
    meetings = (
        DecisionMeeting("aug", "SSU 3/2026", date(2026, 8, 27), date(2026, 8, 13)),
        DecisionMeeting("sep", "SSU 4/2026", date(2026, 9, 24), date(2026, 9, 10)),
    )
    facts = PlanFacts(tuple(parties), meetings, date(2026, 6, 15), today=date(2026, 6, 12))
    return ProgressPlanPaper(
        letterhead=samples.letterhead(),
        written_on=date(2026, 6, 12),
        title=say(
            language, "Felles inntaksteam for barn og unge", "Felles inntaksteam for barn og unge"
        ),
        reference="26-012",
        number="12/2026",
        body=say(language, "Strategisk samarbeidsutvalg", "Strategisk samarbeidsutval"),
        body_short="SSU",
        discussed_on=date(2026, 6, 11),
        plan=plan(facts),
        regions={"Smøla": "Nordmøre", "Aure": "Nordmøre", "Molde": "Romsdal", "Vestnes": "Romsdal"},
        kinds={"trust": PartyKind.HEALTH_TRUST},
    )
