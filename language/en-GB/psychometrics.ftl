### Questionnaires: each point at which they are taken, and the change between them.

## A point at which they are taken

# Its part is not for this person. Example: Questionnaires after Induction: not applicable, because the route does not include Induction.
psychometrics-checkpoint-not-applicable =
    { $because ->
        [exemption] Questionnaires { $checkpoint }: not applicable, because of the exemption from { $part }.{ $also }
       *[route] Questionnaires { $checkpoint }: not applicable, because the route does not include { $part }.{ $also }
    }
# The point hasn't come; the second where its day is planned. Example: Questionnaires after the programme: due from 5 March 2026, when the last session is planned to end.
psychometrics-checkpoint-not-yet-due = Questionnaires { $checkpoint }: not yet due.{ $also }
psychometrics-checkpoint-planned =
    { $part ->
        [none] Questionnaires { $checkpoint }: due from { $from }, when the last session is planned to end.{ $also }
       *[other] Questionnaires { $checkpoint }: due from { $from }, when { $part } is planned to end.{ $also }
    }
# After the first, once every session has been held. Example: They follow the catch-up for the session of 5 March 2026.
psychometrics-follow-what-is-open = They follow { $open }.
# The same where much is open.
psychometrics-follow-attendance = They follow what is still open in attendance.

# They are due. Example: Questionnaires after Induction: due from 5 March 2026 and due by 12 March 2026.
psychometrics-checkpoint-due =
    { $by ->
        [none] Questionnaires { $checkpoint }: due from { $from }.{ $also }
       *[other] { $from ->
            [none] Questionnaires { $checkpoint }: due by { $by }.{ $also }
           *[other] Questionnaires { $checkpoint }: due from { $from } and due by { $by }.{ $also }
        }
    }
# The day that was planned for the start has passed, and neither a session nor a start is recorded.
# Example: Questionnaires before the programme: due before the programme begins. Its start was planned for 4 May 2026, and nothing shows that it has begun.
psychometrics-checkpoint-due-before-start = Questionnaires { $checkpoint }: due before the programme begins. Its start was planned for { $planned }, and nothing shows that it has begun.{ $also }
# The day has passed.
psychometrics-checkpoint-overdue = Questionnaires { $checkpoint }: overdue since { $by }, the date of the session that they should precede.{ $also }
# The person came to the session for them, so nothing is overdue. Example: Questionnaires before the group: the session for them on 5 November 2025 was attended, and their results are not recorded in full.
psychometrics-results-not-recorded = Questionnaires { $checkpoint }: the session for them on { $session } was attended, and their results are not recorded in full.{ $also }

# After any of these, where some were taken before the point. Example: Those of 5 March 2026 were taken too early for this point. Their scores are kept apart and not compared.
psychometrics-kept-too-early = Those of { $on } were taken too early for this point. Their scores are kept apart and not compared.
# The same, where the point is not one for this person. Example: Some were taken on 5 March 2026 all the same. Their scores are kept apart and not compared.
psychometrics-kept-all-the-same = Some were taken on { $on } all the same. Their scores are kept apart and not compared.
# The same, where one scale was taken several times. Example: Some were also taken on 20 February 2026. The last one in time counts, and the other scores are kept apart.
psychometrics-kept-besides =
    { $counts ->
        [last-in-time] Some were also taken on { $on }. The last one in time counts, and the other scores are kept apart.
        [as-decided] Some were also taken on { $on }. Which one counts was decided, and the other scores are kept apart.
        [first-late] Some were also taken on { $on }. None was in time, so the first one counts, and the other scores are kept apart.
       *[first-after] Some were also taken on { $on }. The first one after this point counts, and the other scores are kept apart.
    }
# The same, where every item was left out. Example: Some were left blank on 20 February 2026, which is not a test taken.
psychometrics-kept-blank = Some were left blank on { $on }, which is not a test taken.

# They were taken in time; some perhaps on the very day of the session that they go before or after.
# Example: Questionnaires before the programme: complete on 5 March 2026.
psychometrics-checkpoint-complete =
    { $day ->
        [first-session] { psychometrics-complete } Some were taken on the day of the first session. { psychometrics-same-day }{ $also }
        [last-session] { psychometrics-complete } Some were taken on the day of the last session. { psychometrics-same-day }{ $also }
        [last-catch-up] { psychometrics-complete } Some were taken on the day of the last catch-up. { psychometrics-same-day }{ $also }
       *[another] { psychometrics-complete }{ $also }
    }
