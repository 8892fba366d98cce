# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What is written of one item: notes, wording, the parties' own words, and what follows."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from totrinn.dialogs.access import exempt_text
from totrinn.screens.meeting.comparison import Comparison
from totrinn.screens.meeting.drafts import Draft
from totrinn.screens.meeting.part import column_of
from totrinn.texts import Texts
from totrinn.widgets.emptying import empty
from totrinn.widgets.form_field import FormField, IconText
from totrinn.widgets.large_edit import LargeEdit
from totrinn.widgets.other_text import OtherText
from totrinn.widgets.section_edit import GrowingEdit
from totrinn.widgets.text import label
from totrinn_db.domain.meetings import ItemKind
from totrinn_db.domain.views.meeting_room import PartyStance, Room
from totrinn_db.domain.views.meetings import ItemView
from totrinn_db.domain.wording import Weight

CONCLUDES = (ItemKind.DECISION, ItemKind.RECOMMENDATION)


class TextPart(QWidget):
    """A name, a large editor, and the error below."""

    def __init__(self, name: str, *, least_lines: int) -> None:
        super().__init__()
        self.label = label(name, "h2")
        self.editor = LargeEdit(name.replace("&", ""), least_lines=least_lines)
        self.label.setBuddy(self.editor)
        self.error = IconText("ph.warning-circle-fill", tone="danger", ink="danger")
        self.error.hide()
        column = column_of(self, spacing=5)
        column.addWidget(self.label)
        column.addWidget(self.editor, 1)
        column.addWidget(self.error)

    def name(self, text: str) -> None:
        """Call the part something else."""
        self.label.setText(text)
        self.editor.setAccessibleName(text.replace("&", ""))

    def set_error(self, text: str) -> None:
        """Say what is wrong and how to mend it, or nothing."""
        self.error.set_text(text)
        self.error.setVisible(bool(text))
        self.editor.setAccessibleDescription(text)

    def set_mark(self, basis: str) -> None:
        """Say that the text is exempt from public access, or nothing."""
        if basis or "mark" in self.__dict__:
            self.mark.set_text(exempt_text(basis))
            self.mark.setVisible(bool(basis))

    @cached_property
    def mark(self) -> IconText:
        """Give the line below the name; made when something is marked."""
        made = IconText("action.lock")
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(1, made)
        return made

    def choices(self) -> list[QWidget]:
        """List the buttons that choose between two texts, when there are two."""
        if "other_text" not in self.__dict__:
            return []
        return [self.other_text.keep_button, self.other_text.take_button]

    @cached_property
    def other_text(self) -> OtherText:
        """Give what shows another's text below the one that is typed; made when there is one."""
        made = OtherText()
        layout = self.layout()
        assert layout is not None
        layout.addWidget(made)
        return made


