import type { Theme } from '../document/theme.ts'
import type { Callout } from '../document/tree.ts'

/** How deep lists nest before the indent stays the same: Word has five built-in levels of each list style. */
export const LIST_LEVELS = 5

/** `List Bullet`, `List Bullet 2` …: the suffix of a level's style, counted from 0. */
export function levelSuffix(level: number): string {
  return level === 0 ? '' : String(level + 1)
}

/** Points as twips (twentieths), Word's unit of length. */
export function twips(points: number): number {
  return Math.round(points * 20)
}

/** The style of a callout's paragraphs; its title and lists have the suffixes Title, Bullet and Number. */
export function calloutStyle(kind: Callout['kind']): string {
  return { note: 'CalloutNote', warning: 'CalloutWarning', decision: 'CalloutDecision' }[kind]
}

/** Width of the text area in points. */
export function textWidth({ page }: Theme): number {
  return page.width - page.margin.left - page.margin.right
}

/** Height of the text area in points. */
export function textHeight({ page }: Theme): number {
  return page.height - page.margin.top - page.margin.bottom
}

/** Where the values of a summary list start, in points from the margin. */
export function summaryIndent(theme: Theme): number {
  return Math.min(textWidth(theme) / 2, Math.round(theme.body.size * 13.5))
}
