import { type BaseNode, type Message, type SelectExpression, type Term, Visitor } from '@fluent/syntax'
import { describe, expect, test } from 'vitest'
import { entriesOf } from '../../src/language/entries.ts'
import { idOf } from '../../src/language/language.ts'
import { reachOf } from '../../src/language/reach.ts'
import { usesOf } from '../../src/language/uses.ts'
import { openResources } from '../../src/resources.ts'
import { filesBelow, readTables, withoutComments } from './tables.ts'

const tables = await readTables()
const codes = new Map(tables.flatMap((table) => Object.entries(table.codes)))
const files = openResources().messages()
const { entries, issues } = entriesOf(files)
const reach = reachOf(entries, 90)
const code = new Map([...codes.keys()].map((each) => [idOf(each), each]))
const terms = tables.filter(({ name }) => name === 'TERMS').flatMap((table) => Object.keys(table.codes))
const source = [...filesBelow('src', '.ts'), ...filesBelow('templates', '.hbs')]

test('the messages can be read, and none stands twice', () => {
  expect(issues).toEqual([])
  expect(entries.size).toBeGreaterThan(500)
})

test('no code stands in two tables', () => {
  const all = tables.flatMap((table) => Object.keys(table.codes))
  expect(all.filter((each, index) => all.indexOf(each) !== index)).toEqual([])
  expect(code.size).toBe(codes.size)
})

test('every code has a message', () => {
  expect([...codes.keys()].filter((each) => !entries.has(idOf(each)))).toEqual([])
})

test('every message has a code, or another that refers to it', () => {
  const referred = new Set(
    [...entries.values()].flatMap(({ entry }) =>
      usesOf(entry).references.map((form) => form.split('.')[0] ?? ''),
    ),
  )
  expect([...entries.keys()].filter((id) => !code.has(id) && !referred.has(id))).toEqual([])
})

/** Codes that are put together of a beginning and a word of the data: all that begin so, or none. */
const FAMILIES = ['count/', 'month/']

/** The table of kinds beside the table of codes. */
const KINDS = /export const KINDS = \{[^}]*\}/

