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

# Example: Absences without an acceptable reason: 2 sessions. With group sessions alone counted, that is as many as the programme names (2). By the programme, return to court will follow, and that is for the offender manager to arrange.
enforcement-threshold-reached = { enforcement-rule-counted } { enforcement-counting }, that is as many as { enforcement-threshold }. { $follows }
# It turns on what counts as one session.
enforcement-threshold-open = { enforcement-rule-counted } { enforcement-counting }, whether that is as many as { enforcement-threshold } depends on what counts as one session.
enforcement-threshold-not-reached = { enforcement-rule-counted } { enforcement-counting }, that is fewer than { enforcement-threshold }.
# The same below a threshold proper. Example: … With group sessions alone counted, that is as many as call for action by the programme (one). By the programme, the probation officer will take enforcement action.
enforcement-action-number-reached = { enforcement-rule-counted } { enforcement-counting }, that is as many as { enforcement-action-number }. { $follows }
enforcement-action-number-open = { enforcement-rule-counted } { enforcement-counting }, whether that is as many as { enforcement-action-number } depends on what counts as one session.
enforcement-action-number-not-reached = { enforcement-rule-counted } { enforcement-counting }, that is fewer than { enforcement-action-number }.
# The beginning of these. Example, where the programme names 2 in any 12 months: Absences without an acceptable reason in the 12 months up to 15 July 2026: one session.
enforcement-rule-counted =
    { $upTo ->
        [none] { enforcement-absences-counted }
       *[other] Absences without an acceptable reason{ enforcement-within } up to { $upTo }: { $count }.
    }
enforcement-within =
    { $months ->
        [none] { "" }
        [1] {" "}in the month
       *[other] {" "}in the { $months } months
    }
# Pieces of the messages above. The last is a reading: the edition speaks of absences, and doesn’t say from what.
enforcement-counting =
    { $counting ->
        [appointments] With sessions and other appointments counted together
        [catch-ups] With group sessions and catch-up sessions counted
        [sessions] With group sessions alone counted
       *[widely] With every attendance counted that was instructed
    }
enforcement-threshold =
    { $derived ->
        [yes] the programme names ({ enforcement-number }, worked out)
       *[no] the programme names ({ enforcement-number })
    }
enforcement-action-number =
    { $derived ->
        [yes] call for action by the programme ({ enforcement-number }, worked out)
       *[no] call for action by the programme ({ enforcement-number })
    }
enforcement-number =
    { $number ->
        [1] one{ enforcement-in-months }
       *[other] { $number }{ enforcement-in-months }
    }
# After a number that counts within a time only. Example: in 12 months
enforcement-in-months =
    { $months ->
        [none] { "" }
        [1] {" "}in one month
       *[other] {" "}in { $months } months
    }
# What was done once it was reached. Example: Recorded since: breach or recall initiated, on 5 March 2026.
enforcement-step-since = Recorded since: { $step }, on { $on }.
enforcement-all-answered = A step in answer to each absence is recorded.
# What follows where nothing was done, as firmly as the edition says it. What can follow later is told after it.
# Example: By the edition, the offender manager will take enforcement action. Return to court could follow.
enforcement-action-follows =
    { $force ->
        [must] By the programme, the { $supervisor } must take enforcement action.{ $also }
        [will] By the programme, the { $supervisor } will take enforcement action.{ $also }
        [may] By the programme, the { $supervisor } may take enforcement action.{ $also }
        [could-be] By the programme, the { $supervisor } could take enforcement action.{ $also }
       *[are] By the programme, the { $supervisor } takes enforcement action.{ $also }
    }
# For a licence, what the edition's own words name; that this is recall there is told as a reading, and an order is never spoken of.
# Example: By the edition, return to court must follow. Under a licence this is taken to mean recall, which is for the offender manager to decide.
enforcement-court-or-recall-follows =
    { $order ->
        [licence] { enforcement-licence-follows } Under a licence this is taken to mean recall, which is for the { $supervisor } to decide.
        [unknown] { enforcement-order-follows }
       *[order] { enforcement-order-follows }
    }
enforcement-licence-follows =
    { $force ->
        [must] By the programme, { enforcement-consequence } must follow.
        [will] By the programme, { enforcement-consequence } will follow.
        [may] By the programme, { enforcement-consequence } may already follow.
        [could-be] By the programme, { enforcement-consequence } could follow.
       *[are] By the programme, { enforcement-consequence } follows.
    }
