### What someone must do now, and why by a date. No full stop: a view adds it.

## Enforcement and absences

# A threshold of the edition or the law is reached; as firmly as its words say it. Example: Arrange return to court, which by the programme must follow: the absences without an acceptable reason are as many as it names
action-decide-enforcement =
    { $threshold ->
        [law] Refer the matter, as the law requires, for { action-next-step }: a further absence without an acceptable reason came within twelve months of a warning
        [widely] Decide on { action-next-step }: with sessions and other appointments counted together, the absences without an acceptable reason are as many as the programme names{ action-within }, and by its words { action-consequence } { action-force }
       *[edition] { action-by-edition }
    }{ action-also-referred }
# After a threshold of the programme, where the law asks for a referral as well.
action-also-referred =
    { $referral ->
        [yes] . The law asks for a referral as well
       *[no] { "" }
    }
action-by-edition =
    { $next ->
        [return-to-court] Arrange { action-next-step }, which by the programme { action-force }: the absences without an acceptable reason are as many as it names{ action-within }
        [recall] { action-read-as-recall }
       *[court-or-recall] { action-read-as-recall }
    }
# No edition speaks of recall: that it follows is a reading, and to be decided.
action-read-as-recall = Decide on { action-next-step }: the absences without an acceptable reason are as many as the programme names{ action-within }, and by its words { action-consequence } { action-force }
# Where the programme counts within a time only. Example: in 12 months
action-within =
    { $months ->
        [none] { "" }
        [1] {" "}in one month
       *[other] {" "}in { $months } months
    }
action-consequence =
    { $words ->
        [return-to-court-or-prison] return to court or prison
       *[return-to-court] return to court
    }
action-force =
    { $force ->
        [must] must follow
        [will] will follow
        [may] may follow
        [could-be] could follow
       *[are] follows
    }
action-next-step =
    { $next ->
        [recall] recall under the licence
        [return-to-court] return to court
       *[court-or-recall] return to court or recall
    }
# An absence without an acceptable reason hasn't been answered. Example: Take enforcement action on the absence from the second session in Victim empathy on 5 March 2026 and record it
action-take-enforcement-action = Take enforcement action on the absence from { $absence } on { $on } and record it
# The same, where the edition states no step.
action-decide-enforcement-step = Decide what follows the absence from { $absence } on { $on }, which the programme does not set
# Its reason isn't decided: what is recorded as the reason is looked into first, or asked for.
action-decide-absence-reason =
    { $given ->
        [yes] Check the reason given for the absence from { $absence } on { $on }, and decide whether it is acceptable
       *[no] Find out the reason for the absence from { $absence } on { $on }, and decide whether it is acceptable
    }
# The same of several sessions of one day. Example: Check the reason given for the absence from 2 sessions on 14 January 2026, and decide whether it is acceptable
action-decide-reason-of-day =
    { $given ->
        [yes] Check the reason given for the absence from { $n } sessions on { $on }, and decide whether it is acceptable
       *[no] Find out the reason for the absence from { $n } sessions on { $on }, and decide whether it is acceptable
    }
# Whether it is an absence isn't decided.
action-decide-absence = Decide whether { $absence } on { $on } counts as attended or missed
# The withdrawal of a warning was asked for, and none is recorded. Example: Decide on the withdrawal of the warning that was asked for on 12 March 2026, and record it
action-decide-withdrawal = Decide on the withdrawal of the warning that was asked for on { $on }, and record it
# What a warning answered counts as acceptable now. Example: Decide whether the first warning of 12 March 2026 is withdrawn, and record it
action-decide-warning = Decide whether the { $step } of { $on } is withdrawn, and record it
# A failure to comply at what counts as attended; no rule says what follows. Example: Decide whether anything follows from the failure to comply at the session of 5 March 2026, and record it
action-decide-failure = Decide whether anything follows from what is recorded of { $absence } on { $on }, and record it
# A failure on the day on which the twelve months of a warning end.
action-decide-twelve-months = Decide whether the failure of { $on } lies within twelve months of the warning

## Repeats and catch-ups

# A module or block has to be repeated, and sessions are planned. Example: Prepare the repeat of Victim empathy, planned from 5 March 2026
action-prepare-repeat = Prepare the repeat of { $module }, planned from { $from }
# Nothing is planned yet. Example: Arrange for the whole module to be taken again: Victim empathy, in a new group because it is run as a closed group
action-arrange-repeat =
    { $closed ->
        [yes] Arrange for the whole { $unit } to be taken again: { $module }, in a new group because it is run as a closed group
       *[no] Arrange for the whole { $unit } to be taken again: { $module }
    }
