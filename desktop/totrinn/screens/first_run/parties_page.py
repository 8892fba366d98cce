# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Second step: the parties, their regions and their languages are checked."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from totrinn.screens.first_run.draft import Draft
from totrinn.texts import Texts
from totrinn.theme import theme
from totrinn.widgets.buttons import Button
from totrinn.widgets.card import SidePanel
from totrinn.widgets.choosing import offer
from totrinn.widgets.delegates import TextDelegate
from totrinn.widgets.form_field import FormField
from totrinn.widgets.roles import Role
from totrinn.widgets.table import TreeView
from totrinn.widgets.text import label
from totrinn_db.domain.parties import Language
from totrinn_db.domain.reference import Certainty, MunicipalityReference

_KEY = int(Role.SORT_KEY)
_REGION = "region:"


class PartiesPage(QWidget):
    """The parties by region; the selected party or region is corrected at the right."""

    changed = Signal()

    def __init__(self, draft: Draft, texts: Texts) -> None:
        super().__init__()
        self._draft, self._texts = draft, texts
        self._filling = False
        self._trusts: set[str] = set()
        self.tree = TreeView(self.tr("Parter etter område"))
        self.model = QStandardItemModel(self)
        self.tree.setModel(self.model)
        self._plain = TextDelegate()
        self.tree.setItemDelegate(self._plain)
        self.note_label = label("", "small", tone="subtle", wrap=True)
        self.checked_box = QCheckBox(self.tr("Jeg har sett over partene og områdene"))
        self._build_panel()
        theme.set_limits(self.tree, min_height=190)
        self._lay_out()
        self.tree.selectionModel().currentChanged.connect(self._on_current)
        self.checked_box.toggled.connect(self._on_checked)

    def _build_panel(self) -> None:
        self.panel = SidePanel()
        theme.set_limits(self.panel, min_width=230, max_width=330)
        self.region_combo, self.language_combo = QComboBox(), QComboBox()
        self.region_field = FormField(self.tr("Område"), self.region_combo)
        self.language_field = FormField(
            self.tr("Målform i brev til parten"), self.language_combo,
            help=self.tr("Brukes når dokumentene følger mottakeren."),
        )  # fmt: skip
        self.name_edit = QLineEdit()
        self.name_field = FormField(self.tr("Navn på området"), self.name_edit)
        self.add_button = Button(self.tr("Nytt område"), icon="action.add_circle")
        for field in (self.region_field, self.language_field, self.name_field):
            self.panel.add(field)
        self.panel.set_buttons([self.add_button])
        self.region_combo.activated.connect(self._on_region)
        self.language_combo.activated.connect(self._on_language)
        self.name_edit.editingFinished.connect(self._on_name)
        self.add_button.clicked.connect(self._add_region)

    def _lay_out(self) -> None:
        box = QFrame()
        box.setProperty("surface", "card")
        inside = QVBoxLayout(box)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.tree)
        left = QVBoxLayout()
        left.addWidget(box, 1)
        left.addWidget(self.note_label)
        checked = QHBoxLayout()
        checked.addWidget(self.checked_box)
        checked.addStretch(1)
        theme.set_margins(checked, 5, 0, 0, 5)  # the ring of its focus is not cut
        left.addLayout(checked)
        theme.set_spacing(left, 6)
        row = self._halves = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(left, 1)
        row.addWidget(self.panel)
        theme.set_spacing(row, 16)

    def set_stacked(self, stacked: bool) -> None:
        """Put the two parts below each other when there is no room beside."""
        ways = QHBoxLayout.Direction
        self._halves.setDirection(ways.TopToBottom if stacked else ways.LeftToRight)

    def focus_first(self) -> None:
        """Put the focus in the list."""
        self.tree.setFocus()

    def show_draft(self) -> None:
        """Show the parties as they are now."""
        current = str(self.tree.current_row().data(_KEY) or "")
        self._filling = True
        self.model.clear()
        self.model.setHorizontalHeaderLabels(
            [self.tr("Part"), self.tr("Nummer"), self.tr("Målform")]
        )
        for row in self._rows():
            self.model.appendRow(row)
        self.tree.set_columns([(180, 1), (80, 0), (185, 0)])
        self.tree.span_groups()
        assumed = self._draft.has_assumed_regions()
        said = self.tr(
            "Noen områder er satt sammen etter offentlige kilder og kan være feil. Velg en"
            " kommune for å flytte den."
        )
        self.note_label.setText(said if assumed else "")
        self.note_label.setVisible(assumed)
        self.checked_box.setChecked(self._draft.regions_checked)
        self._filling = False
        self._select(current)

    def _rows(self) -> Iterator[QStandardItem]:
        community = self._draft.community
        if community is None:
            return
        trusts = QStandardItem(self.tr("Helseforetak og sykehus"))
        trusts.setData(True, int(Role.GROUP))
        self._trusts = {trust.key for trust in community.trusts}
        for trust in community.trusts:
            own = self._language(trust.language)
            trusts.appendRow(_cells(trust.name, "", own, trust.key))
        yield trusts
        by_number = {one.number: one for one in community.municipalities}
        placed: set[str] = set()
        for region in community.regions:
            members = [by_number[key] for key in region.members if key in by_number]
            if community.units and not members:
                continue
            placed.update(region.members)
            is_sure = region.source is Certainty.STATED
            note = "" if is_sure or self._draft.regions_checked else self._assumed()
            yield self._group(region.name, f"{_REGION}{region.key}", members, note)
        rest = [one for one in community.municipalities if one.number not in placed]
        if rest:
            name = self.tr("Uten område") if community.regions else self.tr("Kommuner")
            yield self._group(name, "", rest, "")

    def _group(
        self, name: str, key: str, members: list[MunicipalityReference], note: str
    ) -> QStandardItem:
        group = QStandardItem(name)
        group.setData(True, int(Role.GROUP))
        count = self._texts.count(len(members), "municipality")
        group.setData(f"{count}, {note}" if note else count, int(Role.COUNT))
        group.setData(key, _KEY)
        for one in members:
            language = self._language(one.language)
            group.appendRow(_cells(one.official_name, one.number, language, one.number))
        return group

    def _assumed(self) -> str:
        text: str = self.tr("ikke kontrollert")
        return text

    def _language(self, language: Language | None) -> str:
        if language is None:
            text: str = self.tr("som helsefellesskapet")
            return text
        return self._texts.label(language)

    def _select(self, key: str) -> None:
        first = 1 if self.model.rowCount() > 1 and not key else 0
        for row in range(first, self.model.rowCount()):
            group = self.model.item(row)
            for number in range(group.rowCount()):
                if not key or group.child(number).data(_KEY) == key:
                    self.tree.setCurrentIndex(group.child(number).index())
                    return

    def _on_current(self, now: QModelIndex) -> None:
        if self._filling or not now.isValid():
            return
        key = str(now.siblingAtColumn(0).data(_KEY) or "")
        community = self._draft.community
        if community is None:
            return
        one = next((one for one in community.municipalities if one.number == key), None)
        region = next((r for r in community.regions if f"{_REGION}{r.key}" == key), None)
        self.region_field.setVisible(one is not None)
        self.language_field.setVisible(one is not None)
        self.name_field.setVisible(region is not None)
        if one is not None:
            self._show_party(one)
        elif region is not None:
            self.panel.set_texts(region.name, self.tr("Området kan hete noe annet hos dere."))
            self.name_edit.setText(region.name)
        else:
            equal = self.tr("En part på linje med kommunene: samme brev, samme frist.")
            is_trust = key in self._trusts
            self.panel.set_texts(str(now.siblingAtColumn(0).data()), equal if is_trust else "")

    def _show_party(self, one: MunicipalityReference) -> None:
        community = self._draft.community
        assert community is not None
        other = self.tr("Kommunen er også med i et annet helsefellesskap.")
        self.panel.set_texts(one.official_name, other if one.additional else one.county)
        regions = [(region.key, region.name) for region in community.regions]
        mine = community.region_of(one.number)
        offer(
            self.region_combo,
            [("", self.tr("Uten område")), *regions],
            mine.key if mine else "",
        )
        self.language_combo.clear()
        for language in (None, Language.NB, Language.NN):
            words = self._language(language)
            self.language_combo.addItem(words[:1].upper() + words[1:], language)
        self.language_combo.setCurrentIndex([None, Language.NB, Language.NN].index(one.language))

    def _current_key(self) -> str:
        return str(self.tree.current_row().data(_KEY) or "")

    def _on_region(self) -> None:
        self._draft.move(self._current_key(), str(self.region_combo.currentData()))
        self.show_draft()

    def _on_language(self) -> None:
        self._draft.set_language(self._current_key(), self.language_combo.currentData())
        self.show_draft()

    def _on_name(self) -> None:
        key, name = self._current_key(), " ".join(self.name_edit.text().split())
        if key.startswith(_REGION) and name:
            self._draft.rename_region(key.removeprefix(_REGION), name)
            self.show_draft()

    def _add_region(self) -> None:
        key = self._draft.add_region(self.tr("Nytt område"))
        self.show_draft()
        for row in range(self.model.rowCount()):
            if self.model.item(row).data(_KEY) == f"{_REGION}{key}":
                self.tree.setCurrentIndex(self.model.item(row).index())
                self.name_edit.setFocus()
                self.name_edit.selectAll()

    def _on_checked(self, checked: bool) -> None:
        self._draft.regions_checked = checked
        if not self._filling:
            self.show_draft()


def _cells(name: str, number: str, language: str, key: str) -> list[QStandardItem]:
    first = QStandardItem(name)
    first.setData(key, _KEY)
    spoken = ", ".join(part for part in (name, number, language) if part)
    first.setData(spoken, int(Qt.ItemDataRole.AccessibleTextRole))
    return [first, QStandardItem(number), QStandardItem(language)]
