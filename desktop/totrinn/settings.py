# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What stays on this laptop: who the user is, the last database, and how the window looks.

Saved as one JSON file, written beside and then put in place. What another window of the same user
saved meanwhile is kept, unless both changed the same. A file that cannot be read is moved aside and
the defaults are used; `moved_aside` then tells where it lies.
"""

from __future__ import annotations

import copy
import json
import logging
import os
import uuid
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from totrinn.paths import user_folders

log = logging.getLogger(__name__)


def _new_id() -> str:
    return str(uuid.uuid4())


@dataclass
class Settings:
    """The preferences of one user on one laptop. `side` is a value of Side."""

    installation_id: str = field(default_factory=_new_id)
    actor_id: str = field(default_factory=_new_id)
    actor_name: str = ""
    actor_title: str = ""
    side: str = ""
    employer: str = ""
    database: str = ""
    language: str = "nb"
    theme: str = "system"
    text_scale: float = 1.0
    papers_folder: str = ""
    backup_folder: str = ""
    last_backup: str = ""
    geometry: str = ""
    places: dict[str, Any] = field(default_factory=dict)
    reply_folders: dict[str, Any] = field(default_factory=dict)
    path: Path | None = field(default=None, repr=False, compare=False)
    moved_aside: Path | None = field(default=None, repr=False, compare=False)
    saved: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def load(cls, path: Path) -> Settings:
        """Read the settings; anything unknown or of the wrong kind gets its default."""
        loaded, moved = _read(path)
        known = {
            entry.name: loaded[entry.name]
            for entry in fields(cls)
            if entry.name in _kept(loaded) and _fits(entry.type, loaded[entry.name])
        }
        return cls(**known, path=path, moved_aside=moved, saved=copy.deepcopy(known))

    def save(self) -> None:
        """Write the settings beside the old file and put them in its place."""
        if self.path is None:
            return
        content = self._with_what_others_saved(self.path)
        beside = self.path.with_name(f"{self.path.name}.new-{os.getpid()}")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with beside.open("w", encoding="utf-8") as file:
                file.write(json.dumps(content, ensure_ascii=False, indent=2))
                file.flush()
                # On the disk before it takes the old one's place, for drafts live here too.
                os.fsync(file.fileno())
            os.replace(beside, self.path)
        except OSError as error:
            # Nobody loses a case over a window size: say it in the log and go on.
            log.warning("settings not saved: %s", error.__class__.__name__)

    def _with_what_others_saved(self, path: Path) -> dict[str, Any]:
        """Give what to save: ours where we changed it, else what lies there."""
        ours = _kept(asdict(self))
        theirs, _ = _read(path)
        content: dict[str, Any] = _merged(ours, theirs, self.saved) if theirs else ours
        self.saved = ours
        return content

    def remember(self, place: str, **what: Any) -> None:
        """Remember how the user left a place, such as its filter."""
        self.places.setdefault(place, {}).update(what)
        self.save()

    def recall(self, place: str, key: str, default: Any = None) -> Any:
        """Give back what was remembered of a place."""
        return self.places.get(place, {}).get(key, default)


FILE_NAME = "settings.json"


def load_settings(base: Path | None = None) -> Settings:
    """Read the settings of this user, or those under a base folder.

    A first start gives the installation and its user their ids, which must never change, so they
    are saved at once.
    """
    path = user_folders(base).config / FILE_NAME
    is_new = not path.exists()
    settings = Settings.load(path)
    if is_new or settings.moved_aside is not None:
        settings.save()
    return settings


_UNSAVED = ("path", "moved_aside", "saved")


def _kept(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name not in _UNSAVED}


def _merged(ours: Any, theirs: Any, before: Any) -> Any:  # noqa: ANN401 - any JSON value
    """Take ours where it differs from before, else theirs; in a group each thing by itself."""
    if not isinstance(ours, dict) or not isinstance(theirs, dict):
        return theirs if ours == before else ours
    was = before if isinstance(before, dict) else {}
    added = {name: theirs[name] for name in theirs if name not in ours and name not in was}
    return added | {
        name: _merged(value, theirs.get(name, value), was.get(name))
        for name, value in ours.items()
        if name in theirs or value != was.get(name)
    }


_KINDS: dict[str, tuple[type, ...]] = {
    "str": (str,),
    "float": (int, float),
    "dict[str, Any]": (dict,),
}


def _fits(kind: Any, value: Any) -> bool:
    return isinstance(value, _KINDS.get(str(kind), ()))


def _read(path: Path) -> tuple[dict[str, Any], Path | None]:
    try:
        loaded = json.loads(path.read_text(encoding="utf-8"))
        if isinstance(loaded, dict):
            return loaded, None
    except FileNotFoundError:
        return {}, None
    except (OSError, ValueError):
        pass
    return {}, _move_aside(path)


def _move_aside(path: Path) -> Path | None:
    target = path.with_name(path.name + ".damaged")
    try:
        os.replace(path, target)
    except OSError:
        return None
    log.warning("settings could not be read and were moved aside")
    return target
