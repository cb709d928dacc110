import type { Issue } from '../../errors.ts'
import type { Message } from '../../message.ts'
import { codesNow } from '../codes/codes-now.ts'
import { tell } from '../issue-phrases.ts'
import type { CaseParts, Located } from '../parts.ts'

/** Ids given twice, one session with two attendances, a group joined twice, and words that contradict their code. */
export function duplicateIssues(parts: CaseParts): Issue[] {
  const { ids, attendance, administrations, catchUps, appointments, enforcement, joinedLate } = parts
  const dayOf = new Map(parts.sessions.map(({ value: { id, date } }) => [id, date]))
  return [
    ...repeatedIds(ids.modules, 'a module id that is used once'),
    ...repeatedIds(
      [...ids.sessions, ...ids.catchUps, ...ids.appointments],
      'an id that no other session, catch-up or appointment has',
    ),
    ...repeatedIds(ids.decisions, 'a decision id that is used once'),
    ...repeatedIds(ids.enforcement, 'a step id that is used once'),
    ...repeatedIds(ids.instruments, 'an instrument id that is used once'),
    ...repeatedIds(ids.administrations, 'an administration id that is used once'),
    ...repeats(
      attendance,
      ({ session }) => session,
      'one attendance a session',
      ({ value: { session } }) => tell('issue/session-twice', { on: dayOf.get(session) ?? null }),
    ),
    ...repeats(
      joinedLate,
      ({ module, run }) => `${module} ${run}`,
      'one day of joining for a module and run',
      ({ value: { on } }) => tell('issue/joined-twice', { on }),
    ),
    ...repeats(
      administrations,
      ({ instrument, date }) => `${instrument} ${date}`,
      'one score of an instrument a day',
      ({ value: { date } }) => tell('issue/score-twice', { on: date }),
    ),
    ...[...attendance, ...catchUps, ...appointments].flatMap(contradictedOutcome),
    ...enforcement.flatMap(contradictedStep),
  ]
}

const repeatedIds = (ids: readonly Located<string>[], expected: string) =>
  repeats(
    ids,
    (id) => id,
    expected,
    () => tell('issue/id-twice'),
  )

/** Entries of which an earlier one has the same key. */
function repeats<Value>(
  values: readonly Located<Value>[],
  keyOf: (value: Value) => string,
  expected: string,
  told: (given: Located<Value>) => Message,
): Issue[] {
  const first = new Map<string, Located<Value>>()
  return values.flatMap((given) => {
    const key = keyOf(given.value)
    const earlier = first.get(key)
    if (!earlier) {
      first.set(key, given)
      return []
    }
    const where = earlier.file === given.file ? earlier.pointer : `${earlier.file}, ${earlier.pointer}`
    return {
      file: given.file,
      pointer: given.pointer,
      expected: `expected ${expected}; ${where} has it too`,
      told: told(given),
    }
  })
}

function contradictedOutcome({
  file,
  pointer,
  value,
}: Located<{ outcome: string; code?: string | undefined }>) {
  const meant = value.code === undefined ? undefined : codesNow().outcomes[value.code]?.outcome
  if (meant === undefined || meant === value.outcome) return []
  return [
    {
      file,
      pointer: `${pointer}/code`,
      expected: `expected a code for "${value.outcome}"; this one means "${meant}"`,
      told: tell('issue/code-of-another'),
    },
  ]
}

function contradictedStep({ file, pointer, value }: Located<{ step: string; code?: string | undefined }>) {
  const meant = value.code === undefined ? undefined : codesNow().steps[value.code]?.step
  if (meant === undefined || meant === value.step) return []
  return [
    {
      file,
      pointer: `${pointer}/code`,
      expected: `expected a code for "${value.step}"; this one means "${meant}"`,
      told: tell('issue/code-of-another'),
    },
  ]
}
