# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Rows to facts: the one place where a case's rows become what the guards reason with.

Rows whose making was undone are hidden by the session. A handful of selects serves any number
of cases; nothing is read case by case.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any, TypeVar

from totrinn_db.domain.anchoring import AnchoringStatus, Level, status_today
from totrinn_db.domain.collation import sort_key
from totrinn_db.domain.consensus import ConsensusRule, PartyAnswer, RequiredLevels
from totrinn_db.domain.errors import NotFound
from totrinn_db.domain.facts import HOME_LEVELS, CaseFacts, Round, Treatment
from totrinn_db.domain.meetings import MeetingState
from totrinn_db.domain.parties import PartyKind
from totrinn_db.domain.paths import Path, StepKind
from totrinn_db.models import (
    AnchoringRound,
    Body,
    Case,
    CaseClass,
    CasePath,
    Wording,
)
from totrinn_db.queries import case_statements as statements
from totrinn_db.work import Reading, once

Shared = TypeVar("Shared", CaseClass, CasePath, Body)


@dataclass(frozen=True, slots=True)
class CaseRecord:
    """A case's rows and the facts made of them. `wording` is the newest version, if any.

    `wording_version` grows with every change of any of its wordings.
    """

    case: Case
    case_class: CaseClass
    path: CasePath
    body: Body
    facts: CaseFacts
    wording: Wording | None
    rounds: tuple[AnchoringRound, ...]
    wording_version: int


@dataclass(frozen=True, slots=True)
class Member:
    """A party as the counting sees it."""

    id: str
    name: str
    kind: PartyKind
    started_on: date | None
    ended_on: date | None

    def was_expected(self, sent_on: date, today: date) -> bool:
        """Tell whether a round sent that day must have asked the party, and still must."""
        joined = self.started_on is None or self.started_on < sent_on
        return joined and not self.has_ended(today)

    def has_ended(self, today: date) -> bool:
        """Tell whether the party has left."""
        return self.ended_on is not None and self.ended_on <= today


def rule_of(body: Body) -> ConsensusRule:
    """Read a body's consensus rule."""
    return ConsensusRule(
        counted_kinds=tuple(PartyKind(kind) for kind in body.counted_kinds),
        condition_blocks=body.condition_blocks,
        objection_blocks=body.objection_blocks,
    )


def path_of(row: CasePath) -> Path:
    """Read a path."""
    return Path(row.key, tuple(StepKind(step) for step in row.steps))


@once
def members(reading: Reading) -> dict[str, Member]:
    """Read all parties, alphabetically."""
    rows = reading.session.execute(statements.PARTIES)
    found = sorted((Member(*row) for row in rows), key=lambda party: sort_key(party.name))
    return {party.id: party for party in found}


def load_case(reading: Reading, case_id: str) -> CaseRecord:
    """Read one case with all its rounds."""
    records = _load_cases(reading, (case_id,), newest_rounds_only=False)
    if case_id not in records:
        raise NotFound(Case.__tablename__, case_id)
    return records[case_id]


def load_cases(
    reading: Reading,
    case_ids: Collection[str],
    *,
    newest_rounds_only: bool = True,
) -> dict[str, CaseRecord]:
    """Read many cases, with the answers of their newest rounds or of all."""
    return dict(_load_cases(reading, tuple(case_ids), newest_rounds_only=newest_rounds_only))


