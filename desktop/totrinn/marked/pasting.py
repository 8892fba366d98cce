# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Read what is pasted from Word, e-mail and web pages: what a text may hold, and nothing else."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Any

from totrinn.marked.blocks import Block, Blocks, Heading, Item, Paragraph, Span, Spans, Table, tidy

_SKIPPED = frozenset("head style script title meta link template xml noscript object svg".split())
_PARTING = frozenset(
    "p div li ul ol table tr blockquote section article header footer main address pre dl dt dd "
    "form hr figure figcaption h1 h2 h3 h4 h5 h6 body".split()
)
_HEADINGS = {f"h{level}": min(level, 3) for level in range(1, 7)}
_BOLD = re.compile(r"(?<![\w-])font-weight:\s*(bold|bolder|[6-9]00)", re.IGNORECASE)
_NOT_BOLD = re.compile(r"(?<![\w-])font-weight:\s*(normal|lighter|[1-5]00)", re.IGNORECASE)
_ITALIC = re.compile(r"(?<![\w-])font-style:\s*(italic|oblique)", re.IGNORECASE)
_NOT_ITALIC = re.compile(r"(?<![\w-])font-style:\s*normal", re.IGNORECASE)
_WORD_LIST = re.compile(r"mso-list:\s*\S+\s+level(\d+)", re.IGNORECASE)
_WORD_MARK = re.compile(r"mso-list:\s*ignore", re.IGNORECASE)
_NUMBER = re.compile(r"\s*\(?(?:\d+|[a-z]{1,4})[.)]", re.IGNORECASE)
# How Word's list marks look where the program that copied them dropped their style.
_LOOSE_MARK = re.compile(r"^[·•▪§o\uf0b7\uf0a7][ \u00a0\t]+")
# Control signs too: Word puts some between its lines.
_SPACE = re.compile(r"[\x00- \x7f-\x9f\u2028\u2029]+")
_PLAIN_ITEM = re.compile(r"\s*(?:[-*•·–]\s+|(\d{1,3})[.)]\s+)(?=\S)")


def from_html(html: str) -> Blocks:
    """Read a piece of HTML as blocks; one that is nested too deep to be walked as its text alone.

    Nothing where the reader of HTML gives up half-way: half a text is worse than the plain one.
    """
    from lxml import etree  # loaded when something is pasted

    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_pis=True, huge_tree=True)
    try:
        root = etree.fromstring(html.replace("\x00", "").encode("utf-8", "replace"), parser)
    except etree.LxmlError:
        return ()
    if root is None or any("depth" in fault.message for fault in parser.error_log):
        return ()
    reader = _Reader()
    try:
        reader.walk(root, Span(""))
    except RecursionError:
        return from_plain("\n".join(map(str, root.itertext())))
    reader.flush()
    return tidy(reader.blocks)


def from_plain(text: str) -> Blocks:
    """Read plain text: blank lines part paragraphs, and lines with a dash or a number are lists."""
    blocks: list[Block] = []
    loose: list[str] = []

    def flush() -> None:
        blocks.append(Paragraph((Span("\n".join(loose)),)))
        loose.clear()

    for line in text.splitlines():
        mark = _PLAIN_ITEM.match(line)
        if mark is not None:
            flush()
            blocks.append(Item((Span(line[mark.end() :]),), 0, int(mark.group(1) or 0)))
        elif line.strip():
            loose.append(line)
        else:
            flush()
    flush()
    return tidy(blocks)


