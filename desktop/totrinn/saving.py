# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Saving a table where the user chose, as a workbook for Excel. It is a job."""

from __future__ import annotations

from collections.abc import Generator
from datetime import date
from pathlib import Path

from totrinn.documents.files import put
from totrinn.progress import Progress
from totrinn.sheets import Sheet, write_workbook


def save_workbook(
    sheet: Sheet, path: Path, *, author: str, on: date
) -> Generator[Progress, None, Path]:
    """Write one table into a file; a file that is open elsewhere is told and left whole."""
    yield Progress(0, 1, path.name)
    content = write_workbook([sheet], title=sheet.title, author=author, on=on)
    put(content, path)
    yield Progress(1, 1, "")
    return path
