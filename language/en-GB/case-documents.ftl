### What both case documents say, and what every document says of a historic edition.

## Who it is about

# Labels of the list at the beginning of a document.
document-label-pnc-number = PNC number
document-label-prison-number = Prison number

# At the foot of each page, after the document's name. Whoever reads a page sees there that something was added after the
# signatures. Examples: CRN Z123456; CRN Z123456, with an addendum of 20 March 2026 after the signatures
document-reference =
    { $addenda ->
        [0] CRN { $crn }
        [1] CRN { $crn }, with an addendum of { $last } after the signatures
       *[other] CRN { $crn }, with { $addenda } addenda after the signatures, the last of { $last }
    }
# In place of a value.
document-not-recorded = Not recorded

# The order or licence. Examples: Community order of 3 years, from 5 March 2026 to 4 March 2029; Licence, to 4 March 2029
document-order-of =
    { $from ->
        [none] { $to ->
            [none] { document-order-alone }
           *[other] { document-order-alone }, to { $to }
        }
       *[other] { $to ->
            [none] { document-order-alone }, from { $from }
           *[other] { document-order-alone }, from { $from } to { $to }
        }
    }
document-order-alone =
    { $length ->
        [none] { CAPITAL($order) }
       *[other] { CAPITAL($order) } of { $length }
    }
# How long an order is, or has to be. Example: 3 years and 6 months
document-years-of-order =
    { $n ->
        [1] 1 year
       *[other] { $n } years
    }
document-months-of-order =
    { $n ->
        [1] 1 month
       *[other] { $n } months
    }

## What is open

# Title of the box round a matter that a person has to decide.
document-needs-decision = To be decided
# In it, a fair reading and what it comes to. Example: The reason is unacceptable: a warning is due
document-reading-and-outcome = { $reading }: { $outcome }

# Who decides it. Example: Who decides: probation officer. By when: before the next session, 5 March 2026
document-decides =
    { $by ->
        [none] Who decides: { $who }
       *[other] Who decides: { $who }. By when: { LOWER($by) }
    }

## Notes

# The words of a clause; they may end in a stop of their own. Example: Line 55 (001-06): “Low risk/low deviance”.
document-clause-quoted =
    { $stopped ->
        [yes] { $place }: “{ $words }”
       *[no] { $place }: “{ $words }”.
    }
# Where words stand that the document uses as its own. Example: Line 55 (001-06) and Lines 57 to 59 (001-07).
document-clause-places = { $places }.
# A place in the source document. Examples: Line 55 (001-06); Lines 57 to 59, 61 (001-07)
document-one-line = Line { $line } ({ $clause })
document-several-lines = Lines { $lines } ({ $clause })
document-line-range = { $first } to { $last }
# What a sentence rests on in the case. Example: From the case record: RM2000/S level and recorded decision.
document-from-record = From the case record: { $facts }.

## What a run tells of the texts of a person

# Example: The text on risk has 120 words. That is 30 more than the 90 that there is room for.
document-pages-over = It has { $pages } pages. { $most } are usual.
document-text-too-long = { document-text-of } has { $words } words. That is { $over } more than the { $most } that there is room for.
document-text-of =
    { $of ->
        [rationale] The rationale
        [evidence] The text on { LOWER($named) }
        [motivation] The text on motivation
        [alternative] The view on “{ $named }”
        [summary] The summary
        [engagement] The text on engagement
       *[target] The text on the target “{ $named }”
    }

## The fields of a case record

# Within a list, after "From the case record:".
field-sex = sex
field-date-of-birth = date of birth
field-employment-and-availability = employment and availability
field-language = language
field-personal-details = personal details
field-iq-assessment = IQ assessment
field-suitability-assessment = suitability assessment
field-assessment-after-part = assessment for the route
field-offences = offences
field-court-and-age = court and age at conviction
field-order-or-licence = order or licence
field-rm2000s-level = RM2000/S level
field-deviance-level = deviance level
field-treatment-need = treatment need
field-risk-levels = risk levels
field-earlier-programmes = earlier programmes
field-recorded-decision = recorded decision
field-planned-start = planned start
field-plan = plan
field-attempts-to-start = attempts to start
field-session-schedule = session schedule
field-attendance-record = attendance record
field-catch-up-sessions = catch-up sessions
field-appointments = appointments
field-contact = contact with the supervising officer
field-enforcement-steps = enforcement steps
field-programme-status = programme status
field-psychometric-results = psychometric results
field-progress-against-targets = progress against targets
field-suitability-section = suitability section
field-treatment-report = treatment report
field-letter = letter to the person
field-further-facts = further facts
