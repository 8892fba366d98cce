# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""One case class, path or section of the paper, or a new one. Saved when it is left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from totrinn.screens.parties import rule_forms as forms
from totrinn.screens.parties.edit_panel import EditPanel, both_names, neighbours, place_after
from totrinn.widgets.form import Form
from totrinn_db.commands import case_classes, case_paths, legal_bases, sections
from totrinn_db.domain.paths import StepKind, may_be_path
from totrinn_db.domain.views.rules import BasisRow, ClassRow, PathRow, RulesView, SectionRow

if TYPE_CHECKING:
    from totrinn.screens.parties.page import PartiesScreen

Rule = ClassRow | PathRow | SectionRow | BasisRow
RULE_KINDS = CLASS, PATH, SECTION, BASIS = "class", "path", "section", "basis"


@dataclass(frozen=True)
class _Acts:
    id_name: str
    add: Callable[..., str]
    change: Callable[..., None]
    end: Callable[..., None]
    restart: Callable[..., None]
    move: Callable[..., None]


_ACTS = {
    CLASS: _Acts(
        "class_id", case_classes.add_case_class, case_classes.change_case_class,
        case_classes.end_case_class, case_classes.restart_case_class,
        case_classes.move_case_class,
    ),
    PATH: _Acts(
        "path_id", case_paths.add_path, case_paths.change_path, case_paths.end_path,
        case_paths.restart_path, case_paths.move_path,
    ),
    SECTION: _Acts(
        "section_id", sections.add_section, sections.change_section, sections.end_section,
        sections.restart_section, sections.move_section,
    ),
    BASIS: _Acts(
        "basis_id", legal_bases.add_legal_basis, legal_bases.change_legal_basis,
        legal_bases.end_legal_basis, legal_bases.restart_legal_basis, legal_bases.move_legal_basis,
    ),
}  # fmt: skip
_FIELDS = {CLASS: forms.CLASS, PATH: forms.PATH, SECTION: forms.SECTION, BASIS: forms.BASIS}


def kind_of(row: Rule) -> str:
    """Tell what a row is."""
    if isinstance(row, ClassRow):
        return CLASS
    if isinstance(row, BasisRow):
        return BASIS
    return PATH if isinstance(row, PathRow) else SECTION


