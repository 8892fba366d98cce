# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What would be published and what would be left out, before the pack is made."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from totrinn import icons
from totrinn.theme import theme
from totrinn.widgets.buttons import Button
from totrinn.widgets.text import heading, label

Group = tuple[str, Sequence[str]]
LeftOut = tuple[str, str, str]


class PublishDialog(QDialog):
    """Two lists to look through, and the act that makes the pack."""

    def __init__(
        self,
        title: str,
        groups: Sequence[Group],
        left_out: Sequence[LeftOut],
        *,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Publiseringspakke"))
        self.files = self._list(self.tr("Blir publisert"))
        self.left_out = self._list(self.tr("Tas ut"))
        for name, labels in groups:
            self._add(self.files, [name], "nav.moter")
            self._add(self.files, labels, "action.make_document")
        lines = [f"{case}. {part}: {basis}" for case, part, basis in left_out]
        self._add(self.left_out, lines, "action.lock")
        self.yes_button = Button(self.tr("Lag pakken"), "primary")
        self.no_button = Button(self.tr("Avbryt"), "quiet")
        self.yes_button.clicked.connect(self.accept)
        self.no_button.clicked.connect(self.reject)
        self._lay_out(title, has_left_out=bool(left_out))

    def _list(self, name: str) -> QListWidget:
        made = QListWidget()
        made.setAccessibleName(name)
        made.setWordWrap(True)
        return made

    def _add(self, to: QListWidget, lines: Iterable[str], icon: str) -> None:
        for line in lines:
            to.addItem(QListWidgetItem(icons.get(icon), line))

    def _lay_out(self, title: str, *, has_left_out: bool) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.addWidget(heading(title, "section", wrap=True))
        intro = self.tr(
            "Totrinn lager en mappe og en zip-fil med de offentlige versjonene, og en "
            "innholdsliste i Word og for nettsiden. Ingenting sendes eller legges ut."
        )
        column.addWidget(label(intro, tone="subtle", wrap=True))
        column.addWidget(heading(self.tr("Blir publisert"), "h3", level=3))
        column.addWidget(self.files, 2)
        column.addWidget(heading(self.tr("Tas ut"), "h3", level=3))
        nothing = self.tr("Ingenting er merket som unntatt offentlighet. Se etter at det stemmer.")
        self.nothing_label = label(nothing, wrap=True)
        column.addWidget(self.left_out if has_left_out else self.nothing_label, 1)
        if not has_left_out:
            self.left_out.hide()
        column.addLayout(row)
        row.addWidget(self.yes_button)
        row.addWidget(self.no_button)
        row.addStretch(1)
        theme.set_margins(column, 22, 18, 22, 16)
        theme.set_spacing(column, 10)
        theme.set_spacing(row, 8)
        theme.set_limits(self, min_width=560, min_height=420)
        self.yes_button.setDefault(True)
