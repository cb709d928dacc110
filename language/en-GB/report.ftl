### Reports on the time on a programme: headings, labels, and what tables and figures say beside findings and the record's words.

# The title of the document; asked for before the programme is finished, it says so.
report-title =
    { $early ->
        [yes] End of programme report: programme not finished
       *[no] End of programme report
    }

## Who and what it is about

# Labels of the list at the beginning.
report-label-conditions =
    { $licence ->
        [yes] Licence conditions
       *[no] Requirements
    }
report-label-offences = Offences
report-label-evening = Evening group because
# Example: Mr Ravi Example, born 5 March 1984, CRN Z123456
report-person-of =
    { $born ->
        [none] { report-person-named }, date of birth not recorded, CRN { $crn }
       *[other] { report-person-named }, born { $born }, CRN { $crn }
    }
report-person-named =
    { $title ->
        [none] { $name }
       *[other] { $title } { $name }
    }
# Example: Community order of 3 years, from 5 March 2026 to 4 March 2029, Nottingham Crown Court
report-order-in-court =
    { $court ->
        [none] { $order }
       *[other] { $order }, { $court }
    }
# Example: possessing indecent images of children, 1 March to 5 June 2024, convicted 6 May 2025
report-offence-of =
    { $committed ->
        [none] { report-offence-convicted }
       *[other] { $offence }, { $committed }{ report-and-convicted }
    }
report-offence-convicted = { $offence }{ report-and-convicted }
report-and-convicted =
    { $convicted ->
        [none] { "" }
       *[other] , convicted { $convicted }
    }
# Example: C-SOGP, long route, Derby Road Probation Centre, daytime
report-programme-of =
    { $venue ->
        [none] { report-programme-route }{ report-programme-mode }
       *[other] { report-programme-route }, { $venue }{ report-programme-mode }
    }
report-programme-route =
    { $route ->
        [none] { $programme }
       *[other] { $programme }, { $route }
    }
report-programme-mode =
    { $mode ->
        [day] , daytime
        [evening] , evening
       *[not-recorded] { "" }
    }
# Example: Ana Example (facilitator)
report-person-in-role = { $name } ({ LOWER($role) })
# Example: Finished 23 March 2026, sent 24 March 2026, version 1
report-dates-of-report =
    { $version ->
        [none] { report-finished-and-sent }
       *[other] { report-finished-and-sent }, version{"\u00A0"}{ $version }
    }
report-finished-and-sent =
    { $draft ->
        [yes] { $sent ->
            [none] { $ready ->
                [yes] Draft, ready to be made final
               *[no] Draft
            }
           *[other] Sent { $sent }, here as it is recorded
        }
       *[no] { $finished ->
            [none] Not yet finished
           *[other] Finished { $finished }{ report-sent }
        }
    }
# A report that isn't sent yet says so below its signatures.
report-sent =
    { $sent ->
        [none] { "" }
       *[other] , sent { $sent }
    }
# In place of a value.
report-not-recorded = Not recorded

# Example: In Block 3, what happened at the sessions of 17, 18 and 19 November 2025 is not recorded. They are counted neither as attended nor as missed.
report-sessions-not-recorded = In { $module }, what happened at the sessions of { $days } is not recorded. They are counted neither as attended nor as missed.

## Summary

# The heading of the first page, its six rows and the caution below them.
report-heading-summary = Summary
report-label-result = Result
report-label-attendance = Attendance
report-label-progress = Progress
report-label-tests = Tests (not a measure of risk)
report-no-full-assessment = This report cannot make a full assessment of risk.
# Examples: Completed on 24 March 2026. Last session 5 March 2026; All sessions done. Still open: end report and final review
report-result-completed =
    { $noted ->
        [none] { report-completed-on }
       *[other] { report-completed-on }. Recorded as complete on { $noted }
    }
