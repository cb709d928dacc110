### What is open in a document of a case: what stands between its draft and its final, and what it is sent without.

## What a draft opens with

# The title of the box. It has one line for each decision, and one for each who has to record something.
open-title = Still to be done before this is final
# Instead, where nothing is in the way. What is missing all the same stands below it.
open-nothing-left =
    { $sent ->
        [none] { $missing ->
            [yes] The final version can be made. What is not written or recorded yet is named below.
           *[no] Nothing is left to be done. The final version can be made.
        }
       *[other] { $missing ->
            [yes] It was sent on { $sent }. This is printed from the record, and is not the paper that was sent. What is not written or recorded is named below.
           *[no] It was sent on { $sent }. This is printed from the record, and is not the paper that was sent.
        }
    }
# Facts above the signatures have changed since they were given. Example: Sign it again as a new version, or record an addendum: it was signed, and facts have changed since under “Engagement” and “Test results”.
open-changed-since-signed = Sign it again as a new version, or record an addendum: it was signed, and facts have changed since under { $headings }.
# The kind of report that fits where the person stands.
open-another-report-fits =
    { $fits ->
        [progress-report] A progress report fits: the programme goes on
        [non-completion-report] A report on non-completion fits: the programme ended before it was finished
       *[treatment-report] An end of programme report fits: all sessions are done
    }
# It says two things of one matter, which nobody's record should lead to.
open-contradiction =
    { $what ->
        [proposed-beside-not-met] The programme is proposed beside a requirement that is not met or not recorded: check the record
        [decision-not-listed] A decision is needed and none is set out: check the record
        [warning-not-told] Something that the record warns of stands nowhere: check the template of this document
        [progress-after-completion] The record says that the programme was completed, and not that all was done: add the sessions that are missing, with the register of the group, or correct the status
        [no-absence-beside-one] It says that there is no absence without good reason beside one that is, or may be: check the record
       *[completed-beside-open] The programme is completed beside something that is still open: check the record
    }
# What has to be decided, and by whom. Example: Decide the route (programme staff, by 5 March 2026)
open-decide =
    { $by ->
        [none] { $action } ({ $who })
       *[other] { $action } ({ $who }, by { $by })
    }
# Where no next step asks for it.
open-decide-below =
    { $n ->
        [1] One more decision, set out under “Decisions to be made”
       *[other] { $n } more decisions, set out under “Decisions to be made”
    }
# The order that is proposed ends before the programme may. Which dates these are, is told among the points.
open-compare-length = Compare the length of the order with the programme, for which it may be too short ({ $who })
# Example: Record the author and the date on which this was finished (probation officer)
open-record = Record { $what } ({ $who })
# Example: Record the number of days that the order would require, or decide to send this as it is (probation officer)
# Where it is recorded as sent nobody can decide that any more.
open-record-or-decide =
    { $sent ->
        [no] Record { $what }, or decide to send this as it is ({ $who })
       *[yes] Record { $what }, or who decided to send this without ({ $who })
    }
# The same among the decisions. Example: Whether this is sent without the number of days that the order would require. Who decides: probation officer
open-send-without-or-record =
    { $sent ->
        [none] Whether this is sent without { $what }. Who decides: { $who }
       *[other] This was sent on { $sent } without { $what }, and who decided that is not recorded. Who puts this right: { $who }
    }
open-formal =
    { $what ->
        [author] the author
        [date] the date on which this was finished
        [order-kind] the kind of order or licence
        [length-of-order] the length of the order
       *[reasons] the reasons against the programme
    }
open-gap =
    { $gap ->
        [sex] sex
        [age] the date of birth
        [iq] the IQ
        [offences] the kind of offence
        [order] the kind of order or licence
        [order-length] the length of the order or licence
        [adulthood] whether the conviction was in an adult court
        [assessment] the assessment for suitability
        [language] whether an interpreter is needed
        [risk] the level of risk
        [prior-treatment] earlier treatment
        [supervisor-meetings] whether meetings with the supervising officer were regular
        [days] the number of days that the order would require
        [conviction-date] the date of conviction
        [accreditation] who confirmed that the programme is accredited today
        [evening-reason] the reason for an evening group
        [target-progress] the progress on each target
        [comments] the comments of the person, or when they were asked for
       *[tests] the results of a test that is due
    }

