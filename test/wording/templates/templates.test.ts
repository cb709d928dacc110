import { describe, expect, it } from 'vitest'
import { compileTemplates } from '../../../src/wording/templates/templates.ts'
import { english } from '../../english.ts'

const render = (template: string, view: object, partials: Record<string, string> = {}) =>
  compileTemplates(
    new Map([
      ['t', template],
      ...Object.entries(partials).map(([name, text]) => [`partials/${name}`, text] as const),
    ]),
    english,
  )('t')(view)

describe('templates', () => {
  it('escape every value once, for Markdown', () => {
    expect(render('{{a}} and {{b.c}}', { a: '*x*', b: { c: '# y' } })).toBe('\\*x\\* and \\# y')
  })

  it('escape within loops and partials', () => {
    expect(render('{{#each list}}{{> item}};{{/each}}', { list: ['_a_', 'b'] }, { item: '<{{this}}>' })).toBe(
      '<\\_a\\_>;<b>;',
    )
  })

  it('leave HTML entities to nobody: an ampersand stays an ampersand for the reader', () => {
    expect(render('{{a}}', { a: 'Tom & Jo' })).not.toContain('&amp;')
  })

  it.each([
    ['{{missing}}', 'missing'],
    ['{{a.missing}}', 'a.missing'],
    ['{{#if missing}}x{{/if}}', '#if'],
    ['{{#each missing}}x{{/each}}', '#each'],
    ['{{#if (any a missing)}}x{{/if}}', 'any'],
    ['{{#each missing.deep}}x{{/each}}', '#each'],
  ])('%s with no such name in the view is an error that says so', (template, named) => {
    expect(() => render(template, { a: [] })).toThrow(named)
  })

  it('an empty value has to be guarded', () => {
    expect(() => render('{{a}}', { a: null })).toThrow('guard it with #if')
    expect(render('{{#if a}}{{a}}{{else}}none{{/if}}', { a: null })).toBe('none')
  })

  it('a mistake in a template names the file and the line', () => {
    expect(() => render('one\n{{#if a}}\n', { a: 1 })).toThrow(/^templates\/t\.md\.hbs: /)
    expect(() => render('one\ntwo {{a', { a: 1 })).toThrow(/^templates\/t\.md\.hbs: line 2: /)
  })

  it('a message is said with values of the view, and escaped once', () => {
    expect(render('{{say "name/alone" name=a}}', { a: '*x*' })).toBe('\\*x\\*')
  })

  it('a message that there is not is told with its line, before anything is made', () => {
    const texts = new Map([['t', 'one\n{{say "name/alnoe" name=a}}']])
    const expected =
      /^templates\/t\.md\.hbs: line 2: expected a message of the language, "name\/alnoe" is none/
    expect(() => compileTemplates(texts, english)('t')).toThrow(expected)
  })

  it.each([
    ['{{say "name/alone"}}', '"name/alone" asks for other parameters'],
    ['{{say "name/alone" name=missing}}', 'missing'],
    ['{{say a}}', 'the code of one message after say, in quotes'],
    ['{{say "name/alone" "b"}}', 'the code of one message after say, in quotes'],
  ])('%s is told with its line', (template, named) => {
    expect(() => render(`one\n${template}`, { a: 'x' })).toThrow(/line 2/)
    expect(() => render(template, { a: 'x' })).toThrow(named)
  })

  it('a partial that does not exist is an error', () => {
    expect(() => render('{{> nothing}}', {})).toThrow('nothing')
  })
})
