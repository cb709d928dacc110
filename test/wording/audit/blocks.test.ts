import { expect, test } from 'vitest'
import { blocksOf } from '../../../src/wording/audit/blocks.ts'

const MARKDOWN = `---
title: "T"
---

# Title

Label
: Value

## First

A sentence.

- An item

| Name | What \\| how |
|---|---|
| One | a \\| b \\\\|
| Two | c |

### Within

> [!DECISION] Needs a decision
>
> The question.
> - A reading

\`\`\`parts-bar
{"caption":"Parts"}
\`\`\`

\`\`\`signatures
[]
\`\`\`

## Second

1. Numbered
`

test('what a reader takes in at once, under its headings', () => {
  const told = blocksOf(MARKDOWN).map(({ kind, section, under, cells }) => [
    ...[kind, section, under],
    ...cells.map(({ from, to }) => MARKDOWN.slice(from, to).trim()),
  ])
  expect(told).toEqual([
    ['text', '', '', 'Title'],
    ['labelled', '', '', 'Label', 'Value'],
    ['text', 'First', '', 'First'],
    ['text', 'First', '', 'A sentence.'],
    ['text', 'First', '', 'An item'],
    ['row', 'First', '', 'One', 'a \\| b \\\\'],
    ['row', 'First', '', 'Two', 'c'],
    ['text', 'First', 'Within', 'Within'],
    ['box', 'First', 'Within', 'Needs a decision', 'The question.', '- A reading'],
    ['figure', 'First', 'Within'],
    ['text', 'Second', '', 'Second'],
    ['text', 'Second', '', 'Numbered'],
  ])
})

test('a cell has the head of its column', () => {
  const rows = blocksOf(MARKDOWN).filter(({ kind }) => kind === 'row')
  expect(rows.map(({ cells }) => cells.map(({ head }) => head))).toEqual([
    ['Name', 'What | how'],
    ['Name', 'What | how'],
  ])
})
