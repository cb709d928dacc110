import type { Paragraph } from '../document/tree.ts'
import { inlineXml } from './inline.ts'
import { type Boxed, CALLOUT_LEVELS, calloutStyle, LIST_LEVELS, levelSuffix } from './measures.ts'
import { paragraphXml, type Writer } from './writer.ts'

/** How an item is labelled: with a bullet, or as the number that a numbered list has. */
export interface Labelling {
  ordered: boolean
  /** Null: the list of its style. */
  list: number | null
}

/** A list's labelling. Each numbered list has a number of its own: that is what makes it start at 1. */
export function startList(writer: Writer, ordered: boolean): Labelling {
  if (!ordered) return { ordered, list: null }
  const id = writer.nextListId + writer.lists.length
  writer.lists.push({ id, definition: writer.definitions[`${familyOf(writer.callout)}Number`] ?? '' })
  return { ordered, list: id }
}

/** An item's own paragraph, with its bullet or number. */
export function itemXml(
  writer: Writer,
  { children }: Paragraph,
  { ordered, list }: Labelling,
  keepNext: boolean,
): string {
  const level = levelIn(writer)
  const style = `${familyOf(writer.callout)}${ordered ? 'Number' : 'Bullet'}${levelSuffix(level)}`
  const numbering = list === null ? {} : { numbering: { level, list } }
  return paragraphXml(writer, style, inlineXml(writer, children), { keepNext, ...numbering })
}

/** The style of a further paragraph in an item. */
export function continueStyle(writer: Writer): string {
  return `${familyOf(writer.callout)}Continue${levelSuffix(levelIn(writer))}`
}

function levelIn({ depth, callout }: Writer): number {
  return Math.min(depth, callout === null ? LIST_LEVELS : CALLOUT_LEVELS) - 1
}

/** Lists in a callout have styles of their own: those of the text would leave its box. */
function familyOf(callout: Boxed | null): string {
  return callout === null ? 'List' : calloutStyle(callout)
}
