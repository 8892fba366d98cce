# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The numbers of a year in words, pictures and tables: the same on the screen and in the report."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QImage
from pytestqt.qtbot import QtBot

from desktop.desk import Desk
from documents.reading import body_text
from documents.samples_report import empty_year, many_cases, statistics
from totrinn import papers
from totrinn.charts.drawing import Ink, draw, png
from totrinn.charts.values import Bar, Chart
from totrinn.dialogs import files
from totrinn.documents import render
from totrinn.screens.statistics import StatisticsScreen
from totrinn.texts import Texts
from totrinn.words.statistics import StatisticsWords, told
from totrinn_db.domain.parties import Language
from totrinn_db.domain.statistics.questions import IN_REPORT, Question


def words(language: Language = Language.NB) -> StatisticsWords:
    return StatisticsWords(Texts.load(language), statistics(language))


@pytest.mark.parametrize("language", Language)
def test_every_question_is_answered_by_a_sentence_a_picture_and_the_table_behind_it(language):
    for topic in words(language).topics():
        if topic.question is Question.PARTIES:
            assert not topic.rows, "nobody asked for the parties one by one"
            continue
        assert topic.rows
        assert all(len(row) == len(topic.columns) for row in topic.rows)
        if topic.question is Question.DECISIONS:
            continue
        assert topic.chart is not None
        assert topic.chart.bars
        assert topic.title in topic.alt
        assert all(bar.label in topic.alt and bar.told for bar in topic.chart.bars)
        assert all(len(bar.parts) == max(1, len(topic.chart.series)) for bar in topic.chart.bars)


def test_the_table_tells_the_numbers_of_the_picture_and_the_small_are_together():
    origins, times = words().topics((Question.ORIGINS, Question.LEAD_TIMES))
    assert origins.rows == (("Kommunene", 5), ("Helseforetakene", 3), ("Andre", 1))
    whole = times.rows[-1]
    assert [told(cell) for cell in whole] == ["Hele veien", "2", "121,5", "108", "135"]
    assert times.chart is not None
    assert times.chart.bars[-1] == Bar("Hele veien", (121.5,), "121,5 dager", (108, 135))
    regions = words().topic(Question.REGIONS)
    assert [row[0] for row in regions.rows] == ["Nordmøre", "Små grupper samlet"]
    again = [row[-1] for row in words().topic(Question.ATTENDANCE).rows]
    assert again == [83, ""], "a side that met once has nothing to compare with"


def test_the_days_of_a_case_are_patterns_of_one_bar_and_the_picture_shows_the_latest():
    cases = words().topic(Question.CASES)
    assert cases.chart is not None
    late = cases.chart.bars[-1]
    assert sum(late.parts) == 135
    assert "ventet på svar etter fristen 6" in cases.alt
    assert sum(row[2] for row in cases.rows if row[0] == late.label) == 135
    many = StatisticsWords(Texts.load("nb"), many_cases(40)).topic(Question.CASES)
    assert many.chart is not None
    assert (len(many.rows), len(many.chart.bars)) == (40, 25)
    assert many.chart.bars[-1].label == "26-039 Sak 39"
    assert "Resten står i tabellen" in many.alt


def test_where_there_is_too_little_it_says_so_and_draws_nothing():
    for topic in StatisticsWords(Texts.load("nb"), empty_year()).topics(IN_REPORT):
        assert (topic.rows, topic.chart, topic.alt) == ((), None, "")
        assert topic.intro == "Her er det for lite å vise ennå."


def an_ink() -> Ink:
    black, white = QColor("black"), QColor("white")
    return Ink(white, black, QColor("gray"), (black, black, black), QFont())


def test_a_picture_tells_its_series_apart_without_colours(qapp):
    """In black alone, the bar of one series looks otherwise than that of the next."""
    rows = []
    for number in range(3):
        parts = tuple(1.0 if each == number else 0.0 for each in range(3))
        chart = Chart("Svar", (Bar("Alle", parts, "1"),), ("Ja", "Nei", "Vet ikke"))
        image = draw(chart, an_ink(), 400, ratio=2)
        line = [image.pixelColor(x, image.height() - 24).lightness() for x in range(200, 600)]
        rows.append(tuple(line))
    assert len(set(rows)) == 3
    assert set(rows[0]) == {0}, "the first one is solid"