# Sentences of the message above.
psychometrics-complete = Questionnaires { $checkpoint }: complete on { $on }.
psychometrics-same-day = No time of day is recorded, and the day itself is taken as in time.
# They were taken after that.
psychometrics-checkpoint-late = Questionnaires { $checkpoint }: taken on { $on }, after { $by }.{ $also }
# They were taken before the point, which has come since.
# Example: Questionnaires after Induction: taken on 4 March 2026, before the last session of Induction on 5 March 2026, so they are not valid for this point and need to be taken again.
psychometrics-checkpoint-taken-too-early =
    { $part ->
        [none] Questionnaires { $checkpoint }: taken on { $on }, before { psychometrics-the-last } on { $from }, so they are not valid for this point and need to be taken again.{ $also }
       *[other] Questionnaires { $checkpoint }: taken on { $on }, before { psychometrics-the-last } of { $part } on { $from }, so they are not valid for this point and need to be taken again.{ $also }
    }
psychometrics-the-last =
    { $last ->
        [catch-up] the last catch-up
       *[session] the last session
    }
# They were taken before the point, which hasn't come.
psychometrics-checkpoint-taken-before-point =
    { $part ->
        [none] Questionnaires { $checkpoint }: taken on { $on }, before the last session, so they are not valid for this point.{ $also }
       *[other] Questionnaires { $checkpoint }: taken on { $on }, before the end of { $part }, so they are not valid for this point.{ $also }
    }
# They can't be taken any more.
psychometrics-checkpoint-not-taken = Questionnaires { $checkpoint }: not recorded in full. Their time has passed: if they were taken they can be recorded, but they cannot be taken any more.{ $also }
psychometrics-checkpoint-not-reached = Questionnaires { $checkpoint }: not reached before participation ended.{ $also }

# Under each, by when it is.
psychometrics-ground-before-programme = The programme gives no number of days. The first session, or the start that is recorded, is the date that shows them late. A start that was only planned makes nothing late.
psychometrics-ground-after-part = They follow the end of the part that was completed. A part taken again moves them (A-6).
psychometrics-ground-after-programme = They follow the last session or catch-up that the route requires. The programme gives no latest date.
# Readings where they were taken on the day of the first session, with what each comes to.
psychometrics-reading-before-first-session = They were taken before the first session of that day
psychometrics-reading-in-time = in time
psychometrics-reading-after-first-session = They were taken after it
psychometrics-reading-late = late
# Readings where they were taken on the day of the last session, with what each comes to.
psychometrics-reading-after-last-session = They were taken after the session or catch-up of that day
psychometrics-reading-valid = valid for this point
psychometrics-reading-before-last-session = They were taken before it
psychometrics-reading-not-valid = not valid for this point
# What is missing; the first where the record names no instrument.
psychometrics-questionnaires-needed = questionnaires
psychometrics-score-needed = score for { $instrument }

## The change between them

# The result of an instrument; "result" is the same without the last sentence, "short" stands beside the name of the instrument.
# Example: Invented scale: improved. The score went from 32.5 to 47.5. The reliable change index is 3.16: a change of more than 9.3 points would be reliable. The cut-off (c) is 50. Change on a questionnaire is not change in risk.
psychometrics-change-measured = { psychometrics-change-measured.result } { psychometrics-not-risk }
    .result = { $instrument }: { psychometrics-change }
    .short = { CAPITAL(psychometrics-change) }
# Pieces of the message above.
psychometrics-not-risk = Change on a questionnaire is not change in risk.
psychometrics-change = { psychometrics-category }. The score went from { $before } to { $after }. The reliable change index is { $index }: a change of more than { $reliable } points would be reliable.{ $also } { psychometrics-cut-off }
psychometrics-category =
    { $category ->
        [deteriorated] reliably worse
        [recovered] reliably improved, now in the usual range
        [improved] reliably improved
        [already-in-range] in the usual range, and stayed there
       *[unchanged] no reliable change
    }
psychometrics-cut-off =
    { $use ->
        [out-of-range]
            { $kind ->
                [a] The cut-off (a) would be { $cutOff }. Scores cannot lie on both sides of it, so no cut-off is used.
               *[b] The cut-off (b) would be { $cutOff }. Scores cannot lie on both sides of it, so no cut-off is used.
            }
        [entered] { psychometrics-cut-off-is } The score passed it, but not by a reliable change.
        [left] { psychometrics-cut-off-is } The score was on the better side of it before, and no longer is.
       *[plain] { psychometrics-cut-off-is }
    }
psychometrics-cut-off-is =
    { $kind ->
        [none] No cut-off can be worked out from the norms.
        [a] The cut-off (a) is { $cutOff }.
        [b] The cut-off (b) is { $cutOff }.
       *[c] The cut-off (c) is { $cutOff }.
    }