enforcement-order-follows =
    { $force ->
        [must] By the programme, { enforcement-court-or-recall } must follow, and that is for the { $supervisor } to arrange.
        [will] By the programme, { enforcement-court-or-recall } will follow, and that is for the { $supervisor } to arrange.
        [may] By the programme, { enforcement-court-or-recall } may already follow, which is for the { $supervisor } to decide.
        [could-be] By the programme, { enforcement-court-or-recall } could follow, which is for the { $supervisor } to decide.
       *[are] By the programme, { enforcement-court-or-recall } follows, and that is for the { $supervisor } to arrange.
    }
enforcement-consequence =
    { $words ->
        [return-to-court-or-prison] return to court or prison
       *[return-to-court] return to court
    }
enforcement-court-or-recall-later =
    { $force ->
        [may] After it, { enforcement-court-or-recall } may follow.
       *[could-be] After it, { enforcement-court-or-recall } could follow.
    }
enforcement-court-or-recall =
    { $order ->
        [unknown] return to court (taken to mean recall under a licence)
        [licence] { enforcement-consequence }
       *[order] return to court
    }
# Under these: where other appointments count as well, and it isn’t recorded of one whether it can be enforced; where a missed catch-up does; and always.
enforcement-ground-pooled =
    { $stated ->
        [yes] The programme names sessions and other appointments. That they count together, and that every attendance that was instructed is among them, is how it is read here (A-5).
       *[no] The programme speaks of absences and does not say from what. That every attendance that was instructed counts is how it is read here (A-5).
    }
enforcement-ground-enforceable = Where it is not recorded whether an appointment can be enforced, it is taken as one that can be, whatever its kind (A-5).
enforcement-ground-catch-up = A missed catch-up session is no further missed session of its module, and for enforcement it is an absence from a session (A-14).
# Where the edition's words speak of court, and there is a licence or no order is recorded.
enforcement-ground-recall = The programme does not speak of recall. That what it says comes to recall under a licence is how it is read here (000-26).
# Under any that counts within a time only; on the day itself, why an absence is not counted.
enforcement-ground-within =
    { $months ->
        [1] The programme counts absences within a month. A month that begins with the day of an absence ends on the day before the same day of the next month, so an absence on that day is not counted with it.
       *[other] The programme counts absences within { $months } months. { $months } months that begin with the day of an absence end on the day before the same day { $months } months later, so an absence on that day is not counted with it.
    }
enforcement-ground-threshold = This says whether a threshold is reached. It never says that an order or licence was breached (C-5).

# The edition has no rule on enforcement. Example: Absences without an acceptable reason: one session. This edition does not state what follows.
enforcement-consequence-not-stated = { enforcement-absences-counted } { enforcement-reading-not-stated }

## What counts as one session

# Several sessions were missed on one day, or a meeting as long as several, and the threshold turns on it.
# Example: Without an acceptable reason, the first session and the second session were missed on 5 March 2026. Whether the programme’s number of 2 sessions is reached depends on what counts as one session.
enforcement-count-open =
    { $counts ->
        [units] { enforcement-missed-on-days } Each session counts, as was decided. Whether { $thresholds } is reached depends on how many were held, which is not recorded.
       *[open] { enforcement-missed-on-days } Whether { $thresholds } is reached depends on what counts as one session.
    }
# A person has decided.
enforcement-count-decided =
    { $counts ->
        [units] { enforcement-missed-on-days } Decided: each session counts. { $decision }
       *[days] { enforcement-missed-on-days } Decided: what is missed on one day counts as one session. { $decision }
    }
# The beginning of both.
enforcement-missed-on-days =
    { $n ->
        [1] Without an acceptable reason, { $absences } was missed on { $days }, which is as long as several sessions.
       *[other] Without an acceptable reason, { $absences } were missed on { $days }.
    }
# A threshold that turns on it, in the edition's words.
enforcement-threshold-named =
    { $counts ->
        [appointments] the programme’s number of { $number } sessions or other appointments{ enforcement-in-months }
        [absences] the programme’s number of { $number } absences{ enforcement-in-months }
       *[sessions] the programme’s number of { $number } sessions{ enforcement-in-months }
    }
