# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Read what comes back from the parties: Word and LibreOffice forms, e-mails and plain text.

A file from outside is never trusted: sizes are capped before anything is unpacked, nothing is
fetched, no entity is expanded, and whatever does not fit is refused with a code.
"""

from totrinn.documents.reading.files import MAXIMUM, read_reply_file
from totrinn.documents.reading.text import read_reply_text

__all__ = ["MAXIMUM", "read_reply_file", "read_reply_text"]
