# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""The one theme of the program. Knows nothing of screens or cases."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication
from PySide6.QtWidgets import QApplication, QFocusFrame, QLayout, QWidget

from totrinn.theme import palettes, qss, scaled
from totrinn.theme.dressing import Dressing, dress_parts
from totrinn.theme.focus_ring import FocusRing
from totrinn.theme.style import TotrinnStyle
from totrinn.theme.tokens import Palette, load_palette, load_sizes

SCALES = (1.0, 1.15, 1.3, 1.5, 2.0)
NAMES = ("light", "dark", "system", "contrast")


@dataclass(frozen=True)
class Pair:
    """How one state looks: text, background, mark on any surface, fill, icon and steps."""

    fg: QColor
    bg: QColor
    mark: QColor
    fill: str
    icon: str
    done: int = 0
    current: int = 0


class Theme(QObject):
    """Gives colours, fonts and sizes by role and applies them to the application."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sizes = load_sizes()
        self._palette = load_palette("light")
        self._families: list[str] = []
        self._wish = "light"
        self._contrast = False
        self._style: TotrinnStyle | None = None
        self._ring: FocusRing | None = None
        self._dressing = Dressing(self._is_worn)
        self._fonts: dict[tuple[str, bool, bool], QFont] = {}
        self._colors: dict[str, QColor] = {}
        self.scale = 1.0

    def apply(
        self,
        app: QApplication,
        name: str = "system",
        scale: float = 1.0,
        *,
        families: list[str] | None = None,
    ) -> None:
        """Give the application this theme and text scale."""
        if name not in NAMES:
            raise ValueError(f"unknown theme: {name}")
        self._wish, self.scale = name, scale
        self._families = families or self._families or self._system_families()
        self._fonts.clear()
        self._wear(app)
        self._choose(app)
        self._colors.clear()
        app.setPalette(palettes.qt_palette(self._palette, system=self._contrast))
        app.setFont(self.font("body"))
        self._dressing.change(qss.style_sheet(self))
        scaled.rescale(self.px)
        self.changed.emit()

    @property
    def name(self) -> str:
        """Tell which palette is in use: light, dark or contrast."""
        return self._palette.name

    @property
    def is_dark(self) -> bool:
        """Tell whether the surfaces are dark."""
        return self._palette.dark

    @property
    def high_contrast(self) -> bool:
        """Tell whether the system's own colours are used."""
        return self._contrast

    @property
    def sheet(self) -> str:
        """Give the style sheet that pages and windows wear."""
        return self._dressing.sheet

    def dress(self, page: QWidget) -> None:
        """Dress a page by itself when it is shown, and again when it is shown in a new theme."""
        self._dressing.add(page)

    def leave_plain(self, part: QWidget) -> None:
        """Let a part that was made ahead be dressed by the page it will be put into."""
        self._dressing.wait(part)

    def dress_in_steps(self, page: QWidget) -> Iterator[QWidget]:
        """Dress a page that was just made ahead, in a step of its own."""
        self._dressing.wait(page)
        yield page
        self._dressing.put_on(page)
        yield page

    def dress_parts(self, window: QWidget) -> None:
        """Leave a window itself plain, for its parts are dressed one by one."""
        dress_parts(window)

    def color(self, role: str) -> QColor:
        """Give the colour of a role."""
        known = self._colors.get(role)
        if known is None:
            known = self._colors[role] = QColor(self._palette.colors[role])
        return QColor(known)

    def css(self, role: str) -> str:
        """Give the colour of a role as a style sheet writes it."""
        return self._palette.colors[role]

    def color_names(self) -> list[str]:
        """Name every colour role."""
        return list(self._palette.colors)

    def px(self, size: float) -> int:
        """Scale a size given in px at 100 %."""
        return round(size * self.scale)

    def size(self, key: str, group: str = "size") -> int:
        """Scale a size known by name."""
        return self.px(self._sizes.number(group, key))

    def number(self, key: str, group: str = "size") -> float:
        """Give a size known by name as it is at 100 %."""
        return self._sizes.number(group, key)

    def font(self, role: str = "body", *, bold: bool = False, digits: bool = False) -> QFont:
        """Make the font of a text role; digits asks for figures of equal width."""
        known = self._fonts.get((role, bold, digits))
        if known is None:
            known = self._fonts[role, bold, digits] = self._make_font(role, bold, digits)
        return QFont(known)

    def _make_font(self, role: str, bold: bool, digits: bool) -> QFont:
        size, _line, weight = self._sizes.type(role)
        font = QFont(self._families) if self._families else QFont()
        font.setPixelSize(self.px(size))
        font.setWeight(QFont.Weight.DemiBold if bold or weight >= 600 else QFont.Weight.Normal)
        if digits:
            font.setFeature(QFont.Tag.fromString("tnum"), 1)
        return font

    def type_size(self, role: str) -> tuple[int, int]:
        """Give the px size at this scale and the weight of a text role."""
        size, _line, weight = self._sizes.type(role)
        return self.px(size), weight

    def glyph(self, name: str) -> str:
        """Translate a meaning such as action.new to the name of its glyph."""
        return self._sizes.icon(name)

    def pair(self, group: str, key: str) -> Pair:
        """Give the look of one state."""
        state = self._sizes.states[group, key := self._sizes.known(group, key)]
        colors = self._palette.pairs.get((group, key))
        if colors is None:
            text, base = self.color("text"), self.color("surface")
            fill = "outline" if state.fill in ("solid", "outline") else "frame"
            return Pair(text, base, text, fill, state.icon, state.done, state.current)
        fg, bg, mark = QColor(colors.fg), QColor(colors.bg), QColor(colors.mark)
        return Pair(fg, bg, mark, state.fill, state.icon, state.done, state.current)

    def ratio(self) -> float:
        """Give the device pixels in one px on the finest screen."""
        app = QGuiApplication.instance()
        return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0

    def set_margins(
        self, layout: QLayout, left: float, top: float, right: float, bottom: float
    ) -> None:
        """Give a layout margins that follow the text scale."""
        scaled.keep_margins(layout, (left, top, right, bottom), self.px)

    def set_spacing(self, layout: QLayout, size: float) -> None:
        """Give a layout a spacing that follows the text scale."""
        scaled.keep_spacing(layout, size, self.px)

    def set_limits(self, widget: QWidget, **limits: float) -> None:
        """Give a widget min_width, max_width, min_height, max_height that follow the scale."""
        scaled.keep_limits(widget, limits, self.px)

    def set_role(self, widget: QWidget, role: str, *, tone: str = "") -> None:
        """Give a label its text role and tone; both may be changed at any time."""
        widget.setProperty("role", role)
        widget.setProperty("tone", tone)
        self.repolish(widget)

    def focus_frame(self) -> QFocusFrame | None:
        """Give the ring that follows the focus, once something has had it."""
        return self._ring.frame if self._ring is not None else None

    def repolish(self, widget: QWidget) -> None:
        """Let a changed property take effect in the style sheet."""
        if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            return  # it will be polished when it is first shown or measured
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.updateGeometry()
        widget.update()

    def _is_worn(self) -> bool:
        return self._style is not None and shiboken6.isValid(self._style)

    def _wear(self, app: QApplication) -> None:
        """Put our style on, once; Qt deletes it when someone else sets another."""
        if self._style is None or not shiboken6.isValid(self._style):
            self._style = TotrinnStyle(self, self._dressing.add_window)
            app.setStyle(self._style)
        if self._ring is None or not shiboken6.isValid(self._ring):
            self._ring = FocusRing(app, self)
            hints = app.styleHints()
            hints.colorSchemeChanged.connect(self._on_system_changed)
            hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)

    def _on_system_changed(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self.apply(app, self._wish, self.scale)

    def _choose(self, app: QApplication) -> None:
        hints = app.styleHints()
        wants_contrast = hints.accessibility().contrastPreference()
        high = wants_contrast == Qt.ContrastPreference.HighContrast
        self._contrast = self._wish == "contrast" or high
        if self._contrast:
            self._palette = self._system_palette()
        elif self._wish == "system":
            dark = hints.colorScheme() == Qt.ColorScheme.Dark
            self._palette = load_palette("dark" if dark else "light")
        else:
            self._palette = load_palette(self._wish)

    def _system_palette(self) -> Palette:
        assert self._style is not None
        return palettes.from_system(self._style.standardPalette(), load_palette("light"))

    def _system_families(self) -> list[str]:
        family = self._sizes.data["family"]
        names = family["windows"] if sys.platform == "win32" else family["other"]
        return [] if sys.platform == "darwin" else [*names, family["fallback"]]


theme = Theme()
