### What `groupwork check` prints beside findings and next actions (their words stand with their topics).

## Head and next actions

# Below the name of the case. Example: CSOGP, West Mercia, as of 31 March 2026
check-edition = { $edition }, as of { $on }
check-source = Source: { $document }

check-actions = Next actions
check-no-action = No action is asked for on this date.
# Above the actions of everybody in a group file, by date.
check-group-actions = Next actions of the group, by date
check-group-no-action = No action is asked for of anybody on this date.
# Who has to act, and by when. Example: programme staff, by 5 March 2026 (before the next session)
check-who-by = { $who }, by { $by }
check-who-by-because = { $who }, by { $by } ({ $because })
check-who-overdue = { $who }, overdue since { $by }

## Standing

check-standing = Standing

check-hours-label = Hours
# Those of the following that are so. Example: 32.5 credited of 50; the module has to be taken again
check-hours-of =
    { $approximate ->
        [yes] { $credited } credited of about { $required }
       *[no] { $credited } credited of { $required }
    }
check-hours-without-total = { $credited } credited; no total stated
check-hours-again = the { $unit } has to be taken again
# Sessions done whose hours nobody states. Example: done besides, with hours not stated: 31 full days
check-hours-besides = done besides, with hours not stated: { $sessions }

check-parts-label = Parts
# A part or module, and how it stands. Example: Induction: under way; 3 of 5 attended; 2 missed
check-part = { $part }: { $told }
check-attended = { $attended } of { $held } attended
check-missed = { $n } missed
check-caught-up = { $n } since caught up
check-withheld = { $n } withheld
# Which time the module is taken, where it isn't the first.
check-run = run { $n }
# In the edition's own force. Example: catch-up owed for 5 March 2026
check-catch-up =
    { $force ->
        [required-before-next] catch-up owed for { $days }
        [offered] catch-up to be offered for { $days }
       *[not-stated] whether a catch-up is needed, not stated by the edition, for { $days }
    }

# The stage of enforcement, and how many absences. Example: action due; absences: 2 unacceptable, 1 undecided
check-absences = { $stage }; absences: { $absences }
check-no-absences = { $stage }; no absences recorded
check-absences-unacceptable = { $n } unacceptable
check-absences-undecided = { $n } undecided
check-absences-acceptable = { $n } acceptable

# Example: 1 of 2 used; last attempt
check-attempts = { $started } of { $maximum } used; { $state }

check-measures-label = Measures
# A checkpoint and its state, with the day by which it is due. Example: after the programme: not yet due, by 5 March 2026
check-measures = { $checkpoint }: { $state }
check-measures-by = { $checkpoint }: { $state }, by { $by }
check-measures-since = { $checkpoint }: { $state } since { $by }

# How participation ended, with the reason recorded. Example: not completed; withdrawn on 5 March 2026. Reason recorded: ill health
check-ended =
    { $status ->
        [removed] { $state }; removed on { $on }. Reason recorded: { $reason }
       *[withdrawn] { $state }; withdrawn on { $on }. Reason recorded: { $reason }
    }

## Titles over findings

check-group-decide = Needs a decision
check-group-act = To act on
check-group-warned = Warnings
check-group-failed = Not met
check-group-unknown = Not recorded, or not stated by the edition
check-group-left = Open when participation ended
check-group-open = Completion
check-group-decided = Decided
check-group-met = Met
check-group-below = Not reached
check-group-noted = Noted

## Below a finding

# Numbers of the next actions that follow from it. Example: Next action: 1, 3
check-next-action = Next action: { $numbers }
check-reading = Reading: { $reading } → { $outcome }
check-settled-by = Settled by: { $by }
check-missing = Missing: { $missing }
# The clause of the edition, with its words the first time. Example: 001-06, lines 55 to 56: “…”
check-clause =
    { $several ->
        [yes] { $clause }, lines { $lines }: “{ $words }”
       *[no] { $clause }, line { $lines }: “{ $words }”
    }
check-clause-again =
    { $several ->
        [yes] { $clause }, lines { $lines }, as quoted above
       *[no] { $clause }, line { $lines }, as quoted above
    }
check-basis = Basis: { $basis }
check-basis-again = Basis: as above
# What in the record led to it. Example: Facts: session of 5 March 2026; IQ assessment
check-facts = Facts: { $facts }

