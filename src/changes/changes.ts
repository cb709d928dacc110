import type { CaseRecord } from '../case/record.ts'
import { factsOf } from '../chronology/known.ts'
import { isSame, type Message, type Value } from '../message.ts'
import type { Edition } from '../programme/edition.ts'
import type { Assessment } from '../rules/assessment.ts'
import { type Finding, messageOf } from '../rules/finding.ts'
import { type Cited, createCauses, type Line } from './causes.ts'
import type { Moment, OutcomeChange, Words } from './change.ts'
import { say } from './phrases.ts'
import { type StandingLine, standingLines } from './standing.ts'

/**
 * Which outcomes changed between two assessments of a case, and which recorded facts made them change: for
 * practitioners before a review. The overall standing comes first, then each finding whose outcome or words differ.
 * @param edition of the later assessment
 * @param words what messages say: an outcome has changed where it reads otherwise
 */
export function compareAssessments(
  edition: Edition,
  before: Moment,
  after: Moment & { record: CaseRecord },
  words: Words,
): OutcomeChange[] {
  const why = createCauses(edition, before, after)
  const says = remembering(words)
  const findings = changedFindings(before.assessment, after.assessment, why, says)
  return [...changedStanding(before.assessment, after, why, findings, says), ...findings]
}

type Why = ReturnType<typeof createCauses>

function changedStanding(
  before: Assessment,
  { assessment, record }: Moment & { record: CaseRecord },
  why: Why,
  findings: readonly OutcomeChange[],
  says: Words,
): OutcomeChange[] {
  const then = new Map(standingLines(before).map((each) => [nameOf(each), each]))
  const now = new Map(standingLines(assessment).map((each) => [nameOf(each), each]))
  return inPlace([...then.keys()], [...now.keys()]).flatMap((name) => {
    const was = then.get(name)
    const is = now.get(name)
    if (isSame(was?.value ?? null, is?.value ?? null)) return []
    const { topic, modules } = is ?? was ?? { topic: 'status' as const, modules: null }
    const line: Line = (assessed) => {
      const value = standingLines(assessed).find((each) => nameOf(each) === name)?.value
      return value === undefined ? null : says(value)
    }
    const cited = isBegun(was, is)
      ? { ...NONE, begun: factsOf(record, modules, ['attendance']) }
      : modules === null
        ? groundsOf(findings.filter((each) => topic === 'status' || each.topic === topic))
        : { ...NONE, after: factsOf(record, modules, ['attendance', 'catchUps', 'decisions']) }
    return [
      {
        kind: 'standing' as const,
        ...{ topic, before: was?.value ?? null, after: is?.value ?? null, was: null },
        ...changeSaid(was, is),
        why: why(line, cited),
      },
    ]
  })
}

/** Lines are told apart by what they are called: a part that is called otherwise in another edition is another one. */
const nameOf = ({ subject }: StandingLine): string => JSON.stringify(subject)

const NONE: Cited = { before: [], after: [] }

/**
 * With its first session a module or a repeat is under way, whatever is recorded of that: what is recorded tells that
 * it was held.
 */
function isBegun(was?: StandingLine, is?: StandingLine): boolean {
  return NOT_BEGUN.includes(stateOf(was)) && UNDER_WAY.includes(stateOf(is))
}

const NOT_BEGUN: readonly Value[] = ['not started', 'repeat required', 'suspended']
const UNDER_WAY: readonly Value[] = ['under way', 'continuing']

const stateOf = (line?: StandingLine): Value =>
  line?.value.parameters.status ?? line?.value.parameters.state ?? null

function changedFindings(before: Assessment, after: Assessment, why: Why, says: Words): OutcomeChange[] {
  const then = new Map(before.findings.map((each) => [each.id, each]))
  const now = new Map(after.findings.map((each) => [each.id, each]))
  return inPlace([...then.keys()], [...now.keys()]).flatMap((id) => {
    const was = then.get(id)
    const is = now.get(id)
    if (was?.outcome === is?.outcome && (was && says(was)) === (is && says(is))) return []
    const reasons = why((assessed) => told(assessed, id, says), {
      before: was?.facts ?? [],
      after: is?.facts ?? [],
    })
    const onlyTime = reasons.every(({ kind }) => kind === 'dates passed')
    if (onlyTime && was && is && undated(was, before) === undated(is, after)) return []
    return [
      {
        kind: 'finding' as const,
        subject: id,
        topic: (is ?? was)?.topic ?? 'case',
        before: was?.outcome ?? null,
        after: is?.outcome ?? null,
        statement: findingSaid(was, is),
        was: was === undefined ? null : messageOf(was),
        why: reasons,
      },
    ]
  })
}

/** The standing rests on what made its findings change. */
function groundsOf(findings: readonly OutcomeChange[]): Cited {
  const reasons = findings.flatMap(({ why }) => why)
  const pointers = (gone: boolean) =>
    reasons.flatMap(({ kind, pointers }) => ((kind === 'facts no longer there') === gone ? pointers : []))
  return { before: pointers(true), after: pointers(false) }
}

/** All names in the order of the later ones, each that has gone after the one that it followed. */
function inPlace(then: readonly string[], now: readonly string[]): string[] {
  const still = new Set(now)
  const follows = new Map(
    then.flatMap((name, at) => (still.has(name) ? [] : [[then[at - 1] ?? '', name] as const])),
  )
  const result: string[] = []
  for (const name of ['', ...now]) {
    for (let next: string | undefined = name; next !== undefined; next = follows.get(next)) result.push(next)
  }
  return result.slice(1)
}

function told(assessment: Assessment, id: string, says: Words): string | null {
  const found = findingsOf(assessment).get(id)
  return found === undefined ? null : `${found.outcome}: ${says(found)}`
}

function findingsOf(assessment: Assessment): ReadonlyMap<string, Finding> {
  const known = byId.get(assessment)
  if (known !== undefined) return known
  const findings = new Map(assessment.findings.toReversed().map((each) => [each.id, each]))
  byId.set(assessment, findings)
  return findings
}

const byId = new WeakMap<Assessment, ReadonlyMap<string, Finding>>()

/** Without the date of the assessment, which some findings print: that it has moved is no change. */
function undated({ outcome, code, parameters }: Finding, { asOf }: Assessment): string {
  return JSON.stringify([outcome, code, parameters]).replaceAll(JSON.stringify({ date: asOf }), '')
}

function changeSaid(was?: StandingLine, is?: StandingLine): Pick<OutcomeChange, 'subject' | 'statement'> {
  if (is !== undefined) {
    const { subject, value } = is
    const statement =
      was === undefined
        ? say('change/new', { subject, value })
        : say('change/other', { subject, value, was: was.value })
    return { subject, statement }
  }
  if (was === undefined) throw new Error('a change of nothing')
  const { subject, value } = was
  return { subject, statement: say('change/gone', { subject, was: value }) }
}

function findingSaid(was?: Finding, is?: Finding): Message {
  if (is !== undefined) return messageOf(is)
  if (was === undefined) throw new Error('a change of nothing')
  return say('change/finding-gone', { statement: messageOf(was) })
}

/** A message is put into words once, however often it is compared. */
function remembering(words: Words): Words {
  const known = new WeakMap<Message, string>()
  return (message) => {
    const text = known.get(message) ?? words(message)
    known.set(message, text)
    return text
  }
}
