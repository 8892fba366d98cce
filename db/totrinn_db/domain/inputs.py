# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What people type: cleaned the same way everywhere, and refused when it must not be stored."""

from __future__ import annotations

import re
from datetime import date

from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.national_ids import may_store
from totrinn_db.domain.verdict import ALLOWED, Refused, Verdict, first_refusal

LINE_LENGTH = 200
TITLE_LENGTH = 500
TEXT_LENGTH = 2_000_000
EARLIEST, LATEST = date(2000, 1, 1), date(2100, 12, 31)


_LINE_ENDS = str.maketrans(dict.fromkeys("\r\v\f\x85\u2028\u2029", "\n"))
# Control signs, halves of signs, signs that turn the direction of what follows and so can make a
# text read as what it is not, and those that no file in XML, and so no Word file, can hold.
_DROPPED = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069\ufffe\uffff]"
)


def clean_text(text: str) -> str:
    """Drop control signs and what no paper can hold, make line ends alike, and trim."""
    if text.isprintable():
        return text.strip()
    unix = text.replace("\r\n", "\n").translate(_LINE_ENDS)
    return _DROPPED.sub("", unix).strip()


def clean_line(text: str) -> str:
    """Clean a text that stands on one line."""
    return " ".join(clean_text(text).split())


def may_keep(text: str, *, maximum: int = TEXT_LENGTH) -> Verdict:
    """Refuse a cleaned text that is too long or holds a national identity number."""
    if len(text) > maximum:
        return Refused(
            Code.TEXT_TOO_LONG, {"length": len(text), "maximum": maximum}, (Remedy.FILL_IN,)
        )
    return may_store(text)


def may_name(name: str, *, maximum: int = LINE_LENGTH) -> Verdict:
    """Refuse a name that is empty or must not be stored."""
    if not name:
        return Refused(Code.NAME_REQUIRED, {}, (Remedy.FILL_IN,))
    return may_keep(name, maximum=maximum)


def is_sane(day: date | None) -> Verdict:
    """Refuse a date that can only be a slip of the keyboard."""
    if day is None or EARLIEST <= day <= LATEST:
        return ALLOWED
    return Refused(Code.DATE_OUT_OF_RANGE, {"date": day}, (Remedy.FILL_IN,))


def has_reason(reason: str) -> Verdict:
    """Refuse an act that must be explained and is not."""
    if reason.strip():
        return ALLOWED
    return Refused(Code.REASON_REQUIRED, {}, (Remedy.STATE_REASON,))


def not_before(start: date | None, end: date | None) -> Verdict:
    """Refuse an end that lies before its start."""
    sane = first_refusal(is_sane(start), is_sane(end))
    if isinstance(sane, Refused) or start is None or end is None or end >= start:
        return sane
    return Refused(Code.END_BEFORE_START, {"start": start, "date": end}, (Remedy.FILL_IN,))
