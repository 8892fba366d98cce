# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A small question before an act: its fields, one button that says what happens, and a way out.

    ActDialog(screen, title=…, intro=…, act="Sett på vent", command=cases.hold_case,
              fixed={"case_id": key}, fields={"reason": FormField(…), "review_on": FormField(…)},
              undo_text="Saken er satt på vent.").open()

It never blocks the window. A refused act leaves it open, with the reason at the field.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from totrinn.screens.base import Screen
from totrinn.theme import theme
from totrinn.widgets.buttons import Button
from totrinn.widgets.form_field import DateField, FormField
from totrinn.widgets.text import heading, label
from totrinn_db.domain.errors import AppError


class ActDialog(QDialog):
    """Asks for what an act needs, does it, and stays open with the reason when it is refused."""

    done_with = Signal(object)

    def __init__(
        self,
        screen: Screen,
        *,
        title: str,
        act: str,
        command: Callable[..., Any],
        fields: Mapping[str, FormField],
        fixed: Mapping[str, Any] | None = None,
        intro: str = "",
        undo_text: str = "",
        prepare: Callable[[dict[str, Any]], dict[str, Any]] | None = None,
    ) -> None:
        super().__init__(screen)
        self._screen, self._command, self._undo_text = screen, command, undo_text
        self._fixed, self.fields, self._prepare = dict(fixed or {}), dict(fields), prepare
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.act_button = Button(act, "primary")
        self.act_button.setDefault(True)
        self.cancel_button = Button(self.tr("Avbryt"), "quiet")
        self._build(title, intro)
        self.act_button.clicked.connect(self.do)
        self.cancel_button.clicked.connect(self.reject)

    def _build(self, title: str, intro: str) -> None:
        inner = QWidget()
        inner.setProperty("surface", "clear")
        column = QVBoxLayout(inner)
        column.addWidget(heading(title, "section"))
        if intro:
            column.addWidget(label(intro, tone="subtle", wrap=True))
        for field in self.fields.values():
            column.addWidget(field)
        column.addStretch(1)
        theme.set_spacing(column, 10)
        theme.set_margins(column, 18, 16, 18, 8)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        buttons = QHBoxLayout()
        buttons.addWidget(self.act_button)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        theme.set_margins(buttons, 18, 8, 18, 16)
        outer = QVBoxLayout(self)
        outer.addWidget(scroll, 1)
        outer.addLayout(buttons)
        theme.set_margins(outer, 0, 0, 0, 0)
        self._inner = inner

    def open(self) -> None:
        """Show the question over its window, as large as its content needs."""
        width = theme.px(480)
        height = self._inner.heightForWidth(width) if self._inner.hasHeightForWidth() else 0
        height = max(height, self._inner.sizeHint().height()) + theme.px(72)
        window = self._screen.window()
        room = window.height() - theme.px(40)
        self.resize(min(width, window.width()), max(theme.px(160), min(height, room)))
        super().open()
        first = next(iter(self.fields.values()), None)
        (first.editor if first else self.act_button).setFocus()

    def do(self) -> None:
        """Do the act with what is filled in."""
        for field in self.fields.values():
            field.set_error("")
        values = {name: value_of(field.editor) for name, field in self.fields.items()}
        if self._prepare is not None:
            values = self._prepare(values)
        self.act_button.setEnabled(False)
        self._screen.write(
            self._command,
            then=self._on_done,
            failed=self._on_failed,
            undo_text=self._undo_text,
            **self._fixed,
            **values,
        )

    def _on_done(self, value: object) -> None:
        self.done_with.emit(value)
        self.accept()

    def _on_failed(self, error: AppError) -> None:
        self.act_button.setEnabled(True)
        text = self._screen.context.texts.problem(error)
        fields = list(self.fields.values())
        at = next(
            (f for f in fields if value_of(f.editor) in ("", None)), fields[0] if fields else None
        )
        if at is None:
            self._screen.show_error(error)
            self.reject()
            return
        at.set_error(text)
        at.editor.setFocus()
        QTimer.singleShot(0, self, self._grow)

    def _grow(self) -> None:
        needed = self._inner.sizeHint().height() + theme.px(72)
        room = self._screen.window().height() - theme.px(40)
        self.resize(self.width(), max(self.height(), min(needed, room)))


def value_of(editor: QWidget) -> Any:
    """Read what is filled in, whatever kind of field it is; some editors know it themselves."""
    own = getattr(editor, "value", None)
    if callable(own):
        return own()
    if isinstance(editor, QLineEdit):
        return editor.text().strip()
    if isinstance(editor, QPlainTextEdit):
        return editor.toPlainText().strip()
    if isinstance(editor, QComboBox):
        return editor.currentText().strip() if editor.isEditable() else editor.currentData()
    if isinstance(editor, QCheckBox):
        return editor.isChecked()
    raise TypeError(type(editor).__name__)


def line_field(text: str, value: str = "", *, help_text: str = "") -> FormField:
    """Make a field of one line."""
    return FormField(text, QLineEdit(value), help=help_text)


def text_field(text: str, value: str = "", *, help_text: str = "", lines: int = 4) -> FormField:
    """Make a field of several lines, which Tab leaves."""
    edit = QPlainTextEdit(value)
    edit.setTabChangesFocus(True)
    theme.set_limits(edit, min_height=lines * 20 + 14, max_height=lines * 20 + 14)
    return FormField(text, edit, help=help_text)


def date_field(text: str, value: date, *, help_text: str = "") -> FormField:
    """Make a field for a date."""
    return FormField(text, DateField(value), help=help_text)


def choice_field(
    text: str,
    choices: list[tuple[Any, str]],
    value: Any = None,
    *,
    help_text: str = "",
) -> FormField:
    """Make a field to choose one of several in."""
    combo = QComboBox()
    for data, name in choices:
        combo.addItem(name, data)
    combo.setCurrentIndex(max(0, combo.findData(value)))
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(12)
    return FormField(text, combo, help=help_text)
