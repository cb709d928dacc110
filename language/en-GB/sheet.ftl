### The sheet for judges and magistrates: what it says beside the words of its edition.

# What the paper is called: above its title, and in its footer.
sheet-name = Information for judges and magistrates

## The page that is read at a glance

sheet-heading-glance = At a glance
# Headings of its six cells.
sheet-cell-audience = Who it is for
sheet-cell-order = What the order needs
sheet-cell-length = How long it takes
sheet-cell-place = Where and when
sheet-cell-missed = If a session is missed
sheet-cell-evidence = What the evidence says

# Example: Men aged 21 or over, with an IQ of 80 or over.
sheet-audience = { CAPITAL($audience) }.
sheet-audience-open = People whom probation assesses as suitable.
# What a programme does not say of those whom it is for. Example: No limit of sex, age or ability is stated: ask before sentence.
sheet-not-given = No limit of { $what } is stated: ask before sentence.
sheet-sex = sex
sheet-age = age
sheet-ability = ability

# Kinds of order, as the programme names them. Example: A Community Rehabilitation Order or licence.
sheet-orders-named = { CAPITAL($orders) }.
# The same, of today. Example: Today a community order or licence.
sheet-orders-today = Today a { $orders }.
# Where the programme names a Community Rehabilitation Order, which courts make no more, and nobody has confirmed an order of today.
sheet-orders-unconfirmed = Whether a community order takes its place today is not confirmed: ask before sentence.
# Example: At least 4 years.
sheet-minimum-length = At least { $length }.
# Where the least length is the longest that the law allows.
sheet-minimum-length-capped = 3 years, the longest a community order can be made for, or a licence of 3 years or more.
sheet-orders-not-given = Kind of order: not given.
sheet-length-not-given = Length of order: not given. Ask before sentence.

# Lengths of routes or parts. Example: Long route: 240 hours; short route: 100 hours.
sheet-lengths = { CAPITAL($lengths) }.
sheet-lengths-not-given = Length of the programme: not given. Ask before sentence.

# Where a programme gives hours or sessions of its routes, and of some (or of all) no months or weeks.
sheet-months-not-given =
    { $routes ->
        [none] Months: not given. Ask before sentence.
       *[other] Months: not given for { $routes }. Ask before sentence.
    }

# Where the group meets: the town of today, and the programme's area. Example: Worcester, West Mercia.
sheet-where = { $places }.
# Example: Induction: every day for the first week.
sheet-pattern = { $name }: { $pattern }.
# Example: Next start: 7 September 2026.
sheet-next-start = Next start: { $on }.
# What nobody has added yet, or is over. Example: Today’s place and next start: ask before sentence.
sheet-to-ask = { CAPITAL($what) }: ask before sentence.
sheet-place = today’s place
sheet-times = days and times
sheet-start = next start

# The first step. Examples: A catch-up session before going on (Core Programme); A catch-up is offered
sheet-catch-up =
    { $parts ->
        [none] { sheet-catch-up-of }.
       *[other] { sheet-catch-up-of } ({ $parts }).
    }
sheet-catch-up-of =
    { $force ->
        [required-before-next] { $individual ->
            [yes] An individual catch-up session before going on
           *[no] A catch-up session before going on
        }
       *[offered] A catch-up session is offered
    }
# A further step: what follows more missed sessions, or those without a good reason.
sheet-steps = { CAPITAL($steps) }.
sheet-no-steps = The programme sets no steps of its own. The rules of the order apply.

sheet-no-evidence = No research figures are given for this programme.
# One study. Example: Allam (1998) compared 155 men with 55: lower rates of reconviction.
sheet-study-found = { $study } ({ $year }) compared { $compared }. It found { $found }.
sheet-limits-overleaf = See “Research” for limits.

## Below the cells

sheet-heading-order = Suggested wording for the order
# Blanks where a number is for the court or for staff to give.
sheet-order-wording = A community order for { $length } with a programme requirement: to take part in an accredited programme for { $days } days, as the responsible officer instructs.
sheet-blank-length = [length]
# The length of the order, in its wording, where the programme gives the least. Example: at least 2 years
sheet-order-at-least = at least { $length }
sheet-blank-days = [number of]
sheet-confirmed = Confirmed by { $by }.
sheet-confirmed-on = Confirmed by { $by }, { $on }.
sheet-unconfirmed = Not confirmed: ask the court’s legal adviser.
sheet-heading-ask = Before sentence, ask
# In a specimen, in place of whom to ask.
sheet-nobody-to-ask = To be added locally: whom to ask, with telephone and email.
# When an office can be reached. Example: 9am to 5pm, Monday to Friday
sheet-hours = { $hours }

## Overleaf

sheet-heading-about = What it is, and what it aims to do
sheet-heading-length = How the length is decided
# In its place, where there is one route only, so that nothing is decided.
sheet-heading-course = How it runs, and how long
sheet-heading-content = What it involves
sheet-heading-referral = Getting on to the programme
sheet-heading-attendance = Attendance and enforcement
sheet-heading-progress = Progress and reports
sheet-heading-staffing = Who runs it, and how quality is checked
sheet-heading-research = Research
sheet-heading-words = Words explained
# Before a list of contents.
sheet-content-introduction = The programme covers:
# Columns of what it involves.
sheet-column-part = Part or module
sheet-column-aim = Aim
sheet-column-length = Length
# In it, of a module, below the part that it is in. Example: In Core Group
sheet-within-part = In { $part }
# Columns of the studies.
sheet-column-study = Study and year
sheet-column-compared = Compared, or about
sheet-column-found = What was found
sheet-column-this-programme = This programme?
# Example: Allam (1998)
sheet-study = { $study } ({ $year })
# The same where there are many: those that are not of this programme aren't marked.
sheet-study-marked =
    { $is ->
        [yes] { $study } ({ $year }): this programme
        [no] { $study } ({ $year })
       *[not-said] { $study } ({ $year }): not said if this programme
    }
sheet-this-programme =
    { $is ->
        [yes] Yes
        [no] No
       *[not-said] Not said
    }
# Before both cautions. Of this programme: one of the studies is of it, and the table marks which.
sheet-caution-source =
    { $own ->
        [yes] These figures come from the studies named, of which only those marked “Yes” are of this programme.
        [marked] These figures come from the studies named, of which only those marked “this programme” are of it.
       *[no] These figures come from the studies named, not from this programme here.
    }
sheet-caution = { sheet-caution-source } They describe groups and do not say what one man will do. { $to ->
        [none] The studies date from { $from }.
       *[other] The studies date from { $from } to { $to }.
    } Later research is not included.
sheet-caution-of-one =
    { $own ->
        [yes] These figures come from the study named, of this programme. { sheet-caution-of-year }
       *[no] These figures come from the study named, not from this programme here. { sheet-caution-of-year }
    }
sheet-caution-of-year = They describe groups and do not say what one man will do. The study dates from { $year }. Later research is not included.

## The report of a run

# Why a statement with words for courts is left out of the sheet.
sheet-leaflet-matter = matter for the leaflet, not for courts
# The same, of a statement whose matter the first page has in other words.
sheet-told-at-a-glance = told at a glance, in words of its own
