# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What lint checks and fix repairs."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable

from house import cleanliness, licences
from house.environment import environment
from house.places import PYTHON, ROOT, our_files
from house.say import say

LONGEST = 10


def lint() -> int:
    """Run every check, also after one has failed, and give 1 if any did."""
    steps: dict[str, Callable[[], bool]] = {
        "ruff check": lambda: _tool("ruff", "check", "--quiet", "."),
        "ruff format": lambda: _tool("ruff", "format", "--check", "--quiet", "."),
        "mypy": lambda: _tool("mypy"),
        "licence lines": lambda: _no_problems(licences.problems()),
        "machine traces": lambda: _no_problems(cleanliness.problems()),
    }
    failed = [name for name, step in steps.items() if not _timed(name, step)]
    _print_longest()
    say("Failed: " + ", ".join(failed) if failed else "All checks passed.")
    return 1 if failed else 0


def fix() -> int:
    """Let ruff repair and lay out the code."""
    repaired = _tool("ruff", "check", "--fix", ".")
    return 0 if _tool("ruff", "format", ".") and repaired else 1


def _tool(name: str, *arguments: str) -> bool:
    command = [str(PYTHON), "-m", name, *arguments]
    return subprocess.call(command, cwd=ROOT, env=environment()) == 0


def _timed(name: str, step: Callable[[], bool]) -> bool:
    started = time.monotonic()
    passed = step()
    print(
        f"{name}: {'ok' if passed else 'FAILED'} ({time.monotonic() - started:.1f} s)", flush=True
    )
    return passed


def _no_problems(problems: list[str]) -> bool:
    for problem in problems:
        print(problem, file=sys.stdout)
    return not problems


def _print_longest() -> None:
    files = [path for path in our_files() if path.suffix == ".py"]
    sizes = [(path.read_bytes().count(b"\n"), path) for path in files]
    print(f"The {LONGEST} longest of {len(files)} Python files:")
    for lines, path in sorted(sizes, reverse=True)[:LONGEST]:
        print(f"{lines:6} {os.fspath(path.relative_to(ROOT))}")
