### Completion, each requirement for it, and the service's word for where someone stands.

## Completion as a whole

# Every requirement is recorded as met.
completion-programme-complete = The programme is complete: everything that it requires is recorded.
# The same, without questionnaires that the edition asks for.
# Example: … the questionnaires at the start of the programme are not, and can no longer be taken.
completion-questionnaires-lacking =
    { $passed ->
        [yes] What completion requires is recorded. Not all that the programme asks for is: the questionnaires { $checkpoints } are not, and can no longer be taken.
       *[no] What completion requires is recorded. Not all that the programme asks for is: the questionnaires { $checkpoints } are not.
    }
# The sessions are done. Example: … The programme is not yet complete: end report and final review still open.
completion-attendance-complete = Attendance is complete. The programme is not yet complete: { $open } still open.
# Sessions are open.
completion-not-complete = The programme is not complete.
# Under these.
completion-ground-summary = Attendance complete is not programme complete.

# The names of what is required, in the list above and where it is missing.
requirement-all-sessions = all sessions
requirement-supervisor-meetings = supervisor meetings
requirement-post-programme-measures = post-programme measures
requirement-end-report = end report
requirement-final-review = final review

# Participation has ended. Example: The offender was removed from the programme on 5 March 2026 and did not complete it. Ground recorded: threatening behaviour.
completion-left-programme =
    { $status ->
        [removed] Removed from the programme on { $on } without completing it.{ $ground }
       *[withdrawn] Withdrawn from the programme on { $on } without completing it.{ $ground }
    }
# The ground, authority and decider that follow, where they are recorded. Examples: Authority recorded: rules of the hostel. The programme manager decided it.
completion-ground-recorded = Ground recorded: { $ground }.
completion-ground-not-listed = The ground recorded is not one that the programme lists.
completion-authority-recorded = Authority recorded: { $authority }.
completion-ended-by = The { LOWER($role) } decided it.
# Under it, and under what is missing of it.
completion-ground-ended = Grounds are recorded by people and never worked out from the data.
# An end that is recorded for a day before the order or licence began, or before the start planned under a proposed one. Example: A withdrawal or removal is recorded of 5 March 2026, before this order or licence began or the start planned under it (7 April 2026). It is taken as one under an earlier order, and does not end this participation.
completion-ended-under-earlier-order = A withdrawal or removal is recorded of { $on }, before this order or licence began or the start planned under it ({ $began }). It is taken as one under an earlier order, and does not end this participation.
# Under it.
completion-ground-earlier-order = Read from the dates: the record does not say under which order participation ended.
# Participation has ended, and nobody is recorded who decided it. Example: Who decided on the removal of 5 March 2026 is not recorded.
completion-ending-without-decider =
    { $status ->
        [removed] Who decided on the removal of { $on } is not recorded.
       *[withdrawn] Who decided on the withdrawal of { $on } is not recorded.
    }
# What is missing.
completion-decider-needed =
    { $status ->
        [removed] who decided on the removal
       *[withdrawn] who decided on the withdrawal
    }
# The person was removed, the edition lists grounds, and none is recorded.
completion-removal-without-ground = The programme lists the grounds on which somebody can be removed. No ground is recorded.
completion-removal-needed = ground for removal
    .named = the ground for removal
# The person was removed, and the edition says nothing of removal. Example: The edition states no grounds on which an offender can be removed. On what authority it was done is not recorded.
completion-removal-without-authority = The programme gives no grounds for removing anybody. On what authority it was done is not recorded.
completion-authority-needed = authority for the removal
# The readings of it, what each comes to, and what settles it.
completion-reading-other-authority = It was done on an authority outside the programme
completion-reading-other-authority-then = The authority is recorded and printed
completion-reading-no-authority = There was no authority for it
completion-reading-no-authority-then = The status is corrected
completion-settled-authority = The authority on which the removal was done, recorded with it, or a corrected status.
# The person was withdrawn, and no reason is recorded.
completion-withdrawal-without-reason = Why participation was withdrawn is not recorded.
completion-reason-needed = why participation was withdrawn

## A requirement

