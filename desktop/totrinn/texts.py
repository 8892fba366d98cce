# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The one catalogue of domain words: labels, sentences, dates and the words of the papers.

The papers, the command line and the window read it. It knows nothing of screens or storage.
"""

from __future__ import annotations

import datetime as dt
import string
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import Any

from totrinn import paths
from totrinn_db.domain.codes import Remedy
from totrinn_db.domain.errors import (
    AppError,
    ChangedByOthers,
    DocumentFailed,
    NotFound,
    RuleBroken,
    StoreProblem,
    TableUnreadable,
)
from totrinn_db.domain.parties import Language
from totrinn_db.domain.verdict import Refused

NAMES_AT_MOST = 5
_FORMATTER = string.Formatter()


@lru_cache(maxsize=len(Language))
def _load(language: Language) -> Texts:
    with paths.resource(f"texts/{language.value}.toml").open("rb") as file:
        return Texts(language, tomllib.load(file))


@lru_cache
def _load_window(spoken: str) -> Texts:
    if spoken in set(Language):
        return _load(Language(spoken))
    papers = _load(Language.NB)
    try:
        path = paths.resource(f"window/{spoken}.toml")
    except FileNotFoundError:
        return papers
    with path.open("rb") as file:
        return Texts(papers.language, _laid_over(papers.tree, tomllib.load(file)))


def _laid_over(tree: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    """Put one's own words over a tree; a word that is not there stays as it was."""
    both = {
        key: _laid_over(tree[key], own[key])
        for key in tree.keys() & own.keys()
        if isinstance(own[key], Mapping)
    }
    return {**tree, **own, **both}


