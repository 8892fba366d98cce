# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Drafts are read back as a mail program does: who, what, and every file whole."""

from __future__ import annotations

import email
from email import policy
from email.message import EmailMessage

from hypothesis import strategies as st

from chances import by_chance
from gathering import each_of
from totrinn.outgoing.mail import Draft, Enclosed, write_draft

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def read(content: bytes) -> EmailMessage:
    return email.message_from_bytes(content, policy=policy.default)


def a_draft(**changes: object) -> Draft:
    values = {
        "to": (("Kari Ødegård", "kari.odegard@example.no"),),
        "subject": "Til forankring innen 4. september 2026: Årsplan for æøå (26-012)",
        "body": "Til Ørsta kommune\n\nVi ber dere ta stilling.\n\nMed vennlig hilsen\nÅse",
        "enclosed": (Enclosed("Forankringsbrev.docx", b"PK\x03\x04" * 40),),
        **changes,
    }
    return Draft(**values)


def files_of(message: EmailMessage) -> dict[str, bytes]:
    return {str(part.get_filename()): part.get_content() for part in message.iter_attachments()}


def test_a_draft_opens_as_not_yet_sent_and_carries_nothing_of_the_sender():
    message = read(write_draft(a_draft()))
    assert message["X-Unsent"] == "1"
    assert message["To"] == "Kari Ødegård <kari.odegard@example.no>"
    assert message["Subject"] == "Til forankring innen 4. september 2026: Årsplan for æøå (26-012)"
    assert message["Content-Language"] == "nb-NO"
    for name in ("From", "Date", "Message-ID", "Sender"):
        assert name not in message


def test_the_text_is_what_was_written_and_the_files_are_whole():
    message = read(write_draft(a_draft()))
    text = message.get_body(("plain",)).get_content()
    assert text.replace("\r\n", "\n").strip() == a_draft().body
    assert files_of(message) == {"Forankringsbrev.docx": b"PK\x03\x04" * 40}
    assert [part.get_content_type() for part in message.iter_attachments()] == [DOCX]


def test_a_draft_without_files_is_plain_text():
    message = read(write_draft(a_draft(enclosed=())))
    assert message.get_content_type() == "text/plain"
    assert message.get_content().startswith("Til Ørsta kommune")


@each_of(
    "name, type_",
    [
        ("Frist.ics", "text/calendar"),
        ("Kostnader.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("Kart.png", "image/png"),
        ("Modell.pdf", "application/pdf"),
        ("Notat.txt", "application/octet-stream"),
        ("Videresendt.eml", "application/octet-stream"),
        ("uten ending", "application/octet-stream"),
    ],
)
def test_each_file_has_its_type_and_arrives_as_it_was(name: str, type_: str):
    content = b"linje\nlinje\r\n\x00\xff"
    part = next(read(write_draft(a_draft(enclosed=(Enclosed(name, content),)))).iter_attachments())
    assert part.get_content_type() == type_
    assert part.get_payload(decode=True) == content


def test_names_of_files_are_plain_short_and_never_alike():
    long_name = "Kárášjohka – Karasjok kommune og veldig mye mer " * 6 + ".pdf"
    names = ["Møte: vedlegg/1.pdf", "møte vedlegg 1.pdf", long_name, "CON.pdf", '"; x="y.pdf']
    raw = write_draft(a_draft(enclosed=tuple(Enclosed(name, b"x") for name in names)))
    found = list(files_of(read(raw)))
    assert len(found) == len(names) == len(set(map(str.casefold, found)))
    assert all(name.isascii() and len(name) <= 105 and '"' not in name for name in found)
    assert found[:2] == ["Mote-vedlegg-1.pdf", "mote-vedlegg-1-2.pdf"]
    assert b"filename*" not in raw


def test_what_is_no_address_is_left_for_the_person_to_fill_in():
    for address in ("", "ingen", "a@b", "a@b.no, c@d.no", "a@b.no\r\nBcc: x@y.no", "æ@ø.no"):
        message = read(write_draft(a_draft(to=(("Kari", address),))))
        assert message["To"] is None
        assert message["Bcc"] is None


def test_a_name_or_a_subject_cannot_add_a_header():
    evil = "Hei\r\nBcc: x@example.no"
    message = read(write_draft(a_draft(to=((evil, "kari@example.no"),), subject=evil)))
    assert message["Bcc"] is None
    assert message["Subject"] == "Hei Bcc: x@example.no"


def test_the_same_draft_gives_the_same_bytes_in_lines_that_mail_allows():
    content = write_draft(a_draft())
    assert content == write_draft(a_draft())
    assert max(map(len, content.split(b"\r\n"))) <= 998
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert content.isascii()


def test_a_text_that_looks_like_the_border_does_not_end_the_draft():
    first = write_draft(a_draft())
    border = next(line for line in first.split(b"\r\n") if line.startswith(b"--=_")).decode()
    message = read(write_draft(a_draft(body=f"{border}--\n\nMer tekst")))
    assert "Mer tekst" in message.get_body(("plain",)).get_content()
    assert len(files_of(message)) == 1


@by_chance(st.text(max_size=300), st.text(max_size=300), st.text(max_size=60))
def test_any_text_makes_a_draft_that_can_be_read(subject: str, body: str, name: str):
    message = read(write_draft(a_draft(subject=subject, body=body, to=((name, "a@example.no"),))))
    assert message["X-Unsent"] == "1"
    assert len(files_of(message)) == 1
