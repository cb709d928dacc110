import { expect, test } from 'vitest'
import { nameFields } from '../../src/case/character-fields.ts'
import type { CaseRecord } from '../../src/case/record.ts'
import { formatIssue, InputError } from '../../src/errors.ts'
import type { Edition } from '../../src/programme/edition.ts'
import { read } from './base.ts'
import { lookup } from './editions.ts'

const edition = lookup('csogp') as Edition

// What no font has is refused where a case is read; a record may still be made in another way.
const record: CaseRecord = {
  ...nameGiven('Alex 🙂'),
  offences: [{ kind: 'non-contact offence', description: 'A half: \ud83d. A whole: 🙂' }],
}

function nameGiven(name: string): CaseRecord {
  const given = read()
  return { ...given, person: { ...given.person, name } }
}

const codeOf = (letter: string) =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

const missing = (code: string, heading: string) => ({
  file: '',
  pointer: `under the heading “${heading}”`,
  expected: `expected characters that the fonts can print, found ${code}`,
})

const named = (...issues: ReturnType<typeof missing>[]) => {
  const error = nameFields(new InputError(issues), record, edition)
  if (!(error instanceof InputError)) throw new Error('expected an InputError')
  return error.issues.map(formatIssue)
}

test('every field that holds the character is named, once, however often it is printed', () => {
  expect(named(missing('U+1F642 (🙂)', 'Details'), missing('U+1F642 (🙂)', 'Signatures'))).toEqual([
    "/person/name: expected characters that the fonts can print, found 1 that they can't; write them in Latin letters, or in words",
    "/offences/0/description: expected characters that the fonts can print, found 1 that they can't; write them in Latin letters, or in words",
  ])
})

test('half a character is not looked for within whole ones', () => {
  expect(named(missing('U+D83D', 'Offences'))).toEqual([
    "/offences/0/description: expected characters that the fonts can print, found 1 that they can't; write them in Latin letters, or in words",
  ])
})

test('letters are counted, never named one by one: that would spell the name', () => {
  const name = 'ሰላም ወልደ'
  const error = nameFields(
    new InputError([...new Set(name.replace(' ', ''))].map((letter) => missing(codeOf(letter), 'Details'))),
    nameGiven(name),
    edition,
  )
  const told = String(error)
  expect(told).toBe(
    "InputError: /person/name: expected characters that the fonts can print, found 6 that they can't; write them in Latin letters, or in words",
  )
})

test.each(['\u0007', '\u001b', '\u0085'])(
  'a control spells nothing: it is named with its field',
  (control) => {
    const marked = { ...nameGiven('Alex'), marking: `A${control}` }
    const error = nameFields(new InputError([missing(codeOf(control), 'Details')]), marked, edition)
    expect(String(error)).toContain(codeOf(control))
    expect(String(error)).toContain('/marking: ')
  },
)

test.each(['🙂', '\u0007'])(
  'the name of an extra fact is told as far as the edition has it: %j',
  (character) => {
    const caseFacts = { properties: { note: { type: 'object' } } }
    const facts = { note: { 'Alex Tester': character } }
    const told = String(
      nameFields(
        new InputError([missing(codeOf(character), 'Details')]),
        { ...read(), facts },
        {
          ...edition,
          caseFacts,
        },
      ),
    )
    expect(told).toContain('/facts/note: ')
    expect(told).not.toContain('Alex')
  },
)

test('one that stands in no field of the case is told without a heading, which may quote the case', () => {
  expect(named(missing('U+05D0 (א)', 'Alex Tester'))).toEqual([
    "expected characters that the fonts can print, found 1 that they can't; write them in Latin letters, or in words: they stand in the edition or a template",
  ])
})

test('what is wrong otherwise, and what is no issue at all, stays as it is', () => {
  const other = new InputError([{ file: 'final report', pointer: '', expected: 'a decision' }])
  expect(nameFields(other, record, edition)).toEqual(other)
  const bug = new Error('U+1F642')
  expect(nameFields(bug, record, edition)).toBe(bug)
})
