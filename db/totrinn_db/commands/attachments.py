# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Attachments: files that belong to a case, stored once under their own hash."""

from __future__ import annotations

import hashlib

from sqlalchemy import func, select

from totrinn_db.commands.checks import a_line, a_name
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.media_types import media_type_of
from totrinn_db.domain.verdict import Refused
from totrinn_db.guarding import keep_contents
from totrinn_db.models import Attachment, Case
from totrinn_db.work import Work

MAXIMUM = 50 * 1024 * 1024


def add_attachment(work: Work, *, case_id: str, name: str, data: bytes, title: str = "") -> str:
    """Add a file to a case; the same content is stored only once."""
    case = work.get(Case, case_id)
    if len(data) > MAXIMUM:
        raise RuleBroken(Refused(Code.TEXT_TOO_LONG, {"megabytes": MAXIMUM // 1024**2}, ()))
    if not data:
        raise RuleBroken(Refused(Code.TEXT_REQUIRED, {}, (Remedy.FILL_IN,)))
    file_name = a_name(name)
    keep_contents(work, [(file_name, data)])
    count = work.session.scalar(
        select(func.count()).select_from(Attachment).where(Attachment.case_id == case.id)
    )
    return work.add(
        Attachment(
            case_id=case.id,
            name=file_name,
            title=a_line(title),
            media_type=media_type_of(file_name),
            size=len(data),
            sha256=hashlib.sha256(data).hexdigest(),
            position=count or 0,
        )
    ).id


def withdraw_attachment(work: Work, *, attachment_id: str) -> None:
    """Take a file out of the case. It is kept, with the date."""
    row = work.get(Attachment, attachment_id)
    row.withdrawn_on = row.withdrawn_on or work.today
