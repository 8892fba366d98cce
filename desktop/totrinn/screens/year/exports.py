# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""A year taken out of the program: in Word, to the clipboard, as an Excel file and a picture."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QAction, QFont, QFontMetrics, QPainter, QPixmap

from totrinn.dialogs import files
from totrinn.screens.clock import today
from totrinn.screens.jobs.papers import PaperJob
from totrinn.screens.opening import open_path
from totrinn.screens.saving_sheets import save_sheet
from totrinn.theme import theme
from totrinn.widgets.buttons import make_action
from totrinn.widgets.copying import all_rows, copy_rows

if TYPE_CHECKING:
    from totrinn.screens.year.page import YearScreen

_RATIO, _MARGIN, _GAP = 2.0, 20, 10
_WRAP = int(Qt.TextFlag.TextWordWrap)


class YearExports(QObject):
    """What can be taken out, as commands."""

    def __init__(self, screen: YearScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self.job = PaperJob(screen)
        self.word = make_action(
            screen, self.tr("Lag årshjul i Word"), self.write_paper, icon="action.make_document"
        )
        self.copy = make_action(
            screen, self.tr("Kopier til Excel"), self.copy_all, icon="action.copy_to_excel"
        )
        self.sheet = make_action(
            screen, self.tr("Lagre som Excel-fil …"), self.save_sheet, icon="action.copy_to_excel"
        )
        self.picture = make_action(
            screen, self.tr("Lagre som bilde …"), self.save_picture, icon="ph.image"
        )
        self.actions: tuple[QAction, ...] = (self.word, self.copy, self.sheet, self.picture)

    def write_paper(self) -> None:
        """Write the year, and what the plan that is tried would have meant, as a paper in Word."""
        from totrinn import papers

        screen = self._screen
        if screen.wheel is None:
            return
        title: str = self.tr("Lager årshjul")
        trial = screen.trial
        self.job.start(
            papers.yearly_wheel, screen.wheel.year, trial.body_id, trial.changes(), title=title
        )

    def copy_all(self) -> None:
        """Put all meetings of the year on the clipboard."""
        table = self._screen.table
        self.tell_copied(copy_rows(table, all_rows(table)))

    def tell_copied(self, count: int) -> None:
        """Tell how many rows lie on the clipboard."""
        rows = self._screen.context.texts.count(count, "meeting")
        told: str = self.tr("{rows} er kopiert. Lim inn i Excel med Ctrl+V.")
        self._screen.show_success(told.format(rows=rows))

    def save_sheet(self) -> None:
        """Save the year as a workbook with real dates."""
        save_sheet(self._screen, self._screen.table.sheet(self._screen.name), self._screen.name)

    def save_picture(self) -> None:
        """Save the year, and what was tried in it, as a picture."""
        from totrinn.documents.files import file_stem

        screen = self._screen
        stem = file_stem(f"{today(screen.context):%Y-%m-%d}", screen.name)
        suggested = files.papers_folder(screen.context.settings) / f"{stem}.png"
        kinds: str = self.tr("Bilde (*.png)")
        files.save_as(screen, self.tr("Lagre som bilde"), suggested, kinds, self._write)

    def _write(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        screen = self._screen
        made = with_heading(screen.timeline.picture(_RATIO), screen.name, screen.trial.sentences())
        if made.save(str(path), "PNG"):
            told: str = self.tr("{name} er lagret.")
            show: str = self.tr("Åpne mappen")

            def open_folder() -> None:
                open_path(screen, path.parent)

            screen.show_success(told.format(name=path.name), [(show, open_folder)])
        else:
            screen.show_info(self.tr("Bildet ble ikke lagret. Velg en annen mappe."))


def with_heading(picture: QPixmap, title: str, sentences: tuple[str, ...]) -> QPixmap:
    """Set a title and sentences over a picture, in the look of the window."""
    margin, gap = theme.px(_MARGIN), theme.px(_GAP)
    inner = picture.deviceIndependentSize().toSize()
    lines: list[tuple[str, QFont]] = [(title, theme.font("h1"))]
    for number, text in enumerate(sentences):
        lines.append((text, theme.font("body" if number else "h2")))
    boxes = [_height(text, font, inner.width()) for text, font in lines]
    top = margin + sum(boxes) + gap * len(boxes)
    size = QSize(inner.width() + 2 * margin, top + inner.height() + margin)
    made = QPixmap(size * _RATIO)
    made.setDevicePixelRatio(_RATIO)
    made.fill(theme.color("surface"))
    painter = QPainter(made)
    painter.setPen(theme.color("text"))
    at = margin
    for (text, font), height in zip(lines, boxes, strict=True):
        painter.setFont(font)
        painter.drawText(QRect(margin, at, inner.width(), height), _WRAP, text)
        at += height + gap
    painter.drawPixmap(margin, top, picture)
    painter.end()
    return made


def _height(text: str, font: QFont, width: int) -> int:
    box = QFontMetrics(font).boundingRect(QRect(0, 0, width, 10_000), _WRAP, text)
    return int(box.height())