# Under one that the edition doesn't state.
completion-ground-not-stated = The programme does not state this as a requirement. It belongs to every programme (C-9).

## All sessions

# No route can be named.
completion-route-not-known = The route is not known, so the sessions required are not known.
# Every part of a final route is complete.
completion-all-sessions-done = All sessions that the route requires have been completed.
# The same, but for sessions of which nobody knows the module, and that were neither attended nor made up.
completion-sessions-without-module =
    { $n ->
        [1] One session that was not attended has not been made up, and of which module it was is not recorded.
       *[other] { $n } sessions that were not attended have not been made up, and of which modules they were is not recorded.
    }
# Every part of a route is complete that isn't final. Example: All sessions of the route “Long route” have been completed. …
completion-route-not-final = All sessions of the route “{ $route }” have been completed. The route is not final, so it is not settled that these are all.
# Under it: two readings with what each comes to, and what would settle it.
completion-reading-route-stays = The route stays as it is
completion-reading-route-stays-then = All sessions have been completed
completion-reading-route-changes = Another route is decided
completion-reading-route-changes-then = Sessions may remain
completion-route-decision = A final decision on the route.

# Nothing else of the sessions is left, and the edition doesn't ask for a catch-up. Example: All other sessions are done. The session of 5 March 2026 was missed, and this edition does not make a catch-up for it a requirement of completion.
completion-catch-ups-undecided =
    { $n ->
        [1] All other sessions are done. { CAPITAL($sessions) } was missed, and the programme does not make a catch-up for it a requirement of completion.
       *[other] All other sessions are done. { CAPITAL($sessions) } were missed, and the programme does not make a catch-up for them a requirement of completion.
    }
# Under it: two readings with what each comes to, what would settle it, and its grounds. Example: It has to be made up
completion-reading-made-up =
    { $n ->
        [1] It has to be made up
       *[other] They have to be made up
    }
completion-reading-made-up-then = Attendance is complete only after that
completion-reading-stays =
    { $n ->
        [1] It does not have to be made up
       *[other] They do not have to be made up
    }
completion-reading-stays-then = All sessions that are asked for have been completed
completion-catch-up-decision =
    { $n ->
        [1] A decision by { $staff } on whether it has to be made up.
       *[other] A decision by { $staff } on whether each of them has to be made up.
    }
completion-ground-catch-up-silent = That a catch-up is not stated, or only offered, says neither that it is needed nor that it is not (C-13).
completion-ground-every-session = The programme asks for attendance at every session.

# Participation has ended. Example: The sessions of “Victim empathy” and “Relapse prevention” were not completed.
completion-sessions-left-undone = The sessions of { $parts } were not completed.
# The person was found not suitable. Example: The sessions of “Victim empathy” are not complete.
completion-sessions-not-done = The sessions of { $parts } are not complete.
# Nothing has been attended yet.
completion-no-session-attended = No attendance is recorded at a session that the route requires.
# What is open in each part, a sentence each: the messages below.
completion-sessions-open = { $first }{ $further }
# Sessions are to come. Example: Sessions remain in “Victim empathy”.
completion-sessions-remain = Sessions remain in { $parts }.
# Every session scheduled is done, and they don't come to what the edition states; a finding on attendance gives the figures.
completion-short-of-route = Every session scheduled on the route is done, and what is recorded does not come to the amount that the programme states.
completion-short-of-part = Every session scheduled in “{ $part }” is done, and what is recorded does not come to the amount that the programme states.
# All sessions of a part have been held. Example: In “Victim empathy”, one session is still to be made up. What happened at 2 sessions is still to be recorded.
completion-part-held = In “{ $part }”,{ $told }
# What is open in it: the first within that sentence, each further one as a sentence of its own.
completion-part-clause = { $told }.
completion-part-sentence = { CAPITAL($told) }.
# A module has to be repeated, or whether it has to is open. Example: “Block 2” has to be taken again
completion-to-repeat =
    { $module ->
        [none] the whole of it has to be taken again
       *[other] “{ $module }” has to be taken again
    }
