# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The forms for a case class, a path and a section of the case paper."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from totrinn.texts import Texts
from totrinn.widgets.form import Form
from totrinn_db.commands.sections import PRINTED_IN
from totrinn_db.domain.anchoring import MUNICIPAL_LEVELS, TRUST_LEVELS, Level
from totrinn_db.domain.paths import IN_ORDER, StepKind
from totrinn_db.domain.verdict import Refused

CLASS = (
    "name_nb", "name_nn", "path_id", "municipal_level", "trust_level", "recommends_only",
    "adoption_municipal_level", "adoption_trust_level", "is_economic", "sections",
    "description_nb", "description_nn",
)  # fmt: skip
PATH = ("name_nb", "name_nn", "steps")
SECTION = ("name_nb", "name_nn", "help_nb", "help_nn", "steps")
BASIS = ("name_nb", "name_nn", "description_nb", "description_nn")
translate = QCoreApplication.translate
ADOPTION = ("recommends_only", "adoption_municipal_level", "adoption_trust_level")


def class_form(texts: Texts) -> Form:
    """Make the form of a case class."""
    form = Form()
    _names(form)
    form.add_choice("path_id", translate("rules", "Saksløp"))
    municipal, trust = _levels(texts, MUNICIPAL_LEVELS), _levels(texts, TRUST_LEVELS)
    form.add_choice("municipal_level", translate("rules", "Forankres i kommunene i"), municipal)
    form.add_choice("trust_level", translate("rules", "Forankres i helseforetaket i"), trust)
    form.add_check(
        "recommends_only",
        translate("rules", "Utvalget tilrår, og partene vedtar selv"),
    )
    form.add_choice(
        "adoption_municipal_level",
        translate("rules", "Vedtas i kommunene i"),
        municipal,
    )
    form.add_choice(
        "adoption_trust_level",
        translate("rules", "Vedtas i helseforetaket i"),
        trust,
    )
    form.add_check(
        "is_economic",
        translate("rules", "Har økonomiske eller administrative følger"),
    )
    form.add_many("sections", translate("rules", "Saksframlegget må ha"))
    form.add_text(
        "description_nb", translate("rules", "Når den brukes, på bokmål"),
        help=translate("rules", "Vises når en sak meldes."),
    )  # fmt: skip
    form.add_text("description_nn", translate("rules", "Når den brukes, på nynorsk"))
    return form


def path_form(texts: Texts) -> Form:
    """Make the form of a path; it says at once when the steps lead nowhere."""
    form = Form()
    _names(form)
    steps = [(texts.label(step), step) for step in IN_ORDER]
    form.add_many("steps", translate("rules", "Steg"), steps)
    return form


def section_form(texts: Texts) -> Form:
    """Make the form of a section."""
    form = Form()
    _names(form)
    form.add_text("help_nb", translate("rules", "Hjelp til den som skriver, på bokmål"))
    form.add_text("help_nn", translate("rules", "Hjelp til den som skriver, på nynorsk"))
    form.add_many(
        "steps", translate("rules", "Er med i saksframlegget til"),
        [(texts.label(step), step) for step in PRINTED_IN],
    )  # fmt: skip
    return form


def basis_form() -> Form:
    """Make the form of a legal basis."""
    form = Form()
    form.add_line(
        "name_nb", translate("rules", "Slik den siteres på bokmål"),
        help=translate("rules", "For eksempel «offl. § 14 første ledd»."),
    )  # fmt: skip
    form.add_line("name_nn", translate("rules", "Slik den siteres på nynorsk"))
    form.add_text("description_nb", translate("rules", "Hva den gjelder, på bokmål"))
    form.add_text("description_nn", translate("rules", "Hva den gjelder, på nynorsk"))
    return form


def steps_in_words(texts: Texts, steps: tuple[StepKind, ...]) -> str:
    """Write the steps of a path in a row."""
    names = [texts.label(step) for step in steps]
    return " → ".join(
        name if not number else name[:1].lower() + name[1:] for number, name in enumerate(names)
    )


def why_not(texts: Texts, verdict: object) -> str:
    """Say why something cannot be so, or nothing."""
    return texts.sentence(verdict) if isinstance(verdict, Refused) else ""


def _names(form: Form) -> None:
    form.add_line("name_nb", translate("rules", "Navn på bokmål"))
    form.add_line("name_nn", translate("rules", "Navn på nynorsk"))


def _levels(texts: Texts, levels: tuple[Level, ...]) -> list[tuple[str, Level | None]]:
    free = str(translate("rules", "Partene avgjør selv"))
    return [(free, None), *((texts.label(level), level) for level in levels)]
