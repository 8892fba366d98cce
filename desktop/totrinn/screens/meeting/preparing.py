# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The agenda that a pre-meeting has from its main meeting, with notes and who speaks (F2, F3)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from totrinn.models.asked import asked
from totrinn.models.dates import short_date
from totrinn.screens.clock import today
from totrinn.screens.meeting.part import MeetingPart, column_of, scrolled
from totrinn.theme import theme
from totrinn.widgets.buttons import LinkButton
from totrinn.widgets.card import Card
from totrinn.widgets.emptying import empty
from totrinn.widgets.form_field import FormField
from totrinn.widgets.large_edit import LargeEdit
from totrinn.widgets.text import hairline, heading, label
from totrinn_db.commands import preparing
from totrinn_db.domain.meetings import ItemKind
from totrinn_db.domain.views.meetings import ItemView, MeetingView, PreparationView

_NOTHING = PreparationView("", "", "")


class PreparedItem(QWidget):
    """One item of the main meeting; a case has a place for who speaks and for notes."""

    written = Signal(str, str, str)

    def __init__(self, item: ItemView, head: str) -> None:
        super().__init__()
        self._item_id = item.id
        column = column_of(self, spacing=4)
        title = item.case.label if item.case is not None else item.title
        self.title = heading(title, "h3")
        if item.case is None:
            head = f"{head}: {title}"
        column.addWidget(label(head, "small", tone="subtle", wrap=True))
        column.addWidget(self.title)
        self.title.setVisible(item.case is not None)
        self.speaker = FormField(self.tr("Talsperson"), QLineEdit())
        self.notes = LargeEdit(self.tr("Notater til {case}").format(case=title), least_lines=2)
        self._notes_field = FormField(self.tr("Notater"), self.notes)
        for field in (self.speaker, self._notes_field):
            column.addWidget(field)
            field.setVisible(item.case is not None)
        self._line.setAccessibleName(self.tr("Talsperson for {case}").format(case=title))
        self._line.editingFinished.connect(self._on_speaker)
        self.notes.settled.connect(lambda text: self.written.emit(self._item_id, "notes", text))
        self._told = ""

    @property
    def _line(self) -> QLineEdit:
        assert isinstance(self.speaker.editor, QLineEdit)
        return self.speaker.editor

    def show_preparation(self, row: PreparationView, *, locked: bool) -> None:
        """Show what is noted; what is being typed stays."""
        if self._line.text().strip() == self._told:
            self._told = row.spokesperson
            self._line.setText(row.spokesperson)
        if not self.notes.is_dirty:
            self.notes.show_text(row.notes)
        self._line.setReadOnly(locked)
        self.notes.setReadOnly(locked)

    def flush(self) -> None:
        """Tell everything that is typed now."""
        self.notes.flush()
        self._on_speaker()

    def _on_speaker(self) -> None:
        typed = self._line.text().strip()
        if typed != self._told:
            self._told = typed
            self.written.emit(self._item_id, "spokesperson", typed)


class PreparationCard(Card):
    """The items of the main meeting as they are now, in its order."""

    def __init__(self, part: MeetingPart) -> None:
        super().__init__()
        self._part = part
        self.rows: dict[str, PreparedItem] = {}
        self._built: tuple[tuple[ItemView, str], ...] = ()
        self.said = label("", "small", tone="subtle", wrap=True)
        self.link = LinkButton("")
        self.link.clicked.connect(self._open_main)
        self.header.addWidget(self.link)
        theme.set_margins(self.header, 14, 10, 14, 0)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        theme.set_margins(self._column, 0, 0, 12, 0)
        theme.set_spacing(self._column, 12)
        self.add(self.said)
        self.add(scrolled(inner), 1)

    def show_meeting(self, view: MeetingView) -> None:
        """Show what a pre-meeting prepares; other meetings have no such card."""
        self.setVisible(view.main_meeting is not None)
        if view.main_meeting is None:
            return
        name, context = view.main_meeting, self._part.context
        day = short_date(context.texts, name.on, today(context))
        title: str = self.tr("Saker i {meeting}, {date}")
        self.set_title(title.format(meeting=name.label, date=day))
        self.said.setText(
            self.tr(
                "Sakslisten følger hovedmøtet. Talsperson og notater er formøtets egne,"
                " og ingenting blir vedtatt her."
            )
        )
        opens: str = self.tr("Åpne {meeting}")
        self.link.setText(opens.format(meeting=name.label))
        self._show_items(view)

    def _show_items(self, view: MeetingView) -> None:
        items = [item for item in view.main_items if item.kind is not ItemKind.BREAK]
        heads = {item.id: self._head(at, item) for at, item in enumerate(items, start=1)}
        if [(i.id, heads[i.id], i.title) for i in items] != self._shown():
            self.leave()
            self._build(items, heads)
        noted = {row.item_id: row for row in view.preparations}
        for item_id, row in self.rows.items():
            row.show_preparation(noted.get(item_id, _NOTHING), locked=view.state.is_locked)

    def _shown(self) -> list[tuple[str, str, str]]:
        return [(item.id, head, item.title) for item, head in self._built]

    def _build(self, items: list[ItemView], heads: dict[str, str]) -> None:
        empty(self._column)
        self.rows = {}
        for item in items:
            row = self.rows[item.id] = PreparedItem(item, heads[item.id])
            row.written.connect(self._write)
            self._column.addWidget(row)
            if item.case is not None:
                self._column.addWidget(hairline())
        self._column.addStretch(1)
        self._built = tuple((item, heads[item.id]) for item in items)

    def _head(self, at: int, item: ItemView) -> str:
        texts = self._part.context.texts
        what = asked(item.kind, item.treatment) if item.case is not None else ""
        what = what or texts.label(item.kind)
        return " · ".join((str(at), texts.time(item.starts_at), what))

    def leave(self) -> None:
        """Save what is typed."""
        for row in self.rows.values():
            row.flush()

    def _write(self, item_id: str, field: str, text: str) -> None:
        write = partial(self._part.write, preparing.prepare_item, item_id=item_id)
        write(meeting_id=self._part.meeting.name.id, **{field: text})

    def _open_main(self) -> None:
        main = self._part.meeting.main_meeting
        if main is not None:
            self._part.context.navigator.open_place("mote", main.id, "saksliste")
