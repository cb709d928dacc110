### An edition's own documents, the sheet for courts and the leaflet: what they say beside the edition's statements.

## Both documents

# The title of the document, for the list of documents and the header. Example: Community Sex Offender Groupwork Programme (C-SOGP): information for sentencers
programme-title-sentencer = { programme-heading }: information for sentencers
# The first heading. Example: Community Sex Offender Groupwork Programme (C-SOGP)
programme-heading = { $name } ({ $abbreviation })
# Those on the programme, by the edition's word for one of them. Example: offenders
programme-people = { $person }s
# Why a statement of the edition is left out, in the report of a run.
programme-holds-from = holds only from { $on }
programme-held-until = held only until { $on }
# Before a list.
programme-methods-introduction = Ways of working include:
# Before the last item of a list that runs on. Example: group discussion; group exercises; and skills development
programme-last-of-list = and

## At a glance

# Whom it is for. Examples: men aged 21 or over, with an IQ of 80 or over; adult men
programme-audience =
    { $iq ->
        [none] { programme-audience-aged }
       *[other] { programme-audience-aged }, with an IQ of { $iq } or over
    }
programme-audience-aged =
    { $adult ->
        [yes] adult { programme-audience-of-sex }
       *[no] { $age ->
            [none] { programme-audience-of-sex }
           *[other] { programme-audience-of-sex } aged { $age } or over
        }
    }
programme-audience-of-sex =
    { $sex ->
        [none] people
        [female] women
       *[male] men
    }
# The length of a route or a part, where there are several. Example: Long route: 240 hours
programme-length-of = { $name }: { $length }
# What follows missed sessions. Example: more than 2 sessions missed (Induction Module): suspended, and the module is repeated
programme-repeat =
    { $consequence ->
        [suspend-and-repeat] { programme-repeat-after }: suspended, and { programme-repeat-unit } is repeated
       *[repeat] { programme-repeat-after }: { programme-repeat-unit } is repeated
    }
programme-repeat-after =
    { $parts ->
        [none] { programme-repeat-missed }
       *[other] { programme-repeat-missed } ({ $parts })
    }
programme-repeat-missed =
    { $op ->
        [more-than] { $n ->
            [1] more than 1 session missed
           *[other] more than { $n } sessions missed
        }
       *[at-least] { $n } or more sessions missed
    }
programme-repeat-unit =
    { $unit ->
        [module] the module
       *[block] the block
    }
# What follows unacceptable absences, as firmly as the edition says it. Examples: 2 sessions: breach will follow; one session or appointment: enforcement action will follow, after which return to court or prison could follow
programme-enforcement =
    { $later ->
        [none] { programme-enforcement-absences }: { programme-enforcement-outcome } { programme-enforcement-force }
       *[other] { programme-enforcement-absences }: { programme-enforcement-outcome } { programme-enforcement-force }, after which { $later }
    }
# What can follow that, with no number stated. Example: return to court or prison could follow
programme-enforcement-later = { programme-enforcement-outcome } { programme-enforcement-force }
# Pieces of both.
programme-enforcement-force =
    { $force ->
        [must] must follow
        [will] will follow
        [may] may follow
        [could-be] could follow
       *[are] follows
    }
programme-enforcement-absences =
    { $counts ->
        [appointments] { $n ->
            [1] one session or appointment
           *[other] { $n } sessions or appointments
        }
        [absences] { $n ->
            [1] one absence
           *[other] { $n } absences
        }
       *[sessions] { $n ->
            [1] one session
           *[other] { $n } sessions
        }
    }{ programme-enforcement-within }
# Where they count within a time only. Example: in any 12 months
programme-enforcement-within =
    { $months ->
        [none] { "" }
        [1] {" "}in any month
       *[other] {" "}in any { $months } months
    }
programme-enforcement-outcome =
    { $outcome ->
        [enforcement-action] enforcement action
        [breach] breach
       *[return-to-court-or-prison] return to court or prison
    }

## Timetable

# Example: 10am to 3pm
programme-hours = { $from } to { $to }

## The figure of the routes

programme-bar-caption =
    { $routes ->
        [one] How long it takes
       *[other] How long each route takes
    }
# A route, in the summary of the figure. Example: Long route: 240 hours, made of Induction Module (50 hours) and Core Programme (190 hours).
programme-bar-route =
    { $parts ->
        [none] { $route }: { $total }.
       *[other] { $route }: { $total }, made of { $parts }.
    }
programme-bar-part = { $part } ({ $amount })
# A total that the programme doesn't state. Example: 240 hours, worked out
programme-bar-worked-out = { $amount }, worked out

## Contacts and local details

# After name and address, one after the other. Example: Stourbank House, Kidderminster. Telephone: 01562 748375
programme-contact-telephone = Telephone: { $value }
programme-contact-fax = Fax: { $value }
programme-contact-email = Email: { $value }
programme-contact-website = Website: { $value }
# Whom to ask, and where the privacy notice can be read.
programme-local-contact = Contact: { $contact }
programme-privacy-notice = How personal information is used today: { $notice }

## The sheet for courts

# What is expected, where it is one thing. Example: Offenders must attend every session.
sentencer-one-expectation = { CAPITAL($people) } must { $expectation }.
# Before lists.
sentencer-expectations-introduction = { CAPITAL($people) } must:
sentencer-before-introduction = Before the group, { $people } must:
sentencer-during-introduction = During the group, { $people } must:
sentencer-after-introduction = After the group, { $people } must:
sentencer-removal-introduction = { CAPITAL($people) } can be removed if they:
