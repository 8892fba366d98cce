# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The settings of one user on one laptop."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from totrinn.settings import Settings, load_settings


def test_what_is_saved_is_read_again(tmp_path: Path) -> None:
    settings = load_settings(tmp_path)
    settings.actor_name, settings.text_scale = "Åse Ødegård", 1.5
    settings.remember("saker", segment="alle")
    again = load_settings(tmp_path)
    assert (again.actor_name, again.text_scale) == ("Åse Ødegård", 1.5)
    assert again.recall("saker", "segment") == "alle"


def test_the_ids_of_a_first_start_stay(tmp_path: Path) -> None:
    first, second = load_settings(tmp_path), load_settings(tmp_path)
    assert first.installation_id == second.installation_id
    assert first.actor_id == second.actor_id


@pytest.mark.expects_log("settings could not be read")
@pytest.mark.parametrize("content", ["", "{", "[1, 2]", "\x00\xff"])
def test_a_damaged_file_is_moved_aside_and_kept(tmp_path: Path, content: str) -> None:
    path = load_settings(tmp_path).path
    assert path is not None
    path.write_text(content, encoding="utf-8")
    settings = load_settings(tmp_path)
    assert settings.theme == "system"
    assert settings.moved_aside is not None
    assert settings.moved_aside.read_text(encoding="utf-8") == content
    assert json.loads(path.read_text(encoding="utf-8"))["installation_id"]


def test_a_value_of_the_wrong_kind_gets_its_default(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"text_scale": "stor", "theme": "dark", "unknown": 1}', encoding="utf-8")
    settings = Settings.load(path)
    assert (settings.text_scale, settings.theme) == (1.0, "dark")


@pytest.mark.expects_log("settings not saved")
def test_a_folder_that_cannot_be_written_loses_nothing_else(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("x")
    settings = Settings(path=blocked / "settings.json")
    settings.save()
    assert not (blocked / "settings.json").exists()


def test_two_windows_keep_what_the_other_saved(tmp_path: Path) -> None:
    load_settings(tmp_path).remember("saker", segment="alle", width=3)
    first, second = load_settings(tmp_path), load_settings(tmp_path)
    first.theme = "dark"
    first.remember("saker", width=4)
    first.remember("møter", tab=1)
    del second.places["saker"]["segment"]
    second.remember("matrise", filter="mine")
    first.save()
    again = load_settings(tmp_path)
    assert again.theme == "dark"
    assert again.places == {
        "saker": {"width": 4}, "møter": {"tab": 1}, "matrise": {"filter": "mine"}
    }  # fmt: skip
    assert again.path is not None
    assert [each.name for each in again.path.parent.iterdir()] == ["settings.json"]
