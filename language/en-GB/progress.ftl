### The progress report: its headings, and where the person stands.

# The title. Examples: Progress report, 1 January to 1 April 2026; Progress report, to 1 April 2026: programme finished
progress-title =
    { $late ->
        [no] Progress report, { $period }
        [finished] Progress report, { $period }: programme finished
       *[ended] Progress report, { $period }: programme ended
    }
progress-until = to { $on }

## Where the person stands

# The heading, and the sentence below it.
progress-heading-stands =
    { $pronoun ->
        [he] Where he stands
        [she] Where she stands
       *[they] Where they stand
    }
progress-stands =
    { $status ->
        [not-started] { $name } has not started.
        [removed] { $name } was removed from the programme.
        [withdrawn] { $name } was withdrawn from the programme.
        [suspended] { $name } is suspended.
        [repeat-required] { $name } is on the programme, and has to take part of it again.
        [on-hold] { $name } may not come back to the group until a missed session is made up.
        [needs-decision] { $name } is on the programme, and something has to be decided before it is clear how it goes on.
        [continuing] { $name } is on the programme.
        [attendance-complete] { $name } has done all sessions.
       *[completed] { $name } has completed the programme.
    }
# In its place, where the record says complete and what the programme asks for is not all recorded.
progress-stands-complete-by-word = { $name } is recorded as having completed the programme on { $on }. What the programme asks for is not all recorded.
# Labels and values of the list below it.
progress-label-attended = Attended
progress-label-missed = Missed in { $module }
progress-missed-of-limit =
    { $threshold ->
        [none] { $n }
       *[other] { $n }. Missing { $threshold } means taking it again
    }
progress-label-next-session = Next session
progress-next-session = { $on }, { $module }
progress-no-next-session = None is planned
progress-label-order-ends = Order ends
progress-order-ends =
    { $months ->
        [0] { $on }, in less than a month
        [1] { $on }, in one month
       *[other] { $on }, in { $months } months
    }
progress-order-ended = { $on }, which has passed

## What follows

# Headings, and what stands below some of them.
progress-heading-attendance =
    { $from ->
        [none] Attendance
       *[other] Attendance since { $from }
    }
progress-heading-targets = Progress since the last report
progress-column-then = Then
progress-column-now = Now
progress-column-why = Why
# Below the table. Example: Not recorded: Victim empathy; Controlling behaviour
progress-targets-not-recorded = Not recorded: { $names }
progress-first-report = This is the first report, so there is nothing to compare it with.
# Below the author's words. Example: Gwen Hollis, 27 March 2026
progress-written-by = { $name }, { $on }
# Below the signatures. Example: Probation practitioner, 30 March 2026; the participant, not yet
progress-label-given = Given to
progress-given-to =
    { $on ->
        [none] { $role }, not yet
       *[other] { $role }, { $on }
    }
progress-heading-tests = Tests
progress-heading-says =
    { $pronoun ->
        [he] What he says
        [she] What she says
       *[they] What they say
    }
progress-heading-signature = Signature
