### What is wrong with a file that was chosen on the pages, before anything of it is read.

file-none = Select a file that Groupwork saved
# A file of no bytes, or of blanks alone.
file-empty = The selected file is empty
# A register or an edition; what Groupwork saved may be larger. Example: The selected file must be smaller than 1MB
file-too-large = The selected file must be smaller than { $most }MB
file-password = The selected file is password protected
file-old-office = The selected file was saved by an old Office program. Select the file that Groupwork saved, which ends in { $ending }
file-word = The selected file is a Word document. Select the file that Groupwork saved, which ends in { $ending }
file-sheet = The selected file is a spreadsheet. Select the file that Groupwork saved, which ends in { $ending }
file-other = The selected file must be one that Groupwork saved, which ends in { $ending }
file-encoding = The selected file was changed by another program, which saved it in other letters. Select another copy