@dataclass(frozen=True, eq=False)
class Texts:
    """All words of one language. What is stored in bokmål and nynorsk is read in `language`."""

    language: Language
    tree: Mapping[str, Any]

    @classmethod
    def load(cls, language: Language | str) -> Texts:
        """Give the catalogue of a language; it is read once."""
        return _load(Language(language))

    @classmethod
    def of_window(cls, spoken: str) -> Texts:
        """Give the words of a window, which may speak a language that no paper is written in."""
        return _load_window(spoken)

    def with_words(self, own: Mapping[str, Any]) -> Texts:
        """Give the same catalogue with some words of one's own in place of its own."""
        return Texts(self.language, _laid_over(self.tree, own))

    def label(self, member: Enum, form: str = "") -> str:
        """Name an enum member. A form such as "short" or "definite" falls back to the name."""
        kind, key = type(member).__name__, str(member.value)
        forms = self.tree["forms"].get(form, {})
        found = forms.get(kind, {}).get(key) or self.tree["labels"][kind][key]
        return str(found)

    def sentence(self, refused: Refused) -> str:
        """Say why an act is refused and what can be done about it."""
        reason = self._choose(self.tree["sentences"][refused.code.value], refused.facts)
        ways = [self.tree["ways"].get(remedy.value, "") for remedy in refused.remedies]
        ways = [way for way in ways if way]
        if not ways:
            return reason
        offer = self.word("ways.offer", ways=self.join(ways, word="or"))
        return f"{reason} {offer}"

    def remedy(self, remedy: Remedy) -> str:
        """Name a way on, as on a button."""
        return str(self.tree["remedies"][remedy.value])

    def problem(self, error: AppError) -> str:
        """Say what happened, what is safe and what can be done."""
        problems = self.tree["problems"]
        if isinstance(error, RuleBroken):
            return self.sentence(error.refused)
        if isinstance(error, StoreProblem):
            return self._choose(problems[error.code], {"place": error.place})
        if isinstance(error, DocumentFailed):
            template = problems["document"].get(error.code, problems["document"]["other"])
            return self._choose(template, {"path": error.path})
        if isinstance(error, TableUnreadable):
            return self._choose(problems["table"][error.code], {"name": error.name})
        if isinstance(error, NotFound | ChangedByOthers):
            name = "not_found" if isinstance(error, NotFound) else "changed_by_others"
            thing = self.tree["forms"]["definite"]["Kind"].get(error.kind, "")
            return self._choose(problems[name], {"thing": _upper_first(thing)})
        return str(problems["unknown"])

    def variant(self, key: str, facts: Mapping[str, object]) -> str:
        """Look up a text that comes in variants and use the first whose facts are known."""
        found: Any = self.tree
        for part in key.split("."):
            found = found[part]
        return self._choose(found, facts)

    def word(self, key: str, **facts: object) -> str:
        """Look up a text by its dotted key and fill in its named facts."""
        found: Any = self.tree
        for part in key.split("."):
            found = found[part]
        if not isinstance(found, str):
            raise KeyError(key)
        return self._fill(found, facts)

    def date(self, day: dt.date) -> str:
        """Write a date in full: 22. mai 2026."""
        calendar = self.tree["calendar"]
        pattern: str = calendar.get("date", "{day}. {month} {year}")
        return pattern.format(day=day.day, month=calendar["months"][day.month - 1], year=day.year)

    def date_short(self, day: dt.date) -> str:
        """Write a date for a table: 22.05.2026."""
        return f"{day.day:02d}.{day.month:02d}.{day.year:04d}"

    def weekday_date(self, day: dt.date) -> str:
        """Write a date with its weekday: fredag 22. mai 2026."""
        return f"{self.tree['calendar']['weekdays'][day.weekday()]} {self.date(day)}"

    def time_range(
        self, start: dt.time | dt.datetime, end: dt.time | dt.datetime | None = None
    ) -> str:
        """Write a time or a span of time: kl. 10.00–14.00."""
        first = self.tree["calendar"].get("clock", "kl. {time}").format(time=self.time(start))
        return first if end is None else f"{first}–{self.time(end)}"

    def time(self, moment: dt.time | dt.datetime) -> str:
        """Write a time of day: 10.00."""
        return f"{moment.hour:02d}.{moment.minute:02d}"

    def join(self, names: Iterable[str], *, limit: int | None = None, word: str = "and") -> str:
        """Join names as in speech; beyond the limit the rest is counted: «og 7 til»."""
        parts = list(names)
        last = self.tree["joining"][word]
        if limit is not None and len(parts) > limit + 1:
            rest = len(parts) - limit
            return self.word("joining.more", names=", ".join(parts[:limit]), count=rest)
        if len(parts) < 2:
            return "".join(parts)
        return f"{', '.join(parts[:-1])} {last} {parts[-1]}"

    def count(self, number: int, of: str) -> str:
        """Write a number with its noun in the right form: 1 part, 3 parter."""
        one, many = self.tree["counts"][of]
        return f"{number} {one if number == 1 else many}"

    def _choose(self, template: str | Sequence[str], facts: Mapping[str, object]) -> str:
        """Use the first variant whose facts are all known; the last one needs none."""
        variants = [template] if isinstance(template, str) else template
        for variant in variants:
            if all(_is_known(facts.get(name)) for name in placeholders(variant)):
                return self._fill(variant, facts)
        return str(variants[-1])

    def _fill(self, template: str, facts: Mapping[str, object]) -> str:
        pieces = []
        for text, name, form, _ in _FORMATTER.parse(template):
            pieces.append(text)
            if name is not None:
                pieces.append(self._write(facts[name], form or ""))
        return "".join(pieces)

    def _write(self, fact: object, form: str) -> str:
        if isinstance(fact, Enum):
            name = self.label(fact, form)
            return name[:1].lower() + name[1:] if form == "lower" else name
        if isinstance(fact, dt.datetime):
            fact = fact.date()
        if isinstance(fact, dt.date):
            return self.weekday_date(fact) if form == "weekday" else self.date(fact)
        if isinstance(fact, tuple | list):
            return self.join((self._write(each, "") for each in fact), limit=NAMES_AT_MOST)
        if isinstance(fact, int) and form in self.tree["counts"]:
            return self.count(fact, form)
        return str(fact)


def placeholders(template: str) -> tuple[str, ...]:
    """List the names that a template wants filled in."""
    return tuple(name for _, name, _, _ in _FORMATTER.parse(template) if name)


def _is_known(fact: object) -> bool:
    return fact is not None and fact != "" and fact != ()


def _upper_first(text: str) -> str:
    return text[:1].upper() + text[1:]
