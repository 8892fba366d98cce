# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Builders with good defaults: a small helsefellesskap, its meetings, cases and answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path as FilePath
from typing import Any, ClassVar, TypeVar

from sqlalchemy import select

from remembering import remembered
from sharing import made_for_the_run
from totrinn_db.commands import agenda, answers, cases, meetings, members, minutes, rounds, setup
from totrinn_db.domain.anchoring import AnchoringStatus, Answer, Level
from totrinn_db.domain.bodies import BodyLevel, MemberRole
from totrinn_db.domain.consensus import PartyAnswer
from totrinn_db.domain.defaults import Defaults, parse_defaults
from totrinn_db.domain.meetings import ItemKind, Outcome
from totrinn_db.domain.parties import PartyKind, Side
from totrinn_db.domain.reference import (
    CommunityReference,
    find_community,
)
from totrinn_db.domain.reference_text import parse_communities
from totrinn_db.models import AgendaItem, Anchoring, AnchoringRound, Body, CaseClass, Party
from totrinn_db.store import Store, Written
from totrinn_db.work import Actor

T = TypeVar("T")
RESOURCES = FilePath(__file__).resolve().parent.parent / "resources"
INSTALLATION = "0198c0de-0000-7000-8000-000000000001"
SECRETARY = Actor("0198c0de-0000-7000-8000-00000000000a", "Kari Nordmann", "rådgiver")
WORDING = "Helsefellesskapet innfører en felles modell fra 1. januar 2027."


def defaults() -> Defaults:
    """Read what a new database starts with."""
    return parse_defaults((RESOURCES / "reference" / "defaults.toml").read_text("utf-8"))


def reference(key: str) -> CommunityReference:
    """Read one of the 19."""
    text = (RESOURCES / "reference" / "communities.json").read_text("utf-8")
    return find_community(parse_communities(text), key)


def a_small_reference(*municipalities: str) -> CommunityReference:
    """Cut Møre og Romsdal down to the named municipalities and its trust."""
    whole = reference("more-og-romsdal")
    return replace(
        whole,
        municipalities=tuple(m for m in whole.municipalities if m.display_name in municipalities),
        regions=(),
        bodies=tuple(
            replace(body, region=None)
            for body in whole.bodies
            if body.level in (BodyLevel.PARTNERSHIP, BodyLevel.STRATEGIC, BodyLevel.SECRETARIAT)
        ),
    )


@dataclass
class Clock:
    """A clock that the test sets; it ticks a second at every look."""

    now: datetime = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def go_to(self, day: date) -> None:
        """Set the date; the clock never goes back."""
        self.now = max(self.now, datetime.combine(day, time(9), tzinfo=UTC))


