# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The community's own Word templates: a copy to edit, one to use, and what it lacks."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from totrinn.dialogs import choose_files, files
from totrinn.screens.opening import open_path
from totrinn.theme import theme
from totrinn.widgets.buttons import Button
from totrinn.widgets.emptying import empty
from totrinn.widgets.flow_layout import FlowLayout
from totrinn.widgets.form import Form
from totrinn.widgets.text import heading, label
from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.looks import OwnTemplateRow, TemplateFile

if TYPE_CHECKING:
    from totrinn.own_templates import Examined
    from totrinn.progress import Progress
    from totrinn.screens.parties.page import PartiesScreen

_WORD = "Word (*.docx)"


class OwnTemplatesPart(QWidget):
    """Which papers a template is for, the ways to get and use one, and those in use."""

    def __init__(self, screen: PartiesScreen) -> None:
        super().__init__()
        self._screen, self._texts = screen, screen.context.texts
        self._all = self.tr("Alle dokumenter")
        self.form = Form()
        kinds = [(self._texts.label(kind), kind) for kind in DocumentKind if kind.is_paper]
        self.form.add_choice("kind", self.tr("Malen gjelder"), [(self._all, None), *kinds])
        self.copy_button = Button(self.tr("Lag en kopi av malen …"))
        self.use_button = Button(self.tr("Bruk egen mal …"))
        self.copy_button.clicked.connect(self.choose_copy)
        self.use_button.clicked.connect(self.choose_own)
        self._rows, self._found = QWidget(), QWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        intro = self.tr(
            "Brevhode, logo, skrift og faste tekster endrer du i Word. Lag en kopi av malen, "
            "rediger den, og ta den i bruk her. Malen følger med databasen."
        )
        column, buttons = QVBoxLayout(self), FlowLayout(spacing=8)
        for button in (self.copy_button, self.use_button):
            buttons.addWidget(button)
        column.addWidget(heading(self.tr("Egen Word-mal"), "h3", level=3))
        column.addWidget(label(intro, wrap=True))
        column.addWidget(self._rows)
        column.addWidget(self.form)
        column.addLayout(buttons)
        column.addWidget(self._found)
        for holder in (self._rows, self._found):
            lines = QVBoxLayout(holder)
            theme.set_margins(lines, 0, 0, 0, 0)
            theme.set_spacing(lines, 4)
            holder.hide()
        theme.set_margins(column, 0, 4, 0, 0)
        theme.set_spacing(column, 8)

    def show_templates(self, rows: Sequence[OwnTemplateRow]) -> None:
        """List the templates that are in use, each with its ways on."""
        _empty(self._rows)
        for row in rows:
            line = QWidget()
            flow = FlowLayout(line, spacing=8)
            of = self._all if row.kind is None else self._texts.label(row.kind)
            flow.addWidget(label(self.tr("{kind}: {name}").format(kind=of, name=row.name)))
            save = Button(self.tr("Lagre en kopi …"), "quiet")
            away = Button(self.tr("Ta bort"), "quiet")
            for button in (save, away):
                button.setAccessibleName(f"{button.text()} {row.name}")
                flow.addWidget(button)
            save.clicked.connect(partial(self._save_own, row))
            away.clicked.connect(partial(self.remove, row))
            _add(self._rows, line)
        self._rows.setVisible(bool(rows))

    # a copy to edit

    def choose_copy(self) -> None:
        """Let the user choose where the template is written."""
        self._choose_place(self.tr("Mal for dokumentene"), self.write_copy)

    def _choose_place(self, name: str, then: files.Then) -> None:
        from totrinn.documents.files import ascii_name

        folder = files.papers_folder(self._screen.context.settings)
        suggested = folder / f"{ascii_name(name)}.docx"
        files.save_as(self._screen, self.tr("Lagre malen"), suggested, _WORD, then)

    def write_copy(self, path: Path, own: bytes | None = None) -> None:
        """Write the shipped template, or one's own, and offer to open it."""
        from totrinn.own_templates import write_copy

        self._screen.context.operations.job(
            write_copy, path, self._texts.language, own,
            progress=_ignore, then=self._tell_copied, failed=self._screen.show_error,
        )  # fmt: skip

    def _tell_copied(self, path: Path | None) -> None:
        if path is None:
            return
        text = self.tr("{name} er lagret. Rediger den i Word, og velg «Bruk egen mal».")
        opened = (self.tr("Åpne i Word"), partial(open_path, self._screen, path))
        self._screen.show_success(text.format(name=path.name), [opened])

    def _save_own(self, row: OwnTemplateRow) -> None:
        from totrinn_db.queries import looks

        def choose(kept: TemplateFile) -> None:
            stem = Path(row.name).stem
            self._choose_place(stem, lambda path: self.write_copy(path, kept.content))

        self._screen.read(looks.own_template, row.id, then=choose)

    # one to use

    def choose_own(self) -> None:
        """Let the user choose a template that was edited."""
        choose_files.open_files(
            self._screen, self.tr("Bruk egen mal"), lambda paths: self.use(paths[0])
        )

    def use(self, path: Path) -> None:
        """Try every kind of paper on a template, then take it into use and say what it lacks."""
        from totrinn.own_templates import examine

        self._show_found([])
        self.use_button.setEnabled(False)
        self._screen.context.operations.job(
            examine, path, progress=_ignore, then=self._take, failed=self._refuse
        )

    def _refuse(self, error: object) -> None:
        self.use_button.setEnabled(True)
        self._screen.show_error(error)  # type: ignore[arg-type]

    def _take(self, examined: Examined | None) -> None:
        from totrinn.own_templates import in_words
        from totrinn_db.commands.looks import use_own_template

        self.use_button.setEnabled(True)
        if examined is None:
            return
        found = [in_words(self._texts, finding) for finding in examined.findings]
        self._screen.write(
            use_own_template,
            name=examined.name,
            content=examined.content,
            kind=self.form.values()["kind"],
            undo_text=self.tr("{name} er tatt i bruk.").format(name=examined.name),
            then=lambda _: self._show_found(found),
        )

    def _show_found(self, found: Sequence[str]) -> None:
        """List what the template lacks, one thing a line."""
        _empty(self._found)
        if found:
            _add(self._found, label(self.tr("Se over dette i malen:"), "h3"))
        for line in found:
            _add(self._found, label(line, wrap=True))
        self._found.setVisible(bool(found))

    def remove(self, row: OwnTemplateRow) -> None:
        """Write papers with the shipped template again."""
        from totrinn_db.commands.looks import remove_own_template

        self._show_found([])
        self._screen.write(
            remove_own_template,
            template_id=row.id,
            undo_text=self.tr("{name} er tatt bort.").format(name=row.name),
        )


def _empty(holder: QWidget) -> None:
    column = holder.layout()
    assert column is not None
    empty(column)


def _add(holder: QWidget, widget: QWidget) -> None:
    column = holder.layout()
    assert column is not None
    column.addWidget(widget)


def _ignore(_progress: Progress) -> None:
    """The templates are few and quick: nothing is shown while one is tried."""
