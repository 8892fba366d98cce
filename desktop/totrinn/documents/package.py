# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Turn a document into bytes that are the same each time it says the same."""

from __future__ import annotations

import io
import struct
import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docx.document import Document

# 1 January 1980, midnight, as the headers of a zip file write it.
_FIXED_TIME = struct.pack("<2H", 0, (1 << 5) | 1)
_UNIX = 3


def repack(document: Document) -> bytes:
    """Save a document with fixed times inside the package."""
    _drop_preview(document)
    saved = io.BytesIO()
    document.save(saved)
    return _with_fixed_times(saved)


def _with_fixed_times(saved: io.BytesIO) -> bytes:
    """Set the times in the headers, which is some times quicker than packing everything again."""
    stable = bytearray(saved.getvalue())
    with zipfile.ZipFile(saved) as package:
        entries, place = package.infolist(), package.start_dir
    for entry in entries:
        stable[entry.header_offset + 10 : entry.header_offset + 14] = _FIXED_TIME
    for _ in entries:  # the same again in the directory at the end
        stable[place + 5] = _UNIX
        stable[place + 12 : place + 16] = _FIXED_TIME
        place += 46 + sum(struct.unpack_from("<3H", stable, place + 28))
    return bytes(stable)


def _drop_preview(document: Document) -> None:
    """Leave out the picture of the first page that a template may carry: it shows another paper."""
    relations = document.part.package.rels
    for key in [k for k, r in relations.items() if r.reltype.endswith("/thumbnail")]:
        del relations[key]
