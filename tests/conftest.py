# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What every test lives under: a home of its own, no screen, no surprise dialogs or warnings.

Qt is imported only for tests that use it, so that tests of the rules stay quick.
"""

from __future__ import annotations

import gc
import logging
import os
import sys
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import sharing
from tools import needed_tool

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

OUR_LOGGERS = ("totrinn", "totrinn_db")
MODAL = {
    "QDialog": ("exec", "exec_"),
    "QMenu": ("exec", "exec_"),
    "QMessageBox": ("about", "critical", "information", "question", "warning"),
    "QFileDialog": (
        "getExistingDirectory",
        "getOpenFileName",
        "getOpenFileNames",
        "getOpenFileUrl",
        "getSaveFileName",
        "getSaveFileUrl",
    ),
    "QInputDialog": ("getDouble", "getInt", "getItem", "getMultiLineText", "getText"),
    "QColorDialog": ("getColor",),
    "QFontDialog": ("getFont",),
}


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--onscreen", action="store_true", help="show the windows while testing")
    parser.addoption("--every-community", action="store_true", help="make all 19 demos")
    parser.addoption("--fuzz", type=int, default=1_500, help="how many reply forms to mutate")


def pytest_configure(config: pytest.Config) -> None:
    if not config.getoption("--onscreen"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if sys.platform == "linux":
        os.environ.setdefault("LANG", "C.UTF-8")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes long, so that all workers end together; the rest stays shuffled."""
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)


def pytest_collection_finish() -> None:
    """Spare the collector of garbage what stays until the end: a tenth of the time of the run."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)


@pytest.fixture(scope="session", autouse=True)
def _shared(tmp_path_factory: pytest.TempPathFactory) -> None:
    sharing.begin(tmp_path_factory)


@pytest.fixture(scope="session")
def _homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Give a folder for each test in turn: counting is cheaper than looking for a free name."""
    base = tmp_path_factory.mktemp("homes")
    return (base / str(number) for number in count())


@pytest.fixture(autouse=True)
def home(_homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test a home folder that is empty and nobody's."""
    folder = next(_homes)
    folder.mkdir()
    place = str(folder)
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, place)
    for name in ("data", "config", "cache", "state"):
        monkeypatch.setenv(f"XDG_{name.upper()}_HOME", f"{place}{os.sep}{name}")
    for name in ("appdata", "localappdata"):
        monkeypatch.setenv(name.upper(), f"{place}{os.sep}{name}")
    for name in [name for name in os.environ if name.startswith("TOTRINN_")]:
        monkeypatch.delenv(name)
    return folder


@pytest.fixture(autouse=True)
def _no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test under which the program warned of something the test did not ask for."""
    listener = _Listener()
    loggers = [logging.getLogger(name) for name in OUR_LOGGERS]
    for logger in loggers:
        logger.addHandler(listener)
    yield
    for logger in loggers:
        logger.removeHandler(listener)
    marker = request.node.get_closest_marker("expects_log")
    wanted: tuple[str, ...] = marker.args if marker else ()
    surprises = [line for line in listener.lines if not any(text in line for text in wanted)]
    unheard = [text for text in wanted if not any(text in line for line in listener.lines)]
    if surprises:
        pytest.fail("The program warned: " + "; ".join(surprises))
    if unheard:
        pytest.fail("The program did not warn of: " + "; ".join(unheard))


class _Listener(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _no_modal_dialog(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """Fail a test that opens a dialog which waits for a person; patch it where it is meant."""
    if not _uses_qt(request):
        yield
        return
    from PySide6 import QtWidgets

    opened: list[str] = []
    for class_name, methods in MODAL.items():
        cls = getattr(QtWidgets, class_name)
        for method in methods:
            if hasattr(cls, method):
                monkeypatch.setattr(cls, method, _refusal(f"{class_name}.{method}", opened))
    yield
    if opened:
        pytest.fail("A dialog waits for a person: " + ", ".join(opened))


def _refusal(name: str, opened: list[str]) -> Callable[..., Any]:
    def refuse(*_: object, **__: object) -> Any:
        opened.append(name)
        raise AssertionError(f"{name} waits for a person; patch it in the test")

    return refuse


def _uses_qt(request: pytest.FixtureRequest) -> bool:
    return "PySide6.QtWidgets" in sys.modules or "qapp" in request.fixturenames


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """Pin font and style, so that sizes are the same on every machine."""
    from PySide6.QtGui import QFont, QFontDatabase

    qapp.setStyle("Fusion")
    if "DejaVu Sans" in QFontDatabase.families():
        qapp.setFont(QFont("DejaVu Sans", 10))
    return qapp


@pytest.fixture(autouse=True)
def _same_application_afterwards(request: pytest.FixtureRequest) -> Iterator[None]:
    """Undo what a test did to the one application, so that the order of tests does not matter."""
    if "qapp" not in request.fixturenames:
        yield
        return
    from PySide6.QtCore import QLocale

    app: QApplication = request.getfixturevalue("qapp")
    font, direction, locale = app.font(), app.layoutDirection(), QLocale()
    yield
    _forget_languages(app)
    _delete_what_is_left(app)
    _dress_as_usual(app)
    # Also because what was made in Python and is still on it at the end brings the process down.
    app.clipboard().clear()
    if app.styleSheet():
        app.setStyleSheet("")
    if app.style().objectName() != "fusion":
        app.setStyle("Fusion")
    app.setPalette(app.style().standardPalette())
    if app.font() != font:
        app.setFont(font)
    app.setLayoutDirection(direction)
    QLocale.setDefault(locale)


def _dress_as_usual(app: QApplication) -> None:
    """Set back the theme and text size that a window was given; most tests rely on the usual."""
    themes = sys.modules.get("totrinn.theme")
    if themes is not None and (themes.theme.scale != 1.0 or themes.theme.is_dark):
        themes.theme.apply(app, "light", 1.0, families=["DejaVu Sans"])


def _forget_languages(app: QApplication) -> None:
    """Take away the language of a window that a test did not come to close."""
    from PySide6.QtCore import QTranslator

    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()


def _delete_what_is_left(app: QApplication) -> None:
    """Delete the windows of a test, which every later change of look would dress again."""
    from PySide6.QtCore import QEvent

    for window in app.topLevelWidgets():
        if window.parent() is None:
            window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def soffice() -> str:
    """Give LibreOffice's command; without it the test is skipped, in CI it fails."""
    return needed_tool("soffice", why="to open the papers as a reader would")