# The same, where the person still attends.
action-suspend-and-arrange-repeat =
    { $closed ->
        [yes] Suspend attendance and arrange for the whole { $unit } to be taken again: { $module }, in a new group because it is run as a closed group
       *[no] Suspend attendance and arrange for the whole { $unit } to be taken again: { $module }
    }
# Whether it has to be repeated is open. Example: Decide whether Block 2 in the Core Programme has to be repeated
action-decide-repeat =
    { $part ->
        [none] Decide whether { $module } has to be repeated
       *[other] Decide whether { $module } in { $part } has to be repeated
    }
# A catch-up is required; the second, before a session that is planned. Example: Arrange the catch-up for the session of 5 March 2026 before the session of 12 March 2026
action-arrange-catch-up = Arrange the catch-up for { $session }
action-arrange-catch-up-before = Arrange the catch-up for { $session } before { $next }
# A catch-up is offered, or the edition doesn't state one.
action-offer-catch-up = Offer the catch-up for { $session }
action-decide-catch-up-unstated = Decide whether { $session } has to be made up (the programme sets no catch-up)
# Of the sessions nothing else is left, and completion rests on it; a catch-up may have to be offered either way. Example: Decide whether completion waits for a catch-up of the session of 5 March 2026
action-decide-catch-ups = Decide whether completion waits for a catch-up of { $sessions }

## Sessions

# Attended in part, or sent home. Example: Decide whether the session of 5 March 2026 counts as attended or missed
action-decide-attendance = Decide whether { $session } counts as attended or missed
# Nothing is recorded of a session, or of several.
action-record-session = Record what happened at { $session }
action-record-sessions = Record what happened at { $n } sessions of { $module }, from { $from } to { $to }
# Sessions that the group held before the person joined it.
action-decide-earlier-sessions = Decide whether the sessions of { $module } held before the group was joined have to be made up
action-make-up-earlier-sessions =
    { $n ->
        [1] Arrange for the session of { $module } held before the group was joined to be made up
       *[other] Arrange for the { $n } sessions of { $module } held before the group was joined to be made up
    }
# Nobody knows of which module it was.
action-record-module = Record of which module { $session } was
# Withheld, or cancelled by the service.
action-make-up-withheld =
    { $n ->
        [1] Arrange for { $sessions }, which was on hold, to be made up
       *[other] Arrange for { $sessions }, which were on hold, to be made up
    }
action-replace-cancelled = Arrange another session in place of { $session }, which fell away because of the service
# All sessions are done, and they don't come to what the edition states. Example: Schedule the sessions that the route still lacks
action-record-session-lengths =
    { $part ->
        [none] Record the length of each session of the route
       *[other] Record the length of each session of { $part }
    }
action-schedule-sessions =
    { $part ->
        [none] Schedule the sessions that the route still lacks
       *[other] Schedule the sessions that { $part } still lacks
    }
# A decision that the entry doesn't bear out. Example: Correct the entry or decide again: the decision of 5 March 2026 (absence: acceptable) and the entry differ
action-correct-entry = Correct the entry or decide again: { $decision } and the entry differ
# Whether another part waits for a catch-up is open. Example: Decide whether the programme waits for the catch-up for the session of 5 March 2026 in Block 4, and arrange the catch-up
action-settle-hold = Record the decision whether the whole programme waits for the catch-up for { $missed }, and arrange the catch-up
# A decision on a repeat that names no module. Example: Record for which block the decision of 5 March 2026 (repeat: required) was taken
action-name-repeated-module = Record for which { $unit } { $decision } was taken

## Starts, and the status of the service

# One start more than the edition allows. Example: Decide what follows from the start of 5 March 2026, which is more than the 3 attempts that the programme allows
action-decide-excess-start = Decide what follows from the start of { $on }, which is more than the { $maximum } attempts that the programme allows
# The status says that the programme has begun, and there are no sessions. Example: … no sessions of the group are recorded
action-add-register = Add the register of the group, or correct the status: no { $missing } are recorded
# The status says that it is complete, and it isn't.
action-correct-complete-status = Record what is missing, or correct the status “programme complete”

## Decisions that are open

