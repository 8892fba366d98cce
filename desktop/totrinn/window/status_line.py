# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The line at the bottom: when and where things were saved, the last safe copy, and who you are."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStatusBar, QWidget

from totrinn import icons
from totrinn.settings import Settings
from totrinn.texts import Texts
from totrinn.theme import theme
from totrinn.widgets.messages import announce
from totrinn.widgets.text import ElidedLabel, label


class _Fact(QWidget):
    """A small icon and a few words."""

    def __init__(self, icon: str, *, shrinks: bool = False) -> None:
        super().__init__()
        self._icon = icon
        self._mark = QLabel()
        self.text_label = ElidedLabel("", "small") if shrinks else label("", "small")
        self.text_label.setProperty("tone", "subtle")
        row = QHBoxLayout(self)
        row.addWidget(self._mark)
        row.addWidget(self.text_label, 1)
        theme.set_margins(row, 10, 0, 8, 0)
        theme.set_spacing(row, 5)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self._refresh)
        self._refresh()

    def set_text(self, text: str) -> None:
        self.text_label.setText(text)
        self.setVisible(bool(text))

    def _refresh(self) -> None:
        self._mark.setPixmap(icons.pixmap(self._icon, "text_subtle", 14))


class StatusLine(QStatusBar):
    """Says quietly that nothing is lost."""

    def __init__(self, texts: Texts, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts, self._settings = texts, settings
        self._copied_on: date | None = None
        self.setSizeGripEnabled(False)
        self.saved, self.backup = _Fact("thing.saved"), _Fact("action.backup")
        self.person = _Fact("thing.person")
        self.addWidget(self.saved)
        self.addWidget(self.backup)
        self.addPermanentWidget(self.person)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_saved(self, at: datetime | None = None) -> None:
        """Say when and where the last change was saved."""
        if at is None:
            self.saved.set_text(self.tr("Alt er lagret på denne maskinen"))
            return
        said: str = self.tr("Lagret kl. {time} på denne maskinen")
        self.saved.set_text(said.format(time=self._texts.time(at)))

    def say_all_saved(self) -> None:
        """Answer somebody who asks to save: there is nothing that is not."""
        self.show_saved()
        announce(self, self.saved.text_label.text())

    @property
    def has_copy_of_today(self) -> bool:
        """Tell whether the copy that is told of was made today."""
        return self._copied_on == datetime.now().date()

    def show_backup(self, at: datetime | None) -> None:
        """Say when the newest safe copy was made."""
        self._copied_on = at.date() if at is not None else None
        if at is None:
            self.backup.set_text(self.tr("Ingen sikkerhetskopi ennå"))
            return
        said: str = self.tr("Sikkerhetskopi {when} kl. {time}")
        when = self._when(at.date(), datetime.now().date())
        self.backup.set_text(said.format(when=when, time=self._texts.time(at)))

    def show_person(self) -> None:
        """Say who acts here."""
        settings = self._settings
        parts = [part for part in (settings.actor_name, settings.actor_title) if part]
        self.person.set_text(", ".join(parts))

    def clear_all(self) -> None:
        """Say nothing, since no database is open."""
        for fact in (self.saved, self.backup, self.person):
            fact.set_text("")

    def adapt(self, width: int) -> None:
        """Keep only what was saved when the window is narrow."""
        short = width < theme.size("status_bar_short_below_width", "breakpoint")
        self.backup.setVisible(not short and bool(self.backup.text_label.text()))
        self.person.setVisible(not short and bool(self.person.text_label.text()))

    def _when(self, day: date, today: date) -> str:
        days = (today - day).days
        if days == 0:
            text: str = self.tr("i dag")
            return text
        if days == 1:
            yesterday: str = self.tr("i går")
            return yesterday
        return self._texts.date(day)
