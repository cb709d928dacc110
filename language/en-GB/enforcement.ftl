### Enforcement: absences, what was done in answer, and thresholds, the edition's and the law's.

## Absences

# What an absence is from, before its day. Example: the catch-up for the session of 5 March 2026
enforcement-catch-up-missed =
    { $session ->
        [none] the catch-up for a session
       *[other] the catch-up for { $session }
    }
# Example: the supervision appointment
enforcement-appointment-missed =
    { $kind ->
        [supervision] the supervision appointment
        [questionnaire-session] the questionnaire session
        [individual-work] the individual work appointment
        [review] the review
       *[other] the appointment
    }
# How many, by kind. Example: one session and 2 other appointments
enforcement-absence-count =
    { $kinds ->
        [none] none
       *[other] { $kinds }
    }
# The kinds listed there, beside sessions.
enforcement-catch-up-count =
    { $n ->
        [1] one catch-up
       *[other] { $n } catch-ups
    }
enforcement-appointment-count =
    { $n ->
        [1] one other appointment
       *[other] { $n } other appointments
    }
# The beginning of several messages below. Example: Absences without an acceptable reason: 2 sessions.
enforcement-absences-counted = Absences without an acceptable reason: { $count }.

## The edition's thresholds

# Example: Absences without an acceptable reason: 2 sessions. Counting group sessions alone, the threshold of 2 is reached. Return to court is now to be considered, which is for the offender manager to decide.
enforcement-threshold-reached = { enforcement-absences-counted } { enforcement-counting }, { enforcement-threshold } is reached. { $follows }
enforcement-threshold-not-reached = { enforcement-absences-counted } { enforcement-counting }, { enforcement-threshold } is not reached.
# The same below a threshold proper. Example: … Counting group sessions alone, the number that calls for action (one) is reached. Enforcement action is for the probation officer to take.
enforcement-action-number-reached = { enforcement-absences-counted } { enforcement-counting }, { enforcement-action-number } is reached. { $follows }
enforcement-action-number-not-reached = { enforcement-absences-counted } { enforcement-counting }, { enforcement-action-number } is not reached.
# Pieces of the messages above.
enforcement-counting =
    { $pooled ->
        [yes] Counting sessions and other appointments together
       *[no] Counting group sessions alone
    }
enforcement-threshold =
    { $derived ->
        [yes] the threshold of { enforcement-number }, worked out from the words of the edition,
       *[no] the threshold of { enforcement-number }
    }
enforcement-action-number =
    { $derived ->
        [yes] the number that calls for action ({ enforcement-number }, worked out from the words of the edition)
       *[no] the number that calls for action ({ enforcement-number })
    }
enforcement-number =
    { $number ->
        [1] one
       *[other] { $number }
    }
# What was done once it was reached. Example: Recorded since: breach letter, on 5 March 2026.
enforcement-step-since = Recorded since: { $step }, on { $on }.
enforcement-all-answered = A step in answer to each absence is recorded.
# What follows where nothing was done. A licence has recall, and an order is never spoken of there.
enforcement-action-follows = Enforcement action is for the { $supervisor } to take.
enforcement-court-or-recall-follows =
    { $may ->
        [yes] { enforcement-court-or-recall } may already be considered, which is for the { $supervisor } to decide.
       *[no] { enforcement-court-or-recall } is now to be considered, which is for the { $supervisor } to decide.
    }
enforcement-court-or-recall =
    { $order ->
        [unknown] Return to court, or recall under a licence,
        [licence] Recall under the licence
       *[order] Return to court
    }
# Under these; the first where other appointments count as well.
enforcement-ground-pooled = What counts is read widely: every attendance that was instructed, shown by kind (A-5).
enforcement-ground-threshold = This says whether a threshold is reached. It never says as a fact what follows from it (C-5).

# The edition has no rule on enforcement. Example: Absences without an acceptable reason: one session. This edition does not state what follows.
enforcement-consequence-not-stated = { enforcement-absences-counted } { enforcement-reading-not-stated }

## What counts as one session

# Several sessions were missed on one day, and the threshold turns on it.
# Example: Without an acceptable reason, the first session and the second session were missed on 5 March 2026. Whether the edition’s threshold is reached depends on what counts as one session.
enforcement-count-open = { enforcement-missed-on-days } Whether the edition’s threshold is reached depends on what counts as one session.
# A person has decided.
enforcement-count-decided =
    { $counts ->
        [units] { enforcement-missed-on-days } Decided: each session counts. { $decision }
       *[days] { enforcement-missed-on-days } Decided: what is missed on one day counts as one session. { $decision }
    }
