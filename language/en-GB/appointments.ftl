### The sheet of appointments that a person takes home. It may be lost: it names neither the programme nor an offence, and of the person the first name only.

# The title in the file's properties, and on the sheet.
appointments-title = Your appointments
appointments-heading-sheet = Your appointments
# Under it. Example: Your group programme · Probation Service, Exampleshire
appointments-from-whom =
    { $publisher ->
        [none] { $programme }
       *[other] { $programme } · { $publisher }
    }
# Example: For Gareth
appointments-for = For { $name }
appointments-label-for = For

## What comes first

# Somebody who has to take a part again, or is suspended.
appointments-not-now = You do not come to the group for now. Ask your officer when you start again.
# A catch-up comes before the next session.
appointments-catch-up-first = Do your catch-up first. Then you come back to the group.

## When and where

appointments-label-session =
    { $first ->
        [yes] Your first session
       *[no] Your next session
    }
# Example: Monday 7 September 2026, 9:30am to 3:30pm
appointments-session-of =
    { $from ->
        [none] { appointments-day }
       *[other] { appointments-day }, { appointments-hours }
    }
appointments-day =
    { $weekday ->
        [Monday] Monday { KEEP($on) }
        [Tuesday] Tuesday { KEEP($on) }
        [Wednesday] Wednesday { KEEP($on) }
        [Thursday] Thursday { KEEP($on) }
        [Friday] Friday { KEEP($on) }
        [Saturday] Saturday { KEEP($on) }
       *[Sunday] Sunday { KEEP($on) }
    }
appointments-hours =
    { $to ->
        [none] from { $from }
       *[other] { $from }{ "\u00A0" }to{ "\u00A0" }{ $to }
    }
# Where the group meets every day of its first week, and no session is planned yet. The hours of later weeks are not those
# of the first. Example: Monday 7 September 2026. Come every day that week.
appointments-first-day-of-week = { appointments-day }. Come every day that week.
# Before a line to write on.
appointments-label-first-week = Days and times of the first week
# Before a line to write on.
appointments-label-day-and-time = Day and time
appointments-label-where = Where
appointments-label-group = Your group
appointments-label-ask-for = Ask for
appointments-label-bring = Bring
appointments-heading-then = Then
# Where no session is planned yet, the days of the group. Example: Mondays, 9:30am to 12:30pm
appointments-day-of-week =
    { $from ->
        [none] { appointments-weekdays }
       *[other] { appointments-weekdays }, { appointments-hours }
    }
# Under them.
appointments-usual-days =
    { $begun ->
        [yes] These are the usual days. Not every week is the same. Ask for the dates.
       *[no] These are the usual days. Not every week is the same. Ask for the dates at your first session.
    }
# Above the dates from which on the day of the week or the hours are other ones. Example: From Thursday 30 April 2026 your day and time change.
appointments-changes-from =
    { $what ->
        [day] From { appointments-day } your day changes.
        [time] From { appointments-day } your time changes.
       *[both] From { appointments-day } your day and time change.
    }
# Under dates, where more are planned than are named. Example: More sessions follow. They are planned until Thursday 9 July 2026. Ask for their dates.
appointments-more-until = More sessions follow. They are planned until { appointments-day }. Ask for their dates.
# The same, where all that are planned are named.
appointments-all-so-far = These are all the dates that are planned so far. Ask whether more follow.
appointments-weekdays =
    { $weekday ->
        [Monday] Mondays
        [Tuesday] Tuesdays
        [Wednesday] Wednesdays
        [Thursday] Thursdays
        [Friday] Fridays
        [Saturday] Saturdays
       *[Sunday] Sundays
    }

## A catch-up

appointments-heading-owed = A catch-up to do
# Example: You missed Tuesday 17 March 2026. You have a catch-up to do for it.
appointments-owed = You missed { appointments-day }. You have a catch-up to do for it.
# The same, with the day for which the catch-up is booked.
# Example: You missed Tuesday 17 March 2026. Your catch-up for it is on Monday 30 March 2026 at 10am.
appointments-owed-booked = You missed { appointments-day }. { $booked }
appointments-booked =
    { $at ->
        [none] Your catch-up for it is on { appointments-day }.
       *[other] Your catch-up for it is on { appointments-day } at{ "\u00A0" }{ $at }.
    }
# Where a day is still to be found. Example: Ask Nina Shah or Ray Cole when you can do it.
appointments-owed-ask = Ask { $whom } when you can do it.
# Example: your offender manager
appointments-your = your { LOWER($role) }

## Who cannot come

appointments-heading-cannot-come = Cannot come?
# Where nobody is to come for now.
appointments-heading-whom-to-ring = Whom to ring
# Hours: when the telephone below is answered, which may be before a session of the evening starts.
appointments-ring-first =
    { $hours ->
        [yes] Ring before the session starts, in the hours below.
       *[no] Ring before the session starts.
    }
# Where an area has named an office for it. Role: left out where it would tell a stranger something.
appointments-ring-office =
    { $role ->
        [none] Ring { $telephone } before the session starts.
       *[other] Ring { $role } before the session starts: { $telephone }.
    }
# Before a name. Example: Your probation officer
appointments-label-officer = Your { LOWER($role) }
appointments-label-telephone = Telephone
appointments-label-hours = Hours
appointments-label-email = Email

## On the run

# Why no sheet is made.
appointments-none-left = No sheet of appointments is made: all sessions are done, or the person has left the programme.
# Of what would tell a stranger why the person goes there.
appointments-telling-words =
    { $place ->
        [venue] The venue names the programme or an offence, so the sheet has a line in its place.
        [room] The room names the programme or an offence, so the sheet leaves it out.
        [group] The name of the group names the programme or an offence, so the sheet leaves it out.
        [bring] What to bring names the programme or an offence, so the sheet leaves it out.
        [staffNames] A name to ask for names the programme or an offence, so the sheet leaves it out.
       *[hours] The hours of the telephone name the programme or an offence, so the sheet leaves them out.
    }
