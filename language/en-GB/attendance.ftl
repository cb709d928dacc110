### Attendance: missed sessions and repeats, catch-ups, open sessions, amounts and hours.

## Shared: where, and how many

# Where it was, at the beginning of a sentence. Examples: In Self-management; In run 2 of Self-management
attendance-in-module =
    { $run ->
        [1] In { $module }
       *[other] In run { $run } of { $module }
    }
# How many, within a sentence. Example: 3 sessions were missed
attendance-sessions-missed =
    { $n ->
        [0] no sessions were missed
        [1] one session was missed
       *[other] { $n } sessions were missed
    }
# The same where it isn't recorded how many sessions the meetings held. Examples: 2 or 3 sessions were missed; between 2 and 4 sessions were missed
attendance-sessions-missed-between =
    { $adjacent ->
        [yes] { attendance-least } or { $most } sessions were missed
       *[no] between { attendance-least } and { $most } sessions were missed
    }
attendance-least =
    { $least ->
        [1] one
       *[other] { $least }
    }
# Several of them on one day. Example: 4 sessions were missed, on 2 days
attendance-sessions-missed-on-days =
    { $missed }, on { $days ->
        [1] one day
       *[other] { $days } days
    }

## Repeats

# The threshold is reached. Example: In Self-management, 3 sessions were missed. Missing more than 2 sessions means that the whole module has to be repeated.
attendance-repeat-due = { $where }, { $missed }. Missing { $threshold } means that { attendance-repeat-follows }.{ $also }
# The threshold isn't reached. Example: In Self-management, one session was missed. A repeat of the module follows more than 2 sessions, so none is required.
attendance-repeat-not-due = { $where }, { $missed }. A repeat of the { $unit } follows { $threshold }, so none is required.{ $also }
# Fair ways of counting lead to different answers. Example: In Self-management, between 2 and 3 sessions were missed. It depends on how sessions are counted whether the module has to be repeated. A repeat follows more than 2 sessions.
attendance-repeat-open =
    { $where }, { $missed }. It depends on { $turnsOn ->
        [count] how sessions are counted
       *[attendance] what the open attendance counts as
    } whether the { $unit } has to be repeated. A repeat follows { $threshold }.
# A decision that can be about this run or the one before.
attendance-repeat-decision-unclear = { $where }, { $missed }. A decision about the repeat was recorded on { $on }. The { $unit } was begun again on that day, and a session of that day was missed, so it is not clear which run the decision is about.
# A decision on a repeat that names a part with several modules, or nothing. Example: The decision of 5 March 2026 (repeat: required) is not applied: it names the Core Groupwork Programme as a whole, and a repeat is decided for each block.
attendance-repeat-decision-unplaced =
    { $part ->
        [none] { CAPITAL($decision) } is not applied: it names no { $unit }, and a repeat is decided for each { $unit }.
       *[other] { CAPITAL($decision) } is not applied: it names { $part } as a whole, and a repeat is decided for each { $unit }.
    }
# The same once a later decision names a module.
attendance-repeat-decision-placed-since = { attendance-repeat-decision-unplaced } A decision of { $on } names the { $unit }.
# Readings of it, each with what follows, and what settles it.
attendance-reading-each-module = It is about every { $unit } in which sessions were missed
attendance-if-each-module = It is recorded for each of them.
attendance-reading-one-module = It is about one { $unit }
attendance-if-one-module = It is recorded for that one.
attendance-settled-by-naming-module = A later decision that names the { $unit }.
# Under it.
attendance-ground-module-by-module = Missed sessions are counted, and repeated, module by module, so a decision on more than one of them is not taken to be about each.
# A decision that stands. Example: … A repeat follows more than 2 sessions. By the programme’s words a repeat is not required. Decided: the module has to be repeated. The treatment manager decided this on …
attendance-repeat-decided =
    { $contrary ->
        [yes] { $where }, { $missed }. A repeat follows { $threshold }. By the programme’s words a repeat is not required. { attendance-decided-repeat }{ $also }
       *[no] { $where }, { $missed }. A repeat follows { $threshold }. { attendance-decided-repeat }{ $also }
    }
attendance-no-repeat-decided =
    { $contrary ->
        [yes] { $where }, { $missed }. A repeat follows { $threshold }. By the programme’s words a repeat is required. { attendance-decided-no-repeat }
       *[no] { $where }, { $missed }. A repeat follows { $threshold }. { attendance-decided-no-repeat }
    }
# The edition states no threshold, and nobody has decided.
attendance-repeat-threshold-not-stated = { $where }, { $missed }. The programme does not state when a { $unit } has to be repeated.
# The same where 3 sessions or more were missed: a person is asked. Example: In Self-management, 3 sessions were missed. This edition does not state when a module has to be repeated, so a person decides whether this one has.
attendance-repeat-not-stated-open = { $where }, { $missed }. The programme does not state when a { $unit } has to be repeated, so a person decides whether this one has.
# Readings of it.
attendance-reading-silence =
    { $repeat ->
        [yes] Too much was missed for the rest to stand, although no number is stated
       *[no] What the programme does not state is not asked for
    }
