# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The fields of a case paper, one a section, each saved by itself.

A field is made once and lent to the next case: text fields take longer to make than to fill.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from totrinn.dialogs.access import exempt_text
from totrinn.dialogs.link import LinkDialog
from totrinn.marked.reading import get_ready
from totrinn.screens.base import Screen
from totrinn.screens.case.checklist import LOCKED, WORDING, needs_wording
from totrinn.screens.saved_text import SavedText
from totrinn.theme import theme
from totrinn.widgets.rich_text.edit import RichEdit
from totrinn.widgets.rich_text.format_bar import FormatBar
from totrinn.widgets.section_edit import SectionEdit
from totrinn_db.commands import cases
from totrinn_db.domain.errors import AppError
from totrinn_db.domain.verdict import Refused
from totrinn_db.domain.views.cases import CaseView

_USUAL, _AT_A_TIME = 16, 2


class SectionEdits(QWidget):
    """The fields of one case. `shown` holds them by the key of their section."""

    changed = Signal()
    entered = Signal(str)

    def __init__(self, host: Screen) -> None:
        super().__init__()
        self._host = host
        self.format_bar = FormatBar()
        self.shown: dict[str, SectionEdit] = {}
        self._edits: list[SectionEdit] = []
        self._saved: dict[str, SavedText] = {}
        self._case: CaseView | None = None
        self.setProperty("surface", "clear")
        self._column = QVBoxLayout(self)
        theme.set_margins(self._column, 22, 6, 22, 18)
        theme.set_spacing(self._column, 20)
        self._column.addStretch(1)

    def make_ahead(self) -> Iterator[object]:
        """Load what reads formatted text, and make as many fields as most papers have."""
        get_ready()
        yield self
        while len(self._edits) < _USUAL:
            for _ in range(_AT_A_TIME):
                self._make()
            yield self

    def show_case(self, case: CaseView) -> bool:
        """Show the texts of a case, and tell whether the fields are other ones than before."""
        before, self._case = self._case, case
        keys = [section.key for section in case.sections]
        if needs_wording(case):
            keys.append(WORDING)
        is_other = before is None or before.row.name.id != case.row.name.id
        is_new = is_other or keys != list(self.shown)
        if is_new:
            self._lend(case, keys)
        self._fill(case)
        self._lock(case)
        self.format_bar.refresh()
        return is_new

    def commit(self) -> None:
        """Save what was typed since the last pause."""
        for edit in self.shown.values():
            edit.commit()

    def count_words(self) -> int:
        """Count the words of the whole paper."""
        return sum(edit.count_words() for edit in self.shown.values())

    def _make(self) -> SectionEdit:
        editor = RichEdit()
        edit = SectionEdit("", help=" ", editor=editor)
        edit.hide()
        edit.text_committed.connect(partial(self._save, edit))
        edit.editor.textChanged.connect(self.changed)
        editor.cursorPositionChanged.connect(partial(self._on_cursor, edit))
        editor.entered.connect(partial(self.format_bar.follow, editor))
        editor.link_wanted.connect(partial(self._ask_for_link, editor))
        self._edits.append(edit)
        self._column.insertWidget(self._column.count() - 1, edit)
        return edit

    def _lend(self, case: CaseView, keys: list[str]) -> None:
        for saved in self._saved.values():
            saved.let_go()
        named = {section.key: section for section in case.sections}
        self.shown, self._saved = {}, {}
        for at, key in enumerate(keys):
            edit = self._edits[at] if at < len(self._edits) else self._make()
            if key == WORDING:
                name = self.tr("Forslag til vedtak")
                help_text = self.tr(
                    "Hva skal partene si ja til? Teksten låses når saken sendes ut."
                )
            else:
                name, help_text = named[key].name, named[key].help
            # Parties answer the wording word by word, and so it has no marks.
            editor = edit.editor
            assert isinstance(editor, RichEdit)
            editor.set_formatted(key != WORDING)
            edit.begin(name, help_text)
            self.shown[key] = edit
            self._saved[key] = self._saving(case, key, edit)
            edit.show()
        for spare in self._edits[len(keys) :]:
            spare.hide()

    def _saving(self, case: CaseView, key: str, edit: SectionEdit) -> SavedText:
        case_id = case.row.name.id
        return SavedText(
            edit,
            write=partial(self._write, case_id, key),
            read_again=self._host.reload,
            refuse=partial(self._on_refused, case_id, key),
        )

    def _fill(self, case: CaseView) -> None:
        texts = {section.key: (section.text, section.version) for section in case.sections}
        texts[WORDING] = (case.wording.text, case.wording.version)
        required = {section.key: section.is_required for section in case.sections}
        exempt = {section.key: section.exempt for section in case.sections}
        exempt |= {mark.part: mark.basis for mark in case.marks}
        for key, edit in self.shown.items():
            edit.set_mark(exempt_text(exempt.get(key, "")))
            edit.set_required(required.get(key, True))
            self._saved[key].show(*texts[key])

    def _lock(self, case: CaseView) -> None:
        is_over, is_out = case.row.phase.is_ended, case.row.phase in LOCKED
        has_lock = isinstance(case.may_edit_wording, Refused)
        for key, edit in self.shown.items():
            is_locked = is_over or (has_lock if key == WORDING else is_out)
            edit.set_read_only(is_locked)
            if is_locked:
                edit.set_required(False)

    def _key_of(self, edit: SectionEdit) -> str:
        return next((key for key, shown in self.shown.items() if shown is edit), "")

    def _save(self, edit: SectionEdit, text: str) -> None:
        key = self._key_of(edit)
        if key:
            self._saved[key].save(text)

    def _on_cursor(self, edit: SectionEdit) -> None:
        key = self._key_of(edit)
        if key and edit.editor.hasFocus():
            self.entered.emit(key)

    def _write(
        self, case_id: str, key: str, text: str, version: int,
        then: Callable[[int], None], failed: Callable[[AppError], None],
    ) -> None:  # fmt: skip
        command: Callable[..., int] = cases.write_section
        facts: dict[str, Any] = {"case_id": case_id, "text": text, "key": key}
        if key == WORDING:
            command = cases.write_wording
            del facts["key"]
        self._host.write(command, then=then, failed=failed, expected_version=version, **facts)

    def _ask_for_link(self, editor: RichEdit) -> None:
        dialog = LinkDialog(*editor.link_here(), parent=self)
        dialog.given.connect(editor.put_link)
        dialog.open()

    def _on_refused(self, case_id: str, key: str, error: AppError) -> None:
        is_here = self._case is not None and self._case.row.name.id == case_id
        if is_here and key in self.shown:
            self.shown[key].set_error(self._host.context.texts.problem(error))
        else:
            self._host.show_error(error)
