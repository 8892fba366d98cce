# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The date that the database counts from, for words such as «10 dager igjen»."""

from __future__ import annotations

from datetime import date

from totrinn.context import AppContext


def today(context: AppContext) -> date:
    """Give the date of the open database; that of the machine when none is open."""
    store = context.operations.store
    return store.today() if store is not None else date.today()
