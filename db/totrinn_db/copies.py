# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Safe copies of a database: made while it is in use, checked, kept for a while, put back.

A plain copy of the file would miss what still lies in the log beside it.
"""

from __future__ import annotations

import hashlib
import os
import re
import sqlite3
from contextlib import closing
from datetime import date, datetime, time, timedelta
from pathlib import Path

from totrinn_db.domain.codes import Code
from totrinn_db.domain.errors import (
    RuleBroken,
    StoreBusy,
    StoreDamaged,
    StoreForeign,
    StoreMissing,
)
from totrinn_db.domain.verdict import Refused
from totrinn_db.examining import examine, quick_check
from totrinn_db.failures import named_failures
from totrinn_db.revisions import OURS, Lineage

KEPT_UPGRADE_COPIES = 5
KEPT_DAYS = 14
FOLDER = "copies"


def refuse_to_overwrite(target: Path) -> None:
    """Refuse a place where something lies, unless it is an earlier copy, known by its SHA-256."""
    if target.exists() and not (target.is_file() and sum_file(target).exists()):
        raise RuleBroken(Refused(Code.ALREADY_EXISTS, {"place": str(target)}))


def copy_to(source: Path, target: Path) -> Path:
    """Copy a database into a new file, check the copy and write its SHA-256 beside it."""
    part = target.with_name(target.name + ".part")
    with named_failures(str(target)):
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            _copy(source, part)
            seal(part, target)
        finally:
            part.unlink(missing_ok=True)
    return target


def seal(part: Path, target: Path) -> None:
    """Give a finished copy its name, once it is safely on the disk, and write its SHA-256."""
    _finish(part)
    os.replace(part, target)
    line = f"{sha256_of(target)}  {target.name}\n"
    sum_file(target).write_text(line, encoding="utf-8")


def _copy(source: Path, target: Path) -> None:
    target.unlink(missing_ok=True)
    with closing(_open(source)) as before, closing(sqlite3.connect(target)) as after:
        before.backup(after)
        # One file that can be carried away, with no log beside it.
        after.execute("PRAGMA journal_mode = DELETE")
        if problems := quick_check(after):
            raise StoreDamaged(str(source), problems[0])


def _open(source: Path) -> sqlite3.Connection:
    """Connect to what is copied; a failure is about that place, not about where the copy goes."""
    if not source.exists():
        raise StoreMissing(str(source))
    with named_failures(str(source)):
        connection = sqlite3.connect(source.resolve().as_uri() + "?mode=rw", uri=True)
        connection.execute("PRAGMA busy_timeout = 5000")
        connection.execute("PRAGMA schema_version").fetchone()
    return connection


def refuse_while_open(place: Path) -> None:
    """Refuse to move a file away that another Totrinn has open: it would write on in the old one.

    In the quick log every open connection holds the file, so that one that is alone can be had.
    """
    uri = place.resolve().as_uri() + "?mode=rw"
    with closing(sqlite3.connect(uri, uri=True, timeout=0)) as alone:
        try:
            alone.execute("PRAGMA locking_mode = EXCLUSIVE")
            alone.execute("BEGIN EXCLUSIVE")
            alone.execute("ROLLBACK")
        except sqlite3.DatabaseError as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY:
                raise StoreBusy(str(place), str(error)) from error
            # What is damaged may well be replaced.


def _finish(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sum_file(path: Path) -> Path:
    """Name the file that holds the SHA-256 of a copy."""
    return path.with_name(path.name + ".sha256")


def sha256_of(path: Path) -> str:
    """Give the SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def copy_before_upgrade(path: Path, *, revision: str, now: datetime) -> Path:
    """Copy a database that is about to be upgraded; the last few such copies are kept."""
    name = f"{path.stem}-{revision}-{now:%Y%m%dT%H%M%S}{path.suffix}"
    made = copy_to(path, path.parent / FOLDER / name)
    upgrades = re.compile(re.escape(path.stem) + r"-\w+-\d{8}T\d{6}" + re.escape(path.suffix))
    _keep_newest(made.parent, upgrades, KEPT_UPGRADE_COPIES)
    return made


def copy_of_the_day(path: Path, today: date) -> Path:
    """Copy a database once a day; copies older than a fortnight go."""
    folder = path.parent / FOLDER
    made = folder / f"{path.stem}-{today.isoformat()}{path.suffix}"
    if not made.exists():
        copy_to(path, made)
        _drop_old(folder, path, today)
    return made


def newest_copy(path: Path) -> datetime | None:
    """Tell when the newest copy that lies beside a database was made, on the day in its name.

    A folder that was carried elsewhere has younger files than what is in them.
    """
    pattern = re.compile(re.escape(path.stem) + r"-(?:\w+-)?(\d{4}-?\d{2}-?\d{2})(?:T\d{6})?")
    found = [
        _made_at(each, date.fromisoformat(match[1]))
        for each in (path.parent / FOLDER).glob(f"*{path.suffix}")
        if (match := pattern.fullmatch(each.stem))
    ]
    return max(found, default=None)


def _made_at(copy: Path, day: date) -> datetime:
    at = datetime.fromtimestamp(copy.stat().st_mtime)
    return at if at.date() == day else datetime.combine(day, time.min)


def _keep_newest(folder: Path, pattern: re.Pattern[str], count: int) -> None:
    copies = [each for each in folder.iterdir() if pattern.fullmatch(each.name)]
    copies.sort(key=lambda each: each.stem.rpartition("-")[2])
    for old in copies[:-count]:
        _drop(old)


def _drop_old(folder: Path, path: Path, today: date) -> None:
    pattern = re.compile(re.escape(path.stem) + r"-(\d{4}-\d{2}-\d{2})" + re.escape(path.suffix))
    oldest = today - timedelta(days=KEPT_DAYS)
    for each in folder.iterdir():
        match = pattern.fullmatch(each.name)
        if match and date.fromisoformat(match[1]) < oldest:
            _drop(each)


def _drop(path: Path) -> None:
    path.unlink(missing_ok=True)
    sum_file(path).unlink(missing_ok=True)


def put_back(copy: Path, place: Path, lineage: Lineage = OURS) -> Path:
    """Put a checked copy at a place. What lay there is moved aside, never deleted."""
    examine_copy(copy, lineage)
    with named_failures(str(place)):
        place.parent.mkdir(parents=True, exist_ok=True)
        part = place.with_name(place.name + ".part")
        try:
            _copy(copy, part)
            _finish(part)
            move_aside(place)
            os.replace(part, place)
        finally:
            part.unlink(missing_ok=True)
    return place


def examine_copy(copy: Path, lineage: Lineage = OURS) -> str:
    """Check a copy against its SHA-256, if there is one, and give its revision."""
    if not copy.exists():
        raise StoreMissing(str(copy))
    sums = sum_file(copy)
    if sums.exists():
        stated = sums.read_text(encoding="utf-8", errors="replace").split()
        if not stated:
            raise StoreForeign(str(sums), "no SHA-256")
        if stated[0] != sha256_of(copy):
            raise StoreDamaged(str(copy), "not the file that was written")
    return examine(copy, lineage)


def move_aside(place: Path) -> Path | None:
    """Give a file, with the logs beside it, a name that shows it was set aside."""
    if not place.exists():
        return None
    number = 1
    while (aside := place.with_name(f"{place.name}.aside-{number}")).exists():
        number += 1
    os.replace(place, aside)
    for end in ("-wal", "-shm", "-journal"):
        log = place.with_name(place.name + end)
        if log.exists():
            os.replace(log, aside.with_name(aside.name + end))
    return aside
