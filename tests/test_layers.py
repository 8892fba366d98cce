# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Who may import whom; each rule of CONTRIBUTING.md is one test."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable

from gathering import each_of
from imports import ROOT, Import, imports, imports_of, is_in, modules

QT = ("PySide6", "shiboken6", "qtawesome", "qtpy")
WORD = ("docx", "lxml")
SQL = ("sqlalchemy", "alembic", "psycopg", "sqlite3")
OURS = ("totrinn", "totrinn_db")


def is_standard(target: str) -> bool:
    return target.split(".")[0] in sys.stdlib_module_names


def assert_only(found: Iterable[Import], allowed: Callable[[str], bool]) -> None:
    broken = [str(each) for each in found if not allowed(each.target)]
    assert not broken, "\n".join(broken)


def assert_none(found: Iterable[Import], *banned: str) -> None:
    assert_only(found, lambda target: not is_in(target, *banned))


def test_the_domain_imports_the_standard_library_and_itself_only():
    assert_only(
        imports_of("totrinn_db.domain"),
        lambda target: is_standard(target) or is_in(target, "totrinn_db.domain"),
    )


def test_the_domain_does_no_input_or_output():
    assert_none(
        imports_of("totrinn_db.domain"), "os", "pathlib", "sqlite3", "socket", "subprocess", "time"
    )


def test_storage_never_imports_the_desktop():
    assert_none(imports_of("totrinn_db"), "totrinn", *QT, *WORD)


def test_rows_know_neither_questions_nor_acts():
    banned = ("queries", "commands", "store", "exchange")
    rows = imports_of("totrinn_db.models", "totrinn_db.columns")
    assert_none(rows, *(f"totrinn_db.{name}" for name in banned))


def test_questions_and_acts_do_not_open_the_store():
    found = imports_of("totrinn_db.queries", "totrinn_db.commands")
    assert_none(found, "totrinn_db.store", "totrinn_db.engine", "totrinn_db.backup")


def test_questions_do_not_act():
    assert_none(imports_of("totrinn_db.queries"), "totrinn_db.commands")


def test_a_migration_is_frozen_history():
    versions = imports_of("totrinn_db.migrations.versions")
    assert_only(
        versions,
        lambda target: is_standard(target) or is_in(target, "alembic", "sqlalchemy"),
    )


def test_papers_know_neither_qt_nor_the_database():
    # The words of a plan and of numbers are said alike by the screen and the paper.
    shared = ("words", "charts.values")
    words = ("totrinn.texts", "totrinn.marked", *(f"totrinn.{name}" for name in shared))
    ours = ("totrinn.documents", "totrinn.paths", *words, "totrinn_db.domain")
    assert_only(
        imports_of("totrinn.documents"),
        lambda target: (
            is_standard(target) and not is_in(target, *SQL) or is_in(target, *WORD, *ours)
        ),
    )


def test_pictures_of_numbers_are_values_and_a_drawing_of_them():
    assert_only(imports_of("totrinn.charts.values"), is_standard)
    ours = ("totrinn.charts", "PySide6.QtCore", "PySide6.QtGui")
    assert_only(imports_of("totrinn.charts"), lambda t: is_standard(t) or is_in(t, *ours))


def test_the_words_that_window_paper_and_command_line_share_know_none_of_them():
    shared = ("words", "texts", "paths", "reference", "charts.values")
    ours = ("totrinn_db.domain", *(f"totrinn.{name}" for name in shared))
    assert_only(
        imports_of("totrinn.words"),
        lambda target: is_standard(target) and not is_in(target, *SQL) or is_in(target, *ours),
    )


def test_what_comes_in_knows_no_screens():
    assert_none(imports_of("totrinn.incoming"), "totrinn.screens", "totrinn.window", *WORD)


@each_of(
    "room",
    ["outgoing.mail", "outgoing.calendars", "outgoing.wave", "outgoing.words", "sheets", "exports"],
)
def test_what_goes_out_and_in_knows_its_format_and_neither_window_nor_database(room):
    """The other formats take frozen values; only papers know Word."""
    found = list(imports_of(f"totrinn.{room}"))
    assert_none(found, *QT, *SQL, *WORD)
    inner = ("queries", "commands", "models", "store", "work", "migrations")
    assert_none(found, *(f"totrinn_db.{name}" for name in inner))


