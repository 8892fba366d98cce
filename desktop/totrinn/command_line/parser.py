# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The words after `totrinn`: commands, their switches, and help in Norwegian."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any, NoReturn

from totrinn import __version__

COMMANDS = (
    "demo",
    "communities",
    "status",
    "replies",
    "documents",
    "backup",
    "restore",
    "check",
    "screenshots",
)


_REASONS = {
    "the following arguments are required: ": "Kommandoen mangler {words}.",
    "unrecognized arguments: ": "Kommandoen har ikke noe som heter {words}.",
}


class WrongUsage(Exception):
    """The words could not be understood."""

    def __init__(self, message: str, usage: str) -> None:
        super().__init__(message)
        self.usage = usage


class _Help(argparse.HelpFormatter):
    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: Any = None) -> None:  # noqa: ANN401
        super().add_usage(usage, actions, groups, "Bruk: " if prefix is None else prefix)


class Parser(argparse.ArgumentParser):
    """A parser that speaks Norwegian and raises instead of ending the program."""

    def __init__(self, **settings: Any) -> None:  # noqa: ANN401 - as argparse has it
        super().__init__(
            **{"add_help": False, "formatter_class": _Help, "allow_abbrev": False, **settings}
        )
        self._optionals.title = "Valg"
        self._positionals.title = "Kommandoer"
        self.add_argument("-h", "--help", action="help", help="Vis denne hjelpen.")

    def error(self, message: str) -> NoReturn:
        """Raise with the usage, so that the caller decides what to write."""
        said = f"{_reason(message)} Se «{self.prog} --help»."
        raise WrongUsage(said, self.format_usage())


def _reason(message: str) -> str:
    """Say in Norwegian what argparse, which speaks English only, says of the words."""
    for begin, said in _REASONS.items():
        if message.startswith(begin):
            return said.format(words=message.removeprefix(begin))
    return "Kommandoen ble ikke forstått."


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Turn the words into what to run; WrongUsage when they make no sense."""
    return _parser().parse_args(list(arguments))


def _parser() -> Parser:
    parser = Parser(
        prog="totrinn",
        description="Totrinn følger saker i et helsefellesskap fra drøfting til vedtak. "
        "Uten kommando åpnes vinduet.",
    )
    parser.add_argument("--version", action="version", version=__version__, help="Vis versjonen.")
    _add_common(parser)
    parser.set_defaults(run=_open_window)
    children = parser.add_subparsers(metavar="KOMMANDO", parser_class=Parser)
    for name in COMMANDS:
        module = import_module(f"totrinn.command_line.{name}")
        child = children.add_parser(name, help=module.HELP, description=module.HELP)
        _add_common(child, is_child=True)
        module.configure(child)
        child.set_defaults(run=module.run)
    return parser


def _add_common(parser: argparse.ArgumentParser, *, is_child: bool = False) -> None:
    unset = argparse.SUPPRESS
    parser.add_argument(
        "--db",
        metavar="STED",
        default=unset if is_child else None,
        help="Databasefil, eller adressen til en PostgreSQL-database.",
    )
    parser.add_argument(
        "--json",
        action="store_true",
        default=unset if is_child else False,
        help="Skriv resultatet som JSON.",
    )
    parser.add_argument(
        "--language",
        choices=("nb", "nn", "en"),
        default=unset if is_child else None,
        help="Språkform i svarene: nb eller nn.",
    )


def _open_window(asked: argparse.Namespace, _output: object) -> int:
    start: Callable[..., int] = import_module("totrinn.app").run
    return start(asked.db, language=asked.language)