# What settles it. Example: A decision by the programme staff on whether Self-management has to be repeated.
attendance-settled-by-decision-on-repeat = A decision by the { $staff } on whether { $module } has to be repeated.
# Under it.
attendance-ground-repeat-silent = That the programme states no repeat does not say that there is none. A person is asked from the third missed session on; that number is where this program asks, and not the programme’s.
# The edition states no threshold, and somebody has decided.
attendance-repeat-decided-without-threshold = { attendance-repeat-threshold-not-stated } { attendance-decided-repeat }{ $also }
attendance-no-repeat-decided-without-threshold = { attendance-repeat-threshold-not-stated } { attendance-decided-no-repeat }
# The decision, for the messages above.
attendance-decided-repeat = Decided: the { $unit } has to be repeated. { $decision }
attendance-decided-no-repeat = Decided: the { $unit } does not have to be repeated. { $decision }

# How many missed sessions lead to a repeat. Examples: more than 2 sessions; 2 or more sessions
attendance-repeat-threshold =
    { $op ->
        [more-than] more than { $n ->
            [1] one session
           *[other] { $n } sessions
        }
       *[at-least] { $n } or more sessions
    }
# What follows, within a sentence or, as "sentence", as one. Example: the whole module has to be repeated
attendance-repeat-follows =
    { $follows ->
        [repeat] the whole { $unit } has to be repeated
        [suspend-and-repeat] attendance is suspended and the whole { $unit } has to be repeated
       *[none] no repeat is required
    }
    .sentence = { CAPITAL(attendance-repeat-follows) }.
# After a repeat that is due: somebody can't join a closed group part-way. Example: Better lives is run as a separate closed group, so the repeat has to wait for a new group.
attendance-waits-for-group = { $module } is run as a separate closed group, so the repeat has to wait for a new group.
# After a count that a decision settled against the edition's words.
attendance-count-contrary =
    { $stated ->
        [units] The programme says how long a session is, by which a longer meeting counts as several.
       *[meetings] The programme calls a full day a session, by which a day counts as one.
    }
# After a count that a decision settled. Example: Decided: each meeting counts as one session. The treatment manager decided this on …
attendance-count-decided =
    { $counts ->
        [units] Decided: each session held in a meeting counts. { $decision }
       *[meetings] Decided: each meeting counts as one session. { $decision }
    }

# Readings of what one missed session is, where a meeting holds several.
attendance-reading-of-count =
    { $counts ->
        [units] A meeting counts as the number of sessions that it holds
        [least] A meeting of which it is not recorded how many sessions it held counts as one
        [most] A meeting of which it is not recorded how many sessions it held counts as the most that it has time for
       *[meetings] A meeting counts as one session
    }
# Readings of sessions that staff haven't decided about, after a reading of the count where that is open too.
# Example: A meeting counts as one session, and the session of 5 March 2026 counts as attended
attendance-reading-of-open =
    { $count ->
        [none] { CAPITAL($sessions) } { attendance-open-counts-as }
       *[other] { $count }, and { $sessions } { attendance-open-counts-as }
    }
attendance-open-counts-as =
    { $n ->
        [1] { $as ->
            [attended] counts as attended
           *[missed] counts as missed
        }
       *[other] { $as ->
            [attended] count as attended
           *[missed] count as missed
        }
    }
# What a reading comes to. Example: 3 sessions were missed: the whole module has to be repeated.
attendance-reading-of-repeat = { CAPITAL($missed) }: { $follows }.
# Readings of a decision of the day on which a module was begun again.
attendance-reading-earlier-run = The decision is about the earlier run
attendance-reading-run-of-day = The decision is about the run that began on that day
# What settles it. Example: A decision by the programme staff on whether the session of 5 March 2026 counts as attended or missed.
attendance-settled-by-decision-on-open =
    { $n ->
        [1] A decision by the { $staff } on whether { $sessions } counts as attended or missed.
       *[other] A decision by the { $staff } on whether { $sessions } count as attended or missed.
    }
attendance-settled-by-decision-on-count = A decision by the { $staff } on whether meetings or the sessions held in them are counted in { $module }.
attendance-settled-by-record-of-held = A record of how many sessions each meeting in { $module } held, or a decision by the { $staff } that each meeting counts as one.
attendance-settled-by-later-decision = A later decision about the repeat.

# Under a repeat: what counts as missed.
attendance-ground-caught-up = No text says that a completed catch-up takes a missed session away from the count, so it does not (A-2).
attendance-ground-reason = A missed session counts here whatever the reason, and while the reason is not yet decided (A-15).
attendance-ground-scope = Over what the programme counts is not stated. It is counted for each block or module (A-4).
# Under a repeat that is open, or that turns on what one session is.
attendance-ground-open = Whether coming late, leaving early, failing to comply, being sent home or moving a session is a missed session is not stated: it counts nowhere until staff decide (A-7).
attendance-ground-count = What one session is, is not stated: a meeting, or each session unit held in it (A-1). The readings are shown together.
attendance-ground-count-decided = What one session is, a meeting or each session unit held in it, was decided by a person (A-1).
attendance-ground-count-stated =
    { $stated ->
        [units] The programme says how long a session is, so a longer meeting counts as the sessions that it holds. Elsewhere the meeting counts (A-1).
       *[meetings] The programme calls a full day a session, so a day counts as one (A-1).
    }
