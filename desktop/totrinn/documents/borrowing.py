# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Give a template of one's own what it lacks of ours: styles, lists, page, headers and footers."""

from __future__ import annotations

import copy
from typing import Any

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import Part
from docx.oxml.ns import qn
from docx.styles import BabelFish

from totrinn.documents.elements import text_width
from totrinn.documents.landscape import move_stops
from totrinn.documents.package import margins_of

_POINTERS = ("w:basedOn", "w:next", "w:link")
_STYLED = ("w:pStyle", "w:rStyle", "w:tblStyle")
_SLACK = 20
_NUM, _ABSTRACT, _ID = qn("w:num"), qn("w:abstractNum"), qn("w:abstractNumId")
# What a paper needs of its template; the rest belongs to the text that the papers do not take over.
_KEPT = tuple(
    f"/{name}"
    for name in (
        "styles stylesWithEffects settings webSettings numbering theme fontTable header footer "
        "footnotes endnotes"
    ).split()
)


def style_names(document: Document) -> dict[str, str]:
    """Pair the names of styles, as people see them, with their ids in the file."""
    return {
        BabelFish.internal2ui(name.get(qn("w:val"))): style.get(qn("w:styleId"))
        for style in document.styles.element.findall(qn("w:style"))
        if (name := style.find(qn("w:name"))) is not None
    }


def borrow(document: Document, ours: Document) -> None:
    """Take over from our template what another lacks."""
    ids = _borrow_styles(document, ours)
    _borrow_page(document, ours)
    borrowed = _borrow_margins(document, ours, ids)
    _fit_stops(document, borrowed)


def empty(document: Document) -> None:
    """Leave out the text of a template, and the pictures, comments and links that belong to it."""
    body = document.element.body
    for element in list(body):
        if element.tag != qn("w:sectPr"):
            body.remove(element)
    relations = document.part.rels
    for key in [k for k, r in relations.items() if not r.reltype.endswith(_KEPT)]:
        del relations[key]
    # A template that can only be filled in would make papers that nobody can write in.
    settings = document.settings.element
    for name in ("w:documentProtection", "w:writeProtection", "w:attachedTemplate"):
        for element in settings.findall(qn(name)):
            settings.remove(element)
    links = document.part.part_related_by(RELATIONSHIP_TYPE.SETTINGS).rels
    for key in [k for k, r in links.items() if r.is_external]:
        del links[key]


def _borrow_styles(document: Document, ours: Document) -> dict[str, str]:
    """Add the styles that are missing, and pair the ids of ours with those they have now."""
    theirs, known = document.styles.element, style_names(document)
    taken = {style.get(qn("w:styleId")) for style in theirs.findall(qn("w:style"))}
    ids, borrowed = {}, []
    for name, key in style_names(ours).items():
        if name in known:
            ids[key] = known[name]
            continue
        ids[key] = key if key not in taken else f"{key}Totrinn"
        borrowed.append(key)
    lists = _borrow_lists(document, ours) if borrowed else {}
    for style in ours.styles.element.findall(qn("w:style")):
        if style.get(qn("w:styleId")) in borrowed:
            theirs.append(_fitted(copy.deepcopy(style), ids, lists))
    return ids


def _fitted(style: Any, ids: dict[str, str], lists: dict[str, str]) -> Any:
    style.set(qn("w:styleId"), ids[style.get(qn("w:styleId"))])
    style.attrib.pop(qn("w:default"), None)
    for pointer in style.iter(*map(qn, _POINTERS)):
        pointer.set(qn("w:val"), ids.get(pointer.get(qn("w:val")), pointer.get(qn("w:val"))))
    for number in style.iter(qn("w:numId")):
        number.set(qn("w:val"), lists.get(number.get(qn("w:val")), "0"))
    return style


def _borrow_lists(document: Document, ours: Document) -> dict[str, str]:
    """Bring our bullets, and pair the ids of our lists with those that they get."""
    source: Any = ours.part.part_related_by(RELATIONSHIP_TYPE.NUMBERING)
    numbers = source.element.findall(_NUM)
    if not any(r.reltype == RELATIONSHIP_TYPE.NUMBERING for r in document.part.rels.values()):
        where, package = source.partname, document.part.package
        part = Part(where, source.content_type, source.blob, package)
        document.part.relate_to(part, RELATIONSHIP_TYPE.NUMBERING)
        return {number.get(qn("w:numId")): number.get(qn("w:numId")) for number in numbers}
    theirs: Any = document.part.part_related_by(RELATIONSHIP_TYPE.NUMBERING)
    target = theirs.element
    shapes = _added(source.element.findall(_ABSTRACT), target, _ABSTRACT, _ID, before=_NUM)
    lists = _added(numbers, target, _NUM, qn("w:numId"), before=None)
    for number in target.findall(_NUM):
        if number.get(qn("w:numId")) in lists.values():
            pointer = number.find(_ID)
            pointer.set(qn("w:val"), shapes[pointer.get(qn("w:val"))])
    return lists