report-completed-on =
    { $on ->
        [none] Completed
       *[other] { $last ->
            [none] Completed on { $on }
           *[other] Completed on { $on }. Last session { $last }
        }
    }
report-result-open = All sessions done. Still open: { $open }
report-result-not-finished =
    { $fits ->
        [progress-report] Not finished: use a progress report
        [non-completion-report] Not finished: use a report on non-completion
       *[treatment-report] Not finished
    }
report-requirement-open =
    { $name ->
        [all-sessions] all sessions
        [supervisor-meetings] supervision meetings
        [post-programme-measures] tests after the programme
        [end-report] end report
       *[final-review] final review
    }
# Sessions attended or made up, of those held or required. Example: 70 of 70 sessions, 3 of them made up afterwards
report-sessions-held =
    { $caughtUp ->
        [0] { report-sessions-held-alone }
       *[other] { report-sessions-held-alone }, { $caughtUp } of them made up afterwards
    }
report-sessions-held-alone =
    { $ended ->
        [yes] { $done } of { $held } sessions
       *[no] { report-sessions-held-so-far }
    }
# After a hold the group has held more than those.
report-sessions-held-so-far =
    { $onHold ->
        [0] { $done } of the { $held } sessions held so far
       *[other] { $done } of the { $held } sessions to attend so far
    }
report-sessions-required =
    { $caughtUp ->
        [0] { report-sessions-required-alone }
       *[other] { report-sessions-required-alone }, { $caughtUp } of them made up afterwards
    }
report-sessions-required-alone =
    { $held ->
        [none] { $done } of { $required } sessions
       *[other] { report-sessions-of-required }
    }
report-sessions-of-required =
    { $ended ->
        [yes] { $done } of { $required } sessions ({ $held } held)
       *[no] { report-sessions-required-so-far }
    }
report-sessions-required-so-far =
    { $onHold ->
        [0] { $done } of the { $held } sessions held so far ({ $required } in all)
       *[other] { $done } of the { $held } sessions to attend so far ({ $required } in all)
    }
# Some were held before he joined, and it was decided that they are not asked for. Example: 28 of the 33 sessions asked of him (2 before he joined were not asked for), 1 of them made up afterwards
report-sessions-asked =
    { $caughtUp ->
        [0] { report-sessions-asked-alone }
       *[other] { report-sessions-asked-alone }, { $caughtUp } of them made up afterwards
    }
report-sessions-asked-alone =
    { $pronoun ->
        [he] { $done } of the { $asked } sessions asked of him ({ $letOff } before he joined { report-not-asked-for })
        [she] { $done } of the { $asked } sessions asked of her ({ $letOff } before she joined { report-not-asked-for })
       *[they] { $done } of the { $asked } sessions asked of them ({ $letOff } before they joined { report-not-asked-for })
    }
report-not-asked-for =
    { $letOff ->
        [1] was not asked for
       *[other] were not asked for
    }
# After them: sessions that were held, and nobody recorded what happened.
report-sessions-unrecorded =
    { $n ->
        [1] What happened at one of these is not recorded
       *[other] What happened at { $n } of these is not recorded
    }
# After them: sessions of the group that were not for somebody on hold.
report-sessions-on-hold =
    { $n ->
        [1] The group held one more during a hold
       *[other] The group held { $n } more during a hold
    }
report-no-session-held = No session is recorded
# After them, where they have to be taken again.
report-none-counts = They have to be taken again, so none of them counts towards completion
report-held-to-take-again =
    { $n ->
        [1] One more was held in what has to be taken again, and does not count
       *[other] { $n } more were held in what has to be taken again, and do not count
    }
report-held-and-taken-again =
    { $n ->
        [1] One more was held in a run that was taken again, and does not count
       *[other] { $n } more were held in a run that was taken again, and do not count
    }
# Hours. Examples: 82.5 hours of 87.5; 175 hours. The programme is about 175
report-hours-told = { $hours }
report-hours-credited =
    { $required ->
        [none] { $credited } hours
       *[other] { report-hours-of }
    }
