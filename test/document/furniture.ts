import { furnitureOf } from '../../src/language/furniture.ts'
import { english } from '../english.ts'

/** The words beside the text of a document in the language that the package comes in. */
export const furniture = furnitureOf(english)
