### Suitability: the criteria of an edition, the order and its time, and what they come to.

## The names of the criteria

# In a table, and in quotation marks. Within a sentence: These criteria are not met: sex, age and IQ.
criterion-sex = Sex
    .within = sex
criterion-age = Age
    .within = age
criterion-iq = IQ
    .within = IQ
criterion-offences = Offences
    .within = offences
criterion-order =
    { $of ->
        [order] Kind of order
        [licence] Licence
       *[either] Order or licence
    }
    .within =
    { $of ->
        [order] kind of order
        [licence] licence
       *[either] order or licence
    }
criterion-order-length =
    { $of ->
        [order] Length of order
        [licence] Length of licence
       *[either] Length of order or licence
    }
    .within =
    { $of ->
        [order] length of order
        [licence] length of licence
       *[either] length of order or licence
    }
criterion-adulthood = Adult court or adulthood in custody
    .within = adult court or adulthood in custody
criterion-assessment = Suitability assessment
    .within = suitability assessment
criterion-language = Language
    .within = language
criterion-risk = Risk level
    .within = risk level
criterion-prior-treatment = Earlier programmes
    .within = earlier programmes

## Sex

# What the edition asks, in the table of criteria.
criterion-sex-asked =
    For { $asked ->
        [male] men
       *[female] women
    }
# Examples: The programme is for men. Recorded: female.
suitability-sex-recorded = { suitability-sex-asked } Recorded: { $sex }.
suitability-sex-not-recorded = { suitability-sex-asked } Sex is not recorded.
# The beginning of the two messages above.
suitability-sex-asked =
    { $asked ->
        [male] The programme is for men.
       *[female] The programme is for women.
    }
# What is missing. Named with its article: Record the sex.
suitability-sex-needed = sex
    .named = the sex

## Age

# What the edition asks, in the table of criteria: in figures, or of an "adult", read as a number of years.
criterion-age-asked =
    { $adult ->
        [yes] { $minimum } years or over (“adult”)
       *[no] { $minimum } years or over
    }
# What is recorded, in the table. Example: 34 on 5 March 2026
criterion-age-recorded = { $age } on { $on }
# Someone born on 29 February, on the day between. Example: 20 or 21 on 28 February 2026
criterion-age-either-recorded = { $age } or { $minimum } on { $on }
# The age at the planned start and today. Example: Aged 34 on 5 March 2026, the planned start, and 33 on 5 January 2026. The programme asks for 21 years or over.
suitability-age-at-start = Aged { $age } on { $start }, the planned start, and { $ageNow } on { $asOf }. { suitability-age-asked }{ $also }
# While no start is planned.
suitability-age-today = Aged { $age } on { $asOf }. The planned start is not recorded. { suitability-age-asked }{ $also }
# Follows either where the age isn't reached. Example: Eligible from 5 March 2027.
suitability-age-eligible-from = Eligible from { $on }.
# Born on 29 February: whether the age is reached depends on the reading.
suitability-age-on-leap-day = { suitability-age-asked } Someone born on 29 February reaches that age on 28 February or on 1 March of a year without that day, and the planned start is { $start }.
# Below the age that "adult" is read as, and an adult by another fact. Example: Aged 17 on 5 March 2026, the planned start. The programme is for adults, and the programme does not say from what age. By the record, the conviction was in an adult court.
suitability-age-adult-open = Aged { $age } on { $start }, the planned start. The programme is for adults, and its description does not say from what age: taken as { $minimum } years or over, this is not reached. By the record, { $holding }.
# The same, where nothing is recorded of what else may make an adult.
suitability-age-adult-not-recorded = Aged { $age } on { $start }, the planned start. The programme is for adults, and its description does not say from what age: taken as { $minimum } years or over, this is not reached. Whether anything else makes an adult here is not recorded.
# The readings, and what settles it.
suitability-reading-adult-of-age = An adult is { $minimum } years old or over
suitability-reading-adult-of-court = An adult is whoever the courts treat as one
suitability-settled-adult = A recorded decision on this requirement.
# The date of birth isn't recorded.
suitability-age-not-recorded = { suitability-age-asked } The date of birth is not recorded.
# What the edition asks, in the messages above.
suitability-age-asked =
    { $adult ->
        [yes] The programme is for adults, read as { $minimum } years or over.
       *[no] The programme asks for { $minimum } years or over.
    }