class RulePanel(EditPanel):
    """Edits the rule that is chosen, or takes in a new one."""

    def __init__(self, screen: PartiesScreen) -> None:
        super().__init__(screen)
        self._kind = CLASS
        self._row: Rule | None = None
        self._rules = RulesView((), (), ())
        self.end_button.setText(self.tr("Ta ut av bruk"))
        self.save_button.clicked.connect(self._on_save)
        self.end_button.clicked.connect(self._on_end)
        self.restart_button.clicked.connect(self._on_restart)
        self.up_button.clicked.connect(lambda: self.move_row(-1))
        self.down_button.clicked.connect(lambda: self.move_row(1))

    @cached_property
    def class_form(self) -> Form:
        """Give the form of a case class."""
        form = self.put(forms.class_form(self._texts))
        form.edited.connect(self._show_path)
        return form

    @cached_property
    def path_form(self) -> Form:
        """Give the form of a path."""
        form = self.put(forms.path_form(self._texts))
        form.edited.connect(self._show_steps)
        return form

    @cached_property
    def section_form(self) -> Form:
        """Give the form of a section."""
        return self.put(forms.section_form(self._texts))

    @cached_property
    def basis_form(self) -> Form:
        """Give the form of a legal basis."""
        return self.put(forms.basis_form())

    def form_of(self, kind: str) -> Form:
        """Give the form of a kind of rule."""
        made: Form = getattr(self, f"{kind}_form")
        return made

    def show_rule(self, row: Rule, rules: RulesView) -> None:
        """Show a rule; what was typed about the one before is saved first."""
        is_same = self._row is not None and self._row.id == row.id
        if is_same and self.form_of(self._kind).changes():
            return
        if not is_same:
            self.commit()
        self._kind, self._row, self._rules = kind_of(row), row, rules
        self.set_texts(row.name, self._facts(row))
        form = self.form_of(self._kind)
        self._offer(self._kind)
        values = {name: getattr(row, name) for name in _FIELDS[self._kind]}
        self._load(form, values)
        order = self._siblings()
        self.show_only(
            form, can_end=not row.ended, can_restart=row.ended,
            can_move=None if row.ended else neighbours(order, row.id),
        )  # fmt: skip

    def begin(self, kind: str, rules: RulesView) -> None:
        """Ask for a new rule of a kind."""
        self.commit()
        self._kind, self._row, self._rules = kind, None, rules
        titles = {
            CLASS: self.tr("Ny sakstype"), PATH: self.tr("Nytt saksløp"),
            SECTION: self.tr("Ny del av saksframlegget"), BASIS: self.tr("Ny hjemmel"),
        }  # fmt: skip
        self.set_texts(titles[kind], "")
        form = self.form_of(kind)
        self._offer(kind)
        self._load(form, self._new_values(kind))
        self.show_only(form, is_new=True)

    def _new_values(self, kind: str) -> dict[str, Any]:
        if kind == PATH:
            steps = (StepKind.DISCUSSION, StepKind.ANCHORING, StepKind.DECISION)
            return {"name_nb": "", "name_nn": "", "steps": steps}
        if kind == BASIS:
            return {name: "" for name in forms.BASIS}
        if kind == SECTION:
            texts = {name: "" for name in forms.SECTION}
            return {**texts, "steps": sections.PRINTED_IN}
        values: dict[str, Any] = {name: "" for name in forms.CLASS}
        values |= dict.fromkeys(
            ("municipal_level", "trust_level", "adoption_municipal_level", "adoption_trust_level")
        )
        paths = [path.id for path in self._rules.paths if not path.ended]
        return {**values, "recommends_only": False, "is_economic": False, "sections": (),
                "path_id": paths[0] if paths else None}  # fmt: skip

    def _offer(self, kind: str) -> None:
        if kind != CLASS:
            return
        own = self._row.path_id if isinstance(self._row, ClassRow) else ""
        paths = [p for p in self._rules.paths if not p.ended or p.id == own]
        self.class_form.set_choices("path_id", [(path.name, path.id) for path in paths])
        offered = [one for one in self._rules.sections if not one.ended]
        self.class_form.set_many("sections", [(one.name, one.key) for one in offered])

    def _load(self, form: Form, values: dict[str, Any]) -> None:
        if "sections" in values:
            order = [one.key for one in self._rules.sections if not one.ended]
            values["sections"] = tuple(key for key in order if key in values["sections"])
        form.load(values)
        if self._kind == CLASS:
            self._show_path()
        if self._kind == PATH:
            self._show_steps()

    def commit(self) -> None:
        """Save what was typed about the rule that is shown."""
        row = self._row
        if row is None:
            return
        form = self.form_of(self._kind)
        changes = form.changes()
        if not changes:
            return
        form.load(form.values())
        acts, key = _ACTS[self._kind], self._key(row)
        said: str = self.tr("{name} er lagret.")
        self._screen.write(
            acts.change, expected_version=row.version, undo_text=said.format(name=row.name),
            failed=self._on_failed, **key, **changes,
        )  # fmt: skip

    def move_row(self, by: int) -> None:
        """Move the rule that is shown one place in its list."""
        row, order = self._row, self._siblings()
        if row is None or row.ended or not neighbours(order, row.id)[0 if by < 0 else 1]:
            return
        key = self._key(row)
        after = place_after(order, row.id, by)
        self._screen.write(_ACTS[self._kind].move, after_id=after, **key)

    def _key(self, row: Rule) -> dict[str, Any]:
        return {_ACTS[self._kind].id_name: row.id}

    def _siblings(self) -> list[Rule]:
        lists: dict[str, tuple[Rule, ...]] = {
            CLASS: self._rules.classes, PATH: self._rules.paths, SECTION: self._rules.sections,
            BASIS: self._rules.bases,
        }  # fmt: skip
        return [row for row in lists[self._kind] if not row.ended]

    def _on_save(self) -> None:
        if self._row is not None:
            self.commit()
            return
        form = self.form_of(self._kind)
        values = form.values()
        both_names(values, "name_nb", "name_nn")
        if not values["name_nb"]:
            self.require(form, "name_nb", self.tr("Skriv et navn."))
            return
        said: str = self.tr("{name} er lagt inn.")
        self._screen.write(
            _ACTS[self._kind].add, then=self._screen.rules_tab.choose,
            undo_text=said.format(name=values["name_nb"]), **values,
        )  # fmt: skip

    def _on_failed(self, error: Any) -> None:
        """Say why, and show what still holds."""
        row, self._row = self._row, None
        if row is not None:
            self.show_rule(row, self._rules)
        self._screen.show_error(error)

    def _on_end(self) -> None:
        said: str = self.tr("{name} er ute av bruk.")
        self._do(_ACTS[self._kind].end, said)

    def _on_restart(self) -> None:
        said: str = self.tr("{name} er i bruk igjen.")
        self._do(_ACTS[self._kind].restart, said)

    def _do(self, command: Callable[..., None], said: str) -> None:
        if self._row is not None:
            key = self._key(self._row)
            self._screen.write(command, undo_text=said.format(name=self._row.name), **key)

    def _show_path(self) -> None:
        """Show the path that is chosen, and what it asks of the class."""
        form = self.class_form
        chosen = form.values()["path_id"]
        path = next((one for one in self._rules.paths if one.id == chosen), None)
        steps = path.steps if path is not None else ()
        form.field("path_id").set_help(forms.steps_in_words(self._texts, steps))
        for name in forms.ADOPTION:
            form.set_shown(name, StepKind.RECOMMENDATION in steps)

    def _show_steps(self) -> None:
        form = self.path_form
        steps = form.values()["steps"]
        row = self._row if isinstance(self._row, PathRow) else None
        words = forms.steps_in_words(self._texts, steps)
        if row is not None and row.cases:
            text: str = self.tr("{count} følger saksløpet nå, så stegene kan ikke endres.")
            words = text.format(count=self._texts.count(row.cases, "case"))
        form.field("steps").set_help(words)
        form.editor("steps").setEnabled(row is None or not row.cases)
        form.set_error("steps", forms.why_not(self._texts, may_be_path(steps)))

    def _facts(self, row: Rule) -> str:
        parts = [self.tr("Ute av bruk")] if row.ended else []
        if isinstance(row, PathRow):
            parts.append(self._used_by(row))
        if isinstance(row, ClassRow):
            text: str = self.tr("{count} på vei")
            if row.cases:
                parts.append(text.format(count=self._texts.count(row.cases, "case")))
        return ". ".join(part for part in parts if part)

    def _used_by(self, row: PathRow) -> str:
        if not row.classes:
            text: str = self.tr("Ingen sakstyper følger det")
            return text
        used: str = self.tr("Følges av {names}")
        return used.format(names=self._texts.join(row.classes))
