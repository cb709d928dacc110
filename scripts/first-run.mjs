// What somebody sees first: about a dozen documents of the programme of today, in folders by reader, and which to open.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { renderByReader } from './by-reader.mjs'

const OUT = process.argv[2] ?? 'output'
const PROGRAMME = 'exampleshire-2026'
const sample = (name) => `data-samples/exampleshire-${name}.json`

mkdirSync(OUT, { recursive: true })
const runs = [
  ['--programme', PROGRAMME, '--document', 'sentencer-information', '--format', 'pdf'],
  [
    '--programme',
    PROGRAMME,
    '--document',
    'participant-leaflet',
    '--layout',
    'a4,large-print,tri-fold',
    '--format',
    'pdf',
  ],
  [sample('suitable'), '--document', 'suitability-section', '--final', '--format', 'pdf,docx'],
  [sample('in-progress'), '--document', 'progress-report,appointments', '--final', '--format', 'pdf'],
  [
    sample('complete'),
    '--document',
    'treatment-report,participant-summary',
    '--final',
    '--format',
    'pdf,docx',
  ],
]
const files = runs.flatMap((args) => renderByReader(OUT, null, ...args).moved)
const place = (part) => join(OUT, files.find((name) => name.includes(part) && name.endsWith('.pdf')) ?? '')

console.log(`${files.length} documents in ${OUT}/, in a folder for each reader.

Open first
  ${place('suitability-section')}
      the section of a court report: the proposal, what was asked for and what is recorded, and what the
      programme demands, written from the case in place of an afternoon
  ${place('treatment-report')}
      the report at the end of a programme: attendance, change and what is still to do, with the annex that says
      where each worked-out sentence comes from
  ${place('tri-fold')}
      the leaflet, to be folded twice: nothing on its outside tells a stranger why he goes

All of it is invented: the people, the area and the programme. What is made of real documents of 2002 to 2010:
  npm run samples

Then your own
  npx groupwork new case --programme ${PROGRAMME}       a case to be filled in
  npx groupwork check new-case.json                          where it stands, and what is missing
  npx groupwork render new-case.json                         its documents
  npx groupwork serve                                        the same on pages, in a browser`)
