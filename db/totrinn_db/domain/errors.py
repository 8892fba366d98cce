# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Named failures. They carry codes and facts; the texts make sentences of them."""

from __future__ import annotations

from totrinn_db.domain.verdict import Refused, Verdict


class AppError(Exception):
    """The root of every failure that Totrinn knows by name."""


class RuleBroken(AppError):
    """A guard refused the act."""

    def __init__(self, refused: Refused) -> None:
        super().__init__(refused.code.value)
        self.refused = refused


class NotFound(AppError):
    """A thing that was asked for by its id does not exist."""

    def __init__(self, kind: str, key: str) -> None:
        super().__init__(f"{kind} {key}")
        self.kind = kind
        self.key = key


class ChangedByOthers(AppError):
    """Someone changed the same thing in the meantime; nothing was overwritten."""

    def __init__(self, kind: str, key: str) -> None:
        super().__init__(f"{kind} {key}")
        self.kind = kind
        self.key = key


class StoreProblem(AppError):
    """The database cannot be used as asked. `place` is the file or the server's name."""

    code = "store_problem"

    def __init__(self, place: str, detail: str = "") -> None:
        super().__init__(f"{self.code}: {place} {detail}".strip())
        self.place = place
        self.detail = detail


class StoreMissing(StoreProblem):
    """There is no database at the place."""

    code = "store_missing"


class StoreMoved(StoreMissing):
    """The file was moved, deleted or replaced while it was open; nothing more goes into it."""

    code = "store_moved"


class StoreTooNew(StoreProblem):
    """The database was written by a newer Totrinn; it is left untouched."""

    code = "store_too_new"


class StoreDamaged(StoreProblem):
    """The file is damaged; it is left untouched."""

    code = "store_damaged"


class StoreForeign(StoreProblem):
    """The file is something else than a Totrinn database; it is left untouched."""

    code = "store_foreign"


class StoreReadOnly(StoreProblem):
    """The place cannot be written to."""

    code = "store_read_only"


class StoreBusy(StoreProblem):
    """Another program holds the database; trying again may help."""

    code = "store_busy"


class StoreUnreachable(StoreProblem):
    """The server of the database does not answer; trying again when it does will help."""

    code = "store_unreachable"


class StoreDenied(StoreProblem):
    """The server of the database answers and does not let this user in."""

    code = "store_denied"


class DiskFull(StoreProblem):
    """There is no room left; nothing was lost of what was saved."""

    code = "disk_full"


class UpgradeFailed(StoreProblem):
    """Bringing the database to this version failed; the safe copy was put back."""

    code = "upgrade_failed"


class DocumentFailed(AppError):
    """A paper could not be written. `code` is a key of the sentences on documents in the texts."""

    def __init__(self, code: str, path: str, detail: str = "") -> None:
        super().__init__(f"{code}: {path}")
        self.code = code
        self.path = path
        self.detail = detail


class TableUnreadable(AppError):
    """A table that somebody chose or pasted cannot be read. `name` is the file's, or ''."""

    def __init__(self, code: str, name: str, detail: str = "") -> None:
        super().__init__(f"{code}: {name}")
        self.code = code
        self.name = name
        self.detail = detail


def require(verdict: Verdict) -> None:
    """Raise RuleBroken when a guard refused."""
    if isinstance(verdict, Refused):
        raise RuleBroken(verdict)