# Under a count of the sessions held in meetings, where neither the edition nor the record says how many there were.
attendance-ground-held-unknown = How many sessions a meeting held is stated neither by the programme nor by the record. A full day, or a meeting whose time is no whole number of sessions, is not taken to hold two (A-1).
# What is missing then.
attendance-held-needed = how many sessions each meeting held
# Under a decision that can be about two runs.
attendance-ground-new-count = A repeat is a new run: its count of missed sessions begins at 0 (A-13).

# A run before the last one. Example: In Self-management, 3 sessions were missed in the first run. The module was begun again on 5 March 2026. The hours of the earlier run do not count.
attendance-run-begun-again = { attendance-missed-in-run }. { attendance-begun-again }
# The same where what is recorded didn't require a repeat.
attendance-run-begun-again-unasked = { attendance-missed-in-run }. { attendance-begun-again } By what is recorded, the earlier run did not have to be repeated.
# The sentences of the two messages above.
attendance-missed-in-run =
    { $run ->
        [1] { $where }, { $missed } in the first run
       *[other] { $where }, { $missed }
    }
attendance-begun-again = The { $unit } was begun again on { $on }. The hours of the earlier run do not count.
# Under both.
attendance-ground-new-run = A repeat is a new run: its count of missed sessions begins at 0. Enforcement, attempts and the history of absences go on (A-13).

# What was decided of a run before the last one. Example: In Self-management, it was decided in the first run that the module has to be repeated. The treatment manager decided this on …
attendance-earlier-run-decided =
    { $run ->
        [1] { $where }, it was decided in the first run { attendance-that-repeat }. { $decision }
       *[other] { $where }, it was decided { attendance-that-repeat }. { $decision }
    }
attendance-that-repeat =
    { $required ->
        [yes] that the { $unit } has to be repeated
       *[no] that the { $unit } does not have to be repeated
    }
# A later run of which nothing took place for him. Example: In run 2 of Self-management, the session of 1 June 2026 fell away because of the service. The module has not been begun again by that, and the earlier run counts.
attendance-run-not-begun = { $where }, { $came }. The { $unit } has not been begun again by that, and the earlier run counts.
# What came of its sessions, listed in the message above. Example: the sessions of 1 and 8 June 2026 were on hold
attendance-came-to-nothing =
    { $as ->
        [cancelled] { $sessions } fell away because of the service
       *[withheld] { attendance-were-withheld }
    }
attendance-were-withheld =
    { $n ->
        [1] { $sessions } was on hold
       *[other] { $sessions } were on hold
    }
# Under it.
attendance-ground-not-begun = What falls away because of the provider (A-16), and what was withheld during a hold (A-3), does not begin a repeat.

# Missed sessions of a whole part. Example: In the Core Groupwork Programme as a whole, 3 sessions were missed. Missed sessions are counted for each block.
attendance-total-missed = { attendance-missed-in-part }. Missed sessions are counted for each { $unit }.
# Together they would reach the threshold. Example: … More than 2 sessions would be reached if all of it were counted together. …
attendance-total-over-threshold = { attendance-missed-in-part }. { CAPITAL($threshold) } would be reached if all of it were counted together. No single { $unit } reaches it, and it is counted for each { $unit }.
# The beginning of both; `again` where a module was taken again, so that earlier runs are left out.
attendance-missed-in-part =
    { $again ->
        [yes] In { $part } as a whole, { $missed } in the current runs
       *[no] In { $part } as a whole, { $missed }
    }
# Under both, where the edition doesn't say over what it counts.
attendance-ground-total = The document does not say whether it counts missed sessions for each block or over the whole stage. They are counted for each block, with the total shown (A-4).

## Withheld sessions

# A session held while attendance was on hold. Example: In Self-management, the session of 5 March 2026 took place while attendance was on hold. It is not counted as missed. It still has to be made up before attendance in the module is complete.
attendance-withheld-during-hold = { $where }, { $session } took place while attendance was on hold. It is not counted as missed.{ $also }
# Recorded as withheld, and no catch-up was owed then.
attendance-withheld-without-hold = { $where }, { $session } is recorded as on hold, and no hold on that day is shown by the record. It is not counted as missed.{ $also }
# Recorded as withheld under an edition that knows no hold.
attendance-withheld-hold-not-stated = { $where }, { $session } is recorded as on hold, and the programme names no hold. It is not counted as missed.{ $also }
# Recorded as withheld while a catch-up was owed for which the edition has another part wait. It may be decided that the rest goes on. Example: In the Relapse Prevention Programme, the session of 12 March 2026 is recorded as on hold. The edition asks for the catch-up for the session of 5 March 2026 in Block 4 first in the Core Groupwork Programme, and does not say whether anything else waits for it. It is not counted as missed.
attendance-withheld-beyond-hold =
    { $decided ->
        [none] { attendance-withheld-beyond } It is not counted as missed.{ $also }
       *[other] { attendance-withheld-beyond } As decided, the rest of the programme goes on. { $decided } It is not counted as missed.{ $also }
    }
