### What `groupwork prove` prints: of an edition, and of a combination of facts for which the rules gave no outcome, or two.

## The table of an edition, and what it comes to

# Below the id of the edition. Example: 10,577 combinations of 39 statements; 1,204 lead to a question.
proof-edition =
    { $combinations } combinations, { $statements } statements. { $questions ->
        [0] None leads to a question.
        [one] One leads to a question.
       *[other] { $questions } lead to a question.
    }
# Where no more than some were asked for.
proof-drawn = { $tried } of { $combinations } combinations were tried, drawn evenly.
proof-none-faulty = 0 gaps, 0 overlaps: each has one outcome, or a question.
# Before each of them is told.
proof-faulty =
    { $n ->
        [one] One combination has no outcome, two of them, or one that the words do not give:
       *[other] { $n } combinations have no outcome, two of them, or one that the words do not give:
    }
# Heads of the columns.
proof-column =
    { $what ->
        [rule] Statement
        [clause] Clause
        [all] All
        [met] Met
        [not-met] Not
        [not-recorded] Not rec.
        [decided] Dec.
        [told] Told
       *[questions] Ask
    }
# In place of a clause.
proof-not-stated = none
# Under a statement: by which ambiguity the questions are asked. Example: asked by A-1 (120) and its own words (12)
proof-by = asked by { $by }
proof-by-ambiguity = { $id } ({ $n })
proof-by-words = its own words ({ $n })
proof-legend = All: combinations tried. Met, Not: a condition holds, or does not. Not rec.: it is not recorded. Dec.: a person has decided. Told: no condition, only told. Ask: a question to a person, with its readings. Of the others there is nothing to be said, or a file that holds them is refused.
proof-legend-of-facts = Clause none: the edition does not state it, and the rule holds all the same.
# Example: Proved in 12.4 seconds.
proof-took = Proved in { $seconds } seconds.
# One combination. Example: Gap: nothing is said of attendance.repeat/core/1, where
proof-fault =
    { $kind ->
        [gap] Gap: nothing is said of { $matter }, where
        [overlap] Overlap: two outcomes are said of { $matter }, where
        [undeclared] Question without two readings or what settles it: { $matter }, where
       *[silent] Decided by the program, where the words can be read in two ways: { $matter }, where
    }
# Two statements of one list that cover one part, of which a rule would use the first.
proof-covered-twice = Overlap: { $statement } speaks twice of { $part }.
# After the combinations of a fault that are printed.
proof-examples = and { $n } more

# Why nothing is shown of a kind of statement.
proof-only-printed = The documents print it, and no rule turns on it.

## Facts, before their value. Example: planned start = 14 April 2026

proof-sex = sex
proof-born-on = date of birth
proof-iq = IQ
proof-adult-court = convicted in an adult court
proof-adult-in-custody = reached adulthood in custody
proof-works-in-english = can take part in English
proof-assessment = assessment carried out
proof-assessment-stage = stage of the assessment
proof-assessment-on = date of the assessment
proof-offences = offence
proof-convicted-on = date of conviction
proof-order = order or licence
proof-order-status = status of the order
proof-order-made-on = start of the order
proof-order-ends-on = end of the order
proof-length-declared = declared length of the order
proof-condition = condition of the order
proof-risk = level of risk
proof-deviance = deviance
proof-treatment-need = treatment need
proof-employed = in work
proof-daytime = can attend by day
proof-daytime-reason = why not by day
proof-earlier-programme = earlier programme
proof-earlier-fact =
    { $name ->
        [accredited] earlier programme accredited
        [completed] earlier programme completed
       *[progress] progress in the earlier programme
    }
