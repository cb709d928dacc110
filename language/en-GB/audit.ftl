### Audit sheets: where each worked-out sentence of a document comes from.

# Title of a sheet of its own, and of one that stands at the end of a report. Example: Audit sheet: End of programme report
audit-title = Audit sheet: { $title }
audit-title-of-annex = How this was worked out
# Below it.
audit-introduction = Each sentence and row that was worked out has one row here, in the order of the document. What people wrote has none.
# In place of the tables.
audit-nothing = Nothing in this document was worked out.

## At its head

audit-label-document = Document
# Example: End of programme report, CRN Z100406
audit-document =
    { $crn ->
        [none] { $title }
       *[other] { $title }, CRN { $crn }
    }
audit-label-version = Version
# Examples: 2, final; Draft
audit-version =
    { $version ->
        [none] { $status ->
            [draft] Draft
            [final] Final
           *[published] As published
        }
       *[other] { $status ->
            [draft] { $version }, draft
            [final] { $version }, final
           *[published] { $version }, as published
        }
    }
audit-label-position = As recorded on
audit-label-edition = Programme description
# Example: C-SOGP, 2009, from “Community Sex Offender Groupwork Programme”, dated July 2009
audit-edition = { $label }, from “{ $title }”, dated { $dated }
# The SHA-256 digest of the case and of the edition.
audit-label-digest = Digest of inputs
audit-label-program = Program

## The table

# In place of a heading: what stands before the first one.
audit-at-head = Head of the document
audit-column-where = Where
audit-column-says = What it says
audit-column-ground = Ground
audit-column-facts = Facts used
audit-column-decided = Decided by
# The number of a row, and the label or heading beside its sentence; before the first of a section, in an annex, its heading. Examples: 3. Attendance; Points to note: 4. Sentence
audit-where =
    { $under ->
        [none] { audit-where-in-section }
       *[other] { $under }: { audit-where-in-section }
    }
audit-where-in-section =
    { $place ->
        [none] { $n }. Sentence
       *[other] { $n }. { $place }
    }
# In place of what stands word for word in an earlier row.
audit-as-in-row = As in row { $n }.
# In an empty cell.
audit-none = –

## Ground

# No clause stands behind it: a count, a date or a sum of the facts beside it, or what is not there.
audit-worked-out = Worked out from the facts used.
audit-nothing-to-rest-on = No fact is recorded for it.
# The result of a test with its index and cut-off. Example: Working: Invented scale: improved. The score went from 32.5 to 47.5. …
audit-working = Working: { $statement }
# Example: Norms (Invented, 2001): standard deviation 7.5, reliability 0.8. Usual range: mean 50, standard deviation 8.
audit-norms = Norms ({ $citation }): standard deviation { $deviation }, reliability { $reliability }.{ $also }
audit-norms-of-group =
    { $group ->
        [functional] Usual range: mean { $mean }, standard deviation { $deviation }.
       *[clinical] Range of those in treatment: mean { $mean }, standard deviation { $deviation }.
    }

## Facts used

# A field of the case record, and what stands there. Example: RM2000/S level (risk/rm2000s): level: high; assessedOn: 2 March 2026
audit-fact = { CAPITAL($name) } ({ $field }): { $values }
# The same where people wrote there in their own words.
audit-fact-alone = { CAPITAL($name) } ({ $field })
# The same on a page beside the document. Example: RM2000/S level: level high; assessed on 2 March 2026
audit-fact-shown = { CAPITAL($name) }: { $values }
audit-fact-shown-alone = { CAPITAL($name) }
audit-value = { $field } { $value }
# Example: 12 March 2026: missed
audit-on-day = { $on }: { $said }
# Of many. Example: 33 attended and 2 acceptable absence, 5 March to 4 November 2025
audit-counted = { $counts }, { $over }
audit-count = { $n } { $said }
# Of a session, catch-up or appointment without an entry.
audit-no-outcome = nothing recorded
# When staff meant a test to be taken.
audit-checkpoint =
    { $checkpoint ->
        [before] before
        [middle] middle
       *[after] after
    }
# Example: Invented scale 32.5
audit-score-of = { $instrument } { $score }

## Decided by

# Example: Ruth Pell (probation officer), 26 May 2026, suitability: suitable. Reason: The community order has taken the place of …
audit-decided = { $name } ({ $role }), { $on }, { $about }: { $outcome }. Reason: { $reason }{ $also }
audit-approved = Approved by { $name } ({ $role }).
# After a decision that is not the one that holds.
audit-standing =
    { $standing ->
        [replaced] Replaced by a later decision.
        [contradicted] Another decision of the same day differs.
        [too-early] Not applied: it is dated before what it decides.
        [against-the-entry] Not applied: what is recorded leaves it no room.
        [waiting] Not applied yet.
        [about-nothing] Not applied: what it names is not recorded.
       *[stands] It stands.
    }
# A status that somebody recorded as decided. Example: Ellen Marsh (treatment manager), 28 November 2025: withdrawn
audit-recorded-by =
    { $reason ->
        [none] { $name } ({ $role }), { $on }: { $status }
       *[other] { $name } ({ $role }), { $on }: { $status }. Reason: { $reason }
    }
