# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What a community says of itself: its name, its language and its deadlines."""

from __future__ import annotations

from totrinn_db.commands.checks import change, expect_version, opt_line, opt_name, opt_text
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.documents import FormPlace
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.parties import Language
from totrinn_db.domain.verdict import Refused
from totrinn_db.queries.the_community import the_community
from totrinn_db.work import Work

_MOST_DAYS = 400


def change_community(
    work: Work,
    *,
    name: str | None = None,
    short_name: str | None = None,
    language: Language | None = None,
    letters_follow_recipient: bool | None = None,
    form_place: FormPlace | None = None,
    contact: str | None = None,
    contact_email: str | None = None,
    reporting_days: int | None = None,
    anchoring_days: int | None = None,
    preparation_days: int | None = None,
    protocol_days: int | None = None,
    without_meeting_days: int | None = None,
    expected_version: int | None = None,
) -> None:
    """Change the community. Days are working days."""
    row = the_community(work)
    expect_version(row, expected_version)
    change(
        row,
        name=opt_name(name),
        short_name=opt_line(short_name),
        language=language,
        letters_follow_recipient=letters_follow_recipient,
        form_place=form_place,
        contact=opt_text(contact),
        contact_email=opt_line(contact_email),
        reporting_days=days(reporting_days),
        anchoring_days=days(anchoring_days),
        preparation_days=days(preparation_days),
        protocol_days=days(protocol_days),
        without_meeting_days=days(without_meeting_days),
    )


def days(number: int | None, *, least: int = 0) -> int | None:
    """Refuse a number of days that can only be a slip of the keyboard."""
    if number is not None and not least <= number <= _MOST_DAYS:
        raise RuleBroken(Refused(Code.NOT_A_CHOICE, {}, (Remedy.FILL_IN,)))
    return number
