import { describe, expect, it } from 'vitest'
import { inlineText } from '../../src/document/text.ts'
import {
  emphasis,
  heading,
  lineBreak,
  link,
  list,
  listItem,
  pageBreak,
  panelBreak,
  paragraph,
  strong,
  text,
} from '../../src/document/tree.ts'
import { blocks, inlines, problems, read } from './read.ts'

const item = (words: string) => listItem(paragraph(text(words)))

describe('blocks', () => {
  it('reads headings of level 1 to 4', () => {
    expect(read('## Two\n### Three\n#### Four').children).toEqual([
      heading(1, text('Report')),
      heading(2, text('Two')),
      heading(3, text('Three')),
      heading(4, text('Four')),
    ])
  })

  it('joins the lines of a paragraph with a space', () => {
    expect(blocks('One\n  two \nthree\n\nNext')).toEqual([
      paragraph(text('One two three')),
      paragraph(text('Next')),
    ])
  })

  it('reads a list, tight or loose, alike', () => {
    expect(blocks('- One\n- Two')).toEqual([list(false, item('One'), item('Two'))])
    expect(blocks('- One\n\n- Two')).toEqual([list(false, item('One'), item('Two'))])
  })

  it('reads a numbered list', () => {
    expect(blocks('1. One\n2. Two')).toEqual([list(true, item('One'), item('Two'))])
    expect(blocks('1. One\n1. Two')).toEqual([list(true, item('One'), item('Two'))])
  })

  it('reads a list within a list', () => {
    expect(blocks('- One\n  1. Inner\n- Two')).toEqual([
      list(false, listItem(paragraph(text('One')), list(true, item('Inner'))), item('Two')),
    ])
  })

  it('reads two paragraphs in a list item', () => {
    expect(blocks('- One\n\n  More')).toEqual([
      list(false, listItem(paragraph(text('One')), paragraph(text('More')))),
    ])
  })

  it('reads page breaks and panel breaks', () => {
    expect(blocks('One\n\n```page-break\n```\n\n```panel-break\n```')).toEqual([
      paragraph(text('One')),
      pageBreak(),
      panelBreak(),
    ])
  })

  it('drops comments, wherever they stand', () => {
    expect(blocks('<!-- one\n\ntwo -->\nWords <!-- three --> here.\n\n- Item\n<!-- four -->\n')).toEqual([
      paragraph(text('Words here.')),
      list(false, item('Item')),
    ])
  })
})

describe('inline text', () => {
  it('reads strong and emphasis, one within the other', () => {
    expect(inlines('**One _two_** *three*')).toEqual([
      strong(text('One '), emphasis(text('two'))),
      text(' '),
      emphasis(text('three')),
    ])
  })

  it.each(['https://a.example/b_c', 'mailto:office@a.example', 'tel:+441632960000'])(
    'reads a link to %s',
    (href) => {
      expect(inlines(`[Our **page**](${href})`)).toEqual([link(href, text('Our '), strong(text('page')))])
    },
  )

  it('takes backslashes and references off an address', () => {
    expect(inlines('[a](https://a.example/b\\_c?d=1&amp;e=2)')).toEqual([
      link('https://a.example/b_c?d=1&e=2', text('a')),
    ])
  })

  it('reads hard line breaks: backslash, two spaces, reference', () => {
    expect(inlines('a\\\nb  \nc&#10;d&#xA;')).toEqual([
      text('a'),
      lineBreak(),
      text('b'),
      lineBreak(),
      text('c'),
      lineBreak(),
      text('d'),
      lineBreak(),
    ])
  })

  it('decodes numeric references and the five names, and no others', () => {
    expect(inlines('&#233; &#xE9; &lt;&amp;&gt; &quot;&apos; &nbsp; &eacute; &#1114112; &x')).toEqual([
      text('é é <&> "\' &nbsp; &eacute; &#1114112; &x'),
    ])
  })

  it('keeps escaped references literal', () => {
    expect(inlines('\\&#10; \\&amp; &amp;amp;')).toEqual([text('&#10; &amp; &amp;')])
  })

  it('takes backslashes off punctuation', () => {
    expect(inlines('\\*a\\* 1\\. \\\\ \\a')).toEqual([text('*a* 1. \\ \\a')])
  })

  it('leaves text literal: quotation marks, dashes, dots', () => {
    const words = 'www.example, https:/a.example, a at b -- "so" ... (c) 1 < 2 a_b_c {{x}}'
    expect(inlineText(inlines(words))).toBe(words)
    const unlinked = words.replace('www.', 'ww.')
    expect(inlines(unlinked)).toEqual([text(unlinked)])
  })
})

