# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""First step: which helsefellesskap, with what it is made of, and the language of its papers."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from totrinn import icons
from totrinn.screens.first_run.draft import Draft, body_rows
from totrinn.screens.first_run.own_part import OwnPart
from totrinn.screens.first_run.summary import bodies_in_words, parties_in_words
from totrinn.texts import Texts
from totrinn.theme import theme
from totrinn.widgets import painting
from totrinn.widgets.buttons import LinkButton
from totrinn.widgets.delegates import Index, TextDelegate, text_of
from totrinn.widgets.emptying import empty
from totrinn.widgets.flow_layout import FlowLayout
from totrinn.widgets.form_field import SearchField
from totrinn.widgets.messages import EmptyState
from totrinn.widgets.roles import Role
from totrinn.widgets.table import ListView
from totrinn.widgets.text import hairline, heading, label
from totrinn_db.domain.parties import Language
from totrinn_db.domain.reference import CommunityReference, search_communities

_ID = int(Role.SORT_KEY)
_OWN_HEIGHT = 460  # px at 100 %
_LAID_OUT, _MARGIN = 40, 8  # ms, px at 100 %


class _ChoiceDelegate(TextDelegate):
    """Paints a helsefellesskap as a choice: ring, name, and its size at the right."""

    def paint_content(
        self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint ring, name and size."""
        on = bool(option.state & QStyle.StateFlag.State_Selected)
        side = theme.px(18)
        box = QRect(area.x() + theme.px(2), area.y(), side, area.height())
        glyph = "thing.radio_on" if on else "thing.radio_off"
        icons.draw(painter, box, glyph, "accent" if on else "border_strong")
        small, font = theme.font("small", digits=True), theme.font("body", bold=on)
        count = text_of(index, Role.SUB)
        taken = QFontMetrics(small).horizontalAdvance(count)
        right = Qt.AlignmentFlag.AlignRight
        painting.draw_lines(painter, area, [count], small, theme.color("text_subtle"), right)
        rest = area.adjusted(side + theme.px(12), 0, -taken - theme.px(8), 0)
        name = painting.wrapped(text_of(index, Role.TITLE), font, rest.width(), 1)
        painting.draw_lines(painter, rest, name, font, theme.color("text"))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give a choice one line."""
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), theme.px(27 if index.data(Role.GROUP) else 34))

    def _group(self, painter: QPainter, area: QRect, index: Index) -> None:
        # There is nothing to fold here, so no room for a caret.
        font, name = theme.font("h3"), [text_of(index, Qt.ItemDataRole.DisplayRole)]
        painting.draw_lines(painter, area, name, font, theme.color("text_subtle"))