# The beginning of both.
enforcement-missed-on-days = Without an acceptable reason, { $absences } were missed on { $days }.
# Under both: the ground, what each of two readings comes to, and what would settle it.
enforcement-ground-count = What one session is, is not stated: what is missed on one day, or each session of it (A-1).
enforcement-reading-of-count =
    { $reached ->
        [yes] { enforcement-absences-counted } The edition’s threshold is reached.
       *[no] { enforcement-absences-counted } The edition’s threshold is not reached.
    }
enforcement-count-decision = A decision by the { $supervisor } on what counts as one session.

## Twelve months in law

# A failure, by the twelve months from the last warning before it; who decided it and what was done since follow.
# Example: The first warning of 5 March 2026 opened twelve months, of which 4 March 2027 is the last day. The failure of 9 April 2026 lies within them: the threshold in law for a referral is reached.
enforcement-failure-within-window = { enforcement-window-opened } The failure of { $on } lies within them: the threshold in law for a referral is reached.{ $also }
enforcement-failure-outside-window = { enforcement-window-opened } The failure of { $on } lies outside them: the threshold in law for a referral is not reached.{ $also }
enforcement-failure-on-anniversary = { enforcement-window-opened } The failure of { $on } is on the anniversary itself, and whether that lies within them can be read both ways.{ $also }
# The beginning of these.
enforcement-window-opened = The { $step } of { $warned } opened twelve months, of which { $lastDay } is the last day.
# Under these and the next.
enforcement-ground-law = Sentencing Act 2020, Schedule 10, paragraph 6 (before that, Criminal Justice Act 2003, Schedule 8, paragraph 5): a further failure without reasonable excuse within twelve months of a warning has to be referred.
# Under a failure on the anniversary: two readings with what each comes to, and what would settle it.
enforcement-reading-year-ends = Twelve months beginning with the day of the warning end on { $lastDay }
enforcement-reading-year-ends-then = The failure lies outside them.
enforcement-reading-year-includes = Within the previous twelve months takes in the same day a year later
enforcement-reading-year-includes-then = The failure lies within them, and the threshold in law for a referral is reached.
enforcement-window-decision = A decision by the responsible officer on whether the failure lies within the twelve months.

# Several failures, and no warning.
enforcement-warning-not-recorded =
    { $withdrawn ->
        [yes] No warning that is in effect is recorded, so the twelve months in law have not begun. A warning was withdrawn.
       *[no] No warning that is in effect is recorded, so the twelve months in law have not begun.
    }
enforcement-warning-needed = a warning that is in effect

# Failures under a suspended sentence order.
enforcement-law-not-stated = What the law says of absences under a suspended sentence order is not stated here, so no twelve months are counted.
# Under it.
enforcement-ground-law-not-stated = The twelve months from a warning are counted by the schedules on community orders only.

## Steps in answer to an absence

# A step in answer is recorded. Example: The absence from the session on 5 March 2026 had no acceptable reason. Recorded on 9 March 2026 in answer: first warning.
enforcement-absence-answered = { enforcement-absence-unacceptable } Recorded on { $answered } in answer: { $step }.
# None is; steps that are no answer are told before that. Example: … No warning or other step in answer to it is recorded. Enforcement action is due from the probation officer.
enforcement-absence-not-answered =
    { $steps ->
        [none] { enforcement-absence-unacceptable } No warning or other step in answer to it is recorded. { enforcement-absence-follows }
       *[other] { enforcement-absence-unacceptable }{ $steps } No other step in answer to it is recorded. { enforcement-absence-follows }
    }
# Pieces of the messages above.
enforcement-absence-unacceptable = The absence from { $absence } on { $on } had no acceptable reason.
enforcement-absence-follows =
    { $follows ->
        [threshold] A threshold is reached, and what follows belongs to the decision on that.
        [action] Enforcement action is due from the { $supervisor }.
       *[decision] What follows is for the { $supervisor } to decide.
    }
# Steps that are no answer. Example: The first warning of 5 March 2026 was withdrawn.
enforcement-step-withdrawn = The { $step } of { $on } was withdrawn.
enforcement-step-without-answer = { CAPITAL($step) } on { $on }, which is no answer yet.
# What is missing.
enforcement-answer-needed = warning or other step for the absence of { $on }

