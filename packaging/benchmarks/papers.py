# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Papers against a writer by hand: lxml elements for the same paragraphs, runs, tables and rows.

The floor knows the finished content: every text with its style, in order. It makes the elements one
by one, serialises them, and packs them with the other parts of the same file with zipfile. It looks
up no words, cleans no text, fills no letterhead and knows no languages. For the matrix it copies
one row for each party and sets the texts, which is the quickest way that python-docx allows.

The book of a meeting is also measured beside docxtpl, which fills a template that python-docx made
beforehand with the same paragraphs and rows; and the room it takes with 60 cases beside 20.
"""

from __future__ import annotations

import copy
import io
import sys
import tracemalloc
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import cycle, islice
from typing import Any

import docx
from docxtpl import DocxTemplate
from lxml import etree

from house import benches, floors
from house.places import ROOT

sys.path[:0] = [str(ROOT / name) for name in ("desktop", "db", "tests")]

from documents import samples, samples_meeting, samples_out  # noqa: E402
from totrinn import documents  # noqa: E402
from totrinn_db.domain.meetings import ItemKind  # noqa: E402
from totrinn_db.domain.papers import (  # noqa: E402
    AnchoringStatusPaper,
    MeetingBook,
    Paper,
    ProtocolPaper,
)
from totrinn_db.domain.parties import Language  # noqa: E402

NB = Language.NB
PARTIES, CASES = 43, 60
BODY = "word/document.xml"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def rows() -> list[benches.Row]:
    first = samples.first_case_paper(NB)
    papers = [
        replace(first, number=f"{n}/2026", title=f"{first.title} {n}") for n in range(1, CASES + 1)
    ]
    book = _book(CASES)
    return [
        _row(f"papers: book of a meeting with {CASES} cases", CASES, [book], _ByHand),
        _row(f"papers: book of {CASES} cases, floor docxtpl", CASES, [book], _ByTemplate),
        _room_row(),
        _row("papers: the papers of 60 cases", CASES, papers, _ByHand),
        _row("papers: protocol of 60 cases", CASES, [_protocol()], _ByHand),
        _row("papers: anchoring letter", 1, [samples.letter(NB)], _ByHand),
        _row("papers: matrix in Word, 43 x 60", PARTIES * CASES, [_matrix()], _ByRowCopy),
    ]


def _row(
    name: str, n: int, papers: Sequence[Paper], floor: Callable[[bytes], _Floor]
) -> benches.Row:
    floors_ = [floor(documents.render(paper, language=NB)) for paper in papers]
    times = floors.in_turns(
        lambda: [documents.render(paper, language=NB) for paper in papers],
        lambda: [each.write() for each in floors_],
        turns=9 if n == 1 else 5,
    )
    return benches.row(name, n=n, ours=times[0], floor=times[1])


def _book(cases: int) -> MeetingBook:
    """Make a book whose cases have papers of their own, and answers of every party."""
    book = samples_meeting.meeting_book(NB)
    second = book.cases[0]
    return replace(
        book,
        cases=tuple(
            replace(second, paper=replace(second.paper, number=f"{n}/2026"))
            for n in range(1, cases + 1)
        ),
    )


def _room_row() -> benches.Row:
    """Compare the most memory that a long book takes with that of a short one, in kilobytes."""
    return benches.row(
        f"papers: room of {CASES} cases beside 20, kB",
        n=CASES,
        ours=_room(_book(CASES)),
        floor=_room(_book(20)),
    )


def _room(book: MeetingBook) -> float:
    tracemalloc.start()
    documents.render(book, language=NB)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most / 1000


def _protocol() -> ProtocolPaper:
    paper = samples.protocol(NB)
    own = [item for item in paper.items if item.kind not in (ItemKind.STANDING, ItemKind.BREAK)]
    items = tuple(
        replace(item, number=f"{n}/2026") for n, item in enumerate(islice(cycle(own), CASES), 1)
    )
    return replace(paper, items=items)


def _matrix() -> AnchoringStatusPaper:
    paper = samples_out.anchoring_status(NB, cases=CASES)
    rows_ = tuple(
        replace(row, party=f"{row.party} {n}", party_id=f"{row.party_id}-{n}")
        for n, row in enumerate(islice(cycle(paper.matrix.rows), PARTIES))
    )
    by_region = tuple(sorted(rows_, key=lambda row: row.region))
    return replace(paper, matrix=replace(paper.matrix, rows=by_region))


@dataclass(frozen=True)
class _Paragraph:
    """One paragraph: its style, and each run with its style and its signs and texts in order."""

    style: str
    keeps: tuple[str, ...]
    runs: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]


class _Floor:
    """A finished file, taken apart beforehand."""

    def __init__(self, content: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            self._parts = {name: package.read(name) for name in package.namelist()}
        self._root = etree.fromstring(self._parts[BODY])
        self._take_apart(self._root[0])

    def _take_apart(self, body: Any) -> None:
        raise NotImplementedError

    def _build(self, body: Any) -> None:
        raise NotImplementedError

    def write(self) -> bytes:
        """Make the same file again."""
        root = copy.deepcopy(self._root)
        self._build(root[0])
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
            for name, part in self._parts.items():
                package.writestr(name, etree.tostring(root) if name == BODY else part)
        return target.getvalue()


class _ByHand(_Floor):
    """Makes every element anew."""

    def _take_apart(self, body: Any) -> None:
        self._content: list[Any] = []
        for element in list(body)[:-1]:
            if element.tag == f"{_W}p":
                self._content.append(_paragraph(element))
            else:
                head = [copy.deepcopy(child) for child in element if child.tag != f"{_W}tr"]
                self._content.append((head, [_cells(row) for row in element.iter(f"{_W}tr")]))
            body.remove(element)

    def _build(self, body: Any) -> None:
        for number, each in enumerate(self._content):
            made = _made(each) if isinstance(each, _Paragraph) else _made_table(*each)
            body.insert(number, made)


class _ByRowCopy(_Floor):
    """Copies one row of each table and sets its texts; what stands between is left as it is."""

    def _take_apart(self, body: Any) -> None:
        self._rows: list[list[list[list[str]]]] = []
        for table in body.iter(f"{_W}tbl"):
            rows_ = table.findall(f"{_W}tr")[1:]
            self._rows.append([[_texts(cell) for cell in row[1:]] for row in rows_])
            for row in rows_[1:]:
                table.remove(row)

    def _build(self, body: Any) -> None:
        for table, rows_ in zip(body.iter(f"{_W}tbl"), self._rows, strict=True):
            pattern = table[-1]
            table.remove(pattern)
            for cells in rows_:
                row = copy.deepcopy(pattern)
                table.append(row)
                for cell, texts in zip(row[1:], cells, strict=True):
                    for node, text in zip(cell.iter(f"{_W}t"), texts, strict=False):
                        node.text = text


class _ByTemplate(_ByHand):
    """Fills a template of docxtpl: one loop over the content, with a row loop for each table."""

    def __init__(self, content: bytes) -> None:
        super().__init__(content)
        styles = {style.style_id: style.name for style in docx.Document(io.BytesIO(content)).styles}
        shapes = []
        self._context: list[dict[str, Any]] = []
        for each in self._content:
            shape = each.style if isinstance(each, _Paragraph) else len(each[1][0][1])
            if shape not in shapes:
                shapes.append(shape)
            self._context.append({"shape": str(shape), **_plain(each)})
        self._template = _template(content, styles, shapes)

    def write(self) -> bytes:
        """Render and save."""
        template = DocxTemplate(io.BytesIO(self._template))
        template.render({"content": self._context}, autoescape=True)
        target = io.BytesIO()
        template.save(target)
        return target.getvalue()


def _plain(each: Any) -> dict[str, Any]:
    if isinstance(each, _Paragraph):
        return {"text": _text(each)}
    return {"rows": [[_text(cell) for _, cell in cells] for _, cells in each[1]]}


def _text(paragraph: _Paragraph) -> str:
    return "".join(text or " " for _, nodes in paragraph.runs for _, text in nodes)


def _template(content: bytes, styles: dict[str, str], shapes: list[str | int]) -> bytes:
    """Make the template: for each kind of paragraph and each width of table one branch."""
    document = docx.Document(io.BytesIO(content))
    for element in list(document.element.body)[:-1]:
        document.element.body.remove(element)
    document.add_paragraph("{%p for each in content %}")
    for shape in shapes:
        document.add_paragraph(f"{{%p if each.shape == '{shape}' %}}")
        if isinstance(shape, int):
            table = document.add_table(3, shape)
            table.cell(0, 0).text = "{%tr for row in each.rows %}"
            for place, cell in enumerate(table.row_cells(1)):
                cell.text = f"{{{{ row[{place}] }}}}"
            table.cell(2, 0).text = "{%tr endfor %}"
        else:
            document.add_paragraph("{{ each.text }}", style=styles[shape])
        document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p endfor %}")
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def _texts(cell: Any) -> list[str]:
    return [node.text for node in cell.iter(f"{_W}t")]


def _paragraph(element: Any) -> _Paragraph:
    style, *keeps = element[0]
    return _Paragraph(
        style.get(f"{_W}val"),
        tuple(each.tag for each in keeps),
        tuple(
            (
                next((own.get(f"{_W}val") for own in run.iter(f"{_W}rStyle")), ""),
                tuple((node.tag, node.text or "") for node in run if node.tag != f"{_W}rPr"),
            )
            for run in element.iter(f"{_W}r")
        ),
    )


def _cells(row: Any) -> tuple[bool, list[tuple[str, _Paragraph]]]:
    is_head = row.find(f"{_W}trPr/{_W}tblHeader") is not None
    return is_head, [
        (cell.find(f"{_W}tcPr/{_W}tcW").get(f"{_W}w"), _paragraph(cell.find(f"{_W}p")))
        for cell in row.iter(f"{_W}tc")
    ]  # fmt: skip


def _made(each: _Paragraph, parent: Any = None) -> Any:
    name = f"{_W}p"
    paragraph = etree.Element(name) if parent is None else etree.SubElement(parent, name)
    properties = etree.SubElement(paragraph, f"{_W}pPr")
    etree.SubElement(properties, f"{_W}pStyle").set(f"{_W}val", each.style)
    for keep in each.keeps:
        etree.SubElement(properties, keep)
    for style, nodes in each.runs:
        run = etree.SubElement(paragraph, f"{_W}r")
        if style:
            own = etree.SubElement(run, f"{_W}rPr")
            etree.SubElement(own, f"{_W}rStyle").set(f"{_W}val", style)
        for tag, text in nodes:
            node = etree.SubElement(run, tag)
            if text:
                node.text = text
                node.set(_SPACE, "preserve")
    return paragraph


def _made_table(head: Sequence[Any], rows_: Sequence[Any]) -> Any:
    table = etree.Element(f"{_W}tbl")
    table.extend([copy.deepcopy(each) for each in head])
    for is_head, cells in rows_:
        row = etree.SubElement(table, f"{_W}tr")
        properties = etree.SubElement(row, f"{_W}trPr")
        etree.SubElement(properties, f"{_W}cantSplit")
        if is_head:
            etree.SubElement(properties, f"{_W}tblHeader")
        for width, paragraph in cells:
            cell = etree.SubElement(row, f"{_W}tc")
            own = etree.SubElement(etree.SubElement(cell, f"{_W}tcPr"), f"{_W}tcW")
            own.set(f"{_W}w", width)
            own.set(f"{_W}type", "dxa")
            _made(paragraph, cell)
    return table
