# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""How the documents look is chosen in the window: a style, and a template of one's own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from builders import House
from desktop.desk import unpainted
from totrinn.context import AppContext
from totrinn.screens.parties import PartiesScreen
from totrinn.screens.parties.looks_card import LooksCard
from totrinn.texts import Texts
from totrinn_db.domain.documents import DocumentKind
from totrinn_db.domain.looks import HouseStyle
from totrinn_db.models import Body
from totrinn_db.queries import looks
from totrinn_db.queries.naming import pattern_of


@pytest.fixture
def screen(context: AppContext, qapp: QApplication) -> Iterator[PartiesScreen]:
    made = PartiesScreen(context)
    made.resize(1170, 900)
    unpainted(made).show()
    made.show_key("", "helsefellesskapet")
    yield made
    made.close()
    made.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def card(screen: PartiesScreen) -> LooksCard:
    return screen.community_tab.looks


def words_in(widget: QWidget) -> str:
    return "\n".join(
        part.text() for part in widget.findChildren(QLabel) if part.isVisibleTo(widget)
    )


def test_a_style_and_a_template_are_chosen_and_taken_back_and_a_bad_file_is_refused(
    card: LooksCard, screen: PartiesScreen, house: House, tmp_path: Path
):
    _a_style_is_chosen_with_its_numbering_and_taken_back(card, screen, house)
    _a_file_that_cannot_be_used_is_refused_with_the_way_on(card, screen, house, tmp_path)
    _a_copy_is_edited_used_and_taken_away(card, screen, house, tmp_path)


def _a_style_is_chosen_with_its_numbering_and_taken_back(
    card: LooksCard, screen: PartiesScreen, house: House
) -> None:
    assert not card.save_button.isEnabled()
    styles = card.form.editor("style")
    styles.setCurrentIndex(list(HouseStyle).index(HouseStyle.AGENDA_LIST))
    styles.activated.emit(styles.currentIndex())
    card.form.editor("renumber").setChecked(True)
    assert "Sak 07-26" in words_in(card)
    assert "liste uten tabell" in words_in(card)
    card.save_button.click()
    assert house.ask(looks.looks).style is HouseStyle.AGENDA_LIST
    pattern = house.ask(lambda reading: pattern_of(reading.get(Body, house.ssu)))
    assert pattern.render(7, 2026) == "Sak 07-26"
    assert not card.save_button.isEnabled()
    screen.context.operations.undo()
    assert house.ask(looks.looks).style is HouseStyle.STANDARD
    assert card.form.values()["style"] is HouseStyle.STANDARD


def _a_file_that_cannot_be_used_is_refused_with_the_way_on(
    card: LooksCard, screen: PartiesScreen, house: House, tmp_path: Path
) -> None:
    path = tmp_path / "Mal.docx"
    path.write_bytes(b"PK\x03\x04ikke Word")
    card.templates.use(path)
    assert "Malen er skadet og kan ikke leses." in words_in(screen.message_bar)
    card.templates.use(tmp_path / "Borte.docx")
    assert "Borte.docx kan ikke leses." in words_in(screen.message_bar)
    assert card.templates.use_button.isEnabled()
    card.templates.write_copy(tmp_path / "finnes ikke" / "Mal.docx")
    assert "finnes ikke, eller den kan ikke lages" in words_in(screen.message_bar)
    assert house.ask(looks.looks_view).templates == ()


def _a_copy_is_edited_used_and_taken_away(
    card: LooksCard, screen: PartiesScreen, house: House, tmp_path: Path
) -> None:
    part, path = card.templates, tmp_path / "Brevmal.docx"
    part.write_copy(path)
    assert "Brevmal.docx er lagret" in words_in(screen.message_bar)
    edited = docx.Document(str(path))
    heading = edited.styles["Heading 1"].element
    heading.getparent().remove(heading)
    edited.save(str(path))

    kinds = part.form.editor("kind")
    kinds.setCurrentIndex(1)
    kinds.activated.emit(1)
    part.use(path)
    assert "Malen mangler stilen «Overskrift 1»." in words_in(part)
    (row,) = house.ask(looks.looks_view).templates
    assert (row.name, row.kind) == ("Brevmal.docx", DocumentKind.AGENDA)
    assert house.ask(looks.looks).template_for(DocumentKind.AGENDA).content == path.read_bytes()
    assert "Møteinnkalling med saksliste: Brevmal.docx" in words_in(part)

    part.remove(row)
    assert house.ask(looks.looks).template_for(DocumentKind.AGENDA) is None
    assert "Brevmal.docx" not in words_in(part)


def test_every_lack_is_said_in_every_language() -> None:
    from totrinn.documents.own_template import Finding, Lack
    from totrinn.own_templates import in_words

    for spoken in ("nb", "nn", "en"):
        texts = Texts.of_window(spoken)
        for lack in Lack:
            said = in_words(texts, Finding(lack, "{{avsender}}"))
            assert said.endswith((".", "».", "”."))
            assert "{{{{" not in said
    assert "{{helsefellesskap}}" in in_words(Texts.load("nb"), Finding(Lack.NO_SENDER))
