# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The house itself: pins, locks, licences, set-up messages, traces of machines."""

from __future__ import annotations

import ast
import importlib.metadata
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from gathering import each_of

ROOT = Path(__file__).resolve().parents[1]
LOCKS = [ROOT / "packaging" / name for name in ("requirements.lock", "requirements-dev.lock")]

# Licences whose terms let the EUPL-1.2 program use the library as it is, beside or inside a bundle.
FITTING = {
    "Apache-2.0",
    "Apache-2.0 OR BSD-2-Clause",
    "Apache-2.0 OR BSD-3-Clause",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "LGPL-3.0-only",
    "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
    "MIT",
    "PSF-2.0",
}


def locked(lock: Path) -> dict[str, str]:
    """Read the packages and versions of a lock file."""
    text = lock.read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==([^ \\;]+)", text, re.MULTILINE))


def third_party() -> dict[str, str]:
    """Read the table of packages and licences in THIRD-PARTY.md."""
    text = (ROOT / "THIRD-PARTY.md").read_text(encoding="utf-8")
    return dict(re.findall(r"^\| ([a-z][a-z0-9-]+) \| ([\w.+ -]+?) \|", text, re.MULTILINE))


def test_qt_does_not_wear_out_the_references_of_none(qapp):
    from PySide6.QtCore import QObject

    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 50


def test_qt_does_not_wear_out_the_references_of_true(qapp):
    from PySide6.QtCore import QObject, Signal

    class Bell(QObject):
        rung = Signal(bool)

    bell = Bell()
    before = sys.getrefcount(True)
    for _ in range(1000):
        bell.rung.emit(True)
    assert abs(sys.getrefcount(True) - before) < 50


@each_of("lock", LOCKS, ids=lambda lock: lock.stem)
def test_a_lock_pins_every_package_by_hash_and_names_no_address(lock):
    text = lock.read_text(encoding="utf-8")
    entries = re.split(r"\n(?=[a-z0-9-]+==)", text)[1:]
    assert len(entries) == len(locked(lock)) > 10
    assert all("--hash=sha256:" in entry for entry in entries)
    assert "//" not in text
    assert "index-url" not in text


def test_the_tools_are_locked_on_top_of_the_program():
    runtime, dev = (locked(lock) for lock in LOCKS)
    assert runtime.items() <= dev.items()


def test_each_requirement_is_in_the_lock():
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = project["project"]["dependencies"] + project["dependency-groups"]["dev"]
    names = {re.match(r"[\w-]+", each).group().lower() for each in asked}
    assert names <= locked(LOCKS[1]).keys()


def test_every_package_of_the_program_has_a_licence_that_fits():
    table = third_party()
    assert table.keys() == locked(LOCKS[0]).keys()
    assert {name: licence for name, licence in table.items() if licence not in FITTING} == {}


def test_the_table_of_licences_is_what_the_packages_say():
    said = {name: licence_said_by(name) for name in third_party()}
    wrong = [
        f"{name}: the table has {licence}, the package says {said[name]}"
        for name, licence in third_party().items()
        if said[name] is not None and not agrees(licence, said[name])
    ]
    assert not wrong, "\n".join(wrong)


def licence_said_by(name: str) -> str | None:
    """Read a package's licence; nothing for one that this platform leaves out."""
    try:
        metadata = importlib.metadata.metadata(name)
    except importlib.metadata.PackageNotFoundError:
        return None
    classifiers = [
        each.rpartition(" :: ")[2]
        for each in metadata.get_all("Classifier", [])
        if each.startswith("License ::")
    ]
    stated = metadata.get("License-Expression") or metadata.get("License")
    return str(stated or " ".join(classifiers))


def agrees(table: str, package: str) -> bool:
    """Compare licences written with and without their full identifiers."""
    plain = package.replace("GPL-3.0-only", "GPL-3.0").strip()
    if plain == "MIT License":  # as the classifiers write it
        plain = "MIT"
    if plain == "Dual License":  # python-dateutil: its classifiers say which two
        return table == "Apache-2.0 OR BSD-3-Clause"
    return plain == table.replace("GPL-3.0-only", "GPL-3.0")


