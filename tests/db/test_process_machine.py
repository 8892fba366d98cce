# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""No order of acts, however odd, reaches a decision that the parties have not anchored.

The machine does real acts in a real database, refused or not, and looks after each of them.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any, ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import inspect, select

from builders import INSTALLATION, WORDING, Clock, House
from totrinn_db.columns import Entity
from totrinn_db.commands import agenda, answers, cases, history, meetings, rounds
from totrinn_db.commands.minutes import record_outcome
from totrinn_db.domain.anchoring import REGISTRABLE, AnchoringStatus
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.facts import assess_round
from totrinn_db.domain.meetings import OUTCOMES_OF_KIND, ItemKind, MeetingState, Outcome, WayOn
from totrinn_db.domain.phases import HELD_BY_HAND, Phase
from totrinn_db.domain.progress import phase_of
from totrinn_db.domain.wording import Weight, classify
from totrinn_db.models import (
    AgendaItem,
    Anchoring,
    AnchoringRound,
    Change,
    Decision,
    Meeting,
    NumberSeries,
)
from totrinn_db.queries.facts import CaseRecord, load_cases
from totrinn_db.store import Store
from totrinn_db.work import Reading

TEXTS = (
    WORDING,
    WORDING.replace("innfører", "innforer"),
    WORDING.replace("1. januar", "1. mars"),
    WORDING.replace("innfører", "bør innføre"),
)
KINDS = (None, ItemKind.DISCUSSION, ItemKind.DECISION, ItemKind.INFORMATION)
OUTCOMES = tuple(dict.fromkeys(o for many in OUTCOMES_OF_KIND.values() for o in many))
YES = AnchoringStatus.ENDORSED
UNDER_WAY = (MeetingState.PLANNED, MeetingState.CALLED, MeetingState.ONGOING)
MORE_WALKS = int(os.environ.get("TOTRINN_TEST_WALKS", "25"))
picks = st.integers(0, 50)


