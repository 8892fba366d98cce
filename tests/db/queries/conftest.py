# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A small helsefellesskap in a real database, set up once and copied for each test."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from builders import INSTALLATION, Clock, House
from totrinn_db.store import Store


@pytest.fixture(scope="session")
def set_up_once(made_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two municipalities and a trust."""
    path = tmp_path_factory.mktemp("set-up") / "totrinn.sqlite"
    shutil.copyfile(made_once, path)
    clock = Clock()
    store = Store.open(path, installation_id=INSTALLATION, clock=clock)
    House.build(store, clock)
    copy = path.with_name("closed.sqlite")
    store.backup(copy)
    store.close()
    return copy


@pytest.fixture
def house(set_up_once: Path, tmp_path: Path) -> Iterator[House]:
    """Two municipalities and a trust, on 5 January 2026."""
    path = tmp_path / "house.sqlite"
    shutil.copyfile(set_up_once, path)
    clock = Clock()
    store = Store.open(path, installation_id=INSTALLATION, clock=clock)
    yield House.enter(store, clock)
    store.close()