@each_of(
    "library, owners",
    [
        ("icalendar", ["totrinn.outgoing.calendars"]),
        ("openpyxl", ["totrinn.sheets"]),
        ("pypdf", ["totrinn_db.file_texts"]),
    ],
)
def test_a_library_of_a_format_is_used_in_its_room_only_and_loaded_when_it_is_needed(
    library, owners
):
    users = [each for each in imports() if is_in(each.target, library)]
    assert users
    assert all(is_in(each.importer, *owners) and not each.at_load for each in users)


def test_formatted_text_knows_its_two_formats_and_neither_window_nor_word():
    assert_only(
        imports_of("totrinn.marked"),
        lambda target: (
            is_standard(target)
            and not is_in(target, *SQL)
            or is_in(target, "totrinn.marked", "markdown_it", "lxml")
        ),
    )


def test_texts_serve_windows_and_papers_alike_and_know_neither():
    assert_none(imports_of("totrinn.texts", "totrinn.paths"), *QT, *WORD, *SQL, "totrinn.documents")


@each_of("room", ["totrinn.widgets", "totrinn.models"])
def test_widgets_and_tables_know_qt_and_domain_values_only(room):
    ours = (
        "widgets", "models", "marked", "theme", "texts", "words", "icons", "i18n", "charts",
    )  # fmt: skip
    allowed = (*QT, "totrinn_db.domain", *(f"totrinn.{name}" for name in ours))
    assert_only(
        imports_of(room),
        lambda target: is_standard(target) and not is_in(target, *SQL) or is_in(target, *allowed),
    )


@each_of("room", ["totrinn.screens", "totrinn.dialogs"])
def test_screens_and_dialogs_see_no_rows_and_no_sessions(room):
    inner = ("models", "store", "engine", "columns", "backup", "migrations")
    assert_none(imports_of(room), *SQL, *WORD, *(f"totrinn_db.{name}" for name in inner))


def test_a_page_takes_of_another_page_only_what_its_folder_hands_out():
    shared = ("totrinn.screens", "totrinn.screens.jobs")
    broken = []
    for each in imports_of("totrinn.screens"):
        folder = module_of(each.target).rpartition(".")[0]
        is_of_a_page = is_in(folder, "totrinn.screens") and folder not in shared
        if is_of_a_page and not is_in(each.importer, page_folder(folder)):
            broken.append(str(each))
    assert not broken, "\n".join(broken)


def page_folder(folder: str) -> str:
    return ".".join(folder.split(".")[:3])


def test_the_frozen_appdirs_is_used_in_one_module():
    users = {each.importer for each in imports() if is_in(each.target, "appdirs")}
    assert users <= {"totrinn.paths"}


def test_nobody_imports_the_private_names_of_another_module():
    broken = [
        str(each)
        for each in imports()
        if is_in(each.target, *OURS)
        and any(part.startswith("_") for part in each.target.split("."))
        and not is_in(each.target, "totrinn.__version__")
    ]
    assert not broken, "\n".join(broken)


def test_no_module_imports_the_tests_or_the_tools_of_the_house():
    assert_none(imports(), "tests", "builders", "house", "pytest")


def test_no_modules_import_each_other_in_a_ring():
    ring = find_ring(loaded())
    assert not ring, " -> ".join(ring)


def test_packaging_never_shadows_the_library_of_that_name():
    assert not (ROOT / "packaging" / "__init__.py").exists()


def loaded() -> dict[str, set[str]]:
    """Name, for each of our modules, those of ours that load as it loads."""
    found: dict[str, set[str]] = {name: set() for name in modules()}
    for each in imports():
        if each.at_load and is_in(each.target, *OURS):
            found[each.importer] |= {module_of(each.target)} - {"", each.importer}
    return found


def module_of(target: str) -> str:
    """Find the module in an imported name: totrinn.paths.resource lies in totrinn.paths."""
    while target and target not in modules():
        target = target.rpartition(".")[0]
    return target


def find_ring(graph: dict[str, set[str]]) -> list[str]:
    """Walk the imports and give the first ring, or nothing."""
    done: set[str] = set()

    def walk(name: str, path: list[str]) -> list[str]:
        if name in path:
            return [*path[path.index(name) :], name]
        if name in done:
            return []
        for target in sorted(graph.get(name, ())):
            if ring := walk(target, [*path, name]):
                return ring
        done.add(name)
        return []

    return next((ring for name in sorted(graph) if (ring := walk(name, []))), [])


def test_the_search_for_rings_finds_one():
    graph = {"a": {"b"}, "b": {"c"}, "c": {"b"}, "d": {"a"}}
    assert find_ring(graph) == ["b", "c", "b"]
    assert find_ring({"a": {"b"}, "b": {"c"}, "c": set()}) == []
