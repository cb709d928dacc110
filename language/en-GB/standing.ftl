### Where someone stands, line by line, and what changed since another day: what `check` prints.

## Standing

standing-status-label = Status
# Examples: continuing; repeat required
standing-status =
    { $status ->
        [removed] removed
        [withdrawn] withdrawn
        [suspended] suspended
        [repeat-required] repeat required
        [on-hold] on hold
        [needs-decision] needs decision
        [continuing] continuing
        [attendance-complete] attendance complete
        [completed] completed
       *[not-started] not started
    }

# A recorded decision, or what the criteria come to.
standing-suitability-label = Suitability
standing-suitability =
    { $conclusion ->
        [suitable] suitable
        [not-suitable] not suitable
        [criteria-met] criteria met
        [criteria-not-met] criteria not met
        [information-missing] information missing
       *[needs-decision] needs decision
    }

standing-route-label = Route
# Example: Long route, provisional
standing-route =
    { $state ->
        [final] { $name }, final
        [provisional] { $name }, provisional
        [not-recorded] { $name }, not recorded
       *[needs-decision] { $name }, needs decision
    }
# No route can be named, or none is open to somebody who isn't suitable.
standing-route-none =
    { $state ->
        [final] none named
        [provisional] not chosen yet
        [not-recorded] not recorded
        [stands-against] none open: suitability stands against it
       *[needs-decision] needs decision
    }

# Hours of sessions attended or caught up.
standing-hours-label = Hours credited
standing-hours = { $credited }

# A part, or one of its modules. Examples: Core; Core, Victim empathy
standing-part-label = { $part }
standing-module-label = { $part }, { $module }
# How a part or a module stands.
standing-part =
    { $state ->
        [exempt] exempt
        [under-way] under way
        [on-hold] on hold
        [repeat-required] repeat required
        [suspended] suspended
        [needs-decision] needs decision
        [attendance-complete] attendance complete
        [not-completed] not completed
       *[not-started] not started
    }

standing-enforcement-label = Enforcement
# Never that an order was broken: a threshold is reached, or not.
standing-enforcement =
    { $stage ->
        [none] no action due
        [action-due] action due
        [action-taken] action taken
        [threshold-reached] threshold reached
       *[not-stated] the edition states no threshold
    }

standing-attempts-label = Attempts
# Whether another start is allowed.
standing-attempts =
    { $state ->
        [not-limited] not limited
        [within-limit] within limit
        [last-attempt] last attempt
        [limit-reached] limit reached
       *[needs-decision] needs decision
    }

# A psychometric checkpoint. Example: Measures, before the programme
standing-measures-label = Measures, { $checkpoint }
standing-measures =
    { $state ->
        [not-yet-due] not yet due
        [due] due
        [overdue] overdue
        [results-missing] attended, results not recorded
        [complete] complete
        [late] late
        [not-applicable] not applicable
        [not-valid] not valid
        [not-taken] not taken
       *[not-reached] not reached
    }

# Attendance complete is not programme complete.
standing-completion-label = Completion
standing-completion =
    { $state ->
        [attendance-complete] attendance complete
        [complete] complete
        [not-completed] not completed
       *[not-complete] not complete
    }

## What changed

# A line of the standing that is new, reads otherwise, or is no longer shown. Example: Status: on hold; was continuing.
change-new = { $subject }: { $value }, new.
change-other = { $subject }: { $value }; was { $was }.
change-gone = { $subject }: no longer shown; was { $was }.
# A finding that isn't made any more; its sentence follows.
change-finding-gone = No longer so: { $statement }
# What was said in an assessment that was saved.
change-saved = { $words }

## Why it changed

# Each is followed by the facts, where there are any. Example: New facts: session of 5 March 2026
reason-new-facts = New facts
reason-new-decisions = A decision was recorded
reason-changed-facts = Recorded facts changed
reason-facts-gone = No longer recorded
# Nothing was recorded. Example: Time went on from 5 March 2026 to 12 March 2026
reason-time-went-on = Time went on from { $from } to { $to }
reason-another-edition = Assessed under another edition
reason-rules-changed = The rules changed
# The earlier state is an assessment that was saved without its record.
reason-not-known = The records changed. The saved assessment does not hold what was recorded then
