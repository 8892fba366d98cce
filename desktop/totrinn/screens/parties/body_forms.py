# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The forms for a body: what it is, its rules, and the items that stand on its agendas."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from totrinn.texts import Texts
from totrinn.widgets.form import Form
from totrinn_db.domain.bodies import BodyLevel
from totrinn_db.domain.numbering import NumberPattern
from totrinn_db.domain.parties import PartyKind
from totrinn_db.domain.views.parties import BodyRow

translate = QCoreApplication.translate
ABOUT = (
    "name_nb", "name_nn", "abbreviation", "level", "parent_id", "region_id", "meetings_per_year",
    "leadership", "mandate", "mandate_from",
)  # fmt: skip
RULES = (
    "papers_days", "papers_minimum_days", "quorum_percent", "counted_kinds", "condition_blocks",
    "objection_blocks", "decides_cases", "one_number_for_both", "letters_for_information",
)  # fmt: skip
NUMBERING = ("prefix", "separator", "year_digits", "year_first", "pad")
STANDING = ("title_nb", "title_nn", "minutes", "is_last", "proposal_nb", "proposal_nn")
_EXAMPLE = (17, 2026)
_MOST_PADDING = 4


def about_form(texts: Texts) -> Form:
    """Make the form of what a body is."""
    form = Form()
    form.add_line("name_nb", translate("bodies", "Navn på bokmål"))
    form.add_line("name_nn", translate("bodies", "Navn på nynorsk"))
    form.add_line("abbreviation", translate("bodies", "Forkortelse"))
    levels = [(texts.label(level), level) for level in BodyLevel]
    form.add_choice("level", translate("bodies", "Hva slags utvalg"), levels)
    form.add_choice("parent_id", translate("bodies", "Hører under"))
    form.add_choice("region_id", translate("bodies", "Område"))
    form.add_number(
        "meetings_per_year", translate("bodies", "Møter i året"), most=60,
        help=translate("bodies", "0 når det ikke er avtalt."),
    )  # fmt: skip
    form.add_text("leadership", translate("bodies", "Ledelse"))
    form.add_text("mandate", translate("bodies", "Mandat"))
    form.add_line("mandate_from", translate("bodies", "Mandatet gitt av"))
    return form


def rules_form(texts: Texts) -> Form:
    """Make the form of how a body works and decides."""
    form, days = Form(), translate("bodies", " virkedager før")
    form.add_number(
        "papers_days", translate("bodies", "Sakspapirer ut"), suffix=days, most=60
    )  # fmt: skip
    form.add_number(
        "papers_minimum_days", translate("bodies", "Ikke senere enn"), suffix=days, most=60
    )
    form.add_number(
        "quorum_percent", translate("bodies", "Vedtaksfør når så mange møter"), suffix=" %",
        most=100, help=translate("bodies", "Andel av medlemmene på hver side."),
    )  # fmt: skip
    form.add_many(
        "counted_kinds", translate("bodies", "Parter som teller med i konsensus"),
        [(texts.label(kind), kind) for kind in PartyKind],
    )  # fmt: skip
    form.add_check("condition_blocks", translate("bodies", "Forbehold må avklares før vedtak"))
    form.add_check("objection_blocks", translate("bodies", "«Ikke tilslutning» stanser saken"))
    form.add_check("decides_cases", translate("bodies", "Utvalget vedtar saker"))
    form.add_check("one_number_for_both", translate("bodies", "Ett saksnummer for begge møtene"))
    form.add_check(
        "letters_for_information",
        translate("bodies", "Orienteringssaker deler nummer og får bokstav"),
    )
    form.add_line("prefix", translate("bodies", "Ord foran saksnummeret"))
    form.add_line("separator", translate("bodies", "Tegn mellom nummer og år"))
    form.add_choice(
        "year_digits", translate("bodies", "Årstall"),
        [(translate("bodies", "Fire sifre"), 4), (translate("bodies", "To sifre"), 2)],
    )  # fmt: skip
    form.add_check("year_first", translate("bodies", "Året står først"))
    form.add_number(
        "pad", translate("bodies", "Minst så mange sifre i nummeret"), most=_MOST_PADDING,
        help=translate("bodies", "0 og 1 gir ingen nuller foran."),
    )  # fmt: skip
    return form


def standing_form() -> Form:
    """Make the form of an item that stands on every agenda."""
    form = Form()
    form.add_line("title_nb", translate("bodies", "Tittel på bokmål"))
    form.add_line("title_nn", translate("bodies", "Tittel på nynorsk"))
    form.add_number("minutes", translate("bodies", "Tid"), suffix=" min", most=240)
    form.add_choice(
        "is_last", translate("bodies", "Plass på sakslisten"),
        [(translate("bodies", "Etter godkjenningene"), False),
         (translate("bodies", "Etter sakene"), True)],
    )  # fmt: skip
    form.add_text("proposal_nb", translate("bodies", "Forslag til vedtak på bokmål"))
    form.add_text("proposal_nn", translate("bodies", "Forslag til vedtak på nynorsk"))
    return form


def rule_values(body: BodyRow) -> dict[str, Any]:
    """Give what the form of rules shows of a body."""
    values = {name: getattr(body, name) for name in RULES}
    return values | {name: getattr(body.numbering, name) for name in NUMBERING}


def pattern_in(values: dict[str, Any]) -> NumberPattern:
    """Give the pattern that the form of rules describes."""
    return NumberPattern(**{name: values[name] for name in NUMBERING})


def example_of(values: dict[str, Any]) -> str:
    """Write a number as the form of rules says, to be looked at."""
    text: str = translate("bodies", "Slik: {number}")
    return text.format(number=pattern_in(values).render(*_EXAMPLE))
