# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The page before a meeting is called: what stops it, what happens, and who is told."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from totrinn.context import AppContext
from totrinn.theme import theme
from totrinn.widgets.buttons import Button
from totrinn.widgets.card import Card
from totrinn.widgets.emptying import empty
from totrinn.widgets.flow_layout import FlowLayout
from totrinn.widgets.form_field import FormField, IconText
from totrinn.widgets.text import label
from totrinn_db.domain.codes import Code
from totrinn_db.domain.errors import AppError, RuleBroken
from totrinn_db.domain.verdict import Refused
from totrinn_db.domain.views.meetings import ItemView, MeetingView

Way = tuple[str, Callable[[], object]]
WaysOf = Callable[[ItemView, Refused], Sequence[Way]]


class CallPage(QWidget):
    """Shows what calling the meeting does. `call_wanted` carries the reason for a short notice."""

    call_wanted = Signal(str)
    cancelled = Signal()

    def __init__(self, context: AppContext, ways_of: WaysOf) -> None:
        super().__init__()
        self._texts, self._ways_of = context.texts, ways_of
        self.stops = Card(self.tr("Dette må avklares først"))
        self.short = Card(self.tr("Kort varsel"))
        self.numbers = Card(self.tr("Dette skjer"))
        self.readers = Card(self.tr("Hvem får innkallingen"))
        self.reason_field = FormField(
            self.tr("H&vorfor kalles møtet inn med kort varsel?"), QLineEdit(),
            help=self.tr("Begrunnelsen blir trykt i innkallingen."),
        )  # fmt: skip
        self.call_button = Button(self.tr("Kall inn møtet"), "primary", icon="action.send")
        self.cancel_button = Button(self.tr("Avbryt"), "quiet")
        self.call_button.clicked.connect(self._on_call)
        self.cancel_button.clicked.connect(self.cancelled)
        self._short_text = label("", "body", wrap=True)
        self.short.add(self._short_text)
        self.short.add(self.reason_field)
        self._lay_out()

    def _lay_out(self) -> None:
        inner, holder = QWidget(), QWidget()
        inner.setProperty("surface", "clear")
        # The height of wrapped text is asked for at the width it gets: the limit is on a holder.
        row = QHBoxLayout(inner)
        row.addWidget(holder, 1)
        row.addStretch(0)
        theme.set_limits(holder, max_width=760)
        column = QVBoxLayout(holder)
        for card in (self.stops, self.short, self.numbers, self.readers):
            column.addWidget(card)
        column.addStretch(1)
        for layout in (row, column):
            theme.set_margins(layout, 0, 0, 0, 0)
        theme.set_spacing(column, 12)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        buttons = QHBoxLayout()
        buttons.addWidget(self.call_button)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addWidget(scroll, 1)
        outer.addLayout(buttons)
        theme.set_margins(outer, 0, 0, 0, 0)
        theme.set_spacing(outer, 12)

    def show_meeting(self, view: MeetingView) -> None:
        """Show what calling this meeting means now."""
        self._show_stops(view)
        self._show_short(view)
        self._show_numbers(view)
        self._show_readers(view)
        is_stopped = self.stops.isVisibleTo(self)
        self.call_button.set_kind("secondary" if is_stopped else "primary")

    def _show_stops(self, view: MeetingView) -> None:
        empty(self.stops.body)
        stopped = [(i, i.verdict) for i in view.items if isinstance(i.verdict, Refused)]
        for item, refused in stopped:
            self.stops.add(self._stop(item, refused))
        general = view.may_call
        if (
            isinstance(general, Refused)
            and not stopped
            and general.code is not Code.NOTICE_TOO_SHORT
        ):
            sentence = self._texts.sentence(general)
            self.stops.add(IconText("thing.blocked", sentence, "body", ink="danger"))
        self.stops.set_count(self._texts.count(len(stopped), "case") if stopped else "")
        self.stops.setVisible(self.stops.body.count() > 0)

    def _stop(self, item: ItemView, refused: Refused) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        name = item.case.label if item.case else item.title
        column.addWidget(label(name, "h3", wrap=True))
        sentence = self._texts.sentence(replace(refused, remedies=()))
        column.addWidget(IconText("thing.blocked", sentence, "body", ink="danger"))
        row = QWidget()
        flow = FlowLayout(row, spacing=8)
        for text, slot in self._ways_of(item, refused):
            button = Button(text, density="small")
            button.setAccessibleDescription(name)
            button.clicked.connect(lambda _on=False, slot=slot: slot())
            flow.addWidget(button)
        column.addWidget(row)
        theme.set_margins(column, 0, 2, 0, 8)
        theme.set_spacing(column, 5)
        return holder

    def _show_short(self, view: MeetingView) -> None:
        refused = view.may_call
        is_short = isinstance(refused, Refused) and refused.code is Code.NOTICE_TOO_SHORT
        if isinstance(refused, Refused) and is_short:
            self._short_text.setText(self._texts.sentence(replace(refused, remedies=())))
        self.short.setVisible(is_short)
        self.reason_field.set_error("")

    def _show_numbers(self, view: MeetingView) -> None:
        empty(self.numbers.body)
        numbered = [item for item in view.items if item.kind.takes_number]
        cases = [item for item in numbered if item.case is not None]
        text: str = self._numbers_text(is_pre_meeting=view.main_meeting is not None)
        items = self._texts.count(len(numbered), "item")
        self.numbers.add(label(text.format(items=items), "body", wrap=True))
        for at, item in enumerate(numbered, start=1):
            kind = self._texts.label(item.kind, "paper" if item.case else "")
            name = item.case.title if item.case else item.title
            self.numbers.add(label(f"{at}. {name} ({kind})", "small", tone="subtle", wrap=True))
        papers: str = self.tr("Totrinn lager innkallingen og {count} saksframlegg i Word.")
        self.numbers.add(label(papers.format(count=len(cases)), "body", wrap=True))

    def _numbers_text(self, *, is_pre_meeting: bool) -> str:
        if is_pre_meeting:
            own: str = self.tr(
                "Sakene har numrene fra hovedmøtet, og formøtet gir ingen egne. Saker som kommer "
                "til senere, står som tilleggssaker."
            )
            return own
        text: str = self.tr(
            "{items} får nummer i denne rekkefølgen, og sakslisten fryses. Saker som kommer til "
            "senere, står som tilleggssaker."
        )
        return text

    def _show_readers(self, view: MeetingView) -> None:
        empty(self.readers.body)
        members = self._texts.count(len(view.attendees), "member")
        if not view.attendees:
            text: str = self.tr("Utvalget har ingen medlemmer i Totrinn ennå.")
            self.readers.add(label(text, "body", wrap=True))
        else:
            names = self._texts.join([each.person for each in view.attendees])
            self.readers.add(label(names, "small", tone="subtle", wrap=True))
        self.readers.set_count(members if view.attendees else "")
        sends: str = self.tr(
            "Totrinn sender ingenting. Du sender filene selv, for eksempel i Outlook."
        )
        self.readers.add(label(sends, "body", wrap=True))

    def show_error(self, error: AppError) -> bool:
        """Show a refusal at the field that it is about; tell whether it was shown here."""
        if isinstance(error, RuleBroken) and error.refused.code is Code.NOTICE_TOO_SHORT:
            self.short.show()
            self.reason_field.set_error(self._texts.sentence(error.refused))
            self.reason_field.editor.setFocus()
            return True
        return False

    def start(self) -> None:
        """Put the focus where the page begins."""
        editor = self.reason_field.editor
        assert isinstance(editor, QLineEdit)
        editor.clear()
        (editor if self.short.isVisibleTo(self) else self.call_button).setFocus()

    def _on_call(self) -> None:
        editor = self.reason_field.editor
        assert isinstance(editor, QLineEdit)
        self.call_wanted.emit(editor.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the page on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
