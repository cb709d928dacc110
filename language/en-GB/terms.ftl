### The words that a case record chooses from, within a sentence.

## Kinds of order

order-community-order = community order
order-suspended-sentence-order = suspended sentence order
order-community-rehabilitation-order = community rehabilitation order
order-licence = licence

## Kinds of offence

offence-contact-offence-against-a-child = contact offence against a child
    .several = contact offences against children
offence-contact-offence-against-an-adult = contact offence against an adult
    .several = contact offences against adults
offence-non-contact-offence = non-contact offence
    .several = non-contact offences
offence-making-or-viewing-indecent-images-of-children = making or viewing indecent images of children
offence-possessing-indecent-images-of-children = possessing indecent images of children
offence-distributing-indecent-images-of-children = distributing indecent images of children

## Levels of risk

level-low = low
level-medium = medium
level-high = high
level-very-high = very high

## Sex

sex-male = male
sex-female = female

## Stages at which someone is assessed

stage-pre-sentence = pre-sentence
stage-pre-release = pre-release

## What is recorded of a session

outcome-attended = attended
outcome-acceptable-absence = acceptable absence
outcome-unacceptable-absence = unacceptable absence
outcome-absence-undecided = absence undecided
outcome-partial = partial
outcome-excluded = excluded
outcome-withheld = withheld
outcome-cancelled-by-service = cancelled by service

## Steps of enforcement

step-first-warning = first warning
step-second-warning = second warning
step-breach-letter = breach letter
step-breach-or-recall-initiated = breach or recall initiated
step-referred-to-offender-manager = referred to offender manager
step-no-further-action = no further action
step-decision-pending = decision pending
step-warning-withdrawn = warning withdrawn
step-recall-requested = recall requested

## Statuses of the service

status-awaiting-assessment = awaiting assessment
status-awaiting-allocation = awaiting allocation
status-suitable-but-not-ready = suitable but not ready
status-deprioritised = deprioritised
status-deferred = deferred
status-scheduled = scheduled
status-on-programme = on programme
status-programme-complete = programme complete
status-breach = breach
status-recall = recall
status-return-to-court = return to court
status-withdrawn = withdrawn
status-removed = removed

## What a decision is about

about-suitability = suitability
about-route = route
about-exemption = exemption
about-direct-entry = direct entry
about-criterion = criterion
about-absence = absence
about-attendance = attendance
about-attempt = attempt
about-repeat = repeat
about-session-count = session count
about-enforcement-window = enforcement window

## What a decision says

decision-suitable = suitable
decision-not-suitable = not suitable
decision-granted = granted
decision-refused = refused
decision-met = met
decision-not-met = not met
decision-acceptable = acceptable
decision-unacceptable = unacceptable
decision-attended = attended
decision-missed = missed
decision-counts = counts
decision-does-not-count = does not count
decision-required = required
decision-not-required = not required
decision-meetings = meetings
decision-units = units
decision-within = within
decision-outside = outside
