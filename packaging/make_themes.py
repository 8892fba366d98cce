# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""Make resources/themes/*.toml from the design tokens given as an argument.

Run it when the design changes: python packaging/make_themes.py tokens.json
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

THEMES = Path(__file__).resolve().parent.parent / "resources" / "themes"
# REUSE-IgnoreStart
HEAD = "# SPDX-License-Identifier: EUPL-1.2\n# SPDX-FileCopyrightText: 2026 The Totrinn authors\n"
# REUSE-IgnoreEnd
GROUPS = (
    "anchoring_status",
    "phase",
    "item_kind",
    "outcome",
    "traffic_light",
    "meeting_state",
    "attendance",
    "consensus_check",
    "message",
)
COPIED = ("space", "radius", "border", "size", "focus", "breakpoint")
TONE_COLORS = {
    "neutral": ("text_subtle", "sunken"),
    "accent": ("accent_text", "accent_tint"),
    "success": ("success", "success_tint"),
    "warning": ("warning", "warning_tint"),
    "danger": ("danger", "danger_tint"),
    "info": ("info", "info_tint"),
}
# Weight, not hue, tells the kinds of agenda items apart.
FILLS = {
    ("item_kind", "decision"): "strong",
    ("item_kind", "recommendation"): "strong",
    ("item_kind", "discussion"): "frame",
    ("item_kind", "information"): "hairline",
    ("item_kind", "standing"): "hairline",
    ("item_kind", "break"): "hairline",
}
# States of the two-step model that the design tokens do not have. Their pairs keep the same
# contrast as the others (tests/desktop/test_theme.py computes every pair again).
EXTRA: dict[str, dict[str, dict[str, Any]]] = {
    "anchoring_status": {
        "acknowledged": {
            "icon": "mdi6.email-open",
            "fill": "tint",
            "text_symbol": "⇄",
            "light": {"fg": "#0D5B63", "bg": "#DCF0F1", "mark": "#0D5B63"},
            "dark": {"fg": "#86D3DA", "bg": "#12333A", "mark": "#86D3DA"},
        },
        "needs_more_time": {
            "icon": "mdi6.clock-plus",
            "fill": "tint",
            "text_symbol": "+",
            "light": {"fg": "#7A2F6B", "bg": "#F8E6F3", "mark": "#7A2F6B"},
            "dark": {"fg": "#F0AFE0", "bg": "#3B1A35", "mark": "#F0AFE0"},
        },
        "noted": {
            "icon": "mdi6.eye-outline",
            "fill": "hairline",
            "text_symbol": "o",
            "light": {"fg": "#4F5C64", "bg": "#F7F9FA", "mark": "#4F5C64"},
            "dark": {"fg": "#B3BFC6", "bg": "#1B2227", "mark": "#B3BFC6"},
        },
    },
    "phase": {
        "discussed": {"icon": "ph.chat-circle-dots", "tone": "accent", "done": 1},
        "follow_up": {"icon": "ph.traffic-sign", "tone": "accent", "done": 3},
        "on_hold": {"icon": "ph.pause-circle", "tone": "warning"},
        "lifted": {"icon": "ph.arrow-line-up", "tone": "warning", "done": 2},
        "negotiation": {"icon": "ph.arrows-left-right", "tone": "warning", "done": 2},
        "mediation": {"icon": "ph.scales", "tone": "warning", "done": 2},
        "home_adoption": {
            "icon": "ph.house-line",
            "tone": "accent",
            "done": 2,
            "current": 3,
        },
        "solved_elsewhere": {"icon": "ph.check-square-offset", "tone": "neutral"},
    },
    "item_kind": {"recommendation": {"icon": "ph.thumbs-up", "tone": "accent"}},
    "meeting_state": {"ongoing": {"icon": "ph.play-circle", "tone": "accent"}},
    "attendance": {
        "excused": {"icon": "ph.user-minus", "tone": "neutral"},
        "absent": {"icon": "mdi6.account-off", "tone": "warning"},
    },
    "outcome": {
        "adopted_by_vote": {"icon": "ph.hand", "tone": "warning"},
        "recommended": {"icon": "ph.thumbs-up", "tone": "success"},
        "to_anchoring": {"icon": "ph.anchor-simple", "tone": "accent"},
        "approved": {"icon": "ph.check-circle", "tone": "success"},
        "not_treated": {"icon": "ph.arrow-bend-up-right", "tone": "warning"},
        "withdrawn": {"icon": "ph.arrow-u-up-left", "tone": "neutral"},
    },
}
ALIASES = {
    "anchoring_status": {
        "not_asked": "not_sent",
        "asked": "sent",
        "in_treatment": "in_progress",
    },
    "phase": {"reported": "submitted"},
    "meeting_state": {
        "protocol_out": "minutes_out",
        "protocol_approved": "minutes_approved",
    },
}
EXTRA_ICONS = {
    "action": {
        "bold": "mdi6.format-bold",
        "italic": "ph.text-italic",
        "bullets": "ph.list-bullets",
        "numbers": "ph.list-numbers",
        "caret_down": "ph.caret-down",
        "caret_up": "ph.caret-up",
        "caret_right": "ph.caret-right",
        "stop": "ph.stop-circle",
        "retry": "ph.arrow-clockwise",
        "folder": "ph.folder-open",
        "remove": "ph.minus-circle",
        "add_circle": "ph.plus-circle",
        "settings": "ph.gear-six",
        "half": "ph.circle-half-fill",
    },
    "thing": {
        "check": "ph.check-bold",
        "indeterminate": "ph.minus-bold",
        "case": "ph.folder-simple",
        "meeting": "ph.calendar-blank",
        "document": "ph.file-text",
        "ok": "mdi6.check-circle",
        "blocked": "mdi6.close-octagon",
        "warning": "ph.warning-fill",
        "info": "ph.info-fill",
        "missing": "ph.circle-dashed-bold",
        "half_done": "ph.circle-half-fill",
        "database": "ph.database",
    },
}


