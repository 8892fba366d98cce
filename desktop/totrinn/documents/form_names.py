# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The names by which a form is known again when it comes back: one place for writer and reader."""

from __future__ import annotations

from totrinn.texts import Texts
from totrinn_db.domain.anchoring import AnchoringStatus

TAG_PREFIX = "totrinn."
BOOKMARK_PREFIX = "totrinn_"
UNCHECKED, CHECKED = "\u2610", "\u2612"
PROPERTY_PAPER = "Totrinn papir"
PROPERTY_FORM = "Totrinn skjema"
PROPERTY_CODE = "Totrinn svarkode"
PROPERTY_CASE = "Totrinn sak"
PROPERTY_TITLE = "Totrinn sakstittel"
PROPERTIES_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"


def answer_shown(texts: Texts, status: AnchoringStatus) -> str:
    """Write an answer as the list shows it: its name, and what it means in plain words."""
    meaning = texts.word(f"documents.reply_form.choice.{status.value}")
    return f"{texts.label(status)}: {meaning}"


def subject_of(form_id: str, code: str) -> str:
    """Write the marks of a form as the subject of its file."""
    return f"{PROPERTY_FORM} {form_id} {code}"
