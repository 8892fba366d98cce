# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A form of named fields that knows which of them were changed. Knows no case words.

form = Form()
form.add_line("name", "Navn", help="…");  form.add_text("note", "Merknad")
form.add_choice("language", "Målform");   form.set_choices("language", [("Bokmål", nb), …])
form.add_number("papers_days", "Sakspapirer", suffix=" virkedager", most=60)
form.add_many("speaks_for", "Snakker for", [("Molde", id), …])   a tuple of what is ticked
form.add_check("is_economic", "Har økonomiske følger")
form.load({"name": "Molde"})               what is shown and what changes are measured against
form.changes() -> {"name": "Molde kommune"}   only what differs;  form.values() gives all
form.field("name").set_error("…");         form.edited signal
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from totrinn.theme import theme
from totrinn.widgets.form_field import FormField

_TEXT_LINES = 3


@dataclass(frozen=True)
class _Entry:
    widget: QWidget
    field: FormField | None


class Form(QWidget):
    """Fields below each other, each with a name."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: dict[str, _Entry] = {}
        self._loaded: dict[str, Any] = {}
        self._is_loading = False
        self.column = QVBoxLayout(self)
        theme.set_margins(self.column, 0, 0, 0, 0)
        theme.set_spacing(self.column, 10)

    def add_line(self, name: str, text: str, *, help: str = "") -> QLineEdit:  # noqa: A002
        """Add a text of one line."""
        edit = QLineEdit()
        edit.textEdited.connect(self._on_edited)
        self._add(name, edit, FormField(text, edit, help=help))
        return edit

    def add_text(self, name: str, text: str, *, help: str = "") -> QPlainTextEdit:  # noqa: A002
        """Add a text of several lines."""
        edit = QPlainTextEdit()
        edit.setTabChangesFocus(True)
        theme.set_limits(edit, min_height=22 * _TEXT_LINES, max_height=22 * _TEXT_LINES + 40)
        edit.textChanged.connect(self._on_edited)
        self._add(name, edit, FormField(text, edit, help=help))
        return edit

    def add_choice(
        self, name: str, text: str, choices: Sequence[tuple[str, Any]] = (), *,
        help: str = "",  # noqa: A002
    ) -> QComboBox:  # fmt: skip
        """Add a list to choose one from."""
        combo = QComboBox()
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(8)
        combo.activated.connect(self._on_edited)
        self._add(name, combo, FormField(text, combo, help=help))
        self.set_choices(name, choices)
        return combo

    def add_number(
        self, name: str, text: str, *, least: int = 0, most: int = 365, suffix: str = "",
        help: str = "",  # noqa: A002
    ) -> QSpinBox:  # fmt: skip
        """Add a whole number."""
        spin = QSpinBox()
        spin.setRange(least, most)
        spin.setSuffix(suffix)
        spin.valueChanged.connect(self._on_edited)
        self._add(name, spin, FormField(text, spin, help=help))
        return spin

    def add_check(self, name: str, text: str) -> QCheckBox:
        """Add a yes or no."""
        box = QCheckBox(text)
        box.toggled.connect(self._on_edited)
        self._entries[name] = _Entry(box, None)
        self.column.addWidget(box)
        return box

    def add_many(
        self, name: str, text: str, choices: Sequence[tuple[str, Any]] = (), *,
        help: str = "",  # noqa: A002
    ) -> QListWidget:  # fmt: skip
        """Add a list to tick several in."""
        view = QListWidget()
        view.setProperty("framed", True)
        view.setAlternatingRowColors(False)
        theme.set_limits(view, min_height=110, max_height=190)
        view.itemChanged.connect(self._on_edited)
        self._add(name, view, FormField(text, view, help=help))
        self.set_many(name, choices)
        return view

    def set_many(self, name: str, choices: Sequence[tuple[str, Any]]) -> None:
        """Offer other things to tick; nothing is ticked."""
        view = self._entries[name].widget
        assert isinstance(view, QListWidget)
        was, self._is_loading = self._is_loading, True
        view.clear()
        for text, value in choices:
            item = QListWidgetItem(text, view)
            item.setData(Qt.ItemDataRole.UserRole, value)
            item.setCheckState(Qt.CheckState.Unchecked)
        self._is_loading = was

    def set_choices(self, name: str, choices: Sequence[tuple[str, Any]]) -> None:
        """Offer other choices; the one that is chosen stays if it is among them."""
        combo = self._entries[name].widget
        assert isinstance(combo, QComboBox)
        was = combo.currentData()
        combo.clear()
        for text, value in choices:
            combo.addItem(text, value)
        combo.setCurrentIndex(_index_of(combo, was))

    def load(self, values: Mapping[str, Any]) -> None:
        """Show these values; what differs from them later has been changed."""
        self._is_loading = True
        self._loaded = dict(values)
        for name, value in values.items():
            _show(self._entries[name].widget, value)
            self.set_error(name, "")
        self._is_loading = False

    def values(self) -> dict[str, Any]:
        """Give what all fields say."""
        return {name: _read(entry.widget) for name, entry in self._entries.items()}

    def changes(self) -> dict[str, Any]:
        """Give the fields that differ from what was loaded."""
        now = self.values()
        return {name: now[name] for name, was in self._loaded.items() if now[name] != was}

    def field(self, name: str) -> FormField:
        """Give the label, help and error of a field."""
        field = self._entries[name].field
        if field is None:
            raise KeyError(name)
        return field

    def editor(self, name: str) -> QWidget:
        """Give the editor of a field."""
        return self._entries[name].widget

    def set_error(self, name: str, text: str) -> None:
        """Show what is wrong with a field, or nothing."""
        field = self._entries[name].field
        if field is not None and field.error != text:
            field.set_error(text)

    def _add(self, name: str, widget: QWidget, field: FormField) -> None:
        self._entries[name] = _Entry(widget, field)
        self.column.addWidget(field)

    def _on_edited(self) -> None:
        if not self._is_loading:
            self.edited.emit()


def _index_of(combo: QComboBox, value: Any) -> int:
    # findData compares by Qt's rules, which do not know our values.
    for number in range(combo.count()):
        if combo.itemData(number) == value:
            return number
    return 0 if combo.count() else -1


def _show(widget: QWidget, value: Any) -> None:
    if isinstance(widget, QLineEdit):
        widget.setText(value)
        widget.setCursorPosition(0)
    elif isinstance(widget, QPlainTextEdit):
        widget.setPlainText(value)
    elif isinstance(widget, QComboBox):
        widget.setCurrentIndex(_index_of(widget, value))
    elif isinstance(widget, QSpinBox):
        widget.setValue(value)
    elif isinstance(widget, QCheckBox):
        widget.setChecked(value)
    elif isinstance(widget, QListWidget):
        for item in _items(widget):
            on = item.data(Qt.ItemDataRole.UserRole) in value
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)


def _read(widget: QWidget) -> Any:
    if isinstance(widget, QLineEdit):
        return " ".join(widget.text().split())
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText().strip()
    if isinstance(widget, QComboBox):
        return widget.currentData()
    if isinstance(widget, QSpinBox):
        return widget.value()
    if isinstance(widget, QListWidget):
        ticked = [i for i in _items(widget) if i.checkState() is Qt.CheckState.Checked]
        return tuple(item.data(Qt.ItemDataRole.UserRole) for item in ticked)
    return widget.isChecked() if isinstance(widget, QCheckBox) else None


def _items(view: QListWidget) -> list[QListWidgetItem]:
    return [view.item(number) for number in range(view.count())]
