# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Acts that fill a small database: for tests of storage, which need rows and no rules."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from totrinn_db.domain.anchoring import AnchoringStatus, RoundState
from totrinn_db.domain.bodies import BodyLevel
from totrinn_db.domain.meetings import ItemKind, MeetingState, Outcome
from totrinn_db.domain.parties import Language, PartyKind
from totrinn_db.domain.paths import StepKind
from totrinn_db.domain.phases import Phase
from totrinn_db.domain.wording import Weight
from totrinn_db.models import (
    AgendaItem,
    Anchoring,
    AnchoringRound,
    Body,
    Case,
    CaseClass,
    CasePath,
    Community,
    Decision,
    Meeting,
    NumberSeries,
    Party,
    Wording,
)
from totrinn_db.work import Work


@dataclass(frozen=True)
class World:
    """The ids of a small community."""

    path_id: str
    class_id: str
    body_id: str
    party_ids: tuple[str, ...]


def add_world(work: Work) -> World:
    """Add a community that writes nynorsk, a path, a class, a body and three parties."""
    work.add(Community(key="her", name="Helsefellesskapet her", language=Language.NN))
    steps = [StepKind.DISCUSSION.value, StepKind.ANCHORING.value, StepKind.DECISION.value]
    path = work.add(CasePath(key="two_step", name_nb="Totrinn", name_nn="Totrinn", steps=steps))
    its_class = work.add(
        CaseClass(
            key="principal",
            name_nb="Prinsipiell",
            name_nn="Prinsipiell",
            path_id=path.id,
            sections=[],
        )
    )
    body = work.add(
        Body(
            level=BodyLevel.STRATEGIC,
            name_nb="Strategisk samarbeidsutvalg",
            name_nn="Strategisk samarbeidsutval",
            counted_kinds=[PartyKind.MUNICIPALITY.value, PartyKind.HEALTH_TRUST.value],
        )
    )
    kinds = {"Åmot": PartyKind.MUNICIPALITY, "Elverum": PartyKind.MUNICIPALITY}
    kinds["Sykehuset Innlandet"] = PartyKind.HEALTH_TRUST
    parties = [
        work.add(Party(party_kind=kind, name=name, full_name=name)) for name, kind in kinds.items()
    ]
    return World(path.id, its_class.id, body.id, tuple(party.id for party in parties))


def add_party(work: Work, *, name: str, kind: PartyKind = PartyKind.MUNICIPALITY) -> str:
    """Add a party."""
    return work.add(Party(party_kind=kind, name=name, full_name=name)).id


def rename_party(work: Work, *, party_id: str, name: str) -> None:
    """Give a party another name."""
    work.get(Party, party_id).name = name


def rename_body(work: Work, *, body_id: str, name_nn: str) -> None:
    """Give a body another name in nynorsk."""
    work.get(Body, body_id).name_nn = name_nn


def add_case(work: Work, *, world: World, title: str) -> str:
    """Report a case with a number of its own."""
    series = work.session.query(NumberSeries).filter_by(series="case", year=2026).one_or_none()
    series = series or work.add(NumberSeries(series="case", year=2026, last=0))
    series.last += 1
    case = Case(
        reference_number=series.last,
        reference_year=2026,
        title=title,
        phase=Phase.REPORTED,
        class_id=world.class_id,
        path_id=world.path_id,
        body_id=world.body_id,
    )
    return work.add(case).id


def retitle(work: Work, *, case_id: str, title: str) -> None:
    """Give a case another title."""
    work.get(Case, case_id).title = title


def add_wording(work: Work, *, case_id: str, text: str) -> str:
    """Add the first version of the proposed decision."""
    return work.add(Wording(case_id=case_id, number=1, text=text, made_on=work.today)).id


def add_meeting(work: Work, *, world: World, number: int, held_on: date) -> str:
    """Plan a meeting."""
    meeting = Meeting(
        body_id=world.body_id,
        number=number,
        year=held_on.year,
        held_on=held_on,
        starts_at=time(9),
        ends_at=time(11, 30),
        state=MeetingState.PLANNED,
    )
    return work.add(meeting).id


def set_state(work: Work, *, meeting_id: str, state: MeetingState) -> None:
    """Move a meeting on."""
    work.get(Meeting, meeting_id).state = state


def add_item(work: Work, *, meeting_id: str, case_id: str | None, kind: ItemKind) -> str:
    """Put an item on an agenda."""
    item = AgendaItem(
        meeting_id=meeting_id, case_id=case_id, item_kind=kind, title="Sak", place="a0"
    )
    return work.add(item).id


def conclude_discussion(work: Work, *, item_id: str) -> None:
    """Finish step one."""
    item = work.get(AgendaItem, item_id)
    item.outcome = Outcome.TO_ANCHORING
    work.get(Case, item.case_id or "").phase = Phase.DISCUSSED


def add_round(work: Work, *, case_id: str, wording_id: str, world: World) -> str:
    """Send a case to all parties."""
    sent = AnchoringRound(
        case_id=case_id,
        number=1,
        step=StepKind.ANCHORING,
        wording_id=wording_id,
        sent_on=work.today,
        deadline=date(2026, 12, 31),
        state=RoundState.OPEN,
    )
    work.add(sent)
    for party_id in world.party_ids:
        work.add(
            Anchoring(
                round_id=sent.id,
                party_id=party_id,
                status=AnchoringStatus.ASKED,
                language=Language.NB,
            )
        )
    work.get(Case, case_id).phase = Phase.ANCHORING
    return sent.id


def answer(work: Work, *, anchoring_id: str, status: AnchoringStatus) -> None:
    """Take down an answer; when all have endorsed, the case is ready."""
    row = work.get(Anchoring, anchoring_id)
    row.status = status
    row.answered_on = work.today
    asked = work.session.query(Anchoring).filter_by(round_id=row.round_id).all()
    if all(each.status is AnchoringStatus.ENDORSED for each in asked):
        sent = work.get(AnchoringRound, row.round_id)
        sent.state = RoundState.COMPLETE
        work.get(Case, sent.case_id).phase = Phase.READY


def decide(work: Work, *, item_id: str, round_id: str, text: str) -> str:
    """Adopt a case by consensus."""
    item = work.get(AgendaItem, item_id)
    item.outcome = Outcome.ADOPTED_BY_CONSENSUS
    item.wording = text
    case = work.get(Case, item.case_id or "")
    case.phase = Phase.DECIDED
    decision = Decision(
        case_id=case.id,
        item_id=item.id,
        round_id=round_id,
        outcome=Outcome.ADOPTED_BY_CONSENSUS,
        wording=text,
        fingerprint="",
        compared=Weight.IDENTICAL,
        decided_on=work.today,
    )
    return work.add(decision).id