# Under all of them; the second where the edition says "adult".
suitability-ground-age = Age is taken at the planned start, and shown at the date of this assessment as well (A-11).
suitability-ground-adult = Assumption: { $assumption }
# What is missing. Named with its article: Record the date of birth.
suitability-birth-needed = date of birth
    .named = the date of birth
suitability-start-needed = planned start date
    .named = the planned start date
# The readings of a birthday on 29 February, and what settles it.
suitability-reading-leap-day-before = The age is reached on 28 February
suitability-reading-leap-day-after = The age is reached on 1 March
suitability-settled-leap-day = A start a day later, or a recorded decision on this requirement.

## IQ

# What the edition asks, and what is recorded, in the table of criteria. Examples: 80 or over; 95, assessed on 5 March 2026
criterion-iq-asked = { $minimum } or over
criterion-iq-recorded = { $score }, assessed on { $on }
# Within the range. Example: The programme is for people with an IQ of 80 or over. IQ was assessed as 95 on 5 March 2026.
suitability-iq-in-range = { suitability-iq-asked } IQ was assessed as { $score } on { $on }.
suitability-iq-out-of-range = { suitability-iq-in-range } That is outside the range of this programme: other provision needs to be considered.
suitability-iq-not-recorded = { suitability-iq-asked } IQ has not been assessed, so it cannot be said whether this is met.
# The beginning of the messages above.
suitability-iq-asked = The programme is for people with an IQ of { $minimum } or over.
# What is missing.
suitability-iq-needed = IQ assessment
    .named = the IQ assessment

## Offences

# What the edition asks, and what is recorded, in the table of criteria. Example: Convicted of contact offences against children or non-contact offences
criterion-offences-asked = Convicted of { $kinds }
criterion-offences-any-asked = Any sexual offence
criterion-offences-recorded = { $kinds }
# All are within an edition that is for any sexual offence.
suitability-offences-any = Offences recorded: { $kinds }. The programme is for any sexual offence.
# The edition names all that are recorded. Example: Offences recorded: contact offences against children. The programme names them.
suitability-offences-named = Offences recorded: { $kinds }. The programme names them.
# It names some of them. Example: Offences recorded that the programme names: contact offences against children. Recorded as well: possessing indecent images of children. The programme does not mention these: …
suitability-offences-partly-named = Offences recorded that the programme names: { $named }. Recorded as well: { $other }. The programme does not mention these: what they mean for suitability is part of the decision on it.
# It names none of them; the second where all concern images and it names non-contact offences.
suitability-offences-not-named = Offences recorded: { $kinds }. The programme does not name them.
suitability-offences-images = Offences recorded: { $kinds }. The programme names non-contact offences, and does not say whether these are among them.
# None is recorded.
suitability-offences-not-recorded = The offences for which the programme is considered are not recorded.
suitability-offence-needed = kind of offence
    .named = the kind of offence
# The readings where all concern images.
suitability-reading-images-included = Offences that concern images are non-contact offences
suitability-reading-images-left-out = The programme would mention images if it meant them
# The readings of other offences that aren't named, and what settles either.
suitability-reading-offences-usual = The programme describes the usual offences and leaves others open
suitability-reading-offences-only = The programme is for the offences that it names
suitability-settled-offences = A recorded decision on whether the programme is suited to these offences.

## The kind of order

# What the edition asks, and what is recorded, in the table of criteria. The routes are the edition's own words. Example: community order (proposed)
criterion-order-asked = { $routes }
criterion-order-recorded =
    { $proposed ->
        [yes] { $order } (proposed)
       *[no] { $order }
    }
