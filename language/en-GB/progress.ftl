### The progress report: its headings, and where the person stands.

# The title. Examples: Progress report, 1 January to 1 April 2026; Progress report, to 1 April 2026: programme finished
progress-title =
    { $late ->
        [no] Progress report, { KEEP($period) }
        [finished] Progress report, { KEEP($period) }: programme finished
       *[ended] Progress report, { KEEP($period) }: programme ended
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
        [suspended] { $missed ->
            [0] { $name } is suspended.
           *[other] { $name } is suspended, because { progress-sessions-missed }.
        }
        [repeat-required] { $missed ->
            [0] { $name } is on the programme, and has to take part of it again.
           *[other] { $name } is on the programme, and has to take part of it again, because { progress-sessions-missed }.
        }
        [on-hold] { $name } may not come back to the group until a missed session is made up.
        [needs-decision] { $decide ->
            [none] { $name } is on the programme.
           *[other] { $name } is on the programme. How it goes on is still open. The first step is to { LOWER($decide) }.
        }
        [continuing] { $name } is on the programme.
        [attendance-complete] { $name } has done all sessions.
       *[completed] { $name } has completed the programme.
    }
# What that follows from. Example: he missed 3 sessions, each for a good reason
progress-sessions-missed =
    { $pronoun ->
        [he] he missed { progress-sessions-and-reasons }
        [she] she missed { progress-sessions-and-reasons }
       *[they] they missed { progress-sessions-and-reasons }
    }
progress-sessions-and-reasons =
    { $missed ->
        [1] one session{ $reasons ->
            [good] , for a good reason
            [none-good] , without a good reason
           *[mixed] { "" }
        }
       *[other] { $missed } sessions{ $reasons ->
            [good] , each for a good reason
            [none-good] , none of them for a good reason
           *[mixed] { "" }
        }
    }
# In its place, where the record says complete and what the programme asks for is not all recorded.
progress-stands-complete-by-word = { $name } is recorded as having completed the programme on { $on }. What the programme asks for is not all recorded.
# Below it: absences, what was done about them, and who acts now. Example: He missed a session (10 February 2026) and an appointment (24 March 2026), both without good reason.
progress-absences-unacceptable =
    { $decided ->
        [no] { $n ->
            [1] { progress-missed }, recorded as without good reason. It is not recorded who decided this.
            [2] { progress-missed }, both recorded as without good reason. It is not recorded who decided this.
           *[other] { progress-missed }, all recorded as without good reason. It is not recorded who decided this.
        }
       *[yes] { $n ->
            [1] { progress-missed } without good reason.
            [2] { progress-missed }, both without good reason.
           *[other] { progress-missed }, all without good reason.
        }
    }
progress-absences-undecided =
    { $n ->
        [1] { progress-missed }. Whether the reason is good is still to be decided.
       *[other] { progress-missed }. Whether the reasons are good is still to be decided.
    }
progress-missed =
    { $pronoun ->
        [he] He missed { $absences }
        [she] She missed { $absences }
       *[they] They missed { $absences }
    }
# Several sessions of one day are told together. Example: 2 sessions (14 January 2026)
progress-absence-of =
    { $kind ->
        [session] { $n ->
            [1] a session ({ $on })
           *[other] { $n } sessions ({ $on })
        }
        [catch-up] a catch-up ({ $on })
       *[appointment] an appointment ({ $on })
    }
# Example: Done since: first warning, 12 February 2026.
progress-steps-since = Done since: { $steps }.
progress-step-on = { $step }, { $on }
progress-no-step-since = No warning or other step is recorded since.
progress-officer-acts =
    { $pending ->
        [yes] The { $supervisor } decides what follows: see “{ report-heading-decisions }”.
       *[no] { $licence ->
            [yes] The { $supervisor } now acts under the licence.
           *[no] The { $supervisor } now acts under the order.
        }
    }
# Labels and values of the list below it.
progress-label-route = Route
# Examples: Core route. Bo Example, treatment manager, decided this on 5 March 2026: …; Long route, expected from the levels assessed. It is decided after Induction.
progress-route-settled =
    { $decision ->
        [none] { $name }{ $also }
       *[other] { $name }. { $decision }{ $also }
    }
progress-route-expected =
    { $ground ->
        [levels] { $name }, expected from the levels assessed. { route-is-decided }{ $also }
       *[plan] { $name }, as planned. { route-is-decided }{ $also }
    }
progress-label-attended = Attended
progress-label-missed =
    { $inAll ->
        [yes] Missed in { $module }, in all
       *[no] Missed in { $module }
    }
