import type { Issue } from '../errors.ts'
import type { CaseParts } from './parts.ts'
import { unless } from './reference-issues.ts'

/** An earlier programme that nobody attended can't have been completed, nor progress made in it. */
export function earlierIssues({ earlierProgrammes }: CaseParts): Issue[] {
  return earlierProgrammes.flatMap((entry) => {
    const { attended, completed, progress } = entry.value
    const contradicted = attended === 'no' && (completed === 'yes' || progress === 'yes')
    return unless(!contradicted, entry, '/attended', 'yes, where it was completed or progress was made')
  })
}