# Under both: the ground, what each of two readings comes to, and what would settle it.
enforcement-ground-count = What one session is, is not stated: what is missed on one day, or each session of it (A-1).
enforcement-reading-held =
    { $as ->
        [one] A meeting counts as one session
        [held] A meeting counts as the number of sessions that it holds
        [least] The meeting held one session
       *[most] The meeting held as many sessions as it has time for
    }
enforcement-units-needed = A record of how many sessions the meeting held.
enforcement-reading-of-count =
    { $reached ->
        [yes] { enforcement-absences-counted } Reached: { $thresholds }.
       *[no] { enforcement-absences-counted } Not reached: { $thresholds }.
    }
enforcement-count-decision = A decision by the { $supervisor } on what counts as one session.

## Twelve months in law

# A failure, by the twelve months from the last warning before it; who decided it and what was done since follow.
# Example: The first warning of 5 March 2026 opened twelve months, of which 4 March 2027 is the last day. The failure of 9 April 2026 lies within them: the law asks the officer to refer the matter to an enforcement officer.
enforcement-failure-within-window = { enforcement-window-opened } The failure of { $on } lies within them: the law asks the officer to refer the matter to an enforcement officer.{ $also }
enforcement-failure-outside-window = { enforcement-window-opened } The failure of { $on } lies outside them: the law asks for no referral.{ $also }
enforcement-failure-on-anniversary = { enforcement-window-opened } The failure of { $on } is on the anniversary itself, and whether that lies within them is open.{ $also }
# The beginning of these.
enforcement-window-opened = The { $step } of { $warned } opened twelve months, of which { $lastDay } is the last day.
# Under these and the next.
enforcement-ground-law =
    { $order ->
        [community-order] Sentencing Act 2020, Schedule 10, paragraph 6 (before that, Criminal Justice Act 2003, Schedule 8, paragraph 5): a further failure without reasonable excuse within twelve months of a warning has to be referred.
       *[suspended-sentence-order] Sentencing Act 2020, Schedule 16, paragraph 6 (before that, Criminal Justice Act 2003, Schedule 12, paragraph 4): a further failure without reasonable excuse within twelve months of a warning has to be referred.
    }
# Where the warning is a breach letter.
enforcement-ground-letter = Outside licences, the breach letter (EA08) is the warning letter. It does not say that breach proceedings began.
# Under a failure on the anniversary: two readings with what each comes to, and what would settle it.
enforcement-reading-year-ends = Twelve months beginning with the day of the warning end on { $lastDay }
enforcement-reading-year-ends-then = The failure lies outside them.
enforcement-reading-year-includes =
    { $order ->
        [community-order] Within the previous twelve months takes in the same day a year later
       *[suspended-sentence-order] Within the next twelve months takes in the same day a year later
    }
enforcement-reading-year-includes-then = The failure lies within them, and the law asks for a referral.
enforcement-window-decision = A decision by the responsible officer on whether the failure lies within the twelve months.

# Several failures, and no warning.
enforcement-warning-not-recorded =
    { $withdrawn ->
        [yes] No warning under this order that is in effect is recorded, so the twelve months in law have not begun. A warning was withdrawn.
       *[no] No warning under this order that is in effect is recorded, so the twelve months in law have not begun.
    }
enforcement-warning-needed = a warning that is in effect

# A warning was given before the order or licence began. Example: The first warning of 1 December 2025 came before this order or licence began or the start planned under it (5 January 2026). It is taken as one under an earlier order, so no twelve months in law are counted from it.
enforcement-warning-under-earlier-order = The { $step } of { $warned } came before this order or licence began or the start planned under it ({ $began }). It is taken as one under an earlier order, so no twelve months in law are counted from it.
# Under it.
enforcement-ground-earlier-order = Read from the dates: the record does not say under which order a warning was given.

## Steps in answer to an absence

