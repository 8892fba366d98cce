# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Work beside the window is told of on a card, and is over whichever way it ends."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from desktop.case_desk import a_desk, message, show
from totrinn.progress import Progress
from totrinn.screens.documents import DocumentsScreen
from totrinn.screens.jobs.card import CardJob
from totrinn.widgets.messages import ProgressCard
from totrinn_db.domain.errors import DiskFull


def steps(*, fails: bool = False) -> Iterator[Progress]:
    yield Progress(1, 2, "brev.docx")
    if fails:
        raise DiskFull("brev.docx")
    yield Progress(2, 2, "")


def test_a_job_that_fails_is_said_and_leaves_room_for_the_next(tmp_path: Path, qtbot: Any):
    screen = show(qtbot, DocumentsScreen(a_desk(tmp_path).context))
    card = ProgressCard()
    qtbot.addWidget(card)
    work, ended = CardJob(screen, card), []
    work.run(steps, then=ended.append)
    assert (ended, work.is_busy, card.isVisible()) == ([None], False, False)
    work.run(lambda: steps(fails=True), then=ended.append)
    assert (len(ended), work.is_busy, card.isVisible()) == (1, False, False)
    assert "plass" in message(screen)
    work.run(lambda: steps(fails=True), then=ended.append, failed=ended.append)
    assert isinstance(ended[-1], DiskFull)
