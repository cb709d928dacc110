import type { Theme } from '../document/theme.ts'
import type { Callout } from '../document/tree.ts'

/** How deep lists nest before the indent stays the same: Word has five built-in levels of each list style. */
export const LIST_LEVELS = 5

/** The same in a callout. */
export const CALLOUT_LEVELS = 2

/** How far the text of a callout stands in from the margin, in points. */
export const CALLOUT_INSET = 12

/** `List Bullet`, `List Bullet 2` …: the suffix of a level's style, counted from 0. */
export function levelSuffix(level: number): string {
  return level === 0 ? '' : String(level + 1)
}

/** Points as twips (twentieths), Word's unit of length. */
export function twips(points: number): number {
  return Math.round(points * 20)
}

/** What text stands within, with styles of its own: a callout, or a cell of a page that is read at a glance. */
export type Boxed = Callout['kind'] | 'cell'

/** The style of a callout's or cell's paragraphs; its title and lists have the suffixes Title, Bullet, Number and Continue. */
export function calloutStyle(kind: Boxed): string {
  return {
    note: 'CalloutNote',
    warning: 'CalloutWarning',
    decision: 'CalloutDecision',
    imprint: 'Imprint',
    cell: 'Cell',
  }[kind]
}

/** Width of the text area in points. */
export function textWidth({ page }: Theme): number {
  return page.width - page.margin.left - page.margin.right
}

/** Height of the text area in points. */
export function textHeight({ page }: Theme): number {
  return page.height - page.margin.top - page.margin.bottom
}

/** Lists that have styles and definitions of their own: those in a callout stand within its box. */
export interface ListFamily {
  /** What the ids of its styles start with. */
  id: string
  /** What their names start with. */
  name: string
  levels: number
  /** How far its labels stand in from the margin, in points. */
  inset: number
}

export const LIST_FAMILIES: readonly ListFamily[] = [
  { id: 'List', name: 'List', levels: LIST_LEVELS, inset: 0 },
  ...(['note', 'warning', 'decision'] as const).map((kind) => ({
    id: calloutStyle(kind),
    name: calloutStyle(kind).replace('Callout', 'Callout '),
    levels: CALLOUT_LEVELS,
    inset: CALLOUT_INSET,
  })),
  ...(['cell', 'imprint'] as const).map((kind) => ({
    id: calloutStyle(kind),
    name: calloutStyle(kind),
    levels: CALLOUT_LEVELS,
    inset: 0,
  })),
]
