### The treatment report: headings, labels, and what its tables and figures say beside findings and the record's words.

# The title of the document. Example: Treatment report: Internet Sex Offender Treatment Programme (i-SOTP)
report-title = Treatment report: { $programme } ({ $abbreviation })
# The same of somebody who was withdrawn or removed.
report-title-not-completed = Report on non-completion: { $programme } ({ $abbreviation })

## Summary

report-heading-summary = Summary

# The first row: where the person stands.
report-label-position = Position on { $on }
report-status-reached =
    { $status ->
        [not-started] Not started
        [removed] Removed
        [withdrawn] Withdrawn
        [suspended] Suspended
        [repeat-required] A repeat is required
        [on-hold] On hold
        [needs-decision] A decision is needed
        [continuing] Continuing
        [attendance-complete] Attendance complete
       *[completed] Completed
    }

report-label-route = Route
# The route by its name. Example: Long route, with an exemption (provisional)
report-route-taken =
    { $exempt ->
        [yes] { $final ->
            [yes] { $route }, with an exemption
           *[no] { $route }, with an exemption (provisional)
        }
       *[no] { $final ->
            [yes] { $route }
           *[no] { $route } (provisional)
        }
    }

# The day on which the programme was started.
report-label-started = Started

report-label-sessions = Sessions attended
# Sessions attended or caught up, of those held; the programme may have ended. Example: 40 of 40 held so far, 1 of them by catch-up
report-sessions-held =
    { $caughtUp ->
        [0] { report-sessions-held-alone }
       *[other] { report-sessions-held-alone }, { $caughtUp } of them by catch-up
    }
report-sessions-held-alone =
    { $ended ->
        [yes] { $done } of { $held } held
       *[no] { $done } of { $held } held so far
    }
# The same of those that the route requires. Example: 5 of 12 required (6 held so far)
report-sessions-required =
    { $caughtUp ->
        [0] { report-sessions-required-alone }
       *[other] { report-sessions-required-alone }, { $caughtUp } of them by catch-up
    }
report-sessions-required-alone =
    { $held ->
        [none] { $done } of { $required } required
       *[other] { $ended ->
            [yes] { $done } of { $required } required ({ $held } held)
           *[no] { $done } of { $required } required ({ $held } held so far)
        }
    }
# After those held, where every one of them has to be taken again. Example: 21 of 22 held so far. They have to be taken again, so none counts towards the 35 required
report-none-counts =
    { $required ->
        [none] They have to be taken again, so none counts
       *[other] They have to be taken again, so none counts towards the { $required } required
    }
# After the sessions that count: those that don't.
report-held-to-take-again = Also held, and to be taken again: { $n }
report-held-and-taken-again = Also held, in a run that was taken again: { $n }

# In the summary, and over the column of the parts.
report-label-hours = Hours credited
# Hours credited, of those required. Examples: 82.5 of 87.5; 34 of about 70; 112.5
report-hours-credited =
    { $required ->
        [none] { $credited }
       *[other] { $approximate ->
            [yes] { $credited } of about { $required }
           *[no] { $credited } of { $required }
        }
    }
report-hours-not-stated = Not stated
# The edition states no hours of the whole route. Example: 112.5 (no total is stated)
report-hours-without-total = { $hours } (no total is stated)
# Part by part, where a part's hours aren't stated. Example: 36 of 36 in Relapse Prevention Programme; not stated for Core Groupwork Programme
report-hours-in-part = { $hours } in { $part }
report-hours-not-stated-for = not stated for { $parts }

# How many absences are unacceptable, before what follows.
report-absences-unacceptable =
    { $n ->
        [1] One absence without an acceptable reason
       *[other] { $n } absences without an acceptable reason
    }
# How many reasons are open, after it: they could change what follows.
report-absences-undecided =
    { $n ->
        [1] The reason for one absence is not yet decided
       *[other] The reasons for { $n } absences are not yet decided
    }
# What follows. No word claims a breach: a threshold is reached, or not.
report-enforcement-stage =
    { $stage ->
        [action-due] Enforcement action is due
        [action-taken] Enforcement action has been taken
        [threshold-reached] A threshold that the edition or the law names is reached
        [not-stated] The edition does not state what follows
       *[none] No absence without an acceptable reason
    }

report-label-undecided = Undecided
# How many matters are open, and whether the route is. Examples: Nothing; 2 matters, set out below, and the final route
report-matters-undecided =
    { $route ->
        [yes] { $n ->
            [0] The final route
            [1] One matter, set out below, and the final route
           *[other] { $n } matters, set out below, and the final route
        }
       *[no] { $n ->
            [1] One matter, set out below
           *[other] { $n } matters, set out below
        }
    }

report-label-next-step = Next step
# In place of steps, where nobody has a task.
report-next-session = The next session, on { $on }
report-next-review = The review meeting, on { $on }
report-next-as-recommended = As recommended below
# Where there is no next step, and for a part without sessions.
report-none-recorded = None recorded

