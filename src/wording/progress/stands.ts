import type { FindingInWords } from '../../language/in-words.ts'
import type { Message } from '../../message.ts'
import { monthsBetween } from '../../rules/dates.ts'
import type { Status } from '../../rules/states.ts'
import type { Subject } from '../case-view.ts'
import { say as sayOf } from '../report/phrases.ts'
import { startsTold } from '../report/starts.ts'
import { attendance } from '../report/summary.ts'
import type { Row, Teller } from '../teller.ts'
import { say } from './phrases.ts'
import { routeRow } from './route-row.ts'

/** Sessions attended, the misses of the module that he is in against its limit, what comes next, and time left. */
export function standingRows(subject: Subject, found: readonly FindingInWords[], teller: Teller): Row[] {
  const { chronology, assessment } = subject
  // Sessions of the group that he isn't to come to are none of his.
  const next = NOT_EXPECTED.includes(assessment.status)
    ? undefined
    : chronology.sessions.find(({ happened }) => happened === 'planned')
  const end = chronology.known.order?.endsOn
  const modules = assessment.parts.flatMap((part) => part.modules)
  const current = modules.findLast(({ runs }) => runs.some(({ counts }) => counts.held > 0))
  const name = (id: string | undefined) => modules.find(({ moduleId }) => moduleId === id)?.name ?? ''
  const route = routeRow(subject, found, teller)
  return teller.rows([
    ...(route === null ? [] : [route]),
    [say('progress/label-attended'), attendance(subject, teller)],
    ...(current === undefined ? [] : [missed(subject, current, teller)]),
    ...(chronology.starts.length > 1
      ? [[sayOf('report/label-starts'), startsTold(subject, found, teller)] as const]
      : []),
    [
      say('progress/label-next-session'),
      next === undefined
        ? teller.words(say('progress/no-next-session'))
        : teller.workedOut(
            say('progress/next-session', { on: next.session.date, module: name(next.session.module) }),
            { facts: next.facts },
          ),
    ],
    [
      say('progress/label-order-ends'),
      end === undefined ? null : teller.recorded(orderEnds(end, chronology), '/order/endsOn'),
    ],
  ])
}

/** The record has the word for it, and not all that the programme asks for. Null: it has not, or has both. */
export function completeByWord({
  chronology,
  assessment,
}: Subject): { on: string; findings: string[]; facts: string[] } | null {
  const last = chronology.statuses.at(-1)
  const found = assessment.findings.filter(({ code }) => code === 'recorded-status/complete-too-soon')
  if (last?.value.status !== 'programme complete' || found.length === 0) return null
  return { on: last.value.on, findings: found.map(({ id }) => id), facts: [last.pointer] }
}

const NOT_EXPECTED: readonly Status[] = ['suspended', 'repeat required']

type Module = Subject['assessment']['parts'][number]['modules'][number]

/** Against the programme's number of missed sessions, where it sets one. */
function missed(
  { chronology }: Subject,
  { moduleId, name, runs }: Module,
  teller: Teller,
): [Message, ReturnType<Teller['workedOut']>] {
  const run = runs.at(-1)
  const [id] = run === undefined ? [] : teller.found(`attendance.repeat/${moduleId}/${run.run}`)
  const threshold = id === undefined ? null : (teller.finding(id).parameters.threshold as Message | undefined)
  const told = say('progress/missed-of-limit', {
    n: run?.counts.missed ?? 0,
    threshold: threshold ?? null,
  })
  const facts = run?.sessions.flatMap((session) => chronology.session(session.id)?.facts ?? []) ?? []
  return [say('progress/label-missed', { module: name }), teller.workedOut(told, { facts })]
}

function orderEnds(on: string, { asOf, passed }: Subject['chronology']): Message {
  if (passed(on)) return say('progress/order-ended', { on })
  return say('progress/order-ends', { on, months: monthsBetween(asOf, on) })
}
