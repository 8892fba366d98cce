# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A text that saves itself, and never over what somebody else wrote in the meantime.

    saved = SavedText(edit, write=self._write, read_again=self.reload, refuse=self._on_refused)
    saved.show(text, version)        each time the text is read
    edit.text_committed.connect(saved.save)

`write(text, version, then, failed)` does the act; `then` gets the new version.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

import shiboken6

from totrinn.widgets.other_text import OtherText
from totrinn.widgets.section_edit import SectionEdit
from totrinn_db.domain.errors import AppError, ChangedByOthers
from totrinn_db.domain.inputs import clean_text

Write = Callable[[str, int, Callable[[int], None], Callable[[AppError], None]], None]


class SavedText:
    """What was read and at which version, what is being saved, and what another wrote."""

    def __init__(
        self,
        edit: SectionEdit,
        *,
        write: Write,
        read_again: Callable[[], None],
        refuse: Callable[[AppError], None],
    ) -> None:
        self.edit, self._write, self._read_again, self._refuse = edit, write, read_again, refuse
        self.base, self.version = edit.text(), 0
        self._is_saving = self._is_refused = self._comes_again = self._is_gone = False
        self._other: tuple[str, int] | None = None

    @cached_property
    def other_text(self) -> OtherText:
        """Give what shows the other text; made when there is one."""
        made = OtherText()
        layout = self.edit.layout()
        assert layout is not None
        layout.addWidget(made)
        made.mine_kept.connect(self._keep_mine)
        made.other_taken.connect(self._take_other)
        return made

    def _hide_other(self) -> None:
        if "other_text" in self.__dict__:
            self.other_text.hide()

    @property
    def is_typing(self) -> bool:
        """Tell whether something is typed that is not saved yet."""
        return not _same(self.edit.text(), self.base)

    def begin(self, text: str, base: str, version: int) -> None:
        """Come back to a text that could not be saved; it is tried again when it is shown."""
        self.edit.set_text(text)
        self.base, self.version, self._is_refused = base, version, True

    def show(self, text: str, version: int) -> None:
        """Show the text as it is read now; what is being typed is never overwritten."""
        if self._is_saving:
            return
        if not self.is_typing or _same(text, self.edit.text()):
            if not _same(text, self.edit.text()):
                self.edit.set_text(text)
            self._accept(text, version)
        elif _same(text, self.base):
            # Something else of the same row was changed; this text was not.
            self.version = version
            if self._is_refused:
                self._is_refused = False
                self.save(self.edit.text())
        else:
            self._other = (text, version)
            self.other_text.show_text(text)

    def save(self, text: str) -> None:
        """Save, one act at a time; not while two texts wait for a choice."""
        if self._other is not None:
            return
        if self._is_saving:
            self._comes_again = True
            return
        self._is_saving = True
        self._write(text, self.version, lambda version: self._on_saved(text, version), self._fail)

    def let_go(self) -> None:
        """Leave the editor to another text."""
        self._is_gone = True
        if "other_text" in self.__dict__:
            self.other_text.hide()
            self.other_text.deleteLater()

    def _is_here(self) -> bool:
        return not self._is_gone and bool(shiboken6.isValid(self.edit))

    def _accept(self, text: str, version: int) -> None:
        self.base, self.version = text, version
        self._is_refused, self._other = False, None
        self._hide_other()

    def _on_saved(self, text: str, version: int) -> None:
        self._is_saving = False
        if not self._is_here():
            return
        self._accept(text, version)
        self.edit.set_error("")
        if self._comes_again:
            self._comes_again = False
            if self.is_typing:
                self.save(self.edit.text())

    def _fail(self, error: AppError) -> None:
        self._is_saving = self._comes_again = False
        if self._is_here() and isinstance(error, ChangedByOthers):
            self._is_refused = True
            self._read_again()
        else:
            self._refuse(error)

    def _keep_mine(self) -> None:
        if self._other is not None:
            self._accept(*self._other)
            self.save(self.edit.text())
            self.edit.editor.setFocus()

    def _take_other(self) -> None:
        if self._other is not None:
            text, version = self._other
            self.edit.set_text(text)
            self._accept(text, version)
            self.edit.set_error("")
            self.edit.editor.setFocus()


def _same(one: str, other: str) -> bool:
    return clean_text(one) == clean_text(other)
