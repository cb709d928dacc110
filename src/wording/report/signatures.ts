import type { Signature } from '../../case/signing.ts'
import type { Position } from '../../chronology/position.ts'
import type { Recorded } from '../../chronology/recorded.ts'
import type { Edition } from '../../programme/edition.ts'
import { Figure, type Passage } from '../passage.ts'
import type { Spoken } from '../person.ts'
import type { Row, Teller } from '../teller.ts'
import { capitalise } from '../words.ts'
import { say } from './phrases.ts'

export interface Signatures extends Signing {
  /** Of the person alone, under what is signed: after the staff's. Null: the person does not sign. */
  own: (Signing & { statement: Passage }) | null
  /** When it was sent, where its head does not say. */
  sent: Row[]
}

interface Signing {
  /** Signatures that the case records, with their dates. */
  signed: Row[]
  /** Lines to sign on, for those who have not signed. */
  toSign: Figure<{ role: string; name: string | null; date: string | null }[]> | null
}

interface Staff {
  name: string
  role: string
}

interface Signed {
  author?: Staff | undefined
  treatmentManager?: Staff | undefined
  sentOn?: string | undefined
  signatures: readonly Recorded<Signature>[]
}

interface Under {
  /** Pointer of the report. */
  at: string
  all: boolean
  /** A draft is signed by nobody. */
  final: boolean
  position: Position | null
  spoken: Spoken
}

/**
 * Whoever wrote it always has a line. Where all sign, so have the treatment manager, the supervising officer and the
 * person. Further signatories as recorded.
 * A final says when it was sent, here where it was sent after it was signed, or wasn't yet.
 */
export function signatures(
  edition: Edition,
  report: Signed,
  { at, all, final, position, spoken }: Under,
  teller: Teller,
): Signatures {
  const words = (message: ReturnType<typeof say>) => teller.language.say(message)
  const author = {
    role: report.author?.role ?? words(say('report/author-role')),
    name: report.author?.name ?? null,
  }
  const others = [
    {
      role: report.treatmentManager?.role ?? words(say('report/manager-role')),
      name: report.treatmentManager?.name ?? null,
    },
    { role: capitalise(edition.terms.supervisor), name: null },
  ]
  const person = { role: words(say('report/participant-role')), name: spoken.short }
  const expected = all ? [author, ...others] : [author]
  const signatures = final ? report.signatures : []
  const hasSigned = ({ name, role }: (typeof expected)[number]) =>
    signatures.some(
      ({ value }) =>
        value.name === name ||
        // The person signs with the full name, and is named here by title and surname.
        (name === spoken.short && value.name === spoken.name) ||
        (name === null && value.role.toLowerCase() === role.toLowerCase()),
    )
  const facts = (['author', 'treatmentManager'] as const)
    .filter((field) => report[field] !== undefined)
    .map((field) => `${at}/${field}`)
  const signing = (by: readonly Recorded<Signature>[], all: typeof expected): Signing => {
    const toSign = all.filter((each) => !hasSigned(each))
    return {
      signed: teller.rows(
        by.map(({ value: { role, name, on }, pointer }) => [
          teller.recorded(role, `${pointer}/role`),
          teller.recorded(say('report/signature-recorded', { name, on }), pointer),
        ]),
      ),
      toSign:
        toSign.length === 0
          ? null
          : new Figure(
              toSign.map((each) => ({ ...each, date: null })),
              { by: 'record', facts: [...facts, '/person/name'] },
            ),
    }
  }
  const isOwn = ({ value: { name } }: Recorded<Signature>) => name === spoken.name || name === spoken.short
  const own = signatures.filter(isOwn)
  return {
    ...signing(
      signatures.filter((each) => !isOwn(each)),
      expected,
    ),
    own:
      all || own.length > 0
        ? {
            ...signing(own, [person]),
            statement: teller.words(say('report/signature-statement', { name: spoken.short })),
          }
        : null,
    sent: teller.rows([[say('report/label-sent'), final ? sent(report, at, position, teller) : null]]),
  }
}

/** Null: the head of the report says it. */
function sent({ sentOn }: Signed, at: string, position: Position | null, teller: Teller): Passage | null {
  if (sentOn !== undefined) return null
  return position?.sentOn == null
    ? teller.words(say('report/not-yet-sent'))
    : teller.recorded({ date: position.sentOn }, `${at}/sentOn`)
}
