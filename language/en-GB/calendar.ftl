### What stands in the calendar of a group. Calendars are seen by others: it names nobody, and no module whose name tells what the programme is about.

# Example: Group session, Induction
calendar-session =
    { $module ->
        [none] Group session
       *[other] Group session, { $module }
    }
# The last day on which catch-ups that are owed can be held before the next session.
calendar-last-day = Group: last day for catch-ups
