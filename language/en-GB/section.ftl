### The suitability section: headings, labels, and what it says beside findings and the record's words.

# The title of the document. Example: Suitability for CSOGP
section-title = Suitability for { $abbreviation }

## What is proposed, or why not

# The first heading: what was decided, or that nothing was yet.
section-heading-proposed = Proposal
section-heading-not-proposed = Why the programme is not proposed
section-heading-undecided = Not yet decided

# What is proposed while no order or licence is recorded. Example: It is proposed that the offender takes part in the Community Sex Offender Groupwork Programme (C-SOGP).
section-proposal-to-take-part = It is proposed that the { $person } takes part in { section-programme }.
# For somebody on licence.
section-proposal-of-condition = It is proposed that attendance at { section-programme } is made a condition of the licence.
# For an order that a court may make, with its length and the route where they are known. Example: It is proposed that the court makes a community order of 3 years with a requirement to take part in the … (C-SOGP), on the route “Long route”.
section-proposal-of-requirement =
    { $route ->
        [none] It is proposed that the court makes a { section-order-of } with a requirement to take part in { section-programme }.
       *[other] It is proposed that the court makes a { section-order-of } with a requirement to take part in { section-programme }, on the route “{ $route }”.
    }
section-order-of =
    { $length ->
        [none] { $order }
       *[other] { $order } of { $length }
    }
# Under an order that was made.
section-proposal-under-order =
    { $route ->
        [none] It is proposed that the { $person } takes part in { section-programme } under the { $order }.
       *[other] It is proposed that the { $person } takes part in { section-programme }, on the route “{ $route }” under the { $order }.
    }
# The programme in the messages above.
section-programme = the { $programme } ({ $abbreviation })

# Before a list of reasons against, beside the one that the decision gives.
section-reasons-introduction = Further reasons:

# Over the facts that aren't recorded.
section-heading-missing = What is still missing

## The criteria

section-heading-criteria = The edition’s criteria
# The table's columns.
section-column-criterion = Criterion
section-column-asked = The edition asks
section-column-recorded = Recorded
section-column-outcome = Outcome
# What the edition asks of offences, in its own words. Example: “adult offenders convicted of sexual offences”
section-offences-quoted = “{ $words }”
section-criterion-outcome =
    { $outcome ->
        [met] Met
        [not-met] Not met
        [not-recorded] Not recorded
        [needs-decision] Needs a decision
       *[decided] Decided
    }

# Below the table: what was written about a criterion begins with its name, in bold. Example: Age.
section-evidence-begins = { $name }.
# What was written about motivation begins with this, in bold.
section-motivation-begins = Motivation.

## Route and length

section-heading-route = Proposed route and length
# Labels of the list. Of the parts, those of the route, or of all routes while none is known.
section-label-parts =
    { $n ->
        [1] Part
       *[other] Parts
    }
section-label-parts-of-every-route = Parts of every route
section-label-start = Planned start
# A part with how long it is. Example: Relapse Prevention Programme (12 sessions, 36 hours)
section-part-with-amounts = { $part } ({ $amounts })

# Over warnings that are no obstacle.
section-heading-warnings = Points to note

## The order or licence

# Example: What the community order has to contain
section-heading-order = What the { $order } has to contain
# Labels of the list: an order has requirements, a licence has conditions.
section-label-requirements = Requirements
section-label-conditions = Conditions
# Beside them, where no condition that is recorded names the programme.
section-to-take-part = To take part in the programme
# Beside the length of the order. Example: the edition asks for at least 2 years
section-length-asked =
    { $years ->
        [1] the edition asks for at least 1 year
       *[other] the edition asks for at least { $years } years
    }

## Missed sessions, alternatives, who wrote it

section-heading-consequences = What follows if sessions are missed
# Before a list of the edition's own sentences. Its note names all their clauses at once.
section-consequences-introduction = The edition says:

# Over what else the court may consider.
section-heading-alternatives = Alternatives to consider

# The last sentence. Example: Written by Judith Hallam, Probation officer, on 27 February 2026, with advice from Ana Example (Treatment manager).
section-written-by =
    { $advisers ->
        [none] Written by { section-author }.
       *[other] Written by { section-author }, with advice from { $advisers }.
    }
section-author =
    { $on ->
        [none] { $name }, { $role }
       *[other] { $name }, { $role }, on { $on }
    }
section-adviser-named = { $name } ({ $role })
