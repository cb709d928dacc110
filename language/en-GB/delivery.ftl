### The group, evenings and time off, starts, and a transfer.

## The group

# The size of the group isn't recorded. Example: The edition asks for groups of 8 to 10 people. The size of the group is not recorded.
group-size-not-recorded = The programme asks for groups of { $asked }. The size of the group is not recorded.
# The size planned beside the size asked for. Example: The edition asks for groups of 8 to 10 people. The group planned has 9 people.
group-size-planned =
    The programme asks for groups of { $asked }. The group planned has { $size ->
        [1] one person
       *[other] { $size } people
    }.
# What the edition asks for, in the two messages above.
group-range = { $minimum } to { $maximum } people
group-at-least = at least { $minimum } people
group-at-most = no more than { $maximum } people
# Under both.
group-ground-size = The size of the group is a warning about the group, never a bar to a person (C-6b).
group-size-needed = size of the group

# The number of staff isn't recorded. Example: … at each session. The number of programme staff planned is not recorded.
group-staffing-not-recorded = { group-staffing-asked }. The number of { $staff } planned is not recorded.
# Example: … at each session. The plan has 3.
group-staffing-planned =
    { group-staffing-asked }. The plan has { $planned ->
        [1] one
       *[other] { $planned }
    }.
# The beginning of the two messages above.
group-staffing-asked =
    The programme asks for { $minimum ->
        [1] one trained member of staff
       *[other] { $minimum } trained members of staff
    } at each session
# Under both.
group-ground-staffing = The number is read as “at least”.
group-staff-needed = number of staff planned

## Evenings and time off work

# The person works, and the edition says for what time off is needed. Example: The offender is recorded as working and would need time off for the Induction Module.
timetable-time-off-needed = Time off work would be needed for { $scope }.
# Whether the person works is not recorded. Example: Whether the offender is working is not recorded. A person in work would need time off for the Induction Module.
timetable-time-off-not-recorded = Whether there is employment is not recorded. A person in work would need time off for { $scope }.
# Under it.
timetable-ground-time-off = The documents differ on how much time off is needed. This is the scope of the programme (C-10).

# Evening attendance is planned; what the edition offers, and to whom. Example: Evening attendance is planned. The edition offers the Induction Module in the evening to people who are working. The record does not say whether the offender is working.
timetable-evening-offered = { timetable-evening-planned } The programme offers { $parts } in the evening.{ $also }
timetable-evening-not-offered = { timetable-evening-planned } The programme does not offer { $parts } in the evening.{ $also }
timetable-evening-if-working = { timetable-evening-planned } The programme offers { $parts } in the evening to people who are working.{ $also }
timetable-evening-if-daytime-impossible = { timetable-evening-planned } The programme offers { $parts } in the evening to people who cannot attend during the day.{ $also }
# The edition doesn't say. Example: Evening attendance is planned. The edition does not say whether Relapse Prevention is offered in the evening.
timetable-evening-not-stated = { timetable-evening-planned } The programme does not say whether { $parts } can be attended in the evening.
# Under evening attendance that only the time of a session shows.
timetable-ground-evening-hour = A session planned from { $from } or later is read as one in the evening.
timetable-ground-evening-not-stated = What an edition says of the evening in one part is not carried over to another (C-10).
# Their beginning, and what follows where the condition can't be told.
timetable-evening-planned = Evening attendance is planned.
timetable-record-silent = The record does not say { $missing }.
# What the record does not say.
timetable-working-needed = whether there is employment
timetable-daytime-needed = whether daytime attendance is possible
timetable-daytime-reason-needed = why daytime attendance is impossible

# A plan by day, of somebody who works or can't come then; what the edition has in the evening. Example: Attendance by day is planned, and the offender is recorded as working. The edition offers Treatment in the evening to people who are working.
timetable-day-planned =
    { $offered ->
        [all] { timetable-day-of } The programme offers { $parts } in the evening as well.{ $also }
        [working] { timetable-day-of } The programme offers { $parts } in the evening to people who are working.{ $also }
       *[daytime-impossible] { timetable-day-of } The programme offers { $parts } in the evening to people who cannot attend during the day.{ $also }
    }
timetable-day-of =
    { $why ->
        [working] Attendance by day is planned, beside work.
       *[unable] Attendance by day is planned, though coming by day is recorded as not possible.
    }

## What is planned

# A route, in place of a part. Example: the route “Long route”
plan-route = the route “{ $name }”

# More is planned than the edition states. Example: Planned in Group work programme: 36 sessions. The edition states 35 sessions.
plan-more-than-stated = Planned in { $part }: { $planned }. The programme states { $asked }.
# Less is planned, and may still follow. Example: Planned so far in the Core Programme: 30 full days. The edition states 32 to 36 full days.
plan-less-so-far = Planned so far in { $part }: { $planned }. The programme states { $asked }.
# Sessions are planned outside the hours of the edition; the patterns are its own. Example: Sessions of Group work programme are planned outside the hours that the edition gives (between 6pm and 8pm, for 35 weeks): on 5 March 2026.
plan-other-times = Sessions of { $part } are planned outside the hours that the programme gives ({ $patterns }): on { $on }.

# Sessions to come on bank holidays. Example: Sessions are planned on bank holidays: 25 May and 31 August 2026.
plan-bank-holidays =
    { $n ->
        [1] A session is planned on a bank holiday: { $on }.
       *[other] Sessions are planned on bank holidays: { $on }.
    }
# Under it.
plan-ground-bank-holidays = Bank holidays of England and Wales, from 2019 to 2035. Days that are proclaimed later are not known here.

## Starts