report-hours-of =
    { $expected ->
        [yes] { $approximate ->
            [yes] { $credited } hours. About { $required } are expected
           *[no] { $credited } hours. { $required } are expected
        }
       *[no] { $approximate ->
            [yes] { $credited } hours. The programme is about { $required }
           *[no] { $credited } hours of { $required }
        }
    }
report-hours-not-stated = Hours are not stated
report-hours-in-part = { $hours } in { $part }
report-hours-not-stated-for = hours are not stated for { $parts }
# How far each target has come; the first of them says of how many. Example: Good on 5 of 7 targets, some on 2
report-progress-at-level =
    { $total ->
        [none] { report-level } on { $n }
       *[other] { report-level } on { $n } of { $total } targets
    }
# After these. Example: Good on 2 of 3 targets, some on one. The scale: good, some, limited
report-progress-scale = { $counts }. The scale: { $levels }
report-level =
    { $level ->
        [good] good
        [some] some
        [limited] limited
        [not-yet-addressed] not worked on yet
       *[not-recorded] not recorded
    }
# What came of the tests, worse first. Example: Reliably improved on 2 scales
report-tests-counted =
    { $result ->
        [worse] Reliably worse on { report-scales }
        [unchanged] No reliable change on { report-scales }
        [stayed] Stayed in the usual range on { report-scales }
        [improved] Reliably improved on { report-scales }
        [still-to-come] No end test yet on { report-scales }
        [results-missing] Results of the end test not entered on { report-scales }
       *[not-comparable] Cannot be compared on { report-scales }
    }
report-scales =
    { $n ->
        [1] one scale
       *[other] { $n } scales
    }
# Absences, what follows, and how many reasons are open. No word claims a breach.
report-absences-unacceptable =
    { $decided ->
        [yes] { $n ->
            [1] One without good reason
           *[other] { $n } without good reason
        }
       *[no] { $n ->
            [1] One recorded as without good reason. Who decided this is not recorded
           *[other] { $n } recorded as without good reason. Who decided this is not recorded of each
        }
    }
report-absences-undecided =
    { $n ->
        [1] The reason for one is not yet decided
       *[other] The reasons for { $n } are not yet decided
    }
report-enforcement-stage =
    { $stage ->
        [action-due] Enforcement action is due
        [action-taken] Enforcement action has been taken
        [threshold-reached] The number that calls for return to court, recall or referral is reached
        [not-stated] The programme sets no steps of its own, and the rules of the order apply
       *[none] None without good reason
    }
# Steps beside which no absence is recorded.
report-steps-alone =
    { $n ->
        [1] One step is recorded, and not the absence that it answers
       *[other] { $n } steps are recorded, and not the absences that they answer
    }
# How many recommendations there are, and the first day where each has one. Example: 3, the first by 30 April 2026
report-recommendations-counted =
    { $n ->
        [0] None
       *[other] { $first ->
            [none] { $n }, set out below
           *[other] { $n }, the first by { $first }
        }
    }

## Recommendations, what remains, decisions, points

# Headings, and what stands below one where there is nothing.
report-heading-recommendations = Recommendations
report-no-recommendation = No recommendation is made.
report-heading-needs = Still to work on
report-heading-strengths = Strengths
report-none-recorded = None recorded.
report-heading-next-steps = What has to happen next
report-no-next-step = Nothing has to be done now by the rules of the programme.
# Beside it. Example: Next test: at the end of the programme, from 1 April 2026.
report-test-ahead = Next test: { $name }, from { $from }.
report-heading-decisions = Decisions to be made
# One reason for several sessions of a day. Example: The reason for the absence from 2 sessions on 14 January 2026 is not yet decided. It is not counted for enforcement meanwhile.
report-reason-of-day = The reason for the absence from { $n } sessions on { $on } is not yet decided. It is not counted for enforcement meanwhile.
report-none = None.
# Of a report whose steps ask for decisions.
report-decisions-in-steps =
    { $ended ->
        [yes] What has to be decided stands under “{ non-completion-heading-recommended }”.
       *[no] What has to be decided stands under “{ report-heading-next-steps }”.
    }
