# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The page that reads replies, shows what each would do, and registers those that may be.

page = RepliesPage(screen, asked)            asked() gives the parties that can be chosen by hand
page.start()                                 an empty list
page.read_paths(paths)                       files and folders; adds to the list
page.closed, page.answer_requested(case_id, anchoring_id)
Nothing is registered before the button is pressed, and a file that is refused is not lost.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from totrinn.dialogs import choose_files, files
from totrinn.dialogs.paste_text import PasteDialog
from totrinn.incoming.watch import watch_of
from totrinn.progress import Progress
from totrinn.screens.base import Screen
from totrinn.screens.replies.by_hand import Asked, ByHand
from totrinn.screens.replies.intake import Intake
from totrinn.screens.replies.reply_list import ReplyList
from totrinn.screens.replies.table import ReplyRow, Standing
from totrinn.screens.replies.watch_bar import WatchBar
from totrinn.theme import theme
from totrinn.widgets.buttons import Button
from totrinn.widgets.flow_layout import FlowLayout
from totrinn.widgets.messages import EmptyState, ProgressCard
from totrinn.widgets.text import heading, label

_BESIDE_FROM = 860  # px at 100 %


class RepliesPage(QWidget):
    """Shows what was read, and registers when it is told to."""

    closed = Signal()
    answer_requested = Signal(str, str)

    def __init__(self, screen: Screen, asked: Callable[[], tuple[Asked, ...]]) -> None:
        super().__init__()
        self._screen = screen
        self._texts = screen.context.texts
        self._watch = watch_of(screen.context)
        self.intake = Intake(screen)
        self.by_hand = ByHand(screen, self.intake, asked)
        self.replies = ReplyList(self._texts)
        self.table, self.view = self.replies.table, self.replies.view
        self.panel = self.replies.panel
        self._make_parts()
        self._lay_out()
        self._connect()

    def _make_parts(self) -> None:
        self.title = heading(self.tr("Les inn svar"), "section")
        self.sum_label = label("", tone="subtle", wrap=True)
        self.card = ProgressCard(self.tr("Leser svar"))
        self.card.hide()
        self.empty = EmptyState(
            "action.read_reply_form",
            self.tr("Slipp svarskjemaene her"),
            self.tr(
                "Utfylte Word-skjemaer, e-poster og mapper. Du ser hva hvert svar gjør, før noe "
                "blir registrert."
            ),
            self.tr("Velg filer …"),
        )
        self.register_button = Button("", "primary", icon="thing.check")
        self.more_button = Button(self.tr("Velg filer …"), "secondary")
        self.folder_button = Button(self.tr("Velg mappe …"), "secondary", icon="action.folder")
        self.paste_button = Button(self.tr("Lim inn svar fra e-post …"), "secondary")
        self.follow_button = Button(self.tr("Følg med på en mappe …"), "secondary")
        self.watch_bar = WatchBar(self._screen.context, self.choose_watched)
        self.close_button = Button(self.tr("Tilbake til partene"), "quiet", icon="action.back")

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.replies)
        buttons = FlowLayout(spacing=8)
        for button in (
            self.register_button,
            self.more_button,
            self.folder_button,
            self.paste_button,
            self.follow_button,
            self.close_button,
        ):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        for part in (self.title, self.sum_label, self.watch_bar, self.card):
            column.addWidget(part)
        column.addWidget(self.stack, 1)
        column.addLayout(buttons)
        theme.set_margins(column, 0, 0, 0, 0)
        theme.set_spacing(column, 8)

    def _connect(self) -> None:
        self.empty.activated.connect(self.choose_files)
        self.more_button.clicked.connect(self.choose_files)
        self.folder_button.clicked.connect(self.choose_folder)
        self.paste_button.clicked.connect(self.paste)
        self.follow_button.clicked.connect(self.choose_watched)
        self.close_button.clicked.connect(self.closed)
        self.register_button.clicked.connect(self.register)
        self.card.stop_requested.connect(self.intake.stop)
        self._watch.changed.connect(self._on_watch)
        self.intake.changed.connect(self._show)
        self.intake.is_reading.connect(self.card.setVisible)
        self.intake.progressed.connect(self._on_progress)
        self.intake.registered.connect(self._on_registered)
        self.panel.approve_requested.connect(self._approve)
        self.panel.replace_requested.connect(self._approve)
        self.panel.by_hand_requested.connect(lambda: self.by_hand.open(self.panel.row))
        self.panel.aside_requested.connect(self._put_aside)
        self.panel.choice_requested.connect(self._choose)
        self.by_hand.answer_requested.connect(self.answer_requested)

    # what comes in

    def start(self) -> None:
        """Begin with what waits in the folder that is followed, if there is one."""
        self.watch_bar.offer(None)
        self._show_follow()
        self.intake.start()

    def choose_files(self) -> None:
        """Let the user choose files."""
        choose_files.open_files(self, self.tr("Les inn svarskjema"), self.read_paths)

    def choose_folder(self) -> None:
        """Let the user choose a folder of answers."""
        title = self.tr("Les inn en mappe med svar")
        files.choose_folder(self, title, "", self.read_folder)

    def read_folder(self, folder: Path) -> None:
        """Read a folder once, and offer to follow it."""
        self.watch_bar.offer(folder)
        self.read_paths([folder])

    def choose_watched(self) -> None:
        """Let the user choose the folder that is followed from now on."""
        title = self.tr("Følg med på en mappe med svar")
        now = str(self._watch.folder or "")
        files.choose_folder(self, title, now, self.watch_bar.follow)

    def _on_watch(self) -> None:
        self._show_follow()
        if self.isVisible():
            self.intake.sort()

    def _show_follow(self) -> None:
        self.follow_button.setVisible(self._watch.folder is None)

    def paste(self) -> None:
        """Let the user paste an e-mail."""
        dialog = PasteDialog(
            self.tr("Lim inn svar fra e-post"),
            self.tr(
                "Ta med linjen med svaret og koden, for eksempel «Svar: tilslutning  Kode: …»."
            ),
            self.tr("Les svaret"),
            parent=self,
        )
        dialog.pasted.connect(self.intake.read_text)
        dialog.open()

    def read_paths(self, paths: Sequence[Path]) -> None:
        """Read files and folders, and add them to the list."""
        self.intake.read_paths(paths)

    def _on_progress(self, progress: Progress) -> None:
        text = self.tr("{done} av {total}").format(done=progress.done, total=progress.total)
        self.card.set_progress(progress.done, progress.total, text)
        now = self.tr("Nå: {name}").format(name=progress.text) if progress.text else ""
        self.card.set_now(now)

    # what is shown

    def rows(self) -> list[ReplyRow]:
        """Give the replies with where each stands."""
        return self.intake.rows()

    def _show(self) -> None:
        rows = self.rows()
        self.replies.set_rows(rows)
        self.stack.setCurrentWidget(self.replies if rows else self.empty)
        self.more_button.setVisible(bool(rows))
        ready = sum(row.standing is Standing.READY for row in rows)
        count = self._texts.count(ready, "reply")
        self.register_button.setText(self.tr("Registrer {replies}").format(replies=count))
        self.register_button.setVisible(bool(rows))
        self.register_button.setEnabled(ready > 0)
        self.sum_label.setText(self._sum(rows))

    def _sum(self, rows: Sequence[ReplyRow]) -> str:
        if not rows:
            return self.tr("Ingenting blir registrert før du trykker på knappen.")
        counts = {each: sum(row.standing is each for row in rows) for each in Standing}
        words = (
            (Standing.READY, self.tr("{count} kan registreres")),
            (Standing.TO_SEE, self.tr("{count} må ses på")),
            (Standing.REFUSED, self.tr("{count} kan ikke registreres slik de er")),
            (Standing.REGISTERED, self.tr("{count} er registrert")),
            (Standing.UNCHANGED, self.tr("{count} har ingenting nytt")),
        )
        said = [text.format(count=counts[each]) for each, text in words if counts[each]]
        return self._texts.join(said) + "."

    # what is done

    def _approve(self) -> None:
        if self.panel.row is not None:
            self.intake.approve(self.panel.row)

    def _put_aside(self) -> None:
        row = self.panel.row
        if row is not None:
            take_up = self.intake.put_aside(row)
            said = self.tr("{name} er lagt til side.").format(name=row.found.file.name)
            self._screen.undo_bar_widget.show_undo(said, take_up)

    def _choose(self) -> None:
        row = self.panel.row
        if row is not None:
            take_up = self.intake.choose(row)
            said = self.tr("{name} gjelder. De andre svarene fra parten er lagt til side.")
            said = said.format(name=row.found.file.name)
            self._screen.undo_bar_widget.show_undo(said, take_up)

    def register(self) -> None:
        """Register all that may be."""
        self.register_button.setEnabled(False)
        self.intake.register()

    def _on_registered(self, done: int) -> None:
        if done:
            count = self._texts.count(done, "reply")
            self._screen.undo_bar(self.tr("{replies} er registrert.").format(replies=count))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the details below the list where there is no room beside it."""
        super().resizeEvent(event)
        self.replies.set_narrow(self.width() < theme.px(_BESIDE_FROM))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the page on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
