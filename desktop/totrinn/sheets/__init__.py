# SPDX-FileCopyrightText: 2026 The Totrinn authors
# SPDX-License-Identifier: EUPL-1.2
"""Tables to and from spreadsheets: .xlsx, .csv and the clipboard. No screens, no storage.

Out: `write_workbook`, `write_csv`, `clipboard`. In: `read_file`, `read_pasted`.
"""

from totrinn.sheets.clipboard import Clip, clipboard
from totrinn.sheets.reading import read_bytes, read_file, read_pasted
from totrinn.sheets.separated import write_csv
from totrinn.sheets.table import Cell, Kind, Sheet, SheetColumn
from totrinn.sheets.workbook import write_workbook

__all__ = [
    "Cell",
    "Clip",
    "Kind",
    "Sheet",
    "SheetColumn",
    "clipboard",
    "read_bytes",
    "read_file",
    "read_pasted",
    "write_csv",
    "write_workbook",
]
