# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The words inside a file, so that an identity number in an attachment is found before it is kept.

Office files, PDF, e-mail and plain text are read, within limits of size and time. What cannot be
read (a scan, a file with a password) is let through: nobody can tell what it says.
"""

from __future__ import annotations

import hashlib
import html
import io
import logging
import re
import time
import zipfile
import zlib
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

from totrinn_db.domain.codes import Code, Remedy
from totrinn_db.domain.national_ids import is_wider, may_hold_one, may_store
from totrinn_db.domain.verdict import ALLOWED, Fact, Refused, Verdict

if TYPE_CHECKING:
    from email.message import EmailMessage

_LOG = logging.getLogger(__name__)
SECONDS = 5.0
_REMEMBERED = 4_000
_clean: OrderedDict[tuple[bytes, str, bool], None] = OrderedDict()
_PARTS, _PART, _WHOLE = 1_000, 16 * 1024**2, 64 * 1024**2
_PAGES, _PAGE = 1_000, 2 * 1024**2
_DEEPEST = 3
# Words as they lie in Word, Excel and PowerPoint, also text that was deleted with tracking.
_PIECE = re.compile(
    r"<(?:\w+:)?(?:t|v|delText|instrText)(?:\s[^>]*)?>(?P<words>[^<]*)"
    r"|(?P<cell></(?:\w+:)?(?:c|tc)>)"
    r"|</(?:\w+:)?(?:p|si)>|<(?:\w+:)?(?:tab|br|cr)\b"
)
_WORDS = re.compile(r"<(?:\w+:)?(?:[tv]|delText|instrText)(?:\s[^>]*)?>([^<]+)")
# What an office file says of its looks; none of it is shown as words.
_LOOKS = re.compile(
    r"\[Content_Types\]\.xml|(?:word|xl|ppt)/"
    r"(?:styles|settings|webSettings|fontTable|numbering|theme/theme\d*)\.xml"
)
_TAG = re.compile(r"<[^>]*>")
_OPEN_BREAK = re.compile(r"</text:(?:p|h)>|<text:(?:tab|line-break|s)\b[^>]*>")
_BROKEN = (
    zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, EOFError, NotImplementedError, OSError,
    UnicodeError, ValueError, RuntimeError, LookupError,
)  # fmt: skip


def may_keep_file(name: str, data: bytes, *, on: date | None = None) -> Verdict:
    """Refuse a file whose words hold a national identity number; the number is never repeated.

    A content that was found clean is not looked through again when it is kept.
    """
    key = (hashlib.sha256(data).digest(), name.lower()[-5:], is_wider(on))
    if key in _clean:
        return ALLOWED
    verdict = _look_through(name, data, on)
    if isinstance(verdict, Refused):
        return verdict
    _clean[key] = None
    if len(_clean) > _REMEMBERED:
        _clean.popitem(last=False)
    return ALLOWED


def forget() -> None:
    """Forget which contents were found clean."""
    _clean.clear()


def _look_through(name: str, data: bytes, on: date | None) -> Verdict:
    until = time.monotonic() + SECONDS
    for page, text in _texts(name, data, until, 0):
        if isinstance(may_store(text, on=on), Refused):
            facts: dict[str, Fact] = {"file": name, "page": page} if page else {"file": name}
            return Refused(Code.NATIONAL_ID_IN_FILE, facts, (Remedy.REMOVE_NATIONAL_ID,))
    return ALLOWED


def _texts(name: str, data: bytes, until: float, depth: int) -> Iterator[tuple[int, str]]:
    """Give the texts of a file, each with the page it stands on; 0 where there are no pages."""
    try:
        if data.startswith(b"%PDF") or b"%PDF-" in data[:1024]:
            yield from _of_pdf(data, until)
        elif data.startswith(b"PK"):
            yield from ((0, text) for text in _of_archive(data, until))
        elif name.lower().endswith(".eml"):
            yield from _of_mail(data, until, depth)
        elif name.lower().endswith((".txt", ".csv", ".md", ".html", ".htm", ".rtf", ".ics")):
            yield 0, _decoded(data[:_PART])
    except _BROKEN:
        return


def _decoded(data: bytes) -> str:
    for encoding in ("utf-16",) if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig",):
        try:
            return data.decode(encoding)
        except UnicodeError:
            continue
    return data.decode("cp1252", "replace")


def _of_archive(data: bytes, until: float) -> Iterator[str]:
    """Read an office file part by part: the text, and headers, footers, notes and comments."""
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        parts = [
            part
            for part in source.infolist()
            if part.filename.endswith(".xml") and not _LOOKS.fullmatch(part.filename)
        ]
        left = _WHOLE
        for part in parts[:_PARTS]:
            left -= part.file_size
            if part.file_size > _PART or left < 0 or time.monotonic() > until:
                return
            with source.open(part) as stream:
                text = _decoded(stream.read(_PART))
            is_open = part.filename in ("content.xml", "styles.xml", "meta.xml")
            is_facts = part.filename.startswith("docProps/")
            yield _open_words(text) if is_open or is_facts else _office_words(text)


def _office_words(text: str) -> str:
    pieces = "".join(_WORDS.findall(text))
    # Without what parts them digits stand closer still; a sign by its number may be any sign.
    if "&#" not in pieces and not may_hold_one(pieces):
        return ""
    words: list[str] = []
    for found in _PIECE.finditer(text):
        # Numbers in two cells beside each other are two numbers.
        apart = " | " if found["cell"] else "\n"
        words.append(apart if found["words"] is None else found["words"])
    return html.unescape("".join(words))


def _open_words(text: str) -> str:
    return html.unescape(_TAG.sub("", _OPEN_BREAK.sub("\n", text)))


def _of_pdf(data: bytes, until: float) -> Iterator[tuple[int, str]]:
    """Read a PDF page by page; a page that is drawn rather than written is passed by."""
    from pypdf import PdfReader

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = PdfReader(io.BytesIO(data))
        for number, page in enumerate(reader.pages[:_PAGES], start=1):
            if time.monotonic() > until:
                return
            content = page.get_contents()
            if content is not None and len(content.get_data()) <= _PAGE:
                yield number, page.extract_text()
    except Exception as error:  # noqa: BLE001 - a broken PDF fails in more ways than one can name
        _LOG.info("a PDF could not be read to its end: %s", type(error).__name__)


def _of_mail(data: bytes, until: float, depth: int) -> Iterator[tuple[int, str]]:
    """Read an e-mail with what is enclosed."""
    from email import policy
    from email.errors import MessageError
    from email.message import EmailMessage
    from email.parser import BytesParser

    message = BytesParser(EmailMessage, policy=policy.default).parsebytes(data)
    yield 0, "\n".join(str(message.get(name, "")) for name in ("subject", "from", "to"))
    with suppress(MessageError):
        yield from _enclosed(message, until, depth)


def _enclosed(message: EmailMessage, until: float, depth: int) -> Iterator[tuple[int, str]]:
    for part in message.walk():
        content = part.get_payload(decode=True)
        if not isinstance(content, bytes):
            continue
        if part.get_content_maintype() == "text":
            yield 0, part.get_content()
        elif depth < _DEEPEST:
            yield from _texts(part.get_filename() or "", content, until, depth + 1)
