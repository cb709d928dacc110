### The leaflet in easy read: what it says beside the words of its edition. One idea a sentence, 15 words at most.

## The first page

easy-read-another-sheet = Your day, your time and the place are on another sheet.
easy-read-its-name = That sheet is called “Your appointments”.
easy-read-keep-apart = Keep the two sheets apart.

## Who to talk to

# Example: You can ring the programme team. The number is 01632 960114.
easy-read-ring = You can talk to: { $role }. The number is { $telephone }.
# When somebody answers. Example: You can ring at these times: 9am to 5pm, Monday to Friday.
easy-read-hours = You can ring at these times: { $hours }.
# Officer: by the edition's word for the role.
easy-read-your-officer = Your sheet “Your appointments” names your { $officer }. The number to ring is there, too.

## Further pages

# The programme's whole name.
easy-read-called = The programme is called { $name }.
easy-read-complaint-first = Are you unhappy with something? First tell { $office }.
easy-read-complaint-second = Are you still unhappy? Then write to { $office }.
# Where what is said of data today can be read.
easy-read-privacy-notice = You can read more about your information here: { $notice }.

## The imprint

easy-read-checked = Easy read checked by { $by }
easy-read-checked-on = Easy read checked by { $by }, { $on }

## Where it can't be made

# Of the passages that the leaflet has.
easy-read-lacking =
    { $missing ->
        [one] one passage of { $of } has no easy-read text (easy)
       *[other] { $missing } passages of { $of } have no easy-read text (easy)
    }