completion-repeat-undecided =
    { $module ->
        [none] whether the whole of it has to be taken again is still to be decided
       *[other] whether “{ $module }” has to be taken again is still to be decided
    }
# Single sessions of it. Example: 2 sessions are still to be made up
completion-to-decide-catch-up =
    { $n ->
        [1] whether one missed session has to be made up is still to be decided
       *[other] whether { $n } missed sessions have to be made up is still to be decided
    }
completion-to-make-up =
    { $n ->
        [1] one session is still to be made up
       *[other] { $n } sessions are still to be made up
    }
completion-to-decide =
    { $n ->
        [1] what one session counts as is still to be decided
       *[other] what { $n } sessions count as is still to be decided
    }
completion-to-record =
    { $n ->
        [1] what happened at one session is still to be recorded
       *[other] what happened at { $n } sessions is still to be recorded
    }
completion-to-hold =
    { $n ->
        [1] one session that fell away because of the service is still to be held
       *[other] { $n } sessions that fell away because of the service are still to be held
    }

## Meetings with the supervising officer

# None is recorded. Example: Meetings with the probation officer: the edition gives no number. No meeting is recorded.
completion-no-meeting-recorded = { completion-meetings-asked } No meeting is recorded.
# Every one was attended. Example: … 3 meetings recorded, 3 attended.
completion-meetings-attended = { completion-meetings-asked } { completion-meetings-counted }
# One was missed, or none is recorded, and a person has decided.
completion-meetings-decided =
    { $met ->
        [yes] { completion-meetings-asked } { completion-meetings-counted } The requirement is met. { $decision }
       *[no] { completion-meetings-asked } { completion-meetings-counted } The requirement is not met. { $decision }
    }
# The edition asks for regular meetings, and somebody states whether they were. Example: … 3 meetings recorded, 2 attended. They were regular, as the case manager stated on 5 March 2026.
completion-meetings-stated =
    { $regular ->
        [yes] { completion-meetings-asked } { completion-meetings-counted } They were regular, as the { LOWER($role) } stated on { $on }.
       *[no] { completion-meetings-asked } { completion-meetings-counted } They were not regular, as the { LOWER($role) } stated on { $on }.
    }
# The same, and a decision of that day says otherwise. Example: … They were regular, as the case manager stated on 5 March 2026. The decision of that day says otherwise. The treatment manager decided this on …
completion-meetings-differ =
    { $regular ->
        [yes] { completion-meetings-asked } { completion-meetings-counted } They were regular, as the { LOWER($role) } stated on { $on }. The decision of that day says that the requirement is not met. { $decision }
       *[no] { completion-meetings-asked } { completion-meetings-counted } They were not regular, as the { LOWER($role) } stated on { $on }. The decision of that day says that the requirement is met. { $decision }
    }
# It is stated under an edition that doesn't ask for regular meetings. Example: Contact with the probation officer was not regular, as the case manager stated on 5 March 2026. This edition does not ask for regular contact, so nothing is decided by it.
completion-contact-stated =
    { $regular ->
        [yes] Contact with the { $supervisor } was regular, as the { LOWER($role) } stated on { $on }. { completion-contact-not-asked }
       *[no] Contact with the { $supervisor } was not regular, as the { LOWER($role) } stated on { $on }. { completion-contact-not-asked }
    }
completion-contact-not-asked = The programme does not ask for regular contact, so nothing is decided by it.
# One was missed, or the edition asks for regular ones, and no part is complete yet.
completion-meetings-too-early = { completion-meetings-asked } { completion-meetings-counted } Whether they were regular enough is decided when the sessions of a part are complete.
# The same, and a person has to decide.
completion-meetings-undecided = { completion-meetings-asked } { completion-meetings-counted }
# Pieces of the messages above.
completion-meetings-asked = Meetings with the { $supervisor }: the programme gives no number.
completion-meetings-counted =
    { $recorded ->
        [0] No meeting is recorded.
        [1] One meeting recorded, { completion-meetings-of-these }.
       *[other] { $recorded } meetings recorded, { completion-meetings-of-these }.
    }
completion-meetings-of-these =
    { $attended ->
        [1] one attended
       *[other] { $attended } attended
    }
