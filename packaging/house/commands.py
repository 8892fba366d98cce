# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The six things packaging/dev.py can be asked for."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from house import checks
from house.environment import ensure, environment
from house.places import DEV_LOCK, PYTHON, ROOT, RUNTIME_LOCK, memory_folder
from house.say import Stop, say
from house.system import ensure_qt_libraries

USAGE = """\
python packaging/dev.py run [ARGS...]        set up what is missing, then start totrinn ARGS...
python packaging/dev.py test [ARGS...]       set up, then run the tests (ARGS go to pytest)
python packaging/dev.py bench [--json FILE]  measure against floors taken in the same run
python packaging/dev.py lint                 check style, types, licences and layers
python packaging/dev.py fix                  repair what can be repaired
python packaging/dev.py build                make the bundle for this platform in dist
"""
# Tests share two cores with whatever else runs; more workers than four gain nothing.
MOST_WORKERS = 4


def main(arguments: list[str]) -> int:
    """Do what the first argument asks for and give the exit code."""
    if not arguments or arguments[0] in ("-h", "--help", "help"):
        print(USAGE, end="")
        return 0 if arguments else 2
    command = COMMANDS.get(arguments[0])
    if command is None:
        say(f"dev.py knows no '{arguments[0]}'. It knows:\n{USAGE}")
        return 2
    try:
        return command(arguments[1:])
    except Stop as stop:
        say(str(stop))
        return 1
    except KeyboardInterrupt:
        return 130


def run(arguments: list[str]) -> int:
    """Start the program, with its own packages only."""
    ensure(RUNTIME_LOCK)
    opens_windows = not arguments or arguments[0] in ("screenshots", "--db", "--language")
    ensure_qt_libraries(needed=opens_windows)
    return _hand_over(["-m", "totrinn", *arguments], environment())


def test(arguments: list[str]) -> int:
    """Run the tests; several at a time unless the arguments say otherwise."""
    ensure(DEV_LOCK)
    ensure_qt_libraries(needed=True)
    surroundings = environment()
    if sys.platform == "linux" and "--onscreen" not in arguments:
        surroundings.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Every worker and every program that a test starts would compile all modules anew.
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
    folder = memory_folder()
    if folder is not None and not {"TMPDIR", "TEMP", "TMP"} & set(surroundings):
        # Thousands of small databases are written, and nothing of them is read after the run.
        surroundings["TMPDIR"] = str(folder)
    os.chdir(ROOT)
    options = [*_workers(arguments), *_slowest(arguments)]
    return _hand_over(["-m", "pytest", *options, *arguments], surroundings)


def bench(arguments: list[str]) -> int:
    """Run the benchmarks and print a table or write JSON."""
    ensure(RUNTIME_LOCK)
    ensure_qt_libraries(needed=False)
    surroundings = environment()
    if sys.platform == "linux":
        surroundings.setdefault("QT_QPA_PLATFORM", "offscreen")
    surroundings["PYTHONPATH"] += os.pathsep + str(ROOT / "packaging")
    return _hand_over(["-m", "house.benches", *arguments], surroundings)


def lint(arguments: list[str]) -> int:
    """Run every check and tell which failed."""
    _take_no(arguments, "lint")
    ensure(DEV_LOCK)
    return checks.lint()


def fix(arguments: list[str]) -> int:
    """Repair what the tools can repair."""
    _take_no(arguments, "fix")
    ensure(DEV_LOCK)
    return checks.fix()


def build(arguments: list[str]) -> int:
    """Make a folder that runs without Python, for this platform."""
    _take_no(arguments, "build")
    ensure(DEV_LOCK)
    ensure_qt_libraries(needed=True)
    say("Building the bundle with PyInstaller; this takes a minute ...")
    where = ["--distpath", str(ROOT / "dist"), "--workpath", str(ROOT / "build")]
    spec = str(ROOT / "packaging" / "totrinn.spec")
    options = ["--noconfirm", "--clean", "--log-level", "WARN"]
    command = [str(PYTHON), "-m", "PyInstaller", *options, *where, spec]
    code = subprocess.call(command, cwd=ROOT, env=environment(), stdout=sys.stderr)
    if code == 0:
        code = _try_out(ROOT / "dist" / "totrinn" / "totrinn")
    if code == 0:
        print(ROOT / "dist" / "totrinn")
    return code


def _try_out(program: Path) -> int:
    """Let the bundle make a sample and all its papers where there is no Python and no package."""
    say("Trying the bundle by itself ...")
    with tempfile.TemporaryDirectory() as folder:
        bare = {"PATH": "", "HOME": folder}
        # Windows programs do not start without these.
        bare |= {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ}
        demo = [str(program), "demo", "--community", "vestfold", "--folder", folder]
        return subprocess.call(demo, env=bare, stdout=subprocess.DEVNULL)


def _hand_over(arguments: list[str], surroundings: dict[str, str]) -> int:
    command = [str(PYTHON), *arguments]
    if os.name != "nt":
        sys.stdout.flush()
        os.execve(command[0], command, surroundings)
    return subprocess.call(command, env=surroundings)


def _workers(arguments: list[str]) -> list[str]:
    own_choice = ("-n", "--numprocesses", "--pdb", "--onscreen", "--collect-only", "--co")
    for argument in arguments:
        if argument.startswith(own_choice) or "::" in argument or "xdist" in argument:
            return []
    workers = str(max(1, min(os.cpu_count() or 1, MOST_WORKERS)))
    # What a module of tests prepares is then prepared by one worker, and none is idle at the end.
    return ["-n", workers, "--dist", "worksteal"]


def _slowest(arguments: list[str]) -> list[str]:
    """In CI, name the ten slowest tests, so that one that has grown slow is seen."""
    own_choice = any(argument.startswith("--durations") for argument in arguments)
    return ["--durations=10"] if os.environ.get("CI") == "true" and not own_choice else []


def _take_no(arguments: list[str], name: str) -> None:
    if arguments:
        raise Stop(f"{name} takes no arguments.")


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "run": run,
    "test": test,
    "bench": bench,
    "lint": lint,
    "fix": fix,
    "build": build,
}
