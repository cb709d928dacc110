### Why a document doesn't tell something that the rules found: for authors and auditors, who ask what became of it.

# Of a document that is made of an edition, with no case.
not-here-edition-alone = This document is about the programme, not about a person.
# Of criteria and proposals, in the treatment report.
not-here-told-in-section = The suitability section, before the programme, tells it.
# Of attendance, enforcement, tests and completion, in the suitability section.
not-here-told-in-report = The treatment report tells it.
# Of the route and the group, where the programme is not proposed.
not-here-not-proposed = The programme is not proposed.
# Of the group's size and staff, once the programme has begun.
not-here-before-start = It is settled before the programme starts.
# Of what was open when somebody left the programme.
not-here-ended = The person has left the programme, so nobody has to decide it.
not-here-nothing-follows = Nothing follows from it for this person.
# Of the length of a route, in the treatment report.
not-here-amounts-in-table = The table of parts tells what is asked for and what is done.
# Of what someone must do next, in the suitability section, which a court reads.
not-here-work-of-staff = It is work for staff, listed by the check of the case.