test('every code is said somewhere', () => {
  // A code's kind says nothing of whether anything says it.
  const text = source.map((file) => withoutComments(file.text).replace(KINDS, '')).join('\n')
  const starts = new Set([...text.matchAll(/`([a-z][a-z/-]+)\$\{/g)].map(([, start]) => start))
  expect(FAMILIES.filter((family) => !starts.has(family))).toEqual([])
  // The word has to be one of the data's: there are no codes for others.
  const isWord = (word: string) =>
    /^\d+$/.test(word) || new RegExp(`'${word.replaceAll('-', '[ -]')}'`).test(text)
  const isMade = (each: string) =>
    FAMILIES.some((family) => each.startsWith(family) && isWord(each.slice(family.length)))
  // Once it stands in its table.
  const isSaid = (each: string) => text.split(`'${each}'`).length > 2 || text.includes(`"${each}"`)
  expect([...codes.keys()].filter((each) => !terms.includes(each) && !isMade(each) && !isSaid(each))).toEqual(
    [],
  )
})

test('every kind of term is asked for somewhere', () => {
  const text = source
    .filter(({ path }) => !path.endsWith('rules/terms.ts'))
    .map((file) => withoutComments(file.text))
    .join('\n')
  const kinds = new Set(terms.map((each) => each.split('/')[0]))
  expect(kinds.size).toBeGreaterThan(5)
  expect([...kinds].filter((kind) => !text.includes(`term('${kind}'`))).toEqual([])
})

describe('every form of a message is asked for, and every form that is asked for is there', () => {
  const ours = [...entries].flatMap(([id, { entry }]) =>
    entry.attributes.map(({ id: { name } }) => ({ id, form: name })),
  )
  const inCode = source.filter(({ path }) => path.endsWith('.ts')).map(({ text }) => withoutComments(text))
  // The last argument, after others that may be calls themselves.
  const asked = inCode.flatMap((text) =>
    [...text.matchAll(/(?:inForm|\.date)\((?:[^()]|\([^()]*\))*?,\s*'([^']+)',?\s*\)/g)].map(
      ([, form = '']) => form,
    ),
  )
  // Dates and times choose their forms themselves, in the language.
  const chosen = literalsIn(source.find(({ path }) => path.endsWith('language/language.ts'))?.text ?? '')
  const isOfDates = (id: string) => /^(?:date|time|month-\d+)$/.test(id)

  test('the form is a literal wherever one is asked for', () => {
    const calls = inCode.flatMap((text) => text.match(/(?<!function )\binForm\(|\.date\([^()]+,/g) ?? [])
    expect(asked.length).toBeGreaterThan(10)
    expect(asked).toHaveLength(calls.length)
  })

  test('one that is asked for is a form of some message', () => {
    const there = new Set(ours.map(({ form }) => form))
    expect(asked.filter((form) => !there.has(form))).toEqual([])
  })

  test('one that is there is asked for', () => {
    const referred = new Set([...entries.values()].flatMap(({ entry }) => usesOf(entry).references))
    const unasked = ours.filter(
      ({ id, form }) => !(isOfDates(id) ? chosen : asked).includes(form) && !referred.has(`${id}.${form}`),
    )
    expect(unasked.map(({ id, form }) => `${id}.${form}`)).toEqual([])
  })
})

describe('every parameter is given, and used', () => {
  test.each([...codes])('%s', (each, kinds) => {
    const entry = entries.get(idOf(each))?.entry
    if (entry === undefined) return
    expect([...reach.parametersOf(entry).keys()].sort()).toEqual(Object.keys(kinds).sort())
  })
})

test('what a message chooses by is one of the words that it is given', () => {
  const wrong = [...entries].flatMap(([id, { entry }]) => {
    const kinds = codes.get(code.get(id) ?? '') ?? {}
    return selectorsIn(entry).flatMap(({ name, keys }) => {
      const kind = kinds[name]
      if (kind === undefined) return []
      const words = Array.isArray(kind)
        ? (kind as readonly string[]).map((word) => word.replaceAll(' ', '-'))
        : kind === 'flag'
          ? ['yes', 'no']
          : null
      const strange = words === null ? [] : keys.filter((key) => !words.includes(key))
      const left = words === null ? [] : words.filter((word) => !keys.includes(word))
      return [
        ...strange.map((key) => `${id}: [${key}] is no word of $${name}`),
        // The last form is for one of the words, too: none is told in the words of another.
        ...left.map((word) => `${id}: no form for $${name} = ${word}`),
      ]
    })
  })
  expect(wrong).toEqual([])
})

/** Choices by a parameter, with the forms that there are. */
function selectorsIn(entry: Message | Term): { name: string; keys: string[] }[] {
  const found: { name: string; keys: string[] }[] = []
  class Reading extends Visitor {
    override visitSelectExpression(node: SelectExpression): void {
      const { selector, variants } = node
      if (selector.type === 'VariableReference') {
        const keys = variants.map(({ key }) => String('name' in key ? key.name : key.value))
        found.push({ name: (selector as { id: { name: string } }).id.name, keys })
      }
      this.genericVisit(node as BaseNode)
    }
  }
  new Reading().visit(entry)
  return found
}

test('nothing stands in a message that an office couldn’t write: no number for Intl, no function of others', () => {
  const wrong = [...entries.values()].flatMap(({ entry }) => usesOf(entry).flaws)
  expect(wrong).toEqual([])
})

test('a comment says of each message when it is told', () => {
  const wrong = files.flatMap(({ text }) => {
    // One under a heading of its own is told by that: the months, the kinds of order.
    const blocks = text.split(/\n{2,}/)
    return blocks
      .filter((block, index) => !/^# /m.test(block) && !/^## /.test(blocks[index - 1] ?? ''))
      .filter((block) => /^[a-z][\w-]* =/m.test(block))
      .map((block) => block.split('\n')[0])
  })
  expect(wrong).toEqual([])
})

describe('no sentence stands in the rules, the actions or the changes', () => {
  const words = wordsOfData()
  test.each(['rules', 'actions', 'changes'])('%s', (room) => {
    const wrong = filesBelow(`src/${room}`, '.ts').flatMap(({ path, text }) =>
      literalsIn(text)
        .filter((literal) => / /.test(literal) && /\p{L}/u.test(literal) && !words.has(literal))
        .map((literal) => `${path}: ${literal}`),
    )
    expect(wrong).toEqual([])
  })
})

/** Words that the data model chooses from have blanks as well: those of cases, editions, events and assessments. */
function wordsOfData(): Set<string> {
  const model = [
    ...['case', 'programme', 'chronology'].flatMap((room) => filesBelow(`src/${room}`, '.ts')),
    ...filesBelow('src', '.ts').filter(({ path }) =>
      /(?:rules\/(?:assessment|states|finding)|changes\/change)\.ts$/.test(path),
    ),
  ]
  return new Set(model.flatMap(({ text }) => literalsIn(text)).filter((word) => word.split(' ').length <= 8))
}

/** String literals, those of messages of bugs and of imports aside. */
function literalsIn(text: string): string[] {
  const code = withoutComments(text)
    .replace(/new Error\((?:[^()]|\([^()]*\))*\)/g, '')
    .replace(/^import .*$/gm, '')
  return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)].map(([, plain, template]) =>
    (plain ?? template ?? '').replace(/\$\{[^}]*\}/g, ''),
  )
}
