### The pages of a group, for its staff: what is worked out beside a name, and what is wrong with an answer.

## Beside a name

# Before the next session. Example: Owes a catch-up for 24 March 2026. The programme asks for it before the next session.
group-pages-owes =
    { $required ->
        [yes] Owes a catch-up for { $sessions }. The programme asks for it before the next session.
       *[no] No catch-up is recorded for { $sessions }.
    }
# Beside that. Example: Booked for 31 March 2026 at 10am.
group-pages-booked =
    { $at ->
        [none] Booked for { $on }.
       *[other] Booked for { $on } at { $at }.
    }
group-pages-again = Has to take the module again.
# Two readings of the attendance give different outcomes, and nobody has decided.
group-pages-ask-first = It is open whether this person may go on: somebody has to decide.
# Example: 8 people; the programme says 6 to 10
group-pages-people =
    { $least ->
        [none] { group-pages-people-count }{ $most ->
            [none] {""}
           *[other] ; the programme says at most { $most }
        }
       *[other] { group-pages-people-count }; the programme says { $most ->
            [none] at least { $least }
           *[other] { $least } to { $most }
        }
    }
group-pages-people-count =
    { $n ->
        [one] { $n } person
       *[other] { $n } people
    }

## What is due

# Example: Before the next session, Tuesday 18 November 2025, 10am
group-pages-before-next = Before the next session, { group-sheet-day }{ $from ->
        [none] {""}
       *[other] , { $from }
    }
# Example: The group has 5 people. The programme asks for 6 to 10.
group-pages-size-outside = The group has { group-pages-people-count }. The programme asks for { $least ->
        [none] at most { $most }
       *[other] { $most ->
            [none] at least { $least }
           *[other] { $least } to { $most }
        }
    }.
# Example: 1 member of staff is recorded. The programme asks for at least 2.
group-pages-staff-few = { $n ->
        [0] No member of staff is
        [one] { $n } member of staff is
       *[other] { $n } members of staff are
    } recorded. The programme asks for at least { $least }.

## People by sessions

# A mark in a small cell; beside the table stands what each means.
group-pages-short-mark =
    { $mark ->
        [attended] ✓
        [acceptable-absence] A
        [unacceptable-absence] U
        [absence-undecided] ?
        [partial] ½
        [failed-to-comply] F
        [excluded] X
        [moved-at-request] M
        [attendance-undecided] ??
        [withheld] W
        [cancelled-by-service] –
        [caught-up] C
        [takes-no-part] ·
       *[not-recorded] {""}
    }

## Reports

# A link to what they are
# No final is made after all: a text that was signed says something else today, say.
group-pages-set-not-final = Not every document of { $name } can be final. Preview them, or leave them out
group-pages-stops-final =
    { $n ->
        [one] { $n } thing stops the final
       *[other] { $n } things stop the final
    }
# Example: Jordan Example: 3 things stop the final. Leave it out, or put them right
group-pages-not-final = { $name }: { $n ->
        [one] { $n } thing stops the final
       *[other] { $n } things stop the final
    }. Leave it out, or put it right
group-pages-select-document = Select at least one document

## What was done, beside “Undo”

group-pages-done-register = The register was added to the group.
# Of cases that were there before none is added.
group-pages-done-cases = { $n ->
        [0] Everybody was in the group before. Nothing was added.
        [one] { $n } case was added to the group.
       *[other] { $n } cases were added to the group.
    }
group-pages-kept-apart = { $n ->
        [one] One case is kept apart. Open it by itself.
       *[other] { $n } cases are kept apart. Open each by itself.
    }
group-pages-done-removed = { $name } was taken out of the group.
group-pages-done-settings = Your changes were made.
# Example: What the group knew of register 2 was forgotten.
group-pages-done-forgotten = What the group knew of register { $n } was forgotten.
group-pages-done-undone = It was taken back: the group is as it was before.

