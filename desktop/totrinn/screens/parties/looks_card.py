# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""How the documents look: the house style, and the community's own Word templates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from totrinn.screens.parties.own_templates_part import OwnTemplatesPart
from totrinn.widgets.buttons import Button
from totrinn.widgets.card import Card
from totrinn.widgets.flow_layout import FlowLayout
from totrinn.widgets.form import Form
from totrinn.widgets.text import hairline, label
from totrinn_db.domain.looks import HouseStyle, LooksView

if TYPE_CHECKING:
    from totrinn.screens.parties.page import PartiesScreen

_EXAMPLE = (7, 2026)


class LooksCard(Card):
    """The choice of style with its number and what it means, and below it the templates."""

    def __init__(self, screen: PartiesScreen, title: str) -> None:
        super().__init__(title, ruled=True)
        self._screen, self._texts = screen, screen.context.texts
        self._looks: LooksView | None = None
        self.form = Form()
        styles = [(self._texts.label(style), style) for style in HouseStyle]
        self.form.add_choice("style", self.tr("Oppsett"), styles)
        self.about = label("", "small", tone="subtle", wrap=True)
        self.number = label("", "small", tone="subtle", wrap=True)
        self.form.column.addWidget(self.about)
        self.form.column.addWidget(self.number)
        self.form.add_check("renumber", self.tr("Nummerer nye saker slik i alle utvalgene"))
        self.save_button = Button(self.tr("Lagre oppsettet"))
        self.templates = OwnTemplatesPart(screen)
        row = FlowLayout(spacing=8)
        row.addWidget(self.save_button)
        self.add(self.form)
        self.body.addLayout(row)
        self.add(hairline())
        self.add(self.templates)
        self.form.edited.connect(self._describe)
        self.save_button.clicked.connect(self._save)

    def reload(self) -> None:
        """Ask how the documents look now."""
        from totrinn_db.queries import looks

        self._screen.read(looks.looks_view, then=self.show_looks)

    def show_looks(self, looks: LooksView) -> None:
        """Show the style and the templates in use, unless a style is being chosen."""
        self.templates.show_templates(looks.templates)
        if self._looks is None or not self.form.changes():
            self._looks = looks
            self.form.load({"style": looks.style, "renumber": False})
        self._describe()

    def _describe(self) -> None:
        """Say what the chosen style means, and how it numbers."""
        from totrinn.documents.styles import style_of

        style = self.form.values()["style"] or HouseStyle.STANDARD
        self.about.setText(self._texts.label(style, "about"))
        number = style_of(style).numbering.render(*_EXAMPLE)
        self.number.setText(
            self.tr("Nummerering i dette oppsettet: {number}").format(number=number)
        )
        self.save_button.setEnabled(bool(self.form.changes()))

    def _save(self) -> None:
        from totrinn.documents.styles import style_of
        from totrinn_db.commands.looks import choose_house_style

        values, looks = self.form.values(), self._looks
        if looks is None or not self.form.changes():
            return
        style = values["style"]
        self.form.load({"style": style, "renumber": False})
        self._screen.write(
            choose_house_style,
            style=style,
            numbering=style_of(style).numbering if values["renumber"] else None,
            expected_version=looks.version,
            undo_text=self.tr("Oppsettet er lagret. Det gjelder nye dokumenter."),
            then=lambda _: self.reload(),
        )