# After the sentence on somebody who has left; where a reason is recorded, it follows in its own words.
report-ended-by =
    { $reason ->
        [yes] The decision was taken by { $name }, { $role }. The reason recorded:
       *[no] The decision was taken by { $name }, { $role }.
    }
# The same, where nobody is recorded who decided it.
report-ended-why = The reason recorded:

# Over the facts that are missing.
report-heading-missing = What is not recorded or not stated
# Over the warnings of the rules, one sentence each.
report-heading-points = Points to note

## Next steps

report-heading-next-steps = What has to happen next
# The table's columns.
report-column-step = What
report-column-who = Who
report-column-by = By when
report-no-date = No date is set
report-step-overdue = Was due by { $by }
# Example: 7 April 2026, before the next session
report-step-because = { $by }, { $because }

## Route and dates

report-heading-route = Route and dates
report-column-part = Part
report-column-dates = Dates
report-column-state = State
# From the first session to the last.
report-dates-of-part = { $first } to { $last }
report-part-state =
    { $state ->
        [exempt] Exempt
        [not-started] Not started
        [under-way] Under way
        [attendance-complete] Attendance complete
        [suspended] Suspended
        [repeat-required] A repeat is required
        [on-hold] On hold
        [needs-decision] A decision is needed
       *[ended] Ended
    }
# Below the table, where a run is repeated; the unit is the edition's word: module, block.
report-not-credited = Hours of a { $unit } that has to be repeated are not credited.

## Attendance

report-heading-attendance = Attendance

# The figure: a row for each module, a square for each session.
report-grid-caption = Attendance by module
# What the figure shows, a sentence for each row. Example: Victim empathy (run 2): 6 of 7 sessions attended, 1 missed and 3 still to come.
report-grid-run = { $run }: { $counts }.
report-attended-of-sessions = { $attended } of { $sessions } attended
report-sessions-in-state =
    { $state ->
        [missed] { $n } missed
        [caught-up] { $n } since caught up
        [withheld] { $n } withheld
        [cancelled] { $n } lost because of the service
        [undecided] { $n } undecided
        [not-recorded] { $n } not recorded
        [still-to-come] { $n } still to come
       *[to-come] { $n } to come
    }
# Under a square, where its day has several sessions. Example: 5 Mar second session
report-grid-cell = { $day } { $which }
# A module that is taken more than once.
report-module-run = { $module } (run { $run })

# The table: a row for each module.
report-column-module = Module
report-column-attended = Attended
report-column-caught-up = Caught up
report-column-missed = Missed
report-column-other = Other
report-attended-of-held = { $attended } of { $held }
# Missed sessions, by their reasons. Example: 3 (2 acceptable, 1 reason not yet decided)
report-missed-by-kind = { $n } ({ $kinds })
report-missed-of-kind =
    { $kind ->
        [acceptable] { $n } acceptable
        [unacceptable] { $n } unacceptable
       *[undecided] { $n } reason not yet decided
    }
# In the last column, where there are no sessions of other states.
report-no-other-sessions = None
# Below the table, where the edition states no number of missed sessions; the unit is its word: module, block.
report-repeat-not-stated = This edition does not state when a { $unit } has to be repeated.

# Over the table of sessions missed; some may have been attended in part.
report-heading-missed =
    { $inPart ->
        [yes] Sessions missed or attended in part
       *[no] Missed sessions
    }
report-column-session = Session
report-column-reason = Reason
report-column-followed = What followed
# Examples: 10 March 2026, Victim empathy; 10 March 2026, at 10am, Victim empathy
report-session-missed = { $on }, { $module }
report-session-missed-of-day = { $on }, { $which }, { $module }
# What is settled about the session.
report-session-settled =
    { $settled ->
        [attended] Attended
        [missed-acceptable] Acceptable absence
        [missed-unacceptable] Unacceptable absence
        [missed-undecided] Absence undecided
        [partial] Partial
        [failed-to-comply] Attended, failed to comply
        [excluded] Excluded
        [moved-at-request] Moved at the person's request
        [attendance-undecided] Not known whether attended
        [withheld] Withheld
        [cancelled] Cancelled by service
        [not-recorded] Not recorded
       *[planned] Planned
    }
# The same where it was attended in part or withheld and then decided. Example: Attended in part, counts as missed for an acceptable reason
report-session-counts-as = { report-recorded-in-part }, { report-counts-as }
report-recorded-in-part =
    { $recorded ->
        [partial] Attended in part
        [failed-to-comply] Attended, failed to comply
        [excluded] Sent home
        [moved-at-request] Moved at the person's request
        [attendance-undecided] Not known whether attended
       *[withheld] Withheld
    }
report-counts-as =
    { $settled ->
        [attended] counts as attended
        [missed-acceptable] counts as missed for an acceptable reason
        [missed-unacceptable] counts as missed for an unacceptable reason
       *[missed-undecided] counts as missed
    }
