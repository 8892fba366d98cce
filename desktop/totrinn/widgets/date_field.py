# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""Fields for dates and times. Know no case words.

DateField(value=None)  value() set_value(datetime.date)   dd.mm.yyyy, weeks from Monday
    takes a date as people write it: 1.3, 010327, 1. mars, i morgen; refused tells what is none
OneStop                 a date or time that the Tab key leaves at once
"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QDateEdit,
    QDateTimeEdit,
    QLineEdit,
    QWidget,
)

from totrinn.theme import theme
from totrinn_db.domain.typed_dates import typed_date

_NORWEGIAN = QLocale(QLocale.Language.NorwegianBokmal, QLocale.Country.Norway)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TAKES_AWAY = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_IN_PLACE = (
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)

if TYPE_CHECKING:
    _Sections = QDateTimeEdit
else:  # two Qt classes cannot be bases of one class
    _Sections = object


class OneStop(_Sections):
    """A date or time that the Tab key leaves at once; the arrows go from part to part.

    Whichever way one comes, typing begins with the first part.
    """

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with the first part."""
        super().focusInEvent(event)
        if event.reason() in _BY_KEY:
            self.setSelectedSection(self.sectionAt(0))

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002
        """Go on to the next field, not to the next part."""
        return QWidget.focusNextPrevChild(self, next)


class DateField(OneStop, QDateEdit):
    """A date written as in Norway, with a calendar whose weeks begin on Monday.

    The arrows step its parts. What is typed is a text of its own until the field is left, for Qt
    fills in its parts one by one and makes 1.3.2027 the 20th of February.
    """

    refused = Signal(str)  # what to write instead; "" when the field is a date again

    def __init__(
        self, value: datetime.date | None = None, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._has_calendar = False
        self._typed: _Typed | None = None
        self.setLocale(_NORWEGIAN)
        self.setDisplayFormat("dd.MM.yyyy")
        self.setCalendarPopup(True)
        theme.set_limits(self, min_width=132)
        self.set_value(value or datetime.date.today())

    def value(self) -> datetime.date:
        """Give the date chosen, or typed so far."""
        typed = self._read() if self.is_typing else None
        chosen = self.date()
        return typed or datetime.date(chosen.year(), chosen.month(), chosen.day())

    def set_value(self, value: datetime.date) -> None:
        """Show a date."""
        self._end_typing()
        self.setDate(QDate(value.year, value.month, value.day))

    # what is typed

    @property
    def is_typing(self) -> bool:
        """Tell whether something was typed that is not yet taken as the date."""
        return self._typed is not None and not self._typed.isHidden()

    def take(self) -> bool:
        """Take what was typed as the date, and tell whether it is one."""
        if not self.is_typing:
            return True
        read = self._read()
        if read is None:
            self.refused.emit(self.tr("Skriv datoen som 1.3, 1. mars 2027 eller i morgen."))
            return False
        self.set_value(read)
        return True

    def _read(self) -> datetime.date | None:
        return typed_date(self._typed.text(), datetime.date.today()) if self._typed else None

    def _begin_typing(self) -> _Typed:
        line = self.lineEdit()
        if self._typed is None:
            self._typed = _Typed(self)
        typed = self._typed
        if typed.isHidden():
            typed.setText(line.text())
            typed.setCursorPosition(line.cursorPosition())
            if line.hasSelectedText():
                typed.setSelection(line.selectionStart(), len(line.selectedText()))
            typed.setAccessibleName(self.accessibleName())
            typed.setGeometry(line.geometry())
            typed.show()
            typed.raise_()
        typed.setFocus(Qt.FocusReason.OtherFocusReason)
        return typed

    def _end_typing(self) -> None:
        if self.is_typing and self._typed is not None:
            had = self._typed.hasFocus()
            self._typed.hide()
            if had:
                self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.refused.emit("")

    def give_up(self) -> None:
        """Forget what was typed."""
        self._end_typing()

    # keys, mouse and calendar

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let what is typed replace the whole date, unless one came by the mouse."""
        super().focusInEvent(event)
        if event.reason() not in _IN_PLACE:
            line = self.lineEdit()
            line.setSelection(len(line.text()), -len(line.text()))  # the arrows begin with the day

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002
        """Take what was typed, and go on to the next field."""
        if self.is_typing:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        return super().focusNextPrevChild(next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin to type; make the calendar before F4 or Alt and down arrow opens it."""
        if event.key() in (Qt.Key.Key_F4, Qt.Key.Key_Down):
            self.calendarWidget()
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        is_text = bool(event.text()) and event.text().isprintable() and not control
        if not self.isReadOnly() and (is_text or event.key() in _TAKES_AWAY or self.is_typing):
            QApplication.sendEvent(self._begin_typing(), event)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Make the calendar before it is opened."""
        self.calendarWidget()
        super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is typed where the date is."""
        super().resizeEvent(event)
        if self._typed is not None:
            self._typed.setGeometry(self.lineEdit().geometry())

    def calendarWidget(self) -> QCalendarWidget:
        """Give the calendar. It takes longer to make than a page of fields, so only when asked."""
        calendar = super().calendarWidget()
        if not self._has_calendar:
            self._has_calendar = True
            calendar.setLocale(_NORWEGIAN)
            calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
            calendar.setGridVisible(False)
        return calendar


class _Typed(QLineEdit):
    """What is being typed over a date."""

    def __init__(self, field: DateField) -> None:
        super().__init__(field)
        self._field = field
        self.setProperty("typed", True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFrame(False)
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the date on Enter, give it up on Esc; the arrows step the date again."""
        key, field = event.key(), self._field
        if key == Qt.Key.Key_Escape:
            field.give_up()
        elif key in _ENTER:
            if field.take():
                event.ignore()  # the form may have it
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            if field.take():
                QApplication.sendEvent(field, event)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002
        """Go on from the field."""
        return self._field.focusNextPrevChild(next)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the date when the field is left."""
        super().focusOutEvent(event)
        if event.reason() not in _IN_PLACE[1:]:
            self._field.take()
