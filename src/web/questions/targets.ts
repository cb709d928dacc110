import { PROGRESS } from '../../case/reports.ts'
import { listAt, textAt } from '../form/draft.ts'
import { dateOrAsTyped } from '../form/fields.ts'
import { freeIds } from '../form/ids.ts'
import { labelled, PAGES } from '../shown.ts'
import {
  type ChoicePlace,
  choicesOf,
  entries,
  type Field,
  type Given,
  LAID_OUT,
  type Offered,
  type Question,
} from './question.ts'
import { sessionChoices } from './sessions.ts'

/** Questions about progress: what was noted, one a treatment target of the edition, then the person's own. */
export const targetQuestions = (given: Given): Question[] => [
  notes,
  ...(given.edition?.rules.treatmentTargets ?? []).map(({ id, name }) => target(id, name)),
  personal,
]

/** What was seen, noted when it was: it stands under its target where somebody writes about it, and in no document. */
const notes: Question = {
  id: 'notes',
  title: 'Notes for the report',
  hint: 'What you saw, noted when you saw it. Each stands below with its target, to write from. No document prints it. Do not name victims or children.',
  ...{ more: 'Add a note', blank: 0 },
  fields: (given) => {
    const sessions = sessionChoices(given, listAt(given.draft, '/schedule/sessions'))
    const targets = namedTargets(given).map(({ id, name }) => ({ value: id, label: labelled(name) }))
    return entries(
      given,
      '/notes',
      'Note',
      (at) => [
        { kind: 'date', pointer: `${at}/on`, label: 'Date' },
        { kind: 'drop-down', pointer: `${at}/session`, label: 'Session (optional)', choices: sessions },
        { kind: 'drop-down', pointer: `${at}/target`, label: 'Target (optional)', choices: targets },
        { kind: 'narrative', rows: 3, pointer: `${at}/text`, label: 'What you saw' },
        { kind: 'text', pointer: `${at}/by`, label: 'Noted by (optional)' },
      ],
      sessions.length,
    )
  },
}

/** Those of the edition, then the person's own. */
function namedTargets({ draft, edition }: Given): { id: string; name: string }[] {
  const stated = edition?.rules.treatmentTargets ?? []
  const own = listAt(draft, '/targets').map((entry) => ({
    id: textAt(entry, '/target'),
    name: textAt(entry, '/name') || textAt(entry, '/target'),
  }))
  return [...stated, ...own.filter(({ id }) => id !== '' && !stated.some((each) => each.id === id))]
}

/** Notes of these targets, the earliest first, each with its day and who noted it. */
function notesOf(draft: Given['draft'], targets: readonly string[]): Offered | null {
  const those = listAt(draft, '/notes')
    .filter((note) => targets.includes(textAt(note, '/target')))
    .toSorted((one, other) => textAt(one, '/on').localeCompare(textAt(other, '/on')))
  if (those.length === 0) return null
  const items = those.map((note) => {
    const by = textAt(note, '/by')
    const day = dateOrAsTyped(textAt(note, '/on'))
    return `${day}${by === '' ? '' : `, ${by}`}: ${textAt(note, '/text')}`
  })
  return { title: those.length === 1 ? '1 note to write from' : `${those.length} notes to write from`, items }
}

/** Where each target stands among those of a case: those that are recorded, then those of the edition that aren't. */
function placesOf({ draft, edition }: Given): string[] {
  const there = idsIn(draft)
  const stated = edition?.rules.treatmentTargets ?? []
  return [...there, ...stated.flatMap(({ id }) => (there.includes(id) ? [] : [id]))]
}

const idsIn = (draft: Given['draft']) => listAt(draft, '/targets').map((entry) => textAt(entry, '/target'))

/**
 * Of each target, how far it had come when a progress report was written.
 * @param at pointer of the report
 */
export function progressThen(given: Given, at: string): Field[] {
  const list = `${at}/targets`
  const there = listAt(given.draft, list).map((entry) => textAt(entry, '/target'))
  const named = namedTargets(given)
  const others = new Set(named.map(({ id }) => id).filter((id) => !there.includes(id)))
  const places = [...there, ...others].slice(0, PAGES)
  return [
    { kind: 'heading', label: 'Progress when it was written' },
    ...places.map((id, index) => ({
      kind: 'drop-down' as const,
      pointer: `${list}/${index}/progress`,
      label: labelled(named.find((each) => each.id === id)?.name ?? id),
      choices: choicesOf(PROGRESS),
      beside: [[`${list}/${index}/target`, id]] as const,
    })),
  ]
}

const target = (id: string, name: string): Question => ({
  ...{ id: `target-${id}`, title: name, hint: 'Leave it empty if nothing has been written about it.' },
  ...{ more: 'Add evidence', blank: 0 },
  offered: ({ draft }) => notesOf(draft, [id]),
  fields: (given) => {
    const at = `/targets/${placesOf(given).indexOf(id)}`
    return progressFields(given, at, [[`${at}/target`, id]])
  },
})

const personal: Question = {
  id: 'own-targets',
  title: 'Targets of the person’s own',
  hint: 'Leave them empty if there are none.',
  more: 'Add another target',
  offered: ({ draft, edition }) => {
    const stated = (edition?.rules.treatmentTargets ?? []).map(({ id }) => id)
    return notesOf(
      draft,
      idsIn(draft).filter((id) => !stated.includes(id)),
    )
  },
  fields: (given) => {
    const { draft, edition, blank } = given
    const stated = new Set((edition?.rules.treatmentTargets ?? []).map(({ id }) => id))
    const places = placesOf(given)
    const nextId = freeIds(draft, 'own-target', places)
    const own = places.flatMap((id, at) => (stated.has(id) ? [] : [{ id, at }])).slice(0, PAGES)
    const added = Array.from({ length: blank }, (_, at) => ({ id: nextId(), at: places.length + at }))
    return [...own, ...added].flatMap(({ id, at }, number): Field[] => {
      const pointer = `/targets/${at}`
      return [
        { kind: 'heading', label: `Target ${number + 1}`, entry: pointer },
        {
          ...{ kind: 'text', pointer: `${pointer}/name`, label: 'Name of the target' },
          beside: [[`${pointer}/target`, id]],
        },
        ...progressFields({ ...given, blank: at < places.length ? 1 : 0 }, pointer),
      ]
    })
  },
}

function progressFields(given: Given, at: string, beside: ChoicePlace['beside'] = []): Field[] {
  return [
    {
      ...{ kind: 'drop-down', pointer: `${at}/progress`, label: 'Progress', beside },
      choices: choicesOf(['not yet addressed', 'limited', 'some', 'good', 'not recorded']),
    },
    {
      ...{ kind: 'narrative', rows: 4, pointer: `${at}/summary`, label: 'What the progress is' },
      hint: LAID_OUT,
    },
    ...entries(given, `${at}/evidence`, 'Evidence', (place) => [
      { kind: 'narrative', rows: 3, pointer: `${place}/text`, label: 'What was seen (optional)' },
      {
        ...{ kind: 'drop-down', pointer: `${place}/from`, label: 'Where' },
        choices: choicesOf(['in sessions', 'outside sessions']),
      },
      { kind: 'date', pointer: `${place}/on`, label: 'Date (optional)' },
    ]),
  ]
}
