import { describe, expect, it } from 'vitest'
import {
  callout,
  heading,
  lineBreak,
  list,
  listItem,
  noteReference,
  notes,
  paragraph,
  signatureBlock,
  strong,
  summaryList,
  table,
  text,
} from '../../src/document/tree.ts'
import { blocks, inlines, problems } from './read.ts'

const row = (label: string, value: string) => ({ label: [text(label)], value: [text(value)] })

describe('tables', () => {
  it('takes widths from the dashes', () => {
    expect(blocks('| A | B |\n|---|------|\n| c | d |')).toEqual([
      table([[text('A')], [text('B')]], [[[text('c')], [text('d')]]], [3, 6]),
    ])
  })

  it('reads inline Markdown, escaped bars and empty cells', () => {
    expect(blocks('| | **B** |\n|---|---|\n| c\\|d | |')).toEqual([
      table([[], [strong(text('B'))]], [[[text('c|d')], []]], [3, 3]),
    ])
  })

  it.each<[string, string]>([
    ['| A | B |\n|---|---|\n| c |', 'line 3: expected 2 cells in this row, not 1'],
    ['| A | B |\n|---|---|\n| c | d |\n| c | d | e |', 'line 4: expected 2 cells in this row, not 3'],
    ['| A | B |\n|---|---|\n| c | d |\ntext', 'line 4: expected 2 cells in this row, not 1'],
    [
      '| A | B |\n|--:|---|\n| c | d |',
      'line 2: expected plain dashes below the header: columns are not aligned by ":"',
    ],
    ['| A | B |\n|---|---|', 'line 1: expected at least one row below the table header'],
    [
      '| A | B |\n|---|\n| c | d |',
      'line 1: expected this table row below a header row and a row of dashes with as many cells',
    ],
    [
      '| A |\n|---|\n| b |\n\n| c |',
      'line 5: expected this table row below a header row and a row of dashes with as many cells',
    ],
  ])('%j is refused', (markdown, expected) => {
    expect(problems(markdown)).toEqual([expected])
  })
})

describe('summary lists', () => {
  it('reads pairs, with or without empty lines between them, as one list', () => {
    const expected = [summaryList(row('Name', 'Z. Example'), row('Order', 'Community order'))]
    expect(blocks('Name\n: Z. Example\nOrder\n: Community order')).toEqual(expected)
    expect(blocks('Name\n: Z. Example\n\nOrder\n: Community order\n')).toEqual(expected)
  })

  it('reads inline Markdown in label and value', () => {
    expect(blocks('**Name**\n: a&#10;b[^1]\n\n[^1]: c')[0]).toEqual(
      summaryList({
        label: [strong(text('Name'))],
        value: [text('a'), lineBreak(), text('b'), noteReference(1)],
      }),
    )
  })

  it('may have an empty value', () => {
    expect(blocks('Name\n:')).toEqual([summaryList({ label: [text('Name')], value: [] })])
  })

  it('ends at a heading', () => {
    expect(blocks('Name\n: Z\n## Next')).toEqual([summaryList(row('Name', 'Z')), heading(2, text('Next'))])
  })

  it.each<[string, string]>([
    [': value', 'line 1: expected a label, alone on the line above, before this ": value"'],
    ['One\nTwo\n: value', 'line 3: expected a label, alone on the line above, before this ": value"'],
    ['## Label\n: value', 'line 2: expected a label, alone on the line above, before this ": value"'],
    ['Name\n: value\nmore', 'line 3: expected an empty line before this paragraph'],
  ])('%j is refused', (markdown, expected) => {
    expect(problems(markdown)).toEqual([expected])
  })
})

describe('callouts', () => {
  it.each(['note', 'warning', 'decision'] as const)('reads a %s', (kind) => {
    expect(blocks(`> [!${kind.toUpperCase()}] A **title**\n> Words`)).toEqual([
      callout(kind, [text('A '), strong(text('title'))], paragraph(text('Words'))),
    ])
  })

  it('holds paragraphs, lists, tables and summary lists', () => {
    expect(blocks('> [!NOTE] T\n>\n> a\n>\n> - b\n>\n> | C |\n> |---|\n> | d |\n>\n> E\n> : f\n')).toEqual([
      callout(
        'note',
        [text('T')],
        paragraph(text('a')),
        list(false, listItem(paragraph(text('b')))),
        table([[text('C')]], [[[text('d')]]], [3]),
        summaryList(row('E', 'f')),
      ),
    ])
  })

  it.each<[string, string]>([
    [
      '> [!WARN] T\n> a',
      'line 1: expected a callout named "WARNING"? (one of "NOTE", "WARNING", "DECISION", "IMPRINT", "CELL", "PAIR", "MASTHEAD")',
    ],
    ['> [!NOTE]\n> a', 'line 1: expected a title: > [!NOTE] and then words on the same line'],
    [
      '> [!NOTE] T\n>\n> a\n> > b',
      'line 4: expected supported Markdown, not a plain quotation (a callout starts with > [!NOTE] Title)',
    ],
    [
      '> [!NOTE] T\n>\n> ## b',
      'line 1: expected a callout to hold only paragraphs, lists, tables and summary lists',
    ],
    ['> [!NOTE] T\n> a\nb', 'line 3: expected an empty line before this paragraph'],
  ])('%j is refused', (markdown, expected) => {
    expect(problems(markdown)).toEqual([expected])
  })
})

