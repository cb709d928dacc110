import type { Furniture } from '../furniture.ts'
import { type Look, unitOf } from './look.ts'
import { textWidth } from './widths.ts'

/** Where the words and the scores of a scale stand, in points. */
export interface Plan {
  look: Look
  unit: number
  /** Its words stand above the scores where the page is narrow for its type, else beside them. */
  words: { above: boolean; width: number }
  /** The ends of its axis; left of it stand the names of the scores. */
  plot: { left: number; right: number }
}

/** Words beside the scores take so much of the type's size, and no more of the width than this part. */
const WORDS = { size: 13.6, most: 0.35 }

export function changePlan(look: Look, { checkpoints }: Furniture): Plan {
  const { width, size } = look
  const unit = unitOf(look)
  const names = Math.max(...Object.values(checkpoints).map((name) => textWidth(name, size)))
  const above = WORDS.size * size > WORDS.most * width
  const words = { above, width: above ? width : WORDS.size * size }
  const left = (above ? 0 : words.width + 8 * unit) + names + NAME * unit
  return { look, unit, words, plot: { left, right: width - 16 * unit } }
}

/** From where the axis starts to where the name of a score ends, in units. */
export const NAME = 14
