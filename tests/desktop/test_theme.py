# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""The look keeps its promises: contrast, a symbol for every state, sizes that follow the scale."""

from __future__ import annotations

from enum import StrEnum

import pytest
import qtawesome
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QStyle, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from totrinn import icons
from totrinn.theme import SCALES, theme
from totrinn.theme.contrast import ratio
from totrinn.theme.tokens import load_palette, load_sizes
from totrinn_db.domain.anchoring import AnchoringStatus
from totrinn_db.domain.follow_ups import Light
from totrinn_db.domain.meetings import Attendance, ItemKind, MeetingState, Outcome
from totrinn_db.domain.phases import Phase

THEMES = ("light", "dark")
GROUNDS = ("surface", "window", "selected")
STATES = sorted(load_sizes().states)


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> QApplication:
    """Begin with the light theme at 100 %."""
    theme.apply(qapp, "light", 1.0, families=["DejaVu Sans"])
    return qapp


@pytest.mark.parametrize("name", THEMES)
def test_every_listed_pair_keeps_its_contrast(name: str) -> None:
    palette = load_palette(name)
    assert len(palette.contrast) > 40
    for fg, bg, least in palette.contrast:
        found = ratio(palette.colors[fg], palette.colors[bg])
        assert found >= least, f"{fg} on {bg} in {name} is {found:.2f}"


@pytest.mark.parametrize("name", THEMES)
def test_every_state_can_be_read_on_its_chip_and_seen_on_every_ground(name: str) -> None:
    palette = load_palette(name)
    assert len(STATES) > 40
    for state in STATES:
        pair = palette.pairs[state]
        assert ratio(pair.fg, pair.bg) >= 4.5, state
        for ground in GROUNDS:
            assert ratio(pair.mark, palette.colors[ground]) >= 3, (state, ground)


def test_black_on_white_has_the_highest_contrast_there_is() -> None:
    assert ratio("#000000", "#FFFFFF") == pytest.approx(21)
    assert ratio("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(
    ("group", "kind"),
    [
        ("anchoring_status", AnchoringStatus),
        ("traffic_light", Light),
        ("phase", Phase),
        ("item_kind", ItemKind),
        ("meeting_state", MeetingState),
        ("attendance", Attendance),
        ("outcome", Outcome),
    ],
)
def test_every_state_of_the_domain_has_a_look(group: str, kind: type[StrEnum]) -> None:
    for member in kind:
        assert theme.pair(group, member.value).icon


def test_no_two_answers_share_a_symbol() -> None:
    symbols = [state.icon for (group, _key), state in load_sizes().states.items()
               if group == "anchoring_status"]  # fmt: skip
    assert len(symbols) == len(set(symbols)) == 12


def test_what_stops_a_case_differs_in_fill_and_not_in_colour_alone() -> None:
    fills = {key: theme.pair("anchoring_status", key).fill
             for key in ("endorsed", "not_endorsed", "no_answer", "noted")}  # fmt: skip
    assert len(set(fills.values())) == 4


def test_every_icon_named_exists_in_its_font() -> None:
    names = [state.icon for state in load_sizes().states.values()]
    for group in load_sizes().data["icon"].values():
        names.extend(group.values())
    for name in names:
        assert not qtawesome.icon(name, color="black").isNull()
        prefix, glyph = name.split(".", 1)
        assert glyph in qtawesome._instance().charmap[prefix], name


def test_an_icon_is_asked_for_by_meaning_and_drawn_in_the_colour_of_its_role() -> None:
    picture = icons.pixmap("action.new", "danger", 32).toImage()
    danger = theme.color("danger").name()
    colors = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() == 255
    }
    assert colors == {danger}


@pytest.mark.parametrize("scale", SCALES)
def test_sizes_and_type_follow_the_scale(look: QApplication, scale: float) -> None:
    theme.apply(look, "light", scale)
    assert theme.px(32) == round(32 * scale)
    assert theme.font("body").pixelSize() == round(14 * scale)
    assert look.font().pixelSize() == round(14 * scale)


def test_margins_and_limits_follow_a_later_change_of_scale(
    qtbot: QtBot, look: QApplication
) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    column = QVBoxLayout(widget)
    theme.set_margins(column, 10, 4, 10, 4)
    theme.set_spacing(column, 6)
    theme.set_limits(widget, min_width=100)
    theme.apply(look, "light", 2.0)
    assert column.contentsMargins().left() == 20
    assert column.spacing() == 12
    assert widget.minimumWidth() == 200


def test_a_change_of_theme_is_told_and_recolours_the_palette(
    qtbot: QtBot, look: QApplication
) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.apply(look, "dark", 1.0)
    assert theme.is_dark
    window = look.palette().color(QPalette.ColorRole.Window).name().upper()
    assert window == load_palette("dark").colors["window"]


def test_high_contrast_uses_the_colours_of_the_system_and_frames_every_chip(
    look: QApplication,
) -> None:
    theme.apply(look, "contrast", 1.0)
    pair = theme.pair("anchoring_status", "not_endorsed")
    assert theme.high_contrast
    assert pair.fill == "outline"
    assert theme.pair("anchoring_status", "endorsed").fill == "frame"
    assert pair.fg == pair.mark == theme.color("text")
    assert "#A3123A" not in theme.sheet


def test_our_own_style_outlives_changes_of_theme(look: QApplication) -> None:
    for name in ("dark", "contrast", "light", "system"):
        theme.apply(look, name, 1.3)
    ring = look.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin)
    mark = look.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth)
    assert (ring, mark) == (4, round(17 * 1.3))


def test_an_unknown_theme_is_refused(look: QApplication) -> None:
    with pytest.raises(ValueError, match="pink"):
        theme.apply(look, "pink", 1.0)


def test_a_choice_that_is_too_long_ends_with_an_ellipsis(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)

    def drawn(text: str) -> QImage:
        combo = QComboBox(page)
        combo.addItem(text)
        combo.setFixedWidth(160)
        return combo.grab().toImage()

    whole = "26-005 Felles inntaksteam for barn og unge"
    assert drawn(whole) in [drawn(f"{whole[:length]}…") for length in range(8, 16)]
