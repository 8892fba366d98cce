# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""The top of a page: back, title, subtitle and actions. Knows no case words.

header = PageHeader("Saker", "10 aktive i 2026", back="Tilbake")   back="" hides the button
header.set_title(title), header.set_subtitle(text)
header.set_actions(primary=action, secondary=[…], overflow=[…])    QActions (make_action)
header.back_requested                        signal
header.add_widget(combo)                     a field beside the title (before the actions)
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from html import escape

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QWidget

from totrinn.theme import theme
from totrinn.widgets import accessible
from totrinn.widgets.buttons import ActionButton, Button, IconButton
from totrinn.widgets.emptying import empty

_Acts = tuple[QAction | None, tuple[QAction, ...], tuple[QAction, ...]]

_FOLD_BELOW = 900  # px at 100 %, the width of a page beside the narrow navigation
_KEPT_TOGETHER = 50  # letters of a subtitle that is moved down as a whole, if it fits on a line


class PageTitle(QLabel):
    """A title and a quieter subtitle on the same line, wrapped when there is no room."""

    def __init__(self, title: str, subtitle: str = "", *, role: str = "h1") -> None:
        super().__init__()
        self._title, self._subtitle, self._role = title, subtitle, role
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setProperty("heading", 1)
        accessible.install()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self.refresh)
        self.refresh()

    @property
    def title(self) -> str:
        """Give the title alone."""
        return self._title

    def set_texts(self, title: str, subtitle: str) -> None:
        """Show another title and subtitle."""
        self._title, self._subtitle = title, subtitle
        self.refresh()

    def set_role(self, role: str) -> None:
        """Use a smaller or larger title."""
        self._role = role
        self.refresh()

    def refresh(self) -> None:
        """Write the text again in the sizes of the theme."""
        size, _weight = theme.type_size(self._role)
        small = theme.px(14)
        title = f'<span style="font-size:{size}px;font-weight:600">{escape(self._title)}</span>'
        sub = ""
        if self._subtitle:
            ink = theme.css("text_subtle")
            short = escape(self._subtitle)
            if len(self._subtitle) <= _KEPT_TOGETHER and self._fits_a_line():
                short = short.replace(" ", "&nbsp;")
            sub = f'<span style="font-size:{small}px;color:{ink}">{short}</span>'
            title += "&nbsp; "
        self.setText(title + sub)
        self.setAccessibleName(" ".join(part for part in (self._title, self._subtitle) if part))

    def _fits_a_line(self) -> bool:
        metrics = QFontMetrics(theme.font("body"))
        return metrics.horizontalAdvance(self._subtitle) < self.width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the subtitle anew where that is needed."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.refresh()

    def minimumSizeHint(self) -> QSize:
        """Let the title wrap rather than widen the window."""
        return QSize(theme.px(120), super().minimumSizeHint().height())


