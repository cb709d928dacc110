import type { Signature } from '../../case/signing.ts'
import type { Position } from '../../chronology/position.ts'
import type { Recorded } from '../../chronology/recorded.ts'
import { Figure, type Passage } from '../passage.ts'
import type { Spoken } from '../person.ts'
import type { Supervisor } from '../supervisor.ts'
import type { Row, Teller } from '../teller.ts'
import { capitalise } from '../words.ts'
import { doneSince, sentUnsigned, toldBeforeItCame } from './beside-signatures.ts'
import { say } from './phrases.ts'

export interface Signatures {
  /** Signatures of staff that the case records, with their dates; of a draft, those of the paper that was signed. */
  signed: Row[]
  /** What of its days has to be told beside them: sent without one of them, or telling of what came later. */
  remarks: Passage[]
  /** What the person signs, and the signature where it is recorded. Null: the person does not sign. */
  own: { statement: Passage; signed: Row[] } | null
  /** Lines to sign on, for those who have not signed: the person is the last. */
  toSign: Figure<{ role: string; name: string | null; date: string | null }[]> | null
  /** Of a draft: that the record has signatures or a day of sending all the same. */
  recordedAs: Passage | null
  /** When it was sent, where its head does not say, and what else was done with it since. */
  since: Row[]
}

/** Somebody whose signature is expected. `holder`: whoever holds the role may have signed. */
interface Expected {
  role: string
  name: string | null
  holder?: true
}

interface Staff {
  name: string
  role: string
}

interface Signed {
  author?: Staff | undefined
  treatmentManager?: Staff | undefined
  sentOn?: string | undefined
  review?: { heldOn?: string | undefined } | undefined
  signatures: readonly Recorded<Signature>[]
}

interface Under {
  /** Pointer of the report. */
  at: string
  all: boolean
  final: boolean
  position: Position | null
  /** The day of completion that it tells. */
  completedOn: string | null
  spoken: Spoken
  supervisor: Supervisor
}

/**
 * Whoever wrote it always has a line. Where all sign, so have the treatment manager, the supervising officer and the
 * person. Further signatories as recorded.
 * A final says when it was sent, here where it was sent after it was signed, or wasn't yet.
 */
export function signatures(
  report: Signed,
  { at, all, final, position, completedOn, spoken, supervisor }: Under,
  teller: Teller,
): Signatures {
  const words = (message: ReturnType<typeof say>) => teller.language.say(message)
  const author = {
    role: report.author?.role ?? words(say('report/author-role')),
    name: report.author?.name ?? null,
  }
  const manager = {
    role: report.treatmentManager?.role ?? words(say('report/manager-role')),
    name: report.treatmentManager?.name ?? null,
  }
  const others = [
    manager,
    { role: capitalise(supervisor.role), name: supervisor.name, holder: true } as const,
  ]
  const person = { role: words(say('report/participant-role')), name: spoken.name }
  const { signatures } = report
  const hasSigned = ({ name, role, holder }: Expected) =>
    signatures.some(
      ({ value }) =>
        value.name === name ||
        // The person may sign by title and surname.
        (name === spoken.name && value.name === spoken.short) ||
        ((name === null || holder === true) && value.role.toLowerCase() === role.toLowerCase()),
    )
  const facts = (['author', 'treatmentManager'] as const)
    .filter((field) => report[field] !== undefined)
    .map((field) => `${at}/${field}`)
  const rows = (by: readonly Recorded<Signature>[]) =>
    teller.rows(
      by.map(({ value: { role, name, on }, pointer }) => [
        teller.recorded(role, `${pointer}/role`),
        teller.recorded(say('report/signature-recorded', { name, on }), pointer),
      ]),
    )
  const isOwn = ({ value: { name } }: Recorded<Signature>) => name === spoken.name || name === spoken.short
  const own = signatures.filter(isOwn)
  const signsToo = all || own.length > 0
  const expected: Expected[] = [author, ...(all ? others : []), ...(signsToo ? [person] : [])]
  const toSign = expected.filter((each) => !hasSigned(each))
  const byStaff = signatures.filter((each) => !isOwn(each))
  const sentOn = report.sentOn ?? position?.since.sentOn ?? null
  const beforeItIsSent = all ? [author, manager] : [author]
  return {
    signed: rows(byStaff),
    remarks: [
      sentUnsigned({ sentOn, at }, beforeItIsSent, signatures, teller),
      toldBeforeItCame(report, completedOn, byStaff, at, teller),
    ].filter((remark) => remark !== null),
    own: signsToo
      ? {
          statement: teller.words(say('report/signature-statement', { name: spoken.short })),
          signed: rows(own),
        }
      : null,
    toSign:
      toSign.length === 0
        ? null
        : new Figure(
            toSign.map(({ role, name }) => ({ role, name, date: null })),
            { by: 'record', facts: [...facts, ...supervisor.facts, '/person/name'] },
          ),
    recordedAs: final ? null : recordedAs(report, at, teller),
    since: final
      ? [
          ...teller.rows([[say('report/label-sent'), sent(report, at, position, teller)]]),
          ...(position === null ? [] : doneSince(position.since, at, teller)),
        ]
      : [],
  }
}

/** A draft isn't what was signed: the text may have been another one. */
function recordedAs({ signatures, sentOn }: Signed, at: string, teller: Teller): Passage | null {
  const sent = sentOn ?? null
  if (signatures.length === 0 && sent === null) return null
  return teller.recorded(
    say('report/signed-as-recorded', { signed: signatures.length > 0, sent }),
    ...signatures.map(({ pointer }) => pointer),
    ...(sent === null ? [] : [`${at}/sentOn`]),
  )
}

/** Null: the head of the report says it. */
function sent({ sentOn }: Signed, at: string, position: Position | null, teller: Teller): Passage | null {
  if (sentOn !== undefined) return null
  const since = position?.since.sentOn ?? null
  return since === null
    ? teller.words(say('report/not-yet-sent'))
    : teller.recorded({ date: since }, `${at}/sentOn`)
}
