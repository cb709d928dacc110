### Why a document isn't made, or not as final. Each says what is expected, after the name of the document.

# A report before the programme.
final-programme-not-started = a case in which the programme has started
# The same on the pages.
final-no-report-yet = There is no report before the programme has started
# On the pages, which list below what stops it.
final-not-yet = The document can’t be final yet. What stops it is listed below
final-signed-otherwise = The document was signed, and would say the same in other words today. The file that was kept stands, and nobody has to sign again
# Somebody entered on the pages what is no answer to it. Example: an answer entered on the pages can’t be used yet: Starts on
final-unusable = an answer entered on the pages can’t be used yet: { $field }
# The language lacks messages, or has them for an English that has changed since. Example: every message in the language cy, which lacks or has out of date: action-add-address, action-add-age and 12 more
final-language-incomplete =
    { $more ->
        [0] every message in the language { $tag }, which lacks or has out of date: { $ids }
       *[other] every message in the language { $tag }, which lacks or has out of date: { $ids } and { $more } more
    }
