# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The languages of the interface. The source is bokmål; others are found as files.

`resources/translations/totrinn_xx.ts` adds a language; `qtbase_xx.ts` gives the words that Qt lacks
(all in bokmål, some in nynorsk). A language that no paper is written in has its domain words in
`resources/window/xx.toml`. The files are read as they are; nothing has to be compiled.
"""

from __future__ import annotations

import logging
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from totrinn import paths

SOURCE = "nb"
_LOCALES = {
    "nb": QLocale(QLocale.Language.NorwegianBokmal, QLocale.Country.Norway),
    "nn": QLocale(QLocale.Language.NorwegianNynorsk, QLocale.Country.Norway),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}
_NAMES = {"nb": "Bokmål", "nn": "Nynorsk", "en": "English"}

log = logging.getLogger(__name__)
Words = dict[tuple[str, str, str], list[str]]


class FileTranslator(QTranslator):
    """Translates by the words of one .ts file."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = read_ts(path)

    def isEmpty(self) -> bool:
        """Tell whether there is anything to translate by."""
        return not self._words

    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Give the words for a text, in the form that goes with the number n."""
        forms = self._words.get((context, sourceText, disambiguation or ""))
        forms = forms or self._words.get((context, sourceText, ""))
        if not forms:
            return None
        return forms[0] if n in (-1, 1) else forms[-1]


def read_ts(path: Path) -> Words:
    """Read a .ts file; what is not translated yet is left out."""
    words: Words = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            forms = _forms(message)
            if forms:
                key = (name, message.findtext("source", ""), message.findtext("comment", ""))
                words[key] = forms
    return words


def _forms(message: ElementTree.Element) -> list[str]:
    found = message.find("translation")
    if found is None or found.get("type") in ("unfinished", "vanished", "obsolete"):
        return []
    numbered = [form.text or "" for form in found.iter("numerusform")]
    return [form for form in (numbered or [found.text or ""]) if form]


def languages() -> dict[str, str]:
    """Give the languages of the interface and their names, the source first."""
    found = {SOURCE: _NAMES[SOURCE]}
    folder = _folder()
    for path in sorted(folder.glob("totrinn_*.ts")) if folder is not None else ():
        code = path.stem.removeprefix("totrinn_")
        found.setdefault(code, _NAMES.get(code, code))
    return found


def install(app: QCoreApplication, language: str) -> list[QTranslator]:
    """Give the application a language. Must be called before the first window is made."""
    QLocale.setDefault(_LOCALES.get(language, _LOCALES[SOURCE]))
    found = (_from_qt(app, language), _read(app, f"qtbase_{language}.ts"), _own(app, language))
    made = [translator for translator in found if translator is not None]
    # The last one is asked first.
    for translator in made:
        app.installTranslator(translator)
    return made


def _folder() -> Path | None:
    try:
        return paths.resource("translations")
    except FileNotFoundError:
        return None


def _from_qt(app: QObject, language: str) -> QTranslator | None:
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator if translator.load(f"qtbase_{language}", folder) else None


def _own(app: QObject, language: str) -> QTranslator | None:
    return None if language == SOURCE else _read(app, f"totrinn_{language}.ts")


def _read(app: QObject, name: str) -> QTranslator | None:
    folder = _folder()
    if folder is None or not (folder / name).exists():
        return None
    return FileTranslator(folder / name, app)
