import { pointerTo } from '../../case/pointer.ts'
import { DECISION_OUTCOMES } from '../../case/record.ts'
import { capitalise } from '../../wording/words.ts'
import { listAt, textAt, textsAt } from '../form/draft.ts'
import { labelled } from '../shown.ts'
import { choicesOf, entries, FACT, type Field, type Given, type Question } from './question.ts'

/** Questions about the case as a whole: what the edition asks beside the rest, its marking, decisions taken. */

/** The edition's own extra facts. Their JSON Schema says what each may be. */
export const extraFacts: Question = {
  id: 'extra-facts',
  title: 'What else does the programme ask for?',
  short: 'Further facts',
  hint: 'Leave empty what is not recorded.',
  asked: (given) => factFields(given).length > 0,
  fields: factFields,
}

interface Schema {
  type?: unknown
  enum?: unknown
  format?: unknown
  title?: unknown
  description?: unknown
}

function factFields({ edition }: Given): Field[] {
  const properties = edition?.caseFacts?.properties
  if (typeof properties !== 'object' || properties === null) return []
  return Object.entries(properties as Record<string, Schema>).flatMap(([name, schema]) => {
    const { title, description } = schema
    const place = {
      pointer: pointerTo(['facts', name]),
      label: typeof title === 'string' ? title : capitalise(name),
      ...(typeof description === 'string' && { hint: description }),
    }
    return factField(place, schema)
  })
}

function factField(
  place: { pointer: string; label: string },
  { type, enum: values, format }: Schema,
): Field[] {
  if (Array.isArray(values)) return [{ ...place, kind: 'drop-down', choices: choicesOf(values.map(String)) }]
  if (type === 'boolean')
    return [{ ...place, kind: 'drop-down', choices: FACT.slice(0, 2), holds: 'true or false' }]
  if (type === 'number' || type === 'integer') return [{ ...place, kind: 'number' }]
  if (type === 'string') return [{ ...place, kind: format === 'date' ? 'date' : 'text' }]
  // A list or an object has no field of its own: a case file can hold it.
  return []
}

export const marking: Question = {
  id: 'marking',
  title: 'How is the document marked?',
  short: 'Handling marking',
  aside: () => true,
  otherwise: 'OFFICIAL-SENSITIVE',
  fields: () => [
    {
      kind: 'text',
      pointer: '/marking',
      label: 'How is the document marked?',
      hint: 'It stands at the top and bottom of each page. Empty: OFFICIAL-SENSITIVE.',
      width: 20,
    },
  ],
}

export const employment: Question = {
  id: 'employment',
  title: 'Is the person in work?',
  short: 'In work',
  fields: () => [
    { kind: 'radios', pointer: '/person/employed', label: 'Is the person in work?', choices: FACT },
  ],
}

export const numbers: Question = {
  id: 'numbers',
  title: 'Other numbers, and who may see the case',
  short: 'Other numbers, limited access',
  aside: () => true,
  hint: 'Leave empty what is not recorded.',
  fields: () => [
    { kind: 'text', pointer: '/person/pnc', label: 'PNC number', width: 20 },
    { kind: 'text', pointer: '/person/prisonNumber', label: 'Prison number', width: 20 },
    {
      kind: 'radios',
      pointer: '/person/limitedAccess',
      label: 'Is it a limited access case?',
      hint: 'A service limits who may see it. It stays out of groups.',
      choices: FACT,
    },
  ],
}

/** Decisions are recorded where the outcome asks for them; here they can be put right or taken back. */
export const decisions: Question = {
  id: 'decisions',
  title: 'Decisions recorded',
  hint: 'New ones are recorded on the page of the outcome, beside what they settle.',
  blank: 0,
  asked: ({ draft }) => listAt(draft, '/decisions').length > 0,
  fields: (given) => {
    const title = (index: number) => {
      const at = `/decisions/${index}`
      const subjects = [textAt(given.draft, `${at}/subject`), ...textsAt(given.draft, `${at}/subjects`)]
      const named = [textAt(given.draft, `${at}/about`), ...subjects].filter(Boolean)
      return labelled(`Decision ${index + 1}: ${named.join(', ')}`)
    }
    return entries(given, '/decisions', title, (at) => [
      {
        kind: 'drop-down',
        pointer: `${at}/outcome`,
        label: 'What was decided',
        choices: outcomes(textAt(given.draft, `${at}/about`), given),
      },
      ...decisionFields(at, textAt(given.draft, `${at}/about`), given),
    ])
  },
}

function outcomes(about: string, { edition }: Given) {
  const known = KNOWN_OUTCOMES.get(about)
  return known === null
    ? (edition?.rules.routes ?? []).map(({ id, name }) => ({ value: id, label: name }))
    : choicesOf(known ?? [])
}

const KNOWN_OUTCOMES = new Map<string, readonly string[] | null>(Object.entries(DECISION_OUTCOMES))

/** @param about what it is about: one that can be an adjustment says what it changes (003-17) */
export const decisionFields = (at: string, about: string, { edition }: Pick<Given, 'edition'>): Field[] => [
  { kind: 'narrative', rows: 3, pointer: `${at}/reason`, label: 'Why', hint: 'As it is to be printed' },
  ...(about === 'exemption' && edition?.rules.priorTreatment.some(({ effect }) => effect === 'adjustment')
    ? [
        {
          kind: 'narrative' as const,
          rows: 3,
          pointer: `${at}/changes`,
          label: 'What does it change? (where it is an adjustment after an earlier programme)',
          hint: 'For example, which modules are left out or shortened. As it is to be printed',
        },
      ]
    : []),
  { kind: 'text', pointer: `${at}/by/name`, label: 'Decided by: name' },
  {
    kind: 'text',
    pointer: `${at}/by/role`,
    label: 'Decided by: role',
    hint: 'For example, Probation officer',
  },
  { kind: 'date', pointer: `${at}/on`, label: 'Decided on' },
  about === 'route' && edition?.rules.routing?.override !== undefined
    ? {
        ...{ kind: 'text', pointer: `${at}/approvedBy/name`, label: 'Approved by: name' },
        hint: 'The programme asks for approval where somebody takes a longer route than the levels lead to.',
      }
    : { kind: 'text', pointer: `${at}/approvedBy/name`, label: 'Approved by: name (optional)' },
  { kind: 'text', pointer: `${at}/approvedBy/role`, label: 'Approved by: role' },
]