report-heading-missing = Still to be recorded
report-heading-points = Points to note
# The columns of steps and recommendations, and what stands in them.
report-column-step = What
report-column-who = Who
report-column-by = By when
report-not-named = Not named
report-no-date = No date is set
# What should be in the record already; and a decision without a day of its own.
report-step-now = Now
report-step-before-session = Before the next session, { $on }
report-step-overdue = Was due by { $by }
report-step-because = { $by }, { $because }
## Programme and attendance

# The heading, and what stands beside the name of a part: its days, its hours and how it stands.
report-heading-attendance = Programme and attendance
report-dates-of-part = { $dates }
report-part-state =
    { $state ->
        [exempt] Exempt
        [not-started] Not started
        [under-way] Under way
        [attendance-complete] Attendance complete
        [suspended] Suspended
        [repeat-required] A repeat is required
        [on-hold] On hold
        [needs-decision] To be decided
        [not-recorded] Its sessions are not recorded
        [recalled] Stopped by the recall
       *[ended] Ended
    }
# In place of the figure and the table of a time of which nothing is recorded.
report-nothing-in-time = Nothing is recorded of the sessions in this time.
# Below the table, where a run is repeated; the unit is the programme's word: module, block.
report-not-credited = Hours of a { $unit } that has to be taken again do not count.
# The figure, what it shows, and the states of its squares.
report-grid-caption = Attendance by module
report-grid-run = { $run }: { $counts }.
report-attended-of-sessions = { $attended } of { $sessions } attended
report-sessions-in-state =
    { $state ->
        [missed] { $n } missed
        [caught-up] { $n } since caught up
        [before-joining] { $n } before joining, not asked for
        [withheld] { $n } on hold
        [cancelled] { $n } lost because of the service
        [undecided] { $n } undecided
        [not-recorded] { $n } not recorded
        [still-to-come] { $n } still to come
       *[to-come] { $n } to come
    }
report-grid-cell = { $day } { $which }
report-module-run = { $module } (run { $run })
# The columns of the table of modules, and its cells.
report-column-module = Module
report-column-attended = Attended
report-column-caught-up = Made up
report-column-missed = Missed
report-column-other = Other
report-attended-of-held = { $attended } of { $held }
report-missed-by-kind = { $n } ({ $kinds })
# All of one kind. Example: 2, with good reason
report-missed-alike =
    { $kind ->
        [acceptable] { $n }, with good reason
        [unacceptable] { $n }, without good reason
       *[undecided] { $n }, with the reason not yet decided
    }
report-missed-of-kind =
    { $kind ->
        [acceptable] { $n } with good reason
        [unacceptable] { $n } without good reason
       *[undecided] { $n } with the reason not yet decided
    }
report-no-other-sessions = None
report-no-session = No session
# Of somebody who attends no more, in place of what the programme would still ask for.
report-all-asked-done =
    { $pronoun ->
        [he] He attended or made up every session that was held and asked of him.
        [she] She attended or made up every session that was held and asked of her.
       *[they] They attended or made up every session that was held and asked of them.
    }
report-repeat-not-stated = The programme does not say when a { $unit } has to be taken again.
# Missed sessions: the heading, the columns and their cells.
report-heading-missed =
    { $inPart ->
        [yes] Sessions missed or attended in part
       *[no] Missed sessions
    }
report-column-date = Date
report-column-reason =
    { $named ->
        [yes] Reason, decided by
       *[no] Reason
    }
