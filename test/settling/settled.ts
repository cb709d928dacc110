import { findCase } from '../../src/assess.ts'
import type { CaseRecord } from '../../src/case/record.ts'
import { type InWords, inWords } from '../../src/language/in-words.ts'
import type { Edition } from '../../src/programme/edition.ts'
import { type Settlement, settlementsOf } from '../../src/settling/settling.ts'
import { english } from '../english.ts'
import { caseOver } from '../rules/cases.ts'
import { editionNamed } from '../rules/editions.ts'

/** What would settle what is open in a record on a day. */
export function settlements(edition: Edition, record: CaseRecord, asOf: string): Settlement[] {
  const { chronology, found } = findCase(edition, record, asOf)
  return settlementsOf({ edition, chronology }, record, found)
}

/** The same of one conclusion of a case over the base of the scenarios, in words. */
export function settling(
  id: string,
  given: Record<string, unknown>,
  { edition = 'csogp', asOf = '2026-03-05' } = {},
): InWords<Settlement> | undefined {
  const record = caseOver(given, edition)
  const all = settlements(editionNamed(edition), record, asOf)
  return inWords(
    all.find(({ finding }) => finding === id),
    english,
  )
}

/** Its sets as lines: `date of birth: 5 March 2005 or earlier → met`. Values of several facts are parted by `+`. */
export function told(settlement: InWords<Settlement> | undefined): string[] {
  return (settlement?.settledBy ?? []).flatMap(({ facts, results }) =>
    results.map(
      ({ values, told }) =>
        `${facts.map(({ what }) => what).join(' + ')}: ${values.map((each) => each.join(' or ')).join(' + ')} → ${told}`,
    ),
  )
}

/** A record with a JSON Patch (RFC 6902) of additions applied, apart from how the program does it. */
export function patched(
  record: CaseRecord,
  patch: readonly { op: string; path: string; value: unknown }[],
): CaseRecord {
  const copy = structuredClone(record)
  for (const { op, path, value } of patch) {
    const steps = path.split('/').slice(1)
    const last = steps.pop() ?? ''
    let at: Record<string, unknown> = copy as never
    for (const step of steps) at = at[step] as Record<string, unknown>
    if (Array.isArray(at) && op === 'add')
      at.splice(last === '-' ? at.length : Number(last), 0, structuredClone(value))
    else at[last] = structuredClone(value)
  }
  return copy
}
