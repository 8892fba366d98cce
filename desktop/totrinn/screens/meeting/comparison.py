# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The wording adopted beside the wording anchored: alike, or the difference word by word."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from totrinn.theme import theme
from totrinn.widgets.form_field import IconText
from totrinn_db.domain.wording import Edit, Run, Weight, classify, difference


class Comparison(QWidget):
    """One line in words, and under it the difference if there is one."""

    def __init__(self) -> None:
        super().__init__()
        self._before = self._after = ""
        self.weight: Weight | None = None
        self.same = IconText("thing.unchanged", "", tone="subtle")
        self.language = IconText("thing.info", "", tone="info", ink="info")
        self.content = IconText("thing.warning", "", tone="warning", ink="warning")
        self.runs = QLabel()
        self.runs.setWordWrap(True)
        self.runs.setTextFormat(Qt.TextFormat.RichText)
        theme.set_role(self.runs, "small")
        column = QVBoxLayout(self)
        for part in (self.same, self.language, self.content, self.runs):
            column.addWidget(part)
        theme.set_margins(column, 0, 0, 0, 0)
        theme.set_spacing(column, 3)
        theme.changed.connect(self._refresh)
        self.same.set_text(self.tr("Likt forslaget som ble forankret"))
        self.language.set_text(self.tr("Språklig endring. Svarene fra partene gjelder fortsatt."))
        self.content.set_text(
            self.tr(
                "Innholdet er endret etter at partene svarte. Svarene gjelder ordlyden de fikk."
            )
        )

    def compare(self, anchored: str, adopted: str) -> None:
        """Show how the adopted wording relates to the anchored one."""
        self._before, self._after = anchored, adopted
        known = bool(anchored.strip()) and bool(adopted.strip())
        self.weight = classify(anchored, adopted) if known else None
        self._refresh()

    def _refresh(self) -> None:
        self.same.setVisible(self.weight is Weight.IDENTICAL)
        self.language.setVisible(self.weight is Weight.LANGUAGE)
        self.content.setVisible(self.weight is Weight.CONTENT)
        differs = self.weight in (Weight.LANGUAGE, Weight.CONTENT)
        self.runs.setVisible(differs)
        self.setVisible(self.weight is not None)
        if differs:
            runs = difference(self._before, self._after)
            self.runs.setText(" ".join(_marked(run) for run in runs))
            self.runs.setAccessibleName(" ".join(self._spoken(run) for run in runs))

    def _spoken(self, run: Run) -> str:
        if run.edit is Edit.REMOVED:
            text: str = self.tr("Tatt ut: {text}.")
            return text.format(text=run.text)
        if run.edit is Edit.ADDED:
            text = self.tr("Lagt til: {text}.")
            return text.format(text=run.text)
        return run.text


def _marked(run: Run) -> str:
    text = escape(run.text)
    if run.edit is Edit.REMOVED:
        return f'<s style="color:{theme.css("danger")}">{text}</s>'
    if run.edit is Edit.ADDED:
        return f'<u style="color:{theme.css("success")}"><b>{text}</b></u>'
    return text
