import { dateInWords } from '../programme/date-words.ts'
import type { Assessment } from './assessment.ts'
import { compare, list } from './facts.ts'
import type { Finding } from './finding.ts'

/**
 * One outcome that differs between two assessments of the same case. Null `before`: it is new. Null `after`:
 * it has gone.
 */
export interface OutcomeChange {
  kind: 'standing' | 'finding'
  /** Status, route, a part or module by name, hours credited …; or the id of the finding. */
  subject: string
  topic: Finding['topic'] | 'status'
  before: string | null
  after: string | null
  /** The change in a sentence. */
  statement: string
  why: Reason[]
}

/** Facts and decisions by JSON pointer into the later case; `dates`: nothing was added, time went on. */
export interface Reason {
  kind: 'new facts' | 'new decisions' | 'facts no longer there' | 'dates passed' | 'edition or rules'
  words: string
  pointers: string[]
}

/**
 * Which outcomes changed from one assessment to another, and why: for practitioners before a review. The
 * overall standing comes first, then each finding whose outcome or words differ.
 */
export function compareAssessments(before: Assessment, after: Assessment): OutcomeChange[] {
  const findings = changedFindings(before, after)
  const added = [...new Set(findings.flatMap(({ why }) => why.map(({ kind }) => kind)))]
  const standing = changedStanding(before, after).map((change) => ({
    ...change,
    why: findings
      .filter(({ topic }) => topic === change.topic || change.topic === 'status')
      .flatMap(({ why }) => why),
  }))
  return [
    ...standing.map((change) => ({
      ...change,
      why: merged(change.why.length > 0 ? change.why : overall(before, after, added)),
    })),
    ...findings,
  ]
}

function changedStanding(before: Assessment, after: Assessment): Omit<OutcomeChange, 'why'>[] {
  const then = standing(before)
  const now = standing(after)
  const subjects = [...new Set([...then.keys(), ...now.keys()])]
  return subjects.flatMap((subject) => {
    const was = then.get(subject)
    const is = now.get(subject)
    if (was?.value === is?.value) return []
    const topic = (is ?? was)?.topic ?? 'status'
    return [
      {
        kind: 'standing' as const,
        subject,
        topic,
        before: was?.value ?? null,
        after: is?.value ?? null,
        statement: changeInWords(subject, was?.value ?? null, is?.value ?? null),
      },
    ]
  })
}

type Standing = Map<string, { topic: OutcomeChange['topic']; value: string }>

/** What is worth telling of where someone stands, by subject. */
function standing(assessed: Assessment): Standing {
  const { suitability, route, parts, enforcement, attempts, psychometrics, completion } = assessed
  const lines: [string, OutcomeChange['topic'], string][] = [
    ['Status', 'status', assessed.status],
    ['Suitability', 'suitability', suitability.conclusion],
    ['Route', 'route', route.name === null ? route.state : `${route.name} (${route.state})`],
    ...parts.map((part): [string, OutcomeChange['topic'], string] => [part.name, 'attendance', part.state]),
    ...parts.flatMap((part) =>
      part.modules
        .filter(({ moduleId }) => moduleId !== part.partId)
        .map((module): [string, OutcomeChange['topic'], string] => [
          `${part.name}, ${module.name}`,
          'attendance',
          module.state,
        ]),
    ),
    ['Hours credited', 'attendance', String(assessed.hours.credited)],
    ['Enforcement', 'enforcement', enforcement.stage],
    ['Attempts', 'attempts', attempts.state],
    ...psychometrics.checkpoints.map(({ name, state }): [string, OutcomeChange['topic'], string] => [
      `Measures, ${name}`,
      'psychometrics',
      state,
    ]),
    ['Completion', 'completion', completion.state],
  ]
  return new Map(lines.map(([subject, topic, value]) => [subject, { topic, value }]))
}

function changedFindings(before: Assessment, after: Assessment): OutcomeChange[] {
  const then = new Map(before.findings.map((each) => [each.id, each]))
  const now = new Map(after.findings.map((each) => [each.id, each]))
  const ids = [...new Set([...now.keys(), ...then.keys()])]
  return ids.flatMap((id) => {
    const was = then.get(id)
    const is = now.get(id)
    if (was?.outcome === is?.outcome && was?.statement === is?.statement) return []
    return [
      {
        kind: 'finding' as const,
        subject: id,
        topic: (is ?? was)?.topic ?? 'case',
        before: was?.outcome ?? null,
        after: is?.outcome ?? null,
        statement: is?.statement ?? `No longer so: ${was?.statement ?? ''}`,
        why: why(before, after, was, is),
      },
    ]
  })
}

function why(
  before: Assessment,
  after: Assessment,
  was: Finding | undefined,
  is: Finding | undefined,
): Reason[] {
  const then = new Set(was?.facts)
  const now = new Set(is?.facts)
  const added = [...now].filter((pointer) => !then.has(pointer)).sort(compare)
  const gone = [...then].filter((pointer) => !now.has(pointer)).sort(compare)
  const decisions = added.filter(isDecision)
  const facts = added.filter((pointer) => !isDecision(pointer))
  const reasons: Reason[] = [
    ...(facts.length > 0 ? [{ kind: 'new facts' as const, words: 'New facts', pointers: facts }] : []),
    ...(decisions.length > 0
      ? [{ kind: 'new decisions' as const, words: 'A decision was recorded', pointers: decisions }]
      : []),
    ...(gone.length > 0
      ? [
          {
            kind: 'facts no longer there' as const,
            words: 'Facts it rested on no longer apply',
            pointers: gone,
          },
        ]
      : []),
  ]
  return reasons.length > 0 ? reasons : overall(before, after, [])
}

function overall(before: Assessment, after: Assessment, kinds: readonly Reason['kind'][]): Reason[] {
  if (before.edition !== after.edition) {
    return [{ kind: 'edition or rules', words: 'Assessed under another edition', pointers: [] }]
  }
  if (before.asOf === after.asOf) {
    const words =
      kinds.length > 0 ? `Follows from what else changed (${list(kinds)})` : 'A recorded fact changed'
    return [{ kind: 'new facts', words, pointers: [] }]
  }
  const words = `Time went on from ${dateInWords(before.asOf)} to ${dateInWords(after.asOf)}`
  return [{ kind: 'dates passed', words, pointers: [] }]
}

function merged(reasons: readonly Reason[]): Reason[] {
  const kinds = [...new Set(reasons.map(({ kind }) => kind))]
  return kinds.flatMap((kind) => {
    const same = reasons.filter((each) => each.kind === kind)
    const [first] = same
    const pointers = [...new Set(same.flatMap((each) => each.pointers))].sort(compare)
    return first === undefined ? [] : [{ ...first, pointers }]
  })
}

function isDecision(pointer: string): boolean {
  return pointer.startsWith('/decisions/')
}

function changeInWords(subject: string, before: string | null, after: string | null): string {
  if (before === null) return `${subject}: ${after}, new.`
  if (after === null) return `${subject}: no longer shown, was ${before}.`
  return `${subject}: ${after}, was ${before}.`
}