## What would settle a conclusion that is open

# Worked out from the rules: facts or decisions, with what follows from each value below. Example: What would settle it: a decision on suitability
check-settling = What would settle it: { $what }
# The same in one line. Example: What would settle it: date of birth: 5 March 2005 or earlier → met; 6 March 2005 or later → not met
check-settling-in-line = What would settle it: { $what }: { $results }
# One result, below it.
check-settling-item = - { $told }
# Example: acceptable → nothing further follows
check-settling-result = { $values } → { $told }
# Only the first are printed.
check-settling-sets-more =
    { $n ->
        [1] One more way is listed by --json.
       *[other] { $n } more ways are listed by --json.
    }
check-settling-results-more =
    { $n ->
        [1] - one more value, listed by --json
       *[other] - { $n } more values, listed by --json
    }

## Facts by their dates

# One or several of a kind, each with a day of its own. Examples: session of 5 March 2026; sessions of 5 and 12 March 2026
check-several =
    { $what ->
        [catch-up] { $n ->
            [1] catch-up of { $on }
           *[other] catch-ups of { $on }
        }
        [appointment] { $n ->
            [1] appointment of { $on }
           *[other] appointments of { $on }
        }
        [result] psychometric results of { $on }
       *[session] { $n ->
            [1] session of { $on }
           *[other] sessions of { $on }
        }
    }
# More of them than days. Example: 3 sessions of 5 and 12 March 2026
check-several-days =
    { $what ->
        [catch-up] { $n } catch-ups of { $on }
        [appointment] { $n } appointments of { $on }
        [result] { $n } psychometric results of { $on }
       *[session] { $n } sessions of { $on }
    }
# Of many, the first day and the last. Example: 15 sessions, 4 February to 25 March 2026
check-several-span =
    { $what ->
        [catch-up] { $n } catch-ups, { $on }
        [appointment] { $n } appointments, { $on }
        [result] psychometric results, { $on }
       *[session] { $n } sessions, { $on }
    }
# Example: catch-up of 12 March 2026 for the session of 5 March 2026
check-catch-up-of = catch-up of { $on } for { $session }
check-catch-ups-for = catch-ups for { $sessions }
# Example: first warning of 12 March 2026
check-step-of = { $step } of { $on }
check-status-of = status “{ $status }” of { $on }
# What a decision is about. Example: decision of 18 February 2026 on the absence from the session of 4 February 2026
check-decision-of = decision of { $on } { $about }
check-about =
    { $about ->
        [route] on the route
        [exemption] on exemption
        [direct-entry] on direct entry
        [absence] on an absence
        [attendance] on attendance
        [attempt] on an attempt to start
        [repeat] on a repeat
        [session-count] on how sessions are counted
        [earlier-sessions] on sessions held before joining
        [enforcement-window] on the twelve months of a warning
        [catch-up] on a catch-up
        [hold] on how far a hold reaches
        [carrying-over] on what is carried over from elsewhere
        [administration] on which test counts
        [departure] on sending a document without something
       *[suitability] on suitability
    }
check-about-criterion = on the criterion “{ $criterion }”
check-about-absence = on the absence from { $from }
check-about-attendance = on attendance at { $at }

## What changed (check --since)

# The title. Example: Changed since the earlier file march.json, as of 5 March 2026
check-changed-since-day = Changed since { $on }
check-changed-since-saved = Changed since the assessment saved in { $file }
check-changed-since-file = Changed since the earlier file { $file }
check-changed-as-of = { $since }, as of { $on }
check-nothing-changed = Nothing.
check-legend = + new   ~ changed   - no longer so
# The title over findings that aren't made any more.
check-gone = No longer so
# Under which title of the check a finding stood before, and what it said.
check-stood-under = Stood under “{ $title }”.
check-was = Was: { $words }
check-was-under = Was under “{ $title }”: { $words }
check-same-words = the same words
# A reason with its facts. Example: New facts: session of 5 March 2026
check-why = { $why }: { $facts }
# Several sessions told together. Example: Not recorded in Victim empathy: sessions of 5 and 12 March 2026.
check-not-recorded = Not recorded in { $module }: { $sessions }.
check-recorded-now = They are recorded now.