proof-missed-there = sessions missed there
proof-planned-start = planned start
proof-planned-route = planned route
proof-planned-mode = planned by day or in the evening
proof-group-size = planned size of the group
proof-staff = planned staff
proof-start = start
proof-starts = starts
proof-offers = offers without a start
proof-direct-entries = direct entries
proof-restarts = modules begun again
# Where an edition has several routes. Example: route for Induction = Induction, then Treatment
proof-route-of-part = route for { $part }
proof-session = session
proof-session-from = start of the planned session
proof-session-times = times of the planned session
proof-session-later = later session
proof-session-besides = session besides
# Example: last session of Induction = 10 March 2026
proof-last-session = last session of { $part }
proof-first-meeting = first meeting
proof-first-of-run = first session after the repeat began
proof-catch-up-of-session = catch-up
proof-missed = missed sessions
proof-missed-before = missed sessions before the repeat
proof-days = days of the missed sessions
# Example: done in Induction = 50 hours
proof-done-in = done in { $part }
proof-planned-in = planned in { $part }, the last to come
proof-done-of-programme = done of the programme
proof-lengths = length of the last session
proof-last-one = last session
proof-unacceptable = unacceptable absences
proof-last-absence = last absence from
proof-first-absence-on = first absence on
proof-absence-from = undecided absence from
proof-steps = enforcement step
proof-warning-of = warning
proof-warning-withdrawn = warning withdrawn
proof-questionnaires-taken = questionnaires taken
proof-questionnaire-session = questionnaire session attended
proof-meetings = meetings attended
proof-meetings-regular = meetings stated to be regular
proof-report-finished = end report finished
proof-report-sent = end report sent
proof-review-held = final review held
proof-status = status
proof-removal-ground = ground for removal
proof-authority = authority for it
proof-reason = reason for it
proof-decided-by = who decided it
# Example: decision on suitability = suitable
proof-decision = decision on { $about }
# Example: decision on criterion (age) = met
proof-decision-on = decision on { $about } ({ $subject })
proof-decision-on-session = decision on the session

## Values, after their fact. Example: IQ = not recorded

proof-none = none
proof-not-recorded = not recorded
proof-recorded = recorded
proof-fact =
    { $fact ->
        [yes] yes
        [no] no
       *[not-recorded] not recorded
    }
# A name of the edition, as it stands there.
proof-text = { $text }
proof-number = { $n }
proof-months = { $n } months
proof-amount =
    { $unit ->
        [hours] { $n } hours
        [sessions] { $n } sessions
        [full-days] { $n } full days
        [half-days] { $n } half days
        [weeks] { $n } weeks
        [blocks] { $n } blocks
       *[modules] { $n } modules
    }
proof-day = { $on }
proof-time = { $at }
# Example: 10am to 3pm
proof-from-to = { $from } to { $to }
proof-mode =
    { $mode ->
        [day] by day
       *[evening] in the evening
    }
proof-setting =
    { $setting ->
        [prison] in prison
       *[community] in the community
    }
proof-order-is =
    { $status ->
        [proposed] proposed
       *[made] made
    }
proof-a-session = a session
proof-a-full-day = a full day, sessions held not recorded
proof-a-catch-up = a catch-up
# An appointment of which a failure to attend can be enforced, cannot be, or nobody recorded whether.
proof-appointment =
    { $enforceable ->
        [yes] an appointment that can be enforced
        [no] an appointment that cannot be enforced
       *[not-recorded] an appointment, enforceable or not is not recorded
    }
proof-held = { $n } sessions held
proof-each-its-own = each on a day of its own
proof-two-on-one = two on one day
# Example: 14 April 2026, attended
proof-catch-up = { $on }, { $answer }
proof-attended-in = attended in { $part }
proof-made-up = missed and caught up
proof-in-part = begun
proof-all-but-one = all but one session
proof-all = all
# Before (-1), on (0) and after (1) the day of the session. Example: -1 and 1 days from the last session
proof-days-from-session = { $days } days from the last session
proof-blank = handed out and not filled in
proof-meetings-recorded = { $attended } of { $recorded }
# Example: yes, on 10 March 2026
proof-stated-on =
    { $stated ->
        [yes] yes, on { $on }
       *[no] no, on { $on }
    }
proof-back-since = removed, then on the programme
proof-decided = { $answer }
proof-decided-approved = { $answer }, approved
# Two decisions of one day. Example: met and not met on one day
proof-decided-both = { $one } and { $other } on one day
# A decision that a later one replaces. Example: met, then not met
proof-decided-since = { $one }, then { $other }
# A decision that isn't known on the day. Example: met, after the day (10 April 2026)
proof-decided-after = { $answer }, after the day ({ $on })
proof-decided-on = { $answer }, on { $on }
