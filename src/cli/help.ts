/** What stands below the options in the help of a command. */

export const WORDING_HELP = `
Example
  mkdir my-wording
  groupwork wording has to be taken again >> my-wording/mine.ftl
      then keep in that file what you say otherwise, change its words, and
  groupwork render case-17.json --language my-wording`

export const RENDER_HELP = `
Documents
  of an edition: sentencer-information, participant-leaflet, appointments
  of a case:     suitability-section, and the report that fits: progress-report,
                 treatment-report or non-completion-report;
                 participant-summary, a letter that goes with the last two, and
                 appointments: papers for the person to take home;
                 participant-leaflet: what concerns that person, naming nobody
  Without --document, all that fit: the letter where it is written, appointments
  and a case's leaflet only when asked for. tri-fold: the leaflet, as PDF.
  easy-read: the same with pictures, as PDF and DOCX, where the edition has the
    texts.
  paste: suitability-section as DOCX, for the middle of another report, in its
  look. txt: the same as text, for forms that take no tables.

Audit sheets
  Where each worked-out sentence of a document comes from: clause, line, words,
  facts and decisions. treatment-report and non-completion-report have theirs as
  an annex. --audit separate: a file of its own, of every document; it stays on
  file. --audit annex: of progress reports too. --audit none: of none.

Examples
  groupwork render
      both documents of every edition
  groupwork render --document participant-leaflet --layout tri-fold
  groupwork render --programme csogp --layout large-print
  groupwork render case-17.json --as-of 2026-03-31
  groupwork render case-17.json --format docx --final
  groupwork render case-17.json --layout paste --paste-from 2
  groupwork render case-17.json --audit separate
  groupwork render --document participant-leaflet --format html
      for the web: one file, which loads nothing
  groupwork render cases/ --register tuesday-group.xlsx --out reports
  groupwork render tuesday.json --out reports
  groupwork render tuesday.json --format docx --zip reports.zip
      a group file: a document for each person; all of them in one zip
  groupwork render region.ndjson --out reports --resume
  groupwork render region.ndjson --out reports --shard 2/8

Exit codes
  0 done; 2 input that can't be used, nothing written; 3 some cases failed, or
  some documents were refused (each by itself, and why), the others are
  written; 130 stopped by Ctrl-C, 143 by SIGTERM: the cases under way
  are finished, and --resume goes on from the manifest (a second Ctrl-C ends at
  once); 1 a fault of the program
`

export const VERIFY_HELP = `
Exit codes
  0 all the same; 2 not a manifest, or a case in which nothing was signed; 3
  something differs, each told with why, or the document can't be told to be it
`

export const PROVE_HELP = `
Examples
  groupwork prove
  groupwork prove n-sogp-cheshire --at-most 5000
  groupwork prove my-programmes/our-edition.yaml

Exit codes
  0 every combination has one outcome or a question; 1 some have none, or two,
  each told; 2 input that can't be used
`

export const CHECK_HELP = `
Examples
  groupwork check case-17.json
  groupwork check case-17.json --since-date 2026-01-31
  groupwork check tuesday.json
      a group file: first what everybody has to do next, by date
  groupwork check cases/ --register tuesday-group.xlsx --json
  groupwork check cases/ --register tuesday-group.xlsx --mapping ours.json
      {"headings": {"Attended?": "outcome"}, "people": {"J Smith": "Z100105"},
       "marks": {"X": {"outcome": "absence undecided"}}, "dates": "day first"}

Exit codes
  0 all checked, whatever the rules found; 2 input that can't be used; 3 some
  cases can't be used, the others are checked; 1 a fault of the program
`
