# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A hand in the file, behind Totrinn's back, that puts back what it changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path


@contextmanager
def tampered(place: Path, statement: str) -> Iterator[None]:
    """Change a database with no regard to rules or foreign keys, as long as somebody looks."""
    with (
        closing(sqlite3.connect(place, isolation_level=None)) as hand,
        closing(sqlite3.connect(":memory:")) as before,
    ):
        hand.backup(before)
        hand.execute(statement)
        try:
            yield
        finally:
            before.backup(hand)
