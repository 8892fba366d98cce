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
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from docx.opc.constants import NAMESPACE, RELATIONSHIP_TYPE
from docx.styles import BabelFish
from lxml import etree

from totrinn.documents.clean import one_line
from totrinn.documents.elements import VAL, T, parse, w
from totrinn.documents.packing import Packed, Packer, join, pack
from totrinn.documents.properties import add_core, add_custom, with_properties

if TYPE_CHECKING:
    from docx.document import Document

Fill = Callable[[Any, Mapping[str, str]], None]
_MARGINS = ("/header", "/footer")
_SEAM = "seam"
_TYPES = "[Content_Types].xml"


@dataclass(frozen=True, eq=False)
class Master:
    """A template, ready to be written in. The trees are copied and never changed.

    `letterhead` are its headers and footers that have marks to fill, with all their text.
    """

    parts: tuple[Packed, ...]
    trees: Mapping[str, Any]
    styles: Mapping[str, str]
    body: str
    core: str
    custom: str
    letterhead: Mapping[str, str]
    relations: str


class Package:
    """One paper under way. `body` is what is written in, `section` how its pages lie."""

    def __init__(self, master: Master) -> None:
        self.styles = master.styles
        self._master = master
        self._opened: dict[str, Any] = {}
        self._replaced: dict[str, Packed] = {}
        self._facts: dict[str, str] = {}
        self._pictures: list[Packed] = []
        self._flushed: Packer | None = None
        self.body = self._open(master.body)[0]
        self.section = self.body.find(w("sectPr"))
        # It belongs last; while the paper is written, elements are simply added.
        self.body.remove(self.section)

    def fill_letterhead(self, fill: Fill, values: Mapping[str, str]) -> None:
        """Fill the marks of headers and footers; most say the same in all papers of a round."""
        for name, text in self._master.letterhead.items():
            wanted = tuple((mark, value) for mark, value in values.items() if mark in text)
            self._replaced[name] = _filled(self._master, name, fill, wanted)

    def link(self, target: str) -> str:
        """Give the id of the relation that leads to an address outside the file."""
        relations, target = self._open(self._master.relations), one_line(target)
        for known in relations:
            if known.get("Target") == target and known.get("TargetMode") == "External":
                return str(known.get("Id"))
        number = f"rIdLenke{len(relations) + 1}"
        facts = {"Id": number, "Type": RELATIONSHIP_TYPE.HYPERLINK, "Target": target}
        name = f"{{{NAMESPACE.OPC_RELATIONSHIPS}}}Relationship"
        etree.SubElement(relations, name, {**facts, "TargetMode": "External"})
        return number

    def add_picture(self, content: bytes, number: int) -> str:
        """Take a PNG into the file and give the id of the relation that leads to it."""
        relations = self._open(self._master.relations)
        target = f"media/totrinn{number}.png"
        facts = {"Id": f"rIdBilde{number}", "Type": RELATIONSHIP_TYPE.IMAGE, "Target": target}
        etree.SubElement(relations, f"{{{NAMESPACE.OPC_RELATIONSHIPS}}}Relationship", facts)
        folder = self._master.body.rpartition("/")[0]
        self._pictures.append(pack(f"{folder}/{target}", content))
        types = self._open(_TYPES)
        known = (each.get("Extension", "").lower() for each in types)
        if "png" not in known:
            default = etree.Element(f"{{{NAMESPACE.OPC_CONTENT_TYPES}}}Default")
            default.set("Extension", "png")
            default.set("ContentType", "image/png")
            types.insert(0, default)
        return facts["Id"]

    def describe(self, **facts: object) -> None:
        """Set what the file says about itself, such as its title; see `properties.add_core`."""
        add_core(self._open(self._master.core), facts)

    def mark(self, facts: Mapping[str, str]) -> None:
        """Give the file facts of our own beside its text, for when it comes back."""
        self._facts.update(facts)

    def flush(self) -> None:
        """Pack what is written so far and let go of it, so that a long paper takes no more room."""
        before, written, _ = self._around()
        if self._flushed is None:
            self._flushed = Packer(before)
        self._flushed.add(written)
        del self.body[:]

    def save(self) -> bytes:
        """Give the content of the finished file."""
        self.body.append(self.section)
        if self._facts:
            add_custom(self._open(self._master.custom), self._facts)
        packed = {name: pack(name, _bytes_of(tree)) for name, tree in self._opened.items()}
        if self._flushed is not None:
            _, written, after = self._around()
            packed[self._master.body] = self._flushed.end(self._master.body, written + after)
        changed = {**self._replaced, **packed}
        parts = (changed.get(part.name, part) for part in self._master.parts)
        return join((*parts, *self._pictures))

    def _around(self) -> tuple[bytes, bytes, bytes]:
        """Give what stands before the content of the body, the content, and what stands after."""
        self.body.insert(0, etree.Comment(_SEAM))
        self.body.append(etree.Comment(_SEAM))
        before, written, after = _bytes_of(self._opened[self._master.body]).split(
            f"<!--{_SEAM}-->".encode()
        )
        del self.body[0], self.body[-1]
        return before, written, after

    def _open(self, name: str) -> Any:
        if name not in self._opened:
            self._opened[name] = copy.deepcopy(self._master.trees[name])
        return self._opened[name]


@lru_cache(maxsize=64)
def _filled(master: Master, name: str, fill: Fill, values: tuple[tuple[str, str], ...]) -> Packed:
    tree = copy.deepcopy(master.trees[name])
    fill(tree, dict(values))
    return pack(name, _bytes_of(tree))


def _bytes_of(tree: Any) -> bytes:
    content: bytes = etree.tostring(tree, encoding="UTF-8", xml_declaration=True, standalone=True)
    return content


def margins_of(document: Document) -> tuple[Any, ...]:
    """Give the headers and footers of an opened template."""
    return tuple(
        relation.target_part
        for relation in document.part.rels.values()
        if relation.reltype.endswith(_MARGINS) and not relation.is_external
    )


def master_of(document: Document) -> Master:
    """Make a Master of an opened template."""
    with_properties(document)
    parts = _saved(document)
    related = {
        relation.reltype: relation.target_part
        for relation in (*document.part.package.rels.values(), *document.part.rels.values())
        if not relation.is_external
    }
    margins = tuple(map(_name, margins_of(document)))
    named = {
        "body": _name(document.part),
        "core": _name(related[RELATIONSHIP_TYPE.CORE_PROPERTIES]),
        "custom": _name(related[RELATIONSHIP_TYPE.CUSTOM_PROPERTIES]),
        "relations": str(document.part.partname.rels_uri).removeprefix("/"),
    }
    trees = {name: parse(parts[name]) for name in (*named.values(), *margins, _TYPES)}
    # A part without marks is the same in every paper.
    texts = {name: "".join(node.text or "" for node in trees[name].iter(T)) for name in margins}
    return Master(
        parts=tuple(pack(name, content) for name, content in parts.items()),
        trees=trees,
        styles=_style_ids(document),
        letterhead={name: text for name, text in texts.items() if "{{" in text},
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
