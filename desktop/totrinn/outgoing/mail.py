# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""E-mail drafts (.eml) that a mail program opens as not yet sent. Totrinn never sends.

No sender, date or message id: the mail program adds its own. The same draft gives the same bytes.
"""

from __future__ import annotations

import hashlib
from base64 import b64encode
from binascii import b2a_qp
from collections.abc import Iterable
from dataclasses import dataclass
from email import policy
from email.headerregistry import Address
from email.message import EmailMessage
from functools import lru_cache

from totrinn.documents.clean import clean, one_line
from totrinn.documents.files import safe_file_name
from totrinn_db.domain.contacts import is_email
from totrinn_db.domain.media_types import media_type_of

# Names are plain ASCII on one line: Outlook reads a folded or encoded name only in part.
_NAME_AT_MOST = 100
_LINE = 76
_TEXT_HEAD = (
    b'Content-Type: text/plain; charset="utf-8"\r\n'
    b"Content-Transfer-Encoding: quoted-printable\r\n\r\n"
)
_PACKED = ("application/", "image/", "text/calendar")
_UNKNOWN = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class Enclosed:
    """One file that goes along."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Draft:
    """One e-mail on its way to be read through and sent by a person."""

    to: tuple[tuple[str, str], ...]
    subject: str
    body: str
    enclosed: tuple[Enclosed, ...] = ()
    language: str = "nb-NO"


def write_draft(draft: Draft) -> bytes:
    """Write a draft that Outlook, Thunderbird and Apple Mail open ready to send."""
    message = EmailMessage(policy=policy.SMTP)
    message["X-Unsent"] = "1"
    addresses = tuple(_addresses(draft.to))
    if addresses:
        message["To"] = addresses
    message["Subject"] = one_line(draft.subject)
    message["Content-Language"] = draft.language
    message["MIME-Version"] = "1.0"
    if not draft.enclosed:
        return message.as_bytes().removesuffix(b"\r\n") + _text(draft.body)
    boundary = _boundary(draft)
    message["Content-Type"] = f'multipart/mixed; boundary="{boundary}"'
    # The parts are joined here: the library writes large files line by line, ten times slower.
    taken: set[str] = set()
    parts = [_text(draft.body), *(_part(each, taken) for each in draft.enclosed)]
    mark = f"--{boundary}".encode("ascii")
    body = b"".join(mark + b"\r\n" + part + b"\r\n" for part in parts)
    head = message.as_bytes().partition(b"\r\n\r\n")[0]
    return head + b"\r\n\r\n" + body + mark + b"--\r\n"


def _text(body: str) -> bytes:
    """Write the text part; the library goes through it letter by letter."""
    lines = (clean(body) + "\n").replace("\n", "\r\n").encode("utf-8")
    return _TEXT_HEAD + b2a_qp(lines, istext=True)


def _part(enclosed: Enclosed, taken: set[str]) -> bytes:
    name = _name(enclosed.name, taken)
    head = (
        f'Content-Type: {_type_of(name)}; name="{name}"\r\n'
        "Content-Transfer-Encoding: base64\r\n"
        f'Content-Disposition: attachment;\r\n filename="{name}"\r\n\r\n'
    )
    return head.encode("ascii") + _base64(enclosed.content)


@lru_cache(maxsize=32)
def _base64(content: bytes) -> bytes:
    """Write a file in lines of 76 signs; the same attachment goes along in many drafts."""
    packed = b64encode(content)
    lines = (packed[place : place + _LINE] for place in range(0, len(packed), _LINE))
    return b"\r\n".join(lines)


def _addresses(to: Iterable[tuple[str, str]]) -> Iterable[Address]:
    """Keep the addresses that are addresses; the person sees the rest in the mail program."""
    for name, email in to:
        address = email.strip()
        if is_email(address) and address.isascii():
            yield Address(display_name=one_line(name), addr_spec=address)


def _boundary(draft: Draft) -> str:
    digest = hashlib.sha256(repr((draft.to, draft.subject, draft.body)).encode("utf-8", "replace"))
    for enclosed in draft.enclosed:
        digest.update(hashlib.sha256(enclosed.content).digest())
    return f"=_totrinn_{digest.hexdigest()[:32]}"


def _name(name: str, taken: set[str]) -> str:
    """Give a name that every mail program reads, and that no other file in the draft has."""
    safe = safe_file_name(name, at_most=_NAME_AT_MOST)
    stem, dot, ending = safe.rpartition(".")
    number = 2
    while safe.casefold() in taken:
        safe = f"{stem}-{number}{dot}{ending}"
        number += 1
    taken.add(safe.casefold())
    return safe


def _type_of(name: str) -> str:
    found = media_type_of(name)
    # A text needs a character set, and a message or a multipart cannot be packed as it is.
    return found if found.startswith(_PACKED) else _UNKNOWN
