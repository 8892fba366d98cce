# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Which parties are reminded today: all that lack an answer are ticked, and the user unticks."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from totrinn.texts import Texts
from totrinn.theme import theme
from totrinn.widgets.buttons import Button
from totrinn.widgets.text import heading, label
from totrinn_db.queries.reminders import PartyReminder

_CASES_NAMED = 6


class ChooseReminders(QDialog):
    """One line for each party, with the cases it lacks."""

    def __init__(
        self,
        texts: Texts,
        due: Sequence[PartyReminder],
        ticked: Collection[str] | None,
        left_out: str,
        *,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Lag påminnelser"))
        self._texts = texts
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Parter som mangler svar"))
        for party in due:
            item = QListWidgetItem(self._line(party))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
                          | Qt.ItemFlag.ItemIsUserCheckable)  # fmt: skip
            is_on = ticked is None or party.party_id in ticked
            item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
            item.setData(Qt.ItemDataRole.UserRole, party.party_id)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.yes_button = Button("", "primary")
        self.no_button = Button(self.tr("Avbryt"))
        self._lay_out(left_out)
        self.yes_button.clicked.connect(self.accept)
        self.no_button.clicked.connect(self.reject)
        self.list.itemChanged.connect(lambda _item: self._count())
        self._count()

    def _lay_out(self, left_out: str) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        intro = self.tr(
            "Hver part får ett utkast til e-post for alle sakene den mangler, med svarskjemaene "
            "ved. Du sender dem selv."
        )
        column.addWidget(heading(self.tr("Lag påminnelser"), "section"))
        column.addWidget(label(f"{intro} {left_out}".strip(), wrap=True))
        column.addWidget(self.list, 1)
        column.addLayout(row)
        row.addStretch(1)
        row.addWidget(self.no_button)
        row.addWidget(self.yes_button)
        theme.set_margins(column, 22, 18, 22, 16)
        theme.set_spacing(column, 12)
        theme.set_spacing(row, 8)
        theme.set_limits(self, min_width=520, min_height=360)

    def _line(self, party: PartyReminder) -> str:
        names = [each.case.number or each.case.reference for each in party.cases]
        line = f"{party.party}: {self._texts.join(names, limit=_CASES_NAMED)}"
        return self.tr("{line} (over frist)").format(line=line) if party.is_overdue else line

    def chosen(self) -> tuple[str, ...]:
        """Give the ids of the parties that are ticked."""
        items = (self.list.item(n) for n in range(self.list.count()))
        return tuple(
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        )

    def _count(self) -> None:
        count = len(self.chosen())
        self.yes_button.setEnabled(count > 0)
        self.yes_button.setText(
            self.tr("Lag {count}").format(count=self._texts.count(count, "reminder"))
        )
