# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Tell what a file is by its content, and read the replies in it or refuse it with a code."""

from __future__ import annotations

from datetime import date

from totrinn.documents.reading.archive import Archive, opened
from totrinn.documents.reading.build import build_reply
from totrinn.documents.reading.lines import FormContent
from totrinn.documents.reading.mail import Mail, read_mail
from totrinn.documents.reading.open_document import CONTENT, read_open_document
from totrinn.documents.reading.refusals import FileFault, refused, too_large, unreadable
from totrinn.documents.reading.text import read_reply_text
from totrinn.documents.reading.word import DOCUMENT, read_word
from totrinn_db.domain.anchoring import AnswerSource
from totrinn_db.domain.codes import Code
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.replies import Reply

MAXIMUM = 25 * 1024**2
_TEXT_AT_MOST = 2 * 1024**2
_ZIP = b"PK\x03\x04"
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_TEXTS = (".txt", ".md", ".text")
_MACROS = ("vbaproject.bin", "vbadata.xml")
_SCRIPTS = ("basic/", "scripts/")
_MACRO_ENDINGS = (".docm", ".dotm")
_MACRO_TYPE = b"macroEnabled"


def read_reply_file(
    name: str, data: bytes, *, received_on: date | None = None
) -> tuple[Reply, ...]:
    """Read the replies of one file, or raise RuleBroken with the reason."""
    if len(data) > MAXIMUM:
        raise too_large(MAXIMUM)
    if not data.strip():
        raise unreadable(FileFault.EMPTY)
    if name.lower().endswith(_MACRO_ENDINGS):
        # Also one that holds no macro today: what is kept as proof opens in Word by its name.
        raise refused(Code.FILE_HAS_MACROS)
    if data.startswith(_ZIP):
        return _read_package(data, received_on)
    if data.startswith(_OLE):
        raise refused(Code.FILE_ENCRYPTED if _ENCRYPTED in data else Code.FILE_OLD_FORMAT)
    ending = name.lower()
    if ending.endswith((".docx", ".odt")):
        raise unreadable(FileFault.NOT_WHOLE)
    if ending.endswith(".eml"):
        return _read_mail(read_mail(data), received_on)
    if ending.endswith(_TEXTS) and len(data) <= _TEXT_AT_MOST:
        return _known(read_reply_text(_decoded(data), received_on=received_on))
    raise refused(Code.FILE_NOT_A_REPLY)


def _read_package(data: bytes, received_on: date | None) -> tuple[Reply, ...]:
    with opened(data) as archive:
        refuse_macros(archive)
        if DOCUMENT in archive.names:
            content = read_word(archive)
        elif CONTENT in archive.names and "mimetype" in archive.names:
            content = read_open_document(archive)
        else:
            raise refused(Code.FILE_NOT_A_REPLY)
    return _replies(content, received_on)


def refuse_macros(archive: Archive) -> None:
    """Refuse a file that can run something."""
    lowered = (name.lower() for name in archive.names)
    if any(name.endswith(_MACROS) or name.startswith(_SCRIPTS) for name in lowered):
        raise refused(Code.FILE_HAS_MACROS)
    if _MACRO_TYPE in archive.read("[Content_Types].xml"):
        raise refused(Code.FILE_HAS_MACROS)


def _replies(content: FormContent, received_on: date | None) -> tuple[Reply, ...]:
    if content.lines:
        return (build_reply(content, source=AnswerSource.FORM, received_on=received_on),)
    if content.marks.form_id:
        # A form whose lines are gone is no form; what is left of it may say something else.
        raise unreadable(FileFault.FIELDS)
    return _known(read_reply_text(content.text, received_on=received_on))


def _read_mail(mail: Mail, received_on: date | None) -> tuple[Reply, ...]:
    on = mail.sent_on or received_on
    attached = tuple(reply for form in mail.forms for reply in _attached(*form, on))
    written = read_reply_text(mail.text, sender=mail.sender, received_on=on)
    said = {(reply.code, reply.status) for reply in attached}
    # An e-mail that repeats its form adds nothing; one that contradicts it must not be passed over.
    return _known(attached + tuple(r for r in written if (r.code, r.status) not in said))


def _attached(name: str, data: bytes, on: date | None) -> tuple[Reply, ...]:
    """Read an attached form; other Word files that go along with an answer are left out."""
    try:
        return read_reply_file(name, data, received_on=on)
    except RuleBroken as broken:
        if broken.refused.code in (Code.CODE_MISSING, Code.FILE_NOT_A_REPLY):
            return ()
        raise


def _known(replies: tuple[Reply, ...]) -> tuple[Reply, ...]:
    if not replies:
        raise refused(Code.CODE_MISSING)
    return replies


def _decoded(data: bytes) -> str:
    encodings = (
        ("utf-16", "utf-8-sig") if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig",)
    )
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeError:
            continue
    return data.decode("cp1252", "replace")
