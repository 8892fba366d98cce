# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What kind of file a name stands for; the same on every machine, whatever it has installed."""

from __future__ import annotations

import mimetypes

_WORD = "application/vnd.openxmlformats-officedocument"
_OFFICE = {
    "docx": f"{_WORD}.wordprocessingml.document",
    "xlsx": f"{_WORD}.spreadsheetml.sheet",
    "pptx": f"{_WORD}.presentationml.presentation",
    "odt": "application/vnd.oasis.opendocument.text",
    "eml": "message/rfc822",
    "ics": "text/calendar",
    "pdf": "application/pdf",
}


def media_type_of(name: str) -> str:
    """Give the media type of a file by its ending, '' when it is not known."""
    ending = name.rpartition(".")[2].lower()
    # The table that Python itself carries; asking for more would read files of the system.
    return _OFFICE.get(ending) or mimetypes.types_map.get(f".{ending}", "")