attendance-withheld-beyond = { $where }, { $session } is recorded as on hold. The programme asks for the catch-up for { $missed } first in { $part }, and does not say whether anything else waits for it.
# After any of the four, until it is made up.
attendance-withheld-owed = It still has to be made up before attendance in the { $unit } is complete.
# Sessions withheld in a run that has to be taken again. Example: In Self-management, 2 sessions from 5 March 2026 to 12 March 2026 are recorded as on hold. They are not counted as missed, and the module has to be taken again as a whole.
attendance-withheld-before-repeat =
    { $sessions ->
        [1] { $where }, one session { attendance-withheld-days } is recorded as on hold. It is not counted as missed, and the { $unit } has to be taken again as a whole.
       *[other] { $where }, { $sessions } sessions { attendance-withheld-days } are recorded as on hold. They are not counted as missed, and the { $unit } has to be taken again as a whole.
    }
attendance-withheld-days =
    { $until ->
        [none] on { $on }
       *[other] from { $on } to { $until }
    }
# Under all of them.
attendance-ground-withheld = Whether a session held during a hold is missed again or withheld is not stated. It is not counted automatically (A-3).
attendance-why-withheld-needed = why the session was on hold

# Decisions on a repeat that no run rests on. Example: The decision of 5 March 2026 (repeat: required) is dated before Self-management began on 9 March 2026, and is not applied.
attendance-repeat-decision-early =
    { $began ->
        [none] { CAPITAL($decision) } is about { $module }, which has not begun. It is not applied.
       *[other] { CAPITAL($decision) } is dated before { $module } began on { $began }, and is not applied.
    }
# A session was missed after it. Example: The decision of 5 March 2026 (repeat: not required) covers what had been missed in Self-management by then. Sessions were missed since, so it settles nothing any more.
attendance-repeat-decision-overtaken = { CAPITAL($decision) } covers what had been missed in { $module } by then. Sessions were missed since, so it settles nothing any more.
# A later one is applied; the first where none is. Example: The decision of 5 March 2026 (repeat: required) about Self-management was replaced by the decision of 12 March 2026 (repeat: not required).
attendance-repeat-decision-replaced =
    { $later ->
        [none] { CAPITAL($decision) } about { $module } is not applied to any time that it was taken.
       *[other] { CAPITAL($decision) } about { $module } was replaced by { $later }.
    }

## Catch-ups, open sessions, amounts and hours

# A session was missed and its catch-up isn't done; the edition asks for it before the next session. Example: In Self-management, the session of 5 March 2026 was missed and no completed catch-up is recorded. An individual catch-up has to be done before the programme goes on.
attendance-catch-up-required =
    { $individual ->
        [yes] { attendance-missed-without-catch-up } An individual catch-up has to be done before the programme goes on.{ $also }
       *[no] { attendance-missed-without-catch-up } A catch-up has to be done before the programme goes on.{ $also }
    }
# The edition says that it is offered.
attendance-catch-up-to-offer = { attendance-missed-without-catch-up } A catch-up is to be offered. The programme goes on without waiting for it.
# The same, and one was offered. Example: … A catch-up was offered on 12 March 2026 and declined. The programme goes on without waiting for it.
attendance-catch-up-offered = { attendance-missed-without-catch-up }{ $also } The programme goes on without waiting for it.
# The last offer of a catch-up, after what is told of it; why it was declined may follow.
attendance-offer-recorded =
    { $answer ->
        [accepted] A catch-up was offered on { $on } and accepted.{ $also }
        [declined] A catch-up was offered on { $on } and declined.{ $also }
       *[not-recorded] A catch-up was offered on { $on }. Whether it was accepted is not recorded.{ $also }
    }
attendance-offer-reason = Reason recorded: { STOP($reason) }
# The edition says nothing of catch-ups in this part.
attendance-catch-up-not-stated = { attendance-missed-without-catch-up } The programme does not state a catch-up for { $part }. Whether attendance is complete without one has to be decided.{ $also }
# The person has left the programme.
attendance-catch-up-not-asked = { attendance-missed-without-catch-up } None is asked for since participation ended.
# The beginning of the messages above.
attendance-missed-without-catch-up = { $where }, { $session } was missed and no completed catch-up is recorded.
# Under a catch-up that isn't stated; the second where the edition asks for every session.
attendance-ground-no-catch-up = Catch-ups differ between editions and parts, and none is stated here, so there is no hold. That none is stated does not say that none is needed (C-13).
attendance-ground-every-session = Every session has to be attended.

# Somebody has decided whether a missed session has to be made up; the last where the edition asks for a catch-up. Example: The session of 5 March 2026 was missed, and it does not have to be made up. The treatment manager decided this on …
attendance-making-up-decided =
    { $required ->
        [yes] { attendance-making-up-of }, and it has to be made up. { $decision }
       *[no]
            { $contrary ->
                [yes] { attendance-making-up-of }, and as decided it does not have to be made up. The programme asks for a catch-up. { $decision }
               *[no] { attendance-making-up-of }, and it does not have to be made up. { $decision }
            }
    }
