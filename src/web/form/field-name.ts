import { type FieldName, naming, tell } from '../../case/issue-phrases.ts'
import type { Issue } from '../../errors.ts'
import type { Language } from '../../language/language.ts'
import { capitalise } from '../../wording/words.ts'

interface Labelled {
  label: string
  kind: string
}

/** What is wrong with a field, as a sentence of the pages. What has no code of its own is in words of the command line. */
export const wordsOf = (
  { told = tell('issue/other-value') }: Issue,
  name: FieldName,
  language: Language,
): string => language.say(naming(told, name))

/** How a field of a page is called in what is wrong with it, by its label. @param where it stands (`whereabouts.ts`) */
export const nameOfField = (field: Labelled, where = ''): FieldName => nameOf(field, where)

/** The same of a cell. */
export const nameOfCell = (column: Labelled, row: number, where = ''): FieldName =>
  nameOf(column, ` on row ${row + 1}${where}`)

/** Of a place in a file, by the field's own name: `Date of birth`, `Date (session 4)`. */
export function nameOfPlace(pointer: string): FieldName {
  const steps = pointer.split('/').slice(1)
  const last = steps.findLast((step) => !isPlace(step)) ?? 'what is recorded'
  const at = steps.findIndex(isPlace)
  const entry =
    at > 0 && steps[at - 1] !== last ? ` (${entryOf(steps[at - 1] ?? '')} ${Number(steps[at]) + 1})` : ''
  const words = spaced(last)
  return nameOf({ label: capitalise(words), kind: 'text' }, entry)
}

const SELECTED: readonly string[] = ['radios', 'drop-down', 'several', 'choice']

function nameOf({ label, kind }: Labelled, where: string): FieldName {
  const how = SELECTED.includes(kind) ? 'select' : 'enter'
  const plain = plainLabel(label).replace(/, if [^?]*$/, '')
  if (plain.endsWith('?')) {
    return { subject: `The answer to “${plain}”${where}`, thing: `an answer to “${plain}”${where}`, how }
  }
  return { subject: `${plain}${where}`, thing: `${thingOf(plain)}${where}`, how }
}

/** Without what it says to who fills it in. */
export const plainLabel = (label: string) => label.replace(/ \((?:optional|where [^)]*)\)$/, '')

/** What is to be entered or selected: most labels name it. */
function thingOf(label: string): string {
  const own = THINGS[label]
  if (own !== undefined) return own
  const [, verb = '', what = ''] = /^([A-Z]\w+ed|Written) by: (name|role)$/.exec(label) ?? []
  if (verb !== '') return `the ${what} of the person who ${PAST[verb] ?? verb.toLowerCase()}`
  const [, whole = '', part] = /^(.+): ([a-z].*)$/.exec(label) ?? []
  if (part !== undefined) return `the ${part} of ${thingOf(whole)}`
  const [, done] = /^([A-Z]\w+ed|Written) on$/.exec(label) ?? []
  if (done !== undefined) return `the date on which it was ${done.toLowerCase()}`
  if (/^(?:The|Your|If|Which|What|Who|Where|When|How|Why) /.test(label)) return lower(label)
  return `the ${lower(label)}`
}

const PAST: Readonly<Record<string, string>> = { Written: 'wrote it', Signed: 'signed' }

/** Those that aren't named by what stands before them. */
const THINGS: Readonly<Record<string, string>> = {
  Why: 'why',
  Where: 'where it was',
  When: 'when it was',
  What: 'what is recommended',
  Who: 'who is to do it',
  Since: 'since when',
  'Starts on': 'the date on which it starts',
  'Hearing on': 'the date of the hearing',
  'Ended on': 'the date on which it ended',
  'Began on': 'the date on which it began',
  'Convicted on': 'the date of the conviction',
  'Committed on': 'the date of the offence',
  'First session attended on': 'the date of the first session attended',
  'Evidence asked for by': 'the date by which evidence was asked for',
  'Evidence for an absence asked for by': 'the date by which evidence was asked for',
  'Proposed or made': 'whether it is proposed or made',
  'By day or in the evening': 'whether it is by day or in the evening',
  'Can it be enforced': 'whether it can be enforced',
  'Score pro-rated': 'whether the score was pro-rated',
  'In the group from': 'the date from which the person was in the group',
  'Given or taken by: name': 'the name of the person who took the step',
  'Given or taken by: role': 'the role of the person who took the step',
  'Whom to ask for': 'whom to ask for',
  From: 'the time from which it is',
  To: 'the time until which it is',
}

/** CRN, IQ and PNC stay as they are. */
const lower = (label: string) =>
  /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label

const isPlace = (step: string) => /^\d+$/.test(step)

/** `sessions`: session; `earlierProgrammes`: earlier programme. */
const entryOf = (list: string) => spaced(list).replace(/ies$/, 'y').replace(/s$/, '')

const spaced = (name: string) =>
  name.replace(/([a-z])([A-Z])/g, (_, end, start) => `${end} ${start.toLowerCase()}`)