@dataclass
class _Reader:
    """Walks the elements; what is being read lies in `spans` until its block ends."""

    blocks: list[Block] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    lists: list[bool] = field(default_factory=list)  # whether each open list has numbers
    kind: Block = field(default_factory=lambda: Paragraph(()))

    def flush(self) -> None:
        """End the block that is being read."""
        if any(span.text.strip() for span in self.spans):
            self.blocks.append(_finished(self.kind, self.spans))
            if isinstance(self.kind, Item):
                self.kind = Paragraph(())
        self.spans = []

    def walk(self, element: Any, look: Span) -> None:
        """Read an element and what follows it."""
        tag = element.tag
        if isinstance(tag, str) and tag not in _SKIPPED:
            self._enter(element, tag, look)

    def _enter(self, element: Any, tag: str, look: Span) -> None:
        style = element.get("style") or ""
        if _WORD_MARK.search(style):
            if isinstance(self.kind, Item) and _NUMBER.match("".join(element.itertext())):
                self.kind = replace(self.kind, number=1)
            return
        if tag == "table":
            self._table(element, look)
            return
        if tag == "br":
            self.spans.append(replace(look, text="\n"))
            return
        is_block = tag in _PARTING
        if is_block:
            self.flush()
            self._open(element, tag, style)
        self._inside(element, _looked(element, tag, style, look))
        if is_block:
            self.flush()
            self._close(tag)

    def _open(self, element: Any, tag: str, style: str) -> None:
        found = _WORD_LIST.search(style)
        if tag in ("ul", "ol"):
            self.lists.append(tag == "ol")
        elif tag == "li":
            depth = max(len(self.lists) - 1, 0)
            self.kind = Item((), depth, int(bool(self.lists and self.lists[-1])))
        elif tag in _HEADINGS:
            self.kind = Heading(_HEADINGS[tag], ())
        elif found is not None:
            self.kind = Item((), int(found.group(1)) - 1)
        elif not (self.lists and isinstance(self.kind, Item)):
            self.kind = Paragraph(())

    def _close(self, tag: str) -> None:
        if tag in ("ul", "ol"):
            self.lists.pop()
        if tag in ("li", *_HEADINGS) or not self.lists:
            self.kind = Paragraph(())

    def _inside(self, element: Any, look: Span) -> None:
        self._say(element.text, look)
        for child in element:
            self.walk(child, look)
            self._say(child.tail, look)

    def _say(self, text: str | None, look: Span) -> None:
        if text:
            self.spans.append(replace(look, text=_SPACE.sub(" ", text)))

    def _table(self, element: Any, look: Span) -> None:
        self.flush()
        rows = [_cells(row) for row in element.iter("tr") if _table_of(row) is element]
        if max(map(len, rows), default=0) < 2:  # only there to place what is inside
            for cell in (cell for row in rows for cell in row):
                self._inside(cell, look)
                self.flush()
            return
        self.blocks.append(Table(tuple(tuple(_padded(row, look)) for row in rows)))


def _finished(kind: Block, spans: list[Span]) -> Block:
    if isinstance(kind, Table):
        return kind
    if isinstance(kind, Paragraph):
        first = _LOOSE_MARK.match("".join(span.text for span in spans).lstrip(" "))
        if first is not None:
            return Item(_without(spans, len(first.group())))
    return replace(kind, spans=tuple(spans))


def _without(spans: list[Span], count: int) -> Spans:
    kept = []
    started = False
    for span in spans:
        text = span.text if started else span.text.lstrip(" ")
        started = started or bool(text)
        kept.append(replace(span, text=text[count:]))
        count = max(count - len(text), 0)
    return tuple(kept)


def _looked(element: Any, tag: str, style: str, look: Span) -> Span:
    bold = (look.bold or tag in ("b", "strong") or bool(_BOLD.search(style))) and not (
        _NOT_BOLD.search(style)
    )
    italic = (look.italic or tag in ("i", "em") or bool(_ITALIC.search(style))) and not (
        _NOT_ITALIC.search(style)
    )
    link = (element.get("href") or "").strip() if tag == "a" else look.link
    return Span("", bold, italic, link)


def _table_of(row: Any) -> Any:
    return next(row.iterancestors("table"), None)


def _cells(row: Any) -> list[Any]:
    return [cell for cell in row if cell.tag in ("td", "th")]


def _padded(row: list[Any], look: Span) -> list[Spans]:
    found: list[Spans] = []
    for cell in row:
        found.append(_one_line(cell, look))
        span = str(cell.get("colspan") or "1")
        found += [()] * (min(int(span), 50) - 1 if span.isdigit() else 0)
    return found


def _one_line(cell: Any, look: Span) -> Spans:
    """Give all that a cell holds as one line; a table inside it too."""
    reader = _Reader()
    reader._inside(cell, look)
    reader.flush()
    spans: list[Span] = []
    for block in reader.blocks:
        parts = (
            [s for row in block.rows for s in row] if isinstance(block, Table) else [block.spans]
        )
        for part in parts:
            spans += [*part, Span(" ")]
    return tuple(spans)