# A step in answer is recorded. Example: The absence from the session on 5 March 2026 had no acceptable reason. Recorded on 9 March 2026 in answer: first warning. The probation officer gave the warning.
enforcement-absence-answered = { enforcement-absence-unacceptable } Recorded on { $answered } in answer: { $step }.{ $also }
# Who gave the warning or took the step, after that and after what the law says of a warning.
enforcement-step-taken-by =
    { $warning ->
        [yes] The { LOWER($role) } gave the warning.
       *[no] The { LOWER($role) } took this step.
    }
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
        [threshold] What follows belongs to the decision on all the absences together.
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
enforcement-ground-later-absence = The programme states a threshold and not what follows each absence. Whether each was answered is shown beside it (C-5).
# Under a missed catch-up or appointment, where the edition speaks of sessions.
enforcement-ground-widely = The programme speaks of a session. What counts is read widely, as every attendance that was instructed (A-5), so this absence calls for enforcement action as well.

## An appointment that can't be enforced

# Example: The absence from the review on 5 March 2026 had no acceptable reason. By the record that appointment cannot be enforced, so the absence is not counted and calls for no step.
enforcement-appointment-not-enforceable =
    { $reason ->
        [unacceptable] { enforcement-absence-unacceptable } { enforcement-not-enforceable }
        [open] Whether { $absence } on { $on } counts as attended or missed is not decided. By the record that appointment cannot be enforced, so it is not counted and calls for no step.
       *[undecided] The reason for the absence from { $absence } on { $on } is not decided. { enforcement-not-enforceable }
    }
enforcement-not-enforceable = By the record that appointment cannot be enforced, so the absence is not counted and calls for no step.
# Under it.
enforcement-ground-not-enforceable = Only appointments that can be enforced count to a threshold that speaks of appointments. Which these are, is recorded.

## A reason that isn't decided