report-column-made-up = Made up on
report-session-day = { $on }, { $which }
report-not-to-be-made-up = Decided: not to be made up
report-no-catch-up-owed = Nothing is owed
# Examples: Induction: My account; 9 March 2026: individual catch-up
report-module-and-topic = { $module }: { $topic }
report-made-up-with-note = { $on }: { $note }
# Example: Not done on 9 March 2026: ill
report-catch-up-not-done = Not done on { $on }: { $reason }
report-catch-up-arranged = Arranged, not done
report-no-catch-up-completed = Not made up
# What became of a session. Example: Acceptable. Recorded: bus strike. Decided by Ana Example (probation officer), 5 March 2026: ticket seen.
report-session-settled =
    { $settled ->
        [attended] Attended
        [missed-acceptable] Acceptable
        [missed-unacceptable] Not acceptable
        [missed-undecided] Reason not yet decided
        [partial] Attended in part
        [failed-to-comply] Attended, but failed to comply
        [excluded] Sent home
        [moved-at-request] Moved at the person’s request
        [attendance-undecided] Not known whether attended
        [withheld] On hold
        [cancelled] Cancelled by the service
        [not-recorded] Not recorded
       *[planned] Planned
    }
report-session-counts-as = { report-recorded-in-part }, { report-counts-as }
report-recorded-in-part =
    { $recorded ->
        [partial] Attended in part
        [failed-to-comply] Attended, but failed to comply
        [excluded] Sent home
        [moved-at-request] Moved at the person's request
        [attendance-undecided] Not known whether attended
       *[withheld] On hold
    }
report-counts-as =
    { $settled ->
        [attended] counts as attended
        [missed-acceptable] counts as missed with good reason
        [missed-unacceptable] counts as missed without good reason
       *[missed-undecided] counts as missed
    }
report-settled-with-reason =
    { $decided ->
        [yes] { $settled }. Recorded: { $reason }
       *[no] { $settled }: { $reason }
    }
# Of a missed session whose reason stands under “Absences and enforcement”.
report-settled-below = { $settled }, see below
report-settled-by-decision = { STOP($settled) }{ $decisions }
# Beside a wider count that is reached, and told among the decisions.
report-narrower-count = The programme also counts group sessions alone. By that count the absences are fewer than { $number }. Either count is enough by itself.
# Of a draft, among what is still to be recorded. Example: It is not recorded who decided that the absence of 5 March 2026 had no good reason.
report-decider-not-recorded =
    { $n ->
        [1] It is not recorded who decided that the absence of { $days } had no good reason.
       *[other] It is not recorded who decided that the absences of { $days } had no good reason.
    }
# Below a table of absences without good reason, where of some of them nobody is named.
report-deciders-not-named =
    { $named ->
        [yes] Where nobody is named, it is not recorded who decided that the reason was not good.
       *[no] It is not recorded who decided that a reason was not good.
    }
report-decided-by = Decided by { $name } ({ LOWER($role) }), { $on }: { STOP($reason) }

## Absences, engagement, targets

# The heading, the columns of absences without good reason, and their cells.
report-heading-enforcement = Absences and enforcement
report-column-absence = Absence
report-column-done = What was done
report-absence-from = { $on }, { $absence }
report-step-taken =
    { $by ->
        [none] { $step }, { $on }
       *[other] { $step }, { $on }, by { $by }
    }
report-no-step-taken = Nothing recorded
report-no-absence =
    { $failure ->
        [yes] No absence without good reason. For a failure to comply, see “{ report-heading-decisions }”.
       *[no] No absence without good reason.
    }
# Supervision meetings: how many, which were missed, and who states that they were regular.
report-supervision-counted =
    { $since ->
        [none] { $recorded ->
            [1] { report-supervision-one }
           *[other] { $recorded } supervision meetings recorded, { $kept } kept.
        }
       *[other] { $recorded ->
            [1] { report-supervision-one-since }
           *[other] { $recorded } supervision meetings recorded since { $since }, { $kept } kept.
        }
    }