def test_a_picture_is_as_high_as_its_bars_and_is_drawn_the_same_each_time(qapp):
    cases = words().topic(Question.CASES).chart
    assert cases is not None
    image, again = (draw(cases, an_ink(), 600, titled=True) for _ in range(2))
    assert png(image) == png(again)
    assert png(image).startswith(b"\x89PNG")
    one = draw(replace(cases, bars=cases.bars[:1]), an_ink(), 600, titled=True)
    assert one.height() < image.height()
    assert draw(cases, an_ink(), 600).height() < image.height(), "the page has the title already"
    assert draw(Chart("Tomt", (Bar("Ingen", (0,), "0"),)), an_ink(), 80).width() == 80


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A desk with a case that was discussed and one that only was reported."""
    desk = Desk.build(tmp_path)
    house = desk.house
    house.add_seats()
    case_id = house.a_case(origin_party_id=house.parties["Molde"])
    house.discuss(case_id, date(2026, 1, 20))
    house.send(case_id, date(2026, 3, 16))
    house.clock.go_to(date(2026, 4, 1))
    house.answer(case_id, "Molde", answered_on=date(2026, 2, 10))
    house.a_case("Felles opplæring", origin="Fagrådet")
    return desk


def opened(qtbot: QtBot, desk: Desk) -> StatisticsScreen:
    screen = StatisticsScreen(desk.context)
    qtbot.addWidget(screen)
    screen.resize(1100, 700)
    screen.show()
    screen.show_key("")
    qtbot.waitUntil(lambda: not screen.cards[Question.ORIGINS].chart_view.image.isNull())
    return screen


def test_the_page_shows_pictures_tables_and_parties_on_demand_and_is_saved_in_three_ways(
    qtbot, desk, tmp_path, monkeypatch
):
    screen = opened(qtbot, desk)
    _the_page_shows_pictures_and_the_tables_behind_them(screen)
    _the_parties_one_by_one_are_shown_on_demand_and_never_leave_the_program(screen, desk)
    _a_question_is_saved_as_excel_picture_and_word(screen, tmp_path, monkeypatch)
    _a_year_is_chosen_and_one_without_cases_says_so(screen, desk, qtbot)


def _the_parties_one_by_one_are_shown_on_demand_and_never_leave_the_program(
    screen: StatisticsScreen, desk: Desk
) -> None:
    parties = screen.cards[Question.PARTIES]
    assert not parties.isVisible()
    screen.cards[Question.REGIONS].link_button.click()
    assert parties.isVisible()
    assert screen.exports.actions_for(Question.PARTIES) == []
    assert parties.more_button.menu().isEmpty()
    screen.cards[Question.REGIONS].link_button.click()
    assert not parties.isVisible()
    paper = desk.house.ask(papers.annual_report, 2026, Question.PARTIES).orders[0].paper
    text = body_text(render(paper, language=Language.NB))
    assert not any(name in text for name in ("Molde", "Smøla"))


def _a_question_is_saved_as_excel_picture_and_word(
    screen: StatisticsScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet, picture = tmp_path / "tall.xlsx", tmp_path / "figur.png"
    for target, act in ((sheet, "save_sheet"), (picture, "save_picture")):
        monkeypatch.setattr(files, "save_as", lambda _w, _t, _s, _k, then, to=target: then(to))
        getattr(screen.exports, act)(Question.ORIGINS)
    rows = list(load_workbook(sheet).active.values)
    assert rows == [("Hvem", "Antall"), ("Kommunene", 1), ("Andre", 1)]
    assert QImage(str(picture)).width() == 1520
    monkeypatch.setattr(files, "save_as", lambda _w, _t, _s, _k, then: then(sheet))
    screen.exports.workbook.trigger()
    book = load_workbook(sheet)
    assert list(book["Hvem melder sakene"].values) == rows
    told = {screen.cards[q].topic.title[:31] for q in Question if screen.cards[q].topic.rows}
    assert set(book.sheetnames) == told - {screen.cards[Question.PARTIES].topic.title}
    assert len(book.sheetnames) >= 3
    screen.exports.report.trigger()
    (paper,) = (tmp_path / "papirer").glob("*Arsrapport.docx")
    with zipfile.ZipFile(paper) as package:
        assert "word/media/totrinn1.png" in package.namelist()


def _the_page_shows_pictures_and_the_tables_behind_them(screen: StatisticsScreen) -> None:
    origins = screen.cards[Question.ORIGINS]
    assert origins.chart_view.isVisible()
    assert origins.chart_view.accessibleName() == origins.topic.alt
    assert origins.chart_view.image.width() >= origins.chart_view.room
    assert not screen.cards[Question.FOLLOW_UPS].stack.isVisible(), "there is too little to show"
    assert "for lite å vise" in screen.cards[Question.FOLLOW_UPS].intro_label.text()
    screen.shown.choose("tables")
    assert origins.view.isVisible()
    assert not origins.chart_view.isVisible()
    first = origins.table.index(0, 0)
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "Kommunene, Antall 1"
    assert "Molde" not in " ".join(card.topic.alt for card in screen.cards.values())


def _a_year_is_chosen_and_one_without_cases_says_so(
    screen: StatisticsScreen, desk: Desk, qtbot: QtBot
) -> None:
    assert [screen.year_combo.itemText(n) for n in range(2)] == ["2026", "Alle år"]
    desk.house.clock.go_to(date(2027, 1, 5))
    later = opened(qtbot, desk)
    assert later.year == 2026, "early in a year the last one is of more use"
    later.year_combo.setCurrentIndex(1)
    later.year_combo.activated.emit(1)
    assert later.year is None
    assert (
        later.page_header.title_label.accessibleName() == "Statistikk 2 saker meldt, 1 møte holdt"
    )


def test_an_empty_community_shows_the_way_to_its_first_case(qtbot, tmp_path):
    desk = Desk.build(tmp_path)
    screen = StatisticsScreen(desk.context)
    qtbot.addWidget(screen)
    screen.show()
    assert screen.empty.isVisible()
    screen.empty.button.click()
    assert desk.went == [("saker", "", "")]