# One of today that the area has confirmed. Example: community order, in place of the community rehabilitation order (confirmed for the area)
criterion-order-in-place = { $order }, in place of the { $named } (confirmed for the area)
# The edition names the kind of order. Example: The community order is one of the legal routes that the programme names.
suitability-order-named = The { $order } is one of the legal routes that the programme names.
# Example: The community order has taken the place of the community rehabilitation order, which the programme names. Ruth Pell, head of programmes, confirmed this for the area on 5 March 2026.
suitability-order-in-place = The { $order } has taken the place of the { $named }, which the programme names. { $confirmedBy } confirmed this for the area on { $on }.
# It names an order with a condition, and the order was made without one.
suitability-order-without-condition = { suitability-order-asked } No condition of the { $order } is recorded.
# It names the order, and the record has one made for a conviction after which courts made none.
suitability-order-cannot-exist = { suitability-order-asked } The record names a { $order }. For convictions from 1 December 2020 no court can make one.
suitability-reading-order-slip = The kind of order recorded is a slip
suitability-reading-order-made = The order is as the court made it
suitability-then-order-corrected = The order is corrected, and judged as it is
suitability-settled-order-recorded = The order itself, recorded as the court made it, or a recorded decision on this requirement.
# It names the order that is proposed, and courts make it no more.
suitability-order-past = { suitability-order-asked } The community order has taken the place of the { $order } that is proposed, and the programme does not mention it.
# It doesn't name the kind of order.
suitability-order-not-named = { suitability-order-asked } It does not mention a { $order }.
# The beginning of the messages above.
suitability-order-asked = The programme names these legal routes: { $routes }.
# No order is recorded.
suitability-order-not-recorded = The programme is for someone subject to: { $routes }. The kind of order is not recorded.
# What is missing.
suitability-order-needed = kind of order or licence
    .named = the kind of order or licence
suitability-condition-needed = additional condition of the { $order }
    .named = the additional condition of the { $order }
# The readings of an order that isn't named: the first where it took the place of one that is.
suitability-reading-order-successor = A { $order } can carry the programme, because it took the place of the order named
suitability-reading-order-alike = A { $order } can carry the programme like the orders named
suitability-reading-order-only = The programme is for the legal routes that it names
# What settles it.
suitability-settled-order = A recorded decision on whether a { $order } can carry the programme.

# The edition, or else the record, rests on the order that has been replaced.
suitability-order-replaced =
    { $where ->
        [edition] The programme’s description names a community rehabilitation order. { suitability-order-taken-over }{ $also }
       *[record] The record names a community rehabilitation order. { suitability-order-taken-over }{ $also }
    }
# The second sentence of the message above.
suitability-order-taken-over = The community order has taken its place, for offences committed on or after 4 April 2005 and for every conviction from 1 December 2020.
# Follows where the record names it, and nobody has decided that it was made so.
suitability-order-to-check =
    { $status ->
        [proposed] A court could not make the order that is proposed for such an offence.
       *[made] The kind of order recorded should be checked.
    }
# Under it.
suitability-ground-order-replaced = Criminal Justice Act 2003, section 177, and for convictions from 1 December 2020 the Sentencing Act 2020.

## The hearing, and the days that the order requires

# The hearing is over, and the order is still recorded as proposed. Example: The hearing was on 5 March 2026. What the court decided is not recorded.
suitability-hearing-over = The hearing was on { $on }. What the court decided is not recorded.
suitability-hearing-outcome-needed = what the court decided
# A start is planned before it. Example: The planned start is 2 March 2026, before the hearing on 5 March 2026.
suitability-start-before-hearing = The planned start is { $start }, before the hearing on { $on }.
# The days of sessions beside those that the order requires. Example: The order requires attendance on 60 days. Sessions planned or held are recorded on 61 days. That is more than the order requires.
suitability-days-over-requirement = { suitability-days-required } { suitability-days-recorded } That is more than the order requires.
suitability-days-within-requirement = { suitability-days-required } { suitability-days-recorded }
# Example: The order would require attendance on 30 days. The route “Route with Further Work” asks for at least 42, and no route has been chosen yet.
suitability-days-below-route =
    { suitability-days-required } { $open ->
        [yes] The route “{ $route }” asks for at least { $least }, and no route has been chosen.
       *[no] The route “{ $route }” asks for at least { $least }.
    }
suitability-days-required =
    { $days ->
        [1] The order requires attendance on one day.
       *[other] The order requires attendance on { $days } days.
    }
