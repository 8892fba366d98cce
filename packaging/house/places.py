# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Where things lie in a checkout."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
SOURCES = (ROOT / "desktop", ROOT / "db")
RUNTIME_LOCK = ROOT / "packaging" / "requirements.lock"
DEV_LOCK = ROOT / "packaging" / "requirements-dev.lock"

_NOT_OURS = {".git", ".venv", "build", "dist", "out", "__pycache__"}
_CACHES = {".hypothesis", ".mypy_cache", ".pytest_cache", ".ruff_cache"}


_MEMORY, _ROOM_NEEDED = Path("/dev/shm"), 2 << 30


def memory_folder() -> Path | None:
    """Give a folder of this user in memory, where the system has one with room for the tests."""
    try:
        seen = os.statvfs(_MEMORY)
        if seen.f_bavail * seen.f_frsize < _ROOM_NEEDED or seen.f_flag & os.ST_NOEXEC:
            return None
        folder = _MEMORY / f"totrinn-tests-{os.getuid()}"
        folder.mkdir(mode=0o755, exist_ok=True)
        owner = folder.lstat().st_uid
    except (AttributeError, OSError):
        return None
    return folder if owner == os.getuid() and os.access(folder, os.W_OK) else None


def our_files() -> list[Path]:
    """List the files of the project: what git knows or would add, else what lies here."""
    try:
        listed = subprocess.run(
            ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
            cwd=ROOT,
            capture_output=True,
            check=True,
        ).stdout
    except (OSError, subprocess.CalledProcessError):
        return _walked()
    names = {name for name in listed.decode("utf-8").split("\0") if name}
    return sorted(path for path in (ROOT / name for name in names) if path.is_file())


def _walked() -> list[Path]:
    found: list[Path] = []
    for folder, folders, names in os.walk(ROOT):
        folders[:] = [name for name in folders if name not in _NOT_OURS | _CACHES]
        found += [Path(folder) / name for name in names if not name.endswith(".pyc")]
    return sorted(found)
