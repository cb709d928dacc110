import type { Edition } from '../programme/edition.ts'
import type { Assessment } from '../rules/assessment.ts'
import { dateInWords } from '../rules/dates.ts'
import type { Finding } from '../rules/finding.ts'
import { standText } from './check-stand.ts'
import { shortenPointers } from './pointers.ts'
import { colour, fold } from './terminal.ts'

/**
 * An assessment for reading at 80 columns: what to do next, where the person stands, then every finding with
 * the words it rests on. No names: the reader knows the file.
 */
export function checkText(name: string, edition: Edition, assessment: Assessment): string {
  const { findings } = assessment
  const groups = GROUPS.flatMap(({ title, paint, mark, holds }) => {
    const entries = findings.filter(holds).map((finding) => findingText(finding, paint(mark)))
    return entries.length === 0 ? [] : [`${paint(colour.bold(title))}\n${entries.join('\n')}`]
  })
  return [
    headText(name, edition, assessment),
    actionsText(assessment),
    standText(assessment),
    ...groups,
  ].join('\n\n')
}

/** The case by its file's name, the edition and its source document, and the date. */
export function headText(name: string, { label, document }: Edition, { asOf }: Assessment): string {
  return [
    colour.bold(name),
    fold(`${label}, as of ${dateInWords(asOf)}`),
    colour.dim(fold(`Source: ${document.file}`)),
  ].join('\n')
}

interface Group {
  title: string
  mark: string
  paint: (text: string) => string
  holds: (finding: Finding) => boolean
}

// Told in words and by a mark as well as by colour. Every outcome stands in exactly one group.
const GROUPS: readonly Group[] = [
  group('Needs a decision', '?', colour.magenta, ({ outcome }) => outcome === 'needs decision'),
  group('Not recorded', '·', colour.yellow, ({ outcome }) => outcome === 'not recorded'),
  group('Not met', '✗', colour.red, ({ outcome }) => outcome === 'not met'),
  group('To act on', '!', colour.yellow, isUrgent),
  group('Decided', '=', colour.cyan, ({ outcome }) => outcome === 'decided'),
  group('Met', '✓', colour.green, ({ outcome }) => outcome === 'met'),
  group('Noted', '-', colour.blue, (finding) => finding.outcome === 'noted' && !isUrgent(finding)),
]

function group(title: string, mark: string, paint: Group['paint'], holds: Group['holds']): Group {
  return { title, mark, paint, holds }
}

function isUrgent({ outcome, severity }: Finding): boolean {
  return outcome === 'noted' && severity !== 'information'
}

function actionsText({ nextActions }: Assessment): string {
  const title = colour.bold('Next actions')
  if (nextActions.length === 0) return `${title}\n  Nothing is open on this date.`
  const entries = nextActions.map(({ action, who, by, because }, index) => {
    const until = by === null ? '' : `, by ${dateInWords(by)}${because === null ? '' : ` (${because})`}`
    const number = `${index + 1}.`.padStart(4)
    return `${fold(action, `${number} `)}\n${fold(colour.dim(`${who}${until}`), '     ')}`
  })
  return [title, ...entries].join('\n')
}

function findingText(finding: Finding, mark: string): string {
  const { statement, readings, settledBy, missing, sources, basis, facts } = finding
  const details = [
    ...readings.map(({ reading, outcome }) => `Reading: ${reading} → ${outcome}`),
    ...(settledBy === null ? [] : [`Settled by: ${settledBy}`]),
    ...(missing.length === 0 ? [] : [`Missing: ${missing.join(', ')}`]),
    ...sources.map(({ clause, lines, words }) => `${clause}, ${lineText(lines)}: “${words}”`),
    ...(basis === null ? [] : [`Basis: ${basis}`]),
    ...(facts.length === 0 ? [] : [`Facts: ${shortenPointers(facts).join(', ')}`]),
  ]
  const text = [fold(statement, `  ${mark} `, 4), ...details.map((line) => fold(line, '      '))]
  return text.map((line, index) => (index === 0 ? line : colour.dim(line))).join('\n')
}

const lineText = (lines: string) => (/^\d+$/.test(lines) ? `line ${lines}` : `lines ${lines}`)
