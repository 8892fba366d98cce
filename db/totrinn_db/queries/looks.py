# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""How the papers look: for the writers with the templates' content, for the settings without."""

from __future__ import annotations

from sqlalchemy import Select, select

from totrinn_db.domain.errors import NotFound
from totrinn_db.domain.looks import HouseStyle, Looks, LooksView, OwnTemplateRow, TemplateFile
from totrinn_db.models import AttachmentData, OwnTemplate
from totrinn_db.queries.the_community import the_community
from totrinn_db.work import Reading


def looks(reading: Reading) -> Looks:
    """Give what papers are written with."""
    rows = reading.session.execute(
        _in_use()
        .join(AttachmentData, AttachmentData.sha256 == OwnTemplate.sha256)
        .add_columns(AttachmentData.data)
    )
    return Looks(
        style=the_community(reading).house_style or HouseStyle.STANDARD,
        templates={
            row.document_kind: TemplateFile(row.name, row.sha256, content) for row, content in rows
        },
    )


def looks_view(reading: Reading) -> LooksView:
    """Give the style and the templates that are in use, as the settings list them."""
    community = the_community(reading)
    rows = [
        OwnTemplateRow(row.id, row.document_kind, row.name, row.size, row.sha256)
        for row in reading.session.scalars(_in_use())
    ]
    rows.sort(key=lambda row: "" if row.kind is None else row.kind.value)
    return LooksView(community.house_style or HouseStyle.STANDARD, community.version, tuple(rows))


def own_template(reading: Reading, template_id: str) -> TemplateFile:
    """Give one own template, to be saved where somebody can edit it."""
    row = reading.get(OwnTemplate, template_id)
    kept = reading.session.get(AttachmentData, row.sha256)
    if kept is None:
        raise NotFound(AttachmentData.__tablename__, row.sha256)
    return TemplateFile(row.name, row.sha256, kept.data)


def _in_use() -> Select[OwnTemplate]:
    # Two laptops may each have brought one; the newest is used.
    return select(OwnTemplate).where(OwnTemplate.withdrawn_on.is_(None)).order_by(OwnTemplate.id)