# With the day of the decision and the reason recorded. Example: Unacceptable absence, decided on 5 March 2026: overslept
report-settled-by-decision = { $settled }, decided on { $on }
report-settled-with-reason = { $settled }: { $reason }
# What followed.
report-caught-up-on = Caught up on { $on }
report-not-to-be-made-up = Decided: not to be made up
report-no-catch-up-owed = No catch-up is owed
report-catch-up-arranged = Catch-up arranged, not completed
report-no-catch-up-completed = No catch-up completed

## Enforcement, engagement, treatment targets

report-heading-enforcement = Enforcement
report-heading-engagement = Engagement
report-heading-targets = Progress by treatment target
# Before what was written about a target.
report-target-progress =
    { $progress ->
        [not-yet-addressed] Progress: Not yet addressed.
        [limited] Progress: Limited.
        [some] Progress: Some.
        [good] Progress: Good.
       *[not-recorded] Progress: Not recorded.
    }
# What was seen of it. Example: He named his warning signs (In sessions, 5 March 2026)
report-target-evidence =
    { $on ->
        [none] { $from ->
            [in-sessions] { $text } (In sessions)
           *[outside-sessions] { $text } (Outside sessions)
        }
       *[other] { $from ->
            [in-sessions] { $text } (In sessions, { $on })
           *[outside-sessions] { $text } (Outside sessions, { $on })
        }
    }
report-targets-not-addressed = Nothing is recorded yet about { $targets }.

## Psychometric tests

report-heading-tests = Psychometric tests
# In place of the table of checkpoints.
report-no-tests = The source document of this edition states no psychometric tests.
report-column-checkpoint = Checkpoint
report-column-taken = Taken
report-checkpoint-state =
    { $state ->
        [not-yet-due] Not yet due
        [due] Due
        [overdue] Overdue
        [complete] Complete
        [late] Late
        [not-applicable] Not applicable
        [not-valid] Not valid
        [not-taken] Not recorded in full
       *[not-reached] Not reached
    }
# In place of the day on which the tests were taken.
report-checkpoint-due-by = Due by { $by }
report-checkpoint-due-from = Due from { $from }
# In place of that day or of a score.
report-not-taken = Not taken
# The same, where they were taken before the point. Example: 5 March 2026, too early
report-taken-too-early = { $on }, too early
# A score that is kept and doesn't count, beside the one that does or alone. Example: 45 on 5 March 2026 (too early)
report-score-apart =
    { $why ->
        [too-early] { $score } on { $on } (too early)
        [another-counts] { $score } on { $on } (another one counts)
        [decided] { $score } on { $on } (decided not to count)
        [left-blank] { $on } (left blank)
       *[not-comparable] { $score } on { $on } (cannot be compared)
    }

# The figure: a scale for each instrument; in it, what came of the change.
report-plot-caption = Psychometric scores before, during and after the programme
report-change-category =
    { $category ->
        [deteriorated] Deteriorated
        [recovered] Recovered
        [improved] Improved
        [already-in-range] Already in range
        [unchanged] Unchanged
       *[not-classifiable] Not classifiable
    }

# The table of scores.
report-column-scale = Scale
report-column-before = Before
report-column-middle = Middle
report-column-after = After
report-column-result = Result
# Example: Victim Empathy Scale: empathy with victims, higher is better
report-scale-measured =
    { $direction ->
        [higher-is-better] { $name }: { $measures }, higher is better
       *[lower-is-better] { $name }: { $measures }, lower is better
    }

# The box below the scores: its title and text.
report-results-title = How to read these results
report-results-warning = A change in scores is not a change in risk. This report cannot make a full assessment of risk. Scores stand beside the clinical judgement of the staff who ran the group and never replace it.
# Below it, where the norms of an instrument were published.
report-norms-cited = Norms for { $instrument }: { $citation }

## Completion

report-heading-completion = What completion asks for
report-column-requirement = Requirement
report-column-outcome = Outcome
report-requirement-name =
    { $name ->
        [all-sessions] All sessions
        [supervisor-meetings] Supervisor meetings
        [post-programme-measures] Post-programme measures
        [end-report] End report
       *[final-review] Final review
    }
# A requirement that isn't met yet still can be, unless the person has left.
report-requirement-outcome =
    { $outcome ->
        [met] Met
        [not-met] Not met
        [not-yet-met] Not yet met
        [not-recorded] Not recorded
        [needs-decision] Needs decision
       *[decided] Decided
    }

## What was written, the review meeting, signatures

report-heading-strengths = Strengths
report-heading-needs = Outstanding needs
report-heading-comments = Participant’s own comments
report-heading-recommendations = Recommendations

report-heading-review = Review meeting
# Labels of the list below it.
report-label-review-planned = Planned for
report-label-review-held = Held on
report-label-review-attended = Attended by

report-heading-signatures = Signatures
# The role of the author, where the record doesn't name it.
report-author-role = Programme staff
# A signature that the record holds. Example: Ana Example. Recorded as signed on 5 March 2026.
report-signature-recorded = { $name }. Recorded as signed on { $on }.
