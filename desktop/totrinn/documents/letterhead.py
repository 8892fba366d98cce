# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Fill the marks of the template's headers and footers: who sends the paper, and what it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from totrinn.documents.clean import norwegian_key, one_line
from totrinn.documents.elements import P, T, w
from totrinn.documents.package import Package
from totrinn.texts import Texts
from totrinn_db.domain.papers import Letterhead

# The marks that a template may have in its headers and footers.
MARKS = ("{{helsefellesskap}}", "{{parter}}", "{{kontakt}}", "{{dokument}}", "{{bunntekst}}")
_LINE_OF_HEADER = 105
_PICTURES = tuple(map(w, ("drawing", "pict", "object")))
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def fill_letterhead(
    package: Package, texts: Texts, letterhead: Letterhead, *, title: str, footer: str
) -> None:
    """Put the facts where the template asks for them, such as `{{helsefellesskap}}`."""
    values = (
        one_line(letterhead.community),
        one_line(partners(letterhead, texts)),
        contact_line(letterhead),
        shorten(title, max(30, _LINE_OF_HEADER - len(letterhead.community))),
        shorten(one_line(footer), 70),
    )
    package.fill_letterhead(_fill, dict(zip(MARKS, values, strict=True)))


def _fill(part: Any, places: Mapping[str, str]) -> None:
    for paragraph in list(part.iter(P)):
        if _replace(paragraph, places) and _is_empty(paragraph):
            _drop(paragraph)


def _is_empty(paragraph: Any) -> bool:
    """Tell whether a filled paragraph says nothing; a logo says something."""
    has_picture = next(paragraph.iter(*_PICTURES), None) is not None
    return not has_picture and not _joined(paragraph.iter(T)).strip()


def _drop(paragraph: Any) -> None:
    """Take out a paragraph, unless its place would have none."""
    place = paragraph.getparent()
    if len(place.findall(P)) > 1:
        place.remove(paragraph)


def partners(letterhead: Letterhead, texts: Texts) -> str:
    """Name both sides as equals, in alphabetical order; many municipalities are counted."""
    names = list(letterhead.municipalities)
    if len(names) == 1:
        names = [texts.word("documents.municipality", name=names[0])]
    if len(names) > 3:
        names = [texts.count(len(names), "municipality")]
    names = sorted([*names, *letterhead.trusts], key=norwegian_key)
    return texts.word("documents.partners", sides=texts.join(names)) if names else ""


def contact_line(letterhead: Letterhead) -> str:
    """Tell how to reach the secretariat, on one line."""
    parts = (letterhead.secretariat, letterhead.email, letterhead.phone)
    return " · ".join(one_line(part) for part in parts if part.strip())


def _replace(paragraph: Any, places: Mapping[str, str]) -> bool:
    """Fill the marks, also where Word has split one over several runs; tell if there were any."""
    nodes = list(paragraph.iter(T))
    if "{{" not in _joined(nodes):
        return False
    for mark, value in places.items():
        start = _joined(nodes).find(mark)
        while start >= 0:
            _replace_span(nodes, start, start + len(mark), value)
            start = _joined(nodes).find(mark, start + len(value))
    return True


def _joined(nodes: Iterable[Any]) -> str:
    return "".join(node.text or "" for node in nodes)


def _replace_span(nodes: list[Any], start: int, end: int, value: str) -> None:
    place = 0
    for node in nodes:
        text = node.text or ""
        first, last = max(start - place, 0), min(end - place, len(text))
        if first < last:
            node.text = f"{text[:first]}{value}{text[last:]}"
            node.set(_SPACE, "preserve")
            value = ""
        place += len(text)


def shorten(text: str, limit: int) -> str:
    """Cut a text that is too long for its place, and show that it was cut."""
    if len(text) <= limit:
        return text
    return f"{text[: limit - 1].rstrip()}…"
