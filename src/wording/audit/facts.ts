import type { Chronology } from '../../chronology/chronology.ts'
import { type EventAt, eventsByPointer } from '../../chronology/pointers.ts'
import { groupedBy } from '../../chronology/recorded.ts'
import type { Item } from '../../message.ts'
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
export function factsUsed(pointers: readonly string[], chronology: Chronology): Item[] {
  const events = eventsByPointer(chronology)
  const lists = new Map<string, Set<EventAt['event']>>()
  const entries = new Map<EventAt['event'], Entry>()
  const names = new Map<string, string>()
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
  }
  return [
    ...[...lists].map(([field, those]) => {
      const told = [...those].map((event) => entries.get(event) as Entry)
      return say('audit/fact', {
        name: nameOf(names.get(field) ?? ''),
        field,
        values: told.length > mostOf(told) ? [counted(told)] : told.map(onDay),
      })
    }),
    ...rest.map((pointer) => {
      const field = pointer.slice(1)
      const values = fieldsAt(pointer, chronology)
      const name = nameOf(pointer)
      return values.length === 0
        ? say('audit/fact-alone', { name, field })
        : say('audit/fact', { name, field, values })
    }),
  ]
}

const mostOf = (entries: readonly Entry[]) =>
  entries.some(({ score }) => score !== undefined) ? TOLD_SCORES : TOLD

const listOf = (pointer: string) => pointer.slice(1).replace(/\/\d+$/, '')

function nameOf(pointer: string): Item {
  const [name = pointer] = factNames([pointer])
  return typeof name === 'string' ? { text: name } : name
}

/** An event by its day and the words that were recorded of it. */
interface Entry {
  on: string
  said: readonly string[]
  score?: { instrument: string; score: number }
}

function entryOf(found: EventAt, { known }: Chronology): Entry {
  switch (found.kind) {
    case 'session':
      return {
        on: found.event.session.date,
        said: found.event.recorded === null ? [] : [found.event.recorded],
      }
    case 'catch-up': {
      const { date: on, outcome } = found.event.catchUp
      return { on, said: outcome === undefined ? [] : [outcome] }
    }
    case 'appointment': {
      const { date: on, outcome } = found.event.appointment
      return { on, said: outcome === undefined ? [] : [outcome] }
    }
    case 'step':
      return { on: found.event.date, said: [found.event.step] }
    case 'status':
      return { on: found.event.on, said: [found.event.status] }
    case 'decision':
      return { on: found.event.on, said: [found.event.about] }
    case 'administration': {
      const { date: on, instrument: id, score, checkpoint } = found.event
      const instrument = known.instruments.find((each) => each.id === id)?.name ?? id
      return { on, said: [checkpoint], score: { instrument, score } }
    }
  }
}

function wordsOf({ said, score }: Entry): Item[] {
  const words = said.length === 0 ? [say('audit/no-outcome')] : said.map((text): Item => ({ text }))
  return score === undefined ? words : [say('audit/score-of', score), ...words]
}

const onDay = (entry: Entry) => say('audit/on-day', { on: entry.on, said: wordsOf(entry) })

function counted(entries: readonly Entry[]): Item {
  const days = entries.map(({ on }) => on).sort()
  const kinds = groupedBy(entries, ({ said }) => said.join())
  return say('audit/counted', {
    counts: [...kinds.values()].map((those) =>
      say('audit/count', { n: those.length, said: wordsOf({ on: '', said: those[0]?.said ?? [] }) }),
    ),
    over: [days[0] ?? '', days.at(-1) ?? ''],
  })
}
