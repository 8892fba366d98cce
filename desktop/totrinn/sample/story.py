# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The sample's acts: one case through both steps, and others that are on their way."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from typing import Any

from totrinn.reference import defaults
from totrinn.sample.answers import Planned, complete, some
from totrinn.sample.at_home import plan_at_home, tell_at_home
from totrinn.sample.days import SampleDays
from totrinn.sample.diary import Diary
from totrinn.sample.papers import SamplePapers
from totrinn.sample.people import Names
from totrinn.sample.setup import Scene
from totrinn.sample.words import Words
from totrinn_db.commands import (
    agenda,
    answers,
    cases,
    exemptions,
    follow_ups,
    meetings,
    minutes,
    rounds,
    stances,
)
from totrinn_db.domain.anchoring import AnchoringStatus
from totrinn_db.domain.defaults import Choice
from totrinn_db.domain.exemptions import NOTES
from totrinn_db.domain.meetings import Attendance, ItemKind, Outcome, StandingKind
from totrinn_db.domain.parties import Language, PartyKind
from totrinn_db.domain.stances import Stance
from totrinn_db.domain.views.anchoring import AnchoringRow
from totrinn_db.domain.views.cases import CaseChoices
from totrinn_db.domain.views.meetings import ItemView, MeetingView
from totrinn_db.queries import anchoring as anchoring_queries
from totrinn_db.queries import cases as case_queries
from totrinn_db.queries import meeting_room
from totrinn_db.queries import meetings as meeting_queries
from totrinn_db.queries.exemptions import legal_bases

FIRST_ROUND = ("main", "ready", "anchoring", "overdue")
LATER = ("discussion", "reported", "draft")


