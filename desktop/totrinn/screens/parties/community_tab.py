# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The community itself: name, language, deadlines, and its case classes with their levels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from totrinn.theme import theme
from totrinn.widgets.buttons import Button
from totrinn.widgets.card import Card
from totrinn.widgets.form import Form
from totrinn.widgets.text import hairline, label
from totrinn_db.commands import case_classes
from totrinn_db.commands import community as commands
from totrinn_db.domain.anchoring import Level
from totrinn_db.domain.parties import Language
from totrinn_db.domain.views.parties import CommunityView
from totrinn_db.domain.views.rules import ClassRow, PathRow, RulesView

if TYPE_CHECKING:
    from totrinn.screens.parties.page import PartiesScreen

_COMMUNITY = (
    "name", "language", "letters_follow_recipient", "contact", "contact_email",
    "reporting_days", "anchoring_days",
)  # fmt: skip
_CLASS = ("name", "path_id", "municipal_level", "trust_level", "is_economic", "sections")
_STACKED = 760


class CommunityTab(QWidget):
    """The forms for the community and for one case class at a time."""

    def __init__(self, screen: PartiesScreen) -> None:
        super().__init__()
        self._screen, self._texts = screen, screen.context.texts
        self._community: CommunityView | None = None
        self._rules: RulesView | None = None
        self._class: ClassRow | None = None
        self.form, self.class_form = Form(), Form()
        self._build_community()
        self._build_class()
        self._lay_out()

    def actions(self) -> list[QAction]:
        """Nothing more can be done here than what is seen."""
        return []

    def _build_community(self) -> None:
        form, days = self.form, self.tr(" virkedager")
        form.add_line("name", self.tr("Navn"))
        languages = [(self._texts.label(one), one) for one in Language]
        form.add_choice("language", self.tr("Helsefellesskapets målform"), languages)
        form.add_check(
            "letters_follow_recipient", self.tr("Brev til en part følger partens egen målform")
        )
        form.add_line("contact", self.tr("Kontakt for helsefellesskapet"))
        form.add_line("contact_email", self.tr("E-post"))
        form.add_number(
            "reporting_days", self.tr("Siste dag å melde sak"), suffix=days, most=120,
            help=self.tr("Så lenge før møtet."),
        )  # fmt: skip
        form.add_number(
            "anchoring_days", self.tr("Tid til forankring"), suffix=days, most=250,
            help=self.tr("Foreslått svarfrist når en sak sendes ut."),
        )  # fmt: skip
        self.save_button = Button(self.tr("Lagre"), "primary")
        self.save_button.clicked.connect(self._save_community)

    def _build_class(self) -> None:
        form = self.class_form
        form.add_choice("id", self.tr("Sakstype")).activated.connect(self._on_class)
        form.add_line("name", self.tr("Navn"))
        form.add_choice("path_id", self.tr("Saksløp")).activated.connect(self._show_path)
        self.path_label = label("", "small", tone="subtle", wrap=True)
        form.column.addWidget(self.path_label)
        levels: list[tuple[str, Level | None]] = [(self.tr("Partene avgjør selv"), None)]
        levels += [(self._texts.label(level), level) for level in Level]
        form.add_choice("municipal_level", self.tr("Behandles i kommunene i"), levels)
        form.add_choice("trust_level", self.tr("Behandles i helseforetaket i"), levels)
        form.add_check("is_economic", self.tr("Har økonomiske eller administrative følger"))
        form.add_many("sections", self.tr("Saksframlegget må ha"))
        self.class_note = label("", "small", tone="subtle", wrap=True)
        form.column.insertWidget(1, self.class_note)
        self.class_button = Button(self.tr("Lagre sakstypen"))
        self.class_button.clicked.connect(self._save_class)

    def _lay_out(self) -> None:
        own = Card(self.tr("Helsefellesskapet"), ruled=True)
        own.add(self.form)
        own.body.addLayout(_left(self.save_button))
        own.body.addStretch(1)
        classes = Card(self.tr("Sakstyper og saksløp"), ruled=True)
        classes.add(self.class_form)
        classes.body.addLayout(_left(self.class_button))
        classes.add(hairline())
        self._paths = QVBoxLayout()
        classes.body.addLayout(self._paths)
        classes.body.addStretch(1)
        content = QWidget()
        content.setProperty("surface", "clear")
        self._halves = QHBoxLayout(content)
        self._halves.addWidget(own, 1)
        self._halves.addWidget(classes, 1)
        theme.set_margins(self._halves, 0, 0, 0, 0)
        theme.set_spacing(self._halves, 13)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        scroll.setWidget(content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)

    def show_community(self, community: CommunityView) -> None:
        """Show the community as it is now, unless something is being typed about it."""
        if self._community is not None and self.form.changes():
            return
        self._community = community
        self.form.load({name: getattr(community, name) for name in _COMMUNITY})

    def show_rules(self, rules: RulesView) -> None:
        """Show the case classes and paths as they are now."""
        self._rules = rules
        chosen = self._class.id if self._class is not None else ""
        self.class_form.set_choices("id", [(row.name, row.id) for row in rules.classes])
        self.class_form.set_choices("path_id", [(path.name, path.id) for path in rules.paths])
        self.class_form.set_many("sections", [(one.name, one.key) for one in rules.sections])
        rows = {row.id: row for row in rules.classes}
        first = rules.classes[0] if rules.classes else None
        self._show_class(rows.get(chosen, first))
        self._show_paths(rules)

    def _show_class(self, row: ClassRow | None) -> None:
        self._class = row
        if row is None:
            return
        self.class_note.setText(row.description)
        self.class_note.setVisible(bool(row.description))
        values: dict[str, Any] = {name: getattr(row, name) for name in _CLASS}
        order = [one.key for one in self._rules.sections] if self._rules is not None else []
        values["sections"] = tuple(key for key in order if key in row.sections)
        self.class_form.load({"id": row.id, **values})
        self._show_path()

    def _show_path(self) -> None:
        chosen = self.class_form.values()["path_id"]
        paths = self._rules.paths if self._rules is not None else ()
        path = next((one for one in paths if one.id == chosen), None)
        self.path_label.setText(self._steps(path) if path is not None else "")

    def _show_paths(self, rules: RulesView) -> None:
        while self._paths.count():
            item = self._paths.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        self._paths.addWidget(label(self.tr("Saksløp"), "h3"))
        for path in rules.paths:
            self._paths.addWidget(label(f"{path.name}: {self._steps(path)}", "small", wrap=True))

    def _steps(self, path: PathRow) -> str:
        names = [self._texts.label(step) for step in path.steps]
        return " → ".join(name if not n else name[:1].lower() + name[1:]
                          for n, name in enumerate(names))  # fmt: skip

    def _on_class(self) -> None:
        chosen = self.class_form.values()["id"]
        rows = self._rules.classes if self._rules is not None else ()
        self._show_class(next((row for row in rows if row.id == chosen), None))

    def _save_community(self) -> None:
        changes, community = self.form.changes(), self._community
        if changes and community is not None:
            self.form.load(self.form.values())
            self._screen.write(
                commands.change_community, expected_version=community.version,
                undo_text=self.tr("Opplysningene er lagret."), **changes,
            )  # fmt: skip

    def _save_class(self) -> None:
        changes, row = self.class_form.changes(), self._class
        changes.pop("id", None)
        if not changes or row is None or self._community is None:
            return
        if "name" in changes:
            form = "name_nn" if self._community.language is Language.NN else "name_nb"
            changes[form] = changes.pop("name")
        said: str = self.tr("Sakstypen {name} er lagret.")
        self._screen.write(
            case_classes.change_case_class, class_id=row.id, expected_version=row.version,
            undo_text=said.format(name=row.name), **changes,
        )  # fmt: skip

    def resizeEvent(self, event: Any) -> None:
        """Put the cards below each other when there is no room beside."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        narrow = self.width() < theme.px(_STACKED)
        self._halves.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)


def _left(button: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(button)
    row.addStretch(1)
    return row
