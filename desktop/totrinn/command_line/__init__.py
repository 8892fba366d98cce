# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What Totrinn answers without a window: one module a command, the same acts as the screens.

Exit code 0 done, 1 refused or failed with one plain line on stderr, 2 wrong usage.
"""

from __future__ import annotations

from totrinn.command_line.output import Output
from totrinn.command_line.parser import WrongUsage, parse
from totrinn_db.domain.errors import AppError, RuleBroken

__all__ = ["main"]


def main(arguments: list[str]) -> int:
    """Parse the words, run the command, and turn every known failure into one plain line."""
    try:
        asked = parse(arguments)
    except WrongUsage as wrong:
        Output.say_wrong_usage(wrong)
        return 2
    output = Output(asked)
    try:
        return asked.run(asked, output)
    except WrongUsage as wrong:
        Output.say_wrong_usage(wrong)
        return 2
    except RuleBroken as broken:
        output.fail(output.texts.sentence(broken.refused))
    except AppError as error:
        output.fail(output.texts.problem(error))
    except KeyboardInterrupt:
        output.fail(output.texts.word("command_line.stopped"))
    return 1
