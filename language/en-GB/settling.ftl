### What would settle a conclusion that is open: facts and decisions, their values and what each comes to.

## What would have to be recorded

# A decision, by what it is about. Example: a decision on the reason for missing the session of 12 March 2026
settling-decision =
    { $about ->
        [suitability] a decision on suitability
        [route] a decision on the route
        [exemption] { $subject ->
            [none] a decision on an exemption or adjustment
           *[other] a decision on an exemption or adjustment ({ $subject })
        }
        [direct-entry] { $subject ->
            [none] a decision on direct entry
           *[other] a decision on direct entry ({ $subject })
        }
        [criterion] a decision on the criterion “{ $subject }”
        [absence] a decision on the reason for missing { $subject }
        [attendance] a decision on what { $subject } counts as
        [attempt] { $subject ->
            [none] a decision on whether what is open counts as an attempt
           *[other] a decision on whether it counts as an attempt ({ $subject })
        }
        [repeat] a decision on repeating { $subject }
        [session-count] { $subject ->
            [none] a decision on what counts as one session
           *[other] a decision on what counts as one session ({ $subject })
        }
        [earlier-sessions] a decision on what was held before joining ({ $subject })
        [catch-up] a decision on whether { $subject } has to be made up
        [hold] a decision on how far the hold after { $subject } reaches
        [carrying-over] a decision on carrying over from { $subject }
        [administration] a decision on whether the questionnaire of { $subject } counts
       *[enforcement-window] a decision on whether { $subject } lies within the twelve months
    }
# Example: Better Lives, with the approval asked for
settling-approved = { $decided }, with the approval asked for
settling-later-status = a later programme status
# Of a meeting of which it isn't known. Example: how many sessions the meeting held (the session of 5 March 2026)
settling-sessions-held = how many sessions the meeting held ({ $session })
settling-hours-of = the hours of { $session }

## Values

settling-yes = yes
settling-no = no
# Something that only has to be there, such as a reason.
settling-recorded = once recorded
# The setting of an earlier programme that meets all conditions otherwise.
settling-setting =
    { $setting ->
        [prison] completed in prison, with progress
       *[community] completed in the community, with progress
    }
# The meetings with the supervising officer, as somebody states them.
settling-regular =
    { $regular ->
        [yes] stated to be regular
       *[no] stated not to be regular
    }
settling-assessment = carried out at the { $stage } stage
settling-no-assessment = not carried out
settling-direction =
    { $direction ->
        [higher-is-better] higher is better
       *[lower-is-better] lower is better
    }
# Of an instrument. Example: version 2
settling-version = version { $version }
# Whatever it is.
settling-any-day = any day
settling-any-number = any number
settling-on-day = { $on }
# Example: 5 March 2005 or earlier
settling-day-or-earlier = { $on } or earlier
settling-day-or-later = { $on } or later
settling-days-between = { $on }
settling-number = { $n }
# Length of an order. Example: 2 years and 11 months
settling-months =
    { $years ->
        [0] { $months ->
            [1] 1 month
           *[other] { $months } months
        }
        [1] { $months ->
            [0] 1 year
            [1] 1 year and 1 month
           *[other] 1 year and { $months } months
        }
       *[other] { $months ->
            [0] { $years } years
            [1] { $years } years and 1 month
           *[other] { $years } years and { $months } months
        }
    }
settling-or-less = { $most } or less
settling-or-more = { $least } or more
settling-between = { $least } to { $most }

## What it comes to

# Where something else follows, its statements come after: of a range, those of its first value. Example: not met
settling-then =
    { $comes ->
        [met] { $follows ->
            [none] met
           *[other] met.{ $follows }
        }
        [not-met] { $follows ->
            [none] not met
           *[other] not met.{ $follows }
        }
        [decided] { $follows ->
            [none] decided
           *[other] decided.{ $follows }
        }
        [told] { $follows ->
            [none] nothing is open any more
           *[other] then:{ $follows }
        }
        [for-example] for example:{ $follows }
        [nothing-further] nothing further follows
        [still-open] still open
        [needs-decision] { $follows ->
            [none] a decision is needed
           *[other] a decision is needed.{ $follows }
        }
       *[not-recorded] something else is not recorded
    }

## Why it isn't worked out

# Of the conclusion itself, or of all that are open in the case.
settling-too-many-runs =
    { $of ->
        [case] not worked out: too much is recorded and open in the case
       *[conclusion] not worked out within { $n } trials
    }
settling-nothing-found = not worked out: nothing that was tried settles it, up to three together
# An edition, a manual or published norms would have to say it.
settling-not-of-the-case = not worked out: nothing in a case record settles it
settling-whole-schedule = not worked out: it takes the register or schedule of the sessions
