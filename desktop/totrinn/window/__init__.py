# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The frame around the pages: menus, navigation, search and the line at the bottom."""
