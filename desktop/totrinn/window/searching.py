# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Asks the database for what is typed in the search box, and leads to what was found."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from totrinn.context import AppContext
from totrinn.window.search_box import Hit, SearchBox

if TYPE_CHECKING:
    from totrinn_db.domain.views.search import SearchHit

_PLACES = {
    "case": "sak",
    "meeting": "mote",
    "party": "parter",
    "person": "parter",
    "body": "parter",
}


class Searching(QObject):
    """Between the search box and the query."""

    def __init__(self, context: AppContext, box: SearchBox) -> None:
        super().__init__(box)
        self._context, self._box = context, box
        box.text_asked.connect(self._ask)

    def _ask(self, text: str) -> None:
        from totrinn_db.queries import search

        self._context.operations.read(search.search, text, then=partial(self._show, text))

    def _show(self, text: str, found: Sequence[SearchHit]) -> None:
        self._box.show_hits(text, [self._hit(one) for one in found])

    def _hit(self, found: SearchHit) -> Hit:
        group = self._context.texts.label(found.kind)
        return Hit(group, found.title, found.detail, partial(self._open, found))

    def _open(self, found: SearchHit) -> None:
        kind = found.kind.value
        tab = "utvalg" if kind in ("person", "body") else ""
        self._context.navigator.open_place(_PLACES.get(kind, "oversikt"), found.id, tab)
