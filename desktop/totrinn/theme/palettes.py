# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""Between the colours of a theme and Qt's palette, both ways."""

from __future__ import annotations

from PySide6.QtGui import QPalette

from totrinn.theme.tokens import Palette

Role = QPalette.ColorRole
Group = QPalette.ColorGroup

_ROLES = {
    Role.Window: "window",
    Role.WindowText: "text",
    Role.Base: "surface",
    Role.AlternateBase: "sunken",
    Role.Text: "text",
    Role.Button: "surface",
    Role.ButtonText: "text",
    Role.BrightText: "danger",
    Role.PlaceholderText: "text_subtle",
    Role.Highlight: "selected",
    Role.HighlightedText: "text",
    Role.Accent: "accent",
    Role.Link: "accent_text",
    Role.LinkVisited: "accent_text",
    Role.ToolTipBase: "tooltip_bg",
    Role.ToolTipText: "tooltip_text",
    Role.Light: "surface",
    Role.Midlight: "hover",
    Role.Mid: "border_subtle",
    Role.Dark: "border",
    Role.Shadow: "border_strong",
}
_OFF = (Role.WindowText, Role.Text, Role.ButtonText, Role.HighlightedText)
# The system has fewer colours than we have roles: every surface and tint is its base, every text
# and edge its text, and only what is filled uses its highlight.
_SURFACES = ("window", "titlebar")
_BASES = ("surface", "sunken", "hover", "pressed", "selected", "focus_gap")
_FILLED = ("accent", "accent_hover", "accent_pressed")


def qt_palette(palette: Palette, *, system: bool) -> QPalette:
    """Make Qt's palette from the colours of a theme."""
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, palette.colors[name])
    if system:
        made.setColor(Role.Highlight, palette.colors["accent"])
        made.setColor(Role.HighlightedText, palette.colors["on_accent"])
    for role in _OFF:
        made.setColor(Group.Disabled, role, palette.colors["text_disabled"])
    return made


def from_system(system: QPalette, names: Palette) -> Palette:
    """Make the colours of a theme from the system's palette."""
    text, base = system.color(Role.Text).name(), system.color(Role.Base).name()
    colors = {name: base if name.endswith("_tint") else text for name in names.colors}
    colors |= dict.fromkeys(_SURFACES, system.color(Role.Window).name())
    colors |= dict.fromkeys(_BASES, base)
    colors |= dict.fromkeys(_FILLED, system.color(Role.Highlight).name())
    colors["on_accent"] = system.color(Role.HighlightedText).name()
    colors["accent_text"] = system.color(Role.Link).name()
    colors["text_disabled"] = system.color(Group.Disabled, Role.Text).name()
    colors["tooltip_bg"] = system.color(Role.ToolTipBase).name()
    colors["tooltip_text"] = system.color(Role.ToolTipText).name()
    dark = system.color(Role.Base).lightness() < system.color(Role.Text).lightness()
    return Palette("contrast", dark, colors, {})
