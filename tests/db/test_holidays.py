# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Which days are free, and what they are called; the names come with the calendar."""

from __future__ import annotations

from datetime import date

from totrinn.texts import Texts
from totrinn_db.domain.holidays import Holiday
from totrinn_db.domain.parties import Language
from totrinn_db.domain.yearly_series import SeriesNote, SeriesSetting, checked
from totrinn_db.holidays_no import calendar_of, holidays_in, holidays_on, norwegian_calendar


def test_every_holiday_has_a_name_also_two_on_one_day(monkeypatch):
    monkeypatch.setenv("LANG", "en_US.UTF-8")
    for year in range(2020, 2046):
        found = [name for day in sorted(holidays_in(year)) for name in holidays_on(day)]
        assert sorted(found) == sorted(Holiday)
    assert set(holidays_on(date(2027, 5, 17))) == {Holiday.CONSTITUTION_DAY, Holiday.WHIT_MONDAY}
    assert holidays_on(date(2027, 5, 18)) == ()
    texts = Texts.load(Language.NN)
    assert texts.label(holidays_on(date(2026, 5, 14))[0]) == "Kristi himmelfartsdag"


def test_a_calendar_of_some_years_is_the_calendar_with_names_and_without_looking_them_up():
    plain, whole = calendar_of((2026, 2027)), norwegian_calendar()
    start, end = date(2026, 1, 1), date(2027, 12, 31)
    assert plain.between(start, end) == whole.between(start, end)
    assert plain.names(date(2026, 4, 2)) == whole.names(date(2026, 4, 2))
    assert plain.names(date(2026, 4, 2)) == (Holiday.MAUNDY_THURSDAY,)


def test_a_proposed_date_says_which_holiday_speaks_against_it():
    setting = SeriesSetting("ssu", date(2026, 1, 5), 10, 20, calendar=norwegian_calendar())
    day, week, free = checked((date(2026, 3, 31), date(2026, 5, 14), date(2026, 9, 9)), setting)
    assert (day.notes[0], day.holidays) == (
        SeriesNote.HOLIDAY_WEEK,
        (Holiday.MAUNDY_THURSDAY, Holiday.GOOD_FRIDAY),
    )
    assert (week.notes[0], week.holidays) == (SeriesNote.NOT_WORKDAY, (Holiday.ASCENSION,))
    assert (free.notes, free.holidays) == ((), ())
