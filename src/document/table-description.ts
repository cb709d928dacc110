import { type Furniture, fill } from './furniture.ts'
import { inlineText } from './text.ts'
import type { SummaryList, Table } from './tree.ts'

/** What a table is called and what it holds, for those who listen and choose where to go. */
export interface TableDescription {
  name: string
  holds: string
}

/** @param under what the table stands under: the caption of its figure, or the nearest heading above */
export function describeTable(
  node: Table | SummaryList,
  under: string,
  { columns, labels }: Furniture,
): TableDescription {
  if (node.type === 'summaryList') return { name: under, holds: labels }
  // The head of a first column may be empty: its cells name their rows.
  const heads = node.header.map(inlineText).filter((head) => head !== '')
  return { name: under, holds: fill(columns, { columns: heads.join(', ') }) }
}