# Examples: 1. Missing more than 2 sessions means taking it again. In other modules: 2; 2 or 3: see the decision below
progress-missed-of-limit =
    { $threshold ->
        [none] { progress-missed-number }{ progress-missed-elsewhere }
       *[other] { progress-missed-number }. Missing { $threshold } means taking it again{ progress-missed-elsewhere }
    }
# Never “0. 2 more …”, which is read as a number.
progress-missed-number =
    { $n ->
        [0] None
       *[other] { $n }
    }
progress-missed-open =
    { $between ->
        [yes] { $least } to { $most }: see the decision below{ progress-missed-elsewhere }
       *[no] { $least } or { $most }: see the decision below{ progress-missed-elsewhere }
    }
progress-missed-elsewhere = { progress-missed-before }{ progress-missed-in-others }
# In runs of the same module that have been taken again.
progress-missed-before =
    { $before ->
        [0] { "" }
        [1] . Before it was taken again: one
       *[other] . Before it was taken again: { $before }
    }
progress-missed-in-others =
    { $others ->
        [0] { "" }
        [1] . In other modules: one
       *[other] . In other modules: { $others }
    }
progress-label-last-session = Last session recorded
# Example: 11 February 2026. On hold since the session of 18 February 2026
progress-last-session =
    { $since ->
        [none] { $on }
       *[other] { $on }. On hold since the session of { $since }
    }
progress-label-next-session = Next session
progress-next-session = { $on }, { $module }
progress-no-next-session =
    { $again ->
        [yes] None, until a new start is arranged for what has to be taken again
       *[no] None is planned
    }
# A programme begun elsewhere. Example: N-SOGP, Lancashire, by the description N-SOGP, Lancashire, 2003, from 3 February 2025 to 20 June 2025. He moved to Warrington. One session was missed there.
progress-label-elsewhere = Begun elsewhere
progress-elsewhere = { $name }{ progress-elsewhere-description }{ progress-elsewhere-dates }.{ progress-elsewhere-ended }{ progress-elsewhere-missed }
progress-elsewhere-description =
    { $edition ->
        [none] { "" }
       *[other] , by the description { $edition }
    }
progress-elsewhere-dates =
    { $from ->
        [none] { $to ->
            [none] { "" }
           *[other] , until { $to }
        }
       *[other] { $to ->
            [none] , from { $from }
           *[other] , from { $from } to { $to }
        }
    }
progress-elsewhere-ended =
    { $because ->
        [none] { "" }
       *[other] { "" } Why it ended: { STOP($because) }
    }
progress-elsewhere-missed =
    { $missed ->
        [none] { "" }
        [0] { "" } No session was missed there.
        [1] { "" } One session was missed there.
       *[other] { "" } { $missed } sessions were missed there.
    }
# What of it counts here, with who decided that. Example: None of its sessions is counted here. Something of it is carried over. Decided by Ana Example (treatment manager), 5 March 2026: taken into account in his targets.
progress-label-elsewhere-counts = What counts here
progress-elsewhere-counts =
    { $carried ->
        [yes] None of its sessions is counted here. Something of it is carried over. { $decision }
       *[no] None of its sessions is counted here. Nothing of it is carried over. { $decision }
    }
progress-label-order-ends =
    { $licence ->
        [yes] Licence ends
       *[no] Order ends
    }
progress-order-ends =
    { $years ->
        [0] { $months ->
            [0] { $on }, in less than a month
           *[other] { $on }, in about { progress-months }
        }
       *[other] { $months ->
            [0] { $on }, in about { progress-years }
           *[other] { $on }, in about { progress-years } { progress-months }
        }
    }
progress-years =
    { $years ->
        [1] one year
       *[other] { $years } years
    }
progress-months =
    { $months ->
        [1] one month
       *[other] { $months } months
    }
progress-order-ended = { $on }, which has passed

## What follows

# Headings, and what stands below some of them.
progress-heading-attendance =
    { $from ->
        [none] Attendance
       *[other] Attendance since { $from }
    }
# Over the parts, and over the figure of the time that a later report is on.
progress-lead-in-all = In all:
progress-lead-in-time = In this time:
progress-heading-targets =
    { $first ->
        [yes] Progress on each target
       *[no] Progress since the last report
    }
progress-column-then =
    { $on ->
        [none] Then
       *[other] Then ({ $on })
    }
progress-column-now = Now ({ $on })
# Below the table. Example: No rating yet: Victim empathy; Controlling behaviour
progress-targets-not-recorded = No rating yet: { $names }
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
