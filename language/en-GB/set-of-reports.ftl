### The list in a set of reports of a group (a zip): who is who, since no file is named by a person.

# Name of the list, first in the set.
set-of-reports-contents = contents
# Example: Tuesday group, as of 31 March 2026
set-of-reports-title = { $group }, as of { $on }
# Example: 03 Dean Wardle, Z100131
set-of-reports-person = { $number } { $name }, { $crn }
set-of-reports-file = { $file }
# A document that was asked for and isn't in the set; why stands below it. Example: treatment-report is not in this set:
set-of-reports-left-out = { $document } is not in this set:
# Example: - the author
set-of-reports-why = - { $why }
# Why one that was signed isn't made again.
set-of-reports-signed = it was signed, and would say the same in other words today. The file that was kept stands
# Of somebody whose case has something wrong in it.
set-of-reports-unread = No document is made: something in this case can’t be used as it is. Checking the group says what.
# Of somebody of whom no document was made.
set-of-reports-none = (no document)
