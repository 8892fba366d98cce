# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""No act can keep an identity number: not in a field, and not inside a file."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from email.message import EmailMessage

import docx
import pytest
from openpyxl import Workbook
from sqlalchemy import select

from totrinn_db.codec import models
from totrinn_db.commands import cases
from totrinn_db.domain.codes import Code
from totrinn_db.domain.errors import RuleBroken
from totrinn_db.domain.verdict import Refused
from totrinn_db.file_texts import may_keep_file
from totrinn_db.guarding import MADE_BY_US, refuse_identity_numbers, text_fields
from totrinn_db.models import Attachment, Case
from totrinn_db.work import Work

NUMBER = "13097248022"
TODAY = date(2026, 5, 1)
FIELDS = [(model, name) for model in models().values() for name in sorted(text_fields(model))]


def test_every_field_that_holds_words_refuses_a_number():
    assert len(FIELDS) > 80
    kept = []
    for model, name in FIELDS:
        for value in (f"Pasient {NUMBER}", [f"Pasient {NUMBER}"], {"a": [NUMBER]}):
            try:
                refuse_identity_numbers(model, [(name, value)], on=TODAY)
            except RuleBroken:
                continue
            kept.append(f"{model.__tablename__}.{name}")
    assert kept == []


def test_what_is_passed_by_is_named_and_there():
    there = {
        f"{name}.{column.name}" for name, model in models().items() for column in model.__table__.c
    }
    assert there >= MADE_BY_US


def test_an_act_that_forgets_to_look_is_refused_and_keeps_nothing(house):
    case_id = house.a_case()

    def forgetful(work: Work) -> None:
        work.get(Case, case_id).spokesperson = f"Ola, {NUMBER[:6]} {NUMBER[6:]}"

    with pytest.raises(RuleBroken) as broken:
        house.do(forgetful)
    assert broken.value.refused.code is Code.NATIONAL_ID_FOUND
    assert house.the(select(Case)).spokesperson == ""


# files


def word_file(where: str) -> bytes:
    document = docx.Document()
    paragraph = document.add_paragraph("Gjelder pasient ")
    target = {
        "text": paragraph,
        "header": document.sections[0].header.paragraphs[0],
        "footer": document.sections[0].footer.paragraphs[0],
        "cell": document.add_table(1, 1).cell(0, 0).paragraphs[0],
    }
    if where == "comment":
        document.add_comment(paragraph.runs, text=f"Se {NUMBER}")
    else:
        # Word splits a number in pieces when a part of it was typed later.
        target[where].add_run(NUMBER[:4])
        target[where].add_run(NUMBER[4:])
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def sheet(*rows: tuple[object, ...]) -> bytes:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def open_text(words: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr("content.xml", f"<a><text:p>{words}</text:p></a>")
    return out.getvalue()


def pdf(*pages: str) -> bytes:
    """Write the smallest PDF that holds these lines, one page each."""
    count = len(pages)
    kids = " ".join(f"{3 + 2 * n} 0 R" for n in range(count))
    bodies = [
        "<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {count}>>",
    ]
    for n, line in enumerate(pages):
        stream = f"BT /F1 12 Tf 72 700 Td ({line}) Tj ET"
        bodies.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {4 + 2 * n} 0 R"
            "/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>"
        )
        bodies.append(f"<</Length {len(stream)}>>stream\n{stream}\nendstream")
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(bodies, start=1):
        places.append(len(out))
        out += f"{number} 0 obj{body}endobj\n".encode()
    start = len(out)
    lines = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(bodies) + 1
    out += f"xref\n0 {size}\n0000000000 65535 f \n{lines}".encode()
    return out + f"trailer<</Size {size}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF".encode()


def mail(data: bytes, name: str) -> bytes:
    message = EmailMessage()
    message["Subject"] = "Svar fra Molde"
    message.set_content("Se vedlegget.")
    message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        *((f"{where}.docx", word_file(where)) for where in ("text", "header", "footer", "cell")),
        ("comment.docx", word_file("comment")),
        ("ark.xlsx", sheet(("Navn", "Nummer"), ("Ola", f"{NUMBER[:6]} {NUMBER[6:]}"))),
        ("tall.xlsx", sheet((int(NUMBER),))),
        ("tekst.odt", open_text(f"<text:span>{NUMBER[:6]}</text:span><text:s/>{NUMBER[6:]}")),
        ("notat.txt", f"født {NUMBER}".encode("cp1252")),
        ("svar.eml", mail(word_file("text"), "svar.docx")),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_number_inside_a_file_is_found(name: str, data: bytes):
    verdict = may_keep_file(name, data)
    assert isinstance(verdict, Refused)
    assert (verdict.code, verdict.facts) == (Code.NATIONAL_ID_IN_FILE, {"file": name})


def test_a_number_in_a_pdf_is_told_with_its_page():
    verdict = may_keep_file("rapport.pdf", pdf("Innledning", f"Pasient {NUMBER}"))
    assert isinstance(verdict, Refused)
    assert verdict.facts == {"file": "rapport.pdf", "page": 2}


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("tall.xlsx", sheet((130972, 48022), ("12 500 000", 1.5))),
        ("rapport.pdf", pdf("Konto 1309.72.48022")),
        ("brudd.pdf", b"%PDF-1.7 brutt"),
        ("brudd.docx", b"PK\x03\x04 brutt"),
        ("bilde.png", NUMBER.encode()),
        ("tom.txt", b""),
    ],
)
def test_a_file_without_one_or_that_nobody_can_read_is_kept(name: str, data: bytes):
    assert may_keep_file(name, data)


def test_a_file_that_unpacks_to_much_costs_little():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("word/document.xml", b" " * (17 * 1024**2))
    assert may_keep_file("bombe.docx", out.getvalue())


def test_an_attachment_with_a_number_is_refused_and_nothing_is_stored(house):
    case_id = house.a_case()
    with pytest.raises(RuleBroken) as broken:
        house.do(
            cases.add_attachment, case_id=case_id, name="notat.docx", data=word_file("comment")
        )
    assert broken.value.refused.code is Code.NATIONAL_ID_IN_FILE
    assert house.rows(select(Attachment)) == []
