import { REQUESTS } from '../../limits.ts'
import { type Draft, objectIn, textAt, textsAt } from '../form/draft.ts'
import type { State } from './state.ts'
import { typedIn } from './typed.ts'
import { fitting, writtenIn } from './written.ts'

/** The case as the program reads it, with what makes that no final is made of it. */
export function caseText({ draft, typed }: Pick<State, 'draft' | 'typed'>): string {
  return JSON.stringify(Object.keys(typed).length === 0 ? draft : { ...draft, working: { typed } })
}

/** The working file: the case, and what the pages keep of the work on it. */
export function fileText({ draft, typed, answered, label, documents }: State): string {
  const isChosen = documents.join() !== fitting(draft).join()
  const working = {
    ...(isChosen && { documents }),
    ...(label !== '' && { label }),
    ...(answered.length > 0 && { done: answered }),
    ...(Object.keys(typed).length > 0 && { typed }),
  }
  return spaced(Object.keys(working).length === 0 ? draft : { ...draft, working })
}

/** `jx-case-2026-03-31.json`: what it is, and never whom it is about. */
export const fileName = ({ label, asOf }: State): string => `${before(label)}case-${asOf}.json`

/**
 * A draft and a final of one day, in one folder, aren't taken for each other.
 * @param name without whose it is: `progress-report.audit-sheet.docx` ─► `progress-report-2026-03-31-draft.audit-sheet.docx`
 */
export function documentName({ label, asOf }: State, name: string, isFinal: boolean): string {
  const at = name.indexOf('.')
  return `${before(label)}${name.slice(0, at)}-${asOf}${isFinal ? '' : '-draft'}${name.slice(at)}`
}

const before = (label: string) => (label === '' ? '' : `${label.toLowerCase()}-`)

/** The case of such a file and what the pages kept. */
export function stateIn(file: Draft): Omit<State, 'asOf'> {
  const { working, ...draft } = file
  const held = objectIn(working)
  return {
    draft,
    typed: typedIn(held.typed),
    answered: textsAt(held, '/done').filter(Boolean),
    label: textAt(held, '/label'),
    documents: writtenIn(held.documents, draft),
  }
}

/** For people to read, unless the blanks would make it longer than what is taken when it is brought again. */
export function spaced(value: object): string {
  const dense = JSON.stringify(value)
  const spread = dense.length > REQUESTS.saved.most / 4 ? dense : JSON.stringify(value, null, 2)
  return `${Buffer.byteLength(spread) > REQUESTS.saved.most ? dense : spread}\n`
}