report-supervision-one =
    { $kept ->
        [0] One supervision meeting recorded, and not kept.
       *[other] One supervision meeting recorded, and kept.
    }
report-supervision-one-since =
    { $kept ->
        [0] One supervision meeting recorded since { $since }, and not kept.
       *[other] One supervision meeting recorded since { $since }, and kept.
    }
report-supervision-none =
    { $since ->
        [none] No supervision meeting is recorded.
       *[other] No supervision meeting is recorded since { $since }.
    }
report-supervision-missed = Missed: { $meetings }
report-meeting-missed = { $on } ({ $reason })
report-supervision-stated =
    { $regular ->
        [yes] { $name } ({ LOWER($role) }) states that they were regular ({ $on }).
       *[no] { $name } ({ LOWER($role) }) states that they were not regular ({ $on }).
    }
# Starts of the programme. Examples: First start; 3 are allowed: from 2 June to 28 November 2025; Second start; 3 are allowed: from 4 November to 12 December 2024 (moved away); since 3 March 2025
report-label-starts = Starts
report-starts =
    { $maximum ->
        [none] { report-starts-made }: { $starts }
       *[other] { $left ->
            [0] { report-nth-start }; { $maximum } are allowed, none is left: { $starts }
           *[other] { report-nth-start }; { $maximum } are allowed: { $starts }
        }
    }
report-starts-made =
    { $made ->
        [1] First start
       *[other] { $made } starts
    }
report-nth-start =
    { $made ->
        [1] First start
        [2] Second start
        [3] Third start
        [4] Fourth start
       *[other] { $made } starts
    }
report-start-of =
    { $because ->
        [none] from { $span }
       *[other] from { $span } ({ $because })
    }
report-start-begun =
    { $because ->
        [none] { report-start-on }
       *[other] { report-start-on } ({ $because })
    }
report-start-on =
    { $goesOn ->
        [yes] since { $on }
       *[no] begun on { $on }
    }
# Engagement; the second where nothing is written.
report-heading-engagement = Engagement
report-not-written = Not written yet.
# Targets: the heading, the columns, a level and what was seen of it.
report-heading-targets = Progress on each target
report-column-target = Target
report-column-progress = Progress
report-target-progress =
    { $progress ->
        [not-yet-addressed] Not worked on yet
        [limited] Limited
        [some] Some
        [good] Good
       *[not-recorded] Not recorded
    }
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
report-no-targets = The programme names no targets.

## Completion, comments, review, recipients, signatures

# What completion asked for: the heading, the columns and their cells.
report-heading-completion = What completion asked for
report-column-requirement = Asked for
report-column-recorded = What is recorded
report-column-result = Result
report-requirement-name =
    { $name ->
        [all-sessions] All sessions
        [supervisor-meetings] Regular supervision meetings
        [post-programme-measures] Tests after the programme
        [end-report] End report
       *[final-review] Final review
    }
# Where the programme does not ask that they be regular. Example: Appointments with the offender manager
report-meetings-asked = Appointments with the { $supervisor }
report-requirement-outcome =
    { $outcome ->
        [met] Met
        [not-met] Not met
        [not-yet-met] Not yet met
        [not-recorded] Not recorded
        [needs-decision] To be decided
       *[decided] Met or not met, as decided
    }
report-met-by-decision =
    { $met ->
        [yes] Met, by decision of { $name } ({ LOWER($role) }), { $on }: { $reason }
       *[no] Not met, by decision of { $name } ({ LOWER($role) }), { $on }: { $reason }
    }
report-nothing-asked = The programme names nothing that completion asks for.
# Comments: the heading, and what stands where there are none.
report-heading-comments =
    { $pronoun ->
        [he] His comments
        [she] Her comments
       *[they] Their comments
    }
