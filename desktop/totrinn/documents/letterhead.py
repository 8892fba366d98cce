# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Fill the marks of the template's headers and footers: who sends the paper, and what it is."""

from __future__ import annotations

from typing import Any

from docx.document import Document
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from totrinn.documents.clean import norwegian_key, one_line
from totrinn.texts import Texts
from totrinn_db.domain.papers import Letterhead

_PLACES = ("header", "first_page_header", "footer", "first_page_footer")
_LINE_OF_HEADER = 105


def fill_letterhead(
    document: Document, texts: Texts, letterhead: Letterhead, *, title: str, footer: str
) -> None:
    """Put the facts where the template asks for them, such as `{{helsefellesskap}}`."""
    places = {
        "{{helsefellesskap}}": one_line(letterhead.community),
        "{{parter}}": one_line(partners(letterhead, texts)),
        "{{kontakt}}": contact_line(letterhead),
        "{{dokument}}": shorten(title, max(30, _LINE_OF_HEADER - len(letterhead.community))),
        "{{bunntekst}}": shorten(one_line(footer), 70),
    }
    for section in document.sections:
        for place in _PLACES:
            paragraphs = getattr(section, place).paragraphs
            for paragraph in paragraphs:
                is_filled = _replace(paragraph, places)
                if is_filled and not paragraph.text.strip() and len(paragraphs) > 1:
                    paragraph._p.getparent().remove(paragraph._p)


def partners(letterhead: Letterhead, texts: Texts) -> str:
    """Name both sides as equals, in alphabetical order; many municipalities are counted."""
    names = list(letterhead.municipalities)
    if len(names) > 3:
        names = [texts.count(len(names), "municipality")]
    names = sorted([*names, *letterhead.trusts], key=norwegian_key)
    return texts.word("documents.partners", sides=texts.join(names)) if names else ""


def contact_line(letterhead: Letterhead) -> str:
    """Tell how to reach the secretariat, on one line."""
    parts = (letterhead.secretariat, letterhead.email, letterhead.phone)
    return " · ".join(one_line(part) for part in parts if part.strip())


def _replace(paragraph: Paragraph, places: dict[str, str]) -> bool:
    """Fill the marks, also where Word has split one over several runs; tell if there were any."""
    nodes = list(paragraph._p.iter(qn("w:t")))
    if "{{" not in _joined(nodes):
        return False
    for mark, value in places.items():
        start = _joined(nodes).find(mark)
        while start >= 0:
            _replace_span(nodes, start, start + len(mark), value)
            start = _joined(nodes).find(mark, start + len(value))
    return True


def _joined(nodes: list[Any]) -> str:
    return "".join(node.text or "" for node in nodes)


def _replace_span(nodes: list[Any], start: int, end: int, value: str) -> None:
    place = 0
    for node in nodes:
        text = node.text or ""
        first, last = max(start - place, 0), min(end - place, len(text))
        if first < last:
            node.text = f"{text[:first]}{value}{text[last:]}"
            node.set(qn("xml:space"), "preserve")
            value = ""
        place += len(text)


def shorten(text: str, limit: int) -> str:
    """Cut a text that is too long for its place, and show that it was cut."""
    if len(text) <= limit:
        return text
    return f"{text[: limit - 1].rstrip()}…"