## What is still to be recorded

# Also the beginning of what a document is sent without.
open-gap-lacking =
    { $gap ->
        [sex] Sex is not recorded.
        [age] The date of birth is not recorded.
        [iq] The IQ is not recorded.
        [offences] The kind of offence is not recorded.
        [order] The kind of order or licence is not recorded.
        [order-length] The length of the order or licence is not recorded.
        [adulthood] It is not recorded whether the conviction was in an adult court.
        [assessment] An assessment for suitability is not recorded.
        [language] It is not recorded whether an interpreter is needed.
        [risk] The level of risk is not recorded.
        [prior-treatment] Earlier treatment is not recorded.
        [supervisor-meetings] It is not recorded whether meetings with the supervising officer were regular.
        [days] The number of days that the order would require is not recorded.
        [conviction-date] The date of conviction is not recorded. It decides under which Act the requirement is made.
        [accreditation] It is not confirmed that this programme is accredited today.
        [evening-reason] The reason for an evening group is not recorded.
        [target-progress] Progress is not recorded for every target.
        [comments] The comments of the person are not recorded, nor when they were asked for.
       *[tests] A test that is due is not recorded.
    }
# Never in the way of a final.
open-supervisor-lacking = Who supervises the order or licence is not recorded.
# Written by the author, and never in the way of a final. Example: Not written yet: the summary and the engagement.
open-to-write = Not written yet: { $what }.
open-text-to-write =
    { $what ->
        [summary] the summary
        [engagement] the engagement
       *[text] the author’s summary of this time
    }

## What a document is sent without

# Example: The date of conviction is not recorded. Ruth Pell (probation officer) decided on 5 March 2026 to send this without it: the court has asked for it today.
open-sent-without = { $what }{ $others } { open-who-decided } to send this without { open-it-or-them }: { STOP($reason) }
open-waits = { $what }{ $others } { open-who-decided } that this waits for { open-it-or-them }: { STOP($reason) }
open-it-or-them =
    { $n ->
        [1] it
       *[other] them
    }
# Who decided, with who approved it where that is recorded.
open-who-decided =
    { $approved ->
        [none] { $name } ({ LOWER($role) }) decided on { $on }
       *[other] { $name } ({ LOWER($role) }), { $approved }, decided on { $on }
    }
# What it is sent without is there after all.
open-without-effect = { $name } ({ LOWER($role) }) decided on { $on } about sending this without { open-gap }. { open-and-changes-nothing }
open-and-changes-nothing =
    { $isMissing ->
        [yes] Without it nothing can be sent, so the decision changes nothing.
       *[no] Nothing of it is missing, so the decision changes nothing.
    }

## Why no final is made: what is expected, after the name of the document

# Facts above the signatures have changed since they were given. Example: the text that was signed as of 17 March 2026, which now differs under Engagement and Test results: sign it again as a new version, or record an addendum
open-refused-changed = the text that was signed as of { $on }, which now differs under { $headings }: sign it again as a new version, or record an addendum
# Something is open that the final document would decide in silence: the finding, and what would settle it.
open-refused-decision = a decision: { $statement }{ $also }
# A report of another kind than the one that fits where the person stands.
open-refused-report =
    { $fits ->
        [progress-report] the report that fits, which is a progress report
        [treatment-report] the report that fits, which is an end of programme report (treatment-report)
       *[non-completion-report] the report that fits, which is a report on non-completion
    }
open-refused-contradiction =
    { $what ->
        [proposed-beside-not-met] a decision on each requirement that is not met or not recorded beside the proposal
        [decision-not-listed] the decision that is needed, set out
        [warning-not-told] a place in the template for everything that the record warns of
        [progress-after-completion] the sessions that are missing, or another status: the record says that the programme was completed
        [no-absence-beside-one] no absence without good reason, or under decision, beside the words that there is none
       *[completed-beside-open] nothing open beside a programme that is completed
    }
open-refused-formal = { open-formal }
open-refused-gap = { open-gap }, or a decision to send it without
