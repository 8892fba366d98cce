# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The languages of the interface: no English from Qt itself, and new ones found as files."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from totrinn import i18n

ENGLISH = {
    "save", "open", "yes", "no", "cancel", "close", "discard", "apply", "reset", "ignore", "abort",
    "retry", "help", "undo", "redo", "cut", "copy", "paste", "delete", "select all", "yes to all",
    "no to all", "save all", "restore defaults", "look in:", "file name:", "files of type:",
    "directory:", "choose", "rename", "new folder", "show hidden files",
}  # fmt: skip


@pytest.fixture(params=["nb", "nn"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    installed = i18n.install(qapp, request.param)
    yield request.param
    for translator in installed:
        qapp.removeTranslator(translator)


def _plain(text: str) -> str:
    return text.replace("&", "").split("\t")[0].strip().casefold()


def test_no_standard_button_is_in_english(language: str, qtbot: QtBot) -> None:
    box = QDialogButtonBox()
    qtbot.addWidget(box)
    for standard in QDialogButtonBox.StandardButton:
        if standard is not QDialogButtonBox.StandardButton.NoButton:
            box.addButton(standard)
    words = {_plain(button.text()) for button in box.buttons()}
    assert words - {"ok"}
    assert not words & ENGLISH


def test_the_menu_of_a_text_field_is_not_in_english(language: str, qtbot: QtBot) -> None:
    edit = QLineEdit("tekst")
    qtbot.addWidget(edit)
    menu = edit.createStandardContextMenu()
    words = {_plain(action.text()) for action in menu.actions() if action.text()}
    menu.deleteLater()
    assert len(words) >= 6
    assert not words & ENGLISH


def test_choosing_a_file_is_not_in_english(language: str, qtbot: QtBot) -> None:
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    words = set()
    for child in dialog.findChildren(QObject):
        text = getattr(child, "text", None)
        if callable(text):
            words.add(_plain(str(text())))
    assert not words & ENGLISH


def test_a_language_is_found_by_its_file_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    ts = (
        '<?xml version="1.0" encoding="utf-8"?><TS version="2.1" language="nn_NO">'
        "<context><name>Places</name><message><source>Møter</source>"
        "<translation>Møte</translation></message><message><source>Saker</source>"
        '<translation type="unfinished"></translation></message></context></TS>'
    )
    (tmp_path / "totrinn_nn.ts").write_text(ts, encoding="utf-8")
    monkeypatch.setattr(i18n, "_folder", lambda: tmp_path)
    assert i18n.languages() == {"nb": "Bokmål", "nn": "Nynorsk"}
    installed = i18n.install(qapp, "nn")
    assert QCoreApplication.translate("Places", "Møter") == "Møte"
    assert QCoreApplication.translate("Places", "Saker") == "Saker"
    for translator in installed:
        qapp.removeTranslator(translator)
    assert QCoreApplication.translate("Places", "Møter") == "Møter"


def test_a_number_chooses_its_form(tmp_path: Path, qapp: QApplication) -> None:
    path = tmp_path / "x.ts"
    path.write_text(
        "<TS><context><name>C</name><message numerus='yes'><source>%n saker</source>"
        "<translation><numerusform>%n sak</numerusform><numerusform>%n saker</numerusform>"
        "</translation></message></context></TS>",
        encoding="utf-8",
    )
    translator: QTranslator = i18n.FileTranslator(path, qapp)
    qapp.installTranslator(translator)
    assert QCoreApplication.translate("C", "%n saker", "", 1) == "1 sak"
    assert QCoreApplication.translate("C", "%n saker", "", 3) == "3 saker"
    qapp.removeTranslator(translator)


@pytest.mark.slow
def test_what_is_gathered_for_translation_stands_under_names_that_the_program_asks_by(
    tmp_path: Path,
) -> None:
    root = Path(__file__).resolve().parents[2]
    spec = importlib.util.spec_from_file_location("translate", root / "packaging" / "translate.py")
    assert spec is not None
    assert spec.loader is not None
    translate = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(translate)
    target = tmp_path / "totrinn_nn.ts"
    assert translate.gather("nn", target) == 0
    names = {found.text for found in ElementTree.parse(target).getroot().iter("name")}
    sources = "\n".join(path.read_text("utf-8") for path in (root / "desktop").rglob("*.py"))
    known = set(re.findall(r"class (\w+)", sources))
    known |= set(re.findall(r"translate\(\s*\"(\w+)\"", sources))
    known |= set(re.findall(r"QT_TRANSLATE_NOOP\(\"(\w+)\"", sources))
    assert len(names) > 20
    assert names - known == set()