suitability-days-recorded =
    { $planned ->
        [1] Sessions planned or held are recorded on one day.
       *[other] Sessions planned or held are recorded on { $planned } days.
    }
# Under it.
suitability-ground-requirement-days = A requirement of an order can name the number of days. No programme does.

## The length of the order

# What the edition asks, in the table of criteria. Example: at least 3 years in length
criterion-order-length-asked = { suitability-length-asked } in length
# How long an order is, in the table and within a sentence, as declared. Example: 2 years and 6 months long
suitability-length-declared = { $length } long
suitability-length-years =
    { $n ->
        [1] one year
       *[other] { $n } years
    }
suitability-length-months =
    { $n ->
        [1] one month
       *[other] { $n } months
    }
# By its dates. Example: from 5 March 2026 to 4 March 2029
suitability-length-by-dates = from { $from } to { $to }
# Example: The programme needs at least 3 years. The community order is 2 years long.
suitability-length-recorded = { suitability-length-found }{ $also }
# Too short, of a kind for which the edition states no minimum. Example: … The programme states the minimum for a licence and does not mention a community order.
suitability-length-not-covered = { suitability-length-found }{ $also } The programme states the minimum for a { $orders } and does not mention a { $order }.
# The beginning of the two messages above.
suitability-length-found = The programme needs { suitability-length-asked }. The { $order } is { $length }.
# No length is recorded.
suitability-length-not-recorded = The programme needs an order or licence of { suitability-length-asked }. The length is not recorded.
# What the edition asks, in the messages above.
suitability-length-asked = at least { $asked }
# The declared length and the dates lie on different sides of what is asked. Example: The programme needs at least 3 years. The licence is 3 years long. The dates recorded, from 5 March 2026 to 3 March 2029, do not agree with that: by them the length is too short.
suitability-length-contradicted =
    { suitability-length-found } The dates recorded, { $dates }, do not agree with that: by them the length is { $enough ->
        [yes] enough
       *[no] too short
    }.{ $also }
# Longer than such an order can be.
suitability-length-not-lawful = { suitability-length-found }{ $also }
# The readings of either, and what settles it.
suitability-reading-declared-length = The declared length is right
suitability-reading-dates = The dates are right
suitability-reading-length-slip = The length recorded is a slip
suitability-reading-length-made = The length is as the court made it
suitability-settled-length-recorded = The order itself, recorded as the court made it, or a recorded decision on this requirement.
# Follows where the order is longer than the law usually lets it be.
suitability-length-beyond-law =
    { $order ->
        [community-rehabilitation-order] A community rehabilitation order can be no longer than 3 years (Powers of Criminal Courts (Sentencing) Act 2000, section 41), so the length recorded should be checked.
        [suspended-sentence-order] The supervision period of a suspended sentence order is usually no longer than 2 years (Criminal Justice Act 2003, section 189; Sentencing Act 2020, section 288), so the length recorded should be checked.
       *[community-order] A community order usually ends no later than 3 years after it was made (Criminal Justice Act 2003, section 177; Sentencing Act 2020, section 209). After a breach a court can put the end back once, by up to 6 months (Schedule 10 of that Act). The length recorded should be checked.
    }
# Alone, under an edition that states no minimum length.
suitability-order-long = { $told }
# Under all of them.
suitability-ground-length = The total length counts, not what remains, in calendar years. Exactly the limit is enough (A-10).
suitability-length-needed = length of the order or licence
    .named = the length of the order or licence
# The readings where the edition states the minimum for other kinds of order, and what settles it.
suitability-reading-length-any-order = The minimum is there so that the programme can be completed, under any order
suitability-reading-length-not-stated = No minimum is stated for this kind of order
suitability-settled-length = A recorded decision on whether the minimum length applies to a { $order }.

## What the edition does not state

# The edition says nothing of sex, where the person is a woman, age or the kind of order, and what is recorded would matter where one is stated. Example: The programme’s description does not say whether it is for men or for women. The person is a woman.
suitability-sex-not-stated = The programme’s description does not say whether it is for men or for women. The person is a woman.
suitability-age-not-stated = The programme’s description does not say from what age it is suitable. The age on { $on } is { $age }.
suitability-order-not-stated = The programme’s description does not say under which orders it can be carried out. The order recorded is a { $order }.
# Under all of them.
suitability-ground-not-stated = What a programme does not state is no requirement, and is not filled in from another. Whoever decides on suitability weighs it (C-6).

