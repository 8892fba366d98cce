# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What can be done with a case as a whole, and when each act is the one to offer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from totrinn.dialogs.act_dialog import ActDialog, choice_field, date_field, text_field
from totrinn.screens.case.paper import PaperTab
from totrinn.screens.clock import today
from totrinn.screens.jobs.outgoing import OutgoingJob
from totrinn.screens.jobs.publishing import PublishingJob
from totrinn.widgets.buttons import make_action
from totrinn_db.commands import agenda, cases
from totrinn_db.domain.codes import Remedy
from totrinn_db.domain.meetings import MeetingState
from totrinn_db.domain.phases import Phase
from totrinn_db.domain.verdict import Refused
from totrinn_db.domain.views.cases import CaseView
from totrinn_db.domain.views.meetings import MeetingRow
from totrinn_db.queries import meetings

if TYPE_CHECKING:
    from totrinn.screens.case.page import CaseScreen
    from totrinn.screens.case.tab import CaseTab

_PAPER, _ANCHORING = 0, 1
_OPEN_MEETINGS = (MeetingState.PLANNED, MeetingState.CALLED)
_REVIEW_AFTER = timedelta(days=60)
_DONE = (Phase.DECIDED, Phase.HOME_ADOPTION, Phase.FOLLOW_UP)


