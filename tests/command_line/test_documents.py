# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The papers of a meeting, asked for without a window."""

from __future__ import annotations

import zipfile
from collections import Counter
from pathlib import Path
from uuid import uuid4

import pytest

from totrinn_db.domain.meetings import MeetingState
from totrinn_db.queries.meetings import meeting_rows
from totrinn_db.queries.papers import known_hashes
from totrinn_db.store import Store

# The papers of a whole sample community.
pytestmark = pytest.mark.slow


@pytest.fixture
def numbers(sample) -> dict[MeetingState, tuple[str, str]]:
    """Name one meeting with cases in each state, as the command takes it."""
    with_items: dict[MeetingState, tuple[str, str]] = {}
    store = Store.open(str(sample), installation_id=str(uuid4()))
    for row in store.read(meeting_rows):
        if row.items:
            body, _, number = row.name.label.rpartition(" ")
            with_items[row.state] = (body, number)
    store.close()
    return with_items


def test_a_held_meeting_gives_every_paper_once_and_they_are_registered(
    say, sample, tmp_path, numbers
):
    body, number = numbers[MeetingState.PROTOCOL_APPROVED]
    words = ("documents", "--db", sample, "--meeting", number, "--body", body)
    answer = say(*words, "--folder", tmp_path / "ut", "--json")
    assert answer.code == 0, answer.err
    rows = answer.value["documents"]
    kinds = Counter(row["kind"] for row in rows)
    assert kinds["agenda"] == kinds["protocol"] == 1
    assert kinds["case_paper"] >= 1
    assert kinds["extract"] >= 1
    assert {Path(row["path"]).suffix for row in rows} == {".docx"}
    assert len({row["path"] for row in rows}) == len(rows)
    assert all(Path(row["path"]).is_file() for row in rows)
    again = say(*words, "--folder", tmp_path / "ut", "--json").value["documents"]
    assert [row["path"] for row in again] == [row["path"] for row in rows]
    edited = Path(next(row["path"] for row in rows if row["kind"] == "protocol"))
    edited.write_bytes(b"rettet i Word")
    told = say(*words, "--folder", tmp_path / "ut")
    assert f"Beholdt, for den er endret utenfor Totrinn: {edited}" in told.out
    assert f"Skrevet: {edited.with_stem(f'{edited.stem} (2)')}" in told.out
    assert edited.read_bytes() == b"rettet i Word"


def test_what_was_written_beside_a_paper_in_the_way_is_registered_all_the_same(
    say, sample, tmp_path, numbers
):
    body, number = numbers[MeetingState.PROTOCOL_APPROVED]
    words = ("documents", "--db", sample, "--meeting", number, "--body", body, "--json")
    first = say(*words, "--folder", tmp_path / "først").value["documents"]
    names = [Path(row["path"]).name for row in first]
    (tmp_path / "ut" / names[0]).mkdir(parents=True)
    assert say(*words, "--folder", tmp_path / "ut").code == 1
    store = Store.open(str(sample), installation_id=str(uuid4()))
    registered = store.read(known_hashes)
    store.close()
    assert {str(tmp_path / "ut" / name) for name in names[1:]} <= set(registered)


def test_a_meeting_that_is_ahead_has_no_protocol_and_follows_the_asked_language(
    say, sample, tmp_path, numbers
):
    body, number = numbers[MeetingState.PLANNED]
    words = ("documents", "--meeting", number, "--body", body.lower(), "--folder", tmp_path)
    rows = say("--language", "nn", *words, "--db", sample, "--json").value["documents"]
    kinds = {row["kind"] for row in rows}
    assert "agenda" in kinds
    assert not kinds & {"protocol", "extract"}
    assert {row["language"] for row in rows} == {"nn"}


def test_a_meeting_that_is_not_there_is_refused_with_those_that_are(say, sample, tmp_path, numbers):
    folder = tmp_path / "ut"
    answer = say(
        "documents", "--db", sample, "--meeting", "99/2026", "--body", "SSU", "--folder", folder
    )
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.count("\n") == 1
    assert " ".join(numbers[MeetingState.PLANNED]) in answer.err
    assert not folder.exists()


def test_a_meeting_without_its_year_is_wrong_usage(say, sample, tmp_path):
    answer = say(
        "documents", "--db", sample, "--meeting", "3", "--body", "SSU", "--folder", tmp_path
    )
    assert answer.code == 2


def test_without_a_meeting_the_follow_ups_of_a_body_or_of_all_are_written(say, sample, tmp_path):
    words = ("documents", "--db", sample, "--folder", tmp_path)
    for body in ((), ("--body", "SSU")):
        (row,) = say(*words, *body, "--json").value["documents"]
        assert row["kind"] == "follow_up_list"
    unknown = say(*words, "--body", "Rådet")
    assert (unknown.code, "«Rådet»" in unknown.err) == (1, True)
    assert say(*words, "--meeting", "3/2026").code == 2


def test_the_report_of_a_year_has_its_pictures_and_a_year_without_cases_has_none(
    say, sample, tmp_path
):
    words = ("documents", "--db", sample, "--report", "--folder", tmp_path)
    (row,) = say(*words, "--year", "2026", "--json").value["documents"]
    assert Path(row["path"]).name == "2026_Arsrapport.docx"
    with zipfile.ZipFile(row["path"]) as package:
        pictures = [name for name in package.namelist() if name.endswith(".png")]
        assert len(pictures) > 5
        assert all(package.read(name).startswith(b"\x89PNG") for name in pictures)
    nothing = say(*words, "--year", "1999", "--json")
    assert (nothing.code, nothing.value["documents"]) == (0, [])


def test_the_wheel_of_a_year_is_written_with_its_picture(say, sample, tmp_path):
    words = ("documents", "--db", sample, "--wheel", "--year", "2026", "--folder", tmp_path)
    (row,) = say(*words, "--json").value["documents"]
    assert (row["kind"], Path(row["path"]).name) == ("yearly_wheel", "2026_Arshjul.docx")
    with zipfile.ZipFile(row["path"]) as package:
        (picture,) = (name for name in package.namelist() if name.endswith(".png"))
        assert package.read(picture).startswith(b"\x89PNG")
