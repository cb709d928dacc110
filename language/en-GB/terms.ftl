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
# Came late or left early.
outcome-partial = partial
# Was there, and failed to comply (AFTC).
outcome-failed-to-comply = attended, failed to comply
# Was there, and was sent home for behaviour (ATSH).
outcome-excluded = excluded
# The person asked to move it (RSOF): no failure, and not cancelled by the service.
outcome-moved-at-request = moved at the person's request
# What is recorded doesn't say whether the person attended, such as another instruction not complied with (ATFI).
outcome-attendance-undecided = attendance undecided
outcome-withheld = on hold
outcome-cancelled-by-service = cancelled by service
# An entry that says nothing about the person, such as a deleted record (IAPSD).
outcome-not-recorded = not recorded

## Steps of enforcement

step-first-warning = first warning
step-second-warning = second warning
step-final-warning = final warning
# In community cases it is the warning letter (EA08); it does not say that breach began.
step-breach-letter = breach letter
step-other-enforcement-letter = other enforcement letter
step-licence-compliance-letter = licence compliance letter
step-breach-in-progress = breach in progress
step-breach-or-recall-initiated = breach or recall initiated
step-breach-request-actioned = breach request actioned
step-breach-confirmation-sent = breach confirmation sent
step-recall-requested = recall requested
step-recalled = recalled
step-referred-to-offender-manager = referred to offender manager
step-youth-offending-team-notified = youth offending team notified
step-no-further-action = no further action
step-decision-pending = decision pending
# The withdrawal was sent (EA07).
step-warning-withdrawn = warning withdrawn
# Asked for, and not sent (EA06 and the like): none of these is done yet.
step-withdrawal-of-warning-asked-for = withdrawal of warning asked for
step-enforcement-letter-asked-for = enforcement letter asked for
step-breach-asked-for = breach asked for
step-breach-confirmation-asked-for = breach confirmation asked for
step-immediate-breach-or-recall-asked-for = immediate breach or recall asked for
# A code of which it is not known what it means (BRE, EM01).
step-other-step = other step

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
about-criterion = requirement
about-absence = absence
about-attendance = attendance
about-attempt = attempt
about-repeat = repeat
about-session-count = session count
about-earlier-sessions = sessions held before joining
about-enforcement-window = enforcement window
about-catch-up = catch-up
about-hold = hold
about-carrying-over = carrying over
about-administration = administration of a test
about-departure = sending without something

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
decision-to-be-made-up = to be made up
decision-not-asked-for = not asked for
decision-within = within
decision-outside = outside
decision-whole-programme = whole programme
decision-part-only = part only
decision-carried-over = carried over
decision-not-carried-over = not carried over
decision-send-without-it = send without it
decision-wait-for-it = wait for it

## What a document may be sent without

gap-sex = sex
gap-age = age
gap-iq = IQ
gap-offences = the kind of offence
gap-order = the kind of order or licence
gap-order-length = the length of the order
gap-adulthood = whether the conviction was in an adult court
gap-assessment = the assessment for suitability
gap-language = whether an interpreter is needed
gap-risk = the level of risk
gap-prior-treatment = earlier treatment
gap-supervisor-meetings = regular meetings with the supervising officer
gap-days = the number of days that the order would require
gap-conviction-date = the date of conviction
gap-accreditation = that the programme is accredited today
gap-evening-reason = the reason for an evening group
gap-target-progress = the progress on each target
gap-comments = the comments of the person
gap-tests = a test that is due