describe('notes', () => {
  it('reads references and, together, their notes', () => {
    expect(blocks('a[^1][^2]\n\n[^1]: One\n[^2]: Two')[0]).toEqual(
      paragraph(text('a'), noteReference(1), text('\u00a0'), noteReference(2)),
    )
    expect(blocks('a[^1] b[^2]\n\n[^1]: One **x**\n[^2]: Two\n  more')).toEqual([
      paragraph(text('a'), noteReference(1), text(' b'), noteReference(2)),
      notes(
        { number: 1, children: [text('One '), strong(text('x'))] },
        { number: 2, children: [text('Two more')] },
      ),
    ])
  })

  it('lets two references share a note', () => {
    expect(problems('a[^1] b[^1]\n\n[^1]: c')).toEqual([])
  })

  it.each<[string, string[]]>([
    ['a[^1]', ['line 1: expected a note for this reference: a line [^1]: words']],
    ['a\n\n[^1]: b', ['line 3: expected a reference to this note in the text: [^1]']],
    ['a[^1]\n\n[^1]: b\n[^1]: c', ['line 4: expected note 1 only once']],
    [
      'a[^2] b[^1]\n\n[^1]: c\n[^2]: d',
      ['line 1: expected note 1 before note 2: they are numbered in order'],
    ],
    ['a[^1]\n\n[^1]:', ['line 3: expected words in note 1']],
    ['a[^x]', ['line 1: expected a note to be numbered, as in [^1] (write \\[ for the character itself)']],
    ['a[^1]\n\n[^1]: b\nc', ['line 4: expected an empty line before this paragraph']],
    [
      'a\n[^1]: b',
      [
        'line 2: expected an empty line before the notes',
        'line 2: expected a note for this reference: a line [^1]: words',
      ],
    ],
  ])('%j is refused', (markdown, expected) => {
    expect(problems(markdown)).toEqual(expected)
  })
})

describe('fenced blocks', () => {
  it('reads signatures', () => {
    expect(blocks('```signatures\n[{"role":"Author","name":null,"date":"5 March 2026"}]\n```')).toEqual([
      signatureBlock({ role: 'Author', name: null, date: '5 March 2026' }),
    ])
  })

  it.each<[string, string]>([
    [
      '```page-brake\n```',
      'line 1: expected a fenced block named "page-break"? (one of "page-break", "page-in-columns", "on-in-columns", "on-at-full-width", "panel-break", "signatures", "ruled-lines", "logo", "attendance-grid", "change-plot", "parts-bar")',
    ],
    ['```constructor\n```', 'line 1: expected a fenced block named'],
    ['```\na\n```', 'line 1: expected a fenced block named'],
    [
      '```page-break\n\n# Lost',
      'line 1: page-break: expected nothing inside, and a closing line of three backticks',
    ],
    [
      'a\n\n```signatures\n[{]\n```',
      'line 3: signatures: expected JSON, and a closing line of three backticks',
    ],
    ['```signatures\n[]\n```', 'line 1: signatures: /: '],
    ['```signatures\n[{"role":"A","name":1,"date":null}]\n```', 'line 1: signatures: /0/name: '],
    ['```signatures\n[{"role":"A","name":null,"date":null,"x":1}]\n```', 'line 1: signatures: /0: '],
    ['```parts-bar\n{}\n```', 'line 1: parts-bar: /caption: '],
  ])('%j is refused', (markdown, expected) => {
    expect(problems(markdown)[0]).toContain(expected)
  })
})

it('takes text that only looks like the dialect as text', () => {
  expect(inlines('a \\[^1\\] b: c | d')).toEqual([text('a [^1] b: c | d')])
})