# The beginning of it. Example: The session of 5 March 2026 was held before the group was joined
attendance-making-up-of =
    { $as ->
        [held-before] { CAPITAL($session) } was held before the group was joined
       *[missed] { CAPITAL($session) } was missed
    }
# Such a decision that has nothing to settle. Example: It was decided that the session of 5 March 2026 does not have to be made up. The session is not recorded as missed, so the decision changes nothing. The treatment manager decided this on …
attendance-making-up-idle =
    { $why ->
        [not-missed] { attendance-making-up-said } The session is not recorded as missed, so the decision changes nothing. { $decision }
        [caught-up] { attendance-making-up-said } A catch-up was completed, so the decision changes nothing. { $decision }
        [left] { attendance-making-up-said } Participation has ended, so the decision changes nothing. { $decision }
       *[repeated] { attendance-making-up-said } What the session belongs to is taken again as a whole or is not required, so the decision changes nothing. { $decision }
    }
attendance-making-up-said =
    { $required ->
        [yes] It was decided that { $session } has to be made up.
       *[no] It was decided that { $session } does not have to be made up.
    }

# Sessions went ahead although a catch-up has to come first. Example: In Self-management, the session of 12 March 2026 was attended before the catch-up for the session of 5 March 2026 was done on 13 March 2026. The edition asks for the catch-up first.
attendance-attended-before-catch-up =
    { $on ->
        [none] { attendance-attended-before } the catch-up for { $missed }. The programme asks for the catch-up first.
       *[other] { attendance-attended-before } the catch-up for { $missed } was done on { $on }. The programme asks for the catch-up first.
    }
attendance-attended-before =
    { $n ->
        [1] { $where }, { $sessions } was attended before
       *[other] { $where }, { $sessions } were attended before
    }

# The same in another module, as a hold is the programme's. Example: The session of 12 March 2026 in Victim empathy was attended before the catch-up for the session of 5 March 2026 in Self-management was done on 13 March 2026. The edition asks for the catch-up first.
attendance-attended-elsewhere-before-catch-up =
    { $on ->
        [none] { attendance-attended-elsewhere } the catch-up for { $missed }. The programme asks for the catch-up first.
       *[other] { attendance-attended-elsewhere } the catch-up for { $missed } was done on { $on }. The programme asks for the catch-up first.
    }
attendance-attended-elsewhere =
    { $n ->
        [1] { CAPITAL($sessions) } was attended before
       *[other] { CAPITAL($sessions) } were attended before
    }
# In a part for which the edition doesn't ask for the catch-up first. Example: The session of 12 March 2026 in the Relapse Prevention Programme was attended before the catch-up for the session of 5 March 2026 in Block 4. The edition asks for the catch-up first in the Core Groupwork Programme, and does not say whether anything else waits for it.
attendance-attended-beyond-hold = { attendance-attended-elsewhere } the catch-up for { $missed }. The programme asks for the catch-up first in { $part }, and does not say whether anything else waits for it.
# The same while the catch-up is owed.
attendance-hold-beyond-open = { attendance-attended-beyond-hold }
# The same where somebody has decided it. Example: … does not say whether anything else waits for it. As decided, the rest of the programme goes on. The treatment manager decided this on …
attendance-hold-beyond-decided =
    { $whole ->
        [yes] { attendance-attended-beyond-hold } As decided, the whole programme waits for the catch-up. { $decision }
       *[no] { attendance-attended-beyond-hold } As decided, the rest of the programme goes on. { $decision }
    }
# A decision on how far a hold reaches, where no session turned on it. Example: The decision of 5 March 2026 (hold: part only) changes nothing so far: no session was attended or on hold in a part for which the edition leaves it open.
attendance-hold-decision-idle = { CAPITAL($decision) } changes nothing so far: no session was attended or on hold in a part for which the programme leaves it open.
# Readings of it, each with what follows, and what settles it.
attendance-reading-hold-of-programme = The whole programme waits for the catch-up
attendance-if-hold-of-programme = Nothing goes on before the catch-up is done.
attendance-reading-hold-of-part = Only { $part } waits for the catch-up
attendance-if-hold-of-part = The rest of the programme goes on.
attendance-settled-by-catch-up = A decision on how far the hold reaches, or the catch-up recorded as done.
# Under it.
attendance-ground-hold-beyond = Sessions held during a hold are not counted automatically, and how far a hold reaches is not stated (A-3).

# Attended in part, sent home, moved at request and the like, and nobody has decided. Example: In Self-management, the session of 5 March 2026 was moved on request. That is no failure, and the service did not cancel it. Staff have not decided whether it counts as attended or missed.
attendance-session-open = { attendance-in-part } Staff have not decided whether it counts as attended or missed.{ $waits }
# The same where a catch-up was done.
attendance-open-session-caught-up = { attendance-in-part } A catch-up was completed. It is not counted as missed.{ $waits }
# The beginning of the two messages above.
attendance-in-part =
    { $how ->
        [failed-to-comply] { $where }, { $session } was attended. A failure to comply is recorded.{ $reason }
        [excluded] { $where }, { $session } was cut short by being sent home.{ $reason }
        [moved-at-request] { $where }, { $session } was moved on request. That is no failure, and the service did not cancel it.{ $reason }
        [attendance-undecided] { $where }, what is recorded of { $session } does not say whether it was attended.{ $reason }
       *[partial] { $where }, { $session } was attended in part.{ $reason }
    }
