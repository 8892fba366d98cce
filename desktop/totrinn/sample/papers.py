# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Writes the papers of the sample at the moments when a secretariat would."""

from __future__ import annotations

from pathlib import Path

from totrinn_db.store import Store
from totrinn_db.work import Actor


class SamplePapers:
    """Writes into a folder, or nothing when there is none."""

    def __init__(self, store: Store, folder: Path | None, actor: Actor) -> None:
        self._store, self._folder, self._actor = store, folder, actor
        self.documents: tuple[dict[str, str], ...] = ()

    def write(self, occasion: str, key: str) -> None:
        """Write the papers of an occasion: called and held for a meeting, sent for a case."""
        if self._folder is None:
            return
