# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The file of one paper under way: what a paper changes is opened, the rest lies packed.

A template is opened once by python-docx and becomes a Master; each paper then copies only the
parts that it writes in. The same content gives the same bytes.
"""

from __future__ import annotations

import copy
import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.styles import BabelFish
from lxml import etree

from totrinn.documents.elements import VAL, parse, w
from totrinn.documents.packing import Packed, join, pack
from totrinn.documents.properties import add_core, add_custom, with_properties

if TYPE_CHECKING:
    from docx.document import Document

_LETTERHEAD = ("/header", "/footer")


@dataclass(frozen=True)
class Master:
    """A template, ready to be written in. The trees are copied and never changed.

    `margins` are its headers and footers, and `letterhead` those of them that have marks to fill.
    """

    parts: tuple[Packed, ...]
    trees: Mapping[str, Any]
    styles: Mapping[str, str]
    body: str
    core: str
    custom: str
    margins: tuple[str, ...]
    letterhead: tuple[str, ...]


class Package:
    """One paper under way. `body` is what is written in, `section` how its pages lie."""

    def __init__(self, master: Master) -> None:
        self.styles = master.styles
        self._master = master
        self._opened: dict[str, Any] = {}
        self._facts: dict[str, str] = {}
        self.body = self._open(master.body)[0]
        self.section = self.body.find(w("sectPr"))
        # It belongs last; while the paper is written, elements are simply added.
        self.body.remove(self.section)

    def letterhead(self) -> tuple[Any, ...]:
        """Give the headers and footers that have marks to fill."""
        return tuple(map(self._open, self._master.letterhead))

    def margins(self) -> tuple[Any, ...]:
        """Give all headers and footers."""
        return tuple(map(self._open, self._master.margins))

    def describe(self, **facts: object) -> None:
        """Set what the file says about itself, such as its title; see `properties.add_core`."""
        add_core(self._open(self._master.core), facts)

    def mark(self, facts: Mapping[str, str]) -> None:
        """Give the file facts of our own beside its text, for when it comes back."""
        self._facts.update(facts)

    def save(self) -> bytes:
        """Give the content of the finished file."""
        self.body.append(self.section)
        if self._facts:
            add_custom(self._open(self._master.custom), self._facts)
        changed = {name: pack(name, _bytes_of(tree)) for name, tree in self._opened.items()}
        return join(changed.get(part.name, part) for part in self._master.parts)

    def _open(self, name: str) -> Any:
        if name not in self._opened:
            self._opened[name] = copy.deepcopy(self._master.trees[name])
        return self._opened[name]


def _bytes_of(tree: Any) -> bytes:
    content: bytes = etree.tostring(tree, encoding="UTF-8", xml_declaration=True, standalone=True)
    return content


def master_of(document: Document) -> Master:
    """Make a Master of an opened template."""
    with_properties(document)
    parts = _saved(document)
    related = {
        relation.reltype: relation.target_part
        for relation in (*document.part.package.rels.values(), *document.part.rels.values())
        if not relation.is_external
    }
    margins = tuple(
        _name(relation.target_part)
        for relation in document.part.rels.values()
        if relation.reltype.endswith(_LETTERHEAD) and not relation.is_external
    )
    named = {
        "body": _name(document.part),
        "core": _name(related[RELATIONSHIP_TYPE.CORE_PROPERTIES]),
        "custom": _name(related[RELATIONSHIP_TYPE.CUSTOM_PROPERTIES]),
    }
    return Master(
        parts=tuple(pack(name, content) for name, content in parts.items()),
        trees={name: parse(parts[name]) for name in (*named.values(), *margins)},
        styles=_style_ids(document),
        # A part without marks is the same in every paper.
        margins=margins,
        letterhead=tuple(name for name in margins if b"{" in parts[name]),
        **named,
    )


def _name(part: Any) -> str:
    return str(part.partname).removeprefix("/")


def _style_ids(document: Document) -> dict[str, str]:
    """Pair the names of styles, as people see them, with their ids in the file."""
    return {
        BabelFish.internal2ui(name.get(VAL)): style.get(w("styleId"))
        for style in document.styles.element.findall(w("style"))
        if (name := style.find(w("name"))) is not None
    }


def repack(document: Document) -> bytes:
    """Save a document of python-docx so that it is the same bytes each time."""
    return join(pack(name, content) for name, content in _saved(document).items())


def _saved(document: Document) -> dict[str, bytes]:
    _drop_preview(document)
    saved = io.BytesIO()
    document.save(saved)
    with zipfile.ZipFile(saved) as package:
        return {name: package.read(name) for name in package.namelist()}


def _drop_preview(document: Document) -> None:
    """Leave out the picture of the first page that a template may carry: it shows another paper."""
    relations = document.part.package.rels
    for key in [k for k, r in relations.items() if r.reltype.endswith("/thumbnail")]:
        del relations[key]
