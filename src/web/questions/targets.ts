import { PROGRESS } from '../../case/reports.ts'
import { listAt, textAt } from '../form/draft.ts'
import { listGrid } from '../form/list-grid.ts'
import { labelled, PAGES } from '../shown.ts'
import { markOf } from './mark.ts'
import { choicesOf, entries, type Field, type Given, type Question } from './question.ts'

/** Questions about progress: a page a treatment target of the edition, then one a target of the person's own. */
export function targetQuestions({ draft, edition }: Given): Question[] {
  const there = listAt(draft, '/targets').map((entry) => textAt(entry, '/target'))
  const places = new Map(there.map((id, at) => [id, at] as const).reverse())
  const stated = edition?.rules.treatmentTargets ?? []
  const placeOf = (id: string) => places.get(id) ?? there.length
  const known = new Set(stated.map(({ id }) => id))
  const own = there.filter((id) => !known.has(id)).slice(0, PAGES)
  return [
    ...stated.map(({ id, name }) => target(id, name, placeOf(id), true)),
    personal,
    ...own.map((id) => {
      const name = labelled(textAt(draft, `/targets/${placeOf(id)}/name`) || id)
      return target(id, name, placeOf(id), false)
    }),
  ]
}

/**
 * Of each target, how far it had come when a progress report was written.
 * @param at pointer of the report
 */
export function progressThen({ draft, edition }: Given, at: string): Field[] {
  const list = `${at}/targets`
  const idsIn = (pointer: string) => listAt(draft, pointer).map((entry) => textAt(entry, '/target'))
  const there = idsIn(list)
  const own = idsIn('/targets').map((id, index) => ({
    id,
    name: textAt(draft, `/targets/${index}/name`) || id,
  }))
  const named = [...(edition?.rules.treatmentTargets ?? []), ...own]
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

const personal: Question = {
  id: 'own-targets',
  title: 'Are there targets of the person’s own?',
  short: 'The person’s own targets',
  hint: 'Leave the rows empty if there are none. Each gets a page for its progress.',
  blank: 2,
  fields: () => [],
  grid: ({ edition }) =>
    listGrid({
      list: '/targets',
      row: 'Target',
      columns: [{ name: 'name', label: 'Name of the target', kind: 'text' }],
      stem: 'own-target',
      key: 'target',
      owns: (entry) =>
        !(edition?.rules.treatmentTargets ?? []).some(({ id }) => id === textAt(entry, '/target')),
    }),
}

/** @param stated by the edition; otherwise somebody typed its name */
function target(id: string, name: string, index: number, stated: boolean): Question {
  const at = `/targets/${index}`
  return {
    id: stated ? `target-${id}` : `target-own-${markOf(id)}`,
    title: name,
    ...(!stated && { tab: 'A target of the person’s own' }),
    ...(stated && { hint: 'Leave both empty if nothing has been written about it.' }),
    fields: ({ draft, blank }) => [
      {
        kind: 'drop-down',
        pointer: `${at}/progress`,
        label: 'Progress',
        choices: choicesOf(['not yet addressed', 'limited', 'some', 'good', 'not recorded']),
        ...(stated && { beside: [[`${at}/target`, id]] as const }),
      },
      {
        kind: 'narrative',
        pointer: `${at}/summary`,
        label: 'What the progress is',
        hint: 'An empty line starts a new paragraph.',
      },
      ...entries({ draft, edition: undefined, blank }, `${at}/evidence`, 'Evidence', (place) => [
        { kind: 'narrative', rows: 3, pointer: `${place}/text`, label: 'What was seen (optional)' },
        {
          kind: 'drop-down',
          pointer: `${place}/from`,
          label: 'Where',
          choices: choicesOf(['in sessions', 'outside sessions']),
        },
        { kind: 'date', pointer: `${place}/on`, label: 'Date (optional)' },
      ]),
    ],
    more: 'Add more evidence',
  }
}
