import { say } from './phrases.ts'
import type { NotHere } from './place.ts'

/**
 * The letter tells nothing that the rules find: what it has is in words to the person, and its figures are those of the
 * sessions themselves.
 */
export const LETTER: NotHere = { notHere: say('not-here/letter') }
