# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""What comes in: replies read from files and text, and the folder that is watched for them."""
