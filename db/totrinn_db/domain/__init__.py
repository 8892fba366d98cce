# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""The rules of the two-step consensus model. Knows nothing of storage, screens or language."""
