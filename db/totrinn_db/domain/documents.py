# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The kinds of papers that Totrinn writes."""

from __future__ import annotations

from enum import StrEnum


class DocumentKind(StrEnum):
    """A kind of paper; the values are the names that the command line speaks."""

    AGENDA = "agenda"
    CASE_PAPER = "case_paper"
    ANCHORING_LETTER = "anchoring_letter"
    REPLY_FORM = "reply_form"
    PROTOCOL = "protocol"
    EXTRACT = "extract"
