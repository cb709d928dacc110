import * as z from 'zod'
import type { fact } from '../fields.ts'
import type { OutcomeCode } from './code-table.ts'
import {
  OUTCOME_SAYS,
  OUTCOMES,
  type Outcome,
  STATUSES,
  STEPS,
  type StatusWord,
  type Step,
} from './code-words.ts'
import { codesNow } from './codes-now.ts'
import { serviceWords } from './service-words.ts'

const wordIn = <Word extends string>(words: readonly Word[], given: string): Word | undefined =>
  words.find((word) => word === given.toLowerCase())

interface Said {
  attended?: z.infer<typeof fact> | undefined
  complied?: z.infer<typeof fact> | undefined
}

interface Coded extends Said {
  outcome: string
  code?: string | undefined
  reason?: string | undefined
}

/** What a code comes to that isn't known, by what the entry says of it. */
function placed({ attended, complied }: Said): Outcome {
  if (attended === 'yes') {
    return complied === 'yes' ? 'attended' : complied === 'no' ? 'failed to comply' : 'attendance undecided'
  }
  // No failure, but whether it is an acceptable absence or was moved, and by whom, nobody says.
  return attended === 'no' && complied !== 'yes' ? 'absence undecided' : 'attendance undecided'
}

type Context = z.core.$RefinementCtx

/**
 * Turns a code into its word, keeps the code, and lets a code stand in for the reason that it means. What the entry says
 * of a code that is known is what the code says, and isn't kept beside it.
 */
export function settleOutcome<Entry extends Coded>(given: Entry, context: Context) {
  const { attended, complied, ...entry } = given
  const refuse = (field: string, message: string) => {
    context.addIssue({ code: 'custom', path: [field], message, input: given })
    return z.NEVER
  }
  const word = wordIn(OUTCOMES, given.outcome)
  const code = (word === undefined ? given.outcome : given.code)?.toUpperCase()
  const meant: OutcomeCode | undefined = code === undefined ? undefined : codesNow().outcomes[code]
  const said = { ...(attended && { attended }), ...(complied && { complied }) }
  if (code !== undefined && meant === undefined && (attended === undefined || complied === undefined)) {
    return refuse(word === undefined ? 'outcome' : 'code', 'a known word or code')
  }
  for (const [field, fact] of Object.entries(said)) {
    const meantBy = meant?.[field as keyof Said]
    if (meantBy !== undefined && meantBy !== 'unknown' && fact !== meantBy) {
      return refuse(field, `${meantBy}, as the code ${code} says`)
    }
  }
  // Where a code that is known stands beside a word, the facts are the code's; else they have to be the word's.
  const own = meant === undefined && word !== undefined ? OUTCOME_SAYS[word] : undefined
  for (const [field, fact] of Object.entries(said)) {
    const ownFact = own?.[field as keyof Said]
    if (ownFact !== undefined && fact !== 'not recorded' && fact !== ownFact) {
      return refuse(field, `${ownFact}, as the outcome "${word}" says`)
    }
  }
  // A word that is given stands, as the code's own does: that they differ is told elsewhere.
  const outcome = word ?? meant?.outcome ?? placed(said)
  const other = code !== undefined && word === undefined && given.code !== undefined ? given.code : undefined
  if (other !== undefined && other.toUpperCase() !== code) return refuse('code', 'the code of the outcome')
  const reason = entry.reason ?? meant?.reason
  return {
    ...entry,
    outcome,
    ...(code && { code }),
    ...(reason && { reason }),
    ...(code !== undefined && meant === undefined && said),
  }
}

/** The same for an enforcement step. */
export function settleStep<Entry extends { step: string; code?: string | undefined }>(
  given: Entry,
  context: Context,
) {
  const word = wordIn(STEPS, given.step)
  const code = (word === undefined ? given.step : given.code)?.toUpperCase()
  const step: Step | undefined = word ?? (code === undefined ? undefined : codesNow().steps[code]?.step)
  const isKnown = code === undefined || codesNow().steps[code] !== undefined
  if (step === undefined || !isKnown) {
    const field = word === undefined ? 'step' : 'code'
    context.addIssue({ code: 'custom', path: [field], message: 'a known word or code', input: given })
    return z.NEVER
  }
  return { ...given, step, ...(code && { code }) }
}

/** Turns what a service calls a status into the word for it, and keeps that. */
export function settleStatus<Entry extends { status: string; code?: string | undefined }>(
  given: Entry,
  context: Context,
) {
  const own = wordIn(STATUSES, given.status)
  const words = serviceWords(codesNow())
  const status: StatusWord | undefined = own ?? words.get(given.status.toLowerCase())
  if (status === undefined) {
    context.addIssue({ code: 'custom', path: ['status'], message: 'a known status', input: given })
    return z.NEVER
  }
  const code = own === undefined ? given.status : given.code
  const meant = code === undefined ? undefined : words.get(code.toLowerCase())
  if (meant !== undefined && meant !== status) {
    context.addIssue({ code: 'custom', path: ['code'], message: `a code for "${status}"`, input: given })
    return z.NEVER
  }
  return { ...given, status, ...(code !== undefined && { code }) }
}
