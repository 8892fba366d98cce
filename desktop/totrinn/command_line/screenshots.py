# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""`totrinn screenshots`: every screen with sample data as a picture, without a display."""

from __future__ import annotations

import argparse
import os
import re
from pathlib import Path

from totrinn.command_line.output import Output
from totrinn_db.domain.errors import DocumentFailed

HELP = "Lag bilder av alle skjermbildene med eksempelsaker."


def configure(parser: argparse.ArgumentParser) -> None:
    """Take the folder and the look."""
    parser.add_argument(
        "--folder", metavar="MAPPE", type=Path, required=True, help="Mappen bildene legges i."
    )
    parser.add_argument(
        "--theme", choices=("light", "dark"), default="light", help="Lys eller mørk."
    )
    parser.add_argument(
        "--size", type=_size, default=(1366, 768), metavar="1366x768", help="Vinduets størrelse."
    )
    parser.add_argument(
        "--scale", type=_scale, default=1.0, metavar="1.0", help="Tekststørrelse, 1 til 2."
    )


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{3,4})x(\d{3,4})", text)
    if found is None:
        raise argparse.ArgumentTypeError(text)
    return int(found[1]), int(found[2])


def _scale(text: str) -> float:
    scale = float(text)
    if not 1 <= scale <= 2:
        raise argparse.ArgumentTypeError(text)
    return scale


def run(asked: argparse.Namespace, output: Output) -> int:
    """Build the sample, open the window on it without a display, and save each screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # The offscreen platform mutters about window hints that it does not have.
    os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")
    from totrinn.pictures import Look, take_pictures

    language = asked.language or "nb"
    folder: Path = asked.folder
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DocumentFailed("folder_missing", str(folder), str(error)) from error
    look = Look(asked.theme, asked.size, asked.scale, language)
    screens = []
    for name, path in take_pictures(folder, look):
        output.progress(str(path))
        screens.append({"name": name, "path": str(path)})
    output.result({"screens": screens}, (screen["path"] for screen in screens))
    return 0
