# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Name papers and put them in place without ever writing over what a person has changed."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import secrets
import unicodedata
from collections.abc import Mapping
from pathlib import Path

from totrinn_db.domain.errors import DocumentFailed

NAME_AT_MOST = 110
# Windows would otherwise write its own line ends.
_NEW_FILE = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
_TAKEN_BY_WINDOWS = {"CON", "PRN", "AUX", "NUL"} | {
    f"{port}{number}" for port in ("COM", "LPT") for number in range(1, 10)
}
_ASCII = str.maketrans({"æ": "ae", "Æ": "Ae", "ø": "o", "Ø": "O", "å": "a", "Å": "A", "đ": "d",
                        "Đ": "D", "ŋ": "n", "Ŋ": "N", "ŧ": "t", "Ŧ": "T", "ß": "ss"})  # fmt: skip


def ascii_name(text: str) -> str:
    """Write a text so that it can be part of a file name on every system."""
    plain = unicodedata.normalize("NFKD", text.translate(_ASCII))
    plain = plain.encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-")


def file_stem(*parts: str) -> str:
    """Join the parts of a name, shortened so that a path stays within what Windows takes."""
    stem = "_".join(name for name in map(ascii_name, parts) if name)
    if len(stem) <= NAME_AT_MOST:
        return stem
    # Two long names that begin alike must not become the same file.
    mark = hashlib.sha256("_".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:6]
    return f"{stem[: NAME_AT_MOST - 7].rstrip('-_')}-{mark}"


def safe_file_name(name: str, *, at_most: int = NAME_AT_MOST) -> str:
    """Write a file's own name so that every system and mail program takes it; keep its ending."""
    stem, dot, ending = name.strip().rpartition(".")
    ending = ascii_name(ending)[:10].lower() if dot else ""
    parts = (stem if dot else name).split("_")
    plain = "_".join(part for part in map(ascii_name, parts) if part) or "fil"
    if plain.upper() in _TAKEN_BY_WINDOWS:
        plain = f"{plain}-fil"
    room = at_most - len(ending) - bool(ending)
    if len(plain) > room:
        mark = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:6]
        plain = f"{plain[: room - 7].rstrip('-_')}-{mark}"
    return f"{plain}.{ending}" if ending else plain


def sha256(content: bytes) -> str:
    """Give the fingerprint of a file's content."""
    return hashlib.sha256(content).hexdigest()


def place(
    content: bytes,
    folder: Path,
    stem: str,
    known_hashes: Mapping[Path, str],
    *,
    ending: str = "docx",
    is_durable: bool = True,
) -> Path:
    """Write a file whole or not at all, under the first name that may be used.

    Files that are many and easily made again need not be durable: waiting for the disk each time
    would take longer than writing them.
    """
    try:
        if not folder.is_dir():
            folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _failure(error, folder, folder_itself=True) from error
    path, is_there = _free_path(folder, (stem, ending), content, known_hashes)
    if not is_there:
        _write(path, content, is_durable=is_durable)
    return path


def put(content: bytes, path: Path) -> None:
    """Write a file where a person chose, whole or not at all, or say why it cannot be."""
    _write(path, content, is_durable=True)


def left_alone(path: Path, stem: str) -> Path | None:
    """Give the file that a paper was written beside, since somebody has changed that one."""
    found = re.fullmatch(rf"{re.escape(stem)} \((\d+)\)", path.stem)
    if found is None:
        return None
    number = int(found[1]) - 1
    return path.with_name((f"{stem} ({number})" if number > 1 else stem) + path.suffix)


def _free_path(
    folder: Path, name: tuple[str, str], content: bytes, known: Mapping[Path, str]
) -> tuple[Path, bool]:
    """Find a name that is free, or that holds what Totrinn wrote; tell if it is there already."""
    stem, ending = name
    number = 1
    while True:
        path = folder / (f"{stem}.{ending}" if number == 1 else f"{stem} ({number}).{ending}")
        if not path.exists():
            return path, False
        on_disk = _hash_of(path)
        if on_disk == sha256(content):
            return path, True
        if on_disk in (known.get(path), known.get(path.resolve())):
            return path, False
        number += 1


def _hash_of(path: Path) -> str:
    try:
        return sha256(path.read_bytes())
    except OSError as error:
        raise _failure(error, path) from error


def _write(path: Path, content: bytes, *, is_durable: bool) -> None:
    if path.exists() and _is_open(path):
        raise DocumentFailed("open_in_word", str(path))
    try:
        _replace(path, content, is_durable=is_durable)
    except OSError as error:
        raise _failure(error, path) from error


def _is_open(path: Path) -> bool:
    """Tell whether somebody has a file open, here or on another machine that shares the folder.

    Word lays a file beside it, named without the first one or two letters when the name is long,
    and LibreOffice one with the whole name. Only Windows refuses to write over the file itself.
    """
    locks = (f"~${path.name[skipped:]}" for skipped in range(3))
    return any(path.with_name(name).exists() for name in (*locks, f".~lock.{path.name}#"))


def _replace(path: Path, content: bytes, *, is_durable: bool) -> None:
    temporary = f"{path.parent}{os.sep}.totrinn-{secrets.token_hex(8)}.tmp"
    handle = os.open(temporary, _NEW_FILE, 0o644)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            if is_durable:
                file.flush()
                os.fsync(file.fileno())
        os.replace(temporary, path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _failure(error: OSError, path: Path, *, folder_itself: bool = False) -> DocumentFailed:
    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
        code = "disk_full"
    elif folder_itself or error.errno in (errno.ENOENT, errno.ENOTDIR):
        code = "folder_missing"
    else:
        code = "open_elsewhere"
    return DocumentFailed(code, str(path), str(error))
