# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Which database is open, and how one is opened, made, tried out and copied.

All of it runs on the database thread or beside it. The database's own modules are imported there
too, the first time, so that the window is painted before them.
"""

from __future__ import annotations

import logging
import pkgutil
import shutil
from collections.abc import Callable, Generator
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from totrinn.operations import Job, Operations, Progress
from totrinn.paths import DATABASE_NAME, UserFolders
from totrinn.settings import Settings
from totrinn.window import places
from totrinn_db.domain.errors import AppError

if TYPE_CHECKING:
    from totrinn_db.store import Store

SAMPLE_FOLDER = "eksempel"
_PACKAGES = ("totrinn_db.queries", "totrinn_db.commands")
_PAPERS = "totrinn.documents"  # with python-docx, as heavy as all the places

log = logging.getLogger(__name__)


def load_engine() -> None:
    """Import what the database and the first page need, and nothing more."""
    import_module("totrinn_db.store")
    import_module(places.MAIN[0].module)


def load_rest() -> Generator[Progress, None, None]:
    """Import the places and all they ask for one by one, so that the first visits are quick."""
    names = [place.module for place in places.PLACES]
    for name in _PACKAGES:
        package = import_module(name)
        names += [module.name for module in pkgutil.iter_modules(package.__path__, f"{name}.")]
    names.append(_PAPERS)
    for number, name in enumerate(names, 1):
        import_module(name)
        yield Progress(number, len(names))


class Databases(QObject):
    """Opens one database at a time and remembers the last one."""

    opened = Signal(str)
    refused = Signal(object, str)
    screens_loaded = Signal()

    def __init__(
        self, operations: Operations, settings: Settings, folders: UserFolders,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._operations, self._settings, self._folders = operations, settings, folders
        self.place = ""
        self._has_more_to_load = False
        operations.busy_changed.connect(self._load_when_read)

    @property
    def last(self) -> str:
        """Give the database that was open last, or the usual one if it is there."""
        if self._settings.database:
            return self._settings.database
        usual = self._folders.database
        return str(usual) if usual.exists() else ""

    def open(self, place: str) -> None:
        """Open a database that exists."""
        self._use(place, "open", self.refused)

    def create(self, *, then: Callable[[str], None], failed: Callable[[AppError], None]) -> str:
        """Make an empty database in the user's data folder; an older one there is left alone."""
        place = str(self._free_place())

        def done(_store: Store) -> None:
            self.place = place
            then(place)

        self._operations.open(self._maker(place, "create"), then=done, failed=failed)
        return place

    def take_into_use(self, place: str) -> None:
        """Remember the open database and tell that it is ready."""
        self.place = self._settings.database = place
        self._settings.save()
        self._set_actor()
        self.opened.emit(place)
        self._has_more_to_load = True
        self._load_when_read(self._operations.is_busy)

    def _load_when_read(self, is_busy: bool) -> None:
        """Load the rest when the first page has what it asked for: both at once take longer."""
        if self._has_more_to_load and not is_busy:
            self._has_more_to_load = False
            QTimer.singleShot(0, self._load_rest)  # after the page is filled and painted

    def _load_rest(self) -> None:
        self._operations.job(
            load_rest, progress=_quietly, then=self._on_loaded, is_waited_for=False
        )

    def build_sample(
        self, community: Any, *, progress: Callable[[Progress], None],
        failed: Callable[[AppError], None], stopped: Callable[[], None],
    ) -> Job:  # fmt: skip
        """Build a database with sample cases beside the user's own, and open it."""
        folder = self._folders.data / SAMPLE_FOLDER

        def done(place: str | None) -> None:
            if place is None:
                stopped()
            else:
                self.open(place)

        return self._operations.job(
            _sample, folder, community, progress=progress, then=done, failed=failed
        )

    def back_up(
        self, target: Path, *, then: Callable[[Path], None], failed: Callable[[AppError], None]
    ) -> None:
        """Make a safe copy of the open database."""

        def done(_value: Any) -> None:
            self._settings.last_backup = datetime.now().isoformat(timespec="seconds")
            self._settings.backup_folder = str(target.parent)
            self._settings.save()
            then(target)

        self._operations.on_store(lambda store: store.backup(target), then=done, failed=failed)

    def ask_last_backup(self, then: Callable[[datetime | None], None]) -> None:
        """Tell when the newest safe copy was made, by the user or by the store itself."""

        def done(made: datetime | None) -> None:
            chosen = self._settings.last_backup
            known = [made, datetime.fromisoformat(chosen) if chosen else None]
            then(max((at for at in known if at is not None), default=None))

        self._operations.on_store(lambda store: store.newest_copy(), then=done)

    def suggested_backup(self) -> Path:
        """Name the next safe copy by the day and time."""
        folder = self._settings.backup_folder or str(Path.home())
        return Path(folder) / f"Totrinn {datetime.now():%Y-%m-%d %H.%M}.sqlite"

    def _on_loaded(self, _value: object) -> None:
        self.screens_loaded.emit()

    def _use(self, place: str, way: str, refused: Any) -> None:
        def failed(error: AppError) -> None:
            refused.emit(error, place)

        self._operations.open(
            self._maker(place, way), then=lambda _: self.take_into_use(place), failed=failed
        )

    def _maker(self, place: str, way: str) -> Callable[[], Store]:
        installation_id = self._settings.installation_id

        def make() -> Store:
            load_engine()
            from totrinn_db.store import Store

            if way == "create":
                Path(place).parent.mkdir(parents=True, exist_ok=True)
                return Store.create(place, installation_id=installation_id)
            return Store.open(place, installation_id=installation_id)

        return make

    def _set_actor(self) -> None:
        from totrinn_db.work import Actor

        settings = self._settings
        self._operations.actor = Actor(settings.actor_id, settings.actor_name, settings.actor_title)

    def set_actor(self) -> None:
        """Let the acts from now on be those of the person in the settings."""
        self._set_actor()

    def _free_place(self) -> Path:
        place = self._folders.database
        number = 2
        while place.exists():
            place = self._folders.data / f"{Path(DATABASE_NAME).stem}-{number}.sqlite"
            number += 1
        return place


def _quietly(_value: Any) -> None:
    """Nobody waits for this."""


def _sample(folder: Path, community: Any) -> Any:
    """Build the sample in a fresh folder; an earlier one is built again from nothing."""
    load_engine()
    from totrinn.sample.build import DATABASE_NAME as SAMPLE_NAME
    from totrinn.sample.build import build

    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    yield from build(folder / SAMPLE_NAME, community=community, papers=folder)
    return str(folder / SAMPLE_NAME)
