### Why a document isn't made, or not as final. Each says what is expected, after the name of the document.

# A report before the programme.
final-programme-not-started = a case in which the programme has started
# A report of another kind than the one that fits where the person stands.
final-another-report-fits =
    { $fits ->
        [progress-report] the report that fits, which is a progress report
        [treatment-report] the report that fits, which is an end of programme report (treatment-report)
       *[non-completion-report] the report that fits, which is a report on non-completion
    }
# Something is open that the final document would decide in silence: the finding, and what would settle it.
final-decision-needed = a decision: { $statement }{ $also }
# The language lacks messages, or has them for an English that has changed since. Example: every message in the language cy, which lacks or has out of date: action-add-address, action-add-age and 12 more
final-language-incomplete =
    { $more ->
        [0] every message in the language { $tag }, which lacks or has out of date: { $ids }
       *[other] every message in the language { $tag }, which lacks or has out of date: { $ids } and { $more } more
    }
