# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Make .venv from a lock file, and do nothing when it is already right."""

from __future__ import annotations

import errno
import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from house import system
from house.places import DEV_LOCK, PYTHON, ROOT, RUNTIME_LOCK, SOURCES, VENV
from house.say import Stop, say

STAMP = VENV / "totrinn-stamp.json"
LOG = VENV / "setup-log.txt"
# Measured on Linux: the program's own packages take 340 MB, the developer's 90 MB more;
# downloads lie beside them for a moment.
ROOM_NEEDED = {RUNTIME_LOCK: 700_000_000, DEV_LOCK: 900_000_000}
DISK_FULL = "The disk is full: free about {mb} MB where {place} lies and run the same line again."
NO_NETWORK = (
    "The package registry is out of reach. Check the network (or the proxy settings of pip) "
    "and run the same line again; what is already fetched is kept."
)
_NETWORK_SIGNS = re.compile(
    r"name resolution|ConnectionError|NewConnectionError|Max retries|timed out|ProxyError"
    r"|Network is unreachable|SSLError|Could not fetch URL|from versions: none",
    re.IGNORECASE,
)


def ensure(lock: Path) -> None:
    """Bring .venv in line with a lock file; quick when it already is."""
    if _is_ready(lock):
        return
    try:
        with _only_one_at_a_time():
            if not _is_ready(lock):
                _make(lock)
    except OSError as error:
        raise _plain(error, lock) from error


def environment() -> dict[str, str]:
    """Give the surroundings in which the program and its tools run."""
    paths = [str(path) for path in SOURCES]
    if os.environ.get("PYTHONPATH"):
        paths.append(os.environ["PYTHONPATH"])
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths), "PYTHONUTF8": "1"}


def _is_ready(lock: Path) -> bool:
    stamp = _read_stamp()
    return (
        PYTHON.exists()
        and stamp.get("python") == _this_python()
        and stamp.get(lock.name) == _fingerprint(lock)
    )


def _make(lock: Path) -> None:
    _check_room(lock)
    if _read_stamp().get("python") != _this_python() or not PYTHON.exists():
        _make_empty()
    _install(lock)
    _write_stamp(lock)


def _make_empty() -> None:
    if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        system.provide_venv_module()
    if VENV.exists():
        say("The folder .venv is unfinished or was made by another Python; making it again.")
    say(f"Making .venv with Python {sys.version.split()[0]} ...")
    made = subprocess.run(
        [sys.executable, "-m", "venv", "--clear", str(VENV)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if made.returncode:
        raise _failure("Making .venv failed", made.stdout, lock=RUNTIME_LOCK)
    # Relative, so that the checkout can be moved and may lie under any letters.
    site = Path(sysconfig.get_path("purelib", "venv", vars={"base": str(VENV)}))
    lines = [os.path.relpath(source, site) for source in SOURCES]
    (site / "totrinn_checkout.pth").write_text("\n".join(lines) + "\n", encoding="ascii")


def _install(lock: Path) -> None:
    say(f"Installing {len(_names(lock))} packages from {lock.relative_to(ROOT).as_posix()} ...")
    started = time.monotonic()
    _pip(
        ["install", "--require-hashes", "--only-binary", ":all:", "--retries", "2"]
        + ["--timeout", "30", "-r", str(lock)],
        lock,
    )
    left_over = sorted(_installed() - _names(DEV_LOCK) - {"pip", "setuptools"})
    if left_over:
        _pip(["uninstall", "--yes", *left_over], lock)
    say(f"Installed in {time.monotonic() - started:.0f} s.")


def _pip(arguments: list[str], lock: Path) -> None:
    command = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "--no-input", *arguments]
    done = subprocess.run(
        command,
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode:
        raise _failure("pip could not install the packages", done.stdout, lock=lock)


def _failure(what: str, output: str, *, lock: Path) -> Stop:
    if "No space left" in output or f"[Errno {errno.ENOSPC}]" in output:
        return Stop(_disk_full(lock))
    if _NETWORK_SIGNS.search(output):
        return Stop(NO_NETWORK)
    try:
        LOG.write_text(output, encoding="utf-8")
    except OSError:
        return Stop(f"{what}: {output.strip().splitlines()[-1:]}")
    errors = [line for line in output.splitlines() if line.startswith("ERROR")]
    reason = errors[0].removeprefix("ERROR: ") if errors else "see the log"
    return Stop(f"{what}: {reason} (all of it in {LOG.relative_to(ROOT).as_posix()})")


def _check_room(lock: Path) -> None:
    if shutil.disk_usage(ROOT).free < ROOM_NEEDED[lock]:
        raise Stop(_disk_full(lock))


def _disk_full(lock: Path) -> str:
    return DISK_FULL.format(mb=ROOM_NEEDED[lock] // 1_000_000, place=ROOT)


def _plain(error: OSError, lock: Path) -> Stop:
    if error.errno == errno.ENOSPC:
        return Stop(_disk_full(lock))
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return Stop(f"{ROOT} cannot be written to; copy the checkout to a folder of your own.")
    return Stop(f"Setting up .venv failed: {error}")


def _read_stamp() -> dict[str, str]:
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def _write_stamp(lock: Path) -> None:
    stamp = {"python": _this_python(), RUNTIME_LOCK.name: _fingerprint(RUNTIME_LOCK)}
    if lock == DEV_LOCK:
        stamp[DEV_LOCK.name] = _fingerprint(DEV_LOCK)
    STAMP.write_text(json.dumps(stamp, indent=1) + "\n", encoding="utf-8")


def _this_python() -> str:
    return f"{sys.implementation.name} {sys.version_info[0]}.{sys.version_info[1]}"


def _fingerprint(lock: Path) -> str:
    return hashlib.sha256(lock.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def _names(lock: Path) -> set[str]:
    return set(re.findall(r"^([a-z0-9-]+)==", lock.read_text(encoding="utf-8"), re.MULTILINE))


def _installed() -> set[str]:
    site = Path(sysconfig.get_path("purelib", "venv", vars={"base": str(VENV)}))
    names = (path.name.split("-")[0] for path in site.glob("*.dist-info"))
    return {re.sub(r"[-_.]+", "-", name).lower() for name in names}


@contextmanager
def _only_one_at_a_time() -> Iterator[None]:
    with open(ROOT / ".venv.lock", "a+b") as handle:
        _lock(handle.fileno())
        yield


def _lock(number: int) -> None:
    if os.name == "nt":
        import msvcrt

        msvcrt.locking(number, msvcrt.LK_LOCK, 1)
        return
    import fcntl

    try:
        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        say("Another run is setting up .venv; waiting for it ...")
        fcntl.flock(number, fcntl.LOCK_EX)
