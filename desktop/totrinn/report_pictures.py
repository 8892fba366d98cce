# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Draw the pictures of papers as files, also where no window is open."""

from __future__ import annotations

import os
import sys
from typing import Any

from PySide6.QtGui import QColor, QFont, QGuiApplication

from totrinn.charts.drawing import SERIES, Ink, draw, png
from totrinn.charts.year_drawing import draw_year
from totrinn.documents.annual_report import topics_of
from totrinn.texts import Texts
from totrinn.theme.tokens import load_palette
from totrinn.words.exempt import without_exempt_titles
from totrinn.words.statistics import StatisticsWords
from totrinn.words.yearly_wheel import WheelWords, tried_days
from totrinn_db.domain.papers import AnnualReport, YearlyWheelPaper
from totrinn_db.domain.parties import Language
from totrinn_db.domain.statistics.questions import Question

_WIDTH, _LYING_WIDTH, _RATIO = 620, 980, 2.5
_FONT_PX = 12
# Letters are drawn by an application; without a window it is made here, and must not be let go.
_kept: list[Any] = []


def draw_pictures(paper: AnnualReport, language: Language) -> dict[Question, bytes]:
    """Draw each question that has a picture, on paper as white as it will be printed on."""
    _ensure_application()
    texts = Texts.load(language)
    words = StatisticsWords(texts, without_exempt_titles(paper, texts).statistics)
    ink = paper_ink()
    return {
        topic.question: png(draw(topic.chart, ink, _WIDTH, ratio=_RATIO))
        for topic in topics_of(words, paper.question)
        if topic.chart is not None
    }


def draw_wheel(paper: YearlyWheelPaper, language: Language) -> bytes:
    """Draw a year of all bodies, and the plan that is tried under its body."""
    _ensure_application()
    tried = paper.tried
    days = tried_days(tried.trial, tried.changes) if tried is not None else ()
    body_id = tried.trial.body.id if tried is not None else ""
    chart = WheelWords(Texts.load(language)).chart(paper.wheel, days, body_id)
    return png(draw_year(chart, paper_ink(), _LYING_WIDTH, ratio=_RATIO))


def paper_ink() -> Ink:
    """Give the colours of the light theme, whatever the window wears."""
    colors = load_palette("light").colors
    font = QFont(QGuiApplication.font())
    font.setPixelSize(_FONT_PX)
    return Ink(
        paper=QColor(colors["surface"]),
        text=QColor(colors["text"]),
        quiet=QColor(colors["text_subtle"]),
        series=[QColor(colors[name]) for name in SERIES],
        font=font,
    )


def _ensure_application() -> None:
    if QGuiApplication.instance() is not None:
        return
    from PySide6.QtWidgets import QApplication

    displays = ("DISPLAY", "WAYLAND_DISPLAY")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in displays):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _kept.append(QApplication(["totrinn"]))
