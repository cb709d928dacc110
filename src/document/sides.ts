import type { Block } from './tree.ts'

/** A run of blocks between page breaks, and in how many columns it stands. */
export interface Side {
  columns: 1 | 2
  blocks: Block[]
  /** It follows on the page of the one before it. */
  goesOn: boolean
}

/** The pages that a sheet names: over the whole width first. */
export function sidesOf(blocks: readonly Block[]): Side[] {
  if (!blocks.some(({ type }) => type === 'pageBreak')) {
    const [head, rest] = beforeFirstSection(blocks)
    return [
      { columns: 1, blocks: head, goesOn: false },
      { columns: 2, blocks: rest, goesOn: true },
    ]
  }
  const sides: Side[] = [{ columns: 1, blocks: [], goesOn: false }]
  for (const block of blocks) {
    if (block.type === 'pageBreak') sides.push({ columns: block.columns, blocks: [], goesOn: block.goesOn })
    else sides.at(-1)?.blocks.push(block)
  }
  return joined(sides)
}

/** Without runs that hold nothing: where one began a page, what follows it does. */
function joined(sides: readonly Side[]): Side[] {
  let begins = false
  return sides.flatMap((side) => {
    begins ||= !side.goesOn
    if (side.blocks.length === 0) return []
    const goesOn = !begins
    begins = false
    return [{ ...side, goesOn }]
  })
}

/** What stands before the first heading of level 2, and the rest, without page breaks. */
export function beforeFirstSection(blocks: readonly Block[]): [Block[], Block[]] {
  const text = blocks.filter(({ type }) => type !== 'pageBreak')
  const start = text.findIndex((block) => block.type === 'heading' && block.level === 2)
  return start < 0 ? [text, []] : [text.slice(0, start), text.slice(start)]
}
