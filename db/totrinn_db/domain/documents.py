# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The kinds of papers and other files that Totrinn writes."""

from __future__ import annotations

from enum import StrEnum


class DocumentKind(StrEnum):
    """A kind of file; the values are the names that the command line speaks."""

    AGENDA = "agenda"
    CASE_PAPER = "case_paper"
    MEETING_BOOK = "meeting_book"
    ANCHORING_LETTER = "anchoring_letter"
    LOCAL_CASE_KIT = "local_case_kit"
    ANCHORING_STATUS = "anchoring_status"
    REPLY_FORM = "reply_form"
    PROTOCOL = "protocol"
    EXTRACT = "extract"
    FOLLOW_UP_LIST = "follow_up_list"
    CASE_TEMPLATE = "case_template"
    PROGRESS_PLAN = "progress_plan"
    ANNUAL_REPORT = "annual_report"
    YEARLY_WHEEL = "yearly_wheel"
    PUBLISHING_INDEX = "publishing_index"
    PUBLISHING_PACK = "publishing_pack"
    CALENDAR = "calendar"
    EMAIL_DRAFT = "email_draft"
    REMINDER = "reminder"
    ARCHIVE = "archive"

    @property
    def is_paper(self) -> bool:
        """Tell whether the file is a paper for Word, and not one that only goes along."""
        return self not in _GO_ALONG


class FormPlace(StrEnum):
    """Where the reply form of a round lies: in a file of its own, last in the letter, or both."""

    OWN_FILE = "own_file"
    IN_LETTER = "in_letter"
    BOTH = "both"

    @property
    def is_file(self) -> bool:
        """Tell whether the form is a file of its own."""
        return self is not FormPlace.IN_LETTER

    @property
    def is_in_letter(self) -> bool:
        """Tell whether the form is the last part of the letter."""
        return self is not FormPlace.OWN_FILE


_GO_ALONG = (
    DocumentKind.CALENDAR,
    DocumentKind.EMAIL_DRAFT,
    DocumentKind.REMINDER,
    DocumentKind.ARCHIVE,
    DocumentKind.PUBLISHING_PACK,
)
