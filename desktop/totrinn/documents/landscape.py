# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Lay the pages of a paper down, with the lines of its headers and footers as wide as the page."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from lxml import etree

from totrinn.documents.elements import VAL, P, w

# What the schema wants before the tab stops of a paragraph.
_BEFORE_TABS = frozenset(
    map(
        w,
        (
            "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr "
            "suppressLineNumbers pBdr shd"
        ).split(),
    )
)
_PLACE = w("pos")


def turn(section: Any, margins: Iterable[Any]) -> None:
    """Turn standing pages; pages that lie already are left as they are."""
    size, margin = section.find(w("pgSz")), section.find(w("pgMar"))
    if size is None or margin is None or size.get(w("orient")) == "landscape":
        return
    width, height = (int(size.get(w(side))) for side in ("w", "h"))
    sides = sum(int(margin.get(w(side), "0")) for side in ("left", "right"))
    size.set(w("w"), str(height))
    size.set(w("h"), str(width))
    size.set(w("orient"), "landscape")
    for part in margins:
        for paragraph in part.findall(P):
            move_stops(paragraph, [width - sides], height - sides)


def move_stops(paragraph: Any, old: Iterable[int], new: int) -> None:
    """Take away tab stops of a paragraph or its style, and end its line at another."""
    properties = paragraph.find(w("pPr"))
    if properties is None:
        properties = etree.SubElement(paragraph, w("pPr"))
        paragraph.insert(0, properties)
    stops = properties.find(w("tabs"))
    if stops is None:
        stops = etree.SubElement(properties, w("tabs"))
        place = sum(child.tag in _BEFORE_TABS for child in properties)
        properties.insert(place, stops)
    for stop in [each for each in stops if int(each.get(_PLACE)) in {*old, new}]:
        stops.remove(stop)
    for kind, place in (*(("clear", place) for place in old), ("right", new)):
        stop = etree.SubElement(stops, w("tab"))
        stop.set(VAL, kind)
        stop.set(_PLACE, str(place))
    stops[:] = sorted(stops, key=lambda stop: int(stop.get(_PLACE)))
