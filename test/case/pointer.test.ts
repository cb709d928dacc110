import { describe, expect, test } from 'vitest'
import { pointerTo, remove, stepsOf, valueAt, write } from '../../src/case/pointer.ts'
import { expectNothingReached, INHERITED, NO_PLACES } from '../hostile.ts'

const data = () => ({ list: [{ id: 'a' }, { id: 'b' }], person: { name: 'Sam' } })

describe('what nobody put there isn’t reached', () => {
  test.each(INHERITED)('%s', (name) => {
    const given = data()
    for (const path of [[name], ['list', name], ['person', name], ['person', 'name', name]]) {
      expect(valueAt(given, path)).toBeUndefined()
      expect(valueAt(given, [...path, 'call'])).toBeUndefined()
      remove(given, path)
      remove(given, [...path, 'hasOwnProperty'])
    }
    expect(given).toEqual(data())
    write(given, ['person', name], 'x')
    expect(Object.getPrototypeOf(given.person)).toBe(Object.prototype)
    expect(valueAt(given, ['person', name])).toBe('x')
    write(given, ['person', name, 'polluted'], 'x')
    remove(given, ['person', name])
    expect(given).toEqual(data())
    expect(() => write(given, ['list', name], 'x')).toThrow(RangeError)
    expectNothingReached(name)
  })
})

describe('of a list, only places that it has', () => {
  test.each(NO_PLACES)('not %s', (name) => {
    const given = data()
    expect(valueAt(given, ['list', name])).toBeUndefined()
    remove(given, ['list', name])
    remove(given, ['list', name, 'id'])
    expect(() => write(given, ['list', name], 'x')).toThrow(RangeError)
    expect(given).toEqual(data())
  })
  test.each([-1, 1.5, 4294967294, Number.NaN, Number.POSITIVE_INFINITY])('nor the number %d', (place) => {
    const given = data()
    expect(valueAt(given, ['list', place])).toBeUndefined()
    expect(() => write(given, ['list', place], 'x')).toThrow(RangeError)
  })
  test('a place taken away is left empty, so that those after it keep theirs', () => {
    const given = data()
    remove(given, ['list', '0'])
    expect(valueAt(given, ['list', '1', 'id'])).toBe('b')
    expect(given.list).toHaveLength(2)
  })
  test('an entry behind the end can be given, not far behind', () => {
    const given = data()
    write(given, ['list', '4', 'id'], 'e')
    expect(valueAt(given, ['list', '4', 'id'])).toBe('e')
    expect(() => write(given, ['list', '5000'], 'x')).toThrow(RangeError)
  })
})

test('what is missing on the way is made', () => {
  const given: object = {}
  write(given, ['schedule', 'sessions', '0', 'id'], 's1')
  expect(given).toEqual({ schedule: { sessions: [{ id: 's1' }] } })
})

test.each(['', '/', '/a~1b/c~0d', '/list/0', '//'])('“%s” is read as it is written', (pointer) => {
  expect(pointerTo(stepsOf(pointer))).toBe(pointer)
})
