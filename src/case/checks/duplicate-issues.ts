import type { Issue } from '../../errors.ts'
import type { Message } from '../../message.ts'
import { codesNow } from '../codes/codes-now.ts'
import { tell } from '../issue-phrases.ts'
import type { CaseParts, Located } from '../parts.ts'

/** Ids given twice, one session with two attendances, a group joined twice, and words that contradict their code. */
export function duplicateIssues(parts: CaseParts): Issue[] {
  const { ids, attendance, administrations, catchUps, appointments, enforcement, joinedLate } = parts
  return [
    ...repeats(ids.modules, 'a module id that is used once'),
    ...repeats(
      [...ids.sessions, ...ids.catchUps, ...ids.appointments],
      'an id that no other session, catch-up or appointment has',
    ),
    ...repeats(ids.decisions, 'a decision id that is used once'),
    ...repeats(ids.enforcement, 'a step id that is used once'),
    ...repeats(ids.instruments, 'an instrument id that is used once'),
    ...repeats(ids.administrations, 'an administration id that is used once'),
    ...repeats(
      attendance.map((entry) => ({ ...entry, value: entry.value.session })),
      'one attendance a session',
      tell('issue/session-twice'),
    ),
    ...repeats(
      joinedLate.map((entry) => ({ ...entry, value: `${entry.value.module} ${entry.value.run}` })),
      'one day of joining for a module and run',
      tell('issue/joined-twice'),
    ),
    ...repeats(
      administrations.map((entry) => ({ ...entry, value: `${entry.value.instrument} ${entry.value.date}` })),
      'one score of an instrument a day',
      tell('issue/score-twice'),
    ),
    ...[...attendance, ...catchUps, ...appointments].flatMap(contradictedOutcome),
    ...enforcement.flatMap(contradictedStep),
  ]
}

function repeats(
  values: readonly Located<string>[],
  expected: string,
  told: Message = tell('issue/id-twice'),
): Issue[] {
  const first = new Map<string, Located<string>>()
  return values.flatMap((given) => {
    const earlier = first.get(given.value)
    if (!earlier) {
      first.set(given.value, given)
      return []
    }
    const where = earlier.file === given.file ? earlier.pointer : `${earlier.file}, ${earlier.pointer}`
    return {
      file: given.file,
      pointer: given.pointer,
      expected: `expected ${expected}; ${where} has it too`,
      told,
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
