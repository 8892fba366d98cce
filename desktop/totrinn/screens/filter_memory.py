# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What a list was narrowed to when the user left it; each database has its own."""

from __future__ import annotations

import hashlib

from totrinn.settings import Settings


class FilterMemory:
    """Keeps the choices of one place in the settings; what was typed to find something is not.

    The database is named by a fingerprint, for its address may hold a password.
    """

    def __init__(self, settings: Settings, place: str) -> None:
        self._settings = settings
        database = hashlib.sha256(settings.database.encode()).hexdigest()[:12]
        self._place = f"{place}@{database}"

    def recall(self, key: str) -> str:
        """Give what was chosen; '' for nothing."""
        found = self._settings.recall(self._place, key, "")
        return found if isinstance(found, str) else ""

    def keep(self, **chosen: str) -> None:
        """Keep what is chosen now."""
        if any(self.recall(key) != value for key, value in chosen.items()):
            self._settings.remember(self._place, **chosen)
