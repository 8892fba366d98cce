# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Looking at a folder that is followed: what is new, what still grows, and what is known."""

from __future__ import annotations

import shutil
from collections.abc import Collection
from pathlib import Path

from totrinn.incoming import replies
from totrinn.incoming.folder import Look, Trouble, look

REPLY = "Svar: tilslutning   Kode: 7K3M-Q2"


def looked(folder: Path, before: Look | None = None, known: Collection[str] = ()) -> Look:
    """Look at a folder to the end."""
    steps = look(folder, before, known)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found = end.value
            assert isinstance(found, Look)
            return found


def names(found: Look) -> list[str]:
    return [each.name for each in found.inbox.received]


def test_a_file_is_read_only_when_it_has_stopped_growing(tmp_path):
    path = tmp_path / "Molde.txt"
    path.write_text(REPLY[:10])
    first = looked(tmp_path)
    assert (names(first), first.is_settled) == ([], False)
    path.write_text(REPLY)
    second = looked(tmp_path, first)
    assert (names(second), second.is_settled) == ([], False)
    third = looked(tmp_path, second)
    assert (names(third), third.is_settled) == (["Molde.txt"], True)
    assert third.inbox.received[0].replies[0].code == "7K3M-Q2"
    assert names(looked(tmp_path, third)) == []


def test_an_empty_file_waits_for_its_content_without_being_looked_for_all_the_time(tmp_path):
    (tmp_path / "plassholder.docx").touch()
    second = looked(tmp_path, looked(tmp_path))
    assert (names(second), second.is_settled) == ([], True)


def test_a_content_that_is_known_is_not_shown_again_under_another_name(tmp_path):
    (tmp_path / "Molde.txt").write_text(REPLY)
    first = looked(tmp_path, looked(tmp_path))
    key = replies.file_key(first.inbox.received[0])
    (tmp_path / "under").mkdir()
    shutil.copy(tmp_path / "Molde.txt", tmp_path / "under" / "kopi.txt")
    again = looked(tmp_path, looked(tmp_path, first), {key})
    assert names(again) == []
    assert set(again.keys.values()) == {key}
    assert again.folders == (tmp_path, tmp_path / "under")
    # From nothing, as after a start of the program.
    assert names(looked(tmp_path, looked(tmp_path), {key})) == []


def test_a_changed_file_is_read_again_and_a_removed_one_is_forgotten(tmp_path):
    path = tmp_path / "Molde.txt"
    path.write_text(REPLY)
    first = looked(tmp_path, looked(tmp_path))
    path.write_text(f"{REPLY}\nHilsen Kari")
    second = looked(tmp_path, looked(tmp_path, first))
    assert names(second) == ["Molde.txt"]
    assert second.keys != first.keys
    path.unlink()
    assert looked(tmp_path, second).keys == {}


def test_a_folder_that_is_gone_or_too_full_is_told_and_what_was_found_stays(tmp_path, monkeypatch):
    folder = tmp_path / "svar"
    folder.mkdir()
    (folder / "Molde.txt").write_text(REPLY)
    found = looked(folder, looked(folder))
    folder.rename(tmp_path / "flyttet")
    gone = looked(folder, found)
    assert (gone.trouble, gone.keys) == (Trouble.UNREADABLE, found.keys)
    (tmp_path / "flyttet").rename(folder)
    back = looked(folder, gone)
    assert (back.trouble, back.keys, names(back)) == (None, found.keys, [])
    monkeypatch.setattr(replies, "FILES_AT_MOST", 0)
    assert looked(folder, back).trouble is Trouble.TOO_MANY


def test_a_file_that_is_too_large_is_refused_once(tmp_path):
    with (tmp_path / "stor.docx").open("wb") as file:
        file.truncate(replies.MAXIMUM + 1)
    found = looked(tmp_path, looked(tmp_path))
    assert found.inbox.received[0].refused is not None
    key = replies.file_key(found.inbox.received[0])
    assert names(looked(tmp_path, looked(tmp_path), {key})) == []
