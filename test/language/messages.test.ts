import { type BaseNode, type Message, type SelectExpression, type Term, Visitor } from '@fluent/syntax'
import { describe, expect, test } from 'vitest'
import { entriesOf, usesOf, variablesOf } from '../../src/language/entries.ts'
import { idOf } from '../../src/language/language.ts'
import { openResources } from '../../src/resources.ts'
import { filesBelow, readTables } from './tables.ts'

const tables = await readTables()
const codes = new Map(tables.flatMap((table) => Object.entries(table.codes)))
const files = openResources().messages()
const { entries, issues } = entriesOf(files)
const code = new Map([...codes.keys()].map((each) => [idOf(each), each]))
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
  const referred = new Set([...entries.values()].flatMap(({ entry }) => [...usesOf(entry).references]))
  expect([...entries.keys()].filter((id) => !code.has(id) && !referred.has(id))).toEqual([])
})

test('every code is said somewhere', () => {
  const text = source.map((file) => file.text).join('\n')
  const starts = [...text.matchAll(/`([a-z][a-z/-]{3,})\$\{/g)].map(([, start = '']) => start)
  // Once it stands in its table; a term is made of its kind and a word of the record.
  const isSaid = (each: string) =>
    text.split(`'${each}'`).length > 2 ||
    text.includes(`"${each}"`) ||
    starts.some((start) => each.startsWith(start))
  const terms = tables.filter(({ name }) => name === 'TERMS').flatMap((table) => Object.keys(table.codes))
  expect([...codes.keys()].filter((each) => !terms.includes(each) && !isSaid(each))).toEqual([])
})

describe('every parameter is given, and used', () => {
  test.each([...codes])('%s', (each, kinds) => {
    const entry = entries.get(idOf(each))?.entry
    if (entry === undefined) return
    expect([...variablesOf(entry, entries)].sort()).toEqual(Object.keys(kinds).sort())
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

test('numbers and dates are never written by Intl', () => {
  const uses = [...entries.values()].flatMap(({ entry }) => [...usesOf(entry).functions])
  expect(uses.filter((name) => !['CAPITAL', 'LOWER', 'STOP', 'UNSTOP'].includes(name))).toEqual([])
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
      /(?:rules\/(?:assessment|finding)|changes\/change)\.ts$/.test(path),
    ),
  ]
  return new Set(model.flatMap(({ text }) => literalsIn(text)).filter((word) => word.split(' ').length <= 8))
}

/** String literals, those of messages of bugs and of imports aside. */
function literalsIn(text: string): string[] {
  const code = text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(?<=^|\s)\/\/.*$/gm, '')
    .replace(/new Error\((?:[^()]|\([^()]*\))*\)/g, '')
    .replace(/^import .*$/gm, '')
  return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)].map(([, plain, template]) =>
    (plain ?? template ?? '').replace(/\$\{[^}]*\}/g, ''),
  )
}
