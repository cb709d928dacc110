### The block at the foot of a sheet or leaflet: who stands for it, which version it is, and what it is made from.

# The paper's name, then what tells its versions apart. Example: Information for judges and magistrates, version 2.1, March 2026
imprint-paper = { $name }, { $further }
imprint-version = version { $version }
imprint-month = { $month }
imprint-reference = reference { $reference }
# When somebody looks at it again. Example: Review by 1 March 2027
imprint-review = Review by { $on }
# Told to whoever makes the paper, which isn't stamped.
imprint-review-passed = It was to be reviewed by { $on }.
# The same of a next start that is over, which is left out of the paper for courts.
imprint-start-passed = The next start, { $on }, is past. Add the next one.
imprint-confirmed = Content confirmed by { $by }
imprint-confirmed-on = Content confirmed by { $by }, { $on }
# The document that the programme is described from.
imprint-based-on =
    { $reference ->
        [none] Based on “{ $title }” ({ $dated })
       *[other] Based on “{ $title }” ({ $dated }, { $reference })
    }
# Other forms of the same paper, and whom to ask for them.
imprint-also =
    { $easyRead ->
        [yes] Also in large print and Easy Read: ask { $office }
       *[no] Also in large print: ask { $office }
    }
# Contact details of the source document, which lead nowhere today.
imprint-not-in-use =
    { $complaint ->
        [yes] Where complaints went in { $dated }, not in use: { $contacts }
       *[no] Contact details in { $dated }, not in use: { $contacts }
    }
imprint-contact = { $office }, { $lines }
