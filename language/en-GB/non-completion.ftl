### The report on non-completion: what ended, how much was done, and what is recommended now.

# The title of the document; asked for while participation goes on, it says so.
non-completion-title =
    { $early ->
        [yes] Report on non-completion: programme not ended
       *[no] Report on non-completion
    }

## What ended

# The heading, and the paragraph under it: what ended, who decided, and what the report does not say.
non-completion-heading-ended = What ended
non-completion-ended =
    { $ground ->
        [none] { non-completion-ended-by }
       *[other] { non-completion-ended-by } Ground recorded: { STOP($ground) }
    }
non-completion-ended-by =
    { $by ->
        [none] { non-completion-what-ended }
       *[other] { non-completion-what-ended } { $by }
    }
non-completion-what-ended =
    { $how ->
        [withdrawn] { $name } was withdrawn from the programme on { $on }.
        [removed] { $name } was removed from the programme on { $on }.
        [recalled] { $name } was recalled on { $on }, before the programme was finished.
       *[order-ended] The order of { $name } ended on { $on }, before the programme was finished.
    }
non-completion-decided-by = { $name } ({ LOWER($role) }) decided this.
non-completion-no-breach =
    { $pronoun ->
        [he] { non-completion-he }
        [she] { non-completion-she }
       *[they] { non-completion-they }
    }
non-completion-he =
    { $licence ->
        [yes] This report does not say that he has broken his licence.
       *[no] This report does not say that he has broken his order.
    }
non-completion-she =
    { $licence ->
        [yes] This report does not say that she has broken her licence.
       *[no] This report does not say that she has broken her order.
    }
non-completion-they =
    { $licence ->
        [yes] This report does not say that they have broken their licence.
       *[no] This report does not say that they have broken their order.
    }
# After a recall, while nobody has decided.
non-completion-place-undecided =
    { $pronoun ->
        [he] Whether he keeps his place is not decided.
        [she] Whether she keeps her place is not decided.
       *[they] Whether they keep their place is not decided.
    }
# The same as a question, in the box. Example: Recalled on 5 March 2026. Does Mr Lowe keep his place?
non-completion-keeps-place =
    { $pronoun ->
        [he] Recalled on { $on }. Does { $name } keep his place?
        [she] Recalled on { $on }. Does { $name } keep her place?
       *[they] Recalled on { $on }. Does { $name } keep their place?
    }
# In place of it while participation goes on.
non-completion-not-ended = { $name } is still on the programme, as far as is recorded.

## What was done, and how much

# Headings of what follows.
non-completion-heading-before = What was done before it ended
non-completion-heading-amount =
    { $pronoun ->
        [he] How much he did
        [she] How much she did
       *[they] How much they did
    }
non-completion-heading-gained =
    { $pronoun ->
        [he] What he gained, and what remains
        [she] What she gained, and what remains
       *[they] What they gained, and what remains
    }
non-completion-heading-says =
    { $pronoun ->
        [he] What he says
        [she] What she says
       *[they] What they say
    }
non-completion-heading-recommended = What is recommended now
# Of an order that goes on, where the person was removed or withdrawn.
non-completion-requirement-stands = The requirement to take part stands until a court changes it. Whether to ask the court is for the { $supervisor }.
non-completion-heading-tests = Tests
# What was done before it ended, one line each.
non-completion-catch-up-offered =
    { $answer ->
        [accepted] { non-completion-offer } It was accepted.{ $also }
        [declined] { non-completion-offer } It was declined.{ $also }
       *[not-recorded] { non-completion-offer } Whether it was accepted is not recorded.{ $also }
    }
non-completion-offer-reason = Reason: { STOP($reason) }
non-completion-offer = { $on }: a catch-up was offered for the session of { $session }.
non-completion-place-offered = { $on }: a place on the programme was offered.
non-completion-status-because = { $on }: { $status }. Reason: { STOP($reason) }
non-completion-catch-up-done = { $on }: the session of { $session } was made up.
non-completion-step-taken =
    { $by ->
        [none] { $on }: { $step }.
       *[other] { $on }: { $step }, by { $by }.
    }
non-completion-meeting-held =
    { $kind ->
        [review] { $on }: review meeting.
        [individual-work] { $on }: individual meeting.
       *[other] { $on }: meeting.
    }
non-completion-nothing-before = No catch-up or warning before that day is recorded.
# Where no end test was due.
non-completion-no-end-test-due =
    { $how ->
        [recalled] No test at the end was due before the recall.
       *[ended] { $pronoun ->
            [he] No test at the end was due, because his time on the programme ended before it.
            [she] No test at the end was due, because her time on the programme ended before it.
           *[they] No test at the end was due, because their time on the programme ended before it.
        }
    }
