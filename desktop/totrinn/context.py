# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What every screen is given: how to ask, act and go elsewhere, and the words to say it with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from totrinn.operations import Operations
from totrinn.settings import Settings
from totrinn.texts import Texts
from totrinn.window.navigator import Navigator

if TYPE_CHECKING:
    from totrinn.incoming.watch import ReplyWatch
    from totrinn_db.work import Actor


@dataclass
class AppContext:
    """What a screen may use. It never holds a session or a row."""

    operations: Operations
    texts: Texts
    settings: Settings
    navigator: Navigator = field(default_factory=Navigator)
    reply_watch: ReplyWatch | None = None

    @property
    def actor(self) -> Actor | None:
        """Give who acts on this installation."""
        return self.operations.actor
