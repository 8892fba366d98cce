# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""The one style sheet, made from colours and sizes.

Properties that widgets set: QLabel role and tone, QPushButton kind (primary, quiet, link) and
density (small, large), QFrame surface (card, sunken, line, tip), any field invalid (true).
Combo boxes, spin boxes, check boxes and radio buttons are painted by style.py instead, for a
style sheet would want picture files for their arrows.
"""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from totrinn.theme.theme import Theme

_TEXT_ROLES = (
    "caption", "small", "body", "reading", "h3", "h2", "section", "h1", "meeting_body", "meeting_h1"
)  # fmt: skip
_TONES = {
    "subtle": "text_subtle",
    "accent": "accent_text",
    "danger": "danger",
    "warning": "warning",
    "success": "success",
    "info": "info",
    "inverse": "tooltip_text",
}

_SHEET = Template("""
QMainWindow, QDialog, QWidget[surface="window"] { background: $window; }
QDialog { border: 1px solid $border; }
QFrame[surface="card"] {
    background: $surface; border: 1px solid $border_subtle; border-radius: ${card_radius}px;
}
QFrame[surface="plain"] { background: $surface; border: none; }
QFrame[surface="sunken"] { background: $sunken; border: none; }
QFrame[surface="header"] {
    background: $window; border: none; border-bottom: 1px solid $border_subtle;
}
QFrame[surface="line"] {
    background: $border_subtle; border: none; max-height: 1px; min-height: 1px;
}
QFrame[surface="tip"] { background: $tooltip_bg; border: none; border-radius: ${radius}px; }
QFrame[message="info"] { background: $info_tint; $message_edge border-radius: ${radius}px; }
QFrame[message="warning"] { background: $warning_tint; $message_edge border-radius: ${radius}px; }
QFrame[message="error"] { background: $danger_tint; $message_edge border-radius: ${radius}px; }
QFrame[message="success"] { background: $success_tint; $message_edge border-radius: ${radius}px; }
QScrollArea, QStackedWidget { background: transparent; border: none; }
QListWidget, QScrollArea[stop="true"] { border: 2px solid transparent; }
QListWidget:focus, QScrollArea[stop="true"]:focus { border: 2px solid $focus; }
QScrollArea > QWidget > QWidget[surface="clear"] { background: transparent; }

