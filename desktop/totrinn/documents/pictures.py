# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Put a picture into a paper: in the line of the text, with words for those who do not see it."""

from __future__ import annotations

import struct
from typing import Any

from totrinn.documents.clean import one_line
from totrinn.documents.elements import RELATIONS, parse, w
from totrinn.documents.page import Page

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_EMU_PER_TWIP = 635
_DEFAULT_WIDTH = 9300  # twentieths of a point, where a page has no margins of its own
_SIZE_AT = 16  # of width and height in a PNG file
_FRAME = """
<w:r xmlns:w="{word}" xmlns:r="{relations}" xmlns:wp="{drawing}/wordprocessingDrawing"
  xmlns:a="{drawing}/main" xmlns:pic="{drawing}/picture"><w:drawing>
<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/>
<wp:docPr id="{number}" name=""/><wp:cNvGraphicFramePr>
<a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>
<a:graphic><a:graphicData uri="{drawing}/picture"><pic:pic>
<pic:nvPicPr><pic:cNvPr id="{number}" name=""/><pic:cNvPicPr/></pic:nvPicPr>
<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>
<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>
</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>
"""


def add_picture(page: Page, content: bytes, *, name: str, alt: str, number: int) -> None:
    """Add a PNG as wide as the text, kept with what follows. Numbers are their own in a file."""
    wide, high = struct.unpack_from(">II", content, _SIZE_AT)
    width = page.text_width or _DEFAULT_WIDTH
    frame = parse(
        "".join(_FRAME.splitlines()).format(
            word=w("")[1:-1], relations=RELATIONS, drawing=_DRAWING, number=number,
            relation=page.package.add_picture(content, number),
            width=width * _EMU_PER_TWIP, height=width * high // wide * _EMU_PER_TWIP,
        )
    )  # fmt: skip
    described: Any = frame.find(f".//{{{_DRAWING}/wordprocessingDrawing}}docPr")
    described.set("name", one_line(name))
    described.set("descr", one_line(alt))
    frame.find(f".//{{{_DRAWING}/picture}}cNvPr").set("name", one_line(name))
    paragraph = page.paragraph("")
    paragraph.append(frame)
    page.keep_with_next(paragraph)
