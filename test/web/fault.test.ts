import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faultOf } from '../../src/web/serving/fault.ts'

const STACK_LINE = '\n    at Quillon Vexworth (12 Example Road:1:1)'

function thrown(message: string, over: Partial<Error> = {}): Error {
  return Object.assign(new Error(message), over)
}

test('a fault is told by its kind and where in the code it is', () => {
  expect(faultOf(new TypeError('x'))).toMatch(/^TypeError\n {4}at .*fault\.test\.ts:\d+:\d+\)?\n/)
})

test.each([
  ['in the message', thrown(`no such thing: ${STACK_LINE}`)],
  ['at its start', thrown(STACK_LINE)],
  ['in a message that was changed since', thrown(`a${STACK_LINE}`, { message: 'another' })],
  ['in a message that was emptied since', thrown(`a${STACK_LINE}`, { message: '' })],
  ['in the name', thrown('a', { name: `Error${STACK_LINE}` })],
  ['in the stack, which is text that anybody can set', thrown('a', { stack: `Error: b${STACK_LINE}` })],
])('a value that looks like a line of a stack never reaches the log: %s', (_, error) => {
  expect(faultOf(error)).not.toContain('Quillon')
})

test('nothing of a message does, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const told = faultOf(new Error(`${text}\n    at ${text}Quillon\n${text}`))
      expect(told).not.toContain('Quillon')
      expect(
        told
          .split('\n')
          .slice(1)
          .every((line) => line.startsWith('    at ')),
      ).toBe(true)
    }),
  )
})
