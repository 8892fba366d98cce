# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The words after `totrinn`: commands, their switches, and help in Norwegian."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any, NoReturn

from totrinn import __version__
from totrinn.command_line.streams import say

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


# What the exchange of packages between laptops will be; it is refused by name until it is here.
_NOT_YET = ("export", "import")

# What argparse, which speaks English only, says of the words, and what it means. A test runs each.
_REASONS = (
    (r"the following arguments are required: (?P<what>.+)", "Kommandoen mangler {what}."),
    (
        r"unrecognized arguments: (?P<what>.+)",
        "Kommandoen har ikke noe som heter {what}.",
    ),
    (
        r"argument KOMMANDO: invalid choice: '(?P<what>.*?)' \(.*",
        "Totrinn har ingen kommando som heter «{what}».",
    ),
    (
        r"argument (?P<name>\S+): invalid choice: '(?P<what>.*?)' \(choose from (?P<choices>.+)\)",
        "{name} kan ikke være «{what}». Velg blant {choices}.",
    ),
    (
        r"argument (?P<name>\S+): invalid \w+ value: '(?P<what>.*)'",
        "{name} kan ikke være «{what}».",
    ),
    (r"argument (?P<name>\S+): expected .+", "{name} mangler en verdi."),
    (r"argument (?P<name>\S+): ignored explicit argument .+", "{name} tar ingen verdi."),
    # Our own kinds of values raise with the value alone.
    (r"argument (?P<name>--\S+): (?P<what>.*)", "{name} kan ikke være «{what}»."),
)


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

    def _print_message(self, message: str, file: Any = None) -> None:  # noqa: ANN401
        """Write help and version as every result is written."""
        say(message)


def _reason(message: str) -> str:
    """Say in Norwegian what argparse says of the words."""
    for pattern, said in _REASONS:
        found = re.fullmatch(pattern, message, re.DOTALL)
        if found is not None:
            facts = found.groupdict()
            facts["choices"] = (facts.get("choices") or "").replace("'", "")
            if facts.get("what") in _NOT_YET:
                return f"«{facts['what']}» følger ikke med denne utgaven av Totrinn."
            return said.format(**facts)
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
        metavar="{nb,nn,en}",
        default=unset if is_child else None,
        help="Språkform i svarene: nb eller nn. Vinduet kan også være på engelsk: en.",
    )


def _open_window(asked: argparse.Namespace, _output: object) -> int:
    start: Callable[..., int] = import_module("totrinn.app").run
    return start(asked.db, language=asked.language)
