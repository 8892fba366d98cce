# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The system's own libraries that Qt needs on Linux."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys

from house.say import Stop, say

# Found by adding them one by one to a bare Debian 12 until a window came up.
LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
FONTS = "fonts-dejavu-core"


def ensure_qt_libraries(*, needed: bool) -> None:
    """Install what Qt misses, or say how; stop only when nothing works without it."""
    if sys.platform != "linux":
        return
    missing = missing_libraries()
    if not missing:
        return
    if shutil.which("apt-get") is None:
        _go_on_or_stop(
            "Qt needs these libraries, which this system lacks: " + ", ".join(missing) + ". "
            "Install them with the system's own package manager.",
            needed=needed,
        )
        return
    packages = [LIBRARIES[name] for name in missing] + [FONTS]
    if os.geteuid() != 0:
        line = "sudo apt-get install -y --no-install-recommends " + " ".join(packages)
        _go_on_or_stop(
            f"Qt needs system libraries. Run this, then try again:\n{line}", needed=needed
        )
        return
    _apt_install(packages)


def missing_libraries() -> list[str]:
    """Name the libraries that cannot be loaded here."""
    return [name for name in LIBRARIES if not _loads(name)]


def provide_venv_module() -> None:
    """Install the venv module where the system split it off, or say how."""
    package = f"python3.{sys.version_info[1]}-venv"
    is_systems_own = sys.platform == "linux" and sys.executable.startswith("/usr/bin/")
    if is_systems_own and shutil.which("apt-get") and os.geteuid() == 0:
        _apt_install([package])
        return
    raise Stop(
        "This Python lacks the venv module. On Debian and Ubuntu run: "
        f"sudo apt-get install -y {package}   and then the same line again."
    )


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _go_on_or_stop(line: str, *, needed: bool) -> None:
    if needed:
        raise Stop(line)
    say(line)


def _apt_install(packages: list[str]) -> None:
    say("Installing from the system's packages: " + " ".join(packages))
    surroundings = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "-y", "-q", "--no-install-recommends", *packages]
    for command in (["apt-get", "update", "-q"], install):
        done = subprocess.run(
            [*command, "-o", "DPkg::Lock::Timeout=120"],
            env=surroundings,
            stdin=subprocess.DEVNULL,
            stdout=sys.stderr,
            check=False,
        )
    if done.returncode:
        raise Stop("apt-get failed. When the network is there again, run: " + " ".join(install))
