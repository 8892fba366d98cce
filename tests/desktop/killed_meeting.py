# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A meeting that is written in until the process is killed: `killed_meeting.py DB SETTINGS ITEM`.

Types without a pause, and prints each text after it stands in its editor.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from totrinn.context import AppContext
from totrinn.operations import Operations
from totrinn.screens.meeting.mode import MeetingModeWindow
from totrinn.settings import Settings
from totrinn.texts import Texts
from totrinn_db.store import Store

EVERY_MS = 20


def main(database: str, settings_file: str, meeting_id: str, item_id: str) -> None:
    """Open the meeting and type until somebody pulls the plug."""
    app = QApplication(["totrinn"])
    settings = Settings.load(Path(settings_file))
    operations = Operations()
    operations.store = Store.open(database, installation_id=settings.installation_id)
    window = MeetingModeWindow(AppContext(operations, Texts.load("nb"), settings))
    window.show()
    window.show_meeting(meeting_id, item_id)
    typed = 0

    def type_on() -> None:
        nonlocal typed
        if window.page.room is None:
            return
        typed += 1
        for edit in (window.page.written.notes.editor, window.page.written.wording.editor):
            edit.moveCursor(QTextCursor.MoveOperation.End)
            edit.insertPlainText(f" {typed}")
        print(typed, flush=True)

    timer = QTimer()
    timer.timeout.connect(type_on)
    timer.start(EVERY_MS)
    app.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
