# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""How what is typed in the meeting mode is kept: in the database, as a draft, or in a file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from totrinn.context import AppContext
from totrinn.paths import user_folders
from totrinn.screens.meeting.drafts import Draft, Drafts
from totrinn.screens.meeting.mode.keeping import FOLDER, Keeper
from totrinn.screens.meeting.mode.written import CONCLUDES, TextPart
from totrinn.screens.opening import open_path
from totrinn.widgets.messages import MessageBar
from totrinn_db.commands import minutes, stances
from totrinn_db.domain.errors import AppError
from totrinn_db.domain.views.meetings import ItemView

if TYPE_CHECKING:
    from totrinn.screens.meeting.mode.page import MeetingModePage


class Saving(QObject):
    """Notes and statements go to the database at once; the wording when the item is concluded.

    `bar` says that something could not be saved, and lies where it covers nothing.
    """

    def __init__(self, page: MeetingModePage) -> None:
        super().__init__(page)
        self._page = page
        self.bar = MessageBar()
        self.drafts = Drafts(page.context.settings)
        self.keeper = Keeper(page.context.operations, _folder(page.context), self)
        self.keeper.waiting.connect(self._on_waiting)
        self.keeper.refused.connect(self._on_refused_text)
        self.keeper.saved.connect(self._on_saved_text)
        self.keeper.held.connect(self._on_held)
        # The notes of each item that are known here: those that were read, and those sent since.
        self._known: dict[str, list[str]] = {}

    def draft_of(self, item: ItemView) -> Draft:
        """Give what was typed of an item, or what it begins with."""
        return self.drafts.get(item.id) or start_of(item)

    def notes_of(self, item_id: str) -> str | None:
        """Give notes that are on their way to the database, or nothing."""
        return self.keeper.text_of(f"notes {item_id}")

    def statement_of(self, item_id: str, party_id: str) -> str | None:
        """Give words for the record that are on their way to the database, or nothing."""
        return self.keeper.text_of(f"statement {item_id} {party_id}")

    def keep_draft(self) -> None:
        """Keep what is typed of the wording on this laptop until the outcome is recorded."""
        page, item = self._page, self._page.item
        if item is None or page.is_locked:
            return
        start = start_of(item)
        typed = page.written.draft_over(self.drafts.get(item.id) or start)
        draft = replace(typed, begun_on=page.concluding.recorder.begun_on(item.id))
        if draft == start:
            self.drafts.drop(item.id)
        else:
            self.drafts.keep(item.id, draft)

    def keep_notes(self, text: str) -> None:
        """Save the notes of the item."""
        item = self._page.item
        if item is not None and not self._page.is_locked:
            heading: str = self.tr("Notater: {title}")
            self.keeper.keep(
                f"notes {item.id}", heading.format(title=_title(item)), text,
                minutes.write_notes,
                {"item_id": item.id, "notes": text, "over": tuple(self._known.get(item.id, ()))},
            )  # fmt: skip
            self._known.setdefault(item.id, []).append(text)

    def show_notes(self, item: ItemView) -> None:
        """Show the notes as they were read, and another's beside what is typed here."""
        key, written = f"notes {item.id}", self._page.written
        is_held = self.keeper.is_held(key)
        written.show_other_notes(item.notes if is_held else None)
        if not is_held and self.notes_of(item.id) is None and not written.notes.editor.is_dirty:
            self._known[item.id] = [item.notes]
            written.show_notes(item.notes)

    def keep_mine(self) -> None:
        """Let what is typed here take the place of another's notes."""
        item = self._page.item
        if item is not None:
            self.keeper.release(f"notes {item.id}")
            self._known[item.id] = [item.notes]
            self._page.written.show_other_notes(None)
            self.keep_notes(self._page.written.notes.editor.text())

    def take_other(self) -> None:
        """Leave the notes as another wrote them."""
        item = self._page.item
        if item is not None:
            self._page.written.notes.editor.show_text(item.notes)
            self.keeper.release(f"notes {item.id}", drop=True)
            self.show_notes(item)

    def _on_held(self, key: str) -> None:
        item_id = key.partition(" ")[2]
        if item_id == self._page.item_id:
            self._page.reload()
            return
        view = self._page.view
        item = next((one for one in view.items if one.id == item_id), None) if view else None
        if item is not None:
            text: str = self.tr("To har skrevet notater til «{title}».")
            self.bar.show_message(
                "warning", text.format(title=_title(item)),
                actions=[(self.tr("Vis begge"), lambda: self._show_both(item_id))],
            )  # fmt: skip

    def _show_both(self, item_id: str) -> None:
        self.bar.hide()
        self._page.go_to(item_id)
        self._page.reload()

    def keep_statement(self, party_id: str, text: str) -> None:
        """Save the words of a party for the record."""
        item, room = self._page.item, self._page.room
        if item is None or room is None or self._page.is_locked:
            return
        name = next((one.name for one in room.parties if one.party_id == party_id), "")
        heading: str = self.tr("Protokolltilførsel fra {party}: {title}")
        self.keeper.keep(
            f"statement {item.id} {party_id}", heading.format(party=name, title=_title(item)),
            text, stances.write_statement,
            {"item_id": item.id, "party_id": party_id, "text": text},
        )  # fmt: skip

    def _on_waiting(self, seconds: int) -> None:
        if seconds < 0:
            self.bar.hide()
            return
        text: str = self.tr(
            "Teksten ligger trygt her, og en kopi er lagt i «{file}». Prøver igjen om {seconds} s."
        )
        said = text.format(file=self.keeper.copy.name, seconds=seconds)
        if self.bar.isVisible():
            self.bar.set_text(said)
            return
        again = (self.tr("Prøv nå"), self.keeper.retry)
        self.bar.show_message("error", self.tr("Kunne ikke lagre."), said, actions=[again])

    def _on_refused_text(self, key: str, error: AppError) -> None:
        part = self._part_of(key)
        if part is not None:
            part.set_error(self._page.context.texts.problem(error))

    def _on_saved_text(self, key: str) -> None:
        part = self._part_of(key)
        if part is not None:
            part.set_error("")

    def _part_of(self, key: str) -> TextPart | None:
        kind, _, rest = key.partition(" ")
        item_id, _, party_id = rest.partition(" ")
        if item_id != self._page.item_id:
            return None
        written = self._page.written
        return written.notes if kind == "notes" else written.statements.get(party_id)

    def tell_of_copy(self) -> None:
        """Tell of the file with what was not saved last time."""
        if self.keeper.copy.exists() and not self.keeper.has_pending:
            text: str = self.tr("Noe ble ikke lagret sist. Det ligger i «{file}».")
            self._page.show_info(
                text.format(file=self.keeper.copy.name),
                [(self.tr("Vis filen"), self._show_copy)],
            )

    def _show_copy(self) -> None:
        open_path(self._page, self.keeper.copy)


def start_of(item: ItemView) -> Draft:
    """Give the draft to begin with: what was recorded, else what was proposed to be decided."""
    draft = Draft.of_item(item)
    begins_with_proposal = item.kind in CONCLUDES or item.standing is not None
    if item.outcome is None and begins_with_proposal and not draft.wording:
        draft.wording = item.proposal
    return draft


def _title(item: ItemView) -> str:
    return f"{item.number} {item.case.title if item.case else item.title}".strip()


def _folder(context: AppContext) -> Path:
    path = context.settings.path
    return (path.parent if path is not None else user_folders().config) / FOLDER
