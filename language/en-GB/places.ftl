### Why a document doesn't tell something that the rules found: for authors and auditors, who ask what became of it.

# Of a document that is made of an edition, and of a leaflet that follows a case and carries nothing of it.
not-here-edition-alone = This document tells of the programme, and nothing of a person.
# Of criteria and proposals, in the treatment report.
not-here-told-in-section = It belongs to the suitability section, which is made before the programme.
# Of attendance, enforcement, tests and completion, in the suitability section.
not-here-told-in-report = It belongs to the treatment report.
not-here-told-in-steps = What has to happen next says it.
# Of the same, before the programme has begun.
not-here-not-yet = It belongs to the programme, which has not begun.
# Of the route and the group, where the programme is not proposed.
not-here-not-proposed = The programme is not proposed.
# Of the group's size and staff, once the programme has begun.
not-here-before-start = It is settled before the programme starts.
not-here-nothing-follows = Nothing follows from it for this person.
# Of the length of a route, in the treatment report.
not-here-amounts-in-table = The table of parts tells what is asked for and what is done.
# Of what someone must do next, in the suitability section, which a court reads.
not-here-work-of-staff = It is work for staff, listed by the check of the case.
# Of what completion asks for, in a progress report.
not-here-due-at-end = It is asked for once all sessions are done.
# Of a decision: the later one is told, and this one in the audit sheet beside it.
not-here-replaced = A later decision about the same holds.
# Of the sheet of appointments, which may be lost.
not-here-appointments = The sheet of appointments tells where and when to come, whom to ring, and a catch-up that is owed, and nothing else.
# Of the letter to the person, which has words of its own.
not-here-letter = The report that the letter goes with tells it. The letter is written to the person.
