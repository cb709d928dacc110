### The leaflet for people who start: what it says beside the words of its edition.

# What the paper is called, in its footer and its imprint.
leaflet-name = Leaflet for people starting the programme
# The title of the file. Example: Your group programme: information for people starting
leaflet-title = { $name }: information for people starting
leaflet-subtitle = Information for people starting
# On the cover and at the foot, where nobody publishes it today.
leaflet-publisher-to-be-added = To be added locally: who publishes it.
# What stands for the supervisor's role where a stranger may read it, and the edition's word for it would tell something.
leaflet-officer = officer

## The first page

leaflet-heading-first-session = Your first session
leaflet-first-session = Your day, time and place are on a separate sheet, “Your appointments”. Keep the two apart.
leaflet-heading-talk-to = Who to talk to
# In a specimen, where nobody has added the programme team.
leaflet-team-to-be-added = To be added locally: programme team, telephone and hours.
# In every layout. Officer: by the edition's word for the role, whose number is on the sheet of appointments.
leaflet-cannot-come = Cannot come? Ring your { $officer } before the session.
# Where an area has named an office for it. Example: Cannot come? Ring the programme team before the session starts: 01632 960114.
# Role: left out where it would tell a stranger something.
leaflet-cannot-come-office =
    { $role ->
        [none] Cannot come? Ring { $telephone } before the session starts.
       *[other] Cannot come? Ring { $role } before the session starts: { $telephone }.
    }
# Officer: by the edition's word for the role, in all that the leaflet says.
leaflet-your-officer = Your { $officer }’s name and number are on your appointments sheet.

## Further pages

# Headings in their order, with what stands before the lists below them.
leaflet-heading-about = What the programme is
leaflet-heading-content = What you will do
leaflet-content-introduction = In the group you will:
leaflet-heading-timetable = How long it takes
# Before both, where it is not decided yet which is his, and in what everybody is given. Example: There are two routes. Your probation
# officer tells you which is yours.
leaflet-routes-open =
    { $n ->
        [2] There are two routes. Your { $officer } tells you which is yours.
       *[other] There are several routes. Your { $officer } tells you which is yours.
    }
# Title of the figure of how many weeks it takes, by day and in the evening.
leaflet-weeks-caption = How many weeks it takes
leaflet-heading-expectations = What we ask of you
# What is expected, where it is one thing. Example: You must attend every session.
leaflet-one-expectation = You must { $expectation }.
leaflet-expectations-introduction = You must:
leaflet-before-introduction = Before the group you must:
leaflet-during-introduction = During the group you must:
leaflet-after-introduction = After the group you must:
leaflet-heading-missed-sessions = If you miss a session
leaflet-removal-introduction = You can be taken off the programme if you:
leaflet-heading-progress = How you will know how you are doing
leaflet-heading-diversity = Tell your { $officer }
leaflet-heading-family = Who we talk to about you
leaflet-heading-rights = Your rights, and how to complain
# Whom to complain to, in two steps, where an area has added them.
leaflet-complaint-first = First tell { $office }.
leaflet-complaint-second = If you are still not happy, write to { $office }.
# Where nobody of today is named for a step of a complaint.
leaflet-complaint-to-be-added =
    { $steps ->
        [both] To be added locally: who to complain to first, and who to write to then.
        [first] To be added locally: who to complain to first.
       *[second] To be added locally: who to write to if you are still not happy.
    }
leaflet-heading-recording = Recordings and your information
leaflet-heading-prior-treatment = If you have done a programme before
leaflet-heading-words = Words explained
leaflet-heading-remember = Remember
# Under a heading that a leaflet must have, where the programme says nothing.
leaflet-to-be-added = To be added locally.

## The report of a run

# Told to the comms team of a leaflet that somebody has confirmed, by its headings.
leaflet-not-issued = It stays a specimen: something is still to be added for { $headings }.
# Told to the comms team of a leaflet whose publisher's name would tell a stranger why somebody has it.
leaflet-publisher-tells = It does not name its publisher: the name would tell a stranger why somebody has it.
# Why a statement with words for people on the programme is left out.
leaflet-court-matter = matter for courts and staff, not for the leaflet