# A code that isn't in the table, with what it is read as by what the entry says of attending and complying. Example: In Self-management, the session of 5 March 2026 is recorded under the code XX01, which is not known. By what stands beside it, it is taken as: absence undecided.
attendance-code-unknown = { $where }, { $session } is recorded under the code { $given }, which is not known. By what stands beside it, it is taken as: { $outcome }.
# The same of a session of which nobody knows the module.
attendance-code-unknown-without-module = { CAPITAL($session) } is recorded under the code { $given }, which is not known. By what stands beside it, it is taken as: { $outcome }.
# After the second of them, and after a session that isn't recorded: a decision that can't settle anything yet. Example: The decision of 5 March 2026 (absence: acceptable) is not applied until it is recorded.
attendance-decision-waits =
    { $until ->
        [missed] { CAPITAL($decision) } is not applied until staff decide that it is.
       *[recorded] { CAPITAL($decision) } is not applied until it is recorded.
    }
# What follows from the readings of an open session.
attendance-if-attended = Its hours count and no catch-up is owed.
attendance-if-missed =
    { $catchUp ->
        [required-before-next] It adds to the missed sessions, and a catch-up has to be done before going on.
        [offered] It adds to the missed sessions, and a catch-up is to be offered.
       *[not-stated] It adds to the missed sessions. The programme does not state a catch-up.
    }
# The same, once the person has left the programme.
attendance-if-missed-and-left = It adds to the missed sessions. None is made up, since participation has ended.

# Somebody has decided what a session counts as. Example: In Self-management, the session of 5 March 2026 counts as attended. The treatment manager decided this on …
attendance-session-decided =
    { $as ->
        [attended] { $where }, { $session } counts as attended.{ $decisions }
        [acceptable] { $where }, { $session } counts as missed for an acceptable reason.{ $decisions }
        [unacceptable] { $where }, { $session } counts as missed without an acceptable reason.{ $decisions }
       *[undecided] { $where }, { $session } counts as missed, with the reason not yet decided.{ $decisions }
    }
# Sessions that the group held before he joined it. Example: In Self-management, the sessions of 2 and 9 March 2026 were held before the group was joined on 16 March 2026. They are counted neither as attended nor as missed.
attendance-joined-late =
    { $n ->
        [1] { $where }, { $sessions } was held before the group was joined on { $joined }. It is counted neither as attended nor as missed.{ $also }
       *[other] { $where }, { $sessions } were held before the group was joined on { $joined }. They are counted neither as attended nor as missed.{ $also }
    }
# The same, and nobody has decided whether they are to be made up.
attendance-joined-late-open =
    { $n ->
        [1] { attendance-joined-late } Until it is decided whether it has to be made up, attendance in the { $unit } is not complete.
       *[other] { attendance-joined-late } Until it is decided whether they have to be made up, attendance in the { $unit } is not complete.
    }
# Somebody has.
attendance-joined-late-decided =
    { $madeUp ->
        [yes] { attendance-joined-late } Decided: to be made up. { $decision }
       *[no] { attendance-joined-late } Decided: not asked for. { $decision }
    }
# A decision on such sessions, and there are none. Example: The decision of 5 March 2026 (sessions held before joining: not asked for) changes nothing: no session of Self-management is recorded as held before the group was joined.
attendance-joined-late-without-sessions = { CAPITAL($decision) } changes nothing: no session of { $module } is recorded as held before the group was joined.
# A day of joining that changes nothing. Example: In Self-management, the group is recorded as joined on 16 March 2026. No session before that day is without a record of attendance, so this changes nothing.
attendance-joined-late-idle = { $where }, the group is recorded as joined on { $joined }. No session before that day is without a record of attendance, so this changes nothing.
# Of a module that nobody joins part-way, after the messages above.
attendance-closed-group = { $module } is run as a separate closed group, which nobody joins part-way.
# Under them, the readings, and what settles it.
attendance-ground-joined-late = Whether sessions held before somebody joined the group have to be made up is not stated.
attendance-reading-made-up = Every session is asked for, also those held before
attendance-if-made-up =
    { $n ->
        [1] One catch-up is owed
       *[other] { $n } catch-ups are owed
    }
attendance-reading-not-asked = Sessions are asked for from the day on which the group was joined
attendance-if-not-asked = Nothing has to be made up
attendance-settled-joined-late = A decision of the { $staff }, with its reason.
# Nobody knows of which module a session was. Example: Of which module the session of 5 March 2026 was is not recorded. It was missed, which counts to no module. For enforcement it counts all the same.
attendance-module-not-known =
    { $as ->
        [missed] { attendance-of-which-module } It was missed, which counts to no module. For enforcement it counts all the same.
        [attended] { attendance-of-which-module } It was attended, which counts to no module, and its hours do not count.
       *[open] { attendance-of-which-module } It counts to no module.
    }