# Who decided so, and why, stands among the points to note.
report-comments-sent-without = No comment is recorded. Why this is sent without is told under “{ report-heading-points }”.
report-comments-not-asked =
    { $pronoun ->
        [he] No comment is recorded, and no note that he was asked.
        [she] No comment is recorded, and no note that she was asked.
       *[they] No comment is recorded, and no note that they were asked.
    }
report-comments-asked =
    { $pronoun ->
        [he] He was asked on { $on } and gave none.
        [she] She was asked on { $on } and gave none.
       *[they] They were asked on { $on } and gave none.
    }
# The review meeting.
report-heading-review = Review meeting
report-label-review-planned = Planned for
report-label-review-held = Held on
report-label-review-attended = Attended by
report-no-review = No review meeting is planned yet.
# Who receives it.
report-heading-distribution = Who receives this report, and what stays private
report-column-recipient = Who
report-column-sent = Given or sent
report-not-yet-sent = Not yet
report-no-recipient = Nobody is recorded yet.
report-confidentiality =
    { $pronoun ->
        [he] { report-who-may-see }{ $under ->
            [ended] .
            [licence] , and those who manage his licence.
            [order] , and those who manage his order.
           *[not-recorded] , and those who manage his order or licence.
        } { report-passed-on } He can ask to see it and to have what is wrong put right.
        [she] { report-who-may-see }{ $under ->
            [ended] .
            [licence] , and those who manage her licence.
            [order] , and those who manage her order.
           *[not-recorded] , and those who manage her order or licence.
        } { report-passed-on } She can ask to see it and to have what is wrong put right.
       *[they] { report-who-may-see }{ $under ->
            [ended] .
            [licence] , and those who manage their licence.
            [order] , and those who manage their order.
           *[not-recorded] , and those who manage their order or licence.
        } { report-passed-on } They can ask to see it and to have what is wrong put right.
    }
report-who-may-see = Those who receive this report may see it
report-passed-on = What shows a risk of harm is passed on to keep people safe.
# Signatures.
report-heading-signatures = Signatures
report-signature-statement = { $name } signs this: I have read this report or had it read to me. This does not mean that I agree.
report-author-role = Author
report-manager-role = Treatment manager
report-participant-role = Person on the programme
report-signature-recorded = { $name }. Recorded as signed on { $on }.
# Of a draft whose record has signatures or a day of sending all the same.
report-signed-as-recorded =
    { $sent ->
        [none] { report-later-print }
       *[other] { $signed ->
            [yes] Recorded as sent on { $sent }. { report-later-print }
           *[no] Recorded as sent on { $sent }. { report-print-of-sent }
        }
    }
report-later-print = This draft is printed from the record, and is not the paper that was signed.
report-print-of-sent = This draft is printed from the record, and is not the paper that was sent.
# Below the signatures of a document that was sent without one of them.
# Example: It was sent on 19 December 2025 without the signature of Ana Example (treatment manager).
report-sent-unsigned = It was sent on { $on } without the signature of { $by }.
report-signatory =
    { $name ->
        [none] the { LOWER($role) }
       *[other] { $name } ({ LOWER($role) })
    }
# Below signatures, where the text tells of something that came later than the first of them.
# Example: Told above, though later than the first signature: the review meeting (18 March 2026).
report-told-before-it-came = Told above, though later than the first signature: { $what }.
report-later-review = the review meeting ({ $on })
report-later-completion = completion ({ $on })
# Below the signatures, what came after them, which the text above leaves out.
report-label-review-held-since = Review meeting held
report-label-given-since = Given or sent since
report-given-since = { $role } ({ $on })
# Below the signatures, where it was sent after it was signed.
report-label-sent = Sent
# What was added after the signatures, on a page after them. Example: Addendum, 20 March 2026
report-heading-addendum = Addendum, { $on }
# At the foot: which description of the programme the rules come from.
report-imprint =
    { $historic ->
        [yes] Programme description: { $edition }; not confirmed as current.
       *[no] Programme description: { $edition }.
    }
