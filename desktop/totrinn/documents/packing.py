# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Pack files so that the same content gives the same bytes, and what is packed is not packed again.

The zipfile of Python cannot take over what is packed already, and a letter shares nine tenths of
its bytes with its template.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable
from dataclasses import dataclass

# 1 January 1980, midnight, as the headers of a zip file write it.
_FIXED_TIME = (0, (1 << 5) | 1)
_UNIX, _VERSION, _DEFLATED, _UTF8 = 3, 20, 8, 0x800
_RIGHTS = 0o100644 << 16
_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s4B4H3L5H2L")
_END = struct.Struct("<4s4H2LH")


@dataclass(frozen=True, slots=True)
class Packed:
    """One file as it lies in a package."""

    name: str
    data: bytes
    checksum: int
    size: int


class Packer:
    """Packs one file piece by piece."""

    def __init__(self, content: bytes = b"") -> None:
        self._zip = zlib.compressobj(zlib.Z_DEFAULT_COMPRESSION, zlib.DEFLATED, -zlib.MAX_WBITS)
        self._data = bytearray()
        self._checksum = self._size = 0
        self.add(content)

    def add(self, content: bytes) -> None:
        """Pack what comes next."""
        self._data += self._zip.compress(content)
        self._checksum = zlib.crc32(content, self._checksum)
        self._size += len(content)

    def end(self, name: str, content: bytes = b"") -> Packed:
        """Pack the last piece and give the whole file its name."""
        self.add(content)
        self._data += self._zip.flush()
        return Packed(name, bytes(self._data), self._checksum, self._size)


def pack(name: str, content: bytes) -> Packed:
    """Pack one file."""
    return Packer().end(name, content)


def join(files: Iterable[Packed]) -> bytes:
    """Join packed files to one package, in their order."""
    package, directory, count = bytearray(), bytearray(), 0
    for file in files:
        name = file.name.encode("utf-8")
        flags = 0 if file.name.isascii() else _UTF8
        sizes = (*_FIXED_TIME, file.checksum, len(file.data), file.size, len(name), 0)
        directory += _CENTRAL.pack(
            b"PK\1\2", _VERSION, _UNIX, _VERSION, 0, flags, _DEFLATED, *sizes, 0, 0, 0, _RIGHTS,
            len(package),
        )  # fmt: skip
        directory += name
        package += _LOCAL.pack(b"PK\3\4", _VERSION, flags, _DEFLATED, *sizes)
        package += name
        package += file.data
        count += 1
    end = _END.pack(b"PK\5\6", 0, 0, count, count, len(directory), len(package), 0)
    return bytes(package + directory + end)
