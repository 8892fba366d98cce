# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The bar that tells, on other pages than that of the replies, that some wait in the folder."""

from __future__ import annotations

from PySide6.QtCore import Signal

from totrinn.context import AppContext
from totrinn.incoming.watch import watch_of
from totrinn.widgets.messages import MessageBar


class NewRepliesBar(MessageBar):
    """Tells that replies wait, with a way to them; closed, it waits for more."""

    wanted = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._watch, self._texts = watch_of(context), context.texts
        self._count = 0
        self._watch.changed.connect(self._tell)
        self._tell()

    def _tell(self) -> None:
        count, folder = len(self._watch.found), self._watch.folder
        if count == self._count:
            return
        if not count or folder is None:
            self.hide()
        elif count > self._count:
            replies = self._texts.count(count, "reply")
            lead = self.tr("{replies} er kommet i «{folder}».").format(
                replies=replies, folder=folder.name
            )
            see = (self.tr("Se på svarene"), self.wanted.emit)
            self.show_message("info", lead, actions=[see], closable=True)
        self._count = count
