### The words that documents have beside their text: at the edges of pages, in pictures, and for those who listen to them.

## At the edges of pages

# At the foot of each page. Example: Page 2 of 5
furniture-page = Page { $page } of { $pages }
# The same in an annex, whose pages are counted by themselves. Example: Page A1 of A2
furniture-annex-page = Page A{ $page } of A{ $pages }
# Large and faint across each page of a draft.
furniture-draft-mark = DRAFT
# At the head of each page of a draft, after the marking. Example: Draft, 31 March 2026, not for use
furniture-draft-head = Draft, not for use
furniture-draft-head-as-of = Draft, { $on }, not for use
# At the head of each page of a sheet or leaflet whose content nobody has confirmed.
furniture-specimen = Specimen: not for issue
# What a draft begins with that is pasted into another report, where nothing is open; and where something is.
# Example: Draft: open matters: Whether the absence of 12 March 2026 had a good reason.
furniture-draft-passage = Draft, not for use.
furniture-not-recorded = { document-not-recorded }
furniture-draft-matters = Draft: open matters: { $matters }

## Read aloud

# Where the number of a note leads. Example: Note 3
furniture-note = Note { $number }
# What the number before a note says to those who listen, and where it leads. Example: Note 3, back to where it is named
furniture-note-back = Note { $number }, back to where it is named
# The name of a picture in a Word file, beside what it shows. Example: Figure 1
furniture-figure = Figure { $number }
# Where a figure is too high for one picture, the alternative text of each after the first. Example: Figure 1, continued
furniture-figure-continued = Figure { $number }, continued
# The name of a table on a page: the caption of its picture, or the heading that it stands under. Example: Table: Missed sessions
furniture-table = Table: { $name }
# What a table holds, beside its name. Example: Columns: Session, Date, Outcome
furniture-columns = Columns: { $columns }
# The same of a table that has labels in its first column and no row of heads.
furniture-labels = Labels in the first column, what they name in the second
# The same of pictures that stand beside short texts.
furniture-pairs = Pictures in the first column, words in the second
# What a picture shows that stands beside a short text. The words beside it say the rest.
furniture-picture =
    { $picture ->
        [group] Five people in a group
        [talking] Two people, one of them talking
        [listening] Somebody listening
        [thinking] Somebody thinking
        [officer] Somebody with a badge and a clipboard
        [doctor] A doctor with a bag
        [complaint] Somebody saying that something is wrong
        [help] Two people holding hands
        [building] A building
        [home] A house
        [bus] A bus
        [court] A court
        [prison] Somebody behind bars
        [calendar] A calendar with one day ringed
        [clock] A clock
        [telephone] A telephone ringing
        [telephone-off] A telephone crossed out
        [sun] The sun
        [moon] The moon and stars
        [licence] A paper with a date on it
        [letter] A letter
        [writing] A sheet of paper and a pen
        [questions] A list of questions
        [tick] A tick
        [cross] A cross
        [warning] A warning sign
        [camera] A video camera
       *[lock] A lock
    }
# Where one of several ways back from a note leads. Example: Note 3, back to where it is named, place 2
furniture-note-place-back = Note { $number }, back to where it is named, place { $place }

## Signatures

# Labels, each before what is recorded or a line to write on. Example: Name: Judith Hallam
furniture-signature-name = Name:
furniture-signature-line = Signature:
furniture-signature-date = Date:

## The picture of attendance

# In its legend, what the square of a session means.
furniture-session =
    { $session ->
        [attended] Attended
        [caught-up] Missed, then caught up
        [missed-acceptable] Missed, reason acceptable
        [missed-unacceptable] Missed, reason not acceptable
        [missed-undecided] Missed, reason not yet decided
        [partial] In part, or staff to decide
        [withheld] On hold, not offered
        [cancelled] Cancelled by the service
       *[planned] No attendance recorded
    }
# Beside a line of squares, its first and last session. Example: 5 Mar to 28 May
furniture-session-range = { $first } to { $last }

## The picture of psychometric scores

# Which score it is, beside it and in the legend.
furniture-checkpoint =
    { $checkpoint ->
        [Before] Before
        [Middle] Middle
       *[After] After
    }
# Below the name of a scale, before an arrow.
furniture-direction =
    { $direction ->
        [higher-is-better] Higher is better
       *[lower-is-better] Lower is better
    }
# In the legend, the band round a first score.
furniture-band = Too small a change to be reliable
# In the legend, the line at a cut-off score; below that line, its number. Example: Cut-off 38.5
furniture-cut-off = Cut-off score
furniture-cut-off-at = Cut-off { $score }