## Time left

# From the planned start to the end of the order. The duration is the edition's own words. Example: The planned start is 2 March 2026, and the licence ends on 4 January 2030. The programme gives the duration as “about 6 months”.
suitability-time-enough = The planned start is { $start }, and { suitability-time-ends }. { suitability-time-given }
# Of a part where others come besides. Example: The programme gives the duration of Treatment as “up to 2 years”. The other parts come besides.
suitability-time-given =
    { $part ->
        [none] The programme gives the duration as “{ $duration }”.
       *[other] The programme gives the duration of { $part } as “{ $duration }”. The other parts come besides.
    }
suitability-time-until =
    { $part ->
        [none] From that start it can last until { $until }.
       *[other] From that start it can last beyond { $until }.
    }
# An order that is only proposed has no end yet.
suitability-time-ends =
    { $status ->
        [proposed] the { $order } would end on { $end }
       *[made] the { $order } ends on { $end }
    }
# The same where the duration reaches as far as that end, or beyond it.
# Example: … From that start it can last until 1 March 2028. The licence may be too short for the programme with the work before and after it.
suitability-time-short =
    { $open ->
        [yes] { suitability-time-enough } { suitability-time-until } The { $order } may be too short for the longest route.
       *[no] { suitability-time-enough } { suitability-time-until } The { $order } may be too short for the programme with the work before and after it.
    }
# Sessions are planned after the end; those that the service cancelled are left out.
suitability-time-over =
    { $status ->
        [proposed] The last session planned is on { $last }, after the { $order } would end on { $end }.
       *[made] The last session planned is on { $last }, after the { $order } ends on { $end }.
    }
# Under all of them.
suitability-ground-time = Time remaining is looked at apart from the length of the order (A-10). No duration is a deadline (C-3).

## Adulthood

# The facts of which one has to hold, in the table of criteria. Of someone: The programme is for someone who was convicted in an adult court. By the record: the conviction was in an adult court.
suitability-adult-court = convicted in an adult court
    .of-person = was convicted in an adult court
    .recorded = the conviction was in an adult court
suitability-adult-in-custody = reached adulthood during a custodial sentence
    .of-person = reached adulthood during a custodial sentence
    .recorded = adulthood was reached during a custodial sentence
# What the edition asks, and what is recorded, in the table of criteria. Examples: Convicted in an adult court or reached adulthood during a custodial sentence; The conviction was in an adult court
criterion-adulthood-asked = { CAPITAL($oneOf) }
criterion-adulthood-recorded = { CAPITAL($holding) }
criterion-adulthood-neither-recorded = Neither
# Example: The programme is for someone who was convicted in an adult court or reached adulthood during a custodial sentence. By the record, the conviction was in an adult court.
suitability-adulthood-met = { suitability-adulthood-asked } By the record, { $holding }.
suitability-adulthood-not-met = { suitability-adulthood-asked } The record says that this is not so.
suitability-adulthood-not-recorded = { suitability-adulthood-asked } The record does not say so.
# The beginning of the messages above.
suitability-adulthood-asked = The programme is for someone who { $oneOf }.
# What is missing. Example: whether the conviction was in an adult court
suitability-adulthood-needed = whether { $fact }

## The suitability assessment

# What the edition asks, in the table of criteria. Example: Assessed at the pre-sentence or pre-release stage
criterion-assessment-asked = Assessed at the { $stages } stage
# What is recorded, in the table: the stage, the date, both or neither. Example: Carried out at the pre-sentence stage on 5 March 2026
criterion-assessment-recorded =
    { $stage ->
        [none] { criterion-assessment-recorded-on }
       *[other] { criterion-assessment-recorded-at }
    }
criterion-assessment-recorded-on =
    { $on ->
        [none] Carried out
       *[other] Carried out on { $on }
    }
criterion-assessment-recorded-at =
    { $on ->
        [none] Carried out at the { $stage } stage
       *[other] Carried out at the { $stage } stage on { $on }
    }
