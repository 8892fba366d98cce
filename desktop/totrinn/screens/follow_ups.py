# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What decisions set in motion: who does what by when, and how it goes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from totrinn.context import AppContext
from totrinn.dialogs.roll_out import roll_out_dialog
from totrinn.models.dates import short_date
from totrinn.models.grouped import Group, GroupedTable
from totrinn.screens.base import Screen
from totrinn.screens.clock import today
from totrinn.screens.jobs.papers import PaperJob
from totrinn.screens.view_memory import keep_columns, keep_panel
from totrinn.widgets.buttons import Button, LinkButton, make_action
from totrinn.widgets.card import Card, SidePanel
from totrinn.widgets.delegates import StatusDelegate, TextDelegate, TwoLineDelegate
from totrinn.widgets.entering import press_by_enter
from totrinn.widgets.form import Form
from totrinn.widgets.list_and_panel import ListAndPanel
from totrinn.widgets.messages import EmptyState
from totrinn.widgets.page_header import PageHeader
from totrinn.widgets.page_scroll import PageStack
from totrinn.widgets.roles import Role
from totrinn.widgets.table import TreeView
from totrinn.widgets.text import label
from totrinn.words.roll_out import progress_text, stopped_lines
from totrinn_db.commands import follow_ups as commands
from totrinn_db.commands import roll_outs
from totrinn_db.domain.changes import Changes, Kind
from totrinn_db.domain.follow_ups import Light
from totrinn_db.domain.inputs import has_reason
from totrinn_db.domain.verdict import ALLOWED, Refused
from totrinn_db.domain.views.overview import FollowUpRow
from totrinn_db.queries import overview, paper_follow_ups

TEXT, LIGHT, DUE = range(3)