# Example: The reason for the absence from the session on 5 March 2026 is not yet decided. It is not counted for enforcement meanwhile.
enforcement-reason-not-decided = The reason for the absence from { $absence } on { $on } is not yet decided. It is not counted for enforcement meanwhile.
# Under it: always; where another session was missed on that day; and where the law's twelve months matter.
enforcement-ground-reason = An absence whose reason is not yet decided counts to the repeat threshold and not to enforcement (A-15).
enforcement-ground-same-day = More than one session was missed on that day, and the reason for each is decided by itself (A-1).
enforcement-ground-window =
    Apart from the programme, the law counts twelve months from a warning: without an acceptable reason the absence would { $state ->
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
# What a reading comes to: by the edition, and in law. Example: Absences without an acceptable reason: 2 sessions. The programme’s number of 2 is reached. In law, a referral would follow.
enforcement-reading-of-reason = { enforcement-absences-counted } { $edition }{ $law }
# In place of all this, where no absence without an acceptable reason is left.
enforcement-reading-nothing-follows = No enforcement follows.
# By the edition: no rule.
enforcement-reading-not-stated = The programme does not state what follows.
# By the edition: its threshold.
enforcement-reading-threshold-open = Whether the programme’s number of { $threshold }{ enforcement-in-months } is reached depends on what counts as one session.
enforcement-reading-threshold-reached = The programme’s number of { $threshold }{ enforcement-in-months } is reached.
enforcement-reading-threshold-not-reached =
    { $answered ->
        [yes] The programme’s number of { $threshold }{ enforcement-in-months } is not reached. A step in answer is recorded.
       *[no] The programme’s number of { $threshold }{ enforcement-in-months } is not reached. Enforcement action is due, which is usually a warning.
    }
# By the edition: what it names below its threshold. Example: By the edition, breach may already follow, and a step is recorded.
enforcement-reading-may-follow =
    { $answered ->
        [yes] By the programme, { enforcement-outcome } { enforcement-may-already }, and a step is recorded.
       *[no] By the programme, { enforcement-outcome } { enforcement-may-already }.
    }
enforcement-may-already =
    { $force ->
        [may] may already follow
       *[could-be] could already follow
    }
enforcement-outcome =
    { $outcome ->
        [breach] breach
        [return-to-court-or-prison] return to court or prison
       *[enforcement-action] enforcement action
    }
enforcement-reading-action-follows =
    { $answered ->
        [yes] The programme calls for enforcement action, and a step is recorded.
       *[no] The programme calls for enforcement action.
    }
# In law.
enforcement-reading-law-reached = In law, a referral would follow.
enforcement-reading-law-open = In law, it would have to be decided whether a referral follows.
# What would settle it.
enforcement-reason-decision = A decision by the { $supervisor } on whether the reason is acceptable.

## A catch-up or an appointment attended in part

# Of a catch-up or another appointment. Example: The review on 5 March 2026 was attended in part. Staff have not decided whether it counts as attended or missed.
enforcement-attendance-not-decided = { enforcement-came } Staff have not decided whether it counts as attended or missed.{ $waiting }
# The beginning of it: how it is open.
enforcement-came =
    { $how ->
        [failed-to-comply] { CAPITAL($absence) } on { $on } was attended. A failure to comply is recorded.
        [excluded] { CAPITAL($absence) } on { $on } was cut short by being sent home.
        [moved-at-request] { CAPITAL($absence) } on { $on } was moved on request. That is no failure, and the service did not cancel it.
        [attendance-undecided] What is recorded of { $absence } on { $on } does not say whether it was attended.
       *[partial] { CAPITAL($absence) } on { $on } was attended in part.
    }
# Recorded as a failure to comply or as sent home, and decided to count as attended. Example: The review on 5 March 2026 was attended, and a failure to comply is recorded of it. It counts as attended, as was decided, and is no absence. Whether anything follows from what is recorded is for the probation officer to decide.
enforcement-failure-recorded =
    { $how ->
        [excluded] { CAPITAL($absence) } on { $on } was cut short by being sent home. { enforcement-failure-stays }{ $also }
       *[failed-to-comply] { CAPITAL($absence) } on { $on } was attended, and a failure to comply is recorded of it. { enforcement-failure-stays }{ $also }
    }
enforcement-failure-stays = It counts as attended, as was decided, and is no absence. Whether anything follows from what is recorded is for the { $supervisor } to decide.
# Under it.
enforcement-ground-failure = That it counts as attended decides on attendance. No edition states what follows a failure to comply (A-7).
# A code that isn't in the table, with what it is read as by what the entry says of attending and complying. Example: The review on 5 March 2026 is recorded under the code XX01, which is not known. By what stands beside it, it is taken as: attended.
enforcement-code-unknown = { CAPITAL($absence) } on { $on } is recorded under the code { $given }, which is not known. By what stands beside it, it is taken as: { $outcome }.
# A withdrawal of a warning was asked for (EA06), and none is recorded as sent (EA07). Example: The withdrawal of a warning was asked for on 5 March 2026. It is not recorded as sent, so the warning stands.
enforcement-withdrawal-asked-for = The withdrawal of a warning was asked for on { $on }. It is not recorded as sent, so the warning stands.
# Under it: the ground, and what each of two readings comes to.
enforcement-ground-attendance = Whether coming late, leaving early, failing to comply, being sent home or moving an appointment is a failure to attend is not stated: it counts nowhere until staff decide (A-7).
enforcement-reading-attended-then = It is no absence.
enforcement-reading-missed-then = It is an absence, and whether its reason is acceptable has to be decided.

## Warnings whose ground has changed

# What a warning answered has been decided to be acceptable since. Example: The first warning of 12 March 2026 was given for the absence of 5 March 2026, which counted as unacceptable then. The decision of 20 March 2026 (absence: acceptable) has replaced that. The warning stands until it is withdrawn.
enforcement-warning-rested =
    { $n ->
        [1] The { $step } of { $warned } was given for the absence of { $days }, which counted as unacceptable then. That has changed: { $decisions }. The warning stands until it is withdrawn.
       *[other] The { $step } of { $warned } was given for the absences of { $days }, which counted as unacceptable then. That has changed: { $decisions }. The warning stands until it is withdrawn.
    }

## Steps beside which no absence is recorded

# Examples: First warning, 18 December 2025. The absence that it answers is not recorded.
enforcement-step-alone =
    { $absence ->
        [acceptable] { CAPITAL($step) }, { $on }. No absence without good reason is recorded that it could answer.
       *[not-recorded] { CAPITAL($step) }, { $on }. The absence that it answers is not recorded.
    }

## Evidence for an absence

# The day by which somebody was asked to bring evidence, as recorded. Example: Evidence for the absence from supervision on 5 March 2026 was asked for by 12 March 2026. That day has passed.
enforcement-evidence-due =
    { $passed ->
        [yes] Evidence for the absence from { $absence } on { $on } was asked for by { $due }. That day has passed.
       *[no] Evidence for the absence from { $absence } on { $on } was asked for by { $due }.
    }
# Under it.
enforcement-ground-evidence = The day is told as recorded, for information. How long a person has to bring evidence differs between services and is not stated in the programme.
