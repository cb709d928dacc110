### The suitability section of a report to a court: headings, labels, and what it says beside findings and the record's words.

# The title of the document. The programme stands in what is proposed.
# Asked for when the order or licence has been made already, it says so.
section-title =
    { $made ->
        [no] Suitability for a group programme
        [order] Suitability for a group programme: the order has been made
       *[licence] Suitability for a group programme: the licence has begun
    }

## Who it is about

# Labels of the list at the beginning.
section-label-offences = Offences
section-label-sentence =
    { $status ->
        [proposed] Sentence considered
       *[made] Sentence
    }
section-label-programme = Programme
# Example: Community Sex Offender Groupwork Programme (CSOGP)
section-programme-named = { $programme } ({ $abbreviation })
# Example: Mr Gareth Lowe, 44, born 2 March 1982, CRN Z400118
section-person =
    { $age ->
        [none] { $name }, { $numbers }
       *[other] { $name }, { $age }, born { $born }, { $numbers }
    }
# The full name, with the title where one is recorded. Examples: Mr Gareth Lowe; Gareth Lowe
section-name-with-title =
    { $title ->
        [none] { $name }
       *[other] { $title } { $name }
    }
section-number-crn = CRN { $number }
section-number-pnc = PNC number { $number }
section-number-prison = prison number { $number }
# Examples: Worcester Crown Court, hearing on 18 June 2026; Worcester Crown Court; Hearing on 18 June 2026
section-court-and-hearing =
    { $court ->
        [none] Hearing on { $hearing }
       *[other] { $hearing ->
            [none] { $court }
           *[other] { $court }, hearing on { $hearing }
        }
    }
# Several offences, each with its dates. Example: One offence against an adult. Convicted on 5 March 2026. Two more. Convicted on …
section-offences = { $first }{ $others }
section-offence = { STOP($what) }{ $also }
# Follow what the offence was.
section-committed-on = Committed on { $on }.
section-committed-between = Committed between { $from } and { $to }.
section-convicted-on = Convicted on { $on }.
section-convicted-on-plea =
    { $plea ->
        [guilty] Convicted on { $on }, guilty plea.
       *[not-guilty] Convicted on { $on } after a plea of not guilty.
    }

## What a draft opens with

section-heading-decisions = Decisions to be made
section-heading-missing = Still to be recorded

## What is proposed

section-heading-proposed =
    { $of ->
        [order] The proposed sentence
        [licence] The proposed condition
        [order-made] The programme under the order
       *[licence-made] The programme under the licence
    }
# While no order or licence is recorded. Example: To take part in the Community Sex Offender Groupwork Programme (CSOGP).
section-proposal-to-take-part = To take part in { section-programme }. No order or licence is recorded.
# For somebody on licence.
section-proposal-of-condition = A condition of the licence to take part in { section-programme }.
# For an order that a court may make. Example: A community order of 3 years with a programme requirement of 86 days, to take part in the … (CSOGP).
section-proposal-of-requirement =
    { $as ->
        [requirement] { $days ->
            [none] A { section-order-of } with a programme requirement, to take part in { section-programme }.
            [1] A { section-order-of } with a programme requirement of 1 day, to take part in { section-programme }.
           *[other] A { section-order-of } with a programme requirement of { $days } days, to take part in { section-programme }.
        }
        [supervised] { $days ->
            [none] A { section-order-supervised } and a programme requirement, to take part in { section-programme }.
            [1] A { section-order-supervised } and a programme requirement of 1 day, to take part in { section-programme }.
           *[other] A { section-order-supervised } and a programme requirement of { $days } days, to take part in { section-programme }.
        }
       *[condition] { $days ->
            [none] A { section-order-of } with a condition to take part in { section-programme }.
            [1] A { section-order-of } with a condition to take part in { section-programme } on 1 day.
           *[other] A { section-order-of } with a condition to take part in { section-programme } on { $days } days.
        }
    }
section-order-of =
    { $length ->
        [none] { $order }
       *[other] { $order } of { $length }
    }
section-order-supervised = { $order } with a supervision period of { $length }
# Under an order that was made.
section-proposal-under-order = To take part in { section-programme } under the { $order }.
# The programme in the messages above.
section-programme = the { $programme } ({ $abbreviation })