# Under one that was answered by a step that names no absence.
enforcement-ground-unnamed-step = A step that does not say what it answers is taken to answer every absence up to its date.
# Under the first absence, and under later ones, where the edition states a threshold only.
enforcement-ground-first-absence = The first absence without an acceptable reason calls for enforcement action, which is usually a warning (C-5).
enforcement-ground-later-absence = The edition states a threshold and not what follows each absence. Whether each was answered is shown beside it (C-5).
# Under a missed catch-up or appointment, where the edition speaks of sessions.
enforcement-ground-widely = The edition speaks of a session. What counts is read widely, as every attendance that was instructed (A-5), so this absence calls for enforcement action as well.

## A reason that isn't decided

# Example: The reason for the absence from the session on 5 March 2026 is not yet decided. It counts to no enforcement threshold meanwhile.
enforcement-reason-not-decided = The reason for the absence from { $absence } on { $on } is not yet decided. It counts to no enforcement threshold meanwhile.
# Under it: always; where another session was missed on that day; and where the law's twelve months matter.
enforcement-ground-reason = An absence whose reason is not yet decided counts to the repeat threshold and not to enforcement (A-15).
enforcement-ground-same-day = More than one session was missed on that day, and the reason for each is decided by itself (A-1).
enforcement-ground-window =
    Apart from the edition, the law counts twelve months from a warning: without an acceptable reason the absence would { $state ->
        [within] lie within
        [outside] lie outside
       *[needs-decision] be on the anniversary of
    } the twelve months of the { $step } of { $warned }.

# Readings of the reason.
enforcement-reading-acceptable = The reason is acceptable
enforcement-reading-unacceptable = The reason is unacceptable
enforcement-reading-all-unacceptable =
    { $others ->
        [1] It is unacceptable, and so is the other absence not yet decided
       *[other] It is unacceptable, and so is each of the { $others } others not yet decided
    }
# What a reading comes to: by the edition, and in law. Example: Absences without an acceptable reason: 2 sessions. The edition’s threshold of 2 is reached. In law, the threshold for a referral would be reached.
enforcement-reading-of-reason = { enforcement-absences-counted } { $edition }{ $law }
# By the edition: no absence, or no rule.
enforcement-reading-nothing-follows = Nothing follows.
enforcement-reading-not-stated = This edition does not state what follows.
# By the edition: its threshold.
enforcement-reading-threshold-open = Whether the edition’s threshold of { $threshold } is reached depends on what counts as one session.
enforcement-reading-threshold-reached = The edition’s threshold of { $threshold } is reached.
enforcement-reading-threshold-not-reached =
    { $answered ->
        [yes] The edition’s threshold of { $threshold } is not reached. A step in answer is recorded.
       *[no] The edition’s threshold of { $threshold } is not reached. Enforcement action is due, which is usually a warning.
    }
# By the edition: what it names below its threshold. Example: By the edition, breach may already be considered, and a step is recorded.
enforcement-reading-may-follow =
    { $answered ->
        [yes] By the edition, { enforcement-outcome } may already be considered, and a step is recorded.
       *[no] By the edition, { enforcement-outcome } may already be considered.
    }
enforcement-outcome =
    { $outcome ->
        [breach] breach
        [return-to-court-or-prison] return to court or prison
       *[enforcement-action] enforcement action
    }
enforcement-reading-action-follows =
    { $answered ->
        [yes] The edition calls for enforcement action, and a step is recorded.
       *[no] The edition calls for enforcement action.
    }
# In law.
enforcement-reading-law-reached = In law, the threshold for a referral would be reached.
enforcement-reading-law-open = In law, it would have to be decided whether the threshold for a referral is reached.
# What would settle it.
enforcement-reason-decision = A decision by the { $supervisor } on whether the reason is acceptable.

## A catch-up or an appointment attended in part

# Example: The offender came to the review on 5 March 2026 in part or was sent home. Staff have not decided whether it counts as attended or missed.
enforcement-attendance-not-decided = The { $person } came to { $absence } on { $on } in part or was sent home. Staff have not decided whether it counts as attended or missed.{ $waiting }
# Under it: the ground, and what each of two readings comes to.
enforcement-ground-attendance = Whether coming late, leaving early or being sent home is a failure to attend is not stated: it counts nowhere until staff decide (A-7).
enforcement-reading-attended-then = It is no absence.
enforcement-reading-missed-then = It is an absence, and whether its reason is acceptable has to be decided.
