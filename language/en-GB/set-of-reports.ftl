### The list in a set of reports of a group (a zip): who is who, since no file is named by a person.

# Name of the list, first in the set.
set-of-reports-contents = contents
# Example: Tuesday group, as of 31 March 2026
set-of-reports-title = { $group }, as of { $on }
# Example: 03 Dean Wardle, Z100131
set-of-reports-person = { $number } { $name }, { $crn }
set-of-reports-file = { $file }
# Of somebody of whom no document was made.
set-of-reports-none = (no document)
