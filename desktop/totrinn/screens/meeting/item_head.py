# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What lies before the meeting in one item: the case, what is asked, the proposal, the answers."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from totrinn.screens.meeting.access import marked_lines
from totrinn.screens.meeting.part import column_of
from totrinn.texts import Texts
from totrinn.theme import theme
from totrinn.widgets.buttons import LinkButton
from totrinn.widgets.chips import Chip
from totrinn.widgets.form_field import IconText
from totrinn.widgets.text import heading, label
from totrinn_db.domain.meetings import ItemKind
from totrinn_db.domain.verdict import Refused
from totrinn_db.domain.views.meetings import ItemView


class ItemHead(QWidget):
    """The head of the page of one item. `answers_wanted` asks for the answers of the parties."""

    answers_wanted = Signal()
    access_wanted = Signal()

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self.kind = Chip("item_kind", "discussion", "")
        self.asked = label("", "small", tone="subtle", wrap=True)
        self.title = heading("", "section")
        self.ready = IconText("thing.ok", tone="success", ink="success")
        self.blocked = IconText("thing.blocked", tone="danger", ink="danger")
        self.answers_link = LinkButton(self.tr("Se svarene fra partene"))
        self.answers_link.clicked.connect(self.answers_wanted)
        self.exempt = IconText("action.lock")
        self.access_link = LinkButton(self.tr("Unntatt offentlighet …"))
        self.access_link.clicked.connect(self.access_wanted)
        self.proposal_title = label("", "h3")
        self.proposal = label("", "body", wrap=True)
        self.proposal.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.kind)
        top.addWidget(self.asked, 1)
        theme.set_spacing(top, 8)
        self.box = QFrame()
        self.box.setProperty("surface", "sunken")
        inner = QVBoxLayout(self.box)
        inner.addWidget(self.proposal_title)
        inner.addWidget(self.proposal)
        theme.set_margins(inner, 12, 8, 12, 10)
        theme.set_spacing(inner, 3)
        column = column_of(self, spacing=6)
        column.addLayout(top)
        column.addWidget(self.title)
        column.addWidget(self.ready)
        column.addWidget(self.blocked)
        links = QHBoxLayout()
        links.addWidget(self.answers_link)
        links.addWidget(self.access_link)
        links.addStretch(1)
        theme.set_spacing(links, 16)
        column.addWidget(self.exempt)
        column.addLayout(links)
        column.addWidget(self.box)

    def show_item(self, item: ItemView, position: str) -> None:
        """Show an item."""
        self.kind.set_state(item.kind.value, self._texts.label(item.kind))
        self.asked.setText(self.asked_text(item, position))
        number = item.number or (item.case.reference if item.case else "")
        name = item.case.title if item.case else item.title
        self.title.setText(f"{number} {name}".strip())
        self.ready.setVisible(self._is_ready(item))
        self.ready.set_text(self.answers_text(item))
        refused = item.verdict if isinstance(item.verdict, Refused) and not item.outcome else None
        self.blocked.setVisible(refused is not None)
        self.blocked.set_text(self._texts.sentence(refused) if refused is not None else "")
        self.answers_link.setVisible(item.case is not None and item.counted > 0)
        marked = marked_lines(item, self._texts)
        said: str = self.tr("Unntatt offentlighet. {parts}")
        self.exempt.set_text(said.format(parts="; ".join(marked)) if marked else "")
        self.exempt.setVisible(bool(marked))
        self.access_link.setVisible(item.kind is not ItemKind.BREAK)
        self.proposal_title.setText(
            self.tr("Forslag til vedtak") if item.case else self.tr("Forslag")
        )
        self.proposal.setText(item.proposal)
        self.box.setVisible(bool(item.proposal.strip()))

    def asked_text(self, item: ItemView, position: str) -> str:
        """Say what the meeting is asked to do."""
        asked = {
            ItemKind.DECISION: self.tr("Møtet bes om å vedta."),
            ItemKind.RECOMMENDATION: self.tr("Møtet bes om å tilrå overfor partene."),
            ItemKind.DISCUSSION: self.tr("Møtet bes om å drøfte, før saken går til partene."),
            ItemKind.INFORMATION: self.tr("Til orientering."),
        }.get(item.kind, "")
        text: str = self.tr("Punkt {position}. {asked}")
        short: str = self.tr("Punkt {position}")
        minutes: str = self.tr("{minutes} min")
        place = (text if asked else short).format(position=position, asked=asked)
        parts = [place, minutes.format(minutes=item.minutes)]
        if item.presenter:
            by: str = self.tr("Legges fram av {name}")
            parts.append(by.format(name=item.presenter))
        if item.fast_track_by:
            fast: str = self.tr("Hurtigløp, bestemt av {name}: {reason}")
            parts.append(fast.format(name=item.fast_track_by, reason=item.fast_track_reason))
        return " · ".join(part.strip() for part in parts)

    def answers_text(self, item: ItemView) -> str:
        """Sum up the answers of the parties."""
        text: str = self.tr(
            "{answered} av {counted} parter har svart, og saken er klar for vedtak."
        )
        return text.format(answered=item.answered, counted=item.counted)

    def _is_ready(self, item: ItemView) -> bool:
        decides = item.kind in (ItemKind.DECISION, ItemKind.RECOMMENDATION)
        return decides and item.counted > 0 and not isinstance(item.verdict, Refused)
