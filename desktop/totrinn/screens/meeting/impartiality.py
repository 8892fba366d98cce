# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Habilitet: who stood aside in the whole meeting, or in the item that is chosen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QVBoxLayout, QWidget

from totrinn.dialogs.act_dialog import choice_field
from totrinn.theme import theme
from totrinn.widgets.form_field import FormField
from totrinn.widgets.text import label
from totrinn_db.domain.views.meetings import ItemView, MeetingView


class ImpartialityField(QWidget):
    """One text at a time; what is written of other items stands below."""

    leaving = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.item_field = choice_field(self.tr("Habiliteten gjelder"), [])
        habil = QPlainTextEdit()
        habil.setTabChangesFocus(True)
        theme.set_limits(habil, min_height=74, max_height=74)
        self.text_field = FormField(
            self.tr("Habilitet"), habil,
            help=self.tr(
                "Hvem gikk fra, og hvorfor. Det som gjelder en sak, følger saken: er den unntatt"
                " offentlighet, er dette det også."
            ),
        )  # fmt: skip
        self.told = label("", "small", wrap=True)
        column = QVBoxLayout(self)
        for each in (self.item_field, self.text_field, self.told):
            column.addWidget(each)
        theme.set_margins(column, 0, 0, 0, 0)
        theme.set_spacing(column, 8)
        self.item_id: str | None = None
        self._view: MeetingView | None = None
        self._offered: tuple[tuple[ItemView, str], ...] = ()
        self.combo.activated.connect(self._on_chosen)

    @property
    def combo(self) -> QComboBox:
        """The choice of item; the whole meeting is the first."""
        editor = self.item_field.editor
        assert isinstance(editor, QComboBox)
        return editor

    @property
    def edit(self) -> QPlainTextEdit:
        """The text."""
        editor = self.text_field.editor
        assert isinstance(editor, QPlainTextEdit)
        return editor

    @property
    def is_modified(self) -> bool:
        """Tell whether something is typed and not saved."""
        return self.edit.document().isModified()

    def take(self) -> str:
        """Give the text to be saved; from now on it is what is shown."""
        self.edit.document().setModified(False)
        return self.edit.toPlainText().strip()

    def show_meeting(self, view: MeetingView, items: tuple[tuple[ItemView, str], ...]) -> None:
        """Show what is written, unless something else is being typed."""
        self._view, self._offered = view, items
        names: list[tuple[str, str | None]] = [(self.tr("Hele møtet"), None)]
        names += [(name, item.id) for item, name in items]
        if [(self.combo.itemText(at), self.combo.itemData(at)) for at in range(self.combo.count())
            ] != names:  # fmt: skip
            self.combo.clear()
            for name, item_id in names:
                self.combo.addItem(name, item_id)
            self.item_id = self.item_id if any(self.item_id == key for _, key in names) else None
            self.combo.setCurrentIndex(max(0, self.combo.findData(self.item_id)))
        self.item_field.setVisible(bool(items))
        self.edit.setReadOnly(view.state.is_locked)
        if not self.is_modified:
            self._fill()

    def _fill(self) -> None:
        chosen = next((item for item, _ in self._offered if item.id == self.item_id), None)
        whole = self._view.impartiality if self._view is not None else ""
        text = chosen.impartiality if chosen is not None else whole
        if self.edit.toPlainText() != text:
            self.edit.setPlainText(text)
        self.edit.document().setModified(False)
        others = [
            f"{name}: {item.impartiality}"
            for item, name in self._offered
            if item.impartiality and item.id != self.item_id
        ]
        if self.item_id is not None and whole:
            others.insert(0, self.tr("Hele møtet: {text}").format(text=whole))
        self.told.setText("\n".join(others))
        self.told.setVisible(bool(others))

    def _on_chosen(self, _at: int) -> None:
        """Save what was typed of the former choice, and show what is written of this one."""
        if self.is_modified:
            self.leaving.emit()
        self.item_id = self.combo.currentData()
        self._fill()