# Labels of the list below it.
section-label-length = Length
section-label-days = Days and times
section-label-start-and-end = Starts and ends
section-label-before-and-after = Before and after the group
section-label-legal-basis = Legal basis
# A length and the parts of the route. Example: 240 hours (worked out), usually 2 years: Induction (50 hours), then long-term therapy (a further 190 hours)
section-length-of-parts = { $length }: { $parts }
# Of a route that nobody has decided yet. Example: Expected, not yet decided: 240 hours (worked out), usually 2 years
section-length-expected = Expected, not yet decided: { $length }
# One of several routes. Example: long route: 240 hours, usually 2 years
section-length-of-route = { $route }: { $length }
# Routes that begin alike. Example: First Induction (50 hours). Then either Treatment (half a day a week for up to 2 years) or Relapse Prevention (a further 65 hours)
section-length-first = First { $first }. Then either { $routes }
# One length in two measures. Example: 35 sessions (87.5 hours)
section-amount-also = { $amount } ({ $also })
# A part with how long it is. Example: Relapse Prevention Programme (12 sessions, 36 hours)
section-part-with-amounts = { $part } ({ $amounts })
# Parts in their order.
section-then = { $before }, then { $next }
# An amount that the programme's words lead to.
section-worked-out = { $amount } (worked out)
# A pattern of sessions by its name. Example: After Induction: half a day each week
section-pattern-of = { $name }: { $pattern }
# Days on which the group meets at the same time. Example: Tuesdays and Wednesdays, 9:30am to 4pm
section-days-of-week =
    { $from ->
        [none] { $days }
       *[other] { $to ->
            [none] { $days } from { $from }
           *[other] { $days }, { $from } to { $to }
        }
    }
section-weekday =
    { $weekday ->
        [Monday] Mondays
        [Tuesday] Tuesdays
        [Wednesday] Wednesdays
        [Thursday] Thursdays
        [Friday] Fridays
        [Saturday] Saturdays
       *[Sunday] Sundays
    }
# Example: Mondays, 9:30am to 12:30pm, Programmes Team, Worcester
section-at-place =
    { $when ->
        [none] Days and times not recorded, { $place }
       *[other] { $when }, { $place }
    }
# What is planned, after what the programme says of the same.
section-planned-beside =
    { $firstWeek ->
        [yes] After a first week of daily sessions, whose hours are still to be confirmed: { $planned }
       *[no] Planned: { $planned }
    }
# From the first session to the last, or to a month. Examples: 7 September 2026 to 4 September 2028; From 7 September 2026, with no last day recorded
section-from-to =
    { $to ->
        [none] From { $from }, with no last day recorded
       *[other] { $from } to { $to }
    }
# Example: about September 2028
section-about-month = about { $month } { $year }
# Example: The community order would end on 17 June 2029
section-order-ends =
    { $status ->
        [proposed] The { $order } would end on { $on }
       *[made] The { $order } ends on { $on }
    }
# Items of the programme's own words. Example: Before the group: attend all appointments with their offender manager
section-before-group = Before the group: { $items }
section-after-group = After the group: { $items }
# The law under which the programme would be part of the order or licence.
section-legal-basis =
    { $basis ->
        [Sentencing-Act-2020] Programme requirement: Sentencing Act 2020, Schedule 9, Part 3
        [Criminal-Justice-Act-2003] Programme requirement: Criminal Justice Act 2003, section 202
        [Sentencing-Act-2000] Condition of the order: Powers of Criminal Courts (Sentencing) Act 2000, Schedule 2
        [licence] Condition of the licence
       *[not-recorded] Not recorded. It depends on the date of conviction
    }

## The bar

# The order drawn to scale, and what it shows.
section-bar-caption = The programme within the { $order }, { $begins } to { $ends }
section-bar-summary = The { $order } would run from { $begins } to { $ends }. The programme would run from { $start } to { $end }.
# Names of its pieces.
section-bar-before = Before the group
section-bar-programme = Programme
section-bar-left = Time left
# How long each is.
section-bar-time =
    { $months ->
        [0] less than a month
        [1] about 1 month
       *[other] about { $months } months
    }

## What the programme asks for

