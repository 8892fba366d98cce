# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Read an e-mail that was saved as a file: its attached forms, or else what is written in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from email import policy
from email.errors import MessageError
from email.message import EmailMessage
from email.parser import BytesParser
from html.parser import HTMLParser

from totrinn.documents.reading.refusals import FileFault, unreadable

_BROKEN = (
    MessageError, RecursionError, ValueError, LookupError, TypeError, AttributeError,
)  # fmt: skip
_FORMS = (".docx", ".docm", ".odt")
_PARTS_AT_MOST = 200
_NESTED_AT_MOST = 50
_HEADER_AT_MOST = 10_000
_NESTS = re.compile(rb"multipart/|message/rfc822", re.IGNORECASE)
_BREAKS = frozenset("p div br tr li table h1 h2 h3 blockquote".split())
_SILENT = frozenset("script style head title blockquote".split())


@dataclass(frozen=True, slots=True)
class Mail:
    """What matters of an e-mail. `forms` are the attached files that may be forms."""

    sender: str
    sent_on: date | None
    text: str
    forms: tuple[tuple[str, bytes], ...]


def read_mail(data: bytes) -> Mail:
    """Take an e-mail apart; whatever makes the parser stumble is a broken e-mail."""
    if len(_NESTS.findall(data)) > _NESTED_AT_MOST:
        raise unreadable(FileFault.SUSPICIOUS)
    try:
        message = BytesParser(policy=policy.default).parsebytes(data)
        assert isinstance(message, EmailMessage)
        _measure(message)
        return Mail(
            sender=str(message.get("From", ""))[:200],
            sent_on=_sent_on(message),
            text=_body(message),
            forms=tuple(_forms(message)),
        )
    except _BROKEN as error:
        raise unreadable(FileFault.NOT_WHOLE) from error


def _measure(message: EmailMessage) -> None:
    """Refuse an e-mail of more parts or longer headers than any mail program writes."""
    for number, part in enumerate(message.walk()):
        longest = max((len(value) for _, value in part.raw_items()), default=0)
        if number > _PARTS_AT_MOST or longest > _HEADER_AT_MOST:
            raise unreadable(FileFault.SUSPICIOUS)


def _sent_on(message: EmailMessage) -> date | None:
    header = message.get("Date")
    sent = getattr(header, "datetime", None)
    return sent.date() if isinstance(sent, datetime) else None


def _body(message: EmailMessage) -> str:
    body = message.get_body(preferencelist=("plain", "html"))
    if body is None:
        return ""
    content = body.get_content()
    text = content if isinstance(content, str) else ""
    return text_of_html(text) if body.get_content_subtype() == "html" else text


def _forms(message: EmailMessage) -> Iterator[tuple[str, bytes]]:
    for part in message.walk():
        name = part.get_filename() or ""
        if name.lower().endswith(_FORMS):
            content = part.get_payload(decode=True)
            if isinstance(content, bytes):
                yield name, content


def text_of_html(html: str) -> str:
    """Give the text of an HTML e-mail line by line, without what it quotes."""
    reader = _TextOfHtml()
    reader.feed(html)
    reader.close()
    return "".join(reader.pieces)


class _TextOfHtml(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._silent: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        del attrs
        if tag in _SILENT:
            self._silent.append(tag)
        if tag in _BREAKS:
            self.pieces.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._silent:
            while self._silent.pop() != tag:
                pass
        if tag in _BREAKS and tag != "br":
            self.pieces.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.pieces.append(data.replace("\n", " "))
