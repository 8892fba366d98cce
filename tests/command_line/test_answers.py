# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What scripts and IT departments rely on: one document on stdout, one line on stderr, a code."""

from __future__ import annotations

import os
import shlex
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from totrinn_db.domain.phases import Phase

ASCII_ENGLISH = ("usage:", "error:", "optional arguments", "show this help")


def test_communities_lists_the_nineteen_as_json(say):
    found = say("communities", "--json").value
    assert len(found) == 19
    assert {row["id"]: row["municipalities"] for row in found}["innlandet"] == 42
    oslo = next(row for row in found if row["id"] == "oslo")
    assert oslo["municipalities"] == 1
    assert len(oslo["trusts"]) == 4


def test_status_says_of_every_open_case_what_it_lacks_and_from_whom(say, sample):
    rows = {row["id"]: row for row in say("status", "--db", sample, "--json").value}
    assert rows, "the sample has open cases"
    assert all(Phase(row["phase"]) is not Phase.CLOSED for row in rows.values())
    overdue = next(row for row in rows.values() if row["answered"] < row["counted"])
    assert {"party", "reason"} == set(overdue["missing"][0])
    assert not overdue["ready"]
    ready = next(row for row in rows.values() if row["ready"])
    assert ready["missing"] == []
    assert ready["earliest_decision"] > "2026-11-26"


def test_status_speaks_both_forms_of_norwegian(say, sample):
    nb = say("--language", "nb", "status", "--db", sample).out
    nn = say("--language", "nn", "status", "--db", sample).out
    assert "Forankring" in nb
    assert nb != nn
    assert "svarfristen" in nb
    assert "svarfristen" in nn


def test_a_language_that_answers_do_not_have_gives_bokmal(say):
    english, nb = say("communities", "--language", "en"), say("communities")
    assert (english.code, english.out) == (0, nb.out)


def test_check_finds_a_whole_database_whole(say, sample):
    answer = say("check", "--db", sample, "--json")
    assert answer.code == 0
    assert answer.value["ok"] is True
    assert answer.value["events"] > 100
    assert answer.value["problems"] == []


def test_check_finds_what_was_changed_behind_the_program(say, sample):
    with sqlite3.connect(sample) as connection:
        connection.execute("update 'case' set title = 'Noe annet'")
    connection.close()
    answer = say("check", "--db", sample, "--json")
    assert answer.code == 1
    assert answer.value["ok"] is False
    assert answer.value["problems"][0]["code"] == "row_differs"


def test_a_copy_can_be_made_and_put_back(say, sample, tmp_path):
    copy = tmp_path / "kopi.sqlite"
    assert say("backup", copy, "--db", sample).code == 0
    sample.unlink()
    answer = say("restore", copy, "--db", sample, "--json")
    assert answer.code == 0, answer.err
    assert say("check", "--db", sample).code == 0
    assert answer.value["rows"] > 100


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("rubbish",), "Totrinn har ingen kommando som heter «rubbish»."),
        (("export", "fil.zip"), "«export» følger ikke med denne utgaven av Totrinn."),
        (("demo",), "Kommandoen mangler --folder."),
        (("--db",), "--db mangler en verdi."),
        (("status", "--language", "se"), "--language kan ikke være «se». Velg blant nb, nn, en."),
        (("status", "--json=1"), "--json tar ingen verdi."),
        (("documents", "--folder", "x", "--meeting", "2026"), "--meeting kan ikke være «2026»."),
        (("documents", "--folder", "x", "--year", "i år"), "--year kan ikke være «i år»."),
        (("status", "--everything"), "Kommandoen har ikke noe som heter --everything."),
        (("backup",), "Kommandoen mangler"),
    ],
)
def test_wrong_usage_is_told_in_norwegian_with_code_two(say, words, said):
    answer = say(*words)
    assert answer.code == 2
    assert answer.out == ""
    assert said in answer.err
    assert not any(word in answer.err for word in ASCII_ENGLISH)


@pytest.mark.parametrize("content", [b"", b"Hei", b"PK\x03\x04" + b"0" * 5000])
def test_something_else_than_a_database_is_refused_in_one_plain_line(say, tmp_path, content):
    file = tmp_path / "fil.sqlite"
    file.write_bytes(content)
    answer = say("status", "--db", file)
    assert answer.code == 1
    assert answer.out == ""
    assert answer.err.count("\n") == 1
    assert "Traceback" not in answer.err
    assert file.read_bytes() == content


def test_an_unknown_community_is_refused(say, tmp_path):
    answer = say("demo", "--folder", tmp_path, "--community", "atlantis")
    assert answer.code == 1
    assert "atlantis" in answer.err
    assert list(tmp_path.iterdir()) == []


def test_a_demo_into_a_file_is_refused(say, tmp_path: Path):
    file = tmp_path / "opptatt"
    file.write_text("her ligger noe")
    answer = say("demo", "--folder", file)
    assert answer.code == 1
    assert answer.err.count("\n") == 1
    assert file.read_text() == "her ligger noe"


def test_status_says_who_has_a_case_and_which_meeting_delay_costs(say, sample):
    told = say("--language", "nb", "status", "--db", sample).out
    assert "Mangler svar fra " in told
    assert "Partene har hatt saken siden " in told
    assert "rekker den ikke " in told


def said_by(*, out: str = "", words: tuple[str, ...], home: Path, **env: str):
    """Run a command in a process of its own, with its output sent somewhere by the shell."""
    import totrinn
    import totrinn_db

    packages = [str(Path(each.__path__[0]).parent) for each in (totrinn, totrinn_db)]
    command = shlex.join([sys.executable, "-m", "totrinn", *words])
    return subprocess.run(
        ["sh", "-c", f"{command} {out}"],
        capture_output=True,
        env={
            **os.environ,
            **{"HOME": str(home), "PYTHONPATH": os.pathsep.join(packages), **env},
        },
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk always full")
@pytest.mark.parametrize(
    ("out", "code", "said"),
    [
        (">&-", 0, ""),
        ("2>&1 | true", 0, ""),
        (">/dev/full", 1, "Svaret kunne ikke skrives ut."),
    ],
)
def test_an_answer_that_nobody_can_read_ends_without_a_traceback(tmp_path, out, code, said):
    answer = said_by(words=("--version",), out=out, home=tmp_path)
    assert answer.returncode == code
    assert answer.stderr.decode().count("\n") == bool(said)
    assert answer.stderr.decode().startswith(said)


def test_answers_are_utf8_whatever_the_machine_writes(tmp_path):
    help_ = said_by(words=("-h",), home=tmp_path, PYTHONIOENCODING="ascii")
    assert "drøfting" in help_.stdout.decode("utf-8")
    wrong = said_by(words=("æ\udce6",), home=tmp_path, PYTHONIOENCODING="cp865")
    assert "ingen kommando som heter «æ\\udce6»." in wrong.stderr.decode("utf-8")


def test_what_nobody_foresaw_is_one_line_and_a_report_without_what_anyone_wrote(
    say, sample, monkeypatch
):
    def fall(*_args, **_kw):
        raise LookupError("Kari Nordmann")

    monkeypatch.setattr("totrinn_db.queries.overview.status", fall)
    answer = say("status", "--db", sample, "--json")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.count("\n") == 1
    report = Path(answer.err.rpartition(": ")[2].strip()).read_text(encoding="utf-8")
    assert "status.py" in report
    assert "LookupError" in report
    assert "Kari" not in report
