# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The log: a few rotating files on this machine, with ids and places in the code, never names.

What an exception says may hold what a user wrote, so only its class and its frames are kept. What
is missing on the machine is no such thing. Commands that need no window keep it without Qt.
"""

from __future__ import annotations

import contextlib
import logging
import logging.handlers
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType

FILE_NAME = "totrinn.log"
_BYTES = 512 * 1024
_KEPT = 5

_qt_log = logging.getLogger("qt")
_LEVELS = {
    "QtDebugMsg": logging.DEBUG,
    "QtInfoMsg": logging.INFO,
    "QtWarningMsg": logging.WARNING,
    "QtCriticalMsg": logging.ERROR,
    "QtFatalMsg": logging.CRITICAL,
}


class PatientHandler(logging.handlers.RotatingFileHandler):
    """Writes on in the same file while another Totrinn has it open, and never speaks up."""

    def doRollover(self) -> None:
        """Turn the files over; on Windows that must wait until nobody else has them open."""
        with contextlib.suppress(OSError):
            super().doRollover()

    def handleError(self, record: logging.LogRecord) -> None:
        """Do without what cannot be written, such as on a full disk."""


class NamelessFormatter(logging.Formatter):
    """Writes the frames and the class of an exception, not what it says."""

    def format(self, record: logging.LogRecord) -> str:
        """Write a record anew, also where another handler has put its exception into words."""
        said, record.exc_text = record.exc_text, None
        try:
            return super().format(record)
        finally:
            record.exc_text = said

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
        parts.append("\n".join([*lines, f"{type(seen).__module__}.{_named(seen)}"]))
        seen = seen.__cause__ or seen.__context__
    return "\nbecause of\n".join(parts)


def _named(error: BaseException) -> str:
    """Name an exception; of one about a missing library, which one it is."""
    name = type(error).__qualname__
    return f"{name}: {error}" if isinstance(error, ImportError) else name


def start(folder: Path) -> Path | None:
    """Write the log to a folder; a folder that cannot be used is done without."""
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    _stop(root)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = PatientHandler(
            folder / FILE_NAME, maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8", delay=True
        )
    except OSError:
        # Nothing else may fall back on standard error, where a command has but one line.
        root.addHandler(logging.NullHandler())
        return None
    handler.setFormatter(NamelessFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root.addHandler(handler)
    # Their records hold statements with what users wrote.
    for name in ("sqlalchemy", "alembic"):
        logging.getLogger(name).setLevel(logging.ERROR)
    return folder / FILE_NAME


def _stop(root: logging.Logger) -> None:
    """Let go of the file of an earlier start."""
    for handler in [each for each in root.handlers if isinstance(each, PatientHandler)]:
        root.removeHandler(handler)
        handler.close()


def listen_to_qt() -> None:
    """Let what Qt says come into the log."""
    from PySide6.QtCore import qInstallMessageHandler

    qInstallMessageHandler(_on_qt_message)


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    _qt_log.log(_LEVELS.get(kind.name, logging.INFO), "%s", message)