class Written(QWidget):
    """The column of texts. `draft_changed` tells that wording or its defence was typed."""

    draft_changed = Signal()
    notes_typed = Signal(str)
    notes_kept = Signal()
    other_notes_taken = Signal()
    statement_typed = Signal(str, str)

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self._item: ItemView | None = None
        self._is_filling = False
        self.statements: dict[str, TextPart] = {}
        self.notes = TextPart(self.tr("&Notater fra drøftingen"), least_lines=3)
        self.wording = TextPart(self.tr("&Vedtak"), least_lines=2)
        self.comparison = Comparison()
        self.kept_by = FormField(
            self.tr("Hvem sier at svarene fortsatt gjelder?"), QLineEdit(),
            help=self.tr("Navnet og begrunnelsen blir trykt i protokollen."),
        )  # fmt: skip
        self.kept_reason = FormField(
            self.tr("Hvorfor gjelder de fortsatt?"), GrowingEdit(least_lines=1)
        )
        self._statements = QWidget()
        self._statements_column = column_of(self._statements, spacing=10)
        self.follow_ups = label("", "small", tone="subtle", wrap=True)
        column = column_of(self, spacing=8)
        column.addWidget(self.notes, 3)
        column.addWidget(self.wording, 2)
        for part in (
            self.comparison, self.kept_by, self.kept_reason, self._statements, self.follow_ups,
        ):  # fmt: skip
            column.addWidget(part)
        self._connect()

    def _connect(self) -> None:
        self.notes.editor.settled.connect(self.notes_typed)
        self.wording.editor.settled.connect(lambda _text: self.draft_changed.emit())
        self.wording.editor.textChanged.connect(self._compare)
        self._line.textEdited.connect(self._on_typed)
        self._reason.textChanged.connect(self._on_typed)

    @property
    def _line(self) -> QLineEdit:
        assert isinstance(self.kept_by.editor, QLineEdit)
        return self.kept_by.editor

    @property
    def _reason(self) -> GrowingEdit:
        assert isinstance(self.kept_reason.editor, GrowingEdit)
        return self.kept_reason.editor

    # what is shown

    def show_item(self, item: ItemView, notes: str, draft: Draft, *, locked: bool) -> None:
        """Show another item."""
        self._is_filling = True
        self._item = item
        # The words of a party belong to one item; those of the next are its own.
        self._drop_statements()
        self.notes.editor.show_text(notes)
        self.wording.editor.show_text(draft.wording)
        self._line.setText(draft.kept_by)
        self._reason.setPlainText(draft.kept_reason)
        self.notes.set_error("")
        self.wording.set_error("")
        self._name_wording(item)
        for edit in (self.notes.editor, self.wording.editor):
            edit.setReadOnly(locked)
        self._is_filling = False
        self._compare()

    def show_marks(self, item: ItemView) -> None:
        """Say at each text whether it is exempt from public access."""
        whole = item.exempt.item
        self.notes.set_mark(item.exempt.notes)
        self.wording.set_mark(item.exempt.wording)
        for party_id, part in self.statements.items():
            part.set_mark(whole or item.exempt_under(party_id))

    def _name_wording(self, item: ItemView) -> None:
        name = {
            ItemKind.DECISION: self.tr("&Vedtak"),
            ItemKind.RECOMMENDATION: self.tr("&Tilråding"),
        }.get(item.kind, self.tr("&Konklusjon"))
        self.wording.name(name)
        self.wording.setVisible(item.kind is not ItemKind.BREAK)
        self.notes.setVisible(item.kind is not ItemKind.BREAK)

    def show_notes(self, notes: str) -> None:
        """Show notes that came from elsewhere, unless something is being typed."""
        if not self.notes.editor.is_dirty:
            self.notes.editor.show_text(notes)

    def show_other_notes(self, notes: str | None) -> None:
        """Show what another wrote in the notes meanwhile, for a choice, or nothing."""
        if notes is None:
            if "other_text" in self.notes.__dict__:
                self.notes.other_text.hide()
            return
        if "other_text" not in self.notes.__dict__:
            self.notes.other_text.mine_kept.connect(self.notes_kept)
            self.notes.other_text.other_taken.connect(self.other_notes_taken)
        self.notes.other_text.show_text(notes)

    def show_room(self, room: Room, waiting: dict[str, str], *, locked: bool) -> None:
        """Show the words of the parties that have some, and what follows of the item."""
        wanted = [one for one in room.parties if one.stance.has_statement]
        if [one.party_id for one in wanted] != list(self.statements):
            self._build_statements(wanted)
        for party in wanted:
            part = self.statements[party.party_id]
            if not part.editor.is_dirty:
                part.editor.show_text(waiting.get(party.party_id, party.statement))
            part.editor.setReadOnly(locked)
        self._statements.setVisible(bool(wanted))
        lines = [
            " · ".join(
                filter(None, (one.text, one.responsible, self._texts.date(one.due) if one.due
                              else ""))
            )
            for one in room.follow_ups
        ]  # fmt: skip
        text: str = self.tr("Oppfølging: {lines}")
        self.follow_ups.setText(text.format(lines="\n".join(lines)) if lines else "")
        self.follow_ups.setVisible(bool(lines))

    def _build_statements(self, parties: list[PartyStance]) -> None:
        kept = {key: part.editor.text() for key, part in self.statements.items()}
        for part in self.statements.values():
            part.editor.flush()
        self._drop_statements()
        name: str = self.tr("Protokolltilførsel fra {party}")
        for party in parties:
            part = TextPart(name.format(party=party.name), least_lines=2)
            part.editor.show_text(kept.get(party.party_id, party.statement))
            part.editor.settled.connect(
                lambda text, key=party.party_id: self.statement_typed.emit(key, text)
            )
            self.statements[party.party_id] = part
            self._statements_column.addWidget(part)

    def _drop_statements(self) -> None:
        empty(self._statements_column)
        self.statements = {}

    # what is typed

    def draft_over(self, base: Draft) -> Draft:
        """Give a draft with what is typed here."""
        return replace(
            base,
            wording=self.wording.editor.text(),
            kept_by=self._line.text().strip(),
            kept_reason=self._reason.toPlainText().strip(),
        )

    @property
    def kept(self) -> tuple[str, str]:
        """Give who says that the answers still count and why, where that is asked."""
        if self.kept_by.isHidden():
            return "", ""
        return self._line.text().strip(), self._reason.toPlainText().strip()

    def flush(self) -> None:
        """Tell everything that is typed now."""
        self.notes.editor.flush()
        self.wording.editor.flush()
        for part in self.statements.values():
            part.editor.flush()

    def stops(self) -> list[QWidget]:
        """List where the Tab key stops, in order."""
        words = (part.editor for part in self.statements.values())
        first = [self.notes.editor, *self.notes.choices(), self.wording.editor]
        return [*first, self._line, self._reason, *words]

    def _on_typed(self, _text: object = None) -> None:
        if not self._is_filling:
            self.draft_changed.emit()

    def _compare(self) -> None:
        if self._is_filling:
            return
        item = self._item
        anchored = item.anchored_wording if item is not None and item.kind in CONCLUDES else ""
        self.comparison.compare(anchored, self.wording.editor.text())
        changed = self.comparison.weight is Weight.CONTENT
        self.kept_by.setVisible(changed)
        self.kept_reason.setVisible(changed)
