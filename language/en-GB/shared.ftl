### What every topic says: names, sessions, decisions, amounts.

## Names

# A part or module whose name ends in "programme" or "module", within a sentence. Example: the Induction Module
name-with-article = the { $name }
# Any other. Example: Victim empathy
name-alone = { $name }
# One of several that are listed, so that a name with an “and” in it is told apart. Example: “Victim empathy”
name-quoted = “{ $name }”

## Sessions

# A session that is the only one of its day. Example: the session of 5 March 2026
session-of-day = the session of { $on }
    .bare = session of { $on }
# One of several on that day, by its time. Example: the session of 5 March 2026 at 10:30am
session-at = the session of { $on } at { $at }
    .bare = session of { $on } at { $at }
# One of several on that day whose times aren't recorded. Example: the second session of 5 March 2026
session-nth = the { ordinal } session of { $on }
    .bare = { ordinal } session of { $on }
# Example: the session of 5 March 2026 in Victim empathy
session-in-module = { $session } in { $module }
# A session without its day, which follows. Examples: the session, the session at 10:30am, the second session
session-label =
    { $place ->
        [at] the session at { $at }
        [nth] the { ordinal } session
       *[alone] the session
    }
# Example: the second session in Victim empathy
session-label-in-module = { $label } in { $module }
# What tells a session from the others of its day. Examples: at 10:30am; second session
session-which-at = at { $at }
session-which-nth = { ordinal } session
# Several, each the only one of its day. Example: the sessions of 14, 15 and 16 January 2026
session-several = the sessions of { $on }
# All that there were on one day. Example: both sessions of 14 January 2026
session-whole-day =
    { $n ->
        [2] both sessions of { $on }
       *[other] all { $n } sessions of { $on }
    }
# A day on which a catch-up is owed. Examples: 5 March 2026; 5 March 2026 (at 10:30am)
session-day = { $on }
session-day-which = { $on } ({ $which })

# A catch-up or another appointment that a decision is about. Example: the catch-up of 5 March 2026
catch-up-of-day = the catch-up of { $on }
appointment-of-day = the appointment of { $on }

# Which of the sessions of a day: for the messages above.
ordinal =
    { ORDINAL($nth) ->
        [1] first
        [2] second
        [3] third
        [4] fourth
        [5] fifth
        [6] sixth
        [one] { $nth }st
        [two] { $nth }nd
        [few] { $nth }rd
       *[other] { $nth }th
    }

## Decisions

# Who decided, when and why; the reason is the record's own words.
# Example: Ruth Pell, probation officer, decided this on 5 March 2026: He is in work.
decision-recorded =
    { $approved ->
        [none] { $name }, { LOWER($role) }, decided this on { $on }: { STOP($reason) }
       *[other] { $name }, { LOWER($role) }, decided this on { $on }, { $approved }: { STOP($reason) }
    }
decision-approved-by = approved by { $name } ({ LOWER($role) })
# A decision by its day and what it says. Example: the decision of 5 March 2026 (absence: acceptable)
decision-named =
    { $outcome ->
        [none] the decision of { $on } ({ $about })
       *[other] the decision of { $on } ({ $about }: { $outcome })
    }
# The route that a decision names.
decision-outcome-of-route = { $name }
# After what was attended in part: a decision that can't settle anything until staff have decided about that. Example: The decision of 5 March 2026 (absence: acceptable) is not applied until they have decided.
decision-waits = { CAPITAL($decision) } is not applied until they have decided.

## Amounts

# How many of what an edition counts in. Examples: one hour; 2.5 hours
count-hours =
    { $n ->
        [1] one hour
       *[other] { $n } hours
    }
    .digits =
        { $n ->
            [1] 1 hour
           *[other] { $n } hours
        }
count-sessions =
    { $n ->
        [1] one session
       *[other] { $n } sessions
    }
    .digits =
        { $n ->
            [1] 1 session
           *[other] { $n } sessions
        }
count-full-days =
    { $n ->
        [1] one full day
       *[other] { $n } full days
    }
    .digits =
        { $n ->
            [1] 1 full day
           *[other] { $n } full days
        }
count-half-days =
    { $n ->
        [1] one half day
       *[other] { $n } half days
    }
    .digits =
        { $n ->
            [1] 1 half day
           *[other] { $n } half days
        }
count-weeks =
    { $n ->
        [1] one week
       *[other] { $n } weeks
    }
    .digits =
        { $n ->
            [1] 1 week
           *[other] { $n } weeks
        }
count-blocks =
    { $n ->
        [1] one block
       *[other] { $n } blocks
    }
    .digits =
        { $n ->
            [1] 1 block
           *[other] { $n } blocks
        }
count-modules =
    { $n ->
        [1] one module
       *[other] { $n } modules
    }
    .digits =
        { $n ->
            [1] 1 module
           *[other] { $n } modules
        }
# What an edition states. Examples: about 175 hours; a further 50 hours
amount-exact =
    { $approximate ->
        [yes] about { amount-exact-of }
       *[no] { amount-exact-of }
    }
amount-exact-of =
    { $further ->
        [yes] a further { $n }
       *[no] { $n }
    }
# Example: 32 to 36 full days
amount-range =
    { $approximate ->
        [yes] about { amount-range-of }
       *[no] { amount-range-of }
    }
amount-range-of =
    { $further ->
        [yes] a further { $minimum } to { $maximum }
       *[no] { $minimum } to { $maximum }
    }
# Example: at least 12 sessions
amount-at-least =
    { $approximate ->
        [yes] about { amount-at-least-of }
       *[no] { amount-at-least-of }
    }
amount-at-least-of =
    { $further ->
        [yes] a further at least { $n }
       *[no] at least { $n }
    }
# Example: up to 12 sessions
amount-up-to =
    { $approximate ->
        [yes] about { amount-up-to-of }
       *[no] { amount-up-to-of }
    }
amount-up-to-of =
    { $further ->
        [yes] a further up to { $n }
       *[no] up to { $n }
    }
# An amount that was worked out from the edition's words. Example: 87.5 hours (worked out from its words)
amount-derived = { $amount } (worked out from its words)

## Rows and cells

# What stands there by itself, one thing or several: it begins with a capital. Example: For 20 weeks, 10am to 3pm
told-capital = { CAPITAL($told) }
# Sentences, which end without a stop there. Example: 21 of 22 held so far. They have to be taken again, so none counts
told-sentences = { $before }. { $next }

## Readings and grounds

# What a reading comes to: the criterion is met, or not.
reading-met = met
reading-not-met = not met

# Readings of what was attended in part.
reading-attended = It counts as attended
reading-missed = It counts as missed
# What settles it. Example: A decision by the programme staff on attendance at the session of 5 March 2026 in Victim empathy.
settled-decision-on-attendance = A decision by the { $decider } on attendance at { $event }.

# Readings of what one session is, where several of one day were missed.
reading-once-a-day = What is missed on one day counts as one session
reading-each-session = Each session of a day counts

# Under a finding of which the edition says nothing.
ground-not-filled-in = What an edition does not state is not filled in from another.
# Under a decision on the route that is due, and under sessions that are done on a route that isn't final.
ground-final-route = The final route is a recorded human decision (C-7).
