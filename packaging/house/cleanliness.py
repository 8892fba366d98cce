# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""No file may name a path of one machine or the address of a package registry."""

from __future__ import annotations

import re
from pathlib import Path

from house.places import ROOT, our_files

# Put together from parts, so that this file does not find itself.
_PATHS = tuple(f"/{name}/" for name in ("work", "tmp", "root", "opt/pypi"))
_SIBLING = "../" + "shared"
_REGISTRIES = tuple(f"{name}.org" for name in ("py" + "pi", "pythonh" + "osted", "npm" + "js"))
_HOSTS = ("deb." + "debian.org", "registry." + "npm")
# Looking for plain words first spares nearly every file the search line by line.
_WORDS = (*_PATHS, _SIBLING, *_REGISTRIES, *_HOSTS)
TRACE = re.compile(
    "|".join(
        (
            *(rf"(?<![\w.\-/]){re.escape(path)}" for path in _PATHS),
            re.escape(_SIBLING) + r"\b",
            *map(re.escape, (*_REGISTRIES, *_HOSTS)),
        )
    )
)


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
    if not any(word in text for word in _WORDS):
        return []
    where = path.relative_to(ROOT).as_posix()
    return [
        f"{where}:{number}: names {match.group()!r}"
        for number, line in enumerate(text.splitlines(), start=1)
        if (match := TRACE.search(line))
    ]
