# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Write formatted text in the styles of the template; its headings go on below the section's."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable
from typing import Any

from totrinn.documents import elements
from totrinn.documents.clean import clean
from totrinn.documents.page import EMPTY_CELL, Column, Page
from totrinn.marked.blocks import Block, Heading, Item, Paragraph, Span, Spans, Table, plain
from totrinn.marked.reading import read

_DEEPEST_STYLE = 5
_TEXT_WIDTH, _LEAST_WIDTH = 16.4, 1.6
_LOOKS = {
    (True, False): "Strong",
    (False, True): "Emphasis",
    (True, True): "Intense Emphasis",
}
_AMOUNT = re.compile(
    r"(?:kr\.? ?)?[-−+]?\d[\d\s\u00a0.,]*(?:,-)?(?: ?(?:%|kr|kroner|prosent))?", re.IGNORECASE
)


def write_marked(page: Page, text: str, *, under: int, name: str) -> None:
    """Write a formatted text below a heading of this level and name."""
    under += page.depth
    level, before = under, None
    for block in read(clean(text)):
        match block:
            case Heading():
                level = min(level + 1, under + block.level, _DEEPEST_STYLE)
                _paragraph(page, block.spans, f"Heading {level}")
            case Paragraph():
                _paragraph(
                    page, block.spans, "Med luft over" if isinstance(before, Table) else "Normal"
                )
            case Item():
                _write_item(page, block)
            case Table():
                _write_table(page, block, name, is_next=isinstance(before, Table))
        before = block


def write_numbered(page: Page, entries: Iterable[str]) -> None:
    """Write entries that may be formatted as a list whose numbers are text."""
    for number, entry in enumerate(entries, start=1):
        spans = tuple(span for block in read(clean(entry)) for span in _spans_of(block))
        _write_item(page, Item(spans, 0, number))


def _spans_of(block: Block) -> Spans:
    return () if isinstance(block, Table) else block.spans


def _write_item(page: Page, item: Item) -> None:
    style = "Nummerert" if item.number else "List Bullet"
    lead = f"{item.number}." if item.number else ""
    _paragraph(page, item.spans, f"{style} {item.depth + 1}" if item.depth else style, lead)


def _paragraph(page: Page, spans: Spans, style: str, number: str = "") -> None:
    # Numbers are text and never Word's own: they can be copied and cited.
    paragraph = page.paragraph("", style=style)
    if number:
        elements.add_text(paragraph, f"{number}\t")
    _fill(page, paragraph, spans)
    page.mark_language(paragraph)
    if plain(spans).endswith(":") and not style.startswith("Heading"):
        page.keep_with_next(paragraph)


def _fill(page: Page, paragraph: Any, spans: Spans) -> None:
    for span in spans:
        place, style = paragraph, _LOOKS.get((span.bold, span.italic), "")
        if span.link:
            style = "Hyperlink"
            place = elements.add_hyperlink(paragraph, page.package.link(span.link))
        elements.add_styled(place, span.text, page.style_id(style) if style else "")


def _write_table(page: Page, table: Table, name: str, *, is_next: bool) -> None:
    columns = _columns(table)
    heads = page.texts.join([column.heading for column in columns])
    words = page.word("case_paper.section_table", name=name, columns=heads)
    if is_next:  # without words between them two tables become one
        page.paragraph(words, style="Merknad")
    made, row = page.empty_table(columns, title=name, description=words)
    for cells in table.rows[1:] or (((),) * len(columns),):
        added = copy.deepcopy(row)
        made.append(added)
        for cell, spans in zip(added[1:], cells, strict=True):
            _fill(page, cell[1], spans or (Span(EMPTY_CELL),))
    page.place(made)


def _columns(table: Table) -> list[Column]:
    """Share the width by what the columns hold; a column of amounts is set as numbers."""
    lists = [[plain(cell).strip() for cell in column] for column in zip(*table.rows, strict=True)]
    wanted = [float(min(max(map(len, texts)) + 2, 60)) for texts in lists]
    least = min(_LEAST_WIDTH, _TEXT_WIDTH / len(lists))
    spare = _TEXT_WIDTH - least * len(lists)
    return [
        Column(texts[0] or EMPTY_CELL, least + spare * width / sum(wanted), _is_amounts(texts[1:]))
        for texts, width in zip(lists, wanted, strict=True)
    ]


def _is_amounts(texts: list[str]) -> bool:
    filled = [text for text in texts if text]
    return bool(filled) and all(_AMOUNT.fullmatch(text) for text in filled)