@dataclass
class House:
    """A helsefellesskap in a real store, spoken to as the window does."""

    remembers: ClassVar[bool] = True
    store: Store
    clock: Clock
    parties: dict[str, str] = field(default_factory=dict)
    ssu: str = ""

    @classmethod
    def build(cls, store: Store, clock: Clock, of: CommunityReference | None = None) -> House:
        """Set up the community: two municipalities and a trust unless told otherwise."""
        house = cls(store, clock)
        house.do(
            setup.create_community,
            reference=of or a_small_reference("Molde", "Smøla"),
            defaults=defaults(),
        )
        return cls.enter(store, clock)

    @classmethod
    def enter(cls, store: Store, clock: Clock) -> House:
        """Speak to a community that is there already."""
        house = cls(store, clock)
        house.parties = {p.name: p.id for p in house.rows(select(Party))}
        house.ssu = house.the(select(Body).where(Body.level == BodyLevel.STRATEGIC)).id
        return house

    def write(self, command: Callable[..., T], **kw: Any) -> Written[T]:
        """Do an act as the secretary."""
        return self.store.write(command, actor=SECRETARY, **kw)

    def do(self, command: Callable[..., T], **kw: Any) -> T:
        """Do an act and give its value."""
        return self.write(command, **kw).value

    def ask(self, query: Callable[..., T], *args: Any) -> T:
        """Ask a question."""
        return self.store.read(query, *args)

    def rows(self, statement: Any) -> list[Any]:
        """Read rows."""
        return self.store.read(lambda reading: list(reading.session.scalars(statement)))

    def the(self, statement: Any) -> Any:
        """Read the one row."""
        (row,) = self.rows(statement)
        return row

    def class_id(self, key: str) -> str:
        """Find a case class by its key."""
        return str(self.the(select(CaseClass).where(CaseClass.key == key)).id)

    @remembered
    def a_case(
        self,
        title: str = "Digital hjemmeoppfølging",
        *,
        case_class: str = "professional",
        wording: str = WORDING,
        **kw: Any,
    ) -> str:
        """Report a case with a proposed decision."""
        case_id = self.do(
            cases.report_case,
            title=title,
            class_id=self.class_id(case_class),
            body_id=kw.pop("body_id", self.ssu),
            **kw,
        )
        if wording:
            self.do(cases.write_wording, case_id=case_id, text=wording)
        return case_id

    @remembered
    def a_meeting(self, held_on: date, *, body_id: str = "", **kw: Any) -> str:
        """Plan a meeting of the SSU."""
        return self.do(
            meetings.plan_meeting,
            body_id=body_id or self.ssu,
            held_on=held_on,
            starts_at=time(10),
            ends_at=time(14),
            place="Molde",
            **kw,
        )

    @remembered
    def put_up(self, meeting_id: str, case_id: str, kind: ItemKind | None = None) -> str:
        """Put a case on an agenda, unless it has come there by itself."""
        there = [item.id for item in self.items(meeting_id) if item.case_id == case_id]
        return (
            there[0]
            if there
            else self.do(agenda.put_on_agenda, meeting_id=meeting_id, case_id=case_id, kind=kind)
        )

    def items(self, meeting_id: str) -> list[AgendaItem]:
        """Read the agenda in order."""
        return self.rows(
            select(AgendaItem)
            .where(AgendaItem.meeting_id == meeting_id, AgendaItem.taken_off.is_(False))
            .order_by(AgendaItem.place)
        )

    def call(self, meeting_id: str) -> None:
        """Call a meeting, whatever the notice."""
        self.do(meetings.call_meeting, meeting_id=meeting_id, short_notice_reason="Avtalt.")

    @remembered
    def call_and_start(self, meeting_id: str) -> None:
        """Call a meeting and open it on its day."""
        self.call(meeting_id)
        (row,) = self.rows(select(meetings.Meeting).where(meetings.Meeting.id == meeting_id))
        self.clock.go_to(row.held_on)
        self.do(meetings.start_meeting, meeting_id=meeting_id)

    def record(self, item_id: str, outcome: Outcome, **kw: Any) -> None:
        """Record an outcome."""
        self.do(minutes.record_outcome, item_id=item_id, outcome=outcome, **kw)

    @remembered
    def finish(self, meeting_id: str) -> None:
        """Give what has none the usual outcome, and end the meeting."""
        for item in self.items(meeting_id):
            if item.outcome is None and item.number is not None:
                usual = Outcome.NOTED
                if item.protocol_of_id is not None:
                    usual = Outcome.APPROVED
                elif item.case_id is not None:
                    usual = Outcome.NOT_TREATED
                self.record(item.id, usual)
        self.do(meetings.finish_meeting, meeting_id=meeting_id)

    @remembered
    def discuss(self, case_id: str, held_on: date) -> str:
        """Take a case through step one in a meeting of its own; return the meeting."""
        meeting_id = self.a_meeting(held_on)
        item_id = self.put_up(meeting_id, case_id, ItemKind.DISCUSSION)
        self.call_and_start(meeting_id)
        self.record(item_id, Outcome.TO_ANCHORING)
        self.finish(meeting_id)
        return meeting_id

    @remembered
    def send(self, case_id: str, deadline: date) -> str:
        """Send a case to anchoring."""
        return self.do(rounds.send_to_anchoring, case_id=case_id, deadline=deadline)

    def anchoring(self, case_id: str, party: str) -> Anchoring:
        """Read a party's row in the newest round."""
        newest = self.rows(
            select(AnchoringRound)
            .where(AnchoringRound.case_id == case_id)
            .order_by(AnchoringRound.number.desc())
        )[0]
        return self.the(
            select(Anchoring).where(
                Anchoring.round_id == newest.id, Anchoring.party_id == self.parties[party]
            )
        )

    @remembered
    def answer(
        self,
        case_id: str,
        party: str,
        status: AnchoringStatus = AnchoringStatus.ENDORSED,
        **kw: Any,
    ) -> None:
        """Register a party's answer in the newest round."""
        is_trust = party.startswith("Helse")
        kw.setdefault("level", Level.TRUST_BOARD if is_trust else Level.MUNICIPAL_COUNCIL)
        self.do(
            answers.register_answer,
            anchoring_id=self.anchoring(case_id, party).id,
            answer=self.an_answer(status, **kw),
        )

    def an_answer(self, status: AnchoringStatus = AnchoringStatus.ENDORSED, **kw: Any) -> Answer:
        """Make an answer given today."""
        kw.setdefault("answered_on", self.store.today())
        kw.setdefault("level", Level.MUNICIPAL_COUNCIL)
        if status.meaning.needs_text:
            kw.setdefault("text", "Begrunnelsen fra parten.")
        return Answer(status, **kw)

    @remembered
    def answer_all(self, case_id: str) -> None:
        """Let every counted party endorse."""
        for party in self.counted():
            self.answer(case_id, party)

    def answer_all_asked(self, case_id: str) -> None:
        """Let everyone who was asked endorse."""
        names = {party_id: name for name, party_id in self.parties.items()}
        for row in self.rows(
            select(Anchoring)
            .join(AnchoringRound, Anchoring.round_id == AnchoringRound.id)
            .where(AnchoringRound.case_id == case_id)
        ):
            self.answer(case_id, names[row.party_id])

    def counted(self) -> list[str]:
        """Name the parties that are counted."""
        kinds = (PartyKind.MUNICIPALITY, PartyKind.HEALTH_TRUST)
        return [p.name for p in self.rows(select(Party).where(Party.party_kind.in_(kinds)))]

    @remembered
    def add_seats(self) -> None:
        """Seat one person for each counted party in the SSU."""
        for name in self.counted():
            side = Side.TRUST if name.startswith("Helse") else Side.MUNICIPAL
            self.do(
                members.add_member,
                body_id=self.ssu,
                name=f"Representant {name}",
                role=MemberRole.MEMBER,
                side=side,
                party_id=self.parties[name],
                speaks_for=(self.parties[name],),
            )


def small_house() -> FilePath:
    """Give two municipalities and a trust, closed; made once for the whole run, to be copied."""

    def make(folder: FilePath) -> FilePath:
        place, clock = folder / "totrinn.sqlite", Clock()
        store = Store.create(place, installation_id=INSTALLATION, clock=clock, copies=False)
        House.build(store, clock)
        store.close()
        return place

    return made_for_the_run("small-house", make)


def an_answer_of(
    name: str, status: AnchoringStatus, kind: PartyKind = PartyKind.MUNICIPALITY, **kw: Any
) -> PartyAnswer:
    """Make a party's standing as the consensus rule sees it."""
    return PartyAnswer(party_id=name.lower(), name=name, kind=kind, status=status, **kw)