def _added(
    elements: list[Any], target: Any, tag: str, key: str, *, before: str | None
) -> dict[str, str]:
    """Add copies under new ids, in front of the first element of a kind or last."""
    free = max((int(each.get(key)) for each in target.findall(tag)), default=0) + 1
    pairs = {}
    for place, element in enumerate(elements):
        added = copy.deepcopy(element)
        pairs[element.get(key)] = str(free + place)
        added.set(key, str(free + place))
        first = target.find(before) if before else None
        if first is None:
            target.append(added)
        else:
            first.addprevious(added)
    return pairs


def _borrow_page(document: Document, ours: Document) -> None:
    section = document.element.body.get_or_add_sectPr()
    usual = ours.element.body.find(qn("w:sectPr"))
    for name, add in (("w:pgSz", section.get_or_add_pgSz), ("w:pgMar", section.get_or_add_pgMar)):
        if section.find(qn(name)) is None:
            add().attrib.update(usual.find(qn(name)).attrib)


def _borrow_margins(document: Document, ours: Document, ids: dict[str, str]) -> list[Any]:
    """Give the paper who sends it and the number of the page, where a template has neither."""
    section, usual = document.sections[-1], ours.sections[-1]
    no_header = section.header.is_linked_to_previous and (
        section.first_page_header.is_linked_to_previous
    )
    no_footer = section.footer.is_linked_to_previous and (
        section.first_page_footer.is_linked_to_previous
    )
    pairs = []
    if no_header and no_footer:
        section.different_first_page_header_footer = True
        pairs += [
            (usual.header, section.header),
            (usual.first_page_header, section.first_page_header),
            (usual.first_page_footer, section.first_page_footer),
        ]
    elif no_header:
        pairs.append((usual.first_page_header, section.header))
    if no_footer:
        pairs.append((usual.footer, section.footer))
        if section.different_first_page_header_footer and not no_header:
            pairs.append((usual.first_page_footer, section.first_page_footer))
    for source, target in pairs:
        _copy(source, target, ids)
    return [target._element for _, target in pairs]


def _copy(source: Any, target: Any, ids: dict[str, str]) -> None:
    target.is_linked_to_previous = False
    for element in list(target._element):
        target._element.remove(element)
    for element in source._element:
        added = copy.deepcopy(element)
        for styled in added.iter(*map(qn, _STYLED)):
            styled.set(qn("w:val"), ids[styled.get(qn("w:val"))])
        target._element.append(added)


def _fit_stops(document: Document, borrowed: list[Any]) -> None:
    """Let lines in headers and footers end at the margin, as wide as the template has it."""
    room = text_width(document.element.body.find(qn("w:sectPr")))
    for part in margins_of(document):
        for paragraph in part.element.iter(qn("w:p")):
            if paragraph.find(f".//{qn('w:r')}/{qn('w:tab')}") is None:
                continue
            stops = _stops_of(paragraph, document)
            beyond = [place for place in stops if place > room + _SLACK]
            if part.element in borrowed:
                move_stops(paragraph, [place for place in stops if place != room], room)
            elif beyond:
                move_stops(paragraph, beyond, room)


def _stops_of(paragraph: Any, document: Document) -> list[int]:
    """Give the tab stops of a paragraph, its own and those of its style."""
    found = [paragraph]
    chosen = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    styles = {each.get(qn("w:styleId")): each for each in document.styles.element}
    key = None if chosen is None else chosen.get(qn("w:val"))
    while key in styles and styles[key] not in found:
        found.append(styles[key])
        above = styles[key].find(qn("w:basedOn"))
        key = None if above is None else above.get(qn("w:val"))
    tabs = [tab for each in found for tab in each.iterfind(f"{qn('w:pPr')}/{qn('w:tabs')}/*")]
    return sorted({int(tab.get(qn("w:pos"))) for tab in tabs if tab.get(qn("w:val")) != "clear"})
