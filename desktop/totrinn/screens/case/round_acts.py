# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What can be done with the round of a case. It belongs to the page, whichever tab is open."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from totrinn.dialogs.act_dialog import ActDialog, date_field, line_field, text_field
from totrinn.screens.base import Screen
from totrinn.screens.clock import today
from totrinn.widgets.buttons import make_action
from totrinn_db.commands import rounds
from totrinn_db.domain.anchoring import RoundState
from totrinn_db.domain.views.anchoring import CaseAnchoring, RoundView

_LONGER = timedelta(days=14)
_LIVE = (RoundState.OPEN, RoundState.COMPLETE)


class RoundActs(QObject):
    """The acts of the round that is shown, and which of them can be done now."""

    letters_wanted = Signal()
    reminders_wanted = Signal()
    sent_paper_wanted = Signal(str)
    reading_wanted = Signal()
    pasting_wanted = Signal()
    registering_wanted = Signal()
    several_wanted = Signal()
    shown = Signal()  # what can be done may be something else now

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._screen = screen
        self.view: CaseAnchoring | None = None
        self.round_id = ""
        self._make_actions()
        self._offer()
        screen.addActions([self.register_action, self.read_action])

    def _make_actions(self) -> None:
        self.extend_action = make_action(
            self, self.tr("Forleng fristen …"), self.extend_deadline, icon="action.calendar"
        )
        self.letters_action = make_action(
            self, self.tr("Lag alt som går ut på nytt"), self.letters_wanted.emit,
            icon="action.make_document",
        )  # fmt: skip
        self.remind_action = make_action(
            self, self.tr("Lag purring …"), self.reminders_wanted.emit, icon="action.reminder"
        )
        self.read_action = make_action(
            self, self.tr("Les inn svarskjema …"), self.reading_wanted.emit,
            shortcut="Ctrl+Shift+I", icon="action.read_reply_form",
        )  # fmt: skip
        self.paste_action = make_action(
            self, self.tr("Lim inn svar fra e-post …"), self.pasting_wanted.emit,
            icon="action.edit",
        )  # fmt: skip
        self.end_action = make_action(
            self, self.tr("Avslutt runden …"), self.end_round, icon="action.stop"
        )
        self.several_action = make_action(
            self, self.tr("Registrer for flere …"), self.several_wanted.emit, icon="action.edit"
        )
        self.register_action = make_action(
            self, self.tr("Registrer svar"), self.registering_wanted.emit,
            shortcut="Ctrl+Shift+R", icon="action.edit",
        )  # fmt: skip

    # which round

    def show_rounds(self, view: CaseAnchoring | None) -> None:
        """Know the rounds of the case as they are now."""
        self.view = view
        known = [shown.id for shown in view.rounds] if view is not None else []
        if self.round_id not in known:
            self.round_id = known[0] if known else ""
        self._offer()
        self.shown.emit()

    def choose(self, round_id: str) -> None:
        """Act on another round of the case from now on."""
        self.round_id = round_id
        self._offer()

    @property
    def round(self) -> RoundView | None:
        """Give the round that is shown."""
        found = self.view.rounds if self.view is not None else ()
        return next((shown for shown in found if shown.id == self.round_id), None)

    @property
    def newest(self) -> RoundView | None:
        """Give the newest round of the case."""
        return self.view.rounds[0] if self.view is not None and self.view.rounds else None

    @property
    def is_live(self) -> bool:
        """Tell whether answers can be registered in the round that is shown."""
        shown = self.round
        return shown is not None and shown is self.newest and shown.state in _LIVE

    # what is offered

    def _offer(self) -> None:
        shown = self.round
        is_open = self.is_live and shown is not None and shown.state is RoundState.OPEN
        for action in (self.extend_action, self.end_action, self.remind_action):
            action.setVisible(is_open)
        for action in self._while_live():
            action.setVisible(self.is_live)
        self.register_action.setEnabled(self.is_live)

    def _while_live(self) -> tuple[QAction, ...]:
        return (self.letters_action, self.read_action, self.paste_action, self.several_action)

    def main_actions(self) -> list[QAction]:
        """Give what is done most often with the round."""
        return _shown([self.read_action, self.remind_action])

    def more_actions(self) -> list[QAction]:
        """Give what is done less often with the round."""
        return _shown([
            self.several_action, self.paste_action, self.extend_action, self.letters_action,
            self.end_action,
        ])  # fmt: skip

    def menu_actions(self) -> list[QAction]:
        """Give what the menus offer, on every tab of the case."""
        own = [self.register_action] if self.is_live else []
        shown = [self.several_action, self.read_action, self.paste_action, self.remind_action]
        return [*own, *_shown(shown)]

    # questions

    def extend_deadline(self) -> None:
        """Ask for a longer deadline."""
        shown = self.round
        if shown is not None:
            longer = max(shown.deadline, today(self._screen.context)) + _LONGER
            ActDialog(
                self._screen,
                title=self.tr("Forleng fristen"),
                intro=self.tr("Alle partene får den samme nye fristen."),
                act=self.tr("Forleng fristen"),
                command=rounds.extend_deadline,
                fixed={"round_id": shown.id},
                fields={"deadline": date_field(self.tr("Ny svarfrist"), longer)},
                undo_text=self.tr("Fristen er forlenget."),
            ).open()

    def end_round(self) -> None:
        """Ask why the round is given up."""
        shown = self.round
        if shown is not None:
            ActDialog(
                self._screen,
                title=self.tr("Avslutt runden"),
                intro=self.tr("Partene som ikke har svart, blir stående uten svar. "
                              "Saken trenger en ny runde før den kan vedtas."),
                act=self.tr("Avslutt runden"),
                command=rounds.end_round,
                fixed={"round_id": shown.id},
                fields={"reason": text_field(self.tr("Hvorfor avsluttes runden?"), lines=3)},
                undo_text=self.tr("Runden er avsluttet."),
            ).open()  # fmt: skip

    def keep_answers(self) -> None:
        """Ask who says that the answers still count, and why."""
        newest = self.newest
        if newest is not None:
            ActDialog(
                self._screen,
                title=self.tr("La svarene gjelde"),
                intro=self.tr("Navn og begrunnelse står i saksframlegget og protokollen."),
                act=self.tr("La svarene gjelde"),
                command=rounds.keep_answers,
                fixed={"round_id": newest.id},
                fields={
                    "kept_by": line_field(
                        self.tr("Hvem bestemmer dette?"), self._screen.context.settings.actor_name
                    ),
                    "kept_reason": text_field(self.tr("Hvorfor gjelder svarene?"), lines=3),
                },
                undo_text=self.tr("Svarene gjelder."),
            ).open()


def _shown(actions: list[QAction]) -> list[QAction]:
    return [action for action in actions if action.isVisible()]
