### What keeps a file from being read as a spreadsheet, on the pages. $place is where a reader finds it: Sheet 1, row 14, column D.

spreadsheet-empty = The selected file is empty
spreadsheet-password = The selected file is password protected
spreadsheet-old-excel = The selected file is an old Excel file. Open it in Excel and save it as .xlsx
spreadsheet-other = The selected file must be an Excel workbook (.xlsx), OpenDocument sheet, CSV or text file
spreadsheet-damaged = A part of the selected file is damaged. Select another copy, or save it again
spreadsheet-ends-early = The selected file ends too early. Select another copy
# Example: The selected file must have at most 500,000 cells
spreadsheet-too-much = The selected file must have { $most }
spreadsheet-quotes =
    { $place ->
        [none] Cells of the selected file can’t be told apart: quotes must be in pairs
       *[other] { $place }: quotes must be in pairs, around whole cells
    }
spreadsheet-no-value = { $place } must be a value: the formula there was saved without one. Open the file where it was made and save it again
spreadsheet-shows-error = { $place } must be a value: the cell shows an error
