### Decisions that differ, and decisions dated before what they decide.

## Two of one day that differ

# Neither is applied. Example: Two decisions about the same matter (repeat: Victim empathy) were recorded on 20 January 2026, and they differ. Neither is applied.
decisions-two-differ = Two decisions about the same matter ({ $matter }) were recorded on { $on }, and they differ. Neither is applied.
# The matter, where it is one session, module or other thing. Example: repeat: Victim empathy
decisions-matter-of-subject = { $about }: { $subject }
# A reading of it; what it comes to is what that decision says. Example: Decision 1, of Ruth Pell (treatment manager), stands
decisions-reading-stands = Decision { $n }, of { $by } ({ LOWER($role) }), stands
decisions-settled-by-later = A later decision that says which of them stands.

## Dated before what they decide

# Leave that was agreed beforehand.
# Example: The decision (absence: acceptable) of 5 March 2026 is dated before what it decides, on 12 March 2026. It is applied as leave that was agreed beforehand.
decisions-early-leave = { decisions-early } It is applied as leave that was agreed beforehand.
# What can't have been decided before it happened. Example: … on 12 March 2026. It is not applied.
decisions-early-not-applied = { decisions-early } It is not applied.
# The beginning of the two messages above.
decisions-early = The decision ({ $about }: { $outcome }) of { $on } is dated before what it decides, on { $decides }.
# The two readings of one that isn't applied, and what each comes to.
decisions-reading-slip = The date of the decision is a slip
decisions-recorded-with-date = The decision is recorded with its date
decisions-reading-facts-unknown = It was taken before the facts were known
decisions-decided-again = It is decided again
# What would settle it.
decisions-settled-by-date = A decision that is dated on the day or later.

# A later decision about the same is applied instead; the second names what both are about. Example: The decision of 5 March 2026 (suitability: not suitable) was replaced by the decision of 12 March 2026 (suitability: suitable).
decisions-replaced =
    { $subject ->
        [none] { CAPITAL($decision) } was replaced by { $later }.
       *[other] { CAPITAL($decision) } about { $subject } was replaced by { $later }.
    }

# A decision on which nothing rests; the second names what it is about. Example: The decision of 5 March 2026 (criterion: met) about iq changes nothing here: no conclusion rests on it.
decisions-without-effect =
    { $subject ->
        [none] { CAPITAL($decision) } changes nothing here: no conclusion rests on it.
       *[other] { CAPITAL($decision) } about { $subject } changes nothing here: no conclusion rests on it.
    }

# What documents are sent without, or wait for. The first is told of a section of a court report, the second of a report, the third of either. Example: Documents may be sent without the date of conviction. The probation officer decided this on 5 March 2026. Reason recorded: Asked for.
decisions-departure-of-section = { decisions-departure }
decisions-departure-of-report = { decisions-departure }
decisions-departure =
    { $send ->
        [yes] Documents may be sent without { $gap }. { $decision }
       *[no] Documents wait for { $gap }. { $decision }
    }
