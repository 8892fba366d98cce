# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The statistics of 500 decided cases of 43 parties, and the forecast from as many answers.

Statistics: the floor runs the very statements that the question asks and fetches their rows as
tuples; the question weighs them by the rules and counts besides. Forecast: the floor is a bare
loop over the same answers that takes each party's mean, once for each round that is tried.
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
from collections.abc import Iterable, Sequence
from contextlib import closing
from datetime import date, timedelta
from itertools import count
from math import expm1
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

from house import benches, floors
from house.places import ROOT

sys.path[:0] = [str(ROOT / name) for name in ("desktop", "db", "tests")]

from builders import INSTALLATION, WORDING, Clock, House, reference  # noqa: E402
from totrinn_db.domain.anchoring import Level  # noqa: E402
from totrinn_db.domain.forecast.back_test import back_test  # noqa: E402
from totrinn_db.domain.forecast.habits import Ask, Habits  # noqa: E402
from totrinn_db.domain.forecast.likely import Expected, forecast  # noqa: E402
from totrinn_db.domain.meetings import ItemKind, Outcome  # noqa: E402
from totrinn_db.queries.statistics import statistics  # noqa: E402
from totrinn_db.store import Store  # noqa: E402

CASES, PARTIES, ROUNDS = 500, 50, 40
DISCUSSED, BACK, DECIDED = date(2026, 1, 20), date(2026, 2, 27), date(2026, 6, 10)
# Each table with the column by which it belongs to the case, or to a row of one before it.
_TABLES = (
    ("case", "id"), ("wording", "case_id"), ("anchoring_round", "case_id"),
    ("anchoring", "round_id"), ("agenda_item", "case_id"), ("decision", "case_id"),
)  # fmt: skip


def rows() -> list[benches.Row]:
    """Count the numbers of all years, and forecast one case and all of a history."""
    return [_statistics(), *_forecasts()]


# statistics


def _statistics() -> benches.Row:
    with tempfile.TemporaryDirectory() as name:
        place = Path(name) / "a.sqlite"
        clock = Clock()
        store = Store.create(place, installation_id=INSTALLATION, clock=clock)
        case_id = _decided(House.build(store, clock, reference("innlandet")))
        store.close()
        _multiply(place, case_id)
        store = Store.open(place, installation_id=INSTALLATION, clock=clock, copies=False)
        try:
            with closing(floors.bare(place)) as database:
                return benches.beside_its_rows(
                    store, database, "numbers: statistics", lambda: store.read(statistics), 3
                )
        finally:
            store.close()


def _decided(house: House) -> str:
    """Take one case through both steps, with every party's answer."""
    case_id = house.a_case(reported_on=date(2025, 12, 1))
    house.discuss(case_id, DISCUSSED)
    house.send(case_id, BACK + timedelta(days=14))
    house.clock.go_to(BACK)
    for party in house.counted():
        at = Level.TRUST_BOARD if party.startswith("Sykehus") else Level.MUNICIPAL_COUNCIL
        house.answer(case_id, party, answered_on=BACK, level=at)
    meeting_id = house.a_meeting(DECIDED)
    item_id = house.put_up(meeting_id, case_id, ItemKind.DECISION)
    house.call_and_start(meeting_id)
    house.record(item_id, Outcome.ADOPTED_BY_CONSENSUS, wording=WORDING)
    house.finish(meeting_id)
    return case_id


def _multiply(place: Path, case_id: str) -> None:
    with closing(sqlite3.connect(place, isolation_level=None)) as database:
        database.row_factory = sqlite3.Row
        source = {table: _belonging(database, table, column, case_id) for table, column in _TABLES}
        assert len(source["anchoring"]) >= 43
        ids = (f"{number:032x}" for number in count(1))
        for number in range(1, CASES):
            new = {row["id"]: next(ids) for table in source for row in source[table]}
            for table, found in source.items():
                copies = [_copied(table, row, new, number) for row in found]
                sql = floors.insert_into(table, list(copies[0]))
                floors.write_rows(database, [(sql, [tuple(each.values()) for each in copies])])


def _belonging(
    database: sqlite3.Connection, table: str, column: str, case_id: str
) -> list[dict[str, Any]]:
    key = UUID(case_id).hex
    if table == "anchoring":
        (key,) = (
            row["id"]
            for row in floors.rows_of(
                database, "SELECT id FROM anchoring_round WHERE case_id = ?", key
            )
        )
    return floors.rows_of(database, f'SELECT * FROM "{table}" WHERE {column} = ?', key)


def _copied(table: str, row: dict[str, Any], new: dict[str, str], number: int) -> dict[str, Any]:
    made = {name: new.get(value, value) for name, value in row.items()}
    if table == "case":
        made["reference_number"] = 1_000 + number
    if "reply_code" in made:
        made["reply_code"] = None
    if table == "agenda_item":
        made["number"] = 1_000 + number
    return made


# forecast


def _forecasts() -> Iterable[benches.Row]:
    history = list(_drawn(Random(11)))
    asked_on = history[-1].asked_on + timedelta(days=60)
    expected = [Expected(str(n), f"region {n % 4}", asked_on) for n in range(PARTIES)]
    bare = [(ask.party_id, (ask.answered_on - ask.asked_on).days) for ask in history
            if ask.answered_on is not None]  # fmt: skip

    def one() -> None:
        forecast(expected, Habits.of(history), asked_on)

    def all_rounds() -> None:
        for number in range(1, ROUNDS):
            _means(bare[: number * PARTIES])

    case = floors.in_turns(one, lambda: _means(bare))
    tried = floors.in_turns(lambda: back_test(history), all_rounds, turns=3)
    answers = PARTIES * ROUNDS
    yield benches.row("numbers: forecast of one case", n=answers, ours=case[0], floor=case[1])
    yield benches.row("numbers: back-test of all", n=answers, ours=tried[0], floor=tried[1])


def _drawn(pick: Random) -> Iterable[Ask]:
    centres = [pick.gauss(3.4, 0.4) for _ in range(PARTIES)]
    for number in range(ROUNDS):
        on = date(2016, 1, 4) + timedelta(days=90 * number)
        for party, centre in enumerate(centres):
            took = max(0, round(expm1(pick.gauss(centre, 0.4))))
            back = on + timedelta(days=took)
            due = on + timedelta(days=42)
            yield Ask(f"{number:02}", str(party), f"region {party % 4}", on, due, back)


def _means(answers: Sequence[tuple[str, int]]) -> dict[str, float]:
    found: dict[str, list[int]] = {}
    for party, days in answers:
        found.setdefault(party, []).append(days)
    return {party: sum(days) / len(days) for party, days in found.items()}
