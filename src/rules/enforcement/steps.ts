import type { EnforcementStep } from '../../case/record.ts'
import { compare, groupedBy, type Recorded } from '../../chronology/recorded.ts'
import { firstFrom, type Steps } from '../../chronology/steps.ts'
import type { Absence } from '../assessment.ts'

/** What a step may be about: an absence, or what counts as none. */
type Missed = Pick<Absence, 'id' | 'date'>

/** Whether a step names it, or names nothing and was taken on its day or later. */
export const isAbout = ({ value }: Recorded<EnforcementStep>, { id, date }: Missed): boolean =>
  value.for.includes(id) || (value.for.length === 0 && value.date >= date)

/** The step that answers an absence: taken on its day or later, naming it, or naming nothing. */
export function answerTo(absence: Missed, steps: Steps): Recorded<EnforcementStep> | undefined {
  const { named, unnamed } = indexOf(steps).answers
  return [named.get(absence.id) ?? [], unnamed]
    .flatMap((those) => those[firstFrom(those, absence.date)] ?? [])
    .sort(byDate)[0]
}

/** Steps about an absence that answer nothing yet, and warnings that answered it until they were withdrawn. */
export function unansweringSteps(absence: Absence, steps: Steps): Recorded<EnforcementStep>[] {
  return about(indexOf(steps).open, absence)
}

/**
 * The step by which a threshold is dealt with: one beyond a warning, which puts the matter before those who decide
 * on it, or the decision that no action follows, on the day of the last absence or later.
 */
export function stepSince(date: string, steps: Steps): Recorded<EnforcementStep> | undefined {
  const { further } = indexOf(steps)
  return further[firstFrom(further, date)]
}

/** Steps by the ids of what they name, and those that name nothing; each by date and id. */
interface ByAbsence {
  named: ReadonlyMap<string, readonly Recorded<EnforcementStep>[]>
  unnamed: readonly Recorded<EnforcementStep>[]
}

/** On the day of an absence or later, naming it or nothing, in order. */
function about({ named, unnamed }: ByAbsence, { id, date }: Absence): Recorded<EnforcementStep>[] {
  const from = (steps: readonly Recorded<EnforcementStep>[]) => steps.slice(firstFrom(steps, date))
  return [...from(named.get(id) ?? []), ...from(unnamed)].sort(byDate)
}

interface StepIndex {
  answers: ByAbsence
  open: ByAbsence
  further: readonly Recorded<EnforcementStep>[]
}

/** Made once for the steps of a case, which many absences are looked up in. */
function indexOf(steps: Steps): StepIndex {
  const known = made.get(steps)
  if (known !== undefined) return known
  const { inEffect, warnings, earlierWarnings, withdrawn } = steps
  const warned = new Set([...warnings, ...earlierWarnings])
  const unanswering = inEffect.filter(
    ({ value }) => !ANSWERS.has(value.step) && value.step !== 'warning withdrawn',
  )
  const index = {
    answers: byAbsence(inEffect.filter(({ value }) => ANSWERS.has(value.step))),
    open: byAbsence([...withdrawn, ...unanswering].sort(byDate)),
    further: inEffect.filter(
      (step) =>
        !warned.has(step) && (FURTHER.has(step.value.step) || step.value.step === 'no further action'),
    ),
  }
  made.set(steps, index)
  return index
}

const made = new WeakMap<Steps, StepIndex>()

function byAbsence(steps: readonly Recorded<EnforcementStep>[]): ByAbsence {
  const each = steps.flatMap((step) => [...new Set(step.value.for)].map((id) => ({ id, step })))
  const named = new Map(
    [...groupedBy(each, ({ id }) => id)].map(([id, those]) => [id, those.map(({ step }) => step)]),
  )
  return { named, unnamed: steps.filter(({ value }) => value.for.length === 0) }
}

function byDate(a: Recorded<EnforcementStep>, b: Recorded<EnforcementStep>): number {
  return compare(a.value.date, b.value.date) || compare(a.value.id, b.value.id)
}

/** A breach letter only where it isn't the warning letter. */
const FURTHER: ReadonlySet<EnforcementStep['step']> = new Set([
  'breach letter',
  'breach in progress',
  'breach or recall initiated',
  'breach request actioned',
  'breach confirmation sent',
  'recall requested',
  'recalled',
])
/**
 * A pending decision, or passing the matter on, answers nothing yet; nor does what is only asked for, nor a letter of
 * which nobody says that it is a warning.
 */
const ANSWERS: ReadonlySet<EnforcementStep['step']> = new Set([
  'first warning',
  'second warning',
  'final warning',
  'no further action',
  ...FURTHER,
])
