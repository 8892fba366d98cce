# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""An answer that only a person can read: its file is kept, and the form of its party opens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox

from totrinn.dialogs.act_dialog import ActDialog, choice_field, value_of
from totrinn.screens.base import Screen
from totrinn.screens.replies.intake import Intake
from totrinn.screens.replies.table import ReplyRow
from totrinn.widgets.form_field import FormField
from totrinn_db.domain.replies import KnownAnchoring
from totrinn_db.domain.verdict import Refused


@dataclass(frozen=True, slots=True)
class Asked:
    """A party that was asked in a case, for a person to choose by hand."""

    anchoring_id: str
    party: str
    case_id: str = ""
    case: str = ""


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
        from totrinn.screens.replies import reading

        if row is None:
            return
        known = row.found.match.known
        if known is None or isinstance(known.may_answer, Refused):
            # An answer to old words is for a person to put where it belongs now, if anywhere.
            self._ask(row, known)
            return
        self._screen.write(
            reading.keep_file,
            then=lambda _id: self.answer_requested.emit(known.case_id, known.anchoring_id),
            undo_text=self._kept(row),
            anchoring_id=known.anchoring_id,
            **self._what(row),
        )

    def _ask(self, row: ReplyRow, known: KnownAnchoring | None) -> None:
        from totrinn.screens.replies import reading

        asked = self._asked()
        if not asked:
            self._screen.show_info(
                self.tr("Ingen saker er til forankring, så det er ingen å registrere svaret for.")
            )
            return
        first = next((e for e in asked if known is not None and _is_of(e, known)), asked[0])
        party = choice_field(
            self.tr("Hvem svarer?"), _parties(asked, first.case_id), first.anchoring_id
        )
        fields = {"anchoring_id": party}
        cases = list({each.case_id: each.case for each in asked}.items())
        of_case: QComboBox | None = None
        if len(cases) > 1:
            case = choice_field(self.tr("Hvilken sak gjelder svaret?"), cases, first.case_id)
            fields = {"case_id": case, **fields}
            of_case = combo_of(case)
            of_case.currentIndexChanged.connect(
                lambda: _fill(combo_of(party), _parties(asked, of_case.currentData()))
            )
        dialog = ActDialog(
            self._screen,
            title=self.tr("Registrer for hånd"),
            intro=self.tr(
                "{name} blir lagt ved svaret. Deretter fyller du inn svaret selv."
            ).format(name=row.found.file.name),
            act=self.tr("Legg ved og fyll inn svaret"),
            command=reading.keep_file,
            fixed=self._what(row),
            fields=fields,
            undo_text=self._kept(row),
            prepare=lambda values: {"anchoring_id": values["anchoring_id"]},
        )
        dialog.done_with.connect(
            lambda _id: self._go_on(
                next(e for e in asked if e.anchoring_id == value_of(party.editor))
            )
        )
        dialog.open()

    def _go_on(self, chosen: Asked) -> None:
        self.answer_requested.emit(chosen.case_id, chosen.anchoring_id)

    def _what(self, row: ReplyRow) -> dict[str, Any]:
        return {"file": row.found.file, "inbox": self._intake.inbox}

    def _kept(self, row: ReplyRow) -> str:
        return self.tr("{name} er lagt ved svaret.").format(name=row.found.file.name)


def combo_of(field: FormField) -> QComboBox:
    """Give the list of a field that one chooses in."""
    assert isinstance(field.editor, QComboBox)
    return field.editor


def _is_of(asked: Asked, known: KnownAnchoring) -> bool:
    return (asked.case_id, asked.party) == (known.case_id, known.party)


def _parties(asked: tuple[Asked, ...], case_id: str) -> list[tuple[str, str]]:
    return [(each.anchoring_id, each.party) for each in asked if each.case_id == case_id]


def _fill(combo: QComboBox, choices: list[tuple[str, str]]) -> None:
    combo.clear()
    for data, name in choices:
        combo.addItem(name, data)
