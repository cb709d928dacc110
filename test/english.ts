import { openResources } from '../src/resources.ts'

/** The language that the package comes in. */
export const english = openResources().language()
