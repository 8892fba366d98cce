# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Opening the database that a command works on."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from totrinn.paths import user_folders

if TYPE_CHECKING:
    from totrinn_db.store import Store
    from totrinn_db.work import Actor


@contextmanager
def opened(asked: argparse.Namespace) -> Iterator[Store]:
    """Open the database that was named, or the one in the user's data folder."""
    from totrinn.settings import load_settings
    from totrinn_db.store import Store

    settings = load_settings()
    place = asked.db or settings.database or str(user_folders().database)
    store = Store.open(place, installation_id=settings.installation_id)
    try:
        yield store
    finally:
        store.close()


def actor() -> Actor:
    """Name the person that the settings know."""
    from totrinn.settings import load_settings
    from totrinn_db.work import Actor

    settings = load_settings()
    return Actor(settings.actor_id, settings.actor_name, settings.actor_title)
