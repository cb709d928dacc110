### The sheet of a group and session, for staff, a minute before it begins: who may sit down, and who owes what. It names no offence, risk or score.

## Head

# Example: Tuesday group, session 9
group-sheet-title = { $group }, session { $n }
# Below it, the parts that are known. Example: Tuesday 31 March 2026, 1:30pm to 4pm · Room 2 · 8 on the list · as recorded at 10:42am, 30 March 2026
group-sheet-head = { $day }{ $rest }
group-sheet-part = · { $said }
group-sheet-when =
    { $from ->
        [none] { group-sheet-day }
       *[other] { group-sheet-day }, { group-sheet-hours }
    }
group-sheet-day =
    { $weekday ->
        [Monday] Monday { KEEP($on) }
        [Tuesday] Tuesday { KEEP($on) }
        [Wednesday] Wednesday { KEEP($on) }
        [Thursday] Thursday { KEEP($on) }
        [Friday] Friday { KEEP($on) }
        [Saturday] Saturday { KEEP($on) }
       *[Sunday] Sunday { KEEP($on) }
    }
group-sheet-hours =
    { $to ->
        [none] from { $from }
       *[other] { $from }{ "\u00A0" }to{ "\u00A0" }{ $to }
    }
# What the session is about, and who runs it. Example: Induction: Who was harmed · Nina Shah and Owen Barker
group-sheet-about =
    { $topic ->
        [none] { $module }
       *[other] { $module }: { $topic }
    }
group-sheet-staff = { $names }
# How many, against what the programme asks for. Example: 8 on the list (the programme asks for 8 to 10)
group-sheet-on-list =
    { $least ->
        [none] { $most ->
            [none] { $n } on the list
           *[other] { $n } on the list (the programme asks for { $most } at most)
        }
       *[other] { $most ->
            [none] { $n } on the list (the programme asks for { $least } or more)
           *[other] { $n } on the list (the programme asks for { $least } to { $most })
        }
    }
group-sheet-recorded =
    { $at ->
        [none] as recorded on { KEEP($on) }
       *[other] as recorded at { $at }, { KEEP($on) }
    }

## Bands

group-sheet-band-expected = Expected
# Who may not sit down yet, or about whom two readings differ. A late entry must not turn anybody away, so staff ask.
group-sheet-band-ask =
    { $pronoun ->
        [he] Catch-up owed: ask before he joins
        [she] Catch-up owed: ask before she joins
       *[they] Catch-up owed: ask before they join
    }
group-sheet-band-not-here = Not in this session
group-sheet-band-left = No longer on the list
group-sheet-nobody-expected = Nobody is expected.
group-sheet-column-name = Name
# Over those who are asked before they join: it stands on the second page too.
group-sheet-column-name-ask = Name: ask first
group-sheet-column-owes = Owes a catch-up for
group-sheet-column-missed = Missed in this module
group-sheet-column-checkpoint = Questionnaires due
group-sheet-column-decision = Decision due
# Since the session before. Example: New since 24 Mar
group-sheet-column-new =
    { $since ->
        [none] New
       *[other] New since { KEEP($since) }
    }
group-sheet-column-here = Here, late, note
# In a cell in which nothing is to be said.
group-sheet-none = –

## In a row

# First name, initial, last digits of the CRN; more letters, or the whole CRN, where that is alike. Example: Ray P. 233
group-sheet-short-name = { KEEP($first) }{ "\u00A0" }{ $initial }.{ "\u00A0" }{ $digits }
group-sheet-full-name = { $name }, { $crn }
# A missed session, with what is recorded of the offer of a catch-up. Example: 17 Mar (offered 26 Mar, accepted)
group-sheet-owes =
    { $offer ->
        [accepted] { KEEP($since) } (offered { KEEP($on) }, accepted)
        [declined] { KEEP($since) } (offered { KEEP($on) }, declined)
        [not-recorded] { KEEP($since) } (offered { KEEP($on) })
       *[none] { KEEP($since) }
    }
# The same, with the day for which the catch-up is booked. Example: 17 Mar (booked 30 Mar, 10am)
group-sheet-owes-booked =
    { $at ->
        [none] { KEEP($since) } (booked { KEEP($on) })
       *[other] { KEEP($since) } (booked { KEEP($on) }, { $at })
    }
# Not held for somebody because a catch-up was owed.
group-sheet-made-up-later = Also to make up: { KEEP($on) }
group-sheet-missed = { $n }
# One more, and the module has to be taken again. Example: 2; more than 2 repeats it
group-sheet-missed-rule =
    { $op ->
        [at-least] { $n }; { $threshold } or more repeats it
       *[more-than] { $n }; more than { $threshold } repeats it
    }
# Example: at the start of the programme, overdue since 2 Mar
group-sheet-checkpoint =
    { $overdue ->
        [yes] { $name }, overdue since { KEEP($by) }
       *[no] { $by ->
            [none] { $name }
           *[other] { $name }, by { KEEP($by) }
        }
    }
# An absence whose reason nobody has decided. Example: Reason for 24 Mar: Ruth Pell
group-sheet-reason-for = Reason for { KEEP($on) }: { $who }
# Example: Decide whether Induction has to be repeated: tutors
group-sheet-decision = { $action }: { $who }
# Example: Ask Nina Shah first.
group-sheet-ask-first = Ask { $whom } first.
group-sheet-repeats = Has to take this module again.
# Since the session before. Example: Caught up 20 Mar for 17 Mar
group-sheet-new-caught-up = Caught up { KEEP($on) } for { KEEP($for) }
# Example: First warning, 11 Mar
group-sheet-new-step = { CAPITAL($step) }, { KEEP($on) }
group-sheet-new-decision = Decision on { $about }, { KEEP($on) }
group-sheet-new-appointment-missed = Appointment missed, { KEEP($on) }
# Why somebody is no longer on the list, beside the words for a status
group-sheet-order-ended = order ended
# Example: Colin Y. 186: withdrawn, 13 Mar
group-sheet-left =
    { $status ->
        [none] { $on ->
            [none] { $name }
           *[other] { $name }: last session { KEEP($on) }
        }
       *[other] { $on ->
            [none] { $name }: { $status }
           *[other] { $name }: { $status }, { KEEP($on) }
        }
    }
# Example: Jo L. 145: from 7 Apr
group-sheet-not-here =
    { $from ->
        [none] { $name }
       *[other] { $name }: from { KEEP($from) }
    }

## Foot

group-sheet-foot = Group sheet. Enter it today, then shred this page.

## Why no sheet is made

group-sheet-no-session = expected the id of a session of the group: { $ids }
group-sheet-nothing-to-come = the group has no session on this day or after it; --session names an earlier one