section-heading-criteria = What the programme asks for
# The table's columns.
section-column-criterion = Requirement
section-column-asked = Asked for
section-column-recorded = Recorded
section-column-outcome = Result
# What the programme asks of offences, in its own words. Example: “adult offenders convicted of sexual offences”
section-offences-quoted = “{ $words }”
section-row-levels = Levels
section-asked-for-route = For the route only
section-no-level-asked = No level is asked for
# The name of the Risk Matrix 2000/S in a table.
section-risk-matrix = RM2000/S
# A level as it was assessed. Examples: RM2000/S high (14 May 2026, R. Pell); deviance high (20 May 2026)
section-recorded-level =
    { $assessor ->
        [none] { $tool } { $level } ({ $on })
       *[other] { $tool } { $level } ({ $on }, { $assessor })
    }
section-recorded-deviance =
    { $assessor ->
        [none] deviance { $level } ({ section-with-tool }{ $on })
       *[other] deviance { $level } ({ section-with-tool }{ $on }, { $assessor })
    }
section-recorded-need =
    { $assessor ->
        [none] treatment need { $level } ({ section-with-tool }{ $on })
       *[other] treatment need { $level } ({ section-with-tool }{ $on }, { $assessor })
    }
section-with-tool =
    { $tool ->
        [none] {""}
       *[other] { $tool },{" "}
    }
# An assessment of IQ; the score only where it decides against the person. Example: Assessed on 5 March 2026, WAIS-IV, R. Pell
section-recorded-iq =
    { $score ->
        [none] { section-iq-assessed }
       *[other] { $score }. { section-iq-assessed }
    }
section-iq-assessed =
    { $tool ->
        [none] { $assessor ->
            [none] Assessed on { $on }
           *[other] Assessed on { $on }, { $assessor }
        }
       *[other] { $assessor ->
            [none] Assessed on { $on }, { $tool }
           *[other] Assessed on { $on }, { $tool }, { $assessor }
        }
    }
# What came of a requirement. The first where none can come of it.
section-no-result = –
section-result =
    { $outcome ->
        [met] Met
        [not-met] Not met
        [not-recorded] Not recorded
       *[needs-decision] To be decided
    }
# The day from which the age is reached.
section-result-from = From { $on }
# Decided by a person: who and why stands below the table. `contrary`: not met, and the programme is proposed all the same.
section-result-below =
    { $outcome ->
        [met] Met, by decision below
        [not-met] Not met, by decision below
       *[contrary] Not met, see below
    }
# There. Example: Kind of order: met, by decision of Ruth Pell (probation officer), 26 May 2026: the community order has taken its place.
section-result-decided =
    { $met ->
        [yes] { $criterion }: met, by decision of { section-decided-by }
       *[no] { $criterion }: not met, by decision of { section-decided-by }
    }
section-result-contrary = { $criterion }: not met. Proposed all the same, by decision of { section-decided-by }
# Not recorded, and sent all the same. Example: Not recorded. Sent without it by decision of Ruth Pell (probation officer), 26 May 2026
section-result-departed = Not recorded. Sent without it by decision of { $name } ({ LOWER($role) }), { $on }
section-decided-by =
    { $approved ->
        [none] { $name } ({ LOWER($role) }), { $on }: { $reason }
       *[other] { $name } ({ LOWER($role) }), { $on }, { $approved }: { $reason }
    }
# Below the table, or first where the programme isn't proposed. Example: Ruth Pell, probation officer, assessed Mr Lowe as suitable on 26 May 2026.
section-assessed =
    { $suitable ->
        [yes] { $name }, { LOWER($role) }, assessed { $person } as suitable on { $on }.
       *[no] { $name }, { LOWER($role) }, assessed { $person } as not suitable on { $on }.
    }

## The officer's words

section-heading-rationale =
    { $for ->
        [sentence] Rationale for the proposed sentence
        [condition] Rationale for the proposed condition
       *[neither] Rationale
    }
# Where an officer has written nothing there.
section-no-rationale = Nothing is written beyond what stands above.
# Headings under it.
section-rationale-offences =
    { $pronoun ->
        [he] The offences and his account
        [she] The offences and her account
       *[they] The offences and their account
    }
