import type { Written } from '../batch/assignment.ts'
import { discreetly } from '../batch/file-name.ts'
import { isCarried } from '../forms.ts'
import { inDigits } from '../limits.ts'
import { outside } from '../outside.ts'
import { dateInWords } from '../programme/date-words.ts'
import type { DocumentKind } from '../wording/document-kinds.ts'
import { leftOutText } from './choices.ts'
import { colour, fold } from './terminal.ts'

/** What a run wrote, for people: by document, with whom it was written for. */
export interface Summary {
  /** The documents of one subject, or of several. */
  add(written: readonly Written[]): void
  /** So many entries of a case came after the day and were left out. */
  later(entries: number): void
  /** A sentence for the end. */
  note(sentence: string): void
  empty(): boolean
  text(folder: string): string
}

/** So many subjects are named for each document; of the others, only how many there are. */
const NAMED = 40

interface Group {
  formats: Set<string>
  /** The first ones; `count` tells how many there are. */
  subjects: string[]
  count: number
  last: string
}

export function createSummary(asOf: string): Summary {
  const groups = new Map<string, Group>()
  const leftOut = new Map<string, Map<string, string>>()
  const toRead = new Map<string, Set<string>>()
  const outOfTime = new Map<string, Set<string>>()
  const notes: string[] = []
  let files = 0
  let laterEntries = 0

  const add = (written: readonly Written[]) => {
    for (const each of written) {
      const { subject, edition, kind, layout, format, sheet, leftOut: statements, fits, remarks } = each
      files += 1
      const name = [kind, ...(sheet ? ['audit sheet'] : layout === 'a4' ? [] : [layout])].join(', ')
      const group = entry(groups, name, () => ({
        formats: new Set<string>(),
        subjects: [],
        count: 0,
        last: '',
      }))
      group.formats.add(format)
      if (subject !== group.last) {
        group.count += 1
        group.last = subject
        if (group.subjects.length < NAMED) group.subjects.push(withFile(kind, subject))
      }
      if (fits !== undefined) entry(outOfTime, `${kind}: ${fits} fits`, () => new Set()).add(subject)
      for (const remark of remarks ?? []) entry(toRead, `${kind}: ${remark}`, () => new Set()).add(subject)
      for (const { clause, why } of statements) entry(leftOut, edition, () => new Map()).set(clause, why)
    }
  }

  const text = (folder: string) =>
    [
      colour.bold(`${counted(files, 'file')} in ${outside(folder, 200)}, as of ${dateInWords(asOf)}`),
      ...[...groups].map(groupText),
      ...(leftOut.size > 0 ? [statementsText(leftOut)] : []),
      ...(outOfTime.size > 0
        ? [listText('Asked for out of time: drafts that say so', outOfTime, ', of ')]
        : []),
      ...(toRead.size > 0 ? [listText('Look again before it is handed out', toRead, ' Of ')] : []),
      ...(laterEntries > 0 ? [fold(leftOutText(laterEntries, asOf))] : []),
      ...notes.map((sentence) => fold(sentence)),
    ].join('\n\n')

  const later = (entries: number) => {
    laterEntries += entries
  }
  return { add, later, note: (sentence) => notes.push(sentence), empty: () => files === 0, text }
}

/** The name of a file that somebody carries tells nobody whose it is: the run does. */
const withFile = (kind: DocumentKind, subject: string) =>
  isCarried(kind) ? `${subject} (${discreetly(subject)})` : subject

function groupText([name, { formats, subjects, count }]: [string, Group]): string {
  const more = count - subjects.length
  const named = `${subjects.join(', ')}${more > 0 ? ` and ${inDigits(more)} more` : ''}`
  const title = colour.bold(`${name} × ${inDigits(count)}`)
  return `${title} (${[...formats].join(', ')})\n${fold(named, '  ')}`
}

/** What is told of documents, with whose they are. */
function listText(title: string, told: ReadonlyMap<string, ReadonlySet<string>>, of: string): string {
  const lines = [...told].map(([which, subjects]) => {
    const named = [...subjects].slice(0, NAMED)
    const more = subjects.size - named.length
    return fold(`${which}${of}${named.join(', ')}${more > 0 ? ` and ${inDigits(more)} more` : ''}`, '  ')
  })
  return [colour.bold(title), ...lines].join('\n')
}

function statementsText(leftOut: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  const lines = [...leftOut].flatMap(([edition, clauses]) => [
    `  ${outside(edition)}`,
    ...[...clauses].sort().map(([clause, why]) => fold(why, `    ${outside(clause)}  `)),
  ])
  return [colour.bold('Statements left out'), ...lines].join('\n')
}

const counted = (count: number, noun: string) => `${inDigits(count)} ${noun}${count === 1 ? '' : 's'}`

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make()
  map.set(key, value)
  return value
}
