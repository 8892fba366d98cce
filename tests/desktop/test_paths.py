# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Resources are found from a checkout and from a frozen bundle; user folders by their names."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from totrinn import paths


def test_a_resource_is_found_from_the_checkout():
    assert paths.resource("texts/nb.toml").is_file()


def test_the_frozen_bundle_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    bundled = tmp_path / "resources" / "texts" / "nb.toml"
    bundled.parent.mkdir(parents=True)
    bundled.write_text("", encoding="utf-8")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resource("texts/nb.toml") == bundled
    assert paths.resource("texts/nn.toml").is_file()


def test_a_missing_resource_is_an_error_that_names_it():
    with pytest.raises(FileNotFoundError, match=r"texts/xx\.toml"):
        paths.resource("texts/xx.toml")


def test_all_user_folders_can_lie_under_one_base(tmp_path: Path):
    folders = paths.user_folders(tmp_path)
    assert folders.database == tmp_path / "data" / "totrinn.sqlite"
    assert folders.config == tmp_path / "config"
    assert not any(tmp_path.iterdir())


def test_the_user_folders_are_named_after_the_program():
    folders = paths.user_folders()
    assert all("Totrinn" in str(path) for path in (folders.data, folders.config, folders.log))
