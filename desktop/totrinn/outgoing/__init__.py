# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What leaves by folder, e-mail draft and calendar file when a round goes out or is chased."""
