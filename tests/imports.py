# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Read what our modules import, without importing them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from sharing import made_for_the_run

ROOT = Path(__file__).resolve().parents[1]
SOURCES = {"totrinn": ROOT / "desktop", "totrinn_db": ROOT / "db"}


@dataclass(frozen=True)
class Import:
    """Hold one import: who, whom, which line, and whether it happens as the module loads."""

    importer: str
    target: str
    line: int
    at_load: bool

    def __str__(self) -> str:
        return f"{self.importer}:{self.line} imports {self.target}"


@cache
def modules() -> dict[str, Path]:
    """Map the name of each of our modules to its file."""
    found = {}
    for package, source in SOURCES.items():
        for path in sorted((source / package).rglob("*.py")):
            parts = path.relative_to(source).with_suffix("").parts
            found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


@cache
def imports() -> tuple[Import, ...]:
    """List every import in our packages; reading all modules takes seconds."""

    def read(_: Path) -> tuple[Import, ...]:
        return tuple(each for name, path in modules().items() for each in _of(name, path))

    return made_for_the_run("imports", read)


def imports_of(*rooms: str) -> list[Import]:
    """List the imports of modules in these packages."""
    return [each for each in imports() if is_in(each.importer, *rooms)]


def is_in(name: str, *rooms: str) -> bool:
    """Tell whether a module is one of these packages or lies in one."""
    return any(name == room or name.startswith(room + ".") for room in rooms)


def _of(name: str, path: Path) -> Iterator[Import]:
    tree = ast.parse(path.read_text(encoding="utf-8"), filename=str(path))
    for node, at_load in _statements(tree.body, at_load=True):
        for target in _targets(node):
            yield Import(name, target, node.lineno, at_load)


def _targets(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom) and node.module:
        return [f"{node.module}.{alias.name}" for alias in node.names]
    return []


def _statements(block: list[ast.stmt], *, at_load: bool) -> Iterator[tuple[ast.stmt, bool]]:
    """Go through all statements, however deep; imports are never parts of expressions."""
    for node in block:
        yield node, at_load
        inner_at_load = at_load and not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        is_typing = isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        for name in ("body", "orelse", "finalbody"):
            inner = getattr(node, name, [])
            loads = inner_at_load and not (is_typing and name == "body")
            yield from _statements(inner, at_load=loads)
        for part in (*getattr(node, "handlers", ()), *getattr(node, "cases", ())):
            yield from _statements(part.body, at_load=inner_at_load)
