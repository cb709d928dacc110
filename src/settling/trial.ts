import type { CaseRecord } from '../case/record.ts'
import { chronology } from '../chronology/chronology.ts'
import { isMessage, type Message, type Value } from '../message.ts'
import { type Section, sectionsOf } from '../rules/assess.ts'
import type { Case } from '../rules/case.ts'
import { type Finding, messageOf } from '../rules/finding.ts'
import type { Addition } from './candidate.ts'
import { say } from './phrases.ts'
import { recording } from './recording.ts'

/** What a conclusion comes to once something more is recorded. */
export interface Trial {
  /** Nothing is open about it any more. */
  settled: boolean
  outcome: Comes
  told: Message
  /** What tells one result from another: the outcome and its codes, without dates and numbers. */
  likeness: string
  /** Whether its section finds anything else than before. */
  changed: boolean
}

type Comes = 'met' | 'not met' | 'decided' | 'told' | 'nothing further' | 'still open' | Open
type Open = 'needs decision' | 'not recorded'

/** No more is run: of this conclusion, or of the case. */
export class TooManyRuns extends Error {
  constructor(readonly of: 'conclusion' | 'case') {
    super()
  }
}

/** So many times a conclusion's section is run, and no more. */
export const RUNS = 200

export type Try = (additions: readonly Addition[]) => Trial | null

/** A conclusion that is open, in its section. */
export interface Subject {
  section: Section
  finding: Finding
  /** What the section finds as the record is, by id. */
  before: ReadonlyMap<string, Finding>
}

/**
 * What the runs of all conclusions of a case come to at most. A run is so much work, and more the longer the case: 250
 * events make it ten times as much. A usual case has several hundred runs, and needs a few dozen; one of thousands of
 * sessions, of which as many are open, must not hold up those who wait.
 */
const WORK = 50_000
const RUN = 50
const LONG = 125
/** What a larger case finds isn't kept: it would fill the memory and be asked for hardly ever. */
const KEPT = 500

/**
 * Findings of a section with something more recorded, kept: several conclusions ask for the same.
 * @throws TooManyRuns where the case has had its share
 */
export type Runs = (section: Section, additions: readonly Addition[]) => readonly Finding[] | null

export function openRuns({ edition, chronology: known }: Case, record: CaseRecord): Runs {
  const done = new Map<string, readonly Finding[] | null>()
  const events = known.sessions.length + known.catchUps.length + known.appointments.length
  const work = RUN + (events * events) / LONG
  let left = WORK
  return (section, additions) => {
    const key = `${section} ${JSON.stringify(additions)}`
    const before = done.get(key)
    if (before !== undefined) return before
    if (left < work) throw new TooManyRuns('case')
    left -= work
    const changed = recording(record, additions)
    const findings =
      changed === null ? null : sectionsOf({ edition, chronology: chronology(changed, known.asOf) })(section)
    if (work < KEPT) done.set(key, findings)
    return findings
  }
}

/** @throws TooManyRuns */
export function trying({ section, finding, before }: Subject, runs: Runs): Try {
  let left = RUNS
  return (additions) => {
    if (left === 0) throw new TooManyRuns('conclusion')
    left -= 1
    const after = runs(section, additions)
    return after === null ? null : trialOf(finding, before, after)
  }
}

function trialOf(finding: Finding, before: ReadonlyMap<string, Finding>, after: readonly Finding[]): Trial {
  const isNew = (each: Finding) => {
    const was = before.get(each.id)
    return was?.outcome !== each.outcome || was.severity !== each.severity
  }
  // The same question asked again, of something else that is recorded.
  const own =
    after.find(({ id }) => id === finding.id) ??
    after.find((each) => each.code === finding.code && isOpen(each) && isNew(each))
  const follows = urgent(after.filter((each) => each !== own && isNew(each) && !tells(each, INVENTED)))
  const outcome = comesTo(finding, own, follows)
  const settled = !OPEN.includes(outcome)
  const shown = outcome === 'told' && own !== undefined && !tells(own, INVENTED) ? [own, ...follows] : follows
  return {
    settled,
    outcome,
    told: say('settling/then', {
      comes: outcome,
      follows:
        shown.length === 0 || (own !== undefined && !settled)
          ? null
          : shown.slice(0, FOLLOWING).map(messageOf),
    }),
    likeness: [outcome, ...(settled ? [own ?? [], ...follows].flat().map(likenessOf) : [])].join('\n'),
    changed: after.length !== before.size || after.some((each) => isOther(each, before.get(each.id))),
  }
}

/** So much of what follows is told: what has to be acted on first. */
const FOLLOWING = 2

function isOther(now: Finding, was: Finding | undefined): boolean {
  return was === undefined || tellingOf(now) !== tellingOf(was)
}

function isOpen({ outcome }: Finding): boolean {
  return outcome === 'needs decision' || outcome === 'not recorded'
}

/** One that is gone and leaves another question to a person isn't settled. */
function comesTo(before: Finding, own: Finding | undefined, follows: readonly Finding[]): Comes {
  if (own === undefined) {
    if (follows.some(({ outcome }) => outcome === 'needs decision')) return 'needs decision'
    return follows.length > 0 ? 'told' : 'nothing further'
  }
  if (own.outcome === before.outcome) return 'still open'
  return own.outcome === 'noted' ? 'told' : own.outcome
}

const OPEN: readonly Comes[] = ['still open', 'needs decision', 'not recorded']

/** What somebody has to act on comes before what he has to know; what is told for information isn't named. */
function urgent(findings: readonly Finding[]): Finding[] {
  const acts = findings.filter(({ severity }) => severity === 'decision' || severity === 'action')
  return acts.length > 0 ? acts : findings.filter(({ severity }) => severity === 'warning')
}

const tellingOf = ({ id, code, parameters, outcome, severity, missing }: Finding) =>
  JSON.stringify([id, code, parameters, outcome, severity, missing])

/** Code and words of a message, down to the messages within; not the texts, dates and numbers that it prints. */
function likenessOf({ code, parameters }: Message): string {
  return `${code}(${Object.values(parameters).map(wordsIn).join(',')})`
}

function wordsIn(value: Value): string {
  if (typeof value === 'string' || typeof value === 'boolean') return String(value)
  return isMessage(value) ? likenessOf(value) : ''
}

/** A decision that was only tried has no words: who took it, when and why isn't so. */
const INVENTED = 'decision/recorded'

function tells(value: unknown, code: string): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (isMessage(value) && value.code === code) return true
  return Object.values(isMessage(value) ? value.parameters : value).some((each) => tells(each, code))
}
