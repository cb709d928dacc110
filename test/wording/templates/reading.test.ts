import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { InputError, type Issue } from '../../../src/errors.ts'
import { openResources } from '../../../src/resources.ts'
import {
  checkTemplates,
  compileTemplates,
  precompileTemplate,
  type TemplateTexts,
} from '../../../src/wording/templates/templates.ts'
import { english } from '../../english.ts'

/** What reading or writing a template says is wrong with it. */
function issuesOf(template: string, view: object = {}, partials: Record<string, string> = {}): Issue[] {
  try {
    compileTemplates(texts(template, partials), english)('t')(view)
  } catch (error) {
    if (error instanceof InputError) return [...error.issues]
    throw error
  }
  return []
}

const texts = (template: string, partials: Record<string, string> = {}): TemplateTexts =>
  new Map([
    ['t', template],
    ...Object.entries(partials).map(([name, text]) => [`partials/${name}`, text] as const),
  ])

const render = (template: string, view: object, partials: Record<string, string> = {}) =>
  compileTemplates(texts(template, partials), english)('t')(view)

/** Reading alone: nothing of a view is known. */
const refusedAtReading = (template: string) => {
  try {
    precompileTemplate('t', template)
  } catch (error) {
    if (error instanceof InputError)
      return error.issues.map(({ pointer, expected }) => `${pointer}: ${expected}`)
    throw error
  }
  return []
}

