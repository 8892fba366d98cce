# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Make any text fit for a Word file, whatever was pasted into it."""

from __future__ import annotations

import re
import unicodedata

_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_SURROGATES = re.compile(r"[\ud800-\udfff]")
# What XML 1.0 cannot hold, and the signs that turn the direction of the text that follows.
_UNFIT = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff\u202a-\u202e\u2066-\u2069]"
)
_PARAGRAPHS = re.compile(r"\n[ \t]*\n\s*")


def clean(text: str) -> str:
    """Return the text with one kind of line end and without what a file cannot hold."""
    if text.isprintable():  # the most common by far, and then there is nothing to take out
        return unicodedata.normalize("NFC", text).strip()
    one_line_end = _LINE_ENDS.sub("\n", text)
    fit = _UNFIT.sub("", _SURROGATES.sub("\ufffd", one_line_end))
    return unicodedata.normalize("NFC", fit).strip()


def one_line(text: str) -> str:
    """Return the text on one line, for titles and names."""
    return " ".join(clean(text).split())


def paragraphs(text: str) -> list[str]:
    """Split a text at its blank lines."""
    return [part.strip("\n") for part in _PARAGRAPHS.split(clean(text)) if part.strip()]


def lines(text: str) -> list[str]:
    """Split a text into its lines that are not blank."""
    return [line.strip() for line in clean(text).split("\n") if line.strip()]


def norwegian_key(name: str) -> str:
    """Sort æ, ø and å last, as Norwegian does."""
    order = {"æ": "{1", "ä": "{1", "ø": "{2", "ö": "{2", "å": "{3"}
    return "".join(order.get(letter, letter) for letter in name.casefold())
