import type { CaseRecord } from '../case/record.ts'
import { factsOf } from '../chronology/known.ts'
import { dateInWords } from '../programme/date-words.ts'
import type { Edition } from '../programme/edition.ts'
import type { Assessment } from '../rules/assessment.ts'
import type { Finding } from '../rules/finding.ts'
import { type Cited, createCauses, type Line } from './causes.ts'
import type { Moment, OutcomeChange } from './change.ts'
import { type StandingLine, standingLines } from './standing.ts'

/**
 * Which outcomes changed between two assessments of a case, and which recorded facts made them change: for
 * practitioners before a review. The overall standing comes first, then each finding whose outcome or words differ.
 * @param edition of the later assessment
 */
export function compareAssessments(
  edition: Edition,
  before: Moment,
  after: Moment & { record: CaseRecord },
): OutcomeChange[] {
  const why = createCauses(edition, before, after)
  const findings = changedFindings(before.assessment, after.assessment, why)
  return [...changedStanding(before.assessment, after, why, findings), ...findings]
}

type Why = ReturnType<typeof createCauses>

function changedStanding(
  before: Assessment,
  { assessment, record }: Moment & { record: CaseRecord },
  why: Why,
  findings: readonly OutcomeChange[],
): OutcomeChange[] {
  const then = new Map(standingLines(before).map((each) => [each.subject, each]))
  const now = new Map(standingLines(assessment).map((each) => [each.subject, each]))
  return inPlace([...then.keys()], [...now.keys()]).flatMap((subject) => {
    const was = then.get(subject)
    const is = now.get(subject)
    if (was?.value === is?.value) return []
    const { topic, modules } = is ?? was ?? { topic: 'status' as const, modules: null }
    const line: Line = (assessed) =>
      standingLines(assessed).find((each) => each.subject === subject)?.value ?? null
    const cited = isBegun(was, is)
      ? { ...NONE, begun: factsOf(record, modules, ['attendance']) }
      : modules === null
        ? groundsOf(findings.filter((each) => topic === 'status' || each.topic === topic))
        : { ...NONE, after: factsOf(record, modules, ['attendance', 'catchUps', 'decisions']) }
    return [
      {
        kind: 'standing' as const,
        ...{ subject, topic, before: was?.value ?? null, after: is?.value ?? null, was: null },
        statement: changeInWords(subject, was, is),
        why: why(line, cited),
      },
    ]
  })
}

const NONE: Cited = { before: [], after: [] }

/**
 * With its first session a module or a repeat is under way, whatever is recorded of that: what is recorded tells that
 * it was held.
 */
function isBegun(was?: StandingLine, is?: StandingLine): boolean {
  const before = ['not started', 'repeat required', 'suspended']
  return before.includes(was?.value ?? '') && ['under way', 'continuing'].includes(is?.value ?? '')
}

function changedFindings(before: Assessment, after: Assessment, why: Why): OutcomeChange[] {
  const then = new Map(before.findings.map((each) => [each.id, each]))
  const now = new Map(after.findings.map((each) => [each.id, each]))
  return inPlace([...then.keys()], [...now.keys()]).flatMap((id) => {
    const was = then.get(id)
    const is = now.get(id)
    if (was?.outcome === is?.outcome && was?.statement === is?.statement) return []
    const reasons = why((assessed) => told(assessed, id), {
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
        statement: is?.statement ?? `No longer so: ${was?.statement ?? ''}`,
        was: was?.statement ?? null,
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

function told(assessment: Assessment, id: string): string | null {
  const found = findingsOf(assessment).get(id)
  return found === undefined ? null : `${found.outcome}: ${found.statement}`
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
function undated({ outcome, statement }: Finding, { asOf }: Assessment): string {
  return `${outcome}: ${statement.replaceAll(dateInWords(asOf), '')}`
}

function changeInWords(subject: string, was?: StandingLine, is?: StandingLine): string {
  if (is === undefined) return `${subject}: no longer shown; was ${was?.value ?? ''}.`
  return was === undefined ? `${subject}: ${is.value}, new.` : `${subject}: ${is.value}; was ${was.value}.`
}