@dataclass
class Story:
    """The sample as it unfolds. `case_ids` and `meeting_ids` are filled as things happen."""

    diary: Diary
    scene: Scene
    words: Words
    names: Names
    days: SampleDays
    language: Language
    papers: SamplePapers
    case_ids: dict[str, str] = field(default_factory=dict)
    meeting_ids: dict[str, str] = field(default_factory=dict)

    def write_down(self) -> None:
        """Put every act into the diary on its day."""
        days, diary = self.days, self.diary
        diary.on(days.reported, lambda: plan_at_home(diary, self.scene, self.words, days))
        diary.on(days.reported, self._report_first)
        diary.on(days.reported, lambda: self._plan("first", days.first_meeting))
        diary.on(days.reported, lambda: self._plan("second", days.second_meeting))
        diary.on(days.reported, self._put_up_first)
        diary.on(days.first_called, lambda: self._call("first"))
        diary.on(days.first_meeting, lambda: self._hold("first", self._discuss))
        diary.on(days.first_meeting + timedelta(days=1), lambda: self._send_protocol("first"))
        diary.on(days.sent, self._send_all)
        diary.on(days.second_called, self._put_up_second)
        diary.on(days.second_called, lambda: self._call("second"))
        diary.on(days.second_meeting, lambda: self._hold("second", self._decide))
        diary.on(days.second_meeting + timedelta(days=1), lambda: self._send_protocol("second"))
        diary.on(days.second_meeting + timedelta(days=1), self._report_later)
        diary.on(days.second_meeting + timedelta(days=2), self._tell_at_home)
        diary.on(days.second_meeting + timedelta(days=2), self._plan_next)

    def _tell_at_home(self) -> None:
        tell_at_home(self.diary, self.scene, self.meeting_ids["second"])

    def _report_first(self) -> None:
        self.papers.asked_for()
        for key in FIRST_ROUND:
            self._report(key)
        self.diary.write(
            exemptions.mark_exempt,
            case_id=self.case_ids["main"],
            marks={"economy": self._negotiation()},
        )

    def _negotiation(self) -> str:
        """Give the legal basis while the price is still talked about with those who sell."""
        bases = {basis.key: basis.id for basis in self.diary.store.read(legal_bases)}
        return bases["negotiation"]

    def _report_later(self) -> None:
        for key in LATER:
            self._report(key, as_draft=key == "draft")

    def _report(self, key: str, *, as_draft: bool = False) -> None:
        words, parties = self.words, self.scene.structure.parties
        origin = parties[(len(self.case_ids) * 5 + 1) % len(parties)]
        choices = self.diary.store.read(case_queries.case_choices)
        case_id = self.diary.write(
            cases.report_case,
            title=words(f"{key}.title"),
            class_id=self._class_id(key, choices),
            body_id=self.scene.body.id,
            origin_party_id=origin.id,
            channel=words(f"{key}.channel"),
            reported_on=self.days.reported if key in FIRST_ROUND else None,
            officer=self.scene.secretary,
            as_draft=as_draft,
        )
        self.case_ids[key] = case_id
        for section, text in words.sections(key).items():
            self.diary.write(cases.write_section, case_id=case_id, key=section, text=text)
        wording = words(f"{key}.wording")
        if wording:
            self.diary.write(cases.write_wording, case_id=case_id, text=wording)
        self.diary.write(
            cases.change_case,
            case_id=case_id,
            patient_groups=self._named(
                defaults().patient_groups, words.get(f"{key}.patient_groups")
            ),
            themes=self._named(defaults().themes, words.get(f"{key}.themes")),
        )
        if key == "main":
            self._say_consequences(case_id)

    def _class_id(self, key: str, choices: CaseChoices) -> str:
        name = defaults().case_class(self.words(f"{key}.class")).name.in_(self.language)
        return next(choice.id for choice in choices.classes if choice.name == name)

    def _named(self, choices: Sequence[Choice], keys: Sequence[str]) -> tuple[str, ...]:
        return tuple(choice.name.in_(self.language) for choice in choices if choice.key in keys)

    def _say_consequences(self, case_id: str) -> None:
        municipal = [p for p in self.scene.structure.parties if p.kind is PartyKind.MUNICIPALITY]
        for party in municipal[1::4]:
            self.diary.write(
                cases.set_consequence,
                case_id=case_id,
                party_id=party.id,
                text=self.words("main.consequence.text"),
            )

    def _plan(self, key: str, on: date) -> None:
        self.meeting_ids[key] = self.diary.write(
            meetings.plan_meeting,
            body_id=self.scene.body.id,
            held_on=on,
            starts_at=time(10, 0),
            ends_at=time(14, 0),
            place=self.words("places.town_hall"),
        )

    def _put_up_first(self) -> None:
        for key in FIRST_ROUND:
            self._put_up("first", key, ItemKind.DISCUSSION)

    def _put_up_second(self) -> None:
        self._put_up("second", "main", ItemKind.DECISION)

    def _put_up(self, meeting: str, key: str, kind: ItemKind) -> None:
        item_id = self.diary.write(
            agenda.put_on_agenda,
            meeting_id=self.meeting_ids[meeting],
            case_id=self.case_ids[key],
            kind=kind,
            minutes=30,
        )
        self.diary.write(agenda.change_item, item_id=item_id, presenter=self.scene.secretary)

    def _call(self, key: str) -> None:
        meeting_id = self.meeting_ids[key]
        self.diary.write(
            meetings.change_meeting,
            meeting_id=meeting_id,
            chair=self.scene.chair,
            minute_taker=self.scene.secretary,
        )
        self.diary.write(meetings.call_meeting, meeting_id=meeting_id)
        self.papers.called(meeting_id)

    def _hold(self, key: str, treat: Callable[[MeetingView], None]) -> None:
        meeting_id = self.meeting_ids[key]
        self.diary.write(meetings.start_meeting, meeting_id=meeting_id)
        meeting = self._meeting(meeting_id)
        self._attend(meeting)
        treat(meeting)
        self.diary.write(
            meetings.change_meeting,
            meeting_id=meeting_id,
            impartiality=self.words("minutes.impartiality"),
        )
        self.diary.write(meetings.finish_meeting, meeting_id=meeting_id)

    def _meeting(self, meeting_id: str) -> MeetingView:
        view: MeetingView = self.diary.store.read(meeting_queries.meeting_view, meeting_id)
        return view

    def _attend(self, meeting: MeetingView) -> None:
        for index, attendee in enumerate(meeting.attendees):
            attendance, deputy = Attendance.PRESENT, ""
            if index % 7 == 3:
                attendance = Attendance.REMOTE
            elif index % 9 == 5 and attendee.role.sits_in_the_body:
                attendance, deputy = Attendance.DEPUTY, self.names.next()
            elif index % 11 == 7:
                attendance = Attendance.EXCUSED
            self.diary.write(
                minutes.set_attendance,
                meeting_id=meeting.name.id,
                membership_id=attendee.membership_id,
                attendance=attendance,
                deputy=deputy,
            )

    def _discuss(self, meeting: MeetingView) -> None:
        keys = {case_id: key for key, case_id in self.case_ids.items()}
        for item in meeting.items:
            if item.case is None:
                self._record_standing(item)
                continue
            self._notes(item.id, f"minutes.discussion.{keys[item.case.id]}")
            self.diary.write(minutes.record_outcome, item_id=item.id, outcome=Outcome.TO_ANCHORING)

    def _decide(self, meeting: MeetingView) -> None:
        for item in meeting.items:
            if item.case is None:
                self._record_standing(item)
                continue
            self._notes(item.id, "minutes.decision")
            self.diary.write(
                exemptions.mark_item_exempt, item_id=item.id, marks={NOTES: self._negotiation()}
            )
            self._follow_up(item.id)
            party = self._party_with_remark()
            self._ask_all(item.id, party)
            self.diary.write(
                minutes.record_outcome,
                item_id=item.id,
                outcome=Outcome.ADOPTED_WITH_STATEMENTS,
                wording=item.proposal,
                statements=((party, self.words("answers.statement")),),
            )

    def _ask_all(self, item_id: str, with_words: str) -> None:
        """Let every party say that it agrees, one of them with words for the record."""
        room = self.diary.store.read(meeting_room.room, item_id)
        agreeing = tuple(
            (party.party_id, speaker.voice)
            for speaker in room.speakers
            for party in speaker.parties
            if party.party_id != with_words
        )
        self.diary.write(
            stances.set_stances, item_id=item_id, parties=agreeing, stance=Stance.AGREES
        )
        self.diary.write(
            stances.set_stance, item_id=item_id, party_id=with_words,
            stance=Stance.AGREES_WITH_STATEMENT,
        )  # fmt: skip

    def _party_with_remark(self) -> str:
        rows = self._rows("main")
        wanted = AnchoringStatus.ENDORSED_WITH_REMARK
        return next((row.party_id for row in rows if row.status is wanted), rows[0].party_id)

    def _record_standing(self, item: ItemView) -> None:
        is_open = item.standing is StandingKind.OTHER_BUSINESS
        self._notes(item.id, "minutes.nothing" if is_open else "minutes.approved")
        self.diary.write(
            minutes.record_outcome,
            item_id=item.id,
            outcome=Outcome.NOTED if is_open else Outcome.APPROVED,
        )

    def _notes(self, item_id: str, key: str) -> None:
        self.diary.write(minutes.write_notes, item_id=item_id, notes=self.words(key))

    def _send_protocol(self, key: str) -> None:
        meeting_id = self.meeting_ids[key]
        self.diary.write(meetings.send_protocol, meeting_id=meeting_id)
        self.papers.held(meeting_id)

    def _send_all(self) -> None:
        days = self.days
        for key, deadline in (
            ("main", days.deadline),
            ("ready", days.deadline),
            ("anchoring", days.late_deadline),
            ("overdue", days.overdue),
        ):
            self.diary.write(
                rounds.send_to_anchoring, case_id=self.case_ids[key], deadline=deadline
            )
        self.papers.sent(self.case_ids["main"])
        self._plan_answers()

    def _plan_answers(self) -> None:
        days, words, names = self.days.answering, self.words, self.names
        planned = complete(self._rows("main"), days, words, names)
        self._answer_all(planned)
        self.diary.on(days[-1] + timedelta(days=1), self._settle_condition)
        ready = self._rows("ready")
        self._answer_all(some(ready, days, words, names, missing=0, exceptions={}))
        late = self._rows("anchoring")
        exceptions = {
            1: AnchoringStatus.ENDORSED_WITH_REMARK,
            3: AnchoringStatus.ENDORSED_ON_CONDITION,
            6: AnchoringStatus.NOT_ENDORSED,
        }
        waiting = max(1, len(late) // 3)
        self._answer_all(some(late, days, words, names, missing=waiting, exceptions=exceptions))
        self.diary.on(days[-1], lambda: self._treat_at_home(late[-waiting:]))
        overdue = self._rows("overdue")
        silent = min(3, len(overdue) - 1)
        self._answer_all(some(overdue, days, words, names, missing=silent, exceptions={}))

    def _answer_all(self, planned: Sequence[Planned]) -> None:
        for one in planned:
            self.diary.on(
                one.answer.answered_on,
                lambda one=one: self.diary.write(  # type: ignore[misc]
                    answers.register_answer, anchoring_id=one.row.id, answer=one.answer
                ),
            )

    def _treat_at_home(self, rows: Sequence[AnchoringRow]) -> None:
        for index, row in enumerate(rows):
            self.diary.write(answers.acknowledge, anchoring_id=row.id)
            if index % 2:
                continue
            days_after = 3 if index == 0 else -4 - index
            self.diary.write(
                answers.plan_treatment,
                anchoring_id=row.id,
                organ=self.words("organs.municipal_council"),
                on=self.days.late_deadline + timedelta(days=days_after),
            )

    def _settle_condition(self) -> None:
        for row in self._rows("main"):
            if row.status is AnchoringStatus.ENDORSED_ON_CONDITION:
                self.diary.write(
                    answers.settle_condition,
                    anchoring_id=row.id,
                    is_met=True,
                    note=self.words("answers.condition_met"),
                )

    def _rows(self, key: str) -> tuple[AnchoringRow, ...]:
        found = self.diary.store.read(anchoring_queries.case_anchoring, self.case_ids[key])
        rows: tuple[AnchoringRow, ...] = found.rounds[0].rows
        return rows

    def _follow_up(self, item_id: str) -> None:
        for one in self.words.get("main.follow_ups"):
            self.diary.write(
                follow_ups.add_follow_up,
                case_id=self.case_ids["main"],
                item_id=item_id,
                text=one["text"],
                responsible=one["responsible"],
                due=self._due(one),
            )

    def _due(self, follow_up: Mapping[str, Any]) -> date:
        """Give the deadline, which is that of the decision where there is one."""
        if "days" in follow_up:
            return self.days.second_meeting + timedelta(days=follow_up["days"])
        return self.days.review

    def _plan_next(self) -> None:
        self._plan("next", self.days.next_meeting)
        self._put_up("next", "ready", ItemKind.DECISION)
        self._put_up("next", "anchoring", ItemKind.DECISION)
        self._put_up("next", "discussion", ItemKind.DISCUSSION)
        for number, day in enumerate(self.days.later_meetings):
            self._plan(f"later_{number}", day)