class CommunityPage(QWidget):
    """The list of the 19 by region, and what the chosen one is made of."""

    changed = Signal()
    confirmed = Signal()

    def __init__(
        self, draft: Draft, texts: Texts, communities: Sequence[CommunityReference]
    ) -> None:
        super().__init__()
        self._draft, self._texts, self._all = draft, texts, communities
        self.search = SearchField(self.tr("Søk etter helsefellesskap eller kommune"))
        self.list = ListView(self.tr("Helsefellesskap"))
        self.model = QStandardItemModel(self)
        self.list.setModel(self.model)
        self._delegate = _ChoiceDelegate()
        self.list.setItemDelegate(self._delegate)
        self.empty = EmptyState(
            "action.search", self.tr("Ingen treff"),
            self.tr("Prøv en del av navnet på helsefellesskapet eller en kommune."), framed=False,
        )  # fmt: skip
        self.empty.hide()
        self.own_link = LinkButton(self.tr("Lag et eget, uten forslag"))
        self.own: OwnPart | None = None
        self.own_link.clicked.connect(self.begin_own)
        theme.set_limits(self.list, min_height=190)
        self._lay_out()
        self.search.search_changed.connect(self._fill)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.opened.connect(lambda _index: self.confirmed.emit())
        self.search.returnPressed.connect(self._on_enter)
        self.search.down_pressed.connect(self.list.setFocus)
        self._is_by_search = False
        self._fill("")
        self._show_preview()

    def _lay_out(self) -> None:
        box = QFrame()
        box.setProperty("surface", "card")
        inside = QVBoxLayout(box)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.list)
        inside.addWidget(self.empty)
        left = QVBoxLayout()
        left.addWidget(self.search)
        left.addWidget(box, 1)
        left.addLayout(_at_left(self.own_link))
        theme.set_spacing(left, 8)
        row = self._halves = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(left, 4)
        row.addWidget(self._build_preview(), 6)
        theme.set_spacing(row, 16)

    def _build_preview(self) -> QWidget:
        frame = QFrame()
        frame.setProperty("surface", "card")
        self._content = QWidget()
        self._content.setProperty("surface", "clear")
        self._column = QVBoxLayout(self._content)
        theme.set_margins(self._column, 16, 14, 16, 14)
        theme.set_spacing(self._column, 7)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.viewport().setAutoFillBackground(False)
        self._content.setAutoFillBackground(False)
        scroll.setWidget(self._content)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._build_preview_parts()
        self._frame = frame
        outer = QVBoxLayout(frame)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(scroll)
        return frame

    def _build_preview_parts(self) -> None:
        self.title_label = heading("", "section", level=2)
        self.parties_label = label("", tone="subtle", wrap=True)
        self._parts = QVBoxLayout()
        theme.set_spacing(self._parts, 7)
        self._languages = QWidget()
        inner = QVBoxLayout(self._languages)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(label(self.tr("Språk i dokumentene"), "h3"))
        inner.addWidget(self._build_languages())
        self.language_label = label("", "small", tone="subtle", wrap=True)
        inner.addWidget(self.language_label)
        theme.set_spacing(inner, 5)
        for part in (self.title_label, self.parties_label):
            self._column.addWidget(part)
        self._own_box = QVBoxLayout()
        self._column.addLayout(self._own_box)
        self._column.addLayout(self._parts)
        self._column.addWidget(self._languages)
        self._column.addStretch(1)

    def _build_languages(self) -> QWidget:
        holder = QWidget()
        row = FlowLayout(holder, spacing=18)
        self._group = QButtonGroup(holder)
        names = (self.tr("Bokmål"), self.tr("Nynorsk"), self.tr("Følger mottakeren"))
        self.language_buttons: dict[Language | None, QRadioButton] = {}
        for language, name in zip((Language.NB, Language.NN, None), names, strict=True):
            button = QRadioButton(name)
            self.language_buttons[language] = button
            self._group.addButton(button)
            row.addWidget(button)
            button.toggled.connect(self._on_language)
        self.language_buttons[self._draft.language].setChecked(True)
        return holder

    def _on_enter(self) -> None:
        """Go on from the field when what was typed has found one."""
        if self.list.currentIndex().isValid():
            self.confirmed.emit()

    def set_stacked(self, stacked: bool) -> None:
        """Put the two parts below each other when there is no room beside."""
        ways = QHBoxLayout.Direction
        self._halves.setDirection(ways.TopToBottom if stacked else ways.LeftToRight)

    def focus_first(self) -> None:
        """Put the focus where typing finds a helsefellesskap."""
        if self.is_own:
            assert self.own is not None
            self.own.name_edit.setFocus()
        else:
            self.search.setFocus()

    @property
    def is_own(self) -> bool:
        """Tell whether a helsefellesskap of one's own is being made."""
        return self.own is not None and self.own.isVisibleTo(self)

    def begin_own(self) -> None:
        """Ask for a helsefellesskap that is none of the 19."""
        if self.own is None:
            self.own = OwnPart(self._texts, self._all)
            self._own_box.addWidget(self.own)
            self.own.changed.connect(self._on_own)
        self._is_by_search = False
        self.list.clearSelection()
        self.list.setCurrentIndex(QModelIndex())
        self.own.show()
        theme.set_limits(self._frame, min_height=_OWN_HEIGHT)
        self._on_own()
        self._show_preview()
        self.own.name_edit.setFocus()
        # Its size is known only when it has been laid out.
        QTimer.singleShot(_LAID_OUT, self._bring_own_into_view)

    def _bring_own_into_view(self) -> None:
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if self.own is not None and isinstance(area, QScrollArea):
            at = self._frame.mapTo(self, QPoint(0, 0)).y()
            area.verticalScrollBar().setValue(at - theme.px(_MARGIN))

    def _on_own(self) -> None:
        if self.own is not None:
            self._draft.choose_own(self.own.reference(self._draft.community))
            self.changed.emit()

    def check(self) -> bool:
        """Tell whether there is a choice to go on with; an own one says what it lacks."""
        if self.own is not None and self.is_own:
            return self.own.check()
        return self._draft.community is not None

    def _fill(self, words: str) -> None:
        found = search_communities(self._all, words)
        self._leave_what_search_chose(found)
        keep = self._draft.community.id if self._draft.community is not None else ""
        selection = self.list.selectionModel()
        selection.blockSignals(True)
        self.model.clear()
        ordered = sorted(found, key=lambda one: one.national_region)
        for region, members in groupby(ordered, key=lambda one: one.national_region):
            self.model.appendRow(_region_row(region))
            for one in members:
                self.model.appendRow(self._row(one))
        selection.blockSignals(False)
        self.list.setVisible(bool(found))
        self.empty.setVisible(not found)
        self._choose(keep, only=found[0].id if len(found) == 1 else "")

    def _leave_what_search_chose(self, found: Sequence[CommunityReference]) -> None:
        """Choose nothing when the only hit of half a word is none of the hits of the whole."""
        chosen = self._draft.community
        is_found = chosen is None or chosen.id in {one.id for one in found}
        if self._is_by_search and not is_found:
            self._is_by_search = False
            self._draft.community = None
            self._show_preview()
            self.changed.emit()

    def _row(self, one: CommunityReference) -> QStandardItem:
        row = QStandardItem(one.name)
        size = self._texts.count(len(one.municipalities), "municipality")
        row.setData(one.short_name, int(Role.TITLE))
        row.setData(size, int(Role.SUB))
        row.setData(one.id, _ID)
        row.setData(f"{one.short_name}, {size}", int(Qt.ItemDataRole.AccessibleTextRole))
        return row

    def _choose(self, wanted: str, only: str) -> None:
        for number in range(self.model.rowCount()):
            index = self.model.index(number, 0)
            if index.data(_ID) and index.data(_ID) in (only or wanted,):
                is_by_search = self._is_by_search or bool(only and only != wanted)
                self.list.setCurrentIndex(index)
                self._is_by_search = is_by_search
                return

    def _on_current(self, now: QModelIndex) -> None:
        chosen = next((one for one in self._all if one.id == now.data(_ID)), None)
        if chosen is not None:
            self._is_by_search = False
            if self.own is not None:
                self.own.hide()
                theme.set_limits(self._frame, min_height=0)
            self._draft.choose(chosen)
            self._show_preview()
            self.changed.emit()

    def _on_language(self) -> None:
        for language, button in self.language_buttons.items():
            if button.isChecked():
                self._draft.language = language

    def _show_preview(self) -> None:
        community = self._draft.community
        empty(self._parts)
        self._languages.setVisible(community is not None or self.is_own)
        for part in (self.title_label, self.parties_label):
            part.setVisible(not self.is_own)
        if self.is_own:
            self.language_label.setText(self.tr("Hver part kan få brev på sitt eget språk."))
            return
        if community is None:
            self.title_label.setText(self.tr("Velg et helsefellesskap i listen"))
            self.parties_label.setText(
                self.tr("Her ser du partene, områdene og utvalgene før du går videre.")
            )
            return
        self.title_label.setText(community.name)
        self.parties_label.setText(parties_in_words(community, self._texts))
        for title, count, names in self._sections(community):
            self._parts.addWidget(hairline())
            self._parts.addWidget(_section(title, count, names))
        self._parts.addWidget(hairline())
        self._show_languages(community)

    def _sections(self, community: CommunityReference) -> list[tuple[str, str, str]]:
        names = {one.number: one.display_name for one in community.municipalities}
        names |= {unit.key: unit.name for unit in community.units}
        rows = []
        for region in community.regions:
            members = [names[key] for key in region.members if key in names]
            rows.append((region.name, str(len(members)), ", ".join(members)))
        placed = {key for region in community.regions for key in region.members}
        rest = [one.display_name for one in community.municipalities if one.number not in placed]
        if rest and not community.units:
            title: str = self.tr("Uten område")
            if not community.regions:
                title = self.tr("Kommuner")
            rows.append((title, str(len(rest)), ", ".join(rest)))
        bodies: str = self.tr("Utvalg")
        rows.append((bodies, "", bodies_in_words(body_rows(community), self._texts)))
        return rows

    def _show_languages(self, community: CommunityReference) -> None:
        nynorsk = sum(one.language is Language.NN for one in community.municipalities)
        own: str = self.tr("{count} har vedtatt nynorsk som tjenestespråk.")
        text = own.format(count=self._texts.count(nynorsk, "municipality")) if nynorsk else ""
        if not nynorsk:
            text = self.tr("Hver part kan få brev på sitt eget språk.")
        self.language_label.setText(text)


def _at_left(link: LinkButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(link)
    row.addStretch(1)
    theme.set_margins(row, 5, 0, 0, 0)  # the ring of its focus is not cut
    return row


def _region_row(name: str) -> QStandardItem:
    row = QStandardItem(name)
    row.setData(True, int(Role.GROUP))
    row.setFlags(Qt.ItemFlag.ItemIsEnabled)
    return row


def _section(title: str, count: str, names: str) -> QWidget:
    holder = QWidget()
    column, top = QVBoxLayout(holder), QHBoxLayout()
    top.addWidget(label(title, "h3"))
    top.addWidget(label(count, "small", tone="subtle"), 1)
    column.addLayout(top)
    column.addWidget(label(names, "small", wrap=True))
    column.setContentsMargins(0, 0, 0, 0)
    theme.set_spacing(column, 1)
    theme.set_spacing(top, 6)
    return holder