# It is recorded that there was none.
criterion-assessment-not-done-recorded = Not carried out
# The stage, the date, both or neither are recorded. Example: An assessment was carried out at the pre-sentence stage on 5 March 2026. The programme asks for one at the pre-sentence or pre-release stage.
suitability-assessment-done =
    { $stage ->
        [none] { suitability-assessment-done-on } The programme asks for one at the { $stages } stage.
       *[other] { suitability-assessment-done-at } The programme asks for one at the { $stages } stage.
    }
suitability-assessment-done-on =
    { $on ->
        [none] An assessment was carried out.
       *[other] An assessment was carried out on { $on }.
    }
suitability-assessment-done-at =
    { $on ->
        [none] An assessment was carried out at the { $stage } stage.
       *[other] An assessment was carried out at the { $stage } stage on { $on }.
    }
# There was none, or none is recorded.
suitability-assessment-not-done = The assessment at the { $stages } stage has not been carried out. Suitability cannot be stated without it.
suitability-assessment-not-recorded = No assessment at the { $stages } stage is recorded. Suitability cannot be stated without it.
# What is missing, and what settles it.
suitability-assessment-needed = assessment at the { $stages } stage
    .named = the assessment at the { $stages } stage
suitability-settled-assessment = The assessment.

## Language

# What the edition asks, and what is recorded, in the table of criteria. Examples: Delivered in English; Can take part in English
criterion-language-asked = Delivered in { $language }
criterion-language-recorded = Can take part in { $language }
criterion-interpreter-recorded = Needs an interpreter
# Example: The programme is delivered in English. The client can take part without an interpreter.
suitability-language-without-interpreter = { suitability-language-asked } No interpreter is needed.
suitability-language-interpreter = { suitability-language-asked } An interpreter is needed, which the programme does not mention.
suitability-language-not-recorded = { suitability-language-asked } Whether an interpreter is needed is not recorded.
# The beginning of the messages above.
suitability-language-asked = The programme is delivered in { $language }.
# What is missing.
suitability-interpreter-needed = whether an interpreter is needed
# The readings where an interpreter is needed, and what settles it.
suitability-reading-interpreter-possible = An interpreter makes taking part possible
suitability-reading-language-only = The programme is offered in { $language } only
suitability-settled-interpreter = A recorded decision on whether the programme can be delivered with an interpreter.

## The level of risk

# What the edition asks, and what is recorded, in the table of criteria. Example: high, assessed on 5 March 2026
criterion-risk-asked = Assessed with Risk Matrix 2000/S
criterion-risk-recorded = { $level }, assessed on { $on }
# Example: Risk Matrix 2000/S was assessed as high on 5 March 2026.
suitability-risk-assessed = Risk Matrix 2000/S was assessed as { $level } on { $on }.
# The edition doesn't mention the level; its own note says so, where it has one.
suitability-risk-not-mentioned =
    { $note ->
        [none] { suitability-risk-assessed } The programme does not mention this level.
       *[other] { suitability-risk-assessed } { $note }
    }
# Under it.
suitability-ground-risk = A level that the programme does not mention is read as the nearest one and flagged (A-9).
# No level is recorded.
suitability-risk-not-recorded = The programme follows the level of Risk Matrix 2000/S. The level is not recorded.
suitability-risk-needed = Risk Matrix 2000/S level
    .named = the Risk Matrix 2000/S level

## Earlier programmes

# What the edition asks, and the programmes recorded, in the table of criteria.
criterion-prior-treatment-asked = Considered where a programme was attended before
criterion-prior-treatment-recorded = { $programmes }

## A criterion that somebody decided

# What was found about it, then the decision. Example: … Decided: the requirement is met. The probation officer decided this on 5 March 2026. Reason recorded: …
suitability-criterion-decided =
    { $met ->
        [yes] { $found } It was decided that the requirement is met. { $decision }
       *[no] { $found } It was decided that the requirement is not met. { $decision }
    }

## What the criteria come to

