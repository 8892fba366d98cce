# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Open the package of an office file without being harmed by it.

The list of contents is measured before it is read, and sizes before anything is unpacked, so that
a few kilobytes which unpack to gigabytes cost neither time nor memory.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

from lxml import etree

from totrinn.documents.reading.refusals import FileFault, refused, too_large, unreadable
from totrinn_db.domain.codes import Code

MAXIMUM_PARTS = 1_000
MAXIMUM_LISTING = 400_000
MAXIMUM_PART = 16 * 1024**2
MAXIMUM_WHOLE = 100 * 1024**2
_SMALL = 1024**2
_RATIO = 200  # text of a form packs to a tenth or so; what packs much harder is no text
_END = b"PK\x05\x06"
_END_SIZE = 22
_ENCRYPTED = 0x1
_BROKEN = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    OSError,
    UnicodeError,
    ValueError,
    RuntimeError,
)


class Archive:
    """The parts of an office file, each read whole and within its limit."""

    def __init__(self, source: zipfile.ZipFile) -> None:
        self._source = source
        self._parts = {part.filename: part for part in source.infolist()}

    @property
    def names(self) -> frozenset[str]:
        """Name the parts."""
        return frozenset(self._parts)

    def read(self, name: str) -> bytes:
        """Read a part; b'' when there is none of that name."""
        part = self._parts.get(name)
        if part is None:
            return b""
        if part.file_size > MAXIMUM_PART:
            raise too_large(MAXIMUM_PART)
        try:
            with self._source.open(part) as stream:
                return stream.read(MAXIMUM_PART)
        except _BROKEN as error:
            raise unreadable(FileFault.NOT_WHOLE) from error

    def xml(self, name: str) -> etree._Element | None:
        """Read a part as XML; None when there is none of that name."""
        content = self.read(name)
        return parse_xml(content) if content else None


@contextmanager
def opened(data: bytes) -> Iterator[Archive]:
    """Open a package after its list of contents has been found sane."""
    _measure_listing(data)
    try:
        source = zipfile.ZipFile(io.BytesIO(data))
    except _BROKEN as error:
        raise unreadable(FileFault.NOT_WHOLE) from error
    with source:
        _measure_parts(source)
        yield Archive(source)


def _measure_listing(data: bytes) -> None:
    start = data.rfind(_END, max(0, len(data) - 0xFFFF - _END_SIZE))
    if start < 0 or len(data) - start < _END_SIZE:
        raise unreadable(FileFault.NOT_WHOLE)
    count, size = struct.unpack("<HI", data[start + 10 : start + 16])
    if count > MAXIMUM_PARTS or size > MAXIMUM_LISTING:
        raise unreadable(FileFault.SUSPICIOUS)


def _measure_parts(source: zipfile.ZipFile) -> None:
    parts = source.infolist()
    names = {part.filename for part in parts}
    if len(names) != len(parts) or len(parts) > MAXIMUM_PARTS:
        raise unreadable(FileFault.SUSPICIOUS)
    if any(part.flag_bits & _ENCRYPTED for part in parts):
        raise refused(Code.FILE_ENCRYPTED)
    if sum(part.file_size for part in parts) > MAXIMUM_WHOLE:
        raise too_large(MAXIMUM_WHOLE)
    for part in parts:
        if part.file_size > _SMALL and part.file_size > _RATIO * max(part.compress_size, 1):
            raise unreadable(FileFault.SUSPICIOUS)


def parse_xml(content: bytes) -> etree._Element:
    """Parse XML that expands nothing, fetches nothing and declares nothing of its own."""
    # Office programs never write one, and it is where every attack by entities begins.
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content or b"\0" in content:
        raise unreadable(FileFault.SUSPICIOUS)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False, remove_pis=True
    )
    try:
        return etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise unreadable(FileFault.NOT_WHOLE) from error