class FollowUpTable(GroupedTable[FollowUpRow]):
    """Follow-ups under those who are responsible."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context

    def headers(self) -> list[str]:
        """Name the columns."""
        return [self.tr("Oppfølging"), self.tr("Status"), self.tr("Frist")]

    def cell(self, row: FollowUpRow, column: int, role: int) -> Any:
        """Give the words of a cell."""
        light = self._context.texts.label(row.light)
        due = self._due(row)
        if column == TEXT and role in (Role.TITLE, Role.SUB):
            return row.text if role == Role.TITLE else row.case.label
        if column == TEXT and role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.text, row.case.label, light, due) if part)
        if column == LIGHT and role == Role.STATUS:
            return row.light.value
        if role in (Qt.ItemDataRole.DisplayRole, Role.COPY_TEXT):
            return (row.text, light, due)[column]
        return None

    def _due(self, row: FollowUpRow) -> str:
        if row.due is None:
            return ""
        return short_date(self._context.texts, row.due, today(self._context))


class FollowUpScreen(Screen):
    """The open ones by who is responsible; the chosen one is changed at the right."""

    place = "oppfolging"

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.page_header = PageHeader(self.tr("Oppfølging"))
        self.table = FollowUpTable(context)
        self.view = TreeView(self.tr("Oppfølging etter ansvarlig"))
        self.view.setModel(self.table)
        self.view.set_columns([(230, 1), (120, 0), (130, 0)])
        self.view.set_delegate(TEXT, TwoLineDelegate())
        self.view.set_delegate(LIGHT, StatusDelegate("traffic_light"))
        self.view.set_delegate(DUE, TextDelegate())
        self._build_panel()
        card = Card(flush=True)
        card.add(self.view, 1)
        self.split = ListAndPanel(self.tr("Oppfølging"), card, self.panel)
        keep_panel(self.context.settings, "oppfolging", self.split)
        keep_columns(self.context.settings, "oppfolging", self.view)
        self.empty = EmptyState(
            "nav.oppfolging", self.tr("Ingen vedtak venter på oppfølging"),
            self.tr("Når et vedtak setter noe i gang, skriver du det under Oppfølging i saken."),
            self.tr("Gå til sakene"),
        )  # fmt: skip
        self.stack = PageStack()
        self.stack.addWidget(self.split)
        self.stack.addWidget(self.empty)
        self._bodies: Sequence[tuple[str, str]] = ()
        self.paper_job = PaperJob(self)
        self.list_action = make_action(
            self, self.tr("Lag oppfølgingsliste"), self.make_list, icon="action.make_document"
        )
        self.set_header(self.page_header)
        self.set_content(self.stack)
        self.empty.activated.connect(lambda: context.navigator.open_place("saker"))
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.opened.connect(lambda _index: self.split.show_panel())

    def _build_panel(self) -> None:
        texts = self.context.texts
        self.panel, self.form = SidePanel(), Form()
        self.form.add_choice(
            "light", self.tr("Hvordan går det"), [(texts.label(light), light) for light in Light]
        )
        self.form.add_text("text", self.tr("Hva skal gjøres"))
        self.form.add_line("responsible", self.tr("Ansvarlig"))
        self.form.add_day("due", self.tr("Frist"))
        self.form.add_text("note", self.tr("Merknad, eller hvorfor det stanset"))
        self.progress_label = label("", "small", tone="subtle", wrap=True)
        self.parties_button = Button("", "quiet", icon="action.edit")
        self.parties_button.clicked.connect(self._on_parties)
        self.case_link = LinkButton(self.tr("Åpne saken"))
        self.save_button = Button(self.tr("Lagre"), "primary")
        for part in (self.form, self.progress_label, self.parties_button, self.case_link):
            self.panel.add(part)
        self.panel.body.addStretch(1)
        self.panel.set_buttons([self.save_button])
        self.save_button.clicked.connect(self._save)
        press_by_enter(self.panel, self.save_button)
        self.case_link.clicked.connect(self._open_case)

    def is_touched(self, changes: Changes) -> bool:
        """Read again when a follow-up or its case changed."""
        return changes.touches(Kind.FOLLOW_UP) or changes.touches(Kind.CASE)

    def reload(self) -> None:
        """Ask for the open ones."""
        self.read(overview.follow_ups, then=self._fill)
        language = self.context.texts.language
        self.read(paper_follow_ups.follow_up_bodies, language, then=self._fill_acts, slot="bodies")

    def _fill_acts(self, bodies: Sequence[tuple[str, str]]) -> None:
        """Offer the list of each body where there are several, beside that of all."""
        if bodies == self._bodies:
            return  # the buttons that are there keep their focus
        self._bodies = bodies
        text: str = self.tr("Lag oppfølgingsliste for {body}")
        single = [
            make_action(
                self, text.format(body=name), partial(self.make_list, body_id),
                icon="action.make_document",
            )
            for body_id, name in bodies
        ]  # fmt: skip
        overflow = single if len(single) > 1 else []
        self.page_header.set_actions(None, [self.list_action] if bodies else [], overflow)

    def make_list(self, body_id: str = "") -> None:
        """Write the list of all bodies or of one in Word."""
        from totrinn import papers

        self.paper_job.start(papers.follow_ups, body_id, title=self.tr("Lager oppfølgingsliste"))

    def _fill(self, rows: Sequence[FollowUpRow]) -> None:
        chosen = self._chosen()
        groups: dict[str, list[FollowUpRow]] = {}
        for row in rows:
            groups.setdefault(row.responsible, []).append(row)
        nobody: str = self.tr("Ingen ansvarlig")
        self.table.set_entries(
            [Group(who, who or nobody, str(len(of)), tuple(of)) for who, of in groups.items()]
        )
        self.page_header.set_subtitle(str(len(rows)) if rows else "")
        self.stack.setCurrentIndex(0 if rows else 1)
        index = self.table.find(lambda row: chosen is not None and row.id == chosen.id)
        if not index.isValid():
            first = next(self.table.rows(), None)
            index = self.table.find(lambda row: row is first)
        self.view.setCurrentIndex(index)
        self._on_current()

    def _chosen(self) -> FollowUpRow | None:
        return self.table.row_at(self.view.current_row())

    def _on_current(self, *_: object) -> None:
        row = self._chosen()
        self.form.setVisible(row is not None)
        if row is not None:
            self.panel.set_texts(row.text, row.case.label)
            self.form.load(
                {"light": row.light, "text": row.text, "responsible": row.responsible,
                 "due": row.due, "note": row.note}
            )  # fmt: skip
            self._tell_progress(row)

    def _tell_progress(self, row: FollowUpRow) -> None:
        """Say how far the parties have come, and offer to note it."""
        texts = self.context.texts
        lines = [progress_text(row.progress, texts), *stopped_lines(row.progress, texts)]
        self.progress_label.setText("\n".join(line for line in lines if line))
        self.progress_label.setVisible(bool(row.progress))
        note, start = self.tr("Før utrullingen …"), self.tr("Følg utrullingen hos partene")
        self.parties_button.setText(note if row.progress else start)

    def _on_parties(self) -> None:
        row = self._chosen()
        if row is None:
            return
        if row.progress:
            roll_out_dialog(self, row).open()
        else:
            self.write(
                roll_outs.start_roll_out, follow_up_id=row.id,
                undo_text=self.tr("Utrullingen blir fulgt hos hver part."),
            )  # fmt: skip

    def _save(self) -> None:
        row, changes = self._chosen(), self.form.changes()
        if row is not None and changes and self._says_why():
            self.form.load(self.form.values())
            self.write(
                commands.change_follow_up, follow_up_id=row.id, expected_version=row.version,
                undo_text=self.tr("Oppfølgingen er lagret."), **changes,
            )  # fmt: skip

    def _says_why(self) -> bool:
        """Ask for the reason at its field where something has stopped without one."""
        filled = self.form.values()
        verdict = has_reason(filled["note"]) if filled["light"] is Light.RED else ALLOWED
        said = ""
        if isinstance(verdict, Refused):
            said = self.context.texts.sentence(replace(verdict, remedies=()))
        self.form.set_error("note", said)
        return not said

    def _open_case(self) -> None:
        row = self._chosen()
        if row is not None:
            self.context.navigator.open_place("sak", row.case.id, "oppfolging")
