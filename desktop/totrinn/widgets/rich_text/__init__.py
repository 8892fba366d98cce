# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The editor of formatted text: its document, what it does to paragraphs and tables, its bar."""