describe('structure', () => {
  it.each<[string, string, string[]]>([
    ['a second title', '# Again', ['line 1: expected one heading of level 1 only (the title)']],
    [
      'a skipped level',
      '## A\n\n#### B',
      ['line 3: expected a heading of level 3 at most here, not of level 4'],
    ],
    ['a heading of level 5', '##### A', ['line 1: expected a heading of level 1 to 4 (# to ####)']],
    ['a heading without words', '##', ['line 1: expected words in this heading']],
    [
      'a list that starts at 3',
      'a\n\n3. b',
      ['line 3: expected a numbered list to start at 1 (write 3\\. for a number that is text)'],
    ],
    [
      'a heading in a list',
      '- a\n  ## b',
      ['line 1: expected a list item to hold words, then at most paragraphs and lists'],
    ],
  ])('%s', (_, markdown, expected) => {
    expect(problems(markdown)).toEqual(expected)
  })
})

describe('what the dialect lacks is refused by name and line', () => {
  it.each<[string, string]>([
    [
      'a\n\n<div>b</div>',
      'line 3: expected supported Markdown, not HTML; a comment stands alone: <!-- words -->',
    ],
    ['<!-- a --> b', 'line 1: expected supported Markdown, not HTML; a comment stands alone: <!-- words -->'],
    ['<!-- a', 'line 1: expected supported Markdown, not HTML; a comment stands alone: <!-- words -->'],
    ['one\ntwo <b>x', 'line 2: expected supported Markdown, not HTML'],
    ['![a](b.png)', 'line 1: expected supported Markdown, not an image (a figure is a fenced block of data)'],
    [
      'a `b` c',
      'line 1: expected supported Markdown, not text in backticks (write \\` for the character itself)',
    ],
    [
      'a ~~b~~ c',
      'line 1: expected supported Markdown, not struck-out text (write \\~ for the character itself)',
    ],
    [
      'a\n\n***',
      'line 3: expected supported Markdown, not a rule of dashes, stars or underscores (a new page is a fenced block, page-break)',
    ],
    ['    a', 'line 1: expected no text indented by four spaces or more'],
    [
      '> a',
      'line 1: expected supported Markdown, not a plain quotation (a callout starts with > [!NOTE] Title)',
    ],
    [
      '[a]: https://b.example',
      'line 1: expected supported Markdown, not a link definition (write links as [words](address))',
    ],
    ['- [ ] a', 'line 1: expected supported Markdown, not a task list (write \\[ for the character itself)'],
    ['<https://a.example>', 'line 1: expected a link written as [words](address), not an address in < >'],
    ['[a](ftp://b.example)', 'line 1: expected a link address that starts with https:, mailto: or tel:'],
    ['[a](javascript:b)', 'line 1: expected a link address that starts with https:, mailto: or tel:'],
    ['[a](https://b.example "c")', 'line 1: expected a link without a title in quotation marks'],
    ['[](https://b.example)', 'line 1: expected words for the link to stand on'],
    ['a\n---', 'line 1: expected a heading written with #, not underlined with === or ---'],
    ['#a', 'line 1: expected a space after the # of a heading, and at most four of them'],
  ])('%j', (markdown, expected) => {
    expect(problems(markdown)).toEqual([expected])
  })

  it('reports everything at once, in order of lines', () => {
    expect(problems('a `b`\n\n> c\n\n[^1] <i>\n\n***')).toEqual([
      expect.stringMatching(/^line 1: .*backticks/),
      expect.stringMatching(/^line 3: .*quotation/),
      expect.stringMatching(/^line 5: .*HTML/),
      expect.stringMatching(/^line 5: .*note/),
      expect.stringMatching(/^line 7: .*rule/),
    ])
  })

  it('never quotes the text', () => {
    expect(problems('Zachary `Zachary` <i> [^Zachary]\n\n```signatures\nZachary\n```').join()).not.toContain(
      'Zachary',
    )
  })
})

it('counts lines below lists, tables and callouts', () => {
  const above =
    '- a\n  - b\n\n  c\n\n| A |\n|---|\n| b |\n\n> [!NOTE] T\n>\n> a\n\nA\n: b\n\n<!-- c\n-->\n```page-break\n```\n'
  const line = above.split('\n').length
  expect(problems(`${above}a <i>`)).toEqual([`line ${line}: expected supported Markdown, not HTML`])
})

it('counts lines within a list', () => {
  expect(problems('- a\n  - b\n- c\n  d <i>')).toEqual(['line 4: expected supported Markdown, not HTML'])
})

it('reads a long document in a time that grows with its length', () => {
  const time = (times: number) => {
    const words = 'word '.repeat(200)
    const markdown = `${words}${'x'.repeat(2000)}\n\n- a\n- b\n\nA\n: b\n\n`.repeat(times)
    const start = performance.now()
    blocks(markdown)
    return performance.now() - start
  }
  time(20)
  expect(time(400)).toBeLessThan(Math.max(40 * time(40), 400))
})
