import { type Draft, listAt, valueAt } from '../form/draft.ts'

/** What is written of a case. `report`: the one that fits where the person stands. */
export const WRITTEN = ['suitability-section', 'report'] as const
export type Written = (typeof WRITTEN)[number]

export const isWritten = (value: unknown): value is Written => WRITTEN.some((each) => each === value)

/** As somebody chose; where nobody did, what fits the case. */
export function writtenIn(chosen: unknown, draft: Draft): readonly Written[] {
  const known = WRITTEN.filter((each) => Array.isArray(chosen) && chosen.includes(each))
  return known.length > 0 ? known : fitting(draft)
}

const BEGUN = ['/attempts', '/attendance', '/status', '/targets', '/psychometrics/administrations']

/** Once somebody has begun, or attended, a section for a court comes too late. */
export function fitting(draft: Draft): readonly Written[] {
  const hasBegun = BEGUN.some((list) => listAt(draft, list).length > 0)
  return hasBegun || valueAt(draft, '/report') !== undefined ? ['report'] : ['suitability-section']
}
