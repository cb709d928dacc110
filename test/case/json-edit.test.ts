import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withValue } from '../../src/case/json-edit.ts'
import { withoutNotes } from '../../src/case/notes-of-a-file.ts'

const FILE = `{
  "person": { "name": "Sam \\"Example\\"", "crn": "Z1" },
  "offences": [{ "kind": "a" }],

  "report": {
    "version": 1
  },
  "empty": {}
}
`

test('what is put in is all that changes', () => {
  expect(withValue(FILE, ['report', 'position'], '2026-03-17')).toBe(
    FILE.replace('"version": 1\n', '"version": 1,\n    "position": "2026-03-17"\n'),
  )
  expect(withValue(FILE, ['report', 'version'], 2)).toBe(FILE.replace('"version": 1', '"version": 2'))
  expect(withValue(FILE, ['offences', 1], { kind: 'b' })).toBe(
    FILE.replace('[{ "kind": "a" }]', '[{ "kind": "a" }, { "kind": "b" }]'),
  )
  expect(withValue(FILE, ['report', 'signatures', 0], { on: 'x' })).toBe(
    FILE.replace('"version": 1\n', '"version": 1,\n    "signatures": [{ "on": "x" }]\n'),
  )
  expect(withValue(FILE, ['empty', 'a'], 1)).toBe(FILE.replace('"empty": {}', '"empty": {\n    "a": 1\n  }'))
  expect(withValue('{"a":1}', ['b', 'c'], 2)).toBe('{"a":1, "b": { "c": 2 }}')
  const long = { one: 'x'.repeat(60), other: 'y'.repeat(60) }
  expect(withValue(FILE, ['report', 'long'], long)).toBe(
    FILE.replace(
      '"version": 1\n',
      `"version": 1,\n    "long": {\n      "one": "${long.one}",\n      "other": "${long.other}"\n    }\n`,
    ),
  )
  const windows = FILE.replaceAll('\n', '\r\n')
  expect(withValue(windows, ['report', 'position'], 'x')).toBe(
    windows.replace('"version": 1\r\n', '"version": 1,\r\n    "position": "x"\r\n'),
  )
})

test('the values are those that were, with the one put in', () => {
  const key = fc.string({ minLength: 1, maxLength: 4 }).filter((name) => name !== '__proto__')
  fc.assert(
    fc.property(
      fc.dictionary(key, fc.jsonValue()),
      key,
      fc.jsonValue(),
      fc.constantFrom(undefined, 1, '\t', '    '),
      (data, name, value, indent) => {
        const text = JSON.stringify(data, null, indent)
        const expected = JSON.parse(JSON.stringify({ ...data, [name]: value }))
        expect(JSON.parse(withValue(text, [name], value))).toEqual(expected)
      },
    ),
  )
})

test('lines that somebody keeps as notes stay, whatever they hold, and hide nothing', () => {
  const noted = FILE.replace('"version": 1\n', '// "x" [twice {\n    "version": 1\n    // 12" ruler\n')
  expect(withValue(noted, ['report', 'version'], 2)).toBe(noted.replace('"version": 1', '"version": 2'))
  expect(withValue(noted, ['person', 'crn'], 'Z2')).toBe(noted.replace('"crn": "Z1"', '"crn": "Z2"'))
  const put = withValue(noted, ['report', 'position'], 'x')
  expect(JSON.parse(withoutNotes(put)).report).toEqual({ version: 1, position: 'x' })
  expect(put).toContain('// 12" ruler')
  const alone = FILE.replace('"empty": {}', '"empty": {\n    // nothing yet\n  }')
  const filled = withValue(alone, ['empty', 'a'], 1)
  expect(filled).toContain('// nothing yet')
  expect(JSON.parse(withoutNotes(filled)).empty).toEqual({ a: 1 })
})

test('a line end that a text may hold begins no note', () => {
  expect(withoutNotes('{"a":"x\u2028// y"}')).toBe('{"a":"x\u2028// y"}')
  expect(withoutNotes('{\r// y\r"a":1}')).toBe('{\r    \r"a":1}')
})