# The same, and which module it was decides whether one has to be taken again. Example: … It was missed, which counts to no module. Were it of Self-management, that would reach the number at which it has to be taken again.
attendance-module-not-known-open =
    { $n ->
        [1] { attendance-of-which-module } It was missed, which counts to no module. Were it of { $modules }, the number would be reached that asks for a repeat.
       *[other] { attendance-of-which-module } It is one of { $n } that were missed, which count to no module. Were they of { $modules }, the number would be reached that asks for a repeat.
    }
# The beginning of these.
attendance-of-which-module = Of which module { $session } was is not recorded.
# What is missing, the readings, and what settles it.
attendance-module-needed = module of { $session }
attendance-reading-of-module =
    { $n ->
        [1] It was of { $module }
       *[other] They were of { $module }
    }
attendance-reading-of-another-module =
    { $n ->
        [1] It was of another module
       *[other] They were of other modules
    }
attendance-settled-by-module = The module, recorded with the session.
# A session that is over and has no entry. Example: In Self-management, what happened at the session of 5 March 2026 is not recorded. It is counted neither as attended nor as missed.
attendance-session-not-recorded = { $where }, what happened at { $session } is not recorded. It is counted neither as attended nor as missed.{ $waits }
# What is missing then. Example: attendance at the session of 5 March 2026
attendance-record-needed = attendance at { $session }

# A session fell away because of the service, and something has replaced it. Example: In Self-management, the session of 5 March 2026 fell away because of the service and is not counted as missed. Reason recorded: snow. It was made up on 12 March 2026.
attendance-cancelled-replaced = { attendance-fell-away } { $replaced }
# What replaced it, for the message above.
attendance-replaced-by-catch-up = It was made up on { $on }.
attendance-replaced-by-topic = Its topic is held again in { $session }.
attendance-replaced-by-schedule = Without it the schedule still has every session that the programme asks for.
# Nothing replaces it, because the whole module is taken again.
attendance-cancelled-run-repeated = { attendance-fell-away } It falls away, because the { $unit } is taken again.
# Nothing has replaced it.
attendance-cancelled-not-replaced = { attendance-fell-away } No session in its place is recorded, so attendance in the { $unit } is not complete.
# The beginning of all of them, and the record's own words in it.
attendance-fell-away = { $where }, { $session } fell away because of the service and is not counted as missed.{ $reason }
attendance-reason-recorded = Reason recorded: { STOP($reason) }
# What is missing where nothing has replaced it, and what settles it. Example: a session in place of the session of 5 March 2026
attendance-replacement-needed = a session in place of { $session }
attendance-settled-by-replacement = A later session of the same topic, or a catch-up recorded for it.
# Under all of them.
attendance-ground-cancelled = What falls away because of the provider is not missed. It is held again (A-16).

# Two meetings of one person at the same time. Example: The session of 5 March 2026 at 10am in Self-management and the session of 5 March 2026 at 11am in Victim empathy are at the same time, or overlap. Both are recorded as attended. The hours that they have in common count once.
attendance-meetings-overlap =
    { $attended ->
        [yes] { attendance-at-one-time } Both are recorded as attended. The hours that they have in common count once.
       *[no] { attendance-at-one-time }
    }
attendance-at-one-time = { CAPITAL($earlier) } and { $later } are at the same time, or overlap.
# Under it, where both are recorded as attended.
attendance-ground-overlap = Nobody is at two meetings at one time, so no hour counts twice. Which of them was attended is not changed by that.

# A decision for which the entry leaves no room. Example: The decision of 5 March 2026 (absence: acceptable) is not applied: the session of 4 March 2026 in Victim empathy is recorded as attended.
attendance-decision-not-applied = { CAPITAL($decision) } is not applied: { $entry } is recorded as { $outcome }.
# Readings, each with what follows.
attendance-reading-decision-right = The decision is right
attendance-if-decision-right = The entry is corrected.
attendance-reading-entry-right = The entry is right
attendance-if-entry-right = It is decided anew, in agreement with the entry.
# What settles it. Example: A corrected entry, or a later decision by the programme staff.
attendance-settled-by-correction = A corrected entry, or a later decision by the { $who }.
# Under it.
attendance-ground-not-applied = A decision settles what an entry leaves open. It takes nothing away from what an entry says, so until one of them is changed the entry counts.

# Every session of a part is done, and nothing is lacking. Example: Every session scheduled in the Induction Module was attended or caught up. Attendance in this part is complete.
attendance-part-complete = { attendance-part-done }. Attendance in this part is complete.
# They don't come to what the edition states. Example: … attended or caught up, but 30 sessions of 35 are recorded as done. Attendance in this part is not complete.
attendance-part-short = { attendance-part-done }, but { attendance-recorded-as-done }. Attendance in this part is not complete.
# The edition states an amount for the whole route only, and it isn't reached.
attendance-part-done-route-short = { attendance-part-done }. The programme states an amount for the route, which is not reached, and none for this part.
# The beginning of the three messages above.
attendance-part-done = Every session scheduled in { $part } { attendance-was-done }
# The second where of a session it was decided that it needn't be made up. Example: was attended or caught up
attendance-was-done =
    { $waived ->
        [yes] was attended or caught up, or as decided does not have to be made up
       *[no] was attended or caught up
    }
