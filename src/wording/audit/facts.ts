import type { Outcome } from '../../case/record.ts'
import type { Chronology } from '../../chronology/chronology.ts'
import { type EventAt, eventsByPointer } from '../../chronology/pointers.ts'
import { groupedBy } from '../../chronology/recorded.ts'
import type { Item, Message } from '../../message.ts'
import { term } from '../../rules/terms.ts'
import { factNames } from '../fact-names.ts'
import { fieldsAt } from './fields.ts'
import { say } from './phrases.ts'

/** So many entries of a list are told one by one; of more, how many of which kind there are. */
const TOLD = 6
/** A score has the name of its test with it; each stands in the row of its scale. */
const TOLD_SCORES = 3

/**
 * The fields that these pointers lead to, with their values: `RM2000/S level (risk/rm2000s): level high`. Of what people
 * wrote only the field.
 */
export const factsUsed = (pointers: readonly string[], chronology: Chronology): Item[] =>
  factsWith(pointers, chronology).map(({ name, field, values }) =>
    values.length === 0
      ? say('audit/fact-alone', { name, field })
      : say('audit/fact', { name, field, values }),
  )

/** The same for a page, which shows no pointers and leads to where the fact is asked. */
export function factShown({ name, values }: Pick<Fact, 'name' | 'values'>): Item {
  return values.length === 0
    ? say('audit/fact-shown-alone', { name })
    : say('audit/fact-shown', { name, values })
}

/** A field of the case record, or entries of a list, with what stands there. Of what people wrote no values. */
interface Fact {
  name: Item
  field: string
  values: Item[]
  pointers: string[]
}

export function factsWith(pointers: readonly string[], chronology: Chronology): Fact[] {
  const events = eventsByPointer(chronology)
  const lists = new Map<string, Set<EventAt['event']>>()
  const entries = new Map<EventAt['event'], Entry>()
  const names = new Map<string, string>()
  const at = new Map<string, string[]>()
  const rest: string[] = []
  for (const pointer of new Set(pointers)) {
    const found = events.get(pointer)
    if (found === undefined) {
      rest.push(pointer)
      continue
    }
    // A session and what is recorded of it are one.
    const entry = entryOf(found, chronology)
    const field = found.kind === 'session' && found.event.entry !== null ? 'attendance' : listOf(pointer)
    lists.set(field, (lists.get(field) ?? new Set()).add(found.event))
    entries.set(found.event, entry)
    names.set(field, names.get(field) ?? `/${field}/0`)
    at.set(field, [...(at.get(field) ?? []), pointer])
  }
  return [
    ...[...lists].map(([field, those]) => {
      const told = [...those].map((event) => entries.get(event) as Entry)
      const values = told.length > mostOf(told) ? [counted(told)] : told.map(onDay)
      return { name: nameOf(names.get(field) ?? ''), field, values, pointers: at.get(field) ?? [] }
    }),
    ...rest.map((pointer) => ({
      name: nameOf(pointer),
      field: placed(pointer),
      values: fieldsAt(pointer, chronology),
      pointers: [pointer],
    })),
  ]
}

/** Entries of a list are numbered from 1: `attempts 1`. */
const placed = (pointer: string) =>
  pointer.slice(1).replace(/\/(\d+)/g, (_, index: string) => ` ${Number(index) + 1}`)

const mostOf = (entries: readonly Entry[]) =>
  entries.some(({ score }) => score !== undefined) ? TOLD_SCORES : TOLD

const listOf = (pointer: string) => pointer.slice(1).replace(/\/\d+$/, '')

function nameOf(pointer: string): Item {
  const [name = pointer] = factNames([pointer])
  return typeof name === 'string' ? { text: name } : name
}

/** An event by its day and what was recorded of it. */
interface Entry {
  on: string
  said: readonly Message[]
  score?: { instrument: string; score: number }
}

function entryOf(found: EventAt, { known }: Chronology): Entry {
  const recorded = (outcome: Outcome | null | undefined) =>
    outcome === null || outcome === undefined ? [] : [term('outcome', outcome)]
  switch (found.kind) {
    case 'session':
      return { on: found.event.session.date, said: recorded(found.event.recorded) }
    case 'catch-up':
      return { on: found.event.catchUp.date, said: recorded(found.event.catchUp.outcome) }
    case 'appointment':
      return { on: found.event.appointment.date, said: recorded(found.event.appointment.outcome) }
    case 'step':
      return { on: found.event.date, said: [term('step', found.event.step)] }
    case 'status':
      return { on: found.event.on, said: [term('status', found.event.status)] }
    case 'decision':
      return { on: found.event.on, said: [term('about', found.event.about)] }
    case 'administration': {
      const { date: on, instrument: id, score, checkpoint } = found.event
      const instrument = known.instruments.find((each) => each.id === id)?.name ?? id
      return { on, said: [say('audit/checkpoint', { checkpoint })], score: { instrument, score } }
    }
  }
}

const wordsOf = (said: readonly Message[]) => (said.length === 0 ? [say('audit/no-outcome')] : said)

const onDay = ({ on, said, score }: Entry) =>
  say('audit/on-day', {
    on,
    said: score === undefined ? wordsOf(said) : [say('audit/score-of', score), ...wordsOf(said)],
  })

function counted(entries: readonly Entry[]): Item {
  const days = entries.map(({ on }) => on).sort()
  const kinds = groupedBy(entries, ({ said }) => JSON.stringify(said))
  return say('audit/counted', {
    counts: [...kinds.values()].map((those) =>
      say('audit/count', { n: those.length, said: wordsOf(those[0]?.said ?? []) }),
    ),
    over: [days[0] ?? '', days.at(-1) ?? ''],
  })
}
