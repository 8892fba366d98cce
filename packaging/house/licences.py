# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Every file says who holds it and under which licence, in itself or in REUSE.toml.

The same rules as the REUSE specification 3.3, as far as this project uses them; the
specification's own tool has no package that installs on all our platforms.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from house.places import ROOT, our_files

# Parted, so that the tool of the specification does not read the pattern as a licence.
_LICENCE = re.compile("SPDX-License-" + r"Identifier:\s*([\w.+-]+(?:\s+(?:OR|AND)\s+[\w.+-]+)*)")
_HOLDER = re.compile("SPDX-File" + r"CopyrightText:\s*\S+")
_HEAD = 2000


def problems() -> list[str]:
    """List the files that do not say their licence, and licences without a text."""
    covered = _covered()
    found: list[str] = []
    used: set[str] = set()
    for path in our_files():
        where = path.relative_to(ROOT).as_posix()
        if where.startswith("LICENSES/") or where in ("LICENSE", "REUSE.toml"):
            continue
        own = _own_licence(path)
        by_rule = [licence for pattern, licence in covered if pattern.fullmatch(where)]
        if own is None and not by_rule:
            found.append(f"{where}: says neither holder nor licence, and REUSE.toml does not")
        used.update([own] if own else by_rule[-1:])
    texts = {path.stem for path in (ROOT / "LICENSES").glob("*.txt")}
    names = {name for licence in used for name in re.split(r"\s+(?:OR|AND)\s+", licence)}
    found += [f"LICENSES/{name}.txt is missing" for name in sorted(names - texts)]
    found += [f"LICENSES/{name}.txt is used by no file" for name in sorted(texts - names)]
    return found


def _own_licence(path: Path) -> str | None:
    head = path.read_bytes()[:_HEAD].decode("utf-8", errors="replace")
    licence = _LICENCE.search(head)
    return licence.group(1) if licence and _HOLDER.search(head) else None


def _covered() -> list[tuple[re.Pattern[str], str]]:
    rules = tomllib.loads((ROOT / "REUSE.toml").read_text(encoding="utf-8"))["annotations"]
    covered = []
    for rule in rules:
        paths = rule["path"] if isinstance(rule["path"], list) else [rule["path"]]
        covered += [(_pattern(path), rule["SPDX-License-Identifier"]) for path in paths]
    return covered


def _pattern(glob: str) -> re.Pattern[str]:
    """Turn a REUSE glob into a pattern: ** crosses folders, * does not."""
    parts = re.split(r"(\*\*|\*)", glob)
    return re.compile(
        "".join({"**": ".*", "*": "[^/]*"}.get(part, re.escape(part)) for part in parts)
    )
