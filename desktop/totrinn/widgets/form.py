# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A form of named fields that knows which of them were changed. Knows no case words.

form = Form()
form.add_line("name", "Navn", help="…");  form.add_text("note", "Merknad")
form.add_choice("language", "Målform");   form.set_choices("language", [("Bokmål", nb), …])
form.add_number("papers_days", "Sakspapirer", suffix=" virkedager", most=60)
form.add_many("speaks_for", "Snakker for", [("Molde", id), …])   a tuple of what is ticked
form.add_check("is_economic", "Har økonomiske følger")
form.add_day("started_on", "Fra og med")   a date or None, written 31.12.2026
form.set_shown("trust_level", False);      form.focus_first()
form.load({"name": "Molde"})               what is shown and what changes are measured against
form.changes() -> {"name": "Molde kommune"}   only what differs;  form.values() gives all
form.field("name").set_error("…");         form.edited signal
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
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
from totrinn.widgets.text import label

_TEXT_LINES = 3
_ROW, _MOST_HIGH = 23, 200  # px at 100 %


@dataclass(frozen=True)
class _Entry:
    widget: QWidget
    field: FormField | None
    # What is chosen among, as given: Qt would make plain texts of our enums.
    values: list[Any] = dataclass_field(default_factory=list)
    row: QWidget | None = None


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
        row = _CheckRow(text)
        row.box.toggled.connect(self._on_edited)
        self._entries[name] = _Entry(row.box, None, row=row)
        self.column.addWidget(row)
        return row.box

    def add_day(self, name: str, text: str, *, help: str = "") -> DayEdit:  # noqa: A002
        """Add a date that may be left empty."""
        edit = DayEdit()
        edit.textEdited.connect(self._on_edited)
        self._add(name, edit, FormField(text, edit, help=help))
        edit.editingFinished.connect(lambda: self.set_error(name, edit.problem()))
        return edit

    def set_shown(self, name: str, shown: bool) -> None:
        """Show a field, or keep it out of sight."""
        entry = self._entries[name]
        (entry.field or entry.row or entry.widget).setVisible(shown)

    def focus_first(self) -> None:
        """Put the focus in the first field that can be changed."""
        for entry in self._entries.values():
            if entry.widget.isEnabled() and entry.widget.isVisibleTo(self):
                entry.widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def add_many(
        self, name: str, text: str, choices: Sequence[tuple[str, Any]] = (), *,
        help: str = "",  # noqa: A002
    ) -> QListWidget:  # fmt: skip
        """Add a list to tick several in."""
        view = QListWidget()
        view.setProperty("framed", True)
        view.setAlternatingRowColors(False)
        view.setSpacing(2)
        view.itemChanged.connect(self._on_edited)
        self._add(name, view, FormField(text, view, help=help))
        self.set_many(name, choices)
        return view

    def set_many(self, name: str, choices: Sequence[tuple[str, Any]]) -> None:
        """Offer other things to tick; nothing is ticked."""
        entry = self._entries[name]
        view = entry.widget
        assert isinstance(view, QListWidget)
        was, self._is_loading = self._is_loading, True
        view.clear()
        entry.values[:] = [value for _, value in choices]
        for text, _ in choices:
            QListWidgetItem(text, view).setCheckState(Qt.CheckState.Unchecked)
        high = min(max(len(choices), 2) * _ROW + 10, _MOST_HIGH)
        theme.set_limits(view, min_height=high, max_height=high)
        self._is_loading = was

    def set_choices(self, name: str, choices: Sequence[tuple[str, Any]]) -> None:
        """Offer other choices; the one that is chosen stays if it is among them."""
        entry = self._entries[name]
        combo = entry.widget
        assert isinstance(combo, QComboBox)
        was = _chosen(combo, entry.values)
        combo.clear()
        entry.values[:] = [value for _, value in choices]
        for text, value in choices:
            combo.addItem(text, value)
        combo.setCurrentIndex(_index_of(entry.values, was))

    def load(self, values: Mapping[str, Any]) -> None:
        """Show these values; what differs from them later has been changed."""
        self._is_loading = True
        self._loaded = dict(values)
        for name, value in values.items():
            _show(self._entries[name], value)
            self.set_error(name, "")
        self._is_loading = False

    def values(self) -> dict[str, Any]:
        """Give what all fields say."""
        return {name: _read(entry) for name, entry in self._entries.items()}

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


class _CheckRow(QWidget):
    """A yes or no whose words wrap, and can be pressed as the box itself."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.box = QCheckBox()
        self.box.setAccessibleName(text)
        self.words = label(text, wrap=True)
        row = QHBoxLayout(self)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        theme.set_margins(row, 0, 2, 0, 2)
        theme.set_spacing(row, 8)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick or untick."""
        if self.rect().contains(event.position().toPoint()) and self.box.isEnabled():
            self.box.setFocus(Qt.FocusReason.MouseFocusReason)
            self.box.toggle()


class DayEdit(QLineEdit):
    """A date written as in Norway, or nothing."""

    def __init__(self) -> None:
        super().__init__()
        self._last: date | None = None

    def set_value(self, day: date | None) -> None:
        """Show a date, or nothing."""
        self._last = day
        self.setText("" if day is None else f"{day:%d.%m.%Y}")

    def value(self) -> date | None:
        """Give the date, or nothing; what cannot be read leaves the last one as it is."""
        if not self.text().strip():
            return None
        return self._day() or self._last

    def problem(self) -> str:
        """Say what is wrong with what is written."""
        if not self.text().strip() or self._day() is not None:
            return ""
        wrong: str = self.tr("Skriv datoen slik: 31.12.2026.")
        return wrong

    def _day(self) -> date | None:
        try:
            return datetime.strptime("".join(self.text().split()), "%d.%m.%Y").date()
        except ValueError:
            return None


def _index_of(values: list[Any], value: Any) -> int:
    if value in values:
        return values.index(value)
    return 0 if values else -1


def _chosen(combo: QComboBox, values: list[Any]) -> Any:
    at = combo.currentIndex()
    return values[at] if 0 <= at < len(values) else None


def _show(entry: _Entry, value: Any) -> None:
    widget = entry.widget
    if isinstance(widget, DayEdit):
        widget.set_value(value)
    elif isinstance(widget, QLineEdit):
        widget.setText(value)
        widget.setCursorPosition(0)
    elif isinstance(widget, QPlainTextEdit):
        widget.setPlainText(value)
    elif isinstance(widget, QComboBox):
        widget.setCurrentIndex(_index_of(entry.values, value))
    elif isinstance(widget, QSpinBox):
        widget.setValue(value)
    elif isinstance(widget, QCheckBox):
        widget.setChecked(value)
    elif isinstance(widget, QListWidget):
        for item, own in zip(_items(widget), entry.values, strict=True):
            on = own in value
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)


def _read(entry: _Entry) -> Any:
    widget = entry.widget
    if isinstance(widget, DayEdit):
        return widget.value()
    if isinstance(widget, QLineEdit):
        return " ".join(widget.text().split())
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText().strip()
    if isinstance(widget, QComboBox):
        return _chosen(widget, entry.values)
    if isinstance(widget, QSpinBox):
        return widget.value()
    if isinstance(widget, QListWidget):
        pairs = zip(_items(widget), entry.values, strict=True)
        return tuple(own for item, own in pairs if item.checkState() is Qt.CheckState.Checked)
    return widget.isChecked() if isinstance(widget, QCheckBox) else None


def _items(view: QListWidget) -> list[QListWidgetItem]:
    return [view.item(number) for number in range(view.count())]