# Decided. Example: The client is suitable for the programme. The probation officer decided this on 5 March 2026. Reason recorded: …
suitability-decided-suitable = Suitable for the programme. { $decision }
suitability-decided-not-suitable = Not suitable for the programme. { $decision }
# Decided as suitable, and criteria aren't met.
suitability-decided-contrary =
    { $n ->
        [1] { suitability-decided-suitable } One requirement is not met: { $criteria }.
       *[other] { suitability-decided-suitable } These requirements are not met: { $criteria }.
    }
# Not decided: some aren't met, some can't be said, some need a decision, or nothing stands against it.
# Example: These requirements are not met: age and IQ. No decision on suitability has been recorded yet.
suitability-criteria-not-met =
    { $n ->
        [1] One requirement is not met: { $criteria }.{ $also }
       *[other] These requirements are not met: { $criteria }.{ $also }
    }
suitability-criteria-not-recorded = Suitability cannot be stated: { $criteria } still to be recorded.{ $also }
suitability-criteria-open =
    { $n ->
        [1] One requirement is to be decided: { $criteria }.{ $also }
       *[other] Some requirements are to be decided: { $criteria }.{ $also }
    }
suitability-criteria-met = Nothing that the programme asks for stands against taking part.{ $also }
# Follow the messages above: whether it has started, and why no decision is applied.
suitability-programme-started = The programme has started.
suitability-decisions-differ = The decisions recorded on suitability differ, and neither is applied.
suitability-decision-not-recorded = No decision on suitability is recorded.
# At the end of why suitability isn't stated, where nobody has decided and the programme hasn't started.
suitability-nobody-decided = No decision on suitability has been recorded yet.
# After that, what somebody recorded of why it isn’t decided. Example: Why it is not decided, as the probation officer recorded on 5 March 2026: the offences are under appeal.
suitability-undecided-because =
    { $role ->
        [none] Why it is not decided, as recorded on { $on }: { STOP($reason) }
       *[other] Why it is not decided, as the { LOWER($role) } recorded on { $on }: { STOP($reason) }
    }
# A decision stands, and the record says of a later day that none is taken.
suitability-undecided-since = Suitability was decided on { $decided }. After that it is recorded as not decided.{ $why }
# Under all of them.
suitability-ground-conclusion = Suitability is a recorded human decision. A section proposes the programme or gives reasons (C-12).
suitability-decision-needed = decision on suitability
# The readings, and what each comes to.
suitability-reading-suitable = Suitable
suitability-then-proposed = the section proposes the programme
# The same, once the programme has begun.
suitability-then-goes-on = the programme goes on
suitability-reading-not-suitable = Not suitable
suitability-then-reasons-given = the section gives the reasons
# What settles it.
suitability-settled-conclusion = A decision on suitability.

## Against what was decided

# Decided as suitable although a criterion isn't met. Example: The programme is proposed although the requirement “Age” is not met. Aged 17 on …
suitability-contrary-open = The programme is proposed although the requirement “{ $criterion }” is not met. { $found }
suitability-contrary-decided = The requirement “{ $criterion }” is not met, and the programme is proposed all the same. { $decision }
# Under both.
suitability-ground-contrary = A decision does not change what the programme asks for.
# The readings while nobody has decided it, and what each comes to.
suitability-reading-criterion-stands = The requirement stands
suitability-then-not-proposed = The programme is not proposed
suitability-reading-criterion-departed-from = There is a reason to depart from it
suitability-then-reason-printed = The reason is recorded and printed
# What settles it.
suitability-settled-contrary = A recorded decision on this requirement, with its reason.

# Decided as not suitable, and the programme goes on. Example: On 5 March 2026 it was decided that the client is not suitable. The programme has started, …
suitability-attending-not-suitable = On { $on } it was decided that the programme is not suitable. The programme has started, and no withdrawal or removal is recorded.
# Under it.
suitability-ground-attending = The program ends nobody’s participation: people record a withdrawal or a removal, or decide again (C-12).
# The readings, and what each comes to.
suitability-reading-decision-stands = The decision stands
suitability-then-end-recorded = The withdrawal or removal is recorded
suitability-reading-goes-on = Participation goes on
suitability-then-decided-again = Another decision on suitability is recorded
# What settles it.
suitability-settled-attending = A recorded withdrawal or removal, or another decision by the { $supervisor }.