class Machine(RuleBasedStateMachine):
    """A secretary who tries everything."""

    set_up_once: ClassVar[Path]

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        path = self.folder / "house.sqlite"
        shutil.copyfile(self.set_up_once, path)
        clock = Clock()
        store = Store.open(path, installation_id=INSTALLATION, clock=clock, copies=False)
        self.house = House.enter(store, clock)
        self.cases = [self.house.a_case()]
        self.meetings = [self.house.a_meeting(store.today() + timedelta(days=20))]
        self.house.put_up(self.meetings[0], self.cases[0])
        self.past: list[tuple[str, str]] = []
        self.last_change = ""

    def teardown(self) -> None:
        self.house.store.close()
        shutil.rmtree(self.folder)

    def try_to(self, command: Callable[..., Any], **kw: Any) -> Any:
        """Do an act; a refusal is an answer too."""
        try:
            written = self.house.write(command, **kw)
        except RuleBroken:
            return None
        if written.changes:
            self.last_change = written.changes.change_id
        return written.value

    def one(self, model: type[Any], pick: int, *where: Any) -> Any:
        rows = self.house.rows(select(model).where(*where).order_by(model.id))
        return rows[pick % len(rows)] if rows else None

    # acts

    @precondition(lambda self: len(self.cases) < 2)
    @rule()
    def report(self) -> None:
        self.cases.append(self.house.a_case("Felles legemiddelliste"))

    @precondition(lambda self: len(self.meetings) < 5)
    @rule(days=st.integers(1, 40))
    def plan(self, days: int) -> None:
        self.meetings.append(self.house.a_meeting(self.house.store.today() + timedelta(days=days)))

    @rule(case=picks, text=st.sampled_from(TEXTS), new_round=st.booleans(), keep=st.booleans())
    def write(self, case: int, text: str, new_round: bool, keep: bool) -> None:
        self.try_to(
            cases.write_wording,
            case_id=self.cases[case % len(self.cases)],
            text=text,
            new_round=new_round,
            kept_by="Kari Nordmann" if keep else "",
            kept_reason="Bare datoen er flyttet." if keep else "",
        )

    @rule(case=picks, meeting=picks, kind=st.sampled_from(KINDS))
    def put_up(self, case: int, meeting: int, kind: ItemKind | None) -> None:
        self.try_to(
            agenda.put_on_agenda,
            case_id=self.cases[case % len(self.cases)],
            meeting_id=self.meetings[meeting % len(self.meetings)],
            kind=kind,
        )

    @rule(pick=picks, reason=st.sampled_from(("", "Fristen går ut.")))
    def hurry(self, pick: int, reason: str) -> None:
        item = self.one(AgendaItem, pick, AgendaItem.case_id.is_not(None))
        if item is not None:
            self.try_to(agenda.use_fast_track, item_id=item.id, decided_by="Kari", reason=reason)

    @rule(pick=picks)
    def move_meeting(self, pick: int) -> None:
        """Bring a meeting one step on: called, begun, and ended when its items have outcomes."""
        self._step_meeting(self.one(Meeting, pick))

    def _step_meeting(self, meeting: Meeting) -> None:
        if meeting.state is MeetingState.PLANNED:
            self.try_to(meetings.call_meeting, meeting_id=meeting.id, short_notice_reason="Avtalt")
        elif meeting.state is MeetingState.CALLED:
            self.house.clock.go_to(meeting.held_on)
            self.try_to(meetings.start_meeting, meeting_id=meeting.id)
        elif meeting.state is MeetingState.ONGOING:
            for item in self.house.items(meeting.id):
                if item.outcome is None and item.case_id is None:
                    self.house.record(item.id, Outcome.NOTED)
            self.try_to(meetings.finish_meeting, meeting_id=meeting.id)
        else:
            of_meeting = {"meeting_id": meeting.id}
            self.try_to(meetings.change_meeting, **of_meeting, chair="Kari", minute_taker="Ola")
            self.try_to(meetings.approve_protocol, **of_meeting)

    @rule(pick=picks)
    def cancel(self, pick: int) -> None:
        meeting = self.one(Meeting, pick)
        self.try_to(
            meetings.cancel_meeting, meeting_id=meeting.id, cancelled_by="Leder", reason="Uvær"
        )

    @rule(
        pick=picks,
        outcome=st.sampled_from(OUTCOMES),
        text=st.sampled_from(TEXTS),
        way_on=st.sampled_from((WayOn.NEGOTIATION, WayOn.MEDIATION, WayOn.LAID_ASIDE)),
    )
    def record(self, pick: int, outcome: Outcome, text: str, way_on: WayOn) -> None:
        item = self.one(
            AgendaItem, pick, AgendaItem.case_id.is_not(None), AgendaItem.number.is_not(None)
        )
        if item is not None:
            self.try_to(
                record_outcome,
                item_id=item.id,
                outcome=outcome,
                wording=text,
                reason="Ikke klart.",
                votes="6 mot 1",
                way_on=way_on,
            )

    @initialize(steps=st.integers(0, 10))
    def begin_on_the_way(self, steps: int) -> None:
        """Let walks begin anywhere between a reported case and a decided one."""
        self.go_on(0, steps)

    @rule(case=picks, steps=st.integers(2, 9))
    def go_on(self, case: int, steps: int) -> None:
        """Do the usual next things with a case, so that the walk gets far."""
        for _ in range(steps):
            self._usual_step(self.cases[case % len(self.cases)])

    def _usual_step(self, case_id: str) -> None:
        phase = self.house.the(select(cases.Case.phase).where(cases.Case.id == case_id))
        if phase is Phase.DISCUSSED:
            on = self.house.store.today() + timedelta(days=10)
            self.try_to(rounds.send_to_anchoring, case_id=case_id, deadline=on)
        elif phase is Phase.ANCHORING:
            self.all_answer(YES)
        else:
            self._usual_meeting(case_id)

    def _usual_meeting(self, case_id: str) -> None:
        up = self.house.rows(
            select(AgendaItem)
            .join(Meeting, AgendaItem.meeting_id == Meeting.id)
            .where(
                AgendaItem.case_id == case_id,
                AgendaItem.taken_off.is_(False),
                Meeting.state.in_(UNDER_WAY),
            )
            .order_by(Meeting.held_on)
        )
        if not up:
            meeting_id = self.house.a_meeting(self.house.store.today() + timedelta(days=7))
            self.meetings.append(meeting_id)
            self.try_to(agenda.put_on_agenda, case_id=case_id, meeting_id=meeting_id)
            return
        (item, *_) = up
        if item.outcome is None and item.number is not None:
            is_decision = item.item_kind is ItemKind.DECISION
            outcome = Outcome.ADOPTED_BY_CONSENSUS if is_decision else Outcome.TO_ANCHORING
            self.try_to(record_outcome, item_id=item.id, outcome=outcome, wording=WORDING)
        self._step_meeting(self.house.the(select(Meeting).where(Meeting.id == item.meeting_id)))

    @rule(case=picks, days=st.integers(-1, 30))
    def send(self, case: int, days: int) -> None:
        self.try_to(
            rounds.send_to_anchoring,
            case_id=self.cases[case % len(self.cases)],
            deadline=self.house.store.today() + timedelta(days=days),
        )

    @rule(pick=picks, status=st.sampled_from(REGISTRABLE), confirmed=st.booleans())
    def answer(self, pick: int, status: AnchoringStatus, confirmed: bool) -> None:
        row = self.one(Anchoring, pick)
        if row is not None:
            more = {"new_date": self.house.store.today() + timedelta(days=9)}
            given = self.house.an_answer(status, confirmed=confirmed, **more)
            self.try_to(answers.register_answer, anchoring_id=row.id, answer=given)

    @rule(status=st.sampled_from((YES, YES, AnchoringStatus.ENDORSED_ON_CONDITION)))
    def all_answer(self, status: AnchoringStatus) -> None:
        for row in self.house.rows(select(Anchoring).where(Anchoring.answered_on.is_(None))):
            given = self.house.an_answer(status)
            self.try_to(answers.register_answer, anchoring_id=row.id, answer=given)

    @rule(pick=picks, is_met=st.booleans())
    def settle(self, pick: int, is_met: bool) -> None:
        row = self.one(Anchoring, pick)
        if row is not None:
            self.try_to(
                answers.settle_condition, anchoring_id=row.id, is_met=is_met, note="Avklart."
            )

    @rule(pick=picks)
    def take_back(self, pick: int) -> None:
        row = self.one(Anchoring, pick)
        if row is not None:
            self.try_to(answers.withdraw_answer, anchoring_id=row.id, reason="Feil part.")

    @rule(pick=picks)
    def give_up(self, pick: int) -> None:
        row = self.one(AnchoringRound, pick)
        if row is not None:
            self.try_to(rounds.end_round, round_id=row.id, reason="Ny runde trengs.")

    @rule(case=picks, back=st.booleans())
    def rest(self, case: int, back: bool) -> None:
        case_id = self.cases[case % len(self.cases)]
        if back:
            self.try_to(cases.resume_case, case_id=case_id)
        else:
            on = self.house.store.today() + timedelta(days=30)
            self.try_to(cases.hold_case, case_id=case_id, reason="Venter.", review_on=on)

    @rule(days=st.integers(1, 15))
    def wait(self, days: int) -> None:
        self.house.clock.go_to(self.house.store.today() + timedelta(days=days))

    @precondition(lambda self: self.last_change)
    @rule()
    def undo(self) -> None:
        self.try_to(history.undo, change_id=self.last_change)

    @rule(case=picks, text=st.sampled_from(TEXTS))
    def do_and_undo(self, case: int, text: str) -> None:
        before = self.everything()
        self.last_change = ""
        self.write(case, text, False, False)
        if self.last_change:
            self.house.write(history.undo, change_id=self.last_change)
        assert self.everything() == before

    def everything(self) -> set[tuple[Any, ...]]:
        """Take down all rows, their versions aside; numbers that were given stay given."""
        found = set()
        for mapper in Entity.registry.mappers:
            if not issubclass(mapper.class_, Entity) or mapper.class_ is NumberSeries:
                continue
            names = [c.key for c in inspect(mapper.class_).column_attrs if c.key != "version"]
            for row in self.house.rows(select(mapper.class_)):
                found.add((mapper.class_.__tablename__, *(str(getattr(row, n)) for n in names)))
        return found

    # what must always hold

    @invariant()
    def the_model_holds(self) -> None:
        records = self.house.ask(self._records)
        self._every_decision_is_anchored(records)
        for record in records.values():
            self._no_answer_is_kept_silently(record)
            if record.facts.phase not in HELD_BY_HAND:
                assert record.facts.phase is phase_of(record.facts)

    def _every_decision_is_anchored(self, records: dict[str, CaseRecord]) -> None:
        for decision in self.house.rows(select(Decision).where(~Decision.is_replaced)):
            record = records[decision.case_id]
            item = self.house.the(select(AgendaItem).where(AgendaItem.id == decision.item_id))
            if item.fast_track_by:
                assert item.fast_track_reason
                continue
            discussion = record.facts.discussion
            assert discussion is not None
            assert discussion.meeting_id != item.meeting_id
            assert discussion.meeting_date < decision.decided_on
            of = next(r for r in record.facts.rounds if r.id == decision.round_id)
            assessment = assess_round(record.facts, of)
            assert assessment.met
            assert assessment.objecting == ()
            assert assessment.answered == assessment.counted
            kept = of.kept_by or item.kept_by
            assert kept or classify(of.wording, decision.wording) is not Weight.CONTENT

    @staticmethod
    def _no_answer_is_kept_silently(record: CaseRecord) -> None:
        live = record.facts.live_round
        if live is not None and not record.facts.phase.is_decided:
            assert classify(live.covered_wording, record.facts.wording) is not Weight.CONTENT

    @invariant()
    def history_only_grows(self) -> None:
        now = [(c.id, c.hash) for c in self.house.rows(select(Change).order_by(Change.counter))]
        assert now[: len(self.past)] == self.past
        self.past = now

    @invariant()
    def a_number_is_given_once(self) -> None:
        items = self.house.rows(select(AgendaItem).where(AgendaItem.number.is_not(None)))
        numbers = [(item.number_year, item.number) for item in items]
        assert len(set(numbers)) == len(numbers)

    @staticmethod
    def _records(reading: Reading) -> dict[str, CaseRecord]:
        ids = list(reading.session.scalars(select(cases.Case.id)))
        return load_cases(reading, ids, newest_rounds_only=False)


@pytest.mark.parametrize(
    ("walks", "steps"), [(2, 8), pytest.param(MORE_WALKS, 20, marks=pytest.mark.slow)]
)
def test_no_order_of_acts_breaks_the_two_steps(set_up_once: Path, walks: int, steps: int):
    Machine.set_up_once = set_up_once
    case = Machine.TestCase
    case.settings = settings(
        max_examples=walks,
        stateful_step_count=steps,
        deadline=None,
        # The same walks for everyone, unless somebody asks for other ones.
        derandomize="TOTRINN_TEST_WALKS" not in os.environ,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    case("runTest").runTest()
