import type { AssessmentInWords } from '../../language/in-words.ts'

export type Step = AssessmentInWords['nextActions'][number]

/** What someone has to do about a finding; the first where there are several. */
export function stepFor(id: string, { nextActions }: { nextActions: readonly Step[] }): Step | undefined {
  return nextActions.find(
    ({ findingId, alsoFindingIds = [] }) => findingId === id || alsoFindingIds.includes(id),
  )
}
