# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Saving a table or a picture where the user chose. Both are jobs."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from totrinn.documents.files import put
from totrinn.progress import Progress
from totrinn.sheets import Sheet, write_workbook

if TYPE_CHECKING:
    from totrinn.charts.drawing import Ink
    from totrinn.charts.values import Chart

_WIDTH, _RATIO = 760, 2.0


def save_workbook(
    sheets: Sequence[Sheet], path: Path, *, title: str, author: str, on: date
) -> Generator[Progress, None, Path]:
    """Write tables into a file; a file that is open elsewhere is told and left whole."""
    yield Progress(0, 1, path.name)
    content = write_workbook(sheets, title=title, author=author, on=on)
    put(content, path)
    yield Progress(1, 1, "")
    return path


def save_picture(chart: Chart, ink: Ink, path: Path) -> Generator[Progress, None, Path]:
    """Draw a chart with its title and source into a PNG file."""
    from totrinn.charts.drawing import draw, png

    yield Progress(0, 1, path.name)
    put(png(draw(chart, ink, _WIDTH, ratio=_RATIO, titled=True)), path)
    yield Progress(1, 1, "")
    return path
