import { createCaseReader, type Editions, readText } from '../batch/case-reader.ts'
import { parseJson } from '../case/json-text.ts'
import type { CaseRecord } from '../case/record.ts'
import { dateInWords } from '../programme/date-words.ts'
import type { Edition } from '../programme/edition.ts'
import { assess } from '../rules/assess.ts'
import type { Assessment } from '../rules/assessment.ts'
import type { OutcomeChange, Reason } from '../rules/since.ts'
import { factsInWords } from './facts.ts'
import { colour, fold, paintLines } from './terminal.ts'

/** How a case stood before: given the case as it is now, its assessment then. */
export type Earlier = (edition: Edition, record: CaseRecord) => Assessment

/**
 * What "since" compares with. `file`: an assessment saved with `check --json`, or the case as it was, read
 * without registers; seen from `date` where one is given, else from `asOf`. Without a file, the case itself
 * on `date`.
 */
export function openEarlier(
  file: string | undefined,
  date: string | undefined,
  asOf: string,
  editions: Editions,
): Earlier {
  if (file === undefined) return (edition, record) => assess(edition, record, date ?? asOf)
  const text = readText(file)
  const saved = parseJson(text, file)
  if (isAssessment(saved)) return () => saved
  const source = { place: file, name: file, bytes: new TextEncoder().encode(text) }
  const { record, edition } = createCaseReader(editions, [], asOf).read(source)
  const assessment = assess(edition, record, date ?? asOf)
  return () => assessment
}

function isAssessment(data: unknown): data is Assessment {
  const fields = ['edition', 'asOf', 'suitability', 'route', 'parts', 'status', 'findings']
  return typeof data === 'object' && data !== null && fields.every((field) => field in data)
}

/** The changes for reading at 80 columns: the overall standing first, then the findings behind it. */
export function changesText(
  earlier: Assessment,
  changes: readonly OutcomeChange[],
  record: CaseRecord,
): string {
  const title = colour.bold(`Changed since ${dateInWords(earlier.asOf)}`)
  if (changes.length === 0) return `${title}\n  Nothing.`
  const of = (kind: OutcomeChange['kind'], heading: string) => {
    const entries = inOrder(changes.filter((change) => change.kind === kind)).map((change) =>
      changeText(change, record),
    )
    return entries.length === 0 ? [] : [`${colour.bold(heading)}\n${entries.join('\n')}`]
  }
  const legend = colour.dim('  + new   ~ changed   - no longer there')
  return [`${title}\n${legend}`, ...of('standing', 'Standing'), ...of('finding', 'Findings')].join('\n\n')
}

// What asks for somebody comes first.
const ORDER = ['needs decision', 'not met', 'not recorded', 'decided', 'met', 'noted']

function inOrder(changes: readonly OutcomeChange[]): OutcomeChange[] {
  const rank = ({ after }: OutcomeChange) => (after === null ? ORDER.length : ORDER.indexOf(after))
  return [...changes].sort((one, other) => rank(one) - rank(other))
}

function changeText({ kind, statement, before, after, why }: OutcomeChange, record: CaseRecord): string {
  const mark = before === null ? '+' : after === null ? '-' : '~'
  const outcome = kind === 'finding' ? outcomeText(before, after) : []
  const details = [...outcome, ...why.map((reason) => reasonText(reason, record))].map((line) =>
    paintLines(fold(line, '      '), colour.dim),
  )
  return [fold(statement, `  ${mark} `), ...details].join('\n')
}

function outcomeText(before: string | null, after: string | null): string[] {
  if (before === after || (before === null && after === 'noted')) return []
  if (before === null) return [`New: ${after}`]
  return [after === null ? `Was ${before}` : `Was ${before}, now ${after}`]
}

// Facts that have gone lead into the earlier case, which need not be at hand.
function reasonText({ kind, words, pointers }: Reason, record: CaseRecord): string {
  const facts = factsInWords(pointers, kind === 'facts no longer there' ? null : record)
  return facts === '' ? words : `${words}: ${facts}`
}
