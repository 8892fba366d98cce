# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Who has been told of a case at home, in a line and one by one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from totrinn.models.dates import short_date
from totrinn.texts import Texts
from totrinn_db.domain.views.anchoring import ToldParty

translate = QCoreApplication.translate
_MOST_NAMES = 3


def told_line(told: Sequence[ToldParty], texts: Texts) -> str:
    """Say who has been told; '' when nobody has."""
    if not told:
        return ""
    names = texts.join([each.party for each in told], limit=_MOST_NAMES)
    return translate("told", "Orientert hjemme: {names}.").format(names=names)


def told_list(told: Sequence[ToldParty], texts: Texts, today: date) -> str:
    """List everybody who has been told, each with when, by whom and after which meeting."""
    return "\n".join(f"{each.party}: {told_text(each, texts, today)}" for each in told)


def told_text(told: ToldParty, texts: Texts, today: date) -> str:
    """Say when one party was told, by whom and after which meeting."""
    day = short_date(texts, told.on, today)
    if not told.by:
        text = translate("told", "Orientert {date} etter {meeting}")
        return text.format(date=day, meeting=told.meeting)
    text = translate("told", "Orientert {date} av {name} etter {meeting}")
    return text.format(date=day, name=told.by, meeting=told.meeting)