@once
def _load_cases(
    reading: Reading, case_ids: tuple[str, ...], *, newest_rounds_only: bool
) -> Mapping[str, CaseRecord]:
    if not case_ids:
        return {}
    rows = reading.session.scalars(statements.CASES, {"keys": list(case_ids)}).all()
    classes = _by_id(reading, CaseClass, (case.class_id for case in rows))
    paths = _by_id(reading, CasePath, (case.path_id for case in rows))
    bodies = _by_id(reading, Body, (case.body_id for case in rows))
    wordings = _wordings(reading, case_ids)
    treatments = _treatments(reading, case_ids)
    rounds = _rounds(reading, case_ids)
    wanted = [r for rows_ in rounds.values() for r in _wanted(rows_, newest_rounds_only)]
    answers = _answers(reading, wanted)
    follow_ups = _follow_ups(reading, case_ids)
    records = {}
    for case in rows:
        case_class, path = classes[case.class_id], paths[case.path_id]
        body = bodies[case.body_id]
        own = wordings.get(case.id, [])
        texts = {wording.id: wording.text for wording in own}
        frozen = next((w.text for w in reversed(own) if w.is_frozen), "")
        case_rounds = rounds.get(case.id, [])
        rule = rule_of(body)
        records[case.id] = CaseRecord(
            case=case,
            case_class=case_class,
            path=path,
            body=body,
            wording=own[-1] if own else None,
            rounds=tuple(case_rounds),
            wording_version=sum(wording.version for wording in own),
            facts=CaseFacts(
                id=case.id,
                phase=case.phase,
                wording=own[-1].text if own else "",
                path=path_of(path),
                recommends_only=case_class.recommends_only,
                levels=RequiredLevels(case_class.municipal_level, case_class.trust_level),
                home_levels=_home_levels(case_class),
                rule=rule,
                treatments=tuple(treatments.get(case.id, ())),
                rounds=tuple(
                    _round(
                        row,
                        texts[row.wording_id],
                        texts.get(row.kept_wording_id or "", frozen),
                        _counting(answers.get(row.id, ()), rule),
                    )
                    for row in case_rounds
                ),
                follow_ups=follow_ups.get(case.id, 0),
            ),
        )
    return records


def _by_id(reading: Reading, model: type[Shared], keys: Iterable[str]) -> Mapping[str, Shared]:
    """Read the few rows that cases share: with each case they would be read again and again."""
    return {key: reading.get(model, key) for key in set(keys)}


def _by_case(rows: Iterable[Any]) -> dict[str, list[Any]]:
    return {key: list(group) for key, group in groupby(rows, key=lambda row: row.case_id)}


def _wordings(reading: Reading, case_ids: Collection[str]) -> dict[str, list[Wording]]:
    return _by_case(reading.session.scalars(statements.WORDINGS, {"keys": list(case_ids)}))


def _rounds(reading: Reading, case_ids: Collection[str]) -> dict[str, list[AnchoringRound]]:
    return _by_case(reading.session.scalars(statements.ROUNDS, {"keys": list(case_ids)}))


def _wanted(rounds: list[AnchoringRound], newest_only: bool) -> list[AnchoringRound]:
    if not newest_only:
        return rounds
    home = [r for r in rounds if r.step is StepKind.HOME_ADOPTION]
    before = [r for r in rounds if r.step is not StepKind.HOME_ADOPTION]
    return [*before[-1:], *home[-1:]]


_OVER = (MeetingState.HELD, MeetingState.PROTOCOL_OUT, MeetingState.PROTOCOL_APPROVED)


def _treatments(reading: Reading, case_ids: Collection[str]) -> dict[str, list[Treatment]]:
    found: dict[str, list[Treatment]] = defaultdict(list)
    for row in reading.session.execute(statements.TREATMENTS, {"keys": list(case_ids)}):
        found[row.case_id or ""].append(
            Treatment(
                item_id=row.id,
                meeting_id=row.meeting_id,
                meeting_date=row.held_on,
                kind=row.item_kind,
                outcome=row.outcome,
                way_on=row.way_on,
                is_pending=row.state not in _OVER,
                is_preparation=row.prepares,
            )
        )
    return found


def _follow_ups(reading: Reading, case_ids: Collection[str]) -> dict[str, int]:
    rows = reading.session.execute(statements.FOLLOW_UPS, {"keys": list(case_ids)})
    return {row[0]: row[1] for row in rows}


