# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""An answer that only a person can read: its file is kept, and the form of its party opens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from totrinn.dialogs.act_dialog import ActDialog, choice_field, value_of
from totrinn.screens.base import Screen
from totrinn.screens.replies.intake import Intake
from totrinn.screens.replies.table import ReplyRow


@dataclass(frozen=True, slots=True)
class Asked:
    """A party that was asked, for a person to choose by hand."""

    anchoring_id: str
    party: str


class ByHand(QObject):
    """Asks whose answer a file is, keeps the file behind it, and asks for the form."""

    answer_requested = Signal(str, str)

    def __init__(
        self, screen: Screen, intake: Intake, asked: Callable[[], tuple[Asked, ...]]
    ) -> None:
        super().__init__(screen)
        self._screen, self._intake, self._asked = screen, intake, asked

    def open(self, row: ReplyRow | None) -> None:
        """Let a person enter the answer of a reply, with the file kept behind it."""
        if row is None:
            return
        known = row.found.match.known
        if known is not None:
            self.answer_requested.emit(known.case_id, known.anchoring_id)
            return
        choices = [(each.anchoring_id, each.party) for each in self._asked()]
        if not choices:
            self._screen.show_info(
                self.tr(
                    "Åpne saken som svaret gjelder, og les inn filen der, så kan du velge part."
                )
            )
            return
        self._ask_party(row, choices)

    def _ask_party(self, row: ReplyRow, choices: list[tuple[str, str]]) -> None:
        from totrinn.screens.replies import reading

        path = self._path_of(row)
        field = choice_field(self.tr("Hvem svarer?"), choices)
        if path is None:
            # A pasted text has no file; the answer is entered without one.
            self.answer_requested.emit("", choices[0][0])
            return
        dialog = ActDialog(
            self._screen,
            title=self.tr("Registrer for hånd"),
            intro=self.tr(
                "{name} blir lagt ved svaret. Deretter fyller du inn svaret selv."
            ).format(name=row.found.file.name),
            act=self.tr("Legg ved og fyll inn svaret"),
            command=reading.keep_file,
            fixed={"path": str(path)},
            fields={"anchoring_id": field},
        )
        dialog.done_with.connect(lambda _id: self.answer_requested.emit("", value_of(field.editor)))
        dialog.open()

    def _path_of(self, row: ReplyRow) -> Path | None:
        return self._intake.path_of(row.found.file.name)
