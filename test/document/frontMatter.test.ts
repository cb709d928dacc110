import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/markdown.ts'
import { furniture } from './furniture.ts'
import { issuesOf } from './read.ts'

const FIELDS = {
  title: '"Report: end"',
  language: 'en-GB',
  status: 'final',
  marking: 'OFFICIAL-SENSITIVE',
  edition: 'CSOGP',
  reference: 'null',
}

function withFields(fields: Partial<Record<string, string | undefined>>): string {
  const lines = Object.entries({ ...FIELDS, ...fields }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  )
  return `---\n${lines.join('\n')}\n---\n# T\n`
}

const problems = (markdown: string) =>
  issuesOf(() => readDocument(markdown, furniture)).map(
    ({ file, pointer, expected }) => `${file} ${pointer}: ${expected}`,
  )

describe('front matter', () => {
  it('becomes the metadata', () => {
    expect(readDocument(withFields({}), furniture).metadata).toEqual({
      title: 'Report: end',
      language: 'en-GB',
      status: 'final',
      author: null,
      marking: 'OFFICIAL-SENSITIVE',
      edition: 'CSOGP',
      reference: null,
      pages: null,
      columns: 1,
    })
  })

  it('may name an author', () => {
    expect(readDocument(withFields({ author: 'A. Example' }), furniture).metadata.author).toBe('A. Example')
    expect(() => readDocument(withFields({ author: '" "' }), furniture)).toThrow(/author: expected words/)
  })

  it('may ask for two columns, and for no other number', () => {
    expect(readDocument(withFields({ columns: '2' }), furniture).metadata.columns).toBe(2)
    expect(() => readDocument(withFields({ columns: '3' }), furniture)).toThrow(/columns/)
  })

  it('may have comments above it, and other line ends', () => {
    const markdown = `<!-- one -->\n<!-- two\n-->\n${withFields({ marking: 'null' })}`.replaceAll(
      '\n',
      '\r\n',
    )
    expect(readDocument(markdown, furniture).metadata.marking).toBeNull()
  })

  it.each<[string, string, RegExp]>([
    ['none', '# T', /^document line 1: expected front matter/],
    ['not closed', '---\ntitle: T\n', /^document line 1: expected front matter/],
    ['broken YAML', withFields({ marking: '"a' }), /^document line \d: expected valid YAML/],
    ['a field missing', withFields({ marking: undefined }), /^document line 1: marking: /],
    ['a field unknown', withFields({ colour: 'red' }), /colour/],
    ['a status unknown', withFields({ status: 'done' }), /^document line 4: status: .*"published"/],
    [
      'a language in words',
      withFields({ language: 'English' }),
      /^document line 3: language: expected a language code/,
    ],
    ['an empty title', withFields({ title: '" "' }), /^document line 2: title: expected words/],
    ['a number for words', withFields({ edition: '2001' }), /^document line 6: edition: /],
    ['a field twice', withFields({ 'title ': 'b' }), /^document line 8: expected valid YAML/],
  ])('%s', (_, markdown, message) => {
    expect(problems(markdown)[0]).toMatch(message)
  })

  it('counts lines below comments', () => {
    expect(problems(`<!-- a\n\n-->\n${withFields({ status: 'done' })}`)[0]).toMatch(
      /^document line 7: status/,
    )
  })

  it('may be followed by what kind of paper it is, above the title', () => {
    expect(problems(withFields({}).replace('# T', 'Text\n\n# T'))).toEqual([])
  })

  it('is followed by the title, first of all', () => {
    const markdown = withFields({}).replace('# T', 'Text\n\nMore\n\n# T')
    expect(problems(markdown)).toEqual([
      'document line 13: expected the document to begin with its title, a heading with one #',
    ])
    expect(problems(withFields({}).replace('# T', '## T'))).toEqual([
      'document line 9: expected the document to begin with its title, a heading with one #',
    ])
    expect(problems(withFields({}).replace('# T', ''))).toEqual([
      'document line 9: expected the document to begin with its title, a heading with one #',
    ])
  })
})
