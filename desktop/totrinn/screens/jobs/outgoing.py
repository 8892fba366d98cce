# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Writing what goes out from a screen: a wave to all, or reminders to those who have not answered.

self.outgoing = OutgoingJob(self, card)      card: the ProgressCard that shows how far it is
self.outgoing.write_wave(case_id)
self.outgoing.remind(case_id)                asks first how many, and says why when there is nobody
self.outgoing.remind_all(party_ids)          over all cases, one draft a party; None ticks all
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from totrinn.dialogs import files
from totrinn.dialogs.question import Question
from totrinn.progress import Progress
from totrinn.screens.jobs.card import CardJob
from totrinn.screens.opening import open_path
from totrinn.widgets.messages import ProgressCard
from totrinn_db.domain.reminders import NotReminded

if TYPE_CHECKING:
    from totrinn.outgoing.reminders import ReminderBatch
    from totrinn.outgoing.rounds import ReminderOrder, WaveOrder
    from totrinn.outgoing.wave import WaveDone
    from totrinn.screens.base import Screen
    from totrinn.texts import Texts
    from totrinn_db.domain.errors import AppError
    from totrinn_db.queries.reminders import PartyReminder
    from totrinn_db.queries.waves import RoundReminders

    Order = WaveOrder | ReminderOrder | ReminderBatch


