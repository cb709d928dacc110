### What is wrong with a row or a heading of a register, on the pages. $place is where a reader finds it, such as
### “Sheet 1, row 14, column D” or “Line 12, outcome”; $earlier another place, within a sentence.

## A cell

register-crn = { $place } must be a CRN: one letter followed by 6 numbers
register-who = { $place }: enter the CRN of the person who is named there
register-session = { $place }: enter which session it is, or the date
# Example: Line 14, date: 31/02/2026 must be a real date
register-date = { $place }: { $given } must be a real date{ $monthFirst ->
        [yes] . The dates here look as if the month came first
       *[no] {""}
    }
register-year = { $place } must include a year, like 13/11/2025
register-time = { $place } must be a time, like 9:30am
register-number = { $place } must be a whole number from 1 to { $most }
register-length = { $place } must be full day, half day or session
register-too-long = { $place } must be { $most } letters or fewer
register-needed = { $place } must be filled in, because the row says which session it is
register-mark = { $place }: select what the mark means
register-outcome-needed = { $place }: enter what happened, because there is a reason
register-attended = { $place } must be yes, no or not recorded, and fit the mark
register-limited = { $place } must be yes or no
register-unprintable = { $place } must not include characters that can’t be printed
register-name-missing = { $place }: enter a name beside the CRN. Nobody with this CRN is in the group yet

## Rows beside one another, or beside what is known

register-twice = { $place } and { $earlier } are of the same person and session – remove one
register-defined-otherwise = { $place } must be the same as in { $earlier }, which is of the same session
register-heads-again = { $place } has the headings again, as { $earlier } has them – keep each table in a file of its own
register-cells = { $place } must have as many cells as there are headings
register-nobody = { $place }: nobody here has this CRN. Check the CRN
# Access to the case is limited.
register-apart = { $place } is of a limited access case. Take it out of the group, and open it by itself
register-which-session = { $place }: enter the time beside the day. There are { $n } sessions on that day
register-no-session = { $place }: there is no session on that day. Enter its module beside it
register-otherwise = { $place } is not what the case has. Change one of them

## Headings

register-no-headings = The selected file must have a line of headings
register-heading-missing = The selected file must have a column with the { $field }
# A heading that is mistyped. Example: “Outcom” is no heading that is known. Change it to outcome
register-heading-near = “{ $heading }” is no heading that is known. Change it to { $field }
register-heading-twice = { $place } must have the column { $field } only once
register-heading-unknown = { $place } has a heading that is not known
