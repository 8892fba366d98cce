# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What Totrinn answers without a window: one module a command, the same acts as the screens.

Exit code 0 done, 1 refused or failed with one plain line on stderr, 2 wrong usage. What nobody
foresaw fails so too: the places in the code go into a report beside the log.
"""

from __future__ import annotations

import argparse

from totrinn import logs
from totrinn.command_line import streams
from totrinn.command_line.output import Output
from totrinn.command_line.parser import WrongUsage, parse
from totrinn.paths import user_folders
from totrinn_db.domain.errors import AppError, RuleBroken

__all__ = ["main"]


def main(arguments: list[str]) -> int:
    """Parse the words, run the command, and turn every failure into one plain line."""
    streams.prepare()
    try:
        asked = parse(arguments)
    except WrongUsage as wrong:
        Output.say_wrong_usage(wrong)
        return 2
    except streams.Unheard:
        return _unheard(Output(argparse.Namespace(language=None, json=False)))
    return _run(asked, Output(asked))


def _run(asked: argparse.Namespace, output: Output) -> int:
    texts = output.texts
    logs.start(user_folders().log)
    try:
        code: int = asked.run(asked, output)
        return code
    except WrongUsage as wrong:
        Output.say_wrong_usage(wrong)
        return 2
    except RuleBroken as broken:
        output.fail(texts.sentence(broken.refused))
    except AppError as error:
        output.fail(texts.problem(error))
    except streams.Unheard:
        return _unheard(output)
    except KeyboardInterrupt:
        output.fail(texts.word("command_line.stopped"))
    except Exception as error:
        output.fail(texts.variant("command_line.unforeseen", _report(error)))
    return 1


def _unheard(output: Output) -> int:
    output.fail(output.texts.word("command_line.unheard"))
    return 1


def _report(error: Exception) -> dict[str, object]:
    """Keep a report of what nobody foresaw, as the window does; {} where it cannot be kept."""
    from totrinn import reports

    kept = reports.keep(reports.report_text(error), user_folders().log)
    return {} if kept is None else {"path": kept}