# The readings, what would settle it, and what is missing.
completion-reading-regular-enough = The meetings attended were regular enough
completion-reading-every-meeting = Every meeting is required
completion-reading-not-regular = They were not regular
completion-reading-statement-holds = The statement holds
completion-reading-decision-holds = The decision holds
completion-meetings-later-word = A statement or a decision of a later day (requirement “supervisor meetings”).
completion-meetings-decision = A recorded decision (requirement “supervisor meetings”).
completion-meetings-statement = A statement of whether they were regular, or a recorded decision (requirement “supervisor meetings”).
completion-meetings-needed = meetings with the { $supervisor }

## Questionnaires after the programme

# They are recorded, or not.
completion-questionnaires-taken = The questionnaires after the programme were completed on { $on }.
completion-questionnaires-not-recorded = Valid questionnaires after the programme are not recorded.
completion-questionnaires-needed = questionnaires after the programme

## The end report

# It isn't recorded.
completion-report-not-finished = The end report is not recorded as finished.
# It was finished before the sessions were. Example: The end report is recorded as finished on 5 March 2026, before the last session or catch-up on 9 March 2026. …
completion-report-too-early = The end report is recorded as finished on { $on }, { completion-before-end }. A report at the end is still to be finished.
# It is finished, and was sent or not.
completion-report-sent = { completion-report-finished } It was sent on { $sent }.
completion-report-not-sent = { completion-report-finished } That it was sent to the { $supervisor } is not recorded.
completion-report-finished = The end report was finished on { $on }.
# Under the last.
completion-ground-sent = A completion is counted once the report has been sent to the supervising officer as well (PC09/2007, written for general programmes).
# What is missing.
completion-date-sent-needed = date on which the report was sent

# How a report or a review was too early: by the last session, where all have been completed.
completion-before-end =
    { $last ->
        [none] before the sessions of the route have been completed
       *[other] before the last session or catch-up on { $last }
    }

## The final review

# It isn't recorded.
completion-review-not-held = The final review is not recorded as held.
# It was held before the sessions were completed.
completion-review-too-early = A review was held on { $on }, { completion-before-end }. The final review is still to be held.
# It was held; the second, before the end report was finished.
completion-review-held = The final review was held on { $on }.
completion-review-before-report = { completion-review-held } The end report, which is discussed at it, is not recorded as finished by then.

## The service's word for where someone stands

# The record says that the programme is complete, and the rest of it doesn't.
recorded-status-complete-too-soon = The record has the status “programme complete”. What the programme requires is not all recorded.
recorded-status-settled-too-soon = Recording what is missing, or correcting the status.

# A word that leaves open whether someone goes on. Example: Recorded on 5 March 2026: recall. Whether the place on the programme is kept is not decided.
recorded-status-may-have-ended = Recorded on { $on }: { $status }. Whether the place on the programme is kept is not decided.
# Under it: the ground, two readings with what each comes to, and what would settle it. `later`: deferred or deprioritised.
recorded-status-ground = A status word of the service settles nothing by itself: people record the end, or that it goes on.
recorded-status-reading-ended = The place is not kept
recorded-status-reading-ended-then = The withdrawal or removal is recorded, with its day and reason
recorded-status-reading-goes-on =
    { $later ->
        [yes] The place is kept for later
       *[no] The place is kept
    }
recorded-status-reading-goes-on-then = The first day back is recorded
recorded-status-settled-later = A decision on the place: ended, with the day and the reason, or kept, with the first day back.

# The programme has begun or is complete by that word, and there are no sessions. Example: … No session of the group is recorded, so attendance there cannot be shown.
recorded-status-sessions-missing = { recorded-status-from } No session of { $parts } is recorded, so attendance there cannot be shown.
recorded-status-whole-group = the group
recorded-status-sessions-needed = sessions of { $parts }
recorded-status-settled-sessions = The register of the group, or a correction of the status.

# The beginning of these. Example: The record has the status “on programme” from 5 March 2026.
recorded-status-from = The record has the status “{ $status }” from { $on }.