def _answers(
    reading: Reading, rounds: Collection[AnchoringRound]
) -> Mapping[str, tuple[PartyAnswer, ...]]:
    if not rounds:
        return {}
    # The cases were asked for before, so that all that waited is written.
    connection = reading.session.connection()
    by_round: dict[str, list[Any]] = defaultdict(list)
    for row in connection.execute(statements.ANSWERS, {"keys": [r.id for r in rounds]}):
        by_round[row[0]].append(row)
    standings = _Standings(members(reading), reading.today)
    return {row.id: standings.of_round(row, by_round.get(row.id, ())) for row in rounds}


class _Standings:
    """What parties have answered; those that answered alike to the same deadline share a value."""

    def __init__(self, parties: Mapping[str, Member], today: date) -> None:
        self._parties = parties
        # A database without a type for ids gives them without dashes here.
        self._by_digits = {key.replace("-", ""): party for key, party in parties.items()}
        self._today = today
        self._not_asked: dict[str, PartyAnswer] = {}
        self._known: dict[tuple[Any, ...], dict[str, PartyAnswer]] = defaultdict(dict)

    def of_round(self, of: AnchoringRound, rows: Iterable[Any]) -> tuple[PartyAnswer, ...]:
        """Give the standing of each party that the round asks or must ask."""
        given = self._given(of.deadline, rows)
        # Who had left before the round closed is not waited for, and stops nobody.
        until = min(of.closed_on or self._today, self._today)
        found = []
        for key, party in self._parties.items():
            answer = given.get(key)
            if answer is None:
                if party.was_expected(of.sent_on, until):
                    found.append(self._not_asked.setdefault(key, _not_asked(party)))
            elif party.ended_on is None or not party.has_ended(until):
                found.append(answer)
        return tuple(found)

    def _given(self, deadline: date, rows: Iterable[Any]) -> dict[str, PartyAnswer]:
        found: dict[str, PartyAnswer] = {}
        for _, party_ids, *standing in rows:
            alike = self._known[(deadline, *standing)]
            for key in party_ids.split(","):
                answer = alike.get(key)
                if answer is None:
                    party = self._by_digits.get(key.replace("-", ""))
                    if party is None:
                        continue
                    answer = alike[key] = self._standing(party, deadline, *standing)
                found[answer.party_id] = answer
        return found

    def _standing(
        self,
        party: Member,
        deadline: date,
        status: str,
        condition_met: bool,
        level: str | None,
        confirmed: bool,
        new_date: date | None,
        answered_on: date | None,
    ) -> PartyAnswer:
        return PartyAnswer(
            party_id=party.id,
            name=party.name,
            kind=party.kind,
            status=status_today(
                AnchoringStatus(status), deadline=deadline, today=self._today, new_date=new_date
            ),
            condition_met=condition_met,
            level=None if level is None else Level(level),
            confirmed=confirmed,
            answered_on=answered_on,
        )


def _counting(answers: tuple[PartyAnswer, ...], rule: ConsensusRule) -> tuple[PartyAnswer, ...]:
    # Who is only heard need not be asked; who is counted must be.
    return tuple(a for a in answers if a.asked or a.kind in rule.counted_kinds)


def _not_asked(party: Member) -> PartyAnswer:
    return PartyAnswer(
        party.id, party.name, party.kind, status=AnchoringStatus.NOT_ASKED, asked=False
    )


def _round(row: AnchoringRound, wording: str, kept: str, answers: tuple[PartyAnswer, ...]) -> Round:
    return Round(
        id=row.id,
        number=row.number,
        step=row.step,
        state=row.state,
        wording=wording,
        sent_on=row.sent_on,
        deadline=row.deadline,
        answers=answers,
        kept_by=row.kept_by,
        kept_reason=row.kept_reason,
        kept_wording=kept if row.kept_by else "",
    )


def _home_levels(case_class: CaseClass) -> RequiredLevels:
    return RequiredLevels(
        case_class.adoption_municipal_level or HOME_LEVELS.municipality,
        case_class.adoption_trust_level or HOME_LEVELS.trust,
    )
