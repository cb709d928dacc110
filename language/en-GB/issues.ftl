### What is wrong with an answer or a file, on the pages. $subject is the name of a field (Date of birth), $thing what is
### to be given there (the date of birth). The command line has words of its own.

## One field

# Nothing was given. Example: Enter the date of birth
issue-missing =
    { $how ->
        [enter] Enter { $thing }
       *[select] Select { $thing }
    }
# What was given is none of those that there are. Example: Select the module of row 4 from the list
issue-choice =
    { $how ->
        [enter] Enter { $thing } in one of the words that the page offers
       *[select] Select { $thing } from the list
    }
# Only in a file that somebody wrote: a list where a text belongs, say.
issue-other-value = { $subject } must be given as the pages give it
issue-date-unreal = { $subject } must be a real date
# Example: Date of birth must include a month
issue-date-lacks =
    { $subject } must include { $day ->
        [yes] { $month ->
            [yes] a day and a month
           *[no] { $year ->
                [yes] a day and a year
               *[no] a day
            }
        }
       *[no] { $month ->
            [yes] { $year ->
                [yes] a month and a year
               *[no] a month
            }
           *[no] a year
        }
    }
# Example: Date of birth must include a year of 4 numbers, like 1984
issue-date-year = { $subject } must include a year of 4 numbers, like 1984
issue-date-era = { $subject } must be in one of the years 1900 to 2149
issue-date-or-words = { $subject } must be a real date, or words such as “within 6 weeks”
issue-time = { $subject } must be a time, like 9:30am
issue-number = { $subject } must be a number, like 3
issue-whole-number = { $subject } must be a whole number, like 3
# Example: IQ score must be between 40 and 200
issue-between = { $subject } must be between { $least } and { $most }
issue-at-least = { $subject } must be { $least } or more
issue-above = { $subject } must be more than { $least }
issue-at-most = { $subject } must be { $most } or less
issue-below = { $subject } must be less than { $most }
issue-too-long = { $subject } must be { $most } letters or fewer
issue-too-many-lines = { $subject } must be { $most } lines or fewer
issue-too-many-paragraphs = { $subject } must be { $most } paragraphs or fewer
# Characters that no font has, or that turn the text round.
issue-unprintable = { $subject } must not include characters that can’t be printed. Write them in Latin letters, or in words
issue-crn = { $subject } must be one letter followed by 6 numbers
issue-label = Name for files must only include letters, numbers and hyphens, 30 at most

## A date beside another

issue-after-birth = { $subject } must be after { $birth }, the date of birth
issue-born-late = { $subject } must be at least 10 years before the first conviction, order or session
issue-born-early = { $subject } must be within the last { $years } years
issue-one-day-or-several = { $subject } must be one day, or the first day and the last day
issue-after-first-day = { $subject } must be the same as or after { $on }, the first day
issue-after-offence = { $subject } must be the same as or after { $on }, the date of the offence
issue-after-hearing = { $subject } must be the same as or after { $on }, the date of the hearing
# Example: Last day must be the same as or after 5 March 2026, when it starts
issue-after-start = { $subject } must be the same as or after { $on }, when it starts
issue-after-finished = { $subject } must be the same as or after { $on }, when the report was finished
issue-after-offer = { $subject } must be the same as or after { $on }, the date of the offer
# Example: Date of the catch-up must be the same as or after 11 November 2025, the date of the absence
issue-after-missed = { $subject } must be the same as or after { $on }, the date of the absence
issue-after-answered = { $subject } must be the same as or after the date of each absence that it answers
issue-outside-order = { $subject } must be within the order or licence
issue-session-outside-order = The session of { $on } is outside the order or licence. Change its date, or the dates of the order or licence
# The day is the one from which everything is seen.
issue-after-seen = { $subject } must be the same as or before { $day }, the date that everything is seen from
issue-happened-later = { $subject } is not known yet: the session is after { $day }. Remove it, or change the date of the session
issue-joined-after-attending = { $subject } must be the same as or before { $on }, when the person first attended

## A time or a number beside another

issue-time-order = { $subject } must be later than from
issue-longer-than-times = { $subject } must be no more than the time from the start of the session to its end
issue-order-length = The length of the order or licence must be at least a month
issue-above-lowest = { $subject } must be more than the lowest score
issue-deviation = { $subject } must be less than { $width }, the width of the range of scores
issue-means =
    { $direction ->
        [higher-is-better] { $subject } must be the same as or more than { $mean }, the mean of the clinical group, because higher scores are better
       *[lower-is-better] { $subject } must be the same as or less than { $mean }, the mean of the clinical group, because lower scores are better
    }
issue-fewer-items = { $subject } must be less than the number of items
issue-items-left-out = { $subject } must be no more than the number of items
issue-not-pro-rated = { $subject } can only be yes where items were left out. Enter how many, or select that it was not

## What contradicts something else

issue-attended-earlier = { $subject } must be yes, or change that the programme was completed or that progress was made
issue-was-attended = { $subject }: that session was attended. Select one that was missed
issue-code-of-another = { $subject } does not belong to the code recorded with it. Change one of them
issue-session-twice =
    { $on ->
        [none] There are two entries for the same session – remove one
       *[other] There are two entries for the session of { $on } – remove one
    }
issue-joined-twice = There are two dates for the same module and run, the second { $on } – remove one
issue-score-twice = There are two scores of the same questionnaire on { $on } – remove one, or change its date
# Only in a file that somebody wrote.
issue-id-twice = Two entries have the same id – give one of them another
issue-decision-subject = { $subject } must be something that such a decision can be about
issue-own-module = A module of the case has the id of one of the programme – give it another
# An extra fact is not as the programme asks.
issue-fact = { $subject } must be as the programme asks

## A signature

issue-sign-no-report = Add a progress report before you sign it
issue-sign-another = Another document of the case is signed here. To put this one in its place, sign it as a new version
issue-sign-twice = This text has been signed in this name already
# Only with a template that somebody changed.
issue-sign-no-place = The document has no place for signatures. Its template needs one
issue-sign-other-words = The words of Groupwork have changed since this was signed. Sign the file that was kept, on paper, or sign it as a new version
issue-sign-role = Enter the name of the author, the treatment manager, the supervising officer or the person as the case has it. For anybody else, enter the role as well

## A file

issue-unknown-field = The file has a field that Groupwork does not know
issue-unknown-programme = The selected file is for the programme ‘{ $programme }’, which is not here. Add its edition file
issue-is-group = The selected file is a group
issue-ends-early = The selected file ends too early. Select another copy
issue-no-file-of-ours = The selected file must be one that Groupwork saved, which ends in .json
issue-field-twice = The file has the same field twice
issue-too-much = The selected file has more in it than a case can have
# More than a page tells at once.
issue-more =
    { $count ->
        [1] There is one more problem of this kind
       *[other] There are { $count } more problems of this kind
    }
