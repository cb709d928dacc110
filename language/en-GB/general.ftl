### Dates, times of day, numbers and lists.

# The language of this folder. A folder laid over it that says another tag is a language of its own.
language-tag = en-GB

## Dates and times of day

# A date. Example: 5 March 2026
date = { $day } { $month } { $year }
    .without-year = { $day } { $month }
    .day = { $day }
    .short = { $day } { $month }
# From one day to another. Examples: 4 to 25 March 2026; 4 February to 25 March 2026
date-span = { $first } to { $last }

# The months of a date.
month-1 = January
    .short = Jan
month-2 = February
    .short = Feb
month-3 = March
    .short = Mar
month-4 = April
    .short = Apr
month-5 = May
    .short = May
month-6 = June
    .short = Jun
month-7 = July
    .short = Jul
month-8 = August
    .short = Aug
month-9 = September
    .short = Sep
month-10 = October
    .short = Oct
month-11 = November
    .short = Nov
month-12 = December
    .short = Dec

# A time of day. Examples: 10:30am, 6pm, midday
time =
    { $half ->
        [am] { $hour }:{ $minute }am
       *[pm] { $hour }:{ $minute }pm
    }
    .hour =
        { $half ->
            [am] { $hour }am
           *[pm] { $hour }pm
        }
    .midday = midday

## Numbers

# Between groups of three digits. Example: 9,000
number-thousands = ,
# Example: 87.5
number-decimal = .
# Before a number below zero.
number-minus = −

## Lists

# Examples: one, two and three; one or two
list-comma = { $before }, { $next }
list-and = { $before } and { $next }
list-or = { $before } or { $next }
list-semicolon = { $before }; { $next }
