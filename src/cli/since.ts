import { createCaseReader, type Editions, readText } from '../batch/case-reader.ts'
import { parseJson } from '../case/json-text.ts'
import type { CaseRecord } from '../case/record.ts'
import type { Edition } from '../programme/edition.ts'
import { assess } from '../rules/assess.ts'
import type { Assessment } from '../rules/assessment.ts'
import { dateInWords } from '../rules/dates.ts'
import type { OutcomeChange, Reason } from '../rules/since.ts'
import { shortenPointers } from './pointers.ts'
import { colour, fold } from './terminal.ts'

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
export function changesText(earlier: Assessment, changes: readonly OutcomeChange[]): string {
  const title = colour.bold(`Changed since ${dateInWords(earlier.asOf)}`)
  if (changes.length === 0) return `${title}\n  Nothing.`
  const of = (kind: OutcomeChange['kind'], heading: string) => {
    const entries = changes.filter((change) => change.kind === kind).map(changeText)
    return entries.length === 0 ? [] : [`${colour.bold(heading)}\n${entries.join('\n')}`]
  }
  return [title, ...of('standing', 'Standing'), ...of('finding', 'Findings')].join('\n\n')
}

function changeText({ kind, statement, before, after, why }: OutcomeChange): string {
  const mark = before === null ? '+' : after === null ? '-' : '~'
  const outcomes = kind === 'finding' && before !== after ? [`${before ?? 'new'} → ${after ?? 'gone'}`] : []
  const details = [...outcomes, ...why.map(reasonText)].map((line) => colour.dim(fold(line, '      ')))
  return [fold(statement, `  ${mark} `), ...details].join('\n')
}

function reasonText({ words, pointers }: Reason): string {
  return pointers.length === 0 ? words : `${words}: ${shortenPointers(pointers).join(', ')}`
}