report-heading-notes = Notes

## Tests

# The heading, columns and cells of the points at which tests are taken.
report-heading-tests = Test results
report-no-tests = This programme asks for no tests.
# Where results are recorded all the same.
report-tests-of-staff = This programme asks for no tests. Staff used these.
report-column-checkpoint = Test
report-column-due = Due
report-column-taken = Taken
report-column-counts = How it counts
report-checkpoint-counts =
    { $state ->
        [not-yet-due] Not yet due
        [due] Due now
        [overdue] Overdue
        [results-missing] The results have not been entered
        [complete] Taken in time
        [late] Taken late
        [not-applicable] Not asked for
        [not-valid] Taken before its time, so it does not count
        [not-taken] Not taken in full, and its time has passed
       *[not-reached] Not reached before the programme ended
    }
report-checkpoint-after-last = Taken after the last session
report-checkpoint-before-recall = Not reached before the recall
report-checkpoint-left-out =
    { $because ->
        [exemption] Not asked for, because of an exemption
       *[route] Not asked for on this route
    }
report-due-by = By { $by }
report-due-from = From { $from }
report-no-day-stated = No day is set
report-not-taken = Not taken
# The person came to the session for it, and the results are still to be entered.
report-session-attended = Session attended on { $on }
report-taken-too-early = { $on }, before its time
report-score-apart =
    { $why ->
        [too-early] { $score } on { $on } (too early)
        [another-counts] { $score } on { $on } (another one counts)
        [decided] { $score } on { $on } (decided not to count)
        [left-blank] { $on } (left blank)
       *[not-comparable] { $score } on { $on } (cannot be compared)
    }
# The figure, and the table of scores.
report-plot-caption =
    { $middle ->
        [yes] Scores before, during and after the programme
       *[no] Scores before and after the programme
    }
report-column-scale = Scale
report-column-before = Before
report-column-middle = Middle
report-column-after = After
report-scale-measured =
    { $direction ->
        [higher-is-better] { $name }: { $measures }, higher is better
       *[lower-is-better] { $name }: { $measures }, lower is better
    }
report-change-result =
    { $result ->
        [worse] Reliably worse.
        [unchanged] No reliable change.
        [stayed] Was in the usual range and stayed there.
        [recovered] Reliably improved, now in the usual range.
        [improved] Reliably improved, not yet in the usual range.
       *[improved-without-range] Reliably improved. There is no usual range to compare it with.
    }
report-change-not-comparable =
    { $because ->
        [no-scores] Cannot be compared: there are no valid scores from before and after.
        [no-score-before] Cannot be compared: there is no score from before.
        [no-score-after] Cannot be compared: there is no valid score from after.
        [versions-differ] Cannot be compared: two versions of the test were used.
        [version-not-recorded] Cannot be compared: the version of the test is not recorded.
        [items-missing] Cannot be compared: answers are missing, and what the test says of that is not recorded.
        [not-scorable] Cannot be compared: too many answers are missing.
        [pro-rating-not-recorded] Cannot be compared: answers are missing, and it is not recorded whether the score allows for that.
        [not-pro-rated] Cannot be compared: answers are missing, and the score does not allow for that.
        [out-of-range] Cannot be compared: a score lies outside the range of the test.
        [norms-of-another-version] Cannot be compared: the published figures are for another version of the test.
        [norms-against-direction] Cannot be compared: the published figures contradict what is better on this test.
        [several-tests] Cannot be compared: which of several tests counts is not decided.
       *[no-norms] Cannot be compared: no published figures were supplied for this test.
    }
report-change-still-to-come = No test at the end has been taken.
# The box below the scores, and the source of a test's figures.
report-results-warning = A change in scores is not a change in risk. This report cannot make a full assessment of risk.
report-norms-cited = Published figures: { $citation }
