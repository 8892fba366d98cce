# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The notes of an item: saved while they are typed, and kept on the screen if that fails."""

from __future__ import annotations

from totrinn.screens.base import Screen
from totrinn.theme import theme
from totrinn.widgets.section_edit import SectionEdit
from totrinn_db.commands import minutes
from totrinn_db.domain.errors import AppError
from totrinn_db.domain.views.meetings import ItemView


class NotesEdit(SectionEdit):
    """One editor for the item that is shown. What could not be saved is there on coming back."""

    def __init__(self, screen: Screen) -> None:
        super().__init__("")
        self._screen = screen
        self._item_id = self._shown = ""
        self._unsaved: dict[str, str] = {}
        self.label.setText(self.tr("Notater fra drøftingen"))
        theme.set_role(self.label, "h3")
        self.editor.setAccessibleName(self.label.text())
        self.text_committed.connect(self._save)

    def show_item(self, item: ItemView, *, locked: bool) -> None:
        """Show the notes of an item."""
        self._item_id = item.id
        self._shown = self._unsaved.get(item.id, item.notes)
        self.set_text(self._shown)
        self.set_error("")
        self.set_read_only(locked)

    @property
    def is_typing(self) -> bool:
        """Tell whether something is typed that is not saved yet."""
        return self.text() != self._shown

    def _save(self, text: str) -> None:
        item_id = self._item_id
        self._unsaved[item_id] = self._shown = text

        def saved(_value: object) -> None:
            if self._unsaved.get(item_id) == text:
                del self._unsaved[item_id]
            if item_id == self._item_id:
                self.set_error("")

        def failed(error: AppError) -> None:
            if item_id == self._item_id:
                self.set_error(self._screen.context.texts.problem(error))
            else:
                self._screen.show_error(error)

        self._screen.write(
            minutes.write_notes, then=saved, failed=failed, item_id=item_id, notes=text
        )
