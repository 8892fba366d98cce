# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""`totrinn replies`: the same folder, without a window."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from replies.conftest import Out
from replies.forms import NO, YES
from totrinn.command_line import main


@pytest.fixture
def database(out: Out) -> str:
    """Two answers lie in the folder, one of them with a plain text beside it."""
    out.put("Molde.docx", out.filled("Molde", YES))
    out.put("Smøla.docx", out.filled("Smøla", NO))
    out.put("notat.docx", b"ikke en Word-fil")
    place = str(out.house.store.place)
    out.house.store.close()
    return place


def said(capsys: pytest.CaptureFixture[str]) -> dict:
    return json.loads(capsys.readouterr().out)


def test_the_answer_is_one_json_document(database, out: Out, capsys):
    command = ["replies", str(out.folder), "--db", database, "--json"]
    assert main([*command, "--preview"]) == 0
    shown = said(capsys)
    assert (shown["registered"], shown["unchanged"]) == (2, 0)
    assert main(command) == 0
    done = said(capsys)
    assert (done["registered"], done["unchanged"]) == (2, 0)
    ((file, code, text),) = [tuple(each.values()) for each in done["rejected"]]
    assert (file, code) == ("notat.docx", "file_unreadable")
    assert text.startswith("Filen kan ikke leses: den er ikke hel. Be parten")
    assert main(command) == 0
    again = said(capsys)
    assert (again["registered"], again["unchanged"]) == (0, 2)


def test_people_read_sentences_in_their_own_form(database, out: Out, capsys):
    command = ["replies", str(out.folder), "--db", database, "--language"]
    assert main([*command, "nn", "--preview"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == (
        "Molde: «Tilslutning» kan registrerast i saka «Digital hjemmeoppfølging» (Molde.docx)."
    )
    assert lines[-1] == "2 svar kan registrerast, 0 utan noko nytt, 1 kan ikkje registrerast."
    assert main([*command, "nb"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1] == (
        "Smøla: «Ikke tilslutning» er registrert i saken «Digital hjemmeoppfølging» (Smøla.docx)."
    )
    assert lines[-1] == "2 svar registrert, 0 uten noe nytt, 1 ikke registrert."


def test_a_folder_that_is_not_there_is_told_in_one_line(database, tmp_path: Path, capsys):
    assert main(["replies", str(tmp_path / "borte"), "--db", database]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("Mappen")
    assert captured.err.count("\n") == 1


def test_an_empty_folder_is_no_failure(database, tmp_path: Path, capsys):
    (tmp_path / "tom").mkdir()
    assert main(["replies", str(tmp_path / "tom"), "--db", database]) == 0
    assert capsys.readouterr().out == "Det er ingen svar i mappen.\n"


def test_without_a_folder_the_usage_is_shown(capsys):
    assert main(["replies"]) == 2
    assert "MAPPE" in capsys.readouterr().err
