# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Run packaging/benchmarks/*.py; each has rows() that measures us and a floor in one go."""

from __future__ import annotations

import argparse
import importlib.util
import json
import sqlite3
import sys
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from house import floors
from house.places import ROOT
from house.say import say

FOLDER = ROOT / "packaging" / "benchmarks"


@dataclass(frozen=True)
class Row:
    """Hold one measurement in milliseconds beside the floor measured in the same run."""

    name: str
    n: int
    ours: float
    floor: float
    ratio: float


def row(name: str, *, n: int, ours: float, floor: float) -> Row:
    """Make a row and work out how many times the floor we are."""
    return Row(name, n, round(ours, 3), round(floor, 3), round(ours / floor, 2))


def beside_its_rows(
    store: Any, database: sqlite3.Connection, name: str, ours: Callable[[], Any], turns: int
) -> Row:
    """Time a question against its own statements, whose rows are fetched as tuples."""

    def anew() -> None:
        # As after an act of anybody: no answer is kept from before.
        store._questions.info.clear()
        store._questions.expunge_all()
        ours()

    statements = floors.statements_of(store._questions.get_bind(), anew)
    found = 0

    def floor() -> None:
        nonlocal found
        found = sum(len(database.execute(*each).fetchall()) for each in statements)

    times = floors.in_turns(anew, floor, turns=turns)
    label = f"{name}, {len(statements)} statements"
    return row(label, n=found, ours=times[0], floor=times[1])


def main() -> int:
    """Run all benchmarks and print a table, or write a JSON list."""
    parser = argparse.ArgumentParser(prog="dev.py bench")
    parser.add_argument("--json", metavar="FILE", type=Path)
    chosen = parser.parse_args()
    rows: list[Row] = []
    for path in sorted(FOLDER.glob("*.py")):
        say(f"Measuring {path.stem} ...")
        rows += _rows_of(path)
    if chosen.json:
        text = json.dumps([asdict(each) for each in rows], indent=1, ensure_ascii=False)
        chosen.json.write_text(text + "\n", encoding="utf-8")
    else:
        _print_table(rows)
    return 0


def _rows_of(path: Path) -> Iterable[Row]:
    spec = importlib.util.spec_from_file_location(f"benchmark_{path.stem}", path)
    if spec is None or spec.loader is None:
        raise ImportError(path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    rows: Iterable[Row] = module.rows()
    return rows


def _print_table(rows: list[Row]) -> None:
    if not rows:
        print("There are no benchmarks yet.")
        return
    width = max(len(each.name) for each in rows)
    print(f"{'name':<{width}} {'n':>8} {'ours ms':>10} {'floor ms':>10} {'ratio':>7}")
    for each in rows:
        numbers = f"{each.n:>8} {each.ours:>10.2f} {each.floor:>10.2f} {each.ratio:>7.2f}"
        print(f"{each.name:<{width}} {numbers}")


if __name__ == "__main__":
    # The same module under its own name, so that benchmarks and this loop share one Row.
    from house import benches

    sys.exit(benches.main())