## What a register adds

# Example: New: 2 people, 1 session, 12 entries of attendance
group-pages-register-adds = New: { $people ->
        [one] { $people } person
       *[other] { $people } people
    }, { $sessions ->
        [one] { $sessions } session
       *[other] { $sessions } sessions
    }, { $entries ->
        [one] { $entries } entry of attendance
       *[other] { $entries } entries of attendance
    }
# Example: 3 changed, 88 as before, 1 no longer in the register
group-pages-register-compared = { $changed } changed, { $same } as before, { $gone } no longer in the register
# Example: Record: 7 attended, 2 did not. While somebody is left to say: Record: 6 attended, 1 did not, 2 to select
group-pages-record-button = Record: { $attended } attended, { $others } did not{ $open ->
        [0] {""}
       *[other] , { $open } to select
    }
group-pages-register-nothing = The register holds nothing that the group doesn’t have
# A question. Example: What does “X” mean? It stands there 4 times
group-pages-mark = What does “{ $mark }” mean? It stands there { $n ->
        [one] once
       *[other] { $n } times
    }
group-pages-who = Who is “{ $name }”?
# Example: The register gives Sam Other different marks for 20 November 2025. Which one is right?
group-pages-rows-differ = The register gives { $name } { $n ->
        [2] two different marks
       *[other] { $n } different marks
    } for { $session }. Which one is right?

## What is wrong with an answer

group-pages-select-register = Select a register or a case file
group-pages-select-column-who = Select which column holds the CRN or the name
group-pages-select-column-when = Select which column holds the date or the session
group-pages-select-column-what = Select which column says what happened
group-pages-select-mark = Select what “{ $mark }” means
group-pages-select-who = Select who “{ $name }” is
# Example: Select which of the 2 marks of Sam Other for 20 November 2025 is right
group-pages-select-row = Select which of the { $n } marks of { $name } for { $session } is right
group-pages-enter-crn = CRN of “{ $name }” must be one letter followed by 6 numbers
# Example: Select whether 03/04/2026 is 3 April 2026 or 4 March 2026
group-pages-select-order = Select whether { $day } is { $dayFirst } or { $monthFirst }

group-pages-select-begin = Select how you want to begin
group-pages-select-file = Select a group file
group-pages-no-group = The selected file is not a group file. Select the file that Groupwork saved, which ends in .json
group-pages-is-case = The selected file is a case. Open it as a case, or begin a group and add it there
group-pages-select-programme = Select a programme
group-pages-enter-name = Enter what the group is called
group-pages-name-too-long = What the group is called must be 60 characters or fewer
group-pages-select-session = Select a session
# Example: Select what happened for Jordan Example
group-pages-select-what = Select what happened for { $name }
group-pages-session-later = Date of the session must be today or in the past
# Example: Enter the date of the session
group-pages-date-missing = Enter the { $what }
# Example: Catch-up for 24 March 2026, Jordan Example, must be a real date
group-pages-date-unreal = { $what } must be a real date
group-pages-date-later = { $what } must be today or in the past
group-pages-catch-up-early = { $what } must be the same as or after { $on }, the date of the absence
group-pages-catch-up-of = Catch-up for { $on }, { $name },
# The same of the day and time for which it is booked. Example: Booking of the catch-up for 24 March 2026, Jordan Example, must be a real date
group-pages-booking-of = Booking of the catch-up for { $on }, { $name },
# A time without a day.
group-pages-booking-day = Enter the day for which the catch-up for { $on } is booked, { $name }
# Example: From must be a time, like 9:30am
group-pages-time-wrong = { $what } must be a time, like 9:30am
group-pages-select-module = Select the module of the session
# A session of the same day, time and module.
group-pages-session-there = There is a session on { $on } at this time in this module already. Select it above, or change the time
# A session can't be taken away.
group-pages-session-held = Attendance of the session of { $on } is recorded, so the session must stay
