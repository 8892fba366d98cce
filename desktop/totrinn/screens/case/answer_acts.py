# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What is done with the answers of a round: registered, settled, withdrawn."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from totrinn.dialogs import files
from totrinn.dialogs.act_dialog import ActDialog, text_field
from totrinn.screens.case.answer_panel import Plan, Receipt, Settlement, Standing
from totrinn.screens.opening import open_path
from totrinn_db.commands import answers
from totrinn_db.commands import replies as reply_commands
from totrinn_db.domain.anchoring import Answer
from totrinn_db.domain.errors import AppError, ChangedByOthers, RuleBroken
from totrinn_db.domain.views.anchoring import AnchoringRow
from totrinn_db.queries import replies
from totrinn_db.queries.replies import EvidenceRow

if TYPE_CHECKING:
    from totrinn.screens.case.anchoring import AnchoringTab

_NAMED = 3


class AnswerActs(QObject):
    """Writes what the panels ask for, and gives the focus back to the list."""

    def __init__(self, tab: AnchoringTab) -> None:
        super().__init__(tab)
        self._tab, self._host, self._page = tab, tab.host, tab.page
        self._texts = tab.texts
        self._page.panel.answer_saved.connect(self._save)
        self._page.panel.condition_settled.connect(self._settle)
        self._page.panel.withdraw_requested.connect(self._ask_withdraw)
        self._page.panel.files_wanted.connect(self._read_files)
        self._page.panel.file_requested.connect(self._read_file)
        self._page.panel.take_out_requested.connect(self._take_out)
        self._page.several.answers_saved.connect(self._save_several)

    def _save(self, anchoring_id: str, standing: Standing) -> None:
        party = self._page.panel.title_label.text()
        command: Callable[..., None]
        more: dict[str, Any]
        if isinstance(standing, Plan):
            command, more = answers.plan_treatment, {"organ": standing.organ, "on": standing.on}
            text = self.tr("Planen fra {party} er lagret.")
        elif isinstance(standing, Receipt):
            command, more = answers.acknowledge, {"on": standing.on}
            text = self.tr("{party} har mottatt saken.")
        else:
            command, more = answers.register_answer, {"answer": standing}
            text = self.tr("Svaret fra {party} er registrert.")
        if not isinstance(standing, Receipt):
            more["expected_version"] = self._page.panel.version
        self._page.panel.begin_saving()
        self._host.write(
            command,
            then=lambda _none: self._on_saved(anchoring_id),
            failed=self._on_refused,
            undo_text=text.format(party=party),
            anchoring_id=anchoring_id,
            **more,
        )

    def _settle(self, anchoring_id: str, settlement: Settlement) -> None:
        party = self._page.panel.title_label.text()
        if settlement.is_met:
            text = self.tr("Forbeholdet fra {party} er avklart.")
        else:
            text = self.tr("Forbeholdet fra {party} gjelder fortsatt.")
        self._host.write(
            answers.settle_condition,
            then=lambda _none: self._on_saved(anchoring_id),
            failed=self._on_refused,
            undo_text=text.format(party=party),
            anchoring_id=anchoring_id,
            is_met=settlement.is_met,
            note=settlement.note,
            expected_version=self._page.panel.version,
        )

    def _on_saved(self, anchoring_id: str) -> None:
        # The page has read the round again, or is about to, because it was told of the change.
        self._page.panel.forget_draft()
        self._page.back_to_table(anchoring_id)

    def _on_refused(self, error: AppError) -> None:
        panel = self._page.panel
        if isinstance(error, RuleBroken):
            panel.show_refusal(error.refused, self._texts.sentence(error.refused))
        elif isinstance(error, ChangedByOthers):
            panel.stop_saving()
            self._tab.reload()
            if not panel.shows_both:
                self._host.show_error(error)
        else:
            self._host.show_error(error)

    def _save_several(self, rows: tuple[AnchoringRow, ...], answer: Answer) -> None:
        names = [row.party for row in rows]
        told = self._texts.count(len(rows), "party")
        told = self._texts.join(names) if len(names) <= _NAMED else told
        self._host.write(
            answers.register_answers,
            then=lambda _none: self._on_several_saved(rows),
            failed=self._on_several_refused,
            undo_text=self.tr("Svaret er registrert for {parties}.").format(parties=told),
            answers={row.id: answer for row in rows},
            expected_versions={row.id: row.version for row in rows},
        )

    def _on_several_saved(self, rows: tuple[AnchoringRow, ...]) -> None:
        self._page.end_several()
        self._page.back_to_table(rows[0].id)

    def _on_several_refused(self, error: AppError) -> None:
        if isinstance(error, RuleBroken):
            sentence = self._texts.sentence(error.refused)
            self._page.several.show_refusal(error.refused, sentence)
            return
        if isinstance(error, ChangedByOthers):
            self._tab.reload()
        self._host.show_error(error)

    def _ask_withdraw(self, anchoring_id: str) -> None:
        party = self._page.panel.title_label.text()
        ActDialog(
            self._host,
            title=self.tr("Trekk svaret fra {party}").format(party=party),
            intro=self.tr("Parten regnes som spurt igjen. Svaret kan leses i historikken."),
            act=self.tr("Trekk svaret"),
            command=answers.withdraw_answer,
            fixed={"anchoring_id": anchoring_id},
            fields={"reason": text_field(self.tr("Hvorfor trekkes svaret?"), lines=3)},
            undo_text=self.tr("Svaret fra {party} er trukket.").format(party=party),
        ).open()

    def _read_files(self, anchoring_id: str) -> None:
        self._host.read(replies.evidence_of, anchoring_id, then=self._show_files)

    def _show_files(self, found: tuple[EvidenceRow, ...]) -> None:
        panel = self._page.panel
        shown = [e for e in found if panel.row and e.anchoring_id == panel.row.id]
        panel.facts.show_files(shown, may_take_out=not panel.is_read_only)

    def _take_out(self, evidence_id: str) -> None:
        """Take a wrong file out of the answer; it is kept, and the act can be undone."""
        party = self._page.panel.title_label.text()
        self._host.write(
            reply_commands.withdraw_evidence,
            undo_text=self.tr("Filen er tatt ut av svaret fra {party}.").format(party=party),
            evidence_id=evidence_id,
        )

    def _read_file(self, evidence_id: str) -> None:
        self._host.read(replies.evidence_content, evidence_id, then=self._ask_where)

    def _ask_where(self, found: tuple[str, bytes]) -> None:
        name, data = found
        folder = files.papers_folder(self._host.context.settings)
        title = self.tr("Lagre en kopi av {name}").format(name=name)
        pattern = self.tr("Alle filer (*)")
        files.save_as(
            self._page, title, folder / name, pattern, lambda path: self._save_copy(path, data)
        )

    def _save_copy(self, path: Path, data: bytes) -> None:
        try:
            path.write_bytes(data)
        except OSError:
            text = self.tr("{name} kan ikke lagres der. Velg et annet sted.")
            self._host.show_info(text.format(name=path.name))
            return
        said = self.tr("{name} er lagret.").format(name=path.name)
        self._host.show_success(
            said, [(self.tr("Åpne filen"), partial(open_path, self._host, path))]
        )
