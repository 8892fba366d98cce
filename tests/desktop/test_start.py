# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Starting: what is imported before the window is painted, and what cannot be opened."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

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


def test_the_first_run_is_shown_what_cannot_be_opened_is_said_and_what_came_back_is_opened(
    program: Program, place: Path, tmp_path: Path
) -> None:
    window, page = program.window, program.window.start_page
    window.show()
    window.open_place("")
    assert window.stack.currentWidget() is window.first_run
    assert window.windowTitle() == "Kom i gang – Totrinn"
    assert not window.commands["case.new"].isEnabled()

    for content, says in (
        (b"Dette er et brev.\n" * 200, "ikke en database fra Totrinn"),
        (b"SQLite format 3\x00" + b"\xff" * 4000, ""),
    ):
        file = tmp_path / "brev.sqlite"
        file.write_bytes(content)
        window.open_place(str(file))
        assert window.stack.currentWidget() is page
        assert says in page.text_label.text()
        assert "Den er ikke rørt" in page.text_label.text()
        assert page.retry_button.isVisible()
        assert page.open_button.isVisible()
        assert file.read_bytes() == content

    away = tmp_path / "flyttet.sqlite"
    place.rename(away)
    window.open_place(str(place))
    assert str(place) in page.place_label.text()
    assert "Det ligger ingen database" in page.text_label.text()
    away.rename(place)
    page.retry_button.click()
    assert window.workspace is not None
    assert window.stack.currentWidget() is window.workspace
    assert program.context.settings.database == program.databases.last == str(place)
