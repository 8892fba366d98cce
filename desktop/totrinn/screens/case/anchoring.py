# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Forankring: how far the parties have come, and the place where their answers are registered."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QComboBox

from totrinn.dialogs.send_to_anchoring import SendPage
from totrinn.models.anchoring_table import AnchoringTable
from totrinn.screens.case.answer_acts import AnswerActs
from totrinn.screens.case.round_page import RoundPage
from totrinn.screens.case.tab import CaseTab
from totrinn.screens.case.told_words import told_line
from totrinn.screens.case.wording_answers import WordingAnswersPage
from totrinn.screens.replies import Asked, RepliesPage, dropped_paths
from totrinn.screens.view_memory import keep_columns
from totrinn.widgets.choosing import offer
from totrinn.widgets.messages import EmptyState, MessageBar
from totrinn.widgets.page_scroll import PageStack
from totrinn.words.lacking import lack_text
from totrinn_db.domain.anchoring import RoundState
from totrinn_db.domain.verdict import Refused
from totrinn_db.domain.views.anchoring import CaseAnchoring, LetterPreview, RoundView
from totrinn_db.domain.views.cases import CaseView
from totrinn_db.queries import anchoring

if TYPE_CHECKING:
    from totrinn.screens.case.page import CaseScreen


class AnchoringTab(CaseTab):
    """The rounds of a case, or the way to the first one."""

    def __init__(self, screen: CaseScreen) -> None:
        super().__init__(screen)
        self.acts = screen.round_acts
        self._wanted = ""
        self._wants_register = False
        self._make_parts()
        self._connect()

    def _make_parts(self) -> None:
        self.changed_bar = MessageBar()
        self.empty = EmptyState("nav.forankring", "", "", "")
        self.page = RoundPage(self.texts, self.today)
        keep_columns(self.context.settings, "sak.forankring", self.page.view)
        self.rounds_combo = QComboBox()
        self.rounds_combo.setAccessibleName(self.tr("Runde"))
        self.page.summary.corner.addWidget(self.rounds_combo)
        self.stack = PageStack()
        for part in (self.empty, self.page):
            self.stack.addWidget(part)
        self.setAcceptDrops(True)
        self.column.addWidget(self.changed_bar)
        self.column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.empty.activated.connect(self._on_empty)
        self.stack.currentChanged.connect(self.acts_changed)
        self.rounds_combo.currentIndexChanged.connect(self._on_round)
        self.answer_acts = AnswerActs(self)
        self.page.rows_copied.connect(self._on_copied)
        self.page.summary.paper_link.clicked.connect(self._ask_sent_paper)
        self.page.wordings_link.clicked.connect(self.show_wordings)

    @cached_property
    def send_page(self) -> SendPage:
        """Give the page that shows who gets what."""
        made = SendPage(self.host)
        made.sent.connect(self._on_sent)
        made.cancelled.connect(self._end_sending)
        made.contacts_requested.connect(lambda: self.context.navigator.open_place("parter"))
        self.stack.addWidget(made)
        return made

    @cached_property
    def replies_page(self) -> RepliesPage:
        """Give the page that reads replies."""
        made = RepliesPage(self.host, self._asked)
        made.closed.connect(self._end_sending)
        made.answer_requested.connect(self._open_answer)
        self.stack.addWidget(made)
        return made

    @cached_property
    def wordings_page(self) -> WordingAnswersPage:
        """Give the page that tells whose answers rest on which wording."""
        made = WordingAnswersPage(self.texts)
        made.closed.connect(self._end_sending)
        self.stack.addWidget(made)
        return made

    def make_ahead(self) -> Iterator[object]:
        """Make the pages that an act is shown on."""
        yield self.page.panel.form
        yield self.send_page
        yield self.replies_page

    @property
    def table(self) -> AnchoringTable:
        """Give the table of parties."""
        return self.page.table

    # reading

    def reload(self) -> None:
        """Read the rounds."""
        if self.case is not None:
            self.host.read(anchoring.case_anchoring, self.case_id, then=self._fill)

    def show_case(self, case: CaseView) -> None:
        """Begin anew with another case."""
        if self.case is not None and self.case.row.name.id != case.row.name.id:
            self._wants_register = False
            self.page.panel.show_nothing()
            if self._is_on_own_page:
                self.stack.setCurrentWidget(self.empty)
        super().show_case(case)

    def _fill(self, view: CaseAnchoring) -> None:
        self.acts.show_rounds(view)
        self.page.summary.set_told(view.told, self.texts, self.today)
        self._fill_rounds(view.rounds)
        self.page.tell_wordings(view.wordings)
        if isinstance(self.stack.currentWidget(), WordingAnswersPage):
            self.wordings_page.show_answers(view.wordings)
        if not self._is_on_own_page:
            self._show_page()
        self._show_round()
        self._show_changed_wording(view)
        self.acts_changed.emit()
        if self._wanted:
            wanted, self._wanted = self._wanted, ""
            QTimer.singleShot(0, self, lambda: self.page.open_row(wanted))
        if self._wants_register and self.is_live:
            self._wants_register = False
            self.page.register()

    def _fill_rounds(self, found: tuple[RoundView, ...]) -> None:
        text: str = self.tr("Runde {number}: {state}")
        offered = [
            (each.id, text.format(number=each.number, state=self.texts.label(each.state).lower()))
            for each in found
        ]
        offer(self.rounds_combo, offered, self.acts.round_id)
        self.rounds_combo.setVisible(len(found) > 1)

    def _show_page(self) -> None:
        has_rounds = self.view is not None and bool(self.view.rounds)
        self.stack.setCurrentWidget(self.page if has_rounds else self.empty)
        if not has_rounds:
            self._show_empty()

    def _show_empty(self) -> None:
        if self.view is None or self.case is None:
            return
        verdict = self.view.may_send
        title = self.tr("Saken er ikke sendt til forankring")
        lack = self.case.row.lack
        lacking = f"\n{lack_text(lack, self.texts)}" if lack is not None else ""
        if self.view.told:
            lacking += "\n" + told_line(self.view.told, self.texts)
        if not isinstance(verdict, Refused):
            count = self.texts.count(self.view.counted_parties, "party")
            text = self.tr("{parties} får forslaget, med samme tekst og samme frist.")
            button = self.tr("Send til forankring …")
            self.empty.set_texts(title, text.format(parties=count) + lacking, button)
            return
        placed = self.case.row.placed_on
        text = self.texts.sentence(verdict)
        if placed:
            text = self.tr("Saken må drøftes først. Den står på {meeting}.").format(meeting=placed)
            self.empty.set_texts(title, text + lacking)
        else:
            known = [r for r in verdict.remedies if r in self.host.ways()]
            lead = self.texts.remedy(known[0]) if known else ""
            self.empty.set_texts(title, text + lacking, lead)

    def _on_empty(self) -> None:
        verdict = self.view.may_send if self.view is not None else None
        if isinstance(verdict, Refused):
            ways = self.host.ways()
            known = [remedy for remedy in verdict.remedies if remedy in ways]
            if known:
                ways[known[0]]()
        else:
            self.start_sending()

    @property
    def _is_on_own_page(self) -> bool:
        """Tell whether a case is being sent, replies are being read, or wordings compared."""
        own = SendPage | RepliesPage | WordingAnswersPage
        return isinstance(self.stack.currentWidget(), own)

    @property
    def has_own_primary(self) -> bool:
        """Tell whether the tab shows the next step, the sending or the replies."""
        if self.stack.currentWidget() is self.empty:
            return self.empty.button.isVisibleTo(self.empty)
        return self._is_on_own_page

    @property
    def view(self) -> CaseAnchoring | None:
        """Give the rounds of the case, once they are read."""
        return self.acts.view

    @property
    def round(self) -> RoundView | None:
        """Give the round that is shown."""
        return self.acts.round

    @property
    def is_live(self) -> bool:
        """Tell whether answers can be registered in the round that is shown."""
        return self.acts.is_live

    def secondary_actions(self) -> list[QAction]:
        """Give what can be done with the round."""
        return self.acts.main_actions()

    def more_actions(self) -> list[QAction]:
        """Give what is done less often with the round."""
        return self.acts.more_actions()

    def _show_round(self) -> None:
        shown = self.round
        if shown is not None:
            self.page.set_round(shown, self.today, read_only=not self.is_live)

    def _on_round(self) -> None:
        self.acts.choose(self.rounds_combo.currentData() or "")
        self.page.panel.show_nothing()
        self._show_round()

    def _show_changed_wording(self, view: CaseAnchoring) -> None:
        newest = view.rounds[0] if view.rounds else None
        if newest is not None and newest.kept_by:
            lead = self.tr("Forslaget er endret, men svarene gjelder.")
            text = self.tr("{name}: {reason}").format(
                name=newest.kept_by, reason=newest.kept_reason
            )
            self.changed_bar.show_message("info", lead, text)
        elif newest is not None and newest.state is RoundState.SUPERSEDED:
            lead = self.tr("Forslaget er endret etter at partene svarte.")
            text = self.tr("Svarene i runde {number} teller ikke lenger.").format(
                number=newest.number
            )
            action = (self.tr("Send ny runde …"), self._send_again)
            self.changed_bar.show_message("warning", lead, text, actions=[action])
        elif newest is not None and newest.state is RoundState.ENDED:
            lead = self.tr("Runden er avsluttet uten at alle har svart.")
            action = (self.tr("Send ny runde …"), self._send_again)
            self.changed_bar.show_message("warning", lead, actions=[action])
        else:
            self.changed_bar.hide()

    def _send_again(self) -> None:
        verdict = self.view.may_send if self.view is not None else None
        if isinstance(verdict, Refused):
            self.host.show_refusal(verdict)
        else:
            self.start_sending()

    # answers

    def open_detail(self, detail: str) -> None:
        """Go to the answer of a party."""
        if self.view is not None and self.page.open_row(detail):
            return
        self._wanted = detail

    def focus_find(self) -> bool:
        """Go to the field that finds a party."""
        return self.page.focus_find()

    def register(self) -> None:
        """Open the form of the chosen party, at once or when the round is read."""
        self._wants_register = self.acts.view is None or self.page.table.rowCount() == 0
        if not self._wants_register:
            self.page.register()

    def register_several(self) -> None:
        """Open the form of one answer for several parties."""
        self._end_sending()
        self.page.register_several()

    def _ask_sent_paper(self) -> None:
        if self.round is not None:
            self.acts.sent_paper_wanted.emit(self.round.id)

    def show_wordings(self) -> None:
        """Show whose answers rest on which version of the proposal."""
        if self.view is not None and self.view.rounds:
            self.wordings_page.show_answers(self.view.wordings)
            self.stack.setCurrentWidget(self.wordings_page)
            self.wordings_page.back_button.setFocus()

    def _on_copied(self, count: int) -> None:
        rows = self.texts.count(count, "party")
        self.host.show_success(
            self.tr("{rows} er kopiert. Lim inn i Excel med Ctrl+V.").format(rows=rows)
        )

    # replies that came in

    def choose_replies(self) -> None:
        """Let the user choose files with answers, and show what each would do."""
        self._show_replies()
        self.replies_page.choose_files()

    def paste_reply(self) -> None:
        """Let the user paste an e-mail with an answer."""
        self._show_replies()
        self.replies_page.paste()

    def _show_replies(self) -> None:
        self.replies_page.start()
        self.stack.setCurrentWidget(self.replies_page)
        self.changed_bar.hide()

    def _asked(self) -> tuple[Asked, ...]:
        shown = self.round
        rows = shown.rows if shown is not None else ()
        return tuple(Asked(row.id, row.party, self.case_id) for row in rows)

    def _open_answer(self, case_id: str, anchoring_id: str) -> None:
        if case_id not in ("", self.case_id):
            self.context.navigator.open_place("sak", case_id, f"forankring/{anchoring_id}")
            return
        self._end_sending()
        if self.page.open_row(anchoring_id):
            self.page.panel.edit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files with answers that are dragged here while answers may be registered."""
        if self.is_live and dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read files that are dropped here."""
        found = dropped_paths(event.mimeData())
        event.acceptProposedAction()
        if not isinstance(self.stack.currentWidget(), RepliesPage):
            self._show_replies()
        self.replies_page.read_paths(found)

    # sending

    def start_sending(self) -> None:
        """Open the page that shows who gets what."""
        self.host.read(anchoring.letters, self.case_id, then=self._show_letters)

    def _show_letters(self, letters: tuple[LetterPreview, ...]) -> None:
        if self.case is not None:
            self.send_page.start(self.case, letters)
            self.stack.setCurrentWidget(self.send_page)
            self.changed_bar.hide()

    def _end_sending(self) -> None:
        self._show_page()
        if self.view is not None:
            self._show_changed_wording(self.view)
        self.stack.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_sent(self, round_id: str) -> None:
        self.acts.choose(round_id)
        self.stack.setCurrentWidget(self.page)
        self.reload()
        # No undo is offered: the letters that come now have left the program. A round is ended.
        self.host.undo_bar_widget.show_undo(
            self.tr("Saken er sendt til forankring. Teksten er låst.")
        )
        self.acts.letters_wanted.emit()
