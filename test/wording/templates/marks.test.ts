import { describe, expect, it } from 'vitest'
import { Figure, type Ground, Passage } from '../../../src/wording/passage.ts'
import { Marking } from '../../../src/wording/templates/marks.ts'
import { compileTemplates } from '../../../src/wording/templates/templates.ts'
import { english } from '../../english.ts'

const written = (at: string): Ground => ({ by: 'person', at })
const view = {
  word: new Passage('a * b', null, written('/word')),
  nothing: new Passage('', null, written('/nothing')),
  plot: new Figure({ from: 'a' }, written('/plot')),
}

function marked(template: string, given: object = view) {
  const marking = new Marking()
  const text = compileTemplates(new Map([['t', template]]), english)('t')(given, marking)
  const { markdown, marks } = marking.unmark(text)
  return { markdown, marks: marks.map((mark) => ({ ...mark, words: markdown.slice(mark.from, mark.to) })) }
}

describe('marks', () => {
  it('cover a passage as it is escaped, and leave the text as it would be without them', () => {
    const template = 'x {{word}} y\n\n{{#if nothing}}{{nothing}}{{/if}}\n\n```plot\n{{json plot}}\n```\n'
    const { markdown, marks } = marked(template)
    expect(markdown).toBe(compileTemplates(new Map([['t', template]]), english)('t')(view))
    expect(marks.map(({ words, ground }) => [words, ground])).toEqual([
      ['a \\* b', written('/word')],
      ['{"from":"a"}', written('/plot')],
    ])
  })

  it.each([
    ['a heading', '## {{say "report/heading-points"}}\n\n{{word}}', ['report/heading-points']],
    ['an indented one', '   ## {{say "report/heading-points"}}\n\n{{word}}', ['report/heading-points']],
    [
      'one with a name before it',
      '## {{word}} {{say "report/heading-points"}}\n\n{{word}}',
      ['report/heading-points'],
    ],
    [
      'a wider one and a callout',
      '# {{say "report/heading-summary"}}\n\n> [!NOTE] {{say "document/needs-decision"}}\n>\n> {{word}}',
      ['report/heading-summary', 'document/needs-decision'],
    ],
    ['none after a callout', '> [!NOTE] {{say "document/needs-decision"}}\n\n{{word}}', []],
    [
      'the next of its depth',
      '## {{say "report/heading-summary"}}\n\n## {{say "report/heading-points"}}\n\n{{word}}',
      ['report/heading-points'],
    ],
  ])('stand under %s', (_, template, under) => {
    expect(marked(template).marks.at(-1)?.under).toEqual(under)
  })

  it('of a phrase rest on what its values rest on', () => {
    const { marks } = marked('{{say "report/not-credited" unit=word}}')
    expect(marks.map(({ code, ground }) => [code, ground])).toEqual([
      ['report/not-credited', written('/word')],
    ])
  })
})

describe('a template reaches nothing within a passage', () => {
  it.each([
    '{{word.text}}',
    '{{word.ground.at}}',
    '{{#with word}}{{text}}{{/with}}',
    '```x\n{{json plot.data}}\n```',
  ])('%s', (template) => {
    expect(() => marked(template)).toThrow('the view has nothing called')
  })

  it('nor does its data hold anything', () => {
    expect(marked('```x\n{{json all}}\n```', { all: [view.word, view.plot] }).markdown).not.toMatch(
      /word|plot|person/,
    )
  })
})
