# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""One person answers for several parties in one act: one form, and one record for each party."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from totrinn.dialogs.act_dialog import value_of
from totrinn.screens.case.answer_form import AnswerForm
from totrinn.texts import Texts
from totrinn.widgets.buttons import Button
from totrinn.widgets.card import SidePanel
from totrinn.widgets.entering import press_by_enter
from totrinn.widgets.form_field import IconText
from totrinn.widgets.text import label
from totrinn_db.domain.anchoring import AnchoringStatus, Answer
from totrinn_db.domain.verdict import Refused
from totrinn_db.domain.views.anchoring import AnchoringRow

_AT_LEAST = 2
_NAMED = 8


class SeveralPanel(SidePanel):
    """The parties that are marked in the list, and the answer that is given for all of them."""

    answers_saved = Signal(object, object)  # the rows, and the answer

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self.rows: tuple[AnchoringRow, ...] = ()
        self.names_label = label("", "small", wrap=True)
        self.help_label = label(
            self.tr(
                "Marker partene i listen: hold Ctrl eller Shift mens du klikker, eller bruk "
                "Shift og piltastene."
            ),
            "small",
            tone="subtle",
            wrap=True,
        )
        self.refused_label = IconText("thing.warning", "", tone="warning", ink="warning")
        for part in (self.names_label, self.help_label, self.refused_label):
            self.add(part)
        self.save_button = Button("", "primary")
        self.cancel_button = Button(self.tr("Avbryt"), "quiet")
        self.set_buttons([self.save_button, self.cancel_button])
        self.save_button.clicked.connect(self.save)
        press_by_enter(self, self.save_button)
        self.cancel_button.clicked.connect(self.closed)
        self.refused_label.hide()

    @cached_property
    def form(self) -> AnswerForm:
        """Give the form; made when several are marked for the first time."""
        made = AnswerForm(self._texts)
        made.answer_heading.setText(self.tr("Hva svares for partene?"))
        self.add(made)
        return made

    # what is shown

    def start(self, deadline: date, today: date) -> None:
        """Begin with an empty form."""
        self.form.start_for_several(deadline, today)
        self._refuse("")

    def show_rows(self, rows: Sequence[AnchoringRow]) -> None:
        """Show whom the answer is for; what is filled in stays."""
        self.rows = tuple(rows)
        is_enough = len(rows) >= _AT_LEAST
        count = self._texts.count(len(rows), "party")
        title = self.tr("Svar for {parties}") if is_enough else self.tr("Svar for flere parter")
        self.set_texts(title.format(parties=count))
        self.names_label.setText(self._texts.join([row.party for row in rows]))
        self.names_label.setVisible(bool(rows))
        self.help_label.setVisible(not is_enough)
        self.form.offer_levels({row.party_kind.side for row in rows})
        self.form.setVisible(is_enough)
        said = self.tr("Registrer for {parties}")
        self.save_button.setText(said.format(parties=count))
        self.save_button.setVisible(is_enough)
        self._refuse("")

    def _refuse(self, sentence: str) -> None:
        self.refused_label.set_text(sentence)
        self.refused_label.setVisible(bool(sentence))

    # what is done

    def save(self) -> None:
        """Ask for one record for each party, or say which of them cannot take the answer."""
        self._refuse(self._why_not())
        standing = self.form.standing()
        if not self.refused_label.isHidden():
            self.scroll_area.ensureWidgetVisible(self.refused_label)
        elif not value_of(self.form.by_field.editor):
            self.form.by_field.set_error(self.tr("Skriv hvem som svarer for partene."))
            self.form.by_field.editor.setFocus()
            self.show_focused()
        elif isinstance(standing, Answer):
            self.answers_saved.emit(self.rows, standing)

    def _why_not(self) -> str:
        not_asked = [row for row in self.rows if row.status is AnchoringStatus.NOT_ASKED]
        answered = [row for row in self.rows if row.status.meaning.is_answer]
        if not_asked:
            text = self.tr("{parties} er ikke spurt i saken. Ta bort markeringen der.")
            return text.format(parties=self._names(not_asked))
        if answered:
            text = self.tr(
                "{parties} har svart. Ta bort markeringen der, eller endre svaret alene."
            )
            return text.format(parties=self._names(answered))
        return ""

    def _names(self, rows: Sequence[AnchoringRow]) -> str:
        return self._texts.join([row.party for row in rows], limit=_NAMED)

    def show_refusal(self, refused: Refused, sentence: str) -> None:
        """Say at the right field why nothing was registered."""
        self.form.show_refusal(refused, sentence)
        self.show_focused()

    def focus_first(self) -> QWidget | None:
        """Put the focus on the kind of answer, if there are enough parties."""
        if self.form.isHidden():
            return None
        chosen = self.form.choices[self.form.status]
        chosen.setFocus()
        return chosen
