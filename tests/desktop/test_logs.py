# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The log and the reports: bounded, on this machine, and without what anybody wrote."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from totrinn import logs, reports


@pytest.fixture
def root() -> Iterator[logging.Logger]:
    """The root of all logs, left as it was found."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    yield root
    for handler in [each for each in root.handlers if each not in before]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def a_failure(said: str) -> BaseException:
    try:
        raise ValueError(said)
    except ValueError as error:
        return error


def ours(root: logging.Logger) -> list[logging.Handler]:
    return [each for each in root.handlers if isinstance(each, logs.PatientHandler)]


@pytest.mark.expects_log("failed")
def test_the_log_holds_places_in_the_code_and_not_what_an_exception_says(
    root: logging.Logger, tmp_path: Path
) -> None:
    path = logs.start(tmp_path)
    assert path is not None
    assert logs.start(tmp_path) == path
    assert len(ours(root)) == 1
    error = a_failure("Kari Nordmann, 01017012345")
    logging.getLogger("totrinn.test").error("failed", exc_info=error)
    written = path.read_text(encoding="utf-8")
    assert "ValueError" in written
    assert "test_logs.py" in written
    assert "Kari" not in written


def test_the_log_is_bounded_and_goes_on_where_the_files_cannot_be_turned_over(
    root: logging.Logger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "_BYTES", 400)
    logs.start(tmp_path)
    for number in range(40):
        logging.getLogger("totrinn.test").info("linje %s", number)
    files = list(tmp_path.iterdir())
    assert len(files) == 6
    assert sum(each.stat().st_size for each in files) < 6 * 400
    # As on Windows while another Totrinn has the file open.
    (handler,) = ours(root)
    assert isinstance(handler, logs.PatientHandler)

    def refuse(_source: str, _target: str) -> None:
        raise PermissionError

    handler.rotator = refuse
    for number in range(40, 60):
        logging.getLogger("totrinn.test").info("linje %s", number)
    assert "linje 59" in (tmp_path / logs.FILE_NAME).read_text(encoding="utf-8")


def test_without_a_folder_for_the_log_nothing_is_said_elsewhere(
    root: logging.Logger, tmp_path: Path
) -> None:
    blocked = tmp_path / "fil"
    blocked.write_text("x")
    assert logs.start(blocked / "log") is None
    assert ours(root) == []


def test_a_report_names_what_is_missing_and_the_oldest_reports_go(tmp_path: Path) -> None:
    for number in range(30):
        (tmp_path / f"feil-20200101-0000{number:02}.txt").write_text("x")
    missing = ImportError("libEGL.so.1: cannot open shared object file")
    kept = reports.keep(reports.report_text(missing), tmp_path)
    assert kept is not None
    assert "libEGL.so.1" in kept.read_text(encoding="utf-8")
    assert len(list(tmp_path.iterdir())) == reports.MOST_KEPT
    assert "Kari" not in reports.report_text(a_failure("Kari"))
