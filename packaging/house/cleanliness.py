# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""No file may name a path of one machine or the address of a package registry."""

from __future__ import annotations

import re
from pathlib import Path

from house.places import ROOT, our_files

# Put together from parts, so that this file does not find itself.
_PATHS = "|".join(rf"(?<![\w.\-/])/{name}/" for name in ("work", "tmp", "root", "opt/pypi"))
_SIBLINGS = r"\.\./" + r"shared\b"
_REGISTRIES = "|".join(
    re.escape(name) + r"\.org" for name in ("py" + "pi", "pythonh" + "osted", "npm" + "js")
)
_HOSTS = r"deb\." + r"debian\.org|registry\." + r"npm"
TRACE = re.compile("|".join((_PATHS, _SIBLINGS, _REGISTRIES, _HOSTS)))


def problems() -> list[str]:
    """List each line that names a machine's path or a registry's address."""
    found: list[str] = []
    for path in our_files():
        found += _traces(path)
    return found


def _traces(path: Path) -> list[str]:
    try:
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        return []
    where = path.relative_to(ROOT).as_posix()
    return [
        f"{where}:{number}: names {match.group()!r}"
        for number, line in enumerate(text.splitlines(), start=1)
        if (match := TRACE.search(line))
    ]
