# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What the page of replies says of the folder that is followed: what came, or what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from totrinn.context import AppContext
from totrinn.incoming.watch import watch_of
from totrinn.widgets.messages import Action, MessageBar


class WatchBar(MessageBar):
    """Tells what is followed, and offers to follow the folder that was just read."""

    def __init__(self, context: AppContext, choose: Callable[[], None]) -> None:
        super().__init__()
        self._watch, self._texts, self._choose = watch_of(context), context.texts, choose
        self._offered: Path | None = None
        self._said = ("", "")
        self._watch.changed.connect(self.tell)
        self.tell()

    def offer(self, folder: Path | None) -> None:
        """Offer to follow a folder; None takes the offer back."""
        self._offered = folder
        self.tell()

    def tell(self) -> None:
        """Say how it stands now."""
        folder = self._watch.folder
        if self._offered is not None and self._offered != folder:
            self._tell_of_offer(self._offered)
        elif folder is None:
            self._said = ("", "")
            self.hide()
        elif self._watch.trouble is not None:
            self._tell_of_trouble(folder)
        else:
            lead = self.tr("Følger med på «{folder}».").format(folder=folder.name)
            leave = (self.tr("Slutt å følge med"), self._watch.leave)
            self._say("info", lead, self._news(), folder, [leave])

    def _news(self) -> str:
        if not self._watch.has_looked:
            return self.tr("Ser etter svar …")
        count = len(self._watch.found)
        if not count:
            return self.tr("Ingen nye svar.")
        replies = self._texts.count(count, "reply")
        return self.tr("{replies} venter på deg i listen.").format(replies=replies)

    def _tell_of_offer(self, offered: Path) -> None:
        lead = self.tr("Svarene i «{folder}» er lest.").format(folder=offered.name)
        text = self.tr("Skal Totrinn se etter nye svar der framover?")
        follow = (self.tr("Følg med på denne mappen"), lambda: self.follow(offered))
        self._say("info", lead, text, offered, [follow])

    def _tell_of_trouble(self, folder: Path) -> None:
        from totrinn.incoming.folder import Trouble

        again = (self.tr("Prøv nå"), self._watch.look_now)
        other = (self.tr("Velg en annen mappe …"), self._choose)
        leave = (self.tr("Slutt å følge med"), self._watch.leave)
        if self._watch.trouble is Trouble.TOO_MANY:
            lead = self.tr("Det ligger for mange filer i «{folder}».")
            text = self.tr("Legg svarene i en mappe for seg.")
            actions = [other, leave]
        else:
            lead = self.tr("Mappen «{folder}» kan ikke leses akkurat nå.")
            text = self.tr("Svarene som er lest, står i listen. Totrinn prøver igjen av seg selv.")
            actions = [again, other, leave]
        self._say("warning", lead.format(folder=folder.name), text, folder, actions)

    def _say(
        self, kind: str, lead: str, text: str, folder: Path, actions: Sequence[Action]
    ) -> None:
        """Say it; where only the last words are others, the links and the focus stay."""
        self.setToolTip(str(folder))
        if self._said == (kind, lead):
            self.set_text(text)
            return
        self._said = (kind, lead)
        self.show_message(kind, lead, text, actions=actions)

    def follow(self, folder: Path) -> None:
        """Follow a folder from now on."""
        self._offered = None
        self._watch.follow(folder)
        self.tell()
