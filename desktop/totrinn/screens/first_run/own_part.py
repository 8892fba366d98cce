# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The form for a helsefellesskap of one's own: a name, trusts, and any of all municipalities."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from totrinn.screens.first_run.own import all_municipalities, all_trusts, make_own
from totrinn.texts import Texts
from totrinn.theme import theme
from totrinn.widgets.form_field import FormField, SearchField
from totrinn.widgets.text import heading, label
from totrinn_db.domain.reference import (
    CommunityReference,
    MunicipalityReference,
    TrustReference,
)

T = TypeVar("T", TrustReference, MunicipalityReference)


class _Picks(Generic[T]):
    """A list to tick in; what is found away stays ticked."""

    def __init__(self, name: str, rows: Sequence[tuple[str, T]]) -> None:
        self.view = QListWidget()
        self.view.setProperty("framed", True)
        self.view.setAccessibleName(name)
        self.view.setSpacing(2)
        self.rows: list[tuple[str, T]] = list(rows)
        for text, _ in self.rows:
            QListWidgetItem(text, self.view).setCheckState(Qt.CheckState.Unchecked)

    def ticked(self) -> list[T]:
        """Give what is ticked, in the order of the list."""
        return [one for at, (_, one) in enumerate(self.rows) if self._is_on(at)]

    def tick(self, text: str, on: bool = True) -> None:
        """Tick a row by its text."""
        state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        for at, (name, _) in enumerate(self.rows):
            if name == text:
                self.view.item(at).setCheckState(state)

    def find(self, words: str) -> None:
        """Show only the rows that hold the words."""
        wanted = words.strip().casefold()
        for at, (name, _) in enumerate(self.rows):
            self.view.item(at).setHidden(wanted not in name.casefold())

    def _is_on(self, at: int) -> bool:
        return self.view.item(at).checkState() is Qt.CheckState.Checked


class OwnPart(QWidget):
    """What a community of one's own is made of."""

    changed = Signal()

    def __init__(self, texts: Texts, communities: Sequence[CommunityReference]) -> None:
        super().__init__()
        self._texts = texts
        self.name_edit = QLineEdit()
        self.trusts = _Picks(
            self.tr("Helseforetak og sykehus"),
            [(one.name, one) for one in all_trusts(communities)],
        )
        self.municipalities = _Picks(
            self.tr("Kommuner"),
            [(_with_county(one), one) for one in all_municipalities(communities)],
        )
        self.find_field = SearchField(self.tr("Finn kommune eller fylke"))
        self.name_field = FormField(
            self.tr("Navn"), self.name_edit, help=self.tr("For eksempel Helsefellesskap Nord.")
        )
        self.trusts_field = FormField(self.tr("Helseforetak og sykehus"), self.trusts.view)
        pick = QWidget()
        inside = QVBoxLayout(pick)
        inside.addWidget(self.find_field)
        inside.addWidget(self.municipalities.view)
        theme.set_margins(inside, 0, 0, 0, 0)
        theme.set_spacing(inside, 4)
        pick.setFocusProxy(self.find_field)
        self.municipalities_field = FormField(self.tr("Kommuner"), pick)
        self._lay_out()
        self.name_edit.textChanged.connect(self._on_changed)
        self.trusts.view.itemChanged.connect(self._on_changed)
        self.municipalities.view.itemChanged.connect(self._on_changed)
        self.find_field.search_changed.connect(self.municipalities.find)
        self._count()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        text = self.tr(
            "Du får ingen områder, og bare de vanlige utvalgene. Legg til resten når databasen er"
            " laget."
        )
        column.addWidget(heading(self.tr("Et eget helsefellesskap"), "section", level=2))
        column.addWidget(label(text, tone="subtle", wrap=True))
        for part in (self.name_field, self.trusts_field, self.municipalities_field):
            column.addWidget(part)
        theme.set_limits(self.trusts.view, min_height=110, max_height=130)
        theme.set_limits(self.municipalities.view, min_height=170, max_height=230)
        column.addStretch(1)
        theme.set_margins(column, 0, 0, 0, 0)
        theme.set_spacing(column, 9)

    def reference(self, earlier: CommunityReference | None) -> CommunityReference | None:
        """Give what is chosen as a community, or None while something is missing."""
        return make_own(
            self.name_edit.text(), self.trusts.ticked(), self.municipalities.ticked(), earlier
        )

    def check(self) -> bool:
        """Say what is missing, and put the focus there."""
        has_name = bool(self.name_edit.text().strip())
        missing = [
            (self.name_field, "" if has_name else self.tr("Skriv hva det heter.")),
            (
                self.trusts_field,
                "" if self.trusts.ticked() else self.tr("Velg minst ett helseforetak."),
            ),
            (
                self.municipalities_field,
                "" if self.municipalities.ticked() else self.tr("Velg minst én kommune."),
            ),
        ]
        for field, text in missing:
            field.set_error(text)
        wrong = next((field for field, text in missing if text), None)
        if wrong is not None:
            wrong.editor.setFocus()
        return wrong is None

    def _on_changed(self) -> None:
        self._count()
        for field in (self.name_field, self.trusts_field, self.municipalities_field):
            if field.error:
                field.set_error("")
        self.changed.emit()

    def _count(self) -> None:
        chosen: str = self.tr("{count} valgt")
        number = len(self.municipalities.ticked())
        count = self._texts.count(number, "municipality")
        self.municipalities_field.set_help(chosen.format(count=count))


def _with_county(one: MunicipalityReference) -> str:
    # Names that repeat come with their county already.
    if one.county and one.county not in one.display_name:
        return f"{one.display_name}, {one.county}"
    return one.display_name
