# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Dates as people say them on a screen: 22. mai, fredag 22. mai, 10 dager igjen."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from totrinn.texts import Texts


def short_date(texts: Texts, day: date, today: date) -> str:
    """Write a date, with its year only when it is another than this year's."""
    full = texts.date(day)
    return full if day.year != today.year else full.rsplit(" ", 1)[0]


def weekday_date(texts: Texts, day: date, today: date) -> str:
    """Write a date with its weekday, as deadlines and meetings are said."""
    full = texts.weekday_date(day)
    return full if day.year != today.year else full.rsplit(" ", 1)[0]


def days_left(texts: Texts, day: date, today: date) -> str:
    """Say how far away a deadline is, in either direction."""
    days = (day - today).days
    if days == 0:
        return QCoreApplication.translate("dates", "i dag")
    if days == 1:
        return QCoreApplication.translate("dates", "i morgen")
    count = texts.count(abs(days), "day")
    if days < 0:
        return QCoreApplication.translate("dates", "{days} etter fristen").format(days=count)
    return QCoreApplication.translate("dates", "{days} igjen").format(days=count)


def days_away(texts: Texts, day: date, today: date) -> str:
    """Say how far away a date is, without «igjen»."""
    days = (day - today).days
    if days in (0, 1) or days < 0:
        return days_left(texts, day, today)
    return texts.count(days, "day")
