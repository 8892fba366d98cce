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
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from totrinn.dialogs import choose_files, files
from totrinn.dialogs.act_dialog import ActDialog, choice_field, value_of
from totrinn.dialogs.paste_text import PasteDialog
from totrinn.progress import Progress
from totrinn.screens.base import Screen
from totrinn.screens.replies.detail import ReplyPanel
from totrinn.screens.replies.table import (
    ANSWER,
    PARTY,
    REMARK,
    ReplyRow,
    ReplyTable,
    Standing,
    key_of,
    may_approve,
    may_replace,
)
from totrinn.theme import theme
from totrinn.widgets.buttons import Button
from totrinn.widgets.card import Card
from totrinn.widgets.delegates import StatusDelegate, TextDelegate, TwoLineDelegate
from totrinn.widgets.flow_layout import FlowLayout
from totrinn.widgets.messages import EmptyState, ProgressCard
from totrinn.widgets.table import TreeView
from totrinn.widgets.text import heading, label
from totrinn_db.domain.replies import Match, Matched, Sorted

if TYPE_CHECKING:
    from totrinn.operations import Job
    from totrinn.replies import Inbox

Key = tuple[str, str, int]
_BESIDE_FROM = 860  # px at 100 %
_WIDE = ((170, 0), (170, 0), (190, 0), (180, 1))
_NARROW = ((120, 0), (110, 0), (180, 0), (120, 1))


@dataclass(frozen=True, slots=True)
class Asked:
    """A party that was asked, for a person to choose by hand."""

    anchoring_id: str
    party: str


