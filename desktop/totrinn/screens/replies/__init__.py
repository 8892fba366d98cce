# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Reading replies: what each file would do, field by field, before anything is registered."""

from totrinn.screens.replies.by_hand import Asked
from totrinn.screens.replies.dropping import dropped_paths
from totrinn.screens.replies.page import RepliesPage

__all__ = ["Asked", "RepliesPage", "dropped_paths"]
