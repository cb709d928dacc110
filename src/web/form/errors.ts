import type { Problem } from '../page.ts'
import { idOf } from './fields.ts'

/** By a field's name all that is wrong with it, in one line; undefined: nothing is. */
export const errorsAt =
  (problems: readonly Problem[]) =>
  (name: string): string | undefined =>
    problems
      .filter(({ field }) => field === idOf(name))
      .map(({ words }) => words)
      .join('. ') || undefined