class CaseActs(QObject):
    """The acts of one case page."""

    def __init__(self, screen: CaseScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._outgoing: OutgoingJob | None = None
        self._publishing: PublishingJob | None = None
        self._make_main()
        self._make_others()

    def _make_main(self) -> None:
        self.submit = make_action(self, self.tr("Meld saken"), self._submit, icon="action.send")
        self.to_agenda = make_action(
            self, self.tr("Sett på saksliste …"), self.put_on_agenda, icon="action.put_on_agenda"
        )
        self.send = make_action(
            self, self.tr("Send til forankring …"), self.send_to_anchoring, icon="action.send"
        )
        self.write_paper = make_action(
            self, self.tr("Lag saksframlegg i Word"), self.make_paper,
            icon="action.make_document", shortcut="Ctrl+Shift+D",
        )  # fmt: skip
        self.resume = make_action(
            self, self.tr("Ta opp saken igjen"), self._resume, icon="action.retry"
        )

    def _make_others(self) -> None:
        self.details = make_action(
            self, self.tr("Endre tittel, type og saksbehandler …"), self.change_details,
            icon="action.edit",
        )  # fmt: skip
        self.hold = make_action(self, self.tr("Sett på vent …"), self._ask_hold)
        self.withdraw = make_action(
            self, self.tr("Trekk saken …"), self._ask_withdraw, icon="action.withdraw"
        )
        self.solved = make_action(self, self.tr("Løst utenfor utvalget …"), self._ask_solved)
        self.close = make_action(self, self.tr("Avslutt saken"), self._close)
        self.publish = make_action(
            self, self.tr("Publiser saken …"), self._publish, icon="action.export_package"
        )

    @property
    def _case(self) -> CaseView:
        case = self._screen.case
        if case is None:
            raise RuntimeError("no case is shown yet")
        return case

    @property
    def _key(self) -> str:
        return self._case.row.name.id

    # what is offered when

    def for_header(self, tab: CaseTab) -> tuple[QAction | None, list[QAction], list[QAction]]:
        """Give the primary, the secondary and the folded acts of the page header."""
        primary = tab.primary_action() or self._primary(tab)
        secondary = [*tab.secondary_actions(), *self._secondary(tab)]
        if primary is not None and tab.has_own_primary:
            secondary, primary = [primary, *secondary], None
        secondary = [action for action in secondary if action is not primary]
        shown = {id(primary), *(id(action) for action in secondary)}
        is_small = self._screen.is_small
        short, whole = self.tr("Lag saksframlegg"), self.tr("Lag saksframlegg i Word")
        self.write_paper.setText(short if is_small else whole)
        if is_small:
            secondary = []
            shown = {id(primary)}
        folded = [*tab.secondary_actions(), *tab.more_actions(), *self._all()]
        overflow = [action for action in folded if id(action) not in shown]
        return primary, secondary, overflow

    def _primary(self, tab: CaseTab) -> QAction | None:
        phase = self._case.row.phase
        if phase is Phase.ON_HOLD:
            return self.resume
        if phase is Phase.DRAFT:
            return self.submit
        if self._is_time_to_send():
            return self.send
        if phase is Phase.READY and not self._case.row.placed_on:
            return self.to_agenda
        return self.write_paper if isinstance(tab, PaperTab) else None

    def _is_time_to_send(self) -> bool:
        can_send = not isinstance(self._case.may_send, Refused)
        return can_send and self._case.row.phase in (Phase.DISCUSSED, Phase.REPORTED)

    def _secondary(self, tab: CaseTab) -> list[QAction]:
        if not isinstance(tab, PaperTab):
            return []
        if self._case.row.phase.is_ended or self._case.row.phase.is_decided:
            return [self.write_paper]
        return [self.to_agenda, self.write_paper]

    def _all(self) -> list[QAction]:
        phase = self._case.row.phase
        found = [self.write_paper, self.details]
        if self._case.treatments:
            found.append(self.publish)
        if phase.is_ended:
            return found
        if phase in _DONE:
            return [*found, self.close]
        if phase is Phase.ON_HOLD:
            return [self.resume, *found, self.withdraw, self.solved]
        sending = [] if phase in (Phase.ANCHORING, Phase.DRAFT) else [self.send]
        return [self.to_agenda, *sending, *found, self.hold, self.withdraw, self.solved]

    def menu_actions(self) -> Mapping[str, Sequence[QAction]]:
        """Give the acts for the menus."""
        if self._screen.case is None:
            return {}
        acts = [action for action in self._all() if action is not self.write_paper]
        acts += self._screen.round_acts.menu_actions()
        return {"case": acts, "document": [self.write_paper]}

    def ways(self) -> Mapping[Remedy, Callable[[], None]]:
        """Give what the page can do about a refusal."""
        screen = self._screen
        return {
            Remedy.FILL_IN: lambda: screen.open_tab(_PAPER, "wording"),
            Remedy.PUT_UP_FOR_DISCUSSION: self.put_on_agenda,
            Remedy.MOVE_TO_LATER_MEETING: self.put_on_agenda,
            Remedy.SEND_TO_ANCHORING: self.send_to_anchoring,
            Remedy.NEW_ROUND: self.send_to_anchoring,
            Remedy.REGISTER_ANSWERS: lambda: screen.open_tab(_ANCHORING),
            Remedy.SETTLE_CONDITION: lambda: screen.open_tab(_ANCHORING),
            Remedy.EXTEND_DEADLINE: screen.round_acts.extend_deadline,
            Remedy.KEEP_ANSWERS: screen.round_acts.keep_answers,
            Remedy.RELOAD: screen.refresh,
        }

    # acts

    def _submit(self) -> None:
        self._screen.write(
            cases.submit_draft, undo_text=self.tr("Saken er meldt."), case_id=self._key
        )

    def _resume(self) -> None:
        self._screen.write(
            cases.resume_case, undo_text=self.tr("Saken er tatt opp igjen."), case_id=self._key
        )

    def _close(self) -> None:
        self._screen.write(
            cases.close_case, undo_text=self.tr("Saken er avsluttet."), case_id=self._key
        )

    def change_details(self) -> None:
        """Ask for title, class, body and officers."""
        self._screen.paper.edit_details(first="title")

    def send_to_anchoring(self) -> None:
        """Open the page that sends the case, or say why it cannot be sent yet."""
        verdict = self._case.may_send
        if isinstance(verdict, Refused):
            ways = dict(self.ways())
            ways.pop(Remedy.SEND_TO_ANCHORING, None)
            self._screen.show_refusal(verdict, ways)
            return
        self._screen.leave()
        self._screen.open_tab(_ANCHORING)
        self._screen.anchoring.start_sending()

    def make_paper(self) -> None:
        """Write the case paper in Word."""
        from totrinn import papers

        self._screen.leave()
        self._screen.paper_job.start(
            papers.case_paper, self._key, title=self.tr("Lager saksframlegg")
        )

    def make_sent_paper(self, round_id: str) -> None:
        """Write the case paper as it went out with a round."""
        from totrinn import papers

        self._screen.paper_job.start(
            papers.sent_case_paper, self._key, round_id, title=self.tr("Lager saksframlegg")
        )

    @property
    def outgoing(self) -> OutgoingJob:
        """Give what writes a wave and reminders; its card is that of the papers."""
        if self._outgoing is None:
            self._outgoing = OutgoingJob(self._screen, self._screen.paper_job.card)
        return self._outgoing

    def _publish(self) -> None:
        """Show what the public would get of the case, and make the pack of it."""
        if self._publishing is None:
            self._publishing = PublishingJob(self._screen, self._screen.paper_job.card)
        self._publishing.start_case(self._key)

    def make_letters(self) -> None:
        """Write everything that goes out in the round that is out."""
        self.outgoing.write_wave(self._key)

    def remind(self) -> None:
        """Make reminders for those who have not answered."""
        self.outgoing.remind(self._key)

    def put_on_agenda(self) -> None:
        """Ask which meeting shall have the case on its agenda."""
        self._screen.read(meetings.meeting_rows, then=self._ask_meeting, slot="agenda")

    def _ask_meeting(self, rows: tuple[MeetingRow, ...]) -> None:
        body, now = self._case.row.body_id, today(self._screen.context)
        fitting = [
            row
            for row in rows
            if row.name.body_id == body and row.state in _OPEN_MEETINGS and row.name.on >= now
        ]
        fitting.sort(key=lambda row: row.name.on)
        if not fitting:
            self._say_no_meeting()
            return
        texts = self._screen.context.texts
        choices = [
            (row.name.id, f"{row.name.label}, {texts.weekday_date(row.name.on)}") for row in fitting
        ]
        ActDialog(
            self._screen,
            title=self.tr("Sett saken på en saksliste"),
            intro=self.tr("Totrinn foreslår hva møtet skal gjøre, ut fra hvor saken står."),
            act=self.tr("Sett på sakslisten"),
            command=agenda.put_on_agenda,
            fixed={"case_id": self._key},
            fields={"meeting_id": choice_field(self.tr("Møte"), choices)},
            undo_text=self.tr("Saken står på sakslisten."),
        ).open()

    def _say_no_meeting(self) -> None:
        text = self.tr("{body} har ingen møter framover som saken kan settes opp i.")
        self._screen.show_info(
            text.format(body=self._case.row.body),
            [(self.tr("Planlegg et møte"), self._plan_meeting)],
        )

    def _plan_meeting(self) -> None:
        self._screen.context.navigator.command("meeting.new")

    def _ask_hold(self) -> None:
        review: date = today(self._screen.context) + _REVIEW_AFTER
        ActDialog(
            self._screen,
            title=self.tr("Sett saken på vent"),
            act=self.tr("Sett på vent"),
            command=cases.hold_case,
            fixed={"case_id": self._key},
            fields={
                "reason": text_field(self.tr("Hvorfor skal saken vente?"), lines=3),
                "review_on": date_field(self.tr("Ta den opp igjen"), review),
            },
            undo_text=self.tr("Saken er satt på vent."),
        ).open()

    def _ask_withdraw(self) -> None:
        ActDialog(
            self._screen,
            title=self.tr("Trekk saken"),
            intro=self.tr("Saken blir stående og kan leses, men behandles ikke videre."),
            act=self.tr("Trekk saken"),
            command=cases.withdraw_case,
            fixed={"case_id": self._key},
            fields={"reason": text_field(self.tr("Hvorfor trekkes saken?"), lines=3)},
            undo_text=self.tr("Saken er trukket."),
        ).open()

    def _ask_solved(self) -> None:
        ActDialog(
            self._screen,
            title=self.tr("Løst utenfor utvalget"),
            intro=self.tr("Saken blir stående og kan leses, men behandles ikke videre."),
            act=self.tr("Lagre som løst"),
            command=cases.solve_elsewhere,
            fixed={"case_id": self._key},
            fields={"reason": text_field(self.tr("Hvordan ble saken løst?"), lines=3)},
            undo_text=self.tr("Saken er lagret som løst."),
        ).open()