def test_dev_py_can_be_read_by_an_old_python():
    source = (ROOT / "packaging" / "dev.py").read_text(encoding="utf-8")
    tree = ast.parse(source, feature_version=(3, 4))
    newer = (ast.JoinedStr, ast.AnnAssign, ast.NamedExpr, ast.AsyncFunctionDef)
    assert not [node.lineno for node in ast.walk(tree) if isinstance(node, newer)]
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    assert not [node.name for node in functions if node.returns or node.args.kwonlyargs]


def refused_by_dev_py(versions: list[tuple[int, int]], path: Path) -> list[str]:
    """Run dev.py as these versions of Python would, in one process, and give what it says."""
    code = (
        "import runpy, sys; sys.argv = ['dev.py', 'run']\n"
        f"for version in {versions}:\n"
        "    sys.version_info = (*version, 0)\n"
        "    try: runpy.run_path('packaging/dev.py', run_name='__main__')\n"
        "    except SystemExit as end: assert end.code == 1, end.code\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, "PATH": str(path)},
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    return done.stderr.splitlines()


def test_dev_py_refuses_a_python_that_does_not_fit_in_one_line(tmp_path):
    versions = [(2, 7), (3, 10), (3, 15)]
    assert refused_by_dev_py(versions, tmp_path) == [
        f"Totrinn needs Python 3.11 to 3.14; this is Python {major}.{minor}. "
        "Install one of those and run the same line with it."
        for major, minor in versions
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="a script is no program there")
def test_dev_py_names_the_newest_python_that_would_do_and_starts(tmp_path):
    for minor, starts in ((11, True), (13, True), (14, False)):
        program = tmp_path / f"python3.{minor}"
        program.write_text(f"#!/bin/sh\nexit {0 if starts else 1}\n")
        program.chmod(0o755)
    assert refused_by_dev_py([(3, 15)], tmp_path) == [
        "Totrinn needs Python 3.11 to 3.14; this is Python 3.15. "
        "Try: python3.13 packaging/dev.py run"
    ]


@pytest.fixture
def house(monkeypatch):
    """Give the modules behind dev.py, and forget them afterwards."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    import house.environment

    yield house
    for name in [name for name in sys.modules if name.split(".")[0] == "house"]:
        del sys.modules[name]


def test_setting_up_twice_does_nothing_the_second_time(house, tmp_path, monkeypatch):
    environment = house.environment
    python = tmp_path / "python"
    python.touch()
    monkeypatch.setattr(environment, "PYTHON", python)
    monkeypatch.setattr(environment, "STAMP", tmp_path / "stamp.json")
    runtime, dev = environment.RUNTIME_LOCK, environment.DEV_LOCK
    assert not environment._is_ready(runtime)
    environment._write_stamp(runtime)
    assert environment._is_ready(runtime)
    assert not environment._is_ready(dev)
    environment._write_stamp(dev)
    assert environment._is_ready(runtime)
    assert environment._is_ready(dev)


@pytest.mark.parametrize("change", ["lock", "python"])
def test_a_new_lock_or_python_sets_up_again(house, tmp_path, monkeypatch, change):
    environment = house.environment
    python = tmp_path / "python"
    python.touch()
    monkeypatch.setattr(environment, "PYTHON", python)
    monkeypatch.setattr(environment, "STAMP", tmp_path / "stamp.json")
    environment._write_stamp(environment.DEV_LOCK)
    stamp = json.loads((tmp_path / "stamp.json").read_text())
    stamp["python" if change == "python" else environment.DEV_LOCK.name] = "another"
    (tmp_path / "stamp.json").write_text(json.dumps(stamp))
    assert not environment._is_ready(environment.DEV_LOCK)


def test_too_little_room_is_said_before_anything_is_installed(house, monkeypatch):
    from collections import namedtuple

    usage = namedtuple("usage", "total used free")(10**9, 10**9 - 5, 5)
    monkeypatch.setattr(house.environment.shutil, "disk_usage", lambda _: usage)
    with pytest.raises(house.environment.Stop, match=r"^The disk is full: free about 900 MB"):
        house.environment._check_room(house.environment.DEV_LOCK)


@pytest.mark.parametrize(
    ("output", "message"),
    [
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left", "disk"),
        ("Failed to establish: Temporary failure in name resolution", "out of reach"),
        ("ERROR: No matching distribution found for x (from versions: none)", "out of reach"),
        ("Connection timed out", "out of reach"),
        ("ERROR: hashes do not match", "hashes do not match"),
    ],
)
def test_a_failed_installation_is_one_plain_line(house, tmp_path, monkeypatch, output, message):
    environment = house.environment
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    monkeypatch.setattr(environment, "LOG", tmp_path / "log.txt")
    line = str(environment._failure("pip failed", output, lock=environment.DEV_LOCK))
    assert message in line
    assert "\n" not in line


@pytest.mark.skipif(
    sys.platform != "linux", reason="only Linux leaves Qt's libraries to the system"
)
@pytest.mark.parametrize("needed", [True, False])
def test_who_is_not_root_is_shown_the_line_that_installs_what_qt_misses(
    house, monkeypatch, capsys, needed
):
    from house import system

    monkeypatch.setattr(system, "_loads", lambda name: name != "libxcb-cursor.so.0")
    monkeypatch.setattr(system.shutil, "which", lambda _: "apt-get")
    monkeypatch.setattr(system.os, "geteuid", lambda: 1000)
    if needed:
        with pytest.raises(system.Stop) as stop:
            system.ensure_qt_libraries(needed=True)
        said = str(stop.value)
    else:
        system.ensure_qt_libraries(needed=False)
        said = capsys.readouterr().err
    last = said.strip().splitlines()[-1]
    assert last.startswith("sudo apt-get install -y")
    assert "libxcb-cursor0" in last
    assert "libgl1" not in last


def test_the_check_before_a_start_without_work_is_quick(house, tmp_path, monkeypatch):
    environment = house.environment
    python = tmp_path / "python"
    python.touch()
    monkeypatch.setattr(environment, "PYTHON", python)
    monkeypatch.setattr(environment, "STAMP", tmp_path / "stamp.json")
    environment._write_stamp(environment.DEV_LOCK)
    monkeypatch.setattr(environment.subprocess, "run", None)
    environment.ensure(environment.RUNTIME_LOCK)


def test_every_file_says_its_licence(house):
    from house import licences

    assert licences.problems() == []


def test_no_file_names_a_machine_or_a_registry(house):
    from house import cleanliness

    assert cleanliness.problems() == []


@pytest.mark.parametrize(
    "line",
    [
        "see /" + "work/main/x",
        'Path("/' + 'tmp/x")',
        "../" + "shared/y",
        "https://py" + "pi.org/simple",
    ],
)
def test_a_trace_of_a_machine_is_found(house, line):
    from house import cleanliness

    assert cleanliness.TRACE.search(line)


def test_the_domain_loads_without_qt_or_a_database():
    code = "import sys, totrinn_db.domain; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT / "db",
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    heavy = {"PySide6", "sqlalchemy", "alembic", "docx", "lxml", "psycopg", "sqlite3"}
    assert heavy.isdisjoint(loaded)


def test_the_changes_of_this_version_are_written_down():
    import totrinn

    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(rf"^## {re.escape(totrinn.__version__)}\b", changelog, re.MULTILINE)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has a folder in memory")
def test_tests_write_in_memory_only_where_it_has_room_and_lets_programs_run(
    house, tmp_path, monkeypatch
):
    places = house.places
    monkeypatch.setattr(places, "_MEMORY", tmp_path)
    monkeypatch.setattr(places, "_ROOM_NEEDED", 1)
    folder = places.memory_folder()
    assert folder == tmp_path / f"totrinn-tests-{os.getuid()}"
    assert folder.is_dir()
    assert places.memory_folder() == folder
    folder.rmdir()
    folder.symlink_to(tmp_path.parent)
    monkeypatch.setattr(os, "getuid", lambda: -1)
    assert places.memory_folder() is None
    monkeypatch.undo()
    monkeypatch.setattr(places, "_MEMORY", tmp_path / "nowhere")
    assert places.memory_folder() is None
    monkeypatch.setattr(places, "_MEMORY", tmp_path)
    monkeypatch.setattr(places, "_ROOM_NEEDED", 1 << 60)
    assert places.memory_folder() is None
