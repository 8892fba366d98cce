# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The database against sqlite3 alone: 2,000 cases that are out with 43 parties each.

Reading: the floor runs the very statements that the query runs and fetches their rows as tuples;
the query weighs the rows by the rules besides and makes views of them. Two parties of five have
answered, on one of ten days; what is alike is one row, of the floor too. The name tells how many
statements that is, so that a question for each case cannot hide in the floor. Writing: the floor is
the one changed row, and then the same row with its change and event, each in a transaction.
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID

from house import benches, floors
from house.places import ROOT

sys.path[:0] = [str(ROOT / name) for name in ("desktop", "db", "tests")]

from builders import INSTALLATION, SECRETARY, Clock, House, reference  # noqa: E402
from totrinn_db.commands.answers import note_on_anchoring  # noqa: E402
from totrinn_db.queries import anchoring, cases, matrix, overview  # noqa: E402
from totrinn_db.store import Store  # noqa: E402

SENT, DEADLINE, BACK = date(2026, 1, 20), date(2026, 3, 27), date(2026, 2, 10)
CASES, PARTIES = 2_000, 43


def rows() -> list[benches.Row]:
    with tempfile.TemporaryDirectory() as name:
        place = Path(name) / "a.sqlite"
        clock = Clock()
        store = Store.create(place, installation_id=INSTALLATION, clock=clock)
        house = House.build(store, clock, reference("innlandet"))
        case_id = house.a_case()
        house.discuss(case_id, SENT)
        house.send(case_id, DEADLINE)
        anchoring_id = house.anchoring(case_id, "Lillehammer").id
        store.close()
        _multiply(place, case_id)
        clock.go_to(BACK)
        store = Store.open(place, installation_id=INSTALLATION, clock=clock, copies=False)
        try:
            return [*_reads(store, place, case_id), *_writes(store, place, anchoring_id)]
        finally:
            store.close()


def _multiply(place: Path, case_id: str) -> None:
    """Make the case out into as many as a helsefellesskap may have in some decades."""
    with closing(sqlite3.connect(place, isolation_level=None)) as database:
        database.row_factory = sqlite3.Row
        source = UUID(case_id).hex
        ids = (f"{number:032x}" for number in count(1))
        case = floors.rows_of(database, 'SELECT * FROM "case" WHERE id = ?', source)
        wordings = floors.rows_of(database, "SELECT * FROM wording WHERE case_id = ?", source)
        rounds = floors.rows_of(database, "SELECT * FROM anchoring_round WHERE case_id = ?", source)
        asked = floors.rows_of(
            database, "SELECT * FROM anchoring WHERE round_id = ?", rounds[0]["id"]
        )
        assert len(asked) == PARTIES
        made: dict[str, list[dict[str, Any]]] = {
            "case": [], "wording": [], "anchoring_round": [], "anchoring": [],
        }  # fmt: skip
        for number in range(1, CASES):
            new = next(ids)
            title = f"{case[0]['title']} {number}"
            made["case"].append(
                {**case[0], "id": new, "reference_number": 1_000 + number, "title": title}
            )
            texts = {each["id"]: next(ids) for each in wordings}
            made["wording"] += [{**e, "id": texts[e["id"]], "case_id": new} for e in wordings]
            of = next(ids)
            wording = texts[rounds[0]["wording_id"]]
            made["anchoring_round"].append(
                {**rounds[0], "id": of, "case_id": new, "wording_id": wording}
            )
            made["anchoring"] += [
                {**each, **_answer(at + number), "id": next(ids), "round_id": of}
                for at, each in enumerate(asked)
            ]
        floors.write_rows(
            database,
            [
                (
                    floors.insert_into(table, list(values[0])),
                    [tuple(each.values()) for each in values],
                )
                for table, values in made.items()
            ],
        )


def _answer(at: int) -> dict[str, Any]:
    """Answer for two parties of five."""
    if at % 5 > 1:
        return {"reply_code": None}
    day = date(2026, 1, 21 + at % 10).isoformat()
    return {"reply_code": None, "status": "endorsed", "answered_on": day}


def _reads(store: Store, place: Path, case_id: str) -> list[benches.Row]:
    def page() -> None:
        store.read(cases.case_view, case_id)
        store.read(anchoring.case_anchoring, case_id)

    asked: list[tuple[str, Callable[[], Any], int]] = [
        ("storage: list of cases", lambda: store.read(cases.case_rows), 2),
        ("storage: page of a case", page, 9),
        ("storage: matrix", lambda: store.read(matrix.matrix), 2),
        ("storage: overview", lambda: store.read(overview.overview), 2),
    ]
    with closing(floors.bare(place)) as database:
        return [benches.beside_its_rows(store, database, *each) for each in asked]


def _writes(store: Store, place: Path, anchoring_id: str) -> list[benches.Row]:
    numbers = count(1)
    before = place.with_name("before.sqlite")
    twin = place.with_name("twin.sqlite")
    for target in (before, twin):
        store.backup(target)

    def ours() -> None:
        note = f"Ringte {next(numbers)}."
        store.write(note_on_anchoring, actor=SECRETARY, anchoring_id=anchoring_id, note=note)

    ours()
    after = place.with_name("after.sqlite")
    store.backup(after)
    history = [each for each in floors.changed_rows(before, after) if "anchoring" not in each[0]]
    row = "UPDATE anchoring SET note = ?, version = version + 1 WHERE id = ?"
    key = UUID(anchoring_id).hex
    with closing(floors.bare(twin)) as database:

        def bare() -> None:
            floors.write_rows(database, [(row, [(f"Ringte {next(numbers)}.", key)])])

        def same_rows() -> None:
            database.execute("BEGIN IMMEDIATE")
            database.execute(row, (f"Ringte {next(numbers)}.", key))
            for sql, values in history:
                database.executemany(sql, values)
            database.execute("COMMIT")

        times = floors.in_turns(ours, bare, same_rows, turns=25)
    return [
        benches.row("storage: an act, against its row alone", n=1, ours=times[0], floor=times[1]),
        benches.row("storage: an act, its row and history", n=1, ours=times[0], floor=times[2]),
    ]