section-rationale-risk = Risk and need
section-rationale-motivation = Motivation
section-rationale-barriers = What could get in the way
section-rationale-earlier = Earlier programmes
# Instead of headings without words. Example: Nothing is written under “Motivation” and “Earlier programmes”.
section-nothing-written = Nothing is written under { $under }.
# What could get in the way, in a table.
section-column-barrier = Kind
section-column-barrier-text = What could get in the way
section-column-arranged = What is arranged
section-barrier =
    { $kind ->
        [work] Work
        [health] Health
        [caring] Caring
        [travel] Travel
        [language] Language
       *[other] Other
    }
# Earlier programmes, in a table.
section-column-programme = Programme
section-column-dates = Dates
section-column-completed = Completed
section-column-progress = Progress
section-column-seen = Certificate or report seen
# Example: CSOGP, in the community, accredited
section-earlier-programme =
    { $edition ->
        [none] { section-earlier-of }
       *[other] { section-earlier-of } ({ $edition })
    }
section-earlier-of =
    { $setting ->
        [prison] { $name }, in prison{ section-earlier-accredited }
       *[community] { $name }, in the community{ section-earlier-accredited }
    }
section-earlier-accredited =
    { $accredited ->
        [yes] , accredited
        [no] , not accredited
       *[not-recorded] , accreditation not recorded
    }
section-yes-or-no =
    { $answer ->
        [yes] Yes
        [no] No
       *[not-recorded] Not recorded
    }
section-progress-made =
    { $answer ->
        [yes] Made
        [no] None made
       *[not-recorded] Not recorded
    }
section-not-completed = No: { $because }
# One of its dates alone.
section-until = Until { $on }
section-since = Since { $on }

## Route

section-heading-route = Route
# While no route is named.
section-long-enough =
    { $of ->
        [order] The order has to be long enough for the longer one.
       *[licence] The licence has to be long enough for the longer one.
    }

## The order or licence

section-heading-order =
    { $of ->
        [order] What the order would contain
        [licence] What the licence would contain
        [order-made] What the order contains
       *[licence-made] What the licence contains
    }
# What a court would put into the order. Example: A programme requirement of 86 days: to take part in the … (CSOGP), at the place and under the instructions that the responsible officer gives.
section-requirement-of-programme =
    { $as ->
        [requirement] { $days ->
            [none] A programme requirement: { section-as-instructed }
            [1] A programme requirement of 1 day: { section-as-instructed }
           *[other] A programme requirement of { $days } days: { section-as-instructed }
        }
       *[condition] { $days ->
            [none] A condition: { section-as-instructed }
            [1] A condition of attendance on 1 day: { section-as-instructed }
           *[other] A condition of attendance on { $days } days: { section-as-instructed }
        }
    }
section-as-instructed = to take part in { section-programme } at the place and under the instructions that the responsible officer gives.
section-requirement-of-licence = To take part in { section-programme }
# Below the proposal. Example: Also proposed: Rehabilitation activity, 20 days; 80 hours of unpaid work.
section-also-proposed = Also proposed: { $all }.
# Another requirement. Examples: Rehabilitation activity, 20 days; Not part of this proposal, but it affects attendance: a tag from 7pm to 7am
section-requirement-outside = Not part of this proposal, but it affects attendance: { $requirement }
section-requirement =
    { $days ->
        [none] { section-requirement-named }
        [1] { section-requirement-named }, 1 day
       *[other] { section-requirement-named }, { $days } days
    }
section-requirement-named =
    { $kind ->
        [none] { $text }
       *[other] { $kind }: { $text }
    }
section-requirement-kind =
    { $kind ->
        [unpaid-work] Unpaid work
        [rehabilitation-activity] Rehabilitation activity
        [prohibited-activity] Prohibited activity
        [curfew] Curfew
        [exclusion] Exclusion
        [residence] Residence
        [foreign-travel-prohibition] Foreign travel prohibition
        [mental-health-treatment] Mental health treatment
        [drug-rehabilitation] Drug rehabilitation
        [alcohol-treatment] Alcohol treatment
        [alcohol-abstinence-and-monitoring] Alcohol abstinence and monitoring
        [attendance-centre] Attendance centre
        [electronic-monitoring] Electronic monitoring
       *[other] Other requirement
    }