describe('three braces are for the labels of notes', () => {
  it.each([
    '{{{person.name}}}',
    '{{&person.name}}',
    '{{~{person.name}~}}',
    '{{#each refs}}{{{this}}}{{/each}}',
    '{{#each names}}[^{{{this}}}]{{/each}}',
    '{{#each refs}}[^{{{../person.name}}}]{{/each}}',
    '[^{{{person.name}}}]',
    '[^{{{this}}}]',
    '[^{{&number}}]',
    '{{#each refs as |ref|}}[^{{{name}}}]{{/each}}',
    '{{{yaml title}}}',
    '{{{json plot}}}',
    '{{#if refs}}a{{else}}{{{name}}}{{/if}}',
    '{{{"name"}}}',
    '{{{{raw}}}}{{name}}{{{{/raw}}}}',
  ])('%s is refused at reading', (template) => {
    expect(refusedAtReading(`one\n${template}`)).toEqual([expect.stringMatching(/^line 2: expected /)])
  })

  it.each([
    ['{{#each refs}}[^{{{this}}}]{{/each}}', { refs: ['n1', 'n20'] }, '[^n1][^n20]'],
    ['{{#each refs as |ref|}}[^{{{ref}}}]{{/each}}', { refs: ['n1'] }, '[^n1]'],
    ['{{#each a.refs}}[^{{&this}}]{{/each}}', { a: { refs: ['n1'] } }, '[^n1]'],
    ['{{#each notes}}[^{{{number}}}]: {{text}}{{/each}}', { notes: [{ number: 3, text: '*' }] }, '[^3]: \\*'],
  ])('%s is written as it stands', (template, view, written) => {
    expect(render(template, view)).toBe(written)
  })

  it.each([
    ['{{#each refs}}[^{{{this}}}]{{/each}}', { refs: ['n1] <b>'] }],
    ['{{#each notes}}[^{{{number}}}]: x{{/each}}', { notes: [{ number: '](http://x)' }] }],
    ['{{#each refs}}[^{{{this}}}]{{/each}}', { refs: ['n1\n# Heading'] }],
    ['{{#each refs}}[^{{{this}}}]{{/each}}', { refs: [{}] }],
  ])('%s of something else is an error when it is written', (template, view) => {
    expect(issuesOf(template, view)).toEqual([
      {
        file: 'templates/t.md.hbs',
        pointer: 'line 1',
        expected: expect.stringMatching(/is no (text|note's label)/),
      },
    ])
  })

  it.each(['markdown', 'label', 'known', 'each', 'yaml', 'any'])(
    'nothing gets round the escaping by calling itself %s',
    (name) => {
      const template = `{{#each people as |${name}|}}{{${name}}}{{../title}}{{/each}}`
      expect(refusedAtReading(template)).toEqual([expect.stringContaining(`another name than "${name}"`)])
    },
  )

  test('no value comes out as it is, whatever a template does with it', () => {
    const piece = fc.constantFrom(
      ...['{{name}}', '{{{name}}}', '{{&name}}', '[^{{{name}}}]', '{{yaml name}}', '{{json name}}', 'x'],
      ...[
        '{{#each list}}',
        '{{/each}}',
        '{{#with this}}',
        '{{/with}}',
        '{{#each refs}}',
        '{{#each list as |markdown|}}',
      ],
      ...[
        '{{> p}}',
        '{{> p name}}',
        '{{> p name=name}}',
        '{{> (name)}}',
        '{{lookup this "name"}}',
        '\n',
        '{{else}}',
      ],
      ...[
        '{{#if name}}',
        '{{/if}}',
        '{{@root.name}}',
        '{{#*inline "p"}}',
        '{{/inline}}',
        '{{markdown name}}',
      ],
    )
    const name = '*n*'
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        let written = ''
        try {
          written = render(pieces.join(''), { name, list: ['a'], refs: [name] }, { p: '{{name}}' })
        } catch (error) {
          if (!(error instanceof InputError)) throw error
        }
        expect(written).not.toMatch(/(?<!\\)\*n/)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('a helper stands only where what it writes can be read', () => {
  it.each([
    ['# {{yaml title}}', /in running text/],
    ['# {{json title}}', /in running text/],
    ['---\ntitle: {{title}}\n---\n', /\{\{yaml …\}\} in a front matter/],
    ['---\ntitle: {{json title}}\n---\n', /\{\{yaml …\}\} in a front matter/],
    ['---\na: b\n---\n{{yaml title}}', /in running text/],
    ['```parts-bar\n{{grid}}\n```\n', /\{\{json …\}\} in a fenced block/],
    ['> ```parts-bar\n> {{yaml grid}}\n> ```\n', /\{\{json …\}\} in a fenced block/],
    ['```parts-bar\n{{json grid}}\n```\n{{json grid}}', /in running text/],
    ['text\n---\ntitle: {{yaml title}}\n---\n', /in running text/],
  ])('%j is refused at reading', (template, expected) => {
    expect(refusedAtReading(template)).toEqual([expect.stringMatching(expected)])
  })

  it('front matter may follow a comment, and holds numbers and nothing', () => {
    const template =
      '{{!-- The sheet. --}}\n\n---\ntitle: {{yaml a}}\npages: {{yaml b}}\nother: {{yaml c}}\n---\n{{a}}'
    expect(render(template, { a: '*x*', b: null, c: 2 })).toContain(
      '---\ntitle: "*x*"\npages: null\nother: 2\n---\n\\*x\\*',
    )
  })
})

const INHERITED = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
]

describe.each(INHERITED)('%s is a name that no view has', (name) => {
  it.each([
    ['a value', `{{${name}}}`],
    ['a value in brackets', `{{[${name}]}}`],
    ['below a name', `{{a.${name}}}`],
    ['below an inherited name', `{{a.${name}.b}}`],
    ['above', `{{#with a}}{{../${name}}}{{/with}}`],
    ['from the root', `{{@root.${name}}}`],
    ['data', `{{@${name}}}`],
    ['of itself', `{{this.${name}}}`],
    ['a condition', `{{#if ${name}}}x{{/if}}`],
    ['the other way', `{{#unless a.${name}}}x{{/unless}}`],
    ['a loop', `{{#each ${name}}}x{{/each}}`],
    ['a scope', `{{#with @root.${name}}}x{{/with}}`],
    ['one of any', `{{#if (any a ${name})}}x{{/if}}`],
    ['what a partial is about', `{{> p ${name}}}`],
    ['what a partial is given', `{{> p b=a.${name}}}`],
    ['how a partial is given it', `{{> p ${name}=a}}`],
    ['a loop’s own name', `{{#each a as |${name}|}}x{{/each}}`],
    ['a scope’s own name', `{{#with a as |${name}|}}x{{/with}}`],
    ['a helper', `{{${name} a}}`],
    ['a helper in brackets', `{{#if (${name} a)}}x{{/if}}`],
    ['a block', `{{#${name} a}}x{{/${name}}}`],
    ['a block upside down', `{{^${name}}}x{{/${name}}}`],
    ['a lookup', `{{lookup a "${name}"}}`],
    ['a looked-up partial', `{{> (lookup a "${name}")}}`],
    ['a decorator', `{{* ${name}}}`],
    ['in front matter', `---\na: {{yaml ${name}}}\n---\n`],
    ['in a figure', `\`\`\`parts-bar\n{{json a.${name}}}\n\`\`\`\n`],
    ['three braces', `{{#each refs}}[^{{{${name}}}}]{{/each}}`],
  ])('as %s: %s', (_, template) => {
    expect(refusedAtReading(`one\n${template}`.replace('one\n---', '---'))).toEqual([
      expect.stringMatching(/^line [23]: expected /),
    ])
  })

  it('as a partial', () => {
    expect(issuesOf(`{{> ${name}}}`, {}, { p: '' })).toEqual([
      {
        file: 'templates/t.md.hbs',
        pointer: 'line 1',
        expected: `expected a partial that is there, not "${name}"`,
      },
    ])
  })
})

describe('a name that the view does not have', () => {
  const view = { a: { b: 'x' }, list: ['one'], refs: ['n1'], empty: [] }

  it.each([
    ['{{none}}', 'none'],
    ['{{a.none}}', 'a.none'],
    ['{{a.b.trim}}', 'a.b.trim'],
    ['{{list.map}}', 'list.map'],
    ['{{@root.none}}', '@root.none'],
    ['{{@index}}', '@index'],
    ['{{#with a}}{{../none}}{{/with}}', '../none'],
    ['{{#if a.none}}x{{/if}}', 'a.none'],
    ['{{#unless none}}x{{/unless}}', 'none'],
    ['{{#each a.none}}x{{/each}}', 'a.none'],
    ['{{#with none}}x{{/with}}', 'none'],
    ['{{#if (any list none)}}x{{/if}}', 'none'],
    ['{{#if empty}}{{else if none}}x{{/if}}', 'none'],
    ['{{> p none}}', 'none'],
    ['{{> p x=none}}', 'none'],
    ['{{> p a.none}}', 'a.none'],
    ['{{#each list as |item|}}{{item.none}}{{/each}}', 'item.none'],
    ['---\na: {{yaml none}}\n---', 'none'],
    ['```parts-bar\n{{json none}}\n```', 'none'],
    ['{{#each notes}}{{/each}}', 'notes'],
  ])('%j', (template, name) => {
    const issues = issuesOf(template, view, { p: 'p' })
    expect(issues).toEqual([
      {
        file: 'templates/t.md.hbs',
        pointer: expect.stringMatching(/^line [12]$/),
        expected: expect.stringContaining(`the view has nothing called "${name}"`),
      },
    ])
  })

  it('is named in the partial that asks for it', () => {
    expect(issuesOf('one\n{{> p}}', view, { p: 'one\ntwo\n{{none}}' })).toEqual([
      {
        file: 'templates/partials/p.md.hbs',
        pointer: 'line 3',
        expected: 'the view has nothing called "none"',
      },
    ])
  })

  it.each(['{{@level}}', '{{@partial-block}}', '{{@../none}}'])('%s is none of a loop', (template) => {
    expect(refusedAtReading(template)).toEqual([expect.stringContaining('one of @root, @index')])
  })
})

describe('what a template may not hold is refused at reading', () => {
  it.each([
    '{{lookup a b}}',
    '{{log a}}',
    '{{title size}}',
    '{{title size=2}}',
    '{{#list}}x{{/list}}',
    '{{#if a b}}x{{/if}}',
    '{{#each "abc"}}x{{/each}}',
    '{{#each list unknown=a}}x{{/each}}',
    '{{#if (eq a b)}}x{{/if}}',
    '{{#if (any)}}x{{/if}}',
    '{{#if (any "a")}}x{{/if}}',
    '{{#if (any a (any b))}}x{{/if}}',
    '{{"a"}}',
    '{{12}}',
    '{{true}}',
    '{{#> p}}x{{/p}}',
    '{{#*inline "p"}}x{{/inline}}',
    '{{> (any a)}}',
    '{{> p a b}}',
    '{{#if yes as |no|}}x{{/if}}',
  ])('%s', (template) => {
    expect(refusedAtReading(`one\n\n${template}`)).toEqual([expect.stringMatching(/^line 3: expected /)])
  })

  it('tells every issue of a template, and of every partial', () => {
    expect(refusedAtReading('{{{a}}}\n{{log b}}\n{{#if c}}{{{d}}}{{else}}{{{e}}}{{/if}}').length).toBe(4)
    const issues = issuesOf('x', {}, { one: '{{{a}}}', two: '{{{b}}}' })
    expect(issues.map(({ file }) => file)).toEqual([
      'templates/partials/one.md.hbs',
      'templates/partials/two.md.hbs',
    ])
  })

  it.each([
    ['blocks', '{{#if a}}'.repeat(5000) + '{{/if}}'.repeat(5000)],
    ['brackets', `{{#if ${'(any '.repeat(5000)}a${')'.repeat(5000)}}}x{{/if}}`],
    ['conditions', `{{#if a}}${'{{else if a}}'.repeat(5000)}{{/if}}`],
    ['loops', '{{#each a}}'.repeat(51) + '{{/each}}'.repeat(51)],
    ['blocks upside down', '{{^a}}'.repeat(5000) + '{{/a}}'.repeat(5000)],
    ['blocks with marks of white space', '{{~ # if a ~}}'.replace('# ', '#').repeat(5000)],
  ])('%s within one another are bounded', (_, template) => {
    expect(refusedAtReading(template).length).toBe(1)
  })

  it('a character that marks of passages are written with is none of a template', () => {
    expect(refusedAtReading('one\ntwo \u0001{{a}}\u0003')).toEqual([
      "line 2: expected no character U+0001: it can't be printed",
    ])
  })

  it('what Handlebars cannot read is one line that shows nothing of the template', () => {
    const [issue] = issuesOf('one {{#if secret}}\n\n{{/each}} secret')
    expect(issue?.expected).toMatch(/^Handlebars: .+$/)
    expect(issuesOf('secret {{a')[0]?.expected).not.toContain('secret')
  })
})

describe('a template that calls itself', () => {
  it.each([
    ['at once', { p: 'a {{> p}}' }, 'p calls p'],
    ['through another', { p: '{{> q}}', q: '\n{{> p}}' }, 'p calls q calls p'],
    ['behind a condition', { p: '{{#if a}}{{else}}{{> p a}}{{/if}}' }, 'p calls p'],
    ['through two others', { p: '{{> q}}', q: '{{> r}}', r: '{{> q}}' }, 'q calls r calls q'],
    ['in a folder', { 'x/p': '{{> x/p}}' }, 'x/p calls x/p'],
    ['though no document calls it', { p: 'x', q: '{{> q}}' }, 'q calls q'],
  ])('%s is named', (_, partials, circle) => {
    expect(issuesOf('x', { a: [] }, partials)).toEqual([
      expect.objectContaining({
        pointer: expect.stringMatching(/^line \d$/),
        expected: `expected no template that calls itself: ${circle}`,
      }),
    ])
  })

  it('is told from a chain that is only too long', () => {
    const chain = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`p${at}`, `{{> p${at + 1}}}`]))
    const issues = issuesOf('x', {}, { ...chain, p5000: 'x' })
    expect(issues.length).toBeGreaterThan(0)
    expect(new Set(issues.map(({ expected }) => expected))).toEqual(
      new Set(['expected at most 20 templates within one another']),
    )
  })

  it('is named where its code was made by the build', () => {
    const partials = { p: '{{> q}}', q: '{{> p}}' }
    expect(() =>
      compileTemplates(texts('x', partials), english, (name, text) => precompileTemplate(name, text)),
    ).toThrow('p calls q calls p')
  })

  it('is not one that two others call', () => {
    expect(issuesOf('{{> p}}{{> q}}', {}, { p: '{{> r}}', q: '{{> r}}', r: 'x' })).toEqual([])
  })
})

describe('loops are bounded', () => {
  const list = Array.from({ length: 1000 }, (_, at) => `${at}`)

  it.each([
    [
      'within one another',
      '{{#each list}}{{#each @root.list}}{{#each @root.list}}x{{/each}}{{/each}}{{/each}}',
      {},
    ],
    ['of nothing', '{{#each list}}{{#each @root.list}}{{/each}}{{/each}}', {}],
    [
      'through partials',
      '{{#each list}}{{> p @root.list}}{{/each}}',
      { p: '{{#each this}}{{this}}{{/each}}' },
    ],
    ['with much in them', `{{#each list}}{{#each ../list}}${'x'.repeat(1000)}{{/each}}{{/each}}`, {}],
    [
      'of partials that call others twice',
      '{{> p0}}',
      Object.fromEntries(
        list.slice(0, 20).map((at) => [`p${at}`, at === '19' ? 'x' : `{{> p${+at + 1}}}{{> p${+at + 1}}}`]),
      ),
    ],
  ])('%s', (_, template, partials: Record<string, string>) => {
    const start = performance.now()
    expect(issuesOf(template, { list }, partials)).toEqual([
      {
        file: 'templates/t.md.hbs',
        pointer: '',
        expected: expect.stringMatching(/^expected at most [\d,]+ (rounds|letters)/),
      },
    ])
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  it('count anew for each document, and hold far more than one has', () => {
    const many = { list: Array.from({ length: 300_000 }, () => 'x') }
    const template = compileTemplates(texts('{{#each list}}{{this}}{{/each}}'), english)('t')
    for (const _ of [1, 2, 3]) expect(template(many)).toHaveLength(300_000)
  })
})

test('every template of a folder is checked, those that no document asked for yet too', () => {
  const texts = new Map([
    ['one', '{{{a}}}'],
    ['two', '{{> none}}'],
    ['partials/p', 'x'],
  ])
  compileTemplates(texts, english)
  expect(() => checkTemplates(texts, english)).toThrow(/one\.md\.hbs.*\n.*two\.md\.hbs/)
  expect(() => checkTemplates(openResources().templates(), english)).not.toThrow()
})