# After the index, where the rounded figures do not show on which side of the threshold the change is.
psychometrics-change-beside =
    { $beside ->
        [over] Before rounding, the change is larger than that.
        [at] The change is exactly that, which is not more.
       *[under] Before rounding, the change is not larger than that.
    }
# The same place, where items were left out and the rule of the instrument allows for it.
psychometrics-scores-pro-rated = Items were left out, and a score was pro-rated by the rule of the instrument.
# Somebody decided whether a test counts; the last two where that can't be applied. Example: The test of Invented scale on 5 March 2026 counts. The treatment manager decided this on …
psychometrics-administration-decided =
    { $idle ->
        [yes] { psychometrics-administration-said } The decision is not applied: the test was taken too early or left blank, or another one counts. { $decision }
       *[no] { psychometrics-administration-said } { $decision }
    }
psychometrics-administration-said =
    { $counts ->
        [yes] As decided, the test of { $instrument } on { $taken } counts.
       *[no] As decided, the test of { $instrument } on { $taken } does not count.
    }
# Several tests were taken for a point, and which of them counts changes the result.
psychometrics-change-open = { psychometrics-change-open.result } { psychometrics-not-risk }
    .result = { $instrument }: open. More than one test was taken for the same point, and which of them counts changes the result.
    .short = Open: which of several tests counts changes the result
# Its readings, each with what the change comes to, what settles it, and its ground. Example: With the scores 20 of 5 March 2026 and 30 of 4 September 2027
psychometrics-reading-of-administrations = With the scores { $before } of { $taken } and { $after } of { $again }
psychometrics-reading-of-category = The result is “{ $category ->
        [deteriorated] reliably worse
        [recovered] reliably improved, now in the usual range
        [improved] reliably improved
        [already-in-range] in the usual range, and stayed there
       *[unchanged] no reliable change
    }”
psychometrics-reading-not-comparable = The scores cannot be compared
psychometrics-administration-decision = A recorded decision on which tests of { $instrument } count.
psychometrics-ground-several = Which of several tests taken for the same point counts is not stated.
# There is no result. Example: Invented scale: cannot be compared. There is no score from before the programme. Change on a questionnaire is not change in risk.
psychometrics-change-not-classifiable = { psychometrics-change-not-classifiable.result } { psychometrics-not-risk }
    .result = { $instrument }: { psychometrics-not-classifiable }
    .short = { CAPITAL(psychometrics-not-classifiable) }
psychometrics-not-classifiable =
    { $because ->
        [no-scores] cannot be compared. There are no valid scores from before and after the programme.
        [no-score-before] cannot be compared. There is no score from before the programme.
        [no-score-after] cannot be compared. There is no valid score from after the programme.
        [versions-differ] cannot be compared. Different versions of the instrument were used.
        [version-not-recorded] cannot be compared. The version of the instrument is not recorded for both scores.
        [items-missing] cannot be compared. Items are missing from the answers, and what the instrument says of missing items is not recorded.
        [not-scorable] cannot be compared. More items are missing from the answers than the instrument allows.
        [pro-rating-not-recorded] cannot be compared. Items are missing from the answers, and it is not recorded whether the score was pro-rated.
        [not-pro-rated] cannot be compared. Items are missing from the answers, and the score was not pro-rated.
        [out-of-range] cannot be compared. A score lies outside the range of the instrument.
        [norms-of-another-version] cannot be compared. The norms are for another version of the instrument.
        [norms-against-direction] cannot be compared. The norms contradict the direction of the instrument.
       *[no-norms] cannot be compared. No norms were supplied for this instrument.
    }
# Under a result, and under none.
psychometrics-ground-method = Reliable change index of Jacobson and Truax (1991), with the standard error of difference from the standard deviation and reliability supplied. A change is reliable above 1.96.
psychometrics-ground-comparable = Scores are compared where both are valid for their point, of one version and within the range, with no more items missing than the instrument allows, and norms are supplied.
# What is missing.
psychometrics-scores-needed =
    { $which ->
        [before] a valid score before the programme
        [after] a valid score after the programme
       *[both] valid scores before and after the programme
    }
psychometrics-norms-needed = norms for { $instrument }, with a citation
psychometrics-version-needed = the version of { $instrument } for each score
psychometrics-items-rule-needed = how many items of { $instrument } may be missing, from its manual
psychometrics-pro-rating-needed = whether the score of { $instrument } was pro-rated
psychometrics-pro-rated-score-needed = a pro-rated score of { $instrument }
psychometrics-range-needed = the range of { $instrument }, or its score, put right
psychometrics-direction-needed = whether higher or lower is better on { $instrument }, or norms that agree with it
psychometrics-cut-off-needed = norms of both groups for { $instrument }, with a cut-off within its range
