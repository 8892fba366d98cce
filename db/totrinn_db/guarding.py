# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The last look at what an act writes, whichever command did it: no identity number is kept.

Commands refuse earlier where they can say it at the field. This is what none of them can forget.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import JSON, Enum, String, select
from sqlalchemy import inspect as describe

from totrinn_db.columns import Entity
from totrinn_db.domain.errors import require
from totrinn_db.domain.national_ids import may_store
from totrinn_db.file_texts import may_keep_file
from totrinn_db.models import AttachmentData
from totrinn_db.work import Work

# Made by Totrinn, and no words of a person: fingerprints, keys, places in an order, copies.
MADE_BY_US = frozenset(
    {
        "agenda_item.number_pattern", "agenda_item.place", "anchoring.reply_code",
        "attachment.media_type", "body.counted_kinds", "case_class.key", "case_class.sections",
        "case_path.key", "case_path.steps", "case_section.key", "community.key",
        "decision.fingerprint", "decision.parties", "document.path", "document.sha256",
        "document.written_at", "evidence.media_type", "exemption.part",
        "item_exemption.part", "legal_basis.key", "meeting.protocol_hash",
        "meeting.supplements", "number_series.series", "own_meeting_rule.months_off",
        "region.region_kind", "section_kind.key", "section_kind.steps", "sent_paper.attachments",
        "sent_paper.consequences", "sent_paper.exempt", "sent_paper.sections",
        "wording.fingerprint",
    }
)  # fmt: skip


@cache
def text_fields(model: type[Entity]) -> frozenset[str]:
    """Name the fields of a model that hold words of a person."""
    return frozenset(
        attribute.key
        for attribute in describe(model).column_attrs
        if isinstance(attribute.columns[0].type, String | JSON)
        and not isinstance(attribute.columns[0].type, Enum)
        and not attribute.columns[0].foreign_keys
        and attribute.key != "id"
        and f"{model.__tablename__}.{attribute.key}" not in MADE_BY_US
    )


def refuse_identity_numbers(
    model: type[Entity], after: Iterable[tuple[str, Any]], *, on: date
) -> None:
    """Refuse a row whose new words hold a national identity number."""
    wanted = text_fields(model)
    for name, value in after:
        if value and name in wanted:
            require(may_store(*_words(value), on=on))


def _words(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from _words(each)
    elif isinstance(value, list):
        for each in value:
            yield from _words(each)


def keep_contents(work: Work, files: Iterable[tuple[str, bytes]]) -> None:
    """Store the contents of files once, each under its own hash, after a look inside them."""
    new = {hashlib.sha256(data).hexdigest(): (name, data) for name, data in files}
    stored = select(AttachmentData.sha256).where(AttachmentData.sha256.in_(new))
    for sha256 in new.keys() - set(work.session.scalars(stored)):
        name, data = new[sha256]
        require(may_keep_file(name, data, on=work.today))
        work.session.add(AttachmentData(sha256=sha256, data=data))
    work.session.flush()
