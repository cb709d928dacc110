import type * as z from 'zod'
import { nearMiss } from '../../errors.ts'
import type { Message } from '../../message.ts'
import { A_DAY, LENGTHS, MOST_RUNS, type Session, session } from '../attendance.ts'
import type { Field } from './fields.ts'
import type { Fail } from './outcome.ts'
import { say } from './phrases.ts'

/** A session as a register defines it. */
export interface Defined {
  session: Session
  /** The fields that the register states: of the others, `session` has what is taken where nothing is said. */
  stated: readonly (keyof Session)[]
}

type Said = Partial<Record<Field, string>>

/** Null: the row says nothing of its session, or nothing that a session could be made of. */
export function readDefinition(id: string, said: Said, byDay: boolean, fail: Fail): Defined | null {
  const given = DEFINING.flatMap((field) => {
    const value = said[field]
    return value === undefined ? [] : [[field, value] as const]
  })
  // Only its day is known, and perhaps its times: the case says which session that is.
  if (
    given.length === 0 ||
    (said.module === undefined && (byDay || WHEN.some((field) => said[field] !== undefined)))
  )
    return whenOnly(id, said, fail)
  const fields = Object.fromEntries(
    given.map(([field, value]) => [field, ['run', 'units'].includes(field) ? Number(value) : value]),
  )
  const read = session.safeParse({ ...fields, id: id || '?' })
  if (read.success && (read.data.units ?? 1) > A_DAY) {
    fail('units', `a whole number of at most ${A_DAY}`, (place) =>
      say('register/number', { place, most: A_DAY }),
    )
    return null
  }
  if (read.success) return { session: read.data, stated: given.map(([field]) => field) }
  failEach(read.error, said, fail)
  return null
}

const DEFINING = ['module', 'date', 'from', 'to', 'length', 'run', 'units', 'topic'] as const
const WHEN = ['date', 'from', 'to'] as const

/** Without a module there is no session to define; what is said of its day has to be right all the same. */
function whenOnly(id: string, said: Said, fail: Fail): null {
  const given = Object.fromEntries(
    WHEN.flatMap((field) => (said[field] === undefined ? [] : [[field, said[field]]])),
  )
  if (Object.keys(given).length === 0) return null
  const read = session.partial().safeParse({ ...given, id: id || '?' })
  if (!read.success) failEach(read.error, said, fail)
  return null
}

const EXPECTED: Readonly<Record<string, string>> = {
  date: 'a date in the calendar, as YYYY-MM-DD',
  from: 'a time as HH:MM',
  to: 'a time as HH:MM',
  length: 'one of: full day, half day, session',
  run: 'a whole number from 1',
  units: 'a whole number from 1',
}

function failEach(error: z.ZodError, said: Said, fail: Fail): void {
  const wrong = new Map(error.issues.toReversed().map((issue) => [String(issue.path[0]) as Field, issue]))
  for (const [field, issue] of [...wrong].reverse()) {
    const hint = field === 'length' ? nearMiss(said[field], LENGTHS) : ''
    const expected = beyondBounds(issue) ?? EXPECTED[field] ?? `a ${field}, since the row defines its session`
    fail(field, `${expected}${hint}`, (place) => toldOf(field, issue, place))
  }
}

function toldOf(field: Field, issue: z.core.$ZodIssue, place: string): Message {
  if (issue.code === 'too_big' && issue.origin === 'string')
    return say('register/too-long', { place, most: Number(issue.maximum) })
  if (field === 'from' || field === 'to') return say('register/time', { place })
  if (field === 'length') return say('register/length', { place })
  if (field === 'run' || field === 'units')
    return say('register/number', { place, most: field === 'run' ? MOST_RUNS : A_DAY })
  // A date is told with what stands there, by whoever has the cell.
  return say('register/needed', { place })
}

/** Of the right form, and impossible: a year long past, more units than a day has. */
function beyondBounds(issue: z.core.$ZodIssue): string | undefined {
  if (issue.code === 'too_big') {
    return issue.origin === 'string'
      ? `at most ${issue.maximum} letters`
      : `a whole number of at most ${issue.maximum}`
  }
  return issue.code === 'invalid_format' && issue.path[0] === 'date' && issue.format === 'regex'
    ? issue.message
    : undefined
}