def value(thing: Any) -> str:
    """Write one TOML value."""
    if isinstance(thing, bool):
        return "true" if thing else "false"
    if isinstance(thing, (int, float)):
        return str(thing)
    if isinstance(thing, (list, tuple)):
        return "[" + ", ".join(value(part) for part in thing) + "]"
    return json.dumps(str(thing), ensure_ascii=False)


def table(name: str, rows: dict[str, Any]) -> str:
    """Write one TOML table, leaving out what has no value."""
    lines = [f"{key} = {value(row)}" for key, row in rows.items() if row is not None]
    return "\n".join([f"[{name}]", *lines, ""])


def states(tokens: dict[str, Any], group: str) -> dict[str, dict[str, Any]]:
    """Gather the states of a group, those of the tokens and those added here."""
    return {**tokens[group], **EXTRA.get(group, {})}


def steps(state: dict[str, Any]) -> dict[str, Any]:
    """Tell how many steps are done and which one is current."""
    if state.get("all_steps_done"):
        return {"done": 3}
    if state.get("step"):
        return {"done": state["step"] - 1, "current": state["step"]}
    return {"done": state.get("done"), "current": state.get("current")}


def shared(tokens: dict[str, Any]) -> str:
    """Write what both themes share: sizes, type, icons and the form of each state."""
    parts = [HEAD]
    family = tokens["type"]["family"]
    names = {
        "windows": [family["windows"]],
        "other": [name.strip() for name in family["linux"].split(",")],
        "fallback": family["fallback"],
    }
    parts.append(table("family", names))
    for role, row in tokens["type"]["scale"].items():
        parts.append(table(f"type.{role}", {key: row[key] for key in ("px", "line", "weight")}))
    for name in COPIED:
        keep = {k: v for k, v in tokens[name].items() if k not in ("unit", "how")}
        parts.append(table(name, keep))
    for name, rows in tokens["icon"].items():
        parts.append(table(f"icon.{name}", {**rows, **EXTRA_ICONS.get(name, {})}))
    for group in GROUPS:
        for key, state in states(tokens, group).items():
            row = {
                "icon": state["icon"],
                "fill": state.get("fill") or FILLS.get((group, key)),
            }
            row |= {"tone": state.get("tone"), "symbol": state.get("text_symbol")}
            parts.append(table(f"state.{group}.{key}", row | steps(state)))
    for group, names_of in ALIASES.items():
        parts.append(table(f"alias.{group}", names_of))
    return "\n".join(parts)


def palette(tokens: dict[str, Any], name: str) -> str:
    """Write the colours of one theme and the contrast each pair must keep."""
    colors = {key: row["hex"] for key, row in tokens["color"][name].items()}
    parts = [HEAD, f"dark = {value(name == 'dark')}\n", table("color", colors)]
    for group in GROUPS:
        for key, state in states(tokens, group).items():
            pair = state.get(name)
            if pair is None:
                fg, bg = TONE_COLORS[state["tone"]]
                pair = {"fg": colors[fg], "bg": colors[bg]}
            row = {part: pair.get(part, pair["fg"]) for part in ("fg", "bg", "mark")}
            parts.append(table(f"pair.{group}.{key}", row))
    for row in tokens["contrast"][name]:
        keep = {key: row[key] for key in ("fg", "bg", "min")}
        parts.append(table("[contrast]", keep))
    return "\n".join(parts)


def main(arguments: list[str]) -> int:
    """Make the theme files."""
    if len(arguments) != 1:
        print("usage: make_themes.py tokens.json", file=sys.stderr)
        return 2
    tokens = json.loads(Path(arguments[0]).read_text(encoding="utf-8"))
    THEMES.mkdir(parents=True, exist_ok=True)
    (THEMES / "sizes.toml").write_text(shared(tokens), encoding="utf-8")
    for name in ("light", "dark"):
        (THEMES / f"{name}.toml").write_text(palette(tokens, name), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
