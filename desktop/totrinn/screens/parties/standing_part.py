# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The standing items of a body in a list, and the one that is chosen below it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from totrinn.screens.parties import body_forms as forms
from totrinn.screens.parties.edit_panel import both_names, neighbours
from totrinn.theme import theme
from totrinn.widgets.buttons import IconButton, LinkButton
from totrinn.widgets.flow_layout import FlowLayout
from totrinn.widgets.text import label
from totrinn_db.commands import standing_items as commands
from totrinn_db.domain.meetings import StandingKind
from totrinn_db.domain.views.parties import BodyRow, StandingRow

if TYPE_CHECKING:
    from totrinn.screens.parties.page import PartiesScreen

_ROW, _MOST = 24, 200  # px at 100 %
_DATE = "{date}"


class StandingPart(QWidget):
    """The list with its small acts, and the form. Saved when another item is chosen."""

    def __init__(self, screen: PartiesScreen) -> None:
        super().__init__()
        self._screen = screen
        self._body: BodyRow | None = None
        self._row: StandingRow | None = None
        self._wanted = ""
        self.list = QListWidget()
        self.list.setProperty("framed", True)
        self.list.setSpacing(2)
        self.list.setAccessibleName(self.tr("Faste punkter"))
        self.form = forms.standing_form()
        self.new_link = LinkButton(self.tr("Nytt punkt"))
        self.end_link = LinkButton(self.tr("Ta ut av bruk"))
        self.restart_link = LinkButton(self.tr("Ta i bruk igjen"))
        self.up_button = IconButton("action.move_up", self.tr("Flytt punktet opp"))
        self.down_button = IconButton("action.move_down", self.tr("Flytt punktet ned"))
        self._lay_out()
        self.list.currentRowChanged.connect(self._on_row)
        self.new_link.clicked.connect(self.begin)
        self.end_link.clicked.connect(self._on_end)
        self.restart_link.clicked.connect(self._on_restart)
        self.up_button.clicked.connect(lambda: self._move(-1))
        self.down_button.clicked.connect(lambda: self._move(1))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        note = self.tr(
            "Punktene kommer på sakslisten av seg selv. Møter det er kalt inn til, endres ikke."
        )
        column.addWidget(label(note, "small", tone="subtle", wrap=True))
        column.addWidget(self.list)
        holder = QWidget()
        flow = FlowLayout(holder, spacing=12)
        for part in (
            self.new_link, self.end_link, self.restart_link, self.up_button, self.down_button,
        ):  # fmt: skip
            flow.addWidget(part)
        column.addWidget(holder)
        column.addWidget(self.form)
        theme.set_margins(column, 0, 0, 0, 0)
        theme.set_spacing(column, 8)

    def show_body(self, body: BodyRow) -> None:
        """Show the items of a body, those out of use last."""
        chosen = self._wanted or (self._row.id if self._row is not None else "")
        self._body, self._wanted = body, ""
        out: str = self.tr("{title} (ute av bruk)")
        self.list.blockSignals(True)
        self.list.clear()
        for row in body.standing_items:
            title = row.title.replace(_DATE, "…")
            QListWidgetItem(out.format(title=title) if row.ended else title, self.list)
        self.list.blockSignals(False)
        high = min(max(len(body.standing_items), 2) * _ROW + 8, _MOST)
        theme.set_limits(self.list, min_height=high, max_height=high)
        ids = [row.id for row in body.standing_items]
        self._row = None
        if ids:
            self.list.setCurrentRow(ids.index(chosen) if chosen in ids else 0)
            self._on_row(self.list.currentRow())
        else:
            self.begin()

    def begin(self) -> None:
        """Ask for a new item."""
        self.commit()
        self._row = None
        self.list.setCurrentRow(-1)
        blank = dict.fromkeys(forms.STANDING, "")
        self.form.load({**blank, "minutes": 5, "is_last": False})
        self.form.field("title_nb").set_help("")
        self.form.set_shown("is_last", True)
        self._show_acts()
        self.form.focus_first()

    def commit(self) -> None:
        """Save what was typed about the item that is shown."""
        row = self._row
        changes = self.form.changes() if row is not None else {}
        if row is None or not changes:
            return
        self.form.load(self.form.values())
        said: str = self.tr("Punktet «{title}» er lagret.")
        self._screen.write(
            commands.change_standing_item, standing_id=row.id, expected_version=row.version,
            undo_text=said.format(title=row.title), **changes,
        )  # fmt: skip

    def save(self) -> None:
        """Save the item that is shown, or put in the new one."""
        if self._row is not None:
            self.commit()
            return
        values = self.form.values()
        both_names(values, "title_nb", "title_nn")
        if not values["title_nb"]:
            self.form.set_error("title_nb", self.tr("Skriv en tittel."))
            self.form.editor("title_nb").setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self._body is not None:
            said: str = self.tr("Punktet «{title}» er lagt inn.")
            self.form.load(values)
            self._screen.write(
                commands.add_standing_item, body_id=self._body.id, then=self._choose,
                undo_text=said.format(title=values["title_nb"]), **values,
            )  # fmt: skip

    def has_changes(self) -> bool:
        """Tell whether something is typed that is not saved."""
        return bool(self.form.changes())

    def _choose(self, key: str) -> None:
        self._wanted = key
        if self._body is not None and key in [row.id for row in self._body.standing_items]:
            self.show_body(self._body)

    def _on_row(self, number: int) -> None:
        if self._body is None or not 0 <= number < len(self._body.standing_items):
            return
        row = self._body.standing_items[number]
        if self._row is not None and self._row.id != row.id:
            self.commit()
        self._row = row
        self.form.load({name: getattr(row, name) for name in forms.STANDING})
        dated = self.tr("{date} blir datoen for møtet protokollen er fra.")
        self.form.field("title_nb").set_help(dated if _DATE in row.title_nb else "")
        self.form.set_shown("is_last", row.kind is StandingKind.OTHER)
        self._show_acts()

    def _own(self) -> list[StandingRow]:
        """List the body's own items; those that Totrinn knows have their usual places."""
        items = self._body.standing_items if self._body is not None else ()
        return [one for one in items if one.kind is StandingKind.OTHER and not one.ended]

    def _show_acts(self) -> None:
        row = self._row
        self.end_link.setVisible(row is not None and not row.ended)
        self.restart_link.setVisible(row is not None and row.ended)
        up, down = neighbours(self._own(), row.id if row is not None else "")
        for button, on in ((self.up_button, up), (self.down_button, down)):
            button.setVisible(up or down)
            button.setEnabled(on)

    def _move(self, by: int) -> None:
        row, own = self._row, [one.id for one in self._own()]
        if row is None or self._body is None:
            return
        neighbour = own[own.index(row.id) + by]
        after: str | None = neighbour
        if by < 0:
            others = [one.id for one in self._body.standing_items if one.id != row.id]
            at = others.index(neighbour)
            after = others[at - 1] if at else None
        self._screen.write(commands.move_standing_item, standing_id=row.id, after_id=after)

    def _on_end(self) -> None:
        said: str = self.tr("Punktet «{title}» er ute av bruk.")
        self._do(commands.end_standing_item, said)

    def _on_restart(self) -> None:
        said: str = self.tr("Punktet «{title}» er i bruk igjen.")
        self._do(commands.restart_standing_item, said)

    def _do(self, command: Any, said: str) -> None:
        if self._row is not None:
            self._screen.write(
                command, standing_id=self._row.id, undo_text=said.format(title=self._row.title)
            )
