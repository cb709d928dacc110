import { expect, test } from 'vitest'
import { nameFields } from '../../src/case/character-fields.ts'
import { formatIssue, InputError } from '../../src/errors.ts'
import { person, read } from './base.ts'

const record = read({
  person: { ...person, name: 'Alex 🙂' },
  offences: [{ kind: 'non-contact offence', description: 'A half: \ud83d. A whole: 🙂' }],
})

const missing = (code: string, heading: string) => ({
  file: '',
  pointer: `under the heading “${heading}”`,
  expected: `expected characters that the fonts can print, found ${code}`,
})

const named = (...issues: ReturnType<typeof missing>[]) => {
  const error = nameFields(new InputError(issues), record)
  if (!(error instanceof InputError)) throw new Error('expected an InputError')
  return error.issues.map(formatIssue)
}

test('every field that holds the character is named, once, however often it is printed', () => {
  expect(named(missing('U+1F642 (🙂)', 'Details'), missing('U+1F642 (🙂)', 'Signatures'))).toEqual([
    '/person/name: expected characters that the fonts can print, found U+1F642 (🙂)',
    '/offences/0/description: expected characters that the fonts can print, found U+1F642 (🙂)',
  ])
})

test('half a character is not looked for within whole ones', () => {
  expect(named(missing('U+D83D', 'Offences'))).toEqual([
    '/offences/0/description: expected characters that the fonts can print, found U+D83D',
  ])
})

test('one that stands in no field of the case keeps its heading', () => {
  expect(named(missing('U+05D0 (א)', 'Details'))).toEqual([
    'under the heading “Details”: expected characters that the fonts can print, found U+05D0 (א)',
  ])
})

test('what is wrong otherwise, and what is no issue at all, stays as it is', () => {
  const other = new InputError([{ file: 'final report', pointer: '', expected: 'a decision' }])
  expect(nameFields(other, record)).toEqual(other)
  const bug = new Error('U+1F642')
  expect(nameFields(bug, record)).toBe(bug)
})
