# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The notes of an item: saved while they are typed, and kept on the screen if that fails."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from totrinn.dialogs.access import exempt_text
from totrinn.screens.base import Screen
from totrinn.screens.saved_text import SavedText
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
        self._item_id = ""
        self._unsaved: dict[str, tuple[str, str, int]] = {}
        self._saved: SavedText | None = None
        self.label.setText(self.tr("Notater fra drøftingen"))
        theme.set_role(self.label, "h3")
        self.editor.setAccessibleName(self.label.text())
        self.text_committed.connect(self._save)

    def show_item(self, item: ItemView, *, locked: bool) -> None:
        """Show the notes of an item; what is being typed for the same item stays."""
        if self._saved is None or self._item_id != item.id:
            self._begin(item)
        assert self._saved is not None
        self._saved.show(item.notes, item.version)
        self.set_mark(exempt_text(item.exempt.notes))
        self.set_read_only(locked)

    def _begin(self, item: ItemView) -> None:
        if self._saved is not None:
            self._saved.let_go()
        self._item_id = item_id = item.id
        self.set_text(item.notes)
        self.set_error("")
        self._saved = SavedText(
            self,
            write=partial(self._write, item_id),
            read_again=self._screen.reload,
            refuse=partial(self._refuse, item_id),
        )
        if item_id in self._unsaved:
            self._saved.begin(*self._unsaved[item_id])

    @property
    def is_typing(self) -> bool:
        """Tell whether something is typed that is not saved yet."""
        return self._saved is not None and self._saved.is_typing

    def _save(self, text: str) -> None:
        if self._saved is not None:
            self._unsaved[self._item_id] = (text, self._saved.base, self._saved.version)
            self._saved.save(text)

    def _write(
        self, item_id: str, text: str, version: int,
        then: Callable[[int], None], failed: Callable[[AppError], None],
    ) -> None:  # fmt: skip
        def saved(new_version: int) -> None:
            if self._unsaved.get(item_id, ("",))[0] == text:
                del self._unsaved[item_id]
            then(new_version)

        self._screen.write(
            minutes.write_notes, then=saved, failed=failed,
            item_id=item_id, notes=text, expected_version=version,
        )  # fmt: skip

    def _refuse(self, item_id: str, error: AppError) -> None:
        if item_id == self._item_id:
            self.set_error(self._screen.context.texts.problem(error))
        else:
            self._screen.show_error(error)