QPushButton {
    background: $surface; color: $text; border: 1px solid $border;
    border-radius: ${radius}px; padding: 0 ${pad_x}px; min-height: ${control_in}px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:open { background: $pressed; }
QPushButton:disabled { color: $text_disabled; border-color: $border_subtle; background: $surface; }
QPushButton[density="small"] { min-height: ${small_in}px; padding: 0 ${pad_small}px;
    font-size: ${small}px; }
QPushButton[density="large"] { min-height: ${large_in}px; padding: 0 ${pad_large}px; }
QPushButton[kind="primary"] {
    background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600;
}
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:pressed { background: $accent_pressed; border-color: $accent_pressed; }
QPushButton[kind="primary"]:disabled {
    background: $surface; color: $text_disabled; border-color: $border_subtle;
}
QPushButton[kind="quiet"] { background: transparent; color: $accent_text;
    border: 1px solid transparent; }
QPushButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:pressed { background: $pressed; }
QPushButton[kind="quiet"]:disabled { color: $text_disabled; }
QPushButton[kind="link"] {
    background: transparent; color: $accent_text; border: none; padding: 0;
    min-height: ${target}px; text-decoration: underline; font-size: ${small}px;
}
QPushButton[kind="link"]:hover { color: $text; }
QPushButton[kind="link"]:disabled { color: $text_disabled; }
QPushButton[kind="link"][tone="info"] { color: $info; }
QPushButton[kind="link"][tone="warning"] { color: $warning; }
QPushButton[kind="link"][tone="error"] { color: $danger; }
QPushButton[kind="link"][tone="success"] { color: $success; }
QPushButton[kind="tip"] { background: transparent; color: $tooltip_text;
    border: 1px solid $tooltip_text; min-height: ${small_in}px; }
QPushButton[kind="tip"]:hover { background: $tooltip_text; color: $tooltip_bg; }
QPushButton::menu-indicator { width: 0; image: none; }
QToolButton { background: transparent; color: $text; border: 1px solid transparent;
    border-radius: ${radius}px; padding: ${gap2}px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:open { background: $pressed; }
QToolButton:checked { background: $selected; border-color: $accent; }
QToolButton[kind="framed"] { background: $surface; border: 1px solid $border; }
QToolButton[kind="framed"]:hover { background: $hover; }
QToolButton[kind="tip"]:hover { background: $border_strong; }
QToolButton::menu-indicator { width: 0; image: none; }

QLineEdit, QTextEdit, QPlainTextEdit {
    background: $surface; color: $text; border: 1px solid $border; border-radius: ${radius}px;
    selection-background-color: $accent; selection-color: $on_accent;
    placeholder-text-color: $text_subtle;
}
QLineEdit { padding: 0 ${field_x}px; min-height: ${control_in}px; }
QTextEdit, QPlainTextEdit { padding: ${field_y}px; }
QLineEdit:focus { border: 2px solid $focus; padding: 0 ${field_x_focus}px;
    min-height: ${control_in2}px; }
QTextEdit:focus, QPlainTextEdit:focus { border: 2px solid $focus; padding: ${field_y_focus}px; }
QLineEdit[invalid="true"] { border: 2px solid $danger; padding: 0 ${field_x_focus}px;
    min-height: ${control_in2}px; }
QTextEdit[invalid="true"], QPlainTextEdit[invalid="true"] {
    border: 2px solid $danger; padding: ${field_y_focus}px;
}
QLineEdit[invalid="true"]:focus, QTextEdit[invalid="true"]:focus,
QPlainTextEdit[invalid="true"]:focus { border: 3px solid $danger; }
QLineEdit:disabled, QTextEdit:disabled, QPlainTextEdit:disabled,
QLineEdit:read-only, QTextEdit:read-only, QPlainTextEdit:read-only {
    background: $window; border-color: $border_subtle; }
QLineEdit:read-only:focus, QTextEdit:read-only:focus, QPlainTextEdit:read-only:focus {
    border-color: $focus; }
QLineEdit:disabled, QTextEdit:disabled, QPlainTextEdit:disabled { color: $text_disabled; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit,
QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit:focus {
    border: none; background: transparent; padding: 0; min-height: 0; border-radius: 0;
}
QAbstractSpinBox QLineEdit[typed="true"], QAbstractSpinBox QLineEdit[typed="true"]:focus {
    background: $surface; }

QAbstractItemView { background: $surface; color: $text; border: none; outline: none;
    selection-background-color: $selected; selection-color: $text; }
QFrame[surface="card"] > QAbstractItemView { background: transparent; }
QComboBox QAbstractItemView { border: 1px solid $border; padding: ${gap2}px; }
QTableCornerButton::section { background: $sunken; border: none; }
QSplitter::handle { background: transparent; width: ${gap5}px; height: ${gap5}px; }

QMenuBar { background: $titlebar; color: $text; font-size: ${small}px; }
QMenuBar::item { background: transparent; padding: ${bar_y}px ${menu_x}px;
    border-radius: ${radius}px; }
QMenuBar::item:selected { background: $selected; }
QMenuBar::item:pressed { background: $pressed; }
QMenu { background: $surface; color: $text; border: 1px solid $border; padding: ${gap2}px;
    font-size: ${small}px; }
QMenu::item { padding: ${gap3}px ${menu_right}px ${gap3}px ${menu_x}px;
    border-radius: ${radius}px; border: 1px solid transparent; }
QMenu::item:selected { background: $selected; border-color: $accent; }
QMenu::item:disabled { color: $text_disabled; }
QMenu::icon { padding-left: ${gap4}px; }
QMenu::separator { height: 1px; background: $border_subtle; margin: ${gap2}px ${gap4}px; }
QStatusBar { background: $titlebar; color: $text_subtle; border-top: 1px solid $border_subtle;
    font-size: ${caption}px; min-height: ${statusbar}px; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $text_subtle; font-size: ${small}px; }
QToolTip { background: $tooltip_bg; color: $tooltip_text; border: 1px solid $border;
    padding: ${gap2}px ${gap4}px; font-size: ${small}px; }

QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: ${bar}px; }
QScrollBar:horizontal { height: ${bar}px; }
QScrollBar::handle { background: $border; border-radius: ${bar_radius}px;
    margin: ${bar_margin}px; }
QScrollBar::handle:hover { background: $border_strong; }
QScrollBar::handle:vertical { min-height: ${control}px; }
QScrollBar::handle:horizontal { min-width: ${control}px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QCalendarWidget QWidget { background: $surface; alternate-background-color: $sunken; }
QCalendarWidget QToolButton { color: $text; min-height: ${target}px; }
QCalendarWidget QAbstractItemView { selection-background-color: $accent;
    selection-color: $on_accent; }
""")

# High contrast keeps sizes and drops every colour, so that the system's own are seen.
_CONTRAST = Template("""
QFrame[surface="card"] { border: 1px solid palette(window-text); }
QFrame[message] { border: 1px solid palette(window-text); }
QFrame[surface="line"] { background: palette(window-text); border: none;
    max-height: 1px; min-height: 1px; }
QFrame[surface="tip"] { border: 1px solid palette(window-text); }
QMenuBar { font-size: ${small}px; }
QMenuBar::item { background: transparent; padding: ${bar_y}px ${menu_x}px; }
QMenuBar::item:selected { background: palette(highlight); color: palette(highlighted-text); }
QPushButton { padding: 0 ${pad_x}px; min-height: ${control_in}px;
    border: 1px solid palette(button-text); background: palette(button);
    color: palette(button-text); }
QPushButton:pressed { border: 2px solid palette(button-text); }
QPushButton[kind="primary"] { border: 2px solid palette(button-text); font-weight: 600; }
QPushButton[kind="link"] { color: palette(link); border: none; padding: 0;
    text-decoration: underline; background: transparent; min-height: ${target}px; }
QPushButton::menu-indicator, QToolButton::menu-indicator { width: 0; image: none; }
QLineEdit { padding: 0 ${field_x}px; min-height: ${control_in}px; }
QLineEdit, QTextEdit, QPlainTextEdit { border: 1px solid palette(text);
    background: palette(base); color: palette(text); }
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus { border: 3px solid palette(text); }
QListWidget, QScrollArea[stop="true"] { border: 2px solid transparent; }
QListWidget:focus, QScrollArea[stop="true"]:focus { border: 2px solid palette(text); }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; min-height: 0; padding: 0; }
QAbstractSpinBox QLineEdit[typed="true"] { background: palette(base); }
""")


def style_sheet(theme: Theme) -> str:
    """Write the style sheet of the theme at its scale."""
    values = _values(theme)
    if theme.high_contrast:
        return _CONTRAST.substitute(values) + _type_rules(theme, tones=False)
    return _SHEET.substitute(values) + _type_rules(theme, tones=True)


def _values(theme: Theme) -> dict[str, str]:
    px = theme.px
    sizes = {
        "radius": px(4), "card_radius": px(6), "control": px(32), "control_in": px(32) - 2,
        "control_in2": px(32) - 4, "small_in": px(28) - 2, "large_in": px(42) - 2,
        "pad_x": px(13), "pad_small": px(10), "pad_large": px(20), "target": px(24),
        "field_x": px(10), "field_x_focus": px(10) - 1, "field_y": px(6),
        "field_y_focus": px(6) - 1,
        "gap2": px(4), "gap3": px(6), "gap4": px(8), "gap5": px(12), "menu_x": px(10),
        "menu_right": px(28), "bar_y": px(10), "statusbar": px(26) - 1,
        "bar": px(12), "bar_radius": max(2, px(6) // 2), "bar_margin": px(3),
        "caption": theme.type_size("caption")[0], "small": theme.type_size("small")[0],
    }  # fmt: skip
    colors = {name: theme.css(name) for name in theme.color_names()}
    edge = "border: 1px solid transparent;"
    return colors | {name: str(size) for name, size in sizes.items()} | {"message_edge": edge}


def _type_rules(theme: Theme, *, tones: bool) -> str:
    rules = ["QLabel { background: transparent; }"]
    for role in _TEXT_ROLES:
        size, weight = theme.type_size(role)
        rules.append(f'QLabel[role="{role}"] {{ font-size: {size}px; font-weight: {weight}; }}')
    if tones:
        for tone, color in _TONES.items():
            rules.append(f'QLabel[tone="{tone}"] {{ color: {theme.css(color)}; }}')
        rules.append(f"QLabel:disabled {{ color: {theme.css('text_disabled')}; }}")
    return "\n".join(rules)
