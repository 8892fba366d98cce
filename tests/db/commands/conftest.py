# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A small helsefellesskap in a real database."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from builders import INSTALLATION, Clock, House
from totrinn_db.store import Store


@pytest.fixture
def house(place: Path) -> Iterator[House]:
    """Two municipalities and a trust, on 5 January 2026."""
    clock = Clock()
    store = Store.open(place, installation_id=INSTALLATION, clock=clock)
    yield House.build(store, clock)
    store.close()
