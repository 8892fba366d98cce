# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Møtemodus: one item at a time in large type, in a window of its own."""

from totrinn.screens.meeting.mode.window import MeetingModeWindow

__all__ = ["MeetingModeWindow"]
