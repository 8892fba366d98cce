# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""How the papers look: the house style of the community, and its own Word templates."""

from __future__ import annotations

import hashlib

from sqlalchemy import select

from totrinn_db.commands.bodies import renumber
from totrinn_db.commands.checks import a_name, change, expect_version
from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.looks import TEMPLATE_AT_MOST, HouseStyle
from totrinn_db.domain.numbering import NumberPattern
from totrinn_db.domain.verdict import Refused
from totrinn_db.guarding import keep_contents
from totrinn_db.models import Body, OwnTemplate
from totrinn_db.queries.the_community import the_community
from totrinn_db.work import Work


def choose_house_style(
    work: Work,
    *,
    style: HouseStyle,
    numbering: NumberPattern | None = None,
    expected_version: int | None = None,
) -> None:
    """Let papers follow a style. With a pattern, new cases in all bodies are numbered by it."""
    row = the_community(work)
    expect_version(row, expected_version)
    change(row, house_style=style)
    if numbering is None:
        return
    for body in work.session.scalars(select(Body).where(Body.ended_on.is_(None))):
        renumber(work, body, numbering)


def use_own_template(
    work: Work, *, name: str, content: bytes, kind: DocumentKind | None = None
) -> str:
    """Keep a template in the database and use it, for one kind or all; it replaces the last."""
    if len(content) > TEMPLATE_AT_MOST:
        raise RuleBroken(
            Refused(Code.TEMPLATE_TOO_LARGE, {"megabytes": TEMPLATE_AT_MOST // 1024**2})
        )
    if not content:
        raise RuleBroken(Refused(Code.TEXT_REQUIRED, {}, (Remedy.FILL_IN,)))
    for row in _in_use(work, kind):
        row.withdrawn_on = work.today
    sha256 = hashlib.sha256(content).hexdigest()
    keep_contents(work, [(name, content)])
    return work.add(
        OwnTemplate(document_kind=kind, name=a_name(name), size=len(content), sha256=sha256)
    ).id


def remove_own_template(work: Work, *, template_id: str) -> None:
    """Write papers with the shipped template again; the file is kept, with the date."""
    row = work.get(OwnTemplate, template_id)
    row.withdrawn_on = row.withdrawn_on or work.today


def _in_use(work: Work, kind: DocumentKind | None) -> list[OwnTemplate]:
    same = (
        OwnTemplate.document_kind.is_(None) if kind is None else OwnTemplate.document_kind == kind
    )
    rows = select(OwnTemplate).where(same, OwnTemplate.withdrawn_on.is_(None))
    return list(work.session.scalars(rows))