## Missed sessions

section-heading-consequences = If a session is missed
# Above the programme’s steps: what the law adds counts otherwise.
section-own-steps = By the programme:
# Where the programme states none.
section-no-own-steps =
    { $of ->
        [order] The programme sets no steps of its own. The rules of the order apply.
        [licence] The programme sets no steps of its own. The rules of the licence apply.
       *[either] The programme sets no steps of its own. The rules of the order or licence apply.
    }
# What the law adds under an order of today, below the programme’s steps.
section-law-of-breach =
    { $pronoun ->
        [he] { section-at-first-breach } warns him { section-or-refers }
        [she] { section-at-first-breach } warns her { section-or-refers }
       *[they] { section-at-first-breach } warns them { section-or-refers }
    }
section-at-first-breach = The law adds: at a first breach of the { $order } without reasonable excuse the officer
section-or-refers = or refers the matter to an enforcement officer. After a warning, a further breach within 12 months must be referred.
# Below the programme’s steps, of a licence.
section-law-not-of-licence = By law: the rule on a first and a further breach of an order does not apply to a licence. What follows a breach of the licence is decided under the licence.

## Not proposed

section-heading-not-proposed = Why the programme is not proposed
# After the officer's reasons. Example: These requirements are not met: Age and IQ.
section-requirements-not-met =
    { $n ->
        [1] One requirement is not met: { $criteria }.
       *[other] These requirements are not met: { $criteria }.
    }

## Alternatives, what the court should know, and who wrote it

section-heading-alternatives =
    { $of ->
        [order] Alternative sentencing options
       *[licence] Alternatives
    }
section-column-option = Option
section-column-view = Why it is or is not proposed
# Where none is recorded.
section-no-alternatives = None is recorded here.
# Of a draft, among what is still to be recorded.
section-alternatives-not-written = No alternative is recorded.
section-views-not-written = It is not recorded of every alternative why it is or is not proposed.

section-heading-warnings =
    { $of ->
        [order] Points the court should know
       *[licence] Points to know
    }
# The first of them in a proposal.
section-not-confirmed-accredited = It is not confirmed that this programme is accredited today.
# Where there are none.
section-no-warning = None arises from the programme’s rules.
# A requirement that isn't met, and the programme is proposed all the same; who decided stands in its row.
section-contrary-decided = The programme is proposed although the requirement “{ $criterion }” is not met. { $found }

section-heading-completion = Completion
# Labels of the list.
section-label-written = Written by
section-label-advised = Advised by
section-label-checked = Checked by
# Example: Ruth Pell, probation officer
section-somebody = { $name }, { LOWER($role) }
# One of several. Example: Ruth Pell (probation officer)
section-one-of-several = { $name } ({ LOWER($role) })
# Example: Finished 27 February 2026, sent 2 March 2026. Version 1, as recorded on 31 March 2026
section-dates =
    { $draft ->
        [blank] Draft. { section-as-recorded }.
       *[written] { section-finished-and-sent }.
    }
# After it, of a draft: which paper it is not.
section-print =
    { $of ->
        [draft] This copy is a draft.
        [signed] { report-later-print }
       *[sent] { report-print-of-sent }
    }
section-finished-and-sent =
    { $finished ->
        [none] { $sent ->
            [none] Not yet finished. { section-as-recorded }
           *[other] Date of finishing not recorded, sent { $sent }. { section-as-recorded }
        }
       *[other] { $sent ->
            [none] Finished { $finished }, not yet sent. { section-as-recorded }
           *[other] Finished { $finished }, sent { $sent }. { section-as-recorded }
        }
    }
section-as-recorded =
    { $version ->
        [none] As recorded on { $asOf }
       *[other] Version{"\u00A0"}{ $version }, as recorded on { $asOf }
    }
# Which description of the programme it is made from.
section-description =
    { $confirmed ->
        [yes] Programme description: { $edition }.
       *[no] Programme description: { $edition }. Not confirmed as current.
    }
# Of the line to sign on, where no author is recorded.
section-author-role = Author
# The last sentence.
section-advice =
    { $of ->
        [order] This section is advice to the court and does not bind it.
       *[licence] This section is advice and does not bind those who decide on the licence.
    }