class OutgoingJob(QObject):
    """One wave or one set of reminders at a time."""

    finished = Signal(object)

    def __init__(self, screen: Screen, card: ProgressCard) -> None:
        super().__init__(screen)
        self._screen = screen
        self._work = CardJob(screen, card)
        self.question: QDialog | None = None

    @property
    def is_busy(self) -> bool:
        """Tell whether something is being written."""
        return self._work.is_busy

    # a wave

    def write_wave(self, case_id: str) -> None:
        """Gather the newest round of a case, then write it beside the window."""
        from totrinn.outgoing import rounds

        if not self.is_busy:
            self._screen.read(rounds.wave_order, case_id, then=self._write_wave, slot="outgoing")

    def _write_wave(self, order: WaveOrder) -> None:
        from totrinn.outgoing import rounds

        count = self._texts.count(len(order.parcels.parcels), "party")
        self._work.card.set_title(
            self.tr("Lager alt som går ut til {parties}").format(parties=count)
        )
        self._write(order, partial(rounds.write, reader=self._texts))

    # reminders

    def remind(self, case_id: str) -> None:
        """Ask who has not answered and has not been reminded today."""
        from totrinn_db.queries import waves

        if not self.is_busy:
            self._screen.read(
                waves.round_reminders,
                case_id,
                then=lambda found: self._ask(case_id, found),
                slot="reminders",
            )

    def _ask(self, case_id: str, found: RoundReminders) -> None:
        if not found.due:
            self._screen.show_info(self._nobody(found))
            return
        count = self._texts.count(len(found.due), "party")
        names = self._texts.join([row.party for row in found.due], limit=8)
        asked = Question(
            self.tr("Lag påminnelser"),
            self.tr(
                "{parties} har ikke svart: {names}. Totrinn lager et utkast til e-post til hver "
                "av dem, med svarskjemaet ved. Du sender dem selv.{rest}"
            ).format(parties=count, names=names, rest=self._left_out(found)),
            yes=self.tr("Lag {count}").format(count=self._texts.count(len(found.due), "reminder")),
            no=self.tr("Avbryt"),
            parent=self._screen,
        )
        asked.accepted.connect(lambda: self._gather_reminders(case_id))
        self.question = asked
        asked.open()

    def _left_out(self, found: RoundReminders) -> str:
        today = sum(row.left_out is NotReminded.REMINDED_TODAY for row in found.rows)
        more = sum(row.left_out is NotReminded.HAS_MORE_TIME for row in found.rows)
        said = f" {self._reminded_today(today)}" if today else ""
        if more:
            said += " " + self.tr("{parties} har bedt om mer tid og får ingen.").format(
                parties=self._texts.count(more, "party")
            )
        return said

    def _nobody(self, found: RoundReminders) -> str:
        return self._nobody_at_all(
            any(row.left_out is NotReminded.REMINDED_TODAY for row in found.rows)
        )

    def _gather_reminders(self, case_id: str) -> None:
        from totrinn.outgoing import rounds

        self.question = None
        self._screen.read(
            rounds.reminder_order, case_id, then=self._write_reminders, slot="outgoing"
        )

    def _write_reminders(self, order: ReminderOrder) -> None:
        from totrinn.outgoing import rounds

        count = self._texts.count(len(order.plans), "reminder")
        self._work.card.set_title(self.tr("Lager {reminders}").format(reminders=count))
        self._write(order, rounds.write_reminders)

    # reminders over all cases

    def remind_all(self, ticked: Collection[str] | None = None) -> None:
        """Ask which of the parties that lack an answer are reminded, and tick those."""
        from totrinn_db.queries import reminders

        if not self.is_busy:
            self._screen.read(
                reminders.missing_parties,
                then=lambda found: self._choose(found, ticked),
                slot="reminders",
            )

    def _choose(self, found: tuple[PartyReminder, ...], ticked: Collection[str] | None) -> None:
        from totrinn.dialogs.choose_reminders import ChooseReminders

        due = [row for row in found if not row.was_today]
        if not due:
            self._screen.show_info(self._nobody_at_all(bool(found)))
            return
        asked = ChooseReminders(
            self._texts, due, ticked, self._reminded_today(len(found) - len(due)),
            parent=self._screen,
        )  # fmt: skip
        asked.accepted.connect(lambda: self._gather_batch(asked.chosen()))
        self.question = asked
        asked.open()

    def _nobody_at_all(self, was_today: bool) -> str:
        if was_today:
            return self.tr(
                "Alle som mangler, har fått en påminnelse i dag. Prøv igjen en annen dag."
            )
        return self.tr("Ingen å minne på. Alle har svart eller bedt om mer tid.")

    def _reminded_today(self, count: int) -> str:
        if not count:
            return ""
        return self.tr("{parties} fikk en påminnelse tidligere i dag.").format(
            parties=self._texts.count(count, "party")
        )

    def _gather_batch(self, party_ids: Collection[str]) -> None:
        from totrinn.outgoing import reminders

        self.question = None
        self._screen.read(
            reminders.reminder_batch, party_ids, then=self._write_batch, slot="outgoing"
        )

    def _write_batch(self, order: ReminderBatch) -> None:
        from totrinn.outgoing import reminders

        count = self._texts.count(len(order.drafts), "reminder")
        self._work.card.set_title(self.tr("Lager {reminders}").format(reminders=count))
        self._write(order, reminders.write_batch)

    # writing

    def _write(
        self,
        order: Order,
        write: Callable[..., Generator[Progress, None, WaveDone]],
    ) -> None:
        from totrinn.outgoing.wave import WaveDone

        done = WaveDone()
        folder = files.papers_folder(self._screen.context.settings)

        def fail(error: AppError) -> None:
            self._end(order, done, stopped=True)
            self._screen.show_error(error)

        self._work.run(
            write, order, folder, done, failed=fail,
            then=lambda value: self._end(order, done, stopped=value is None),
        )  # fmt: skip

    def stop(self) -> None:
        """Stop after the party that is being written; what is finished stays."""
        self._work.stop()

    def _end(self, order: Order, done: WaveDone, *, stopped: bool) -> None:
        from totrinn.outgoing import rounds

        is_wave = isinstance(order, rounds.WaveOrder)
        if done.written:
            self._screen.context.operations.write(
                self._register(order),
                failed=self._screen.show_error,
                undoable=False,
                order=order,
                files=tuple(done.written),
            )
        self._tell(done, order, is_wave=is_wave, stopped=stopped)
        self.finished.emit(done)

    def _register(self, order: Order) -> Callable[..., None]:
        from totrinn.outgoing import reminders, rounds

        if isinstance(order, reminders.ReminderBatch):
            return reminders.register_batch
        is_wave = isinstance(order, rounds.WaveOrder)
        return rounds.register_wave if is_wave else rounds.register_reminders

    def _tell(self, done: WaveDone, order: Order, *, is_wave: bool, stopped: bool) -> None:
        papers = files.papers_folder(self._screen.context.settings)
        folder = papers / order.folder_name
        if not is_wave and done.written:
            folder = done.written[0].path.parent

        def show_folder() -> None:
            open_path(self._screen, folder)

        opened = (self.tr("Åpne mappen"), show_folder)
        if done.failed:
            self._tell_failed(done, order, opened, is_wave=is_wave)
            return
        count = self._texts.count(done.parties, "party" if is_wave else "reminder")
        if stopped:
            text = self.tr("Stanset. {parties} ble ferdige.").format(parties=count)
        elif is_wave:
            text = self.tr(
                "Alt som går ut til {parties}, er laget. Utkastene til e-post ligger i mappen."
            ).format(parties=count)
        else:
            text = self.tr("{reminders} laget. Åpne mappen og send dem.").format(reminders=count)
        kept = sum(file.kept is not None for file in done.written)
        if kept:
            beside = self.tr(
                "{documents} er endret utenfor Totrinn og er beholdt. Nye filer har fått et nytt "
                "nummer i navnet."
            )
            text += " " + beside.format(documents=self._texts.count(kept, "document"))
        self._screen.show_success(text, [opened] if done.written else [])

    def _tell_failed(
        self,
        done: WaveDone,
        order: Order,
        opened: tuple[str, Callable[[], None]],
        *,
        is_wave: bool,
    ) -> None:
        reason = self._texts.problem(done.failed[0].error)
        names = self._texts.join([each.plan.party for each in done.failed], limit=4)
        text = self.tr("{parties} fikk ikke alt. {reason}").format(parties=names, reason=reason)
        again: tuple[str, Callable[[], None]] = (self.tr("Prøv igjen"), self._again(order))
        self._screen.show_info(text, [again, opened] if done.written else [again])

    def _again(self, order: Order) -> Callable[[], None]:
        from totrinn.outgoing import reminders, rounds

        if isinstance(order, reminders.ReminderBatch):
            return self.remind_all
        begin = self.write_wave if isinstance(order, rounds.WaveOrder) else self.remind
        return partial(begin, order.case_id)

    @property
    def _texts(self) -> Texts:
        return self._screen.context.texts
