# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Saving a table where the user chose, as a workbook for Excel. It is a job."""

from __future__ import annotations

import errno
from collections.abc import Generator
from datetime import date
from pathlib import Path

from totrinn.progress import Progress
from totrinn.sheets import Sheet, write_workbook
from totrinn_db.domain.errors import DocumentFailed


def save_workbook(
    sheet: Sheet, path: Path, *, author: str, on: date
) -> Generator[Progress, None, Path]:
    """Write one table into a file; a file that is open elsewhere is told and left whole."""
    yield Progress(0, 1, path.name)
    content = write_workbook([sheet], title=sheet.title, author=author, on=on)
    unfinished = path.with_name(f"{path.name}.tmp")
    try:
        unfinished.write_bytes(content)
        unfinished.replace(path)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise DocumentFailed(_code(error), str(path)) from error
    yield Progress(1, 1, "")
    return path


def _code(error: OSError) -> str:
    if error.errno == errno.ENOSPC:
        return "disk_full"
    return "folder_missing" if isinstance(error, FileNotFoundError) else "open_elsewhere"
