# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A side panel of forms of which one is shown, with the acts on what is shown pinned below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from totrinn.widgets.buttons import Button, IconButton
from totrinn.widgets.card import SidePanel
from totrinn.widgets.entering import press_by_enter
from totrinn.widgets.form import Form

if TYPE_CHECKING:
    from totrinn.screens.parties.page import PartiesScreen


class EditPanel(SidePanel):
    """What the panels of this page share: lazily made forms, and buttons that fit what is shown."""

    def __init__(self, screen: PartiesScreen) -> None:
        super().__init__()
        self._screen, self._texts = screen, screen.context.texts
        self._forms: list[Form] = []
        self._subject: tuple[str, Form | None] = ("", None)
        self.save_button = Button(self.tr("Lagre"), "primary")
        self.end_button = Button("", "quiet")
        self.restart_button = Button(self.tr("Ta i bruk igjen"), "quiet")
        self.up_button = IconButton("action.move_up", self.tr("Flytt opp (Alt+Pil opp)"))
        self.down_button = IconButton("action.move_down", self.tr("Flytt ned (Alt+Pil ned)"))
        self.set_buttons(
            [self.save_button, self.end_button, self.restart_button, self.up_button,
             self.down_button]
        )  # fmt: skip
        press_by_enter(self, self.save_button)

    def put(self, form: Form) -> Form:
        """Take a form into the panel, hidden."""
        form.hide()
        self._forms.append(form)
        self.add(form)
        return form

    def shown_form(self, name: str) -> Form | None:
        """Give a form if it is shown, without making it."""
        form: Form | None = self.__dict__.get(name)
        return form if form is not None and form.isVisibleTo(self) else None

    def show_only(
        self, shown: Form | None, *, is_new: bool = False, can_end: bool = False,
        can_restart: bool = False, can_move: tuple[bool, bool] | None = None,
    ) -> None:  # fmt: skip
        """Show one form, and the buttons that fit it."""
        subject = (self.title_label.text(), shown)
        if subject != self._subject:
            self._subject = subject
            self.scroll_area.verticalScrollBar().setValue(0)
        for form in self._forms:
            form.setVisible(form is shown)
        self.save_button.setVisible(shown is not None)
        self.save_button.setText(self.tr("Legg inn") if is_new else self.tr("Lagre"))
        self.end_button.setVisible(can_end and not is_new)
        self.restart_button.setVisible(can_restart and not is_new)
        for button, on in zip(
            (self.up_button, self.down_button), can_move or (False, False), strict=True
        ):
            button.setVisible(can_move is not None and not is_new)
            button.setEnabled(on)

    def focus_first(self) -> None:
        """Put the focus in the first field that is shown."""
        form = next((form for form in self._forms if form.isVisibleTo(self)), None)
        if form is not None:
            form.focus_first()

    def require(self, form: Form, name: str, text: str) -> bool:
        """Say what is missing in a field that must be filled in."""
        if form.values()[name]:
            return True
        form.set_error(name, text)
        form.editor(name).setFocus(Qt.FocusReason.OtherFocusReason)
        return False


def neighbours(rows: Sequence[Any], row_id: str) -> tuple[bool, bool]:
    """Tell whether a row has one before it, and one after it."""
    ids = [row.id for row in rows]
    at = ids.index(row_id) if row_id in ids else -1
    return at > 0, -1 < at < len(ids) - 1


def place_after(rows: Sequence[Any], row_id: str, by: int) -> str | None:
    """Name the row to stand after when moved one up (-1) or down (1); None is first."""
    ids = [row.id for row in rows]
    at = ids.index(row_id)
    others = [one for one in ids if one != row_id]
    place = min(max(at + by, 0), len(others))
    return others[place - 1] if place else None


def both_names(values: dict[str, Any], first: str, second: str) -> None:
    """Let a name that is given in one form of Norwegian stand for the other too."""
    values[first] = values[first] or values[second]
    values[second] = values[second] or values[first]
