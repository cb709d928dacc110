import fc from 'fast-check'
import { type CaseRecord, caseRecord, GAPS } from '../../src/case/record.ts'
import type { Mark } from '../../src/wording/compose.ts'
import { sampleCases } from '../case/samples.ts'
import { AS_OF, arbitraryCase } from '../rules/arbitrary-case.ts'
import { caseOver } from '../rules/cases.ts'
import { editionNamed } from '../rules/editions.ts'
import { SCENARIOS } from '../scenarios/read.ts'
import { sample } from './composing.ts'
import { type Composed, compositionsOf, type Given } from './compositions.ts'
import { departure } from './open/finals.ts'

export type { Composed } from './compositions.ts'

/**
 * Both documents of every sample, of every scenario and of random cases, with what composing hands over beside the
 * Markdown.
 */

const RANDOM = 500
const GIVEN: readonly Given[] = [
  ...sampleCases.map((data, index) => {
    const record = caseRecord.parse(data)
    return {
      name: `sample ${index + 1}`,
      edition: editionNamed(record.programme),
      record,
      asOf: '2026-03-31',
    }
  }),
  personalTarget(),
  approvedDecision(),
  ...[...SCENARIOS].flatMap(([file, scenarios]) =>
    scenarios.map(({ name, edition, given, asOf }) => ({
      ...{ name: `${file}: ${name}`, edition: editionNamed(edition), record: caseOver(given, edition), asOf },
    })),
  ),
  ...fc.sample(arbitraryCase, { numRuns: RANDOM, seed: 13 }).map(({ edition, record }, index) => ({
    ...{ name: `random ${index}`, edition, record: departing(record, index), asOf: AS_OF },
  })),
]

/** Every other one has decisions to send documents without something, or to wait for it. */
function departing(record: CaseRecord, index: number): CaseRecord {
  if (index % 2 === 0) return record
  const taken = [index, index + 7].map((each, at) =>
    departure({
      ...{ id: `departure ${at}`, subject: GAPS[each % GAPS.length] ?? 'days', on: '2026-03-20' },
      outcome: each % 5 === 0 ? 'wait for it' : 'send without it',
    }),
  )
  return { ...record, decisions: [...record.decisions, ...taken] }
}

/** A target that the edition doesn't have, with the name that staff gave it. */
function personalTarget(): Given {
  const record = sample('i-sotp-complete-evening')
  record.targets.push({
    target: 'own',
    name: 'Being in touch',
    progress: 'some',
    summary: 'S.',
    evidence: [],
  })
  return { name: 'a personal target', edition: editionNamed(record.programme), record, asOf: '2026-03-31' }
}

/** A requirement that is met by a decision which somebody had to approve. */
function approvedDecision(): Given {
  const record = sample('csogp-west-mercia-woman-owned-gaps')
  const approvedBy = { name: 'Bo Example', role: 'Treatment manager' }
  for (const decision of record.decisions)
    if (decision.about === 'criterion') decision.approvedBy = approvedBy
  return { name: 'an approved decision', edition: editionNamed(record.programme), record, asOf: '2026-03-31' }
}

export const COMPOSED = GIVEN.flatMap(compositionsOf)

/** One message for each document in which `told` finds something: the first few. */
export function faults(told: (composed: Composed) => string[]): string[] {
  return COMPOSED.flatMap((each) =>
    told(each).map((fault) => `${each.kind} of ${each.name}: ${fault}`),
  ).slice(0, 20)
}

/** The passages that rest on a finding, in these sections. */
export function marksOf(marks: readonly Mark[], id: string, sections: readonly string[]): Mark[] {
  return marks.filter((mark) => findingsOf(mark).includes(id) && isUnder(mark, sections))
}

export function findingsOf({ ground }: Mark): readonly string[] {
  return ground.by === 'rule' ? ground.findings : []
}

export function isUnder({ under }: Mark, sections: readonly string[]): boolean {
  return under.some((code) => sections.includes(code))
}
