# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Totrinn authors
"""The look: colours, type and sizes by role, light, dark, as the system or high contrast.

    from totrinn.theme import theme

    theme.apply(app, "system", 1.15)          light, dark, system or contrast; scale 1.0 to 2.0
    theme.color("danger")                     QColor of a role
    theme.px(14)                              px at 100 % times the text scale
    theme.size("control")                     a size by name, scaled (group "size")
    theme.font("h1")                          QFont of caption, small, body, reading, h3, h2,
                                              section, h1, meeting_body, meeting_h1
    theme.pair("anchoring_status", "endorsed")  Pair(fg, bg, mark, fill, icon, done, current)
    theme.set_margins(layout, 16, 22, 12, 22)   left, top, right, bottom; follow the scale
    theme.set_spacing(layout, 8)
    theme.set_limits(widget, min_width=280, max_width=380, min_height=…, max_height=…)
    theme.set_role(label, "h2", tone="subtle")  text role and tone of a label (see qss.py)
    theme.changed                             signal: colours or sizes are new, paint again

Groups of pairs: anchoring_status, phase, item_kind, outcome, traffic_light, meeting_state,
attendance, consensus_check, message. Keys are the values of the domain's enums.
"""

from __future__ import annotations

from totrinn.theme.theme import SCALES, Pair, Theme, theme

__all__ = ["SCALES", "Pair", "Theme", "theme"]
