import { sha256 } from '../../digest.ts'
import type { Mark } from '../templates/marks.ts'
import { findingsOf } from './ground.ts'

/**
 * Names what stands in a document by what it rests on: findings, or else facts, passages of the edition, or what was
 * written. So it is found again when an answer has changed what it says. Of several that rest on the same, by their order
 * too.
 */
export function keyed(): (section: string, marks: readonly Mark[], stands: readonly string[]) => string {
  const counts = new Map<string, number>()
  return (section, marks, stands) => {
    const findings = findingsOf(marks)
    const rest = marks.flatMap(({ ground }) =>
      ground.by === 'rule' ? ground.facts : ground.by === 'edition' ? ground.at : [],
    )
    const restsOn = findings.length > 0 ? findings : marks.length > 0 ? rest : stands
    const hash = sha256(JSON.stringify([section, [...new Set(restsOn)].sort()])).slice(0, 8)
    const n = (counts.get(hash) ?? 0) + 1
    counts.set(hash, n)
    return n === 1 ? hash : `${hash}-${n}`
  }
}
