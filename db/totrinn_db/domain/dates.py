# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Dates in words. The months are spelled alike in bokmål and nynorsk."""

from __future__ import annotations

from datetime import date

_MONTHS = (
    "januar februar mars april mai juni juli august september oktober november desember"
).split()


def in_words(day: date) -> str:
    """Write a date as in a heading: `26. mars 2026`."""
    return f"{day.day}. {_MONTHS[day.month - 1]} {day.year}"
