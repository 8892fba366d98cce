# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The log: a few rotating files on this machine, with ids and places in the code, never names.

What an exception says may hold what a user wrote, so only its class and its frames are kept.
"""

from __future__ import annotations

import logging
import logging.handlers
import traceback
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

FILE_NAME = "totrinn.log"
_BYTES = 512 * 1024
_KEPT = 5

_qt_log = logging.getLogger("qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class NamelessFormatter(logging.Formatter):
    """Writes the frames and the class of an exception, not what it says."""

    def formatException(self, ei: object) -> str:
        """Leave out the message, which may hold a name or a text."""
        error = ei[1] if isinstance(ei, tuple) else None
        return describe(error) if isinstance(error, BaseException) else ""


def describe(error: BaseException) -> str:
    """Describe an exception and its causes by class and frames alone."""
    parts: list[str] = []
    seen: BaseException | None = error
    while seen is not None and len(parts) < 5:
        frames = traceback.extract_tb(seen.__traceback__)
        lines = [f"  {Path(f.filename).name}:{f.lineno} in {f.name}" for f in frames]
        parts.append("\n".join([*lines, f"{type(seen).__module__}.{type(seen).__qualname__}"]))
        seen = seen.__cause__ or seen.__context__
    return "\nbecause of\n".join(parts)


def start(folder: Path) -> Path | None:
    """Write the log to a folder; a folder that cannot be used is done without."""
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    qInstallMessageHandler(_on_qt_message)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            folder / FILE_NAME, maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8", delay=True
        )
    except OSError:
        return None
    handler.setFormatter(NamelessFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root.addHandler(handler)
    # Their records hold statements with what users wrote.
    for name in ("sqlalchemy", "alembic"):
        logging.getLogger(name).setLevel(logging.ERROR)
    return folder / FILE_NAME


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    _qt_log.log(_LEVELS.get(kind, logging.INFO), "%s", message)
