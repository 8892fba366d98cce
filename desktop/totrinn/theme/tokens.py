# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""The theme files as typed values. Knows nothing of Qt.

resources/themes/sizes.toml holds what the themes share, light.toml and dark.toml their colours.
"""

from __future__ import annotations

import sys
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class State:
    """The form of one state: its icon, its fill and how far the steps have come."""

    icon: str
    fill: str = "tint"
    tone: str = ""
    symbol: str = ""
    done: int = 0
    current: int = 0


@dataclass(frozen=True)
class PairColors:
    """The colours of one state: text, background and mark on any surface."""

    fg: str
    bg: str
    mark: str


@dataclass(frozen=True)
class Palette:
    """The colours of one theme."""

    name: str
    dark: bool
    colors: dict[str, str]
    pairs: dict[tuple[str, str], PairColors]
    contrast: tuple[tuple[str, str, float], ...] = ()


@dataclass(frozen=True)
class Sizes:
    """What the themes share."""

    data: dict[str, Any]
    states: dict[tuple[str, str], State]

    def number(self, group: str, key: str) -> float:
        """Look up one number, such as radius and card."""
        return float(self.data[group][key])

    def type(self, role: str) -> tuple[int, int, int]:
        """Look up size, line height and weight of a text role."""
        row = self.data["type"][role]
        return row["px"], row["line"], row["weight"]

    def icon(self, name: str) -> str:
        """Look up the glyph of a meaning such as action.new; a glyph name is given back as is."""
        group, _, key = name.partition(".")
        found: str = self.data["icon"].get(group, {}).get(key, name)
        return found

    def known(self, group: str, key: str) -> str:
        """Translate a name of the domain to the name that the themes use."""
        renamed: str = self.data["alias"].get(group, {}).get(key, key)
        return renamed


def theme_folder() -> Path:
    """Find the theme files in the frozen bundle, the installed package or the checkout."""
    package = Path(__file__).resolve().parent.parent
    frozen = Path(getattr(sys, "_MEIPASS", package)) / "resources" / "themes"
    for folder in (frozen, package / "resources" / "themes"):
        if folder.is_dir():
            return folder
    return package.parent.parent / "resources" / "themes"


@cache
def load_sizes() -> Sizes:
    """Read what the themes share."""
    data = tomllib.loads((theme_folder() / "sizes.toml").read_text(encoding="utf-8"))
    states = {
        (group, key): State(**row)
        for group, rows in data["state"].items()
        for key, row in rows.items()
    }
    return Sizes(data=data, states=states)


@cache
def load_palette(name: str) -> Palette:
    """Read the colours of a theme."""
    data = tomllib.loads((theme_folder() / f"{name}.toml").read_text(encoding="utf-8"))
    pairs = {
        (group, key): PairColors(**row)
        for group, rows in data["pair"].items()
        for key, row in rows.items()
    }
    contrast = tuple((row["fg"], row["bg"], row["min"]) for row in data["contrast"])
    return Palette(name, data["dark"], data["color"], pairs, contrast)
