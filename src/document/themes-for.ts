import {
  a4,
  appointments,
  easyRead,
  groupSheet,
  landscape,
  largeLetter,
  largePrint,
  leaflet,
  letter,
  sheet,
  type Theme,
  triFold,
} from './theme.ts'
import type { Layout, Metadata, Paper } from './tree.ts'

const ON_PAPER: Readonly<Record<Paper, { a4: Theme; large: Theme }>> = {
  letter: { a4: letter, large: largeLetter },
  appointments: { a4: appointments, large: largePrint },
  'group-sheet': { a4: groupSheet, large: groupSheet },
  leaflet: { a4: leaflet, large: largePrint },
}

export const THEMES: Record<Layout, Theme> = {
  a4,
  'large-print': largePrint,
  'tri-fold': triFold,
  'easy-read': easyRead,
}

/**
 * The themes that a document may be set in: the first in which it fits is taken. Type is never made smaller to fit: it
 * is space that gives way, by a fifth at most.
 */
export function themesFor(
  layout: Layout,
  { columns, pages, paper, orientation }: Pick<Metadata, 'columns' | 'pages' | 'paper' | 'orientation'>,
): Theme[] {
  if (orientation === 'landscape') return [paper === undefined ? landscape : ON_PAPER[paper].a4]
  if (layout === 'tri-fold') return [1, 0.8].map((factor) => spaced(triFold, factor))
  if (layout === 'large-print') {
    // Space is part of what makes it easy to read: it gives way only where a page would have a few lines.
    const theme = paper === undefined ? largePrint : ON_PAPER[paper].large
    return [1, 0.8].map((factor) => spaced(theme, factor))
  }
  if (layout === 'easy-read') return [easyRead]
  const theme = paper !== undefined ? ON_PAPER[paper].a4 : columns === 2 ? sheet : a4
  if (pages === null) return [1, 0.8].map((factor) => spaced(theme, factor))
  // Where a number of pages is to be kept to, lines stand closer too. A report or a sheet closes up further rather than have
  // a page more for its last lines.
  const isRead = paper === undefined
  return [1, 0.8, ...(isRead ? [CLOSEST] : [])].map((factor) => {
    const closer = spaced(theme, factor)
    const lineHeight = 1 + (theme.body.lineHeight - 1) * factor
    return { ...closer, body: { ...closer.body, lineHeight } }
  })
}

/** Of the space between blocks and lines, where a page would be added for the last of them. */
const CLOSEST = 0.55

/** The page of a sheet that is read at a glance has larger type. */
export const frontOf = (theme: Theme): Theme => ({ ...theme, body: { ...theme.body, ...theme.front } })

/** Type as it is, with less space around it. */
function spaced(theme: Theme, factor: number): Theme {
  const { body, heading, table } = theme
  const level = ({ size, before, after }: Theme['heading'][1]) => ({
    size,
    before: before * factor,
    after: after * factor,
  })
  return {
    ...theme,
    body: { ...body, after: body.after * factor },
    heading: { 1: level(heading[1]), 2: level(heading[2]), 3: level(heading[3]), 4: level(heading[4]) },
    table: { ...table, padding: table.padding * factor },
  }
}
