# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Starting: what is imported before the window is painted, and what cannot be opened."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from totrinn.app import Program

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("sqlalchemy", "alembic", "docx", "psycopg", "holidays")


def test_the_window_is_imported_without_the_database() -> None:
    code = (
        "import sys, totrinn.app, totrinn.__main__;"
        f"print([name for name in {HEAVY!r} if name in sys.modules]);"
        "from totrinn_db.holidays_no import holidays_in; holidays_in(2026);"
        "print([name for name in sys.modules if name.startswith('holidays.countries.')])"
    )
    paths = os.pathsep.join([str(ROOT / "desktop"), str(ROOT / "db")])
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True,
        env={**os.environ, "PYTHONPATH": paths, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert run.stdout.splitlines() == ["[]", "['holidays.countries.norway']"]


def test_without_a_database_the_first_run_is_shown(program: Program) -> None:
    program.window.show()
    program.window.open_place("")
    assert program.window.stack.currentWidget() is program.window.first_run
    assert program.window.windowTitle() == "Kom i gang – Totrinn"
    assert not program.window.commands["case.new"].isEnabled()


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"Dette er et brev.\n" * 200, "ikke en database fra Totrinn"),
        (b"SQLite format 3\x00" + b"\xff" * 4000, ""),
    ],
)
def test_a_file_that_is_something_else_is_left_alone_and_said_so(
    program: Program, tmp_path: Path, content: bytes, says: str
) -> None:
    file = tmp_path / "brev.sqlite"
    file.write_bytes(content)
    program.window.show()
    program.window.open_place(str(file))
    page = program.window.start_page
    assert program.window.stack.currentWidget() is page
    assert says in page.text_label.text()
    assert "Den er ikke rørt" in page.text_label.text()
    assert page.retry_button.isVisible()
    assert page.open_button.isVisible()
    assert file.read_bytes() == content


def test_a_missing_database_is_told_with_its_place(program: Program, tmp_path: Path) -> None:
    place = str(tmp_path / "borte" / "totrinn.sqlite")
    program.window.show()
    program.window.open_place(place)
    assert place in program.window.start_page.place_label.text()
    assert "Det ligger ingen database" in program.window.start_page.text_label.text()


def test_trying_again_opens_what_has_come_back(
    program: Program, place: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    away = tmp_path / "flyttet.sqlite"
    place.rename(away)
    program.window.show()
    program.window.open_place(str(place))
    away.rename(place)
    program.window.start_page.retry_button.click()
    assert program.window.workspace is not None
    assert program.window.stack.currentWidget() is program.window.workspace


def test_the_last_database_is_remembered(window: Program, place: Path) -> None:
    assert window.context.settings.database == str(place)
    assert window.databases.last == str(place)