# Fewer starts than the edition allows. Example: The edition allows 3 attempts to start the programme. Recorded: one. Also recorded: one direct entry.
attempts-within-limit = { attempts-recorded }{ $also }
# One is left.
attempts-last-attempt = { attempts-recorded }{ $also } A further start would be the last.
# None is left.
attempts-limit-reached = { attempts-recorded }{ $also } The programme allows no further start.
# There was one more than the edition allows.
attempts-limit-exceeded = { attempts-recorded }{ $also } That is more than the programme allows, and it allows no further start.
# Whether one is left depends on a decision.
attempts-limit-undecided = { attempts-recorded }{ $also } Whether a further start is allowed depends on what counts as an attempt.
# The beginning of these.
attempts-recorded =
    { $maximum ->
        [1] The programme allows one attempt to start the programme.
       *[other] The programme allows { $maximum } attempts to start the programme.
    } { $started ->
        [0] Recorded: none.
        [1] Recorded: one.
       *[other] Recorded: { $started }.
    }
# What may be an attempt as well. Example: Also recorded: one direct entry and 2 restarts of a block or module.
attempts-also-recorded = Also recorded: { $what }.
attempts-offers =
    { $n ->
        [1] one offer without a recorded start
       *[other] { $n } offers without a recorded start
    }
attempts-direct-entries =
    { $n ->
        [1] one direct entry
       *[other] { $n } direct entries
    }
attempts-restarts =
    { $n ->
        [1] one restart of a block or module
       *[other] { $n } restarts of a block or module
    }
# Under these.
attempts-ground = An attempt is a start with a first session attended. What else may be one is shown beside it (A-12).
# The two readings, and what each comes to. Examples: Direct entries are attempts as well; one attempt so far
attempts-reading-first-session = Only a first session attended is an attempt
attempts-reading-more = { CAPITAL($kinds) } are attempts as well
attempts-so-far =
    { $n ->
        [1] one attempt so far
       *[other] { $n } attempts so far
    }
# What is listed in the second.
attempts-kind-offer = offers without a recorded start
attempts-kind-direct-entry = direct entries
attempts-kind-restart = restarts of a block or module
# A start is planned beyond what the edition allows. Example: A start on 5 March 2026 is planned. It is refused as a plan: 3 starts are recorded, and the edition allows 3.
attempts-plan-refused =
    { $started ->
        [1] A start on { $start } is planned. It is refused as a plan: one start is recorded, and the programme allows { $maximum }.
       *[other] A start on { $start } is planned. It is refused as a plan: { $started } starts are recorded, and the programme allows { $maximum }.
    }
attempts-settled-plan = A plan without this start, or a recorded decision that a start does not count as an attempt.
# Starts made before this order or licence began. Example: Started before this order or licence began: 5 March 2024 and 4 June 2025. They count as attempts. None of them is the start of this participation.
attempts-under-earlier-order = Started before this order or licence began: { $on }. That counts as an attempt, and is not the start of this participation.
attempts-ground-earlier-order = Read from the dates, unless the attempt says under which order it was made.
# What would settle it.
attempts-settled-undecided = A recorded decision on which of these count as an attempt.
attempts-settled-exceeded = A recorded decision that a start does not count as an attempt, or the end of participation.

## A transfer

# A community programme begun elsewhere and not recorded as completed.
# Example: The record names an earlier community programme that is not recorded as completed: CSOGP. Its edition is CSOGP, Staffordshire. Missed there: 2 sessions. The rules applied here are those of CSOGP, West Mercia, 2001 to 2005, to what was recorded here. Whether anything carries over from there is not stated.
transfer-earlier-programme = { transfer-of-programme } Whether anything carries over from there is not stated.
# What follows of the earlier one.
transfer-edition-there = It was run by the description { $edition }.
transfer-edition-not-recorded = Which of its descriptions applied is not recorded.
transfer-begun-there = It began on { $on }.
transfer-ended-there = It ended on { $on }.
transfer-ended-because = Why it ended: { STOP($reason) }
transfer-missed-there =
    { $n ->
        [0] No session was missed there.
        [1] One session was missed there.
       *[other] { $n } sessions were missed there.
    }
transfer-edition-needed = description of the earlier programme
# Under it.
transfer-ground = Whether hours, missed sessions or attempts carry over between areas or editions is not stated. People decide it (A-17).
# Somebody has decided whether what was done or missed elsewhere is carried over. Example: … Something is carried over from there. The treatment manager decided this on …
transfer-carrying-over-decided =
    { $carried ->
        [yes] { transfer-of-programme } Something of it is carried over all the same. { $decision }
       *[no] { transfer-of-programme } Nothing of it is carried over. { $decision }
    }
# The beginning of both.
transfer-of-programme = An earlier programme in the community was not completed: { $programme }.{ $also } What was done there is not counted here, where { $edition } applies.
# An earlier programme that was completed or in prison, and that the edition does not take into account. Example: The record names an earlier prison programme: Core. It is recorded as not completed. Missed there: 5 sessions. Nothing that this edition states turns on it.
transfer-other-programme =
    { $setting ->
        [prison] An earlier programme in prison: { $programme }. { transfer-completed-there }{ $also } Nothing that this programme states turns on it.
       *[community] An earlier programme in the community: { $programme }. { transfer-completed-there }{ $also } Nothing that this programme states turns on it.
    }
transfer-completed-there =
    { $completed ->
        [yes] It is recorded as completed.
        [no] It is recorded as not completed.
       *[not-recorded] Whether it was completed is not recorded.
    }
# A decision on it that nothing turns on. Example: The decision of 5 March 2026 (carrying over: carried over) changes nothing: no programme is recorded that was begun elsewhere in the community and not completed.
transfer-decision-idle = { CAPITAL($decision) } changes nothing: no programme is recorded that was begun elsewhere in the community and not completed.
