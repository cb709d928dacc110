import type { Chronology } from '../../chronology/chronology.ts'
import type { Edition } from '../../programme/edition.ts'
import { Figure } from '../passage.ts'
import type { Row, Teller } from '../teller.ts'
import { capitalise } from '../words.ts'
import { say } from './phrases.ts'

export interface Signatures {
  /** Signatures that the case records, with their dates. */
  signed: Row[]
  /** Lines to sign on, for those who have not signed. */
  toSign: Figure<{ role: string; name: string | null; date: string | null }[]> | null
}

/**
 * The author always has a line. A treatment manager has one where the case names a person, or the edition
 * states the role (003-12); no other role is asked to sign. Further signatories as recorded.
 */
export function signatures(edition: Edition, { report }: Chronology['known'], teller: Teller): Signatures {
  const supervising = report.treatmentManager?.role ?? supervisingRole(edition)
  const expected = [
    {
      role: report.author?.role ?? teller.language.say(say('report/author-role')),
      name: report.author?.name ?? null,
    },
    ...(supervising === null ? [] : [{ role: supervising, name: report.treatmentManager?.name ?? null }]),
  ]
  const hasSigned = (name: string | null) => report.signatures.some(({ value }) => value.name === name)
  const toSign = expected.filter(({ name }) => !hasSigned(name))
  const facts = (['author', 'treatmentManager'] as const)
    .filter((field) => report[field] !== undefined)
    .map((field) => `/report/${field}`)
  return {
    signed: report.signatures.map(({ value: { role, name, on }, pointer }) => ({
      label: teller.recorded(role, `${pointer}/role`),
      value: teller.recorded(say('report/signature-recorded', { name, on }), pointer),
    })),
    toSign:
      toSign.length === 0
        ? null
        : new Figure(
            toSign.map((person) => ({ ...person, date: null })),
            { by: 'record', facts },
          ),
  }
}

/** In the edition's own words: "Treatment Manager or designated supervisor". Null where it names nobody. */
function supervisingRole({ statements }: Edition): string | null {
  const words = statements
    .filter(({ topic, withheld }) => topic === 'staffing' && withheld === undefined)
    .map(({ source }) => /treatment manager(?: or designated supervisor)?/i.exec(source.words)?.[0])
  const role = words.find((each) => each !== undefined)
  return role === undefined ? null : capitalise(role)
}