# The route's sessions don't come to what the edition states for it. Example: Every session scheduled on the route “Long route” was attended or caught up, but 75 hours of 87.5 hours are recorded as done. …
attendance-route-short = Every session scheduled on the route “{ $route }” { attendance-was-done }, but { attendance-recorded-as-done }. Attendance is not complete. Which part lacks the rest is not stated.
# What is done of what is asked, within a sentence. Example: 30 sessions of 35 and 75 hours of 87.5 hours are recorded as done
attendance-recorded-as-done =
    { $single ->
        [yes] { $amounts } is recorded as done
       *[no] { $amounts } are recorded as done
    }
# One amount of the message above. Examples: 30 sessions of 35; 75 hours of at least 80 hours
attendance-amount-of =
    { $least ->
        [yes] { $done } of at least { $asked }
       *[no] { $done } of { $asked }
    }
# The amount done, where it isn't recorded how many sessions the meetings held. Example: 18 to 36 sessions
attendance-amount-between = { $least } to { $most }
# What is missing where hours can't be worked out.
attendance-lengths-needed = length of each session
# More is done than the most that the edition states. Example: In the Induction Module, 38 full days are recorded as done. The edition states between 32 and 36.
attendance-more-than-stated =
    { $minimum ->
        [none] In { $part }, { $done } are recorded as done. The programme states no more than { $maximum }.
       *[other] In { $part }, { $done } are recorded as done. The programme states between { $minimum } and { $maximum }.
    }

# Hours credited beside those asked for. Examples: Credited so far: 75 hours. The edition states 87.5 hours.; Credited so far: no hours. The edition comes to about 175 hours, worked out from its words.
attendance-hours-credited =
    { $derived ->
        [yes] { attendance-credited } The programme comes to { attendance-hours-asked }, worked out from its words.{ $also }
       *[no] { attendance-credited } The programme states { attendance-hours-asked }.{ $also }
    }
# The edition states no hours for the route.
attendance-hours-credited-none-stated = { attendance-credited } The programme does not state the hours of this route.{ $also }
# Parts of the two messages above.
attendance-credited =
    Done so far: { $credited ->
        [0] no hours
        [1] one hour
       *[other] { $credited } hours
    }.
attendance-hours-asked =
    { $approximate ->
        [yes] about { $asked }
       *[no] { $asked }
    }
# After them: all is done, and it is less than what is asked.
attendance-hours-below = Every session scheduled is done, and the hours come to less than that.
# After them: what is left out of the hours. Example: Done besides, with hours not stated: 32 full days (31 attended, one caught up).
attendance-hours-besides = Done besides, with hours not stated: { $sessions }.
# Sessions done whose hours aren't known. Examples: 32 full days (31 attended, one caught up); 3 sessions
attendance-done-without-hours =
    { $caughtUp ->
        [0] { $sessions }
        [1] { $sessions } ({ attendance-attended-of-done }, one caught up)
       *[other] { $sessions } ({ attendance-attended-of-done }, { $caughtUp } caught up)
    }
attendance-attended-of-done =
    { $attended ->
        [0] none attended
        [1] one attended
       *[other] { $attended } attended
    }
# Under hours credited; the second where a catch-up is among them, the third where the hours asked are approximate.
attendance-ground-hours = Sessions attended or caught up are credited with their nominal hours. A run that has to be taken again is not.
attendance-ground-catch-up-hours = The programme does not state the hours of a catch-up session. It is credited with the hours of the session that it makes up for.
attendance-ground-approximate = An approximate amount is not used as a pass mark (C-1).

# The edition lists what a part covers, and no modules. Example: The edition lists what the Core Groupwork Programme covers and names no modules: “Self-management” and “Victim empathy”. Missed sessions are counted on the modules of the schedule.
attendance-areas-listed = The programme lists what { $part } covers and names no modules: { $areas }. Missed sessions are counted on the modules of the schedule.
# Under it.
attendance-ground-areas = Lists of content differ between editions. Absences are counted on real modules only (C-11).

## What attendance still waits for, within a sentence

# A module has to be taken again, or it is open whether it has. Example: the repeat of Self-management
attendance-outstanding-repeat = the repeat of { $module }
attendance-outstanding-repeat-decision = the decision on whether { $module } has to be taken again
# A single session. Example: the catch-up for the session of 5 March 2026
attendance-outstanding-catch-up = the catch-up for { $session }
attendance-outstanding-catch-up-decision = the decision on whether { $session } has to be made up
attendance-outstanding-decision = the decision on what { $session } counts as
attendance-outstanding-record = the record of { $session }
# A session that fell away because of the service.
attendance-outstanding-replacement = another session in place of { $session }
# All of it is done, and doesn't come to what the edition states.
attendance-outstanding-schedule = the sessions that the schedule lacks