class RepliesPage(QWidget):
    """Reads, shows, and registers when it is told to."""

    closed = Signal()
    answer_requested = Signal(str, str)
    registered = Signal(int)

    def __init__(self, screen: Screen, asked: Callable[[], tuple[Asked, ...]]) -> None:
        super().__init__()
        self._screen, self._asked = screen, asked
        self._texts = screen.context.texts
        self._inbox: Inbox | None = None
        self._job: Job | None = None
        self._paths: dict[str, Path] = {}
        self._found: tuple[Sorted, ...] = ()
        self._approved: set[Key] = set()
        self._registered: set[Key] = set()
        self.table = ReplyTable(self._texts)
        self._make_parts()
        self._lay_out()
        self._connect()

    def _make_parts(self) -> None:
        self.title = heading(self.tr("Les inn svar"), "section")
        self.sum_label = label("", tone="subtle", wrap=True)
        self.card = ProgressCard(self.tr("Leser svar"))
        self.card.hide()
        self.view = TreeView(self.tr("Svar som er lest"))
        self.view.setModel(self.table)
        self.view.set_delegate(PARTY, TwoLineDelegate())
        self.view.set_delegate(ANSWER, StatusDelegate("anchoring_status"))
        self.view.set_delegate(REMARK, TextDelegate(lines=2))
        self.view.set_columns(_WIDE)
        self.panel = ReplyPanel(self._texts)
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
        self.close_button = Button(self.tr("Tilbake til partene"), "quiet", icon="action.back")

    def _lay_out(self) -> None:
        self.list_card = Card(flush=True)
        self.list_card.add(self.view, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.list_card)
        self.splitter.addWidget(self.panel)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setHandleWidth(theme.px(12))
        theme.set_limits(self.panel, min_width=260, max_width=420)
        theme.set_limits(self.splitter, min_height=220)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.splitter)
        buttons = FlowLayout(spacing=8)
        for button in (
            self.register_button,
            self.more_button,
            self.folder_button,
            self.paste_button,
            self.close_button,
        ):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        for part in (self.title, self.sum_label, self.card):
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
        self.close_button.clicked.connect(self.closed)
        self.register_button.clicked.connect(self.register)
        self.card.stop_requested.connect(self.stop)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.panel.approve_requested.connect(self._approve)
        self.panel.replace_requested.connect(self._approve)
        self.panel.by_hand_requested.connect(self.by_hand)

    # what comes in

    def start(self) -> None:
        """Begin with an empty list."""
        from totrinn.replies import Inbox

        self.stop()
        self._inbox = Inbox()
        self._found, self._paths = (), {}
        self._approved, self._registered = set(), set()
        self._show()

    def choose_files(self) -> None:
        """Let the user choose files."""
        choose_files.open_files(self, self.tr("Les inn svarskjema"), self.read_paths)

    def choose_folder(self) -> None:
        """Let the user choose a folder of answers."""
        title = self.tr("Les inn en mappe med svar")
        files.choose_folder(self, title, "", lambda path: self.read_paths([path]))

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
        dialog.pasted.connect(self.read_text)
        dialog.open()

    def read_paths(self, paths: Sequence[Path]) -> None:
        """Read files and folders, and add them to the list."""
        from totrinn.screens.replies import reading

        self._paths.update({path.name: path for path in paths})
        self._start(reading.read_paths, tuple(paths))

    def read_text(self, text: str) -> None:
        """Read a text that was pasted, and add it to the list."""
        from totrinn.screens.replies import reading

        self._start(reading.read_text, text)

    def _start(self, read: Callable[..., Any], what: object) -> None:
        if self._inbox is None:
            self.start()
        if self._job is not None:
            return
        self.card.show()
        operations = self._screen.context.operations
        job = operations.job(
            read, what, self._inbox, progress=self._on_progress, then=self._on_read,
            failed=self._on_failed,
        )  # fmt: skip
        # Inline operations have finished by now, and the card is hidden again.
        self._job = job if self.card.isVisibleTo(self) else None

    def stop(self) -> None:
        """Stop after the file that is being read; what is read is shown."""
        if self._job is not None:
            self._job.stop()

    def _on_progress(self, progress: Progress) -> None:
        text = self.tr("{done} av {total}").format(done=progress.done, total=progress.total)
        self.card.set_progress(progress.done, progress.total, text)
        now = self.tr("Nå: {name}").format(name=progress.text) if progress.text else ""
        self.card.set_now(now)

    def _on_failed(self, error: Any) -> None:
        self._on_read(None)
        self._screen.show_error(error)

    def _on_read(self, _inbox: object) -> None:
        self._job = None
        self.card.hide()
        self._sort()

    def _sort(self) -> None:
        from totrinn_db.queries.replies import sort_replies

        if self._inbox is not None:
            received = tuple(self._inbox.received)
            self._screen.read(sort_replies, received, then=self._on_sorted, slot="replies")

    def _on_sorted(self, found: tuple[Sorted, ...]) -> None:
        self._found = found
        self._show()

    # what is shown

    def rows(self) -> list[ReplyRow]:
        """Give the replies with where each stands."""
        return [
            ReplyRow(each, self._standing(each), key_of(each) in self._approved)
            for each in self._found
        ]

    def _standing(self, found: Sorted) -> Standing:
        key = key_of(found)
        if key in self._registered:
            return Standing.REGISTERED
        if isinstance(found.match, Matched):
            return Standing.UNCHANGED if found.match.is_unchanged else Standing.READY
        if key in self._approved:
            return Standing.READY
        held = may_approve(found) or may_replace(found)
        return Standing.TO_SEE if held else Standing.REFUSED

    def _show(self) -> None:
        rows = self.rows()
        chosen = self.panel.row.key if self.panel.row is not None else None
        self.table.set_rows(rows)
        self.view.span_groups()
        self.view.expandAll()
        self.stack.setCurrentWidget(self.splitter if rows else self.empty)
        self.more_button.setVisible(bool(rows))
        ready = sum(row.standing is Standing.READY for row in rows)
        count = self._texts.count(ready, "reply")
        self.register_button.setText(self.tr("Registrer {replies}").format(replies=count))
        self.register_button.setVisible(bool(rows))
        self.register_button.setEnabled(ready > 0)
        self.sum_label.setText(self._sum(rows))
        self._choose(chosen)

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

    def _choose(self, key: Key | None) -> None:
        index = self.table.find(lambda row: key is None or row.key == key)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self._on_current(index, QModelIndex())
        else:
            self.panel.show_nothing()

    def _on_current(self, index: QModelIndex, _old: QModelIndex) -> None:
        row = self.table.row_at(index)
        if row is not None:
            self.panel.show_row(row)

    # what is done

    def _approve(self) -> None:
        row = self.panel.row
        if row is not None:
            self._approved.add(row.key)
            self._show()

    def register(self) -> None:
        """Register all that may be, each through the same guards as an answer by hand."""
        from totrinn_db.commands.replies import register_replies

        if self._inbox is None:
            return
        good = [row.found for row in self.rows() if row.standing is Standing.READY]
        seen = [each for each in good if key_of(each) in self._approved]
        incoming = self._inbox.incoming(
            good,
            approved=[each for each in seen if may_approve(each)],
            replacing=[each for each in seen if may_replace(each)],
        )
        if not incoming:
            return
        self.register_button.setEnabled(False)
        self._screen.write(
            register_replies,
            then=lambda results: self._on_registered(good, results),
            failed=self._on_refused,
            incoming=incoming,
        )

    def _on_refused(self, error: Any) -> None:
        self._screen.show_error(error)
        self._sort()

    def _on_registered(self, good: Sequence[Sorted], results: tuple[Match, ...]) -> None:
        done = [
            each for each, result in zip(good, results, strict=True) if isinstance(result, Matched)
        ]
        self._registered |= {key_of(each) for each in done}
        if done:
            count = self._texts.count(len(done), "reply")
            self._screen.undo_bar(self.tr("{replies} er registrert.").format(replies=count))
        self.registered.emit(len(done))
        self._sort()

    def by_hand(self) -> None:
        """Let a person enter the answer, with the file kept behind it."""
        row = self.panel.row
        if row is None:
            return
        known = row.found.match.known
        if known is not None:
            self.answer_requested.emit(known.case_id, known.anchoring_id)
            return
        choices = [(each.anchoring_id, each.party) for each in self._asked()]
        if not choices:
            self._screen.show_info(
                self.tr(
                    "Åpne saken som svaret gjelder, og les inn filen der, så kan du velge part."
                )
            )
            return
        self._ask_party(row, choices)

    def _ask_party(self, row: ReplyRow, choices: list[tuple[str, str]]) -> None:
        from totrinn.screens.replies import reading

        path = self._path_of(row)
        field = choice_field(self.tr("Hvem svarer?"), choices)
        if path is None:
            # A pasted text has no file; the answer is entered without one.
            self.answer_requested.emit("", choices[0][0])
            return
        dialog = ActDialog(
            self._screen,
            title=self.tr("Registrer for hånd"),
            intro=self.tr(
                "{name} blir lagt ved svaret. Deretter fyller du inn svaret selv."
            ).format(name=row.found.file.name),
            act=self.tr("Legg ved og fyll inn svaret"),
            command=reading.keep_file,
            fixed={"path": str(path)},
            fields={"anchoring_id": field},
        )
        dialog.done_with.connect(lambda _id: self.answer_requested.emit("", value_of(field.editor)))
        dialog.open()

    def _path_of(self, row: ReplyRow) -> Path | None:
        name = row.found.file.name
        direct = self._paths.get(name)
        if direct is not None and direct.is_file():
            return direct
        folders = (path for path in self._paths.values() if path.is_dir())
        return next((found for path in folders for found in path.rglob(name)), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the details below the list where there is no room beside it."""
        super().resizeEvent(event)
        is_narrow = self.width() < theme.px(_BESIDE_FROM)
        across = Qt.Orientation.Vertical if is_narrow else Qt.Orientation.Horizontal
        if self.splitter.orientation() is not across:
            self.splitter.setOrientation(across)
        theme.set_limits(self.panel, min_width=260, max_width=2000 if is_narrow else 420)
        theme.set_limits(self.splitter, min_height=420 if is_narrow else 220)
        wide, narrow = (
            [(170, 0), (170, 0), (190, 0), (180, 1)],
            [(120, 0), (110, 0), (180, 0), (120, 1)],
        )
        self.view.set_columns(narrow if is_narrow else wide)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the page on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
