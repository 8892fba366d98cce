# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Writes the papers of the sample's main case at the moments when a secretariat would."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from totrinn import papers
from totrinn.outgoing import publishing
from totrinn.paper_batches import Batch, write_all
from totrinn_db.domain.documents import DocumentKind
from totrinn_db.store import Store
from totrinn_db.work import Actor


class SamplePapers:
    """Writes into a folder, or nothing when there is none."""

    def __init__(self, store: Store, folder: Path | None, actor: Actor) -> None:
        self._store, self._folder, self._actor = store, folder, actor
        self.documents: tuple[dict[str, str], ...] = ()

    def asked_for(self) -> None:
        """Write the empty form for reporting a case."""
        self._write(papers.case_template)

    def called(self, meeting_id: str) -> None:
        """Write the notice and the case papers of a meeting that was called, also as one."""
        self._write(papers.agenda, meeting_id)
        self._write(papers.book, meeting_id)

    def sent(self, case_id: str) -> None:
        """Write all that goes out with a round, the plan of the case and where parties stand."""
        self._write(papers.progress_plan, case_id)
        self._write(papers.letters, case_id)
        self._write(papers.local_kits, case_id)
        self._write(papers.anchoring_status)

    def held(self, meeting_id: str) -> None:
        """Write the protocol and the extracts of a meeting that was held, and the report."""
        self._write(papers.protocol, meeting_id)
        self._write(papers.extracts, meeting_id)
        self._write(papers.follow_ups)
        self._write(papers.annual_report, self._store.today().year)
        self._write(papers.yearly_wheel, self._store.today().year)
        self._publish(meeting_id)

    def _publish(self, meeting_id: str) -> None:
        """Make the pack of what the public gets of the meeting."""
        if self._folder is None:
            return
        order = self._store.read(publishing.meeting_order, meeting_id)
        done = publishing.write_all(self._store, order, self._folder, actor=self._actor)
        self.documents += (
            {
                "kind": DocumentKind.PUBLISHING_INDEX.value,
                "path": str(done.index),
                "language": order.language.value,
            },
        )

    def _write(self, gather: Callable[..., Batch], *key: str | int) -> None:
        if self._folder is None:
            return
        batch = self._store.read(gather, *key)
        done = write_all(self._store, batch, self._folder, actor=self._actor)
        self.documents += tuple(
            {
                "kind": paper.document.kind.value,
                "path": str(paper.document.path),
                "language": paper.document.language.value,
            }
            for paper in done.written
        )
