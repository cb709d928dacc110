import { Figure } from '../passage.ts'

/** Lines to write on by hand, where nobody has written yet. */
export type Lines = Figure<{ label: string; lines: number }[]>

/** Space of a draft that is taken to a meeting. Null: something is written there, or needs no writing. */
export interface Space {
  engagement: Lines | null
  comments: Lines | null
  review: Lines | null
}

/** How many lines each has. */
const LINES = { engagement: 4, comments: 6, review: 4 }

/** @param empty what is still to be written; a final has no space */
export function spaceFor(empty: Readonly<Record<keyof Space, boolean>>, final: boolean): Space {
  const lines = (of: keyof Space) =>
    final || !empty[of] ? null : new Figure([{ label: '', lines: LINES[of] }], { by: 'language' } as const)
  return { engagement: lines('engagement'), comments: lines('comments'), review: lines('review') }
}