# Suitability as a whole, or one criterion. Example: Decide whether the requirement “Offences” is met
action-decide-suitability = Decide on suitability
action-decide-criterion = Decide whether the requirement “{ $criterion }” is met
# What an earlier programme changes. Example: Decide on exemption from Induction
action-decide-prior-treatment = Decide on { LOWER($effect) }
action-decide-prior-treatment-again = Decide on { LOWER($effect) } again: the decision that is recorded is not applied
# The route. Example: Decide the route after the Core Programme
action-decide-route = Decide the route
action-decide-route-after = Decide the route after { $part }
action-decide-provisional-route = Decide the route, which so far is only expected
# All sessions of the route have been held, and nobody has decided that it was his.
action-confirm-route = Decide whether the route that was attended is the whole of it: no decision on the route is recorded
action-decide-route-again = Decide the route again: the decision that is recorded is not applied
action-correct-planned-route = Correct the route in the plan, which is refused
# Sessions are planned beyond what the edition states, or outside its hours.
action-check-planned-sessions = Check the sessions planned against what the programme states
# Somebody attends who was found not suitable.
action-end-or-decide-suitability = Record that participation has ended, or decide on suitability again
# The status of the service leaves it open.
action-record-whether-ended = Decide whether the place on the programme is kept, and record it
# The person was removed, and the edition states no grounds for it.
action-record-authority = Record on what authority the removal was done, or correct the status
# Somebody began a programme elsewhere. Example: Decide whether anything is carried over from CSOGP
action-decide-carrying-over = Decide whether anything is carried over from { $programme }
# Meetings with the supervising officer were missed.
action-decide-meetings = Decide whether the meetings with the { $supervisor } were regular enough
# A start is planned beyond the number that the edition allows.
action-withdraw-planned-start = Take the planned start out of the plan: the programme allows no further one
# What counts as an attempt to start is open.
action-decide-attempts = Decide what counts as an attempt to start
# A decision from before what it is about: the finding, without its full stop.
action-decide-early-again = Decide again: { UNSTOP($finding) }
# Whatever else is open: its topic, and the finding. Example: Record which decision stands: …
action-decide-finding =
    { $topic ->
        [suitability] Decide on suitability: { UNSTOP($finding) }
        [route] Decide on the route: { UNSTOP($finding) }
        [attendance] Decide on attendance: { UNSTOP($finding) }
        [enforcement] Decide on enforcement: { UNSTOP($finding) }
        [psychometrics] Decide on the tests: { UNSTOP($finding) }
        [completion] Decide on completion: { UNSTOP($finding) }
        [group] Decide on the group: { UNSTOP($finding) }
       *[case] Record which decision stands: { UNSTOP($finding) }
    }

## Facts that are missing

# What is missing comes with its article here (`.named`). Example: Record the date of birth and whether an interpreter is needed
action-record-facts = Record { $facts }
# Something on which a decision rests. Example: Record the approver of the override, on which the override rests
action-record-override-fact = Record the { $facts }, on which the override rests
# Of an earlier programme. Example: Record of the earlier programme whether it was completed
action-record-earlier-programme = Record of the earlier programme { $facts }
# The level that the route depends on.
action-record-risk-level = Record the level of Risk Matrix 2000/S, on which the route depends

## Measures

# Tests at a point of the programme. Example: Hold the tests before the group
action-administer-measures = Hold the tests { LOWER($checkpoint) }
action-administer-measures-again = Hold the tests again { LOWER($checkpoint) }
action-administer-measures-late = Record the tests { LOWER($checkpoint) } if they were taken, or else hold them late
# What keeps scores from being compared. Example: Obtain or correct the version of Invented scale for each score
action-correct-scores = Obtain or correct { $facts }
# Which of several tests counts changes the result. Example: Decide which tests of Invented scale count
action-decide-administrations = Decide which tests of { $instrument } count
# They were taken, and the results aren't recorded.
action-record-results = Record the results of the questionnaire session of { $on }

## Completion

# What is required and isn't recorded.
action-record-meetings = Record the meetings with the { $person }
action-write-end-report = Write the end-of-programme report and send it
action-send-end-report = Send the end-of-programme report to the { $supervisor } and record the date
action-hold-final-review = Hold the final review
# The person has left the programme.
action-write-non-completion-report = Write the report on non-completion

## Why by that date

# Beside the date. Example: by 5 March 2026 (before the next session)
because-repeat-planned = the repeat is planned to begin on that day
because-before-next-session = before the next session
because-measures-due = the tests are due by that day
because-review-planned = the review is planned for that day
