import { describe, expect, it } from 'vitest'
import { InputError, type Issue } from '../../src/errors.ts'
import { readEdition } from '../../src/programme/read.ts'
import { yamlOf } from './files.ts'

const west = yamlOf('csogp-west-mercia')

function issuesOf(text: string): Issue[] {
  try {
    readEdition(text, 'west.yaml')
  } catch (error) {
    // What pages say of it is theirs.
    if (error instanceof InputError) return error.issues.map(({ told: _, ...issue }) => issue)
    throw error
  }
  return []
}

/** The edition with a piece of YAML in its extra facts, where anything may stand. */
const withFacts = (yaml: string) => `${west}\ncaseFacts:\n  ${yaml.replaceAll('\n', '\n  ')}\n`

describe('what a parser of YAML would drop or join in silence is an issue', () => {
  it.each([
    ['an unknown tag', 'a: !local b', /without the tag !local/],
    ['a tag of a language', 'a: !!js/function "b"', /without the tag tag:yaml\.org,2002:js\/function/],
    ['a tag that makes bytes', 'a: !!binary aGk=', /binary/],
    ['a tag that makes a set', 'a: !!set {b}', /set/],
    ['a tag whose value it can’t be', 'a: !!merge "x"', /merge/],
    ['a tag of a list', 'a: !list [b]', /!list/],
    ['a tag of a key', '!key a: b', /!key/],
    ['a list as a key', '? [a]\n: b', /a word as the key/],
    ['a map as a key', '? {a: b}\n: c', /a word as the key/],
    ['nothing as a key', 'null: b', /a word as the key/],
    ['a passage as a key', 'a: &a b\n*a : c', /a word as the key/],
    ['__proto__', '__proto__: {a: b}', /another key than "__proto__"/],
    ['__proto__ deep down', 'a: [{b: {__proto__: 1}}]', /another key than "__proto__"/],
    ['constructor', 'properties: {constructor: {}}', /another key than "constructor"/],
    ['prototype', '"prototype": 1', /another key than "prototype"/],
    ['two keys that come to the same', '1: a\n"1": b', /Map keys must be unique/],
    ['a name of nothing', 'a: *nothing', /alias \(\*name\) of what is complete/],
    ['a name before its passage', 'a: *b\nb: &b 1', /alias \(\*name\) of what is complete/],
    ['a passage in itself', 'a: &a [*a]', /alias \(\*name\) of what is complete/],
    ['a passage in itself, named before', 'b: &a 1\na: &a {c: *a}', /alias \(\*name\) of what is complete/],
  ])('%s', (_, yaml, expected) => {
    expect(issuesOf(withFacts(yaml))).toEqual([
      {
        file: 'west.yaml',
        pointer: expect.stringMatching(/^line \d+$/),
        expected: expect.stringMatching(expected),
      },
    ])
  })

  it.each([
    ['a directive that is unknown', '%FOO bar\n---\n', 1],
    ['a version that is unknown', '%YAML 3.0\n---\n', 1],
  ])('%s', (_, before, line) => {
    expect(issuesOf(before + west)).toEqual([
      {
        file: 'west.yaml',
        pointer: `line ${line}`,
        expected: expect.stringMatching(/^expected YAML without: /),
      },
    ])
  })

  it('tells all of them, in the order of the lines', () => {
    const pointers = issuesOf(withFacts('a: !x 1\n? [b]\n: 2\n__proto__: *c')).map(({ pointer }) => pointer)
    expect(pointers).toHaveLength(4)
    expect(pointers).toEqual(pointers.toSorted())
  })

  it('leaves tags that say what a value is anyway, and passages named before', () => {
    expect(issuesOf(withFacts('type: !!str object\ntitle: &t A title\ndescription: *t'))).toEqual([])
  })

  it.each([
    ['that begins as a directive', '%x: 1'],
    ['with an escape that is none', '"\\q": 1'],
    ['that is reserved', '@x: 1'],
    ['in grave accents', '`x`: 1'],
  ])('a broken key is an issue like any other: one %s', (_, yaml) => {
    const issues = issuesOf(withFacts(`a: {}\n${yaml}`))
    expect(issues.length).toBeGreaterThan(0)
    expect(issues[0]).toEqual({
      file: 'west.yaml',
      pointer: expect.stringMatching(/^line \d+$/),
      expected: expect.stringMatching(/^expected YAML: /),
    })
  })

  it.each(['{"name": "Secret" "Secret"}', 'a: | Secret\n  b', 'a: "b" Secret', '- a\nSecret', '{a: Secret'])(
    'what is broken is told without what it says: %s',
    (yaml) => {
      const issues = issuesOf(yaml)
      expect(issues.length).toBeGreaterThan(0)
      expect(JSON.stringify(issues)).not.toContain('Secret')
    },
  )
})