class PageHeader(QWidget):
    """Back button, title and actions; folds the secondary actions when there is no room."""

    back_requested = Signal()

    def __init__(
        self,
        title: str = "",
        subtitle: str = "",
        *,
        back: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._subtitle = subtitle
        self._secondary: list[ActionButton] = []
        self._actions: list[QAction] = []
        self._overflow: list[QAction] = []
        self._kept: list[QWidget] = []
        self._shown: _Acts = (None, (), ())
        self._folded = False
        self.back_button = IconButton("action.back", back or self._back_text())
        if not back:
            self.back_button.hide()
        self.title_label = PageTitle(title, subtitle)
        self._box = QHBoxLayout()
        self._extra = QHBoxLayout()
        self._build()
        self.back_button.clicked.connect(self.back_requested)

    def _build(self) -> None:
        # With a parent from the first: shown without one, they are windows that take the focus.
        self.fold_button = Button(
            self._fold_text(), icon="action.caret_down", trailing=True, parent=self
        )
        self.more_button = IconButton("action.more", self._more_text(), framed=True, parent=self)
        self._fold_menu, self._more_menu = QMenu(self.fold_button), QMenu(self.more_button)
        self.fold_button.setMenu(self._fold_menu)
        self.more_button.setMenu(self._more_menu)
        self.fold_button.hide()
        self.more_button.hide()
        row = self._row = QHBoxLayout(self)
        row.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.title_label, 1)
        row.addLayout(self._extra)
        row.addLayout(self._box)
        theme.set_margins(row, 0, 0, 0, 0)
        theme.set_spacing(row, 8)
        for box in (self._box, self._extra):
            theme.set_spacing(box, 9)
        # Not Maximum: that would limit it to the height of its hint, at another width than it has.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def set_title(self, title: str) -> None:
        """Show another title."""
        self.title_label.set_texts(title, self._subtitle)

    def set_subtitle(self, subtitle: str) -> None:
        """Show another subtitle."""
        self._subtitle = subtitle
        self.title_label.set_texts(self.title_label.title, subtitle)

    def add_widget(self, widget: QWidget) -> None:
        """Put a field between the title and the actions."""
        self._extra.addWidget(widget)

    def set_actions(
        self,
        primary: QAction | None = None,
        secondary: Sequence[QAction] = (),
        overflow: Sequence[QAction] = (),
    ) -> None:
        """Show these actions; the primary is never folded. Buttons that stay keep the focus."""
        wanted: _Acts = (primary, tuple(secondary), tuple(overflow))
        if wanted == self._shown:
            return
        self._shown = wanted
        self._actions, self._overflow = list(secondary), list(overflow)
        with self._laid_out_once():
            self._put_in(primary, secondary)
            self._fill_menus()
            self._fold(self._is_crowded())

    def _put_in(self, primary: QAction | None, secondary: Sequence[QAction]) -> None:
        for kept in (self.fold_button, self.more_button):
            self._box.removeWidget(kept)
        empty(self._box)
        self._secondary = [ActionButton(action, parent=self) for action in secondary]
        for button in self._secondary:
            self._box.addWidget(button)
        self._box.addWidget(self.fold_button)
        self._kept = []
        if primary is not None:
            self._kept.append(ActionButton(primary, "primary", parent=self))
            self._box.addWidget(self._kept[0])
        self._box.addWidget(self.more_button)

    @contextmanager
    def _laid_out_once(self) -> Iterator[None]:
        """Let the whole page be laid out once when all buttons are there, not for each of them."""
        self._row.setEnabled(False)
        try:
            yield
        finally:
            self._row.setEnabled(True)
            self._row.invalidate()

    def _fill_menus(self) -> None:
        fold_menu, more_menu = self._fold_menu, self._more_menu
        fold_menu.clear()
        more_menu.clear()
        fold_menu.addActions(self._actions)
        if self._actions and self._overflow:
            fold_menu.addSeparator()
        fold_menu.addActions(self._overflow)
        more_menu.addActions(self._overflow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the secondary actions when there is no room for them."""
        super().resizeEvent(event)
        with self._laid_out_once():
            self._fold(self._is_crowded())

    def _is_crowded(self) -> bool:
        needed = sum(button.sizeHint().width() + theme.px(9) for button in self._secondary)
        too_narrow = self.width() < theme.px(_FOLD_BELOW)
        crowded = needed > self.width() * 0.55 or needed > self._room_beside()
        return (too_narrow and len(self._secondary) > 1) or crowded

    def _room_beside(self) -> int:
        """Tell how much room the secondary actions have beside what is never folded."""
        kept: list[QWidget] = [self.title_label, *self._kept]
        kept += [self.back_button] if self.back_button.isVisibleTo(self) else []
        kept += [self.more_button] if self._overflow else []
        taken = sum(part.minimumSizeHint().width() + theme.px(9) for part in kept)
        return self.width() - taken - self._extra.minimumSize().width()

    def minimumSizeHint(self) -> QSize:
        """Let the window be as narrow as the folded header."""
        kept: list[QWidget] = [self.title_label, *self._kept]
        if self._actions or self._overflow:
            kept.append(self.more_button)
        kept += [self.back_button] if self.back_button.isVisibleTo(self) else []
        width = sum(part.minimumSizeHint().width() + theme.px(9) for part in kept)
        return QSize(width, super().minimumSizeHint().height())

    def _fold(self, folded: bool) -> None:
        self._folded = folded
        for button in self._secondary:
            button.fold(is_folded=folded)
        any_folded = bool(self._overflow or (folded and self._actions))
        # Where there is no room for the word either, the three dots have all of them.
        has_word = folded and self.fold_button.sizeHint().width() <= self._room_beside()
        self.fold_button.setVisible(has_word and any_folded)
        self.more_button.setVisible(not has_word and any_folded)
        self.more_button.setMenu(self._fold_menu if folded else self._more_menu)

    def _back_text(self) -> str:
        text: str = self.tr("Tilbake")
        return text

    def _fold_text(self) -> str:
        text: str = self.tr("Handlinger")
        return text

    def _more_text(self) -> str:
        text: str = self.tr("Flere handlinger")
        return text
