// What the tests of the rules use of vitest, for scripts/mutation-runner.mjs: tests are collected once and run again and
// again in one process, so that a mutant costs what its tests cost.
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { format } from 'node:util'
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from '@vitest/expect'
import * as chai from 'chai'

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)

/** { file, name, body }, in order. */
const collected = []
let file = ''
const names = []

export function collectFrom(path) {
  file = path
}

export const testsCollected = () => collected

export function describe(name, body) {
  names.push(String(name))
  body()
  names.pop()
}
describe.each = each(describe)

export function test(name, ...rest) {
  const body = rest.find((value) => typeof value === 'function')
  collected.push({ file, name: [...names, String(name)].join(' '), body })
}
test.each = each(test)

/** As vitest names them: `$name` of an object, `%s` and the like of a list. */
function each(declare) {
  return (rows) => (name, body) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row]
      const written = name.includes('%')
        ? format(name, ...values.slice(0, name.split(/%[sdifjo]/).length - 1))
        : name.replace(/\$(\w+)/g, (_, key) => String(values[0][key]))
      declare(written, () => body(...values))
    }
  }
}

let running = null
export async function run(collectedTest) {
  running = collectedTest
  await collectedTest.body()
}

export const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect, {
  ...globalThis[ASYMMETRIC_MATCHERS_OBJECT],
  unreachable: (message) => chai.assert.fail(message ?? 'not to be reached'),
})

chai.use((_, utils) => {
  utils.addMethod(chai.Assertion.prototype, 'toMatchFileSnapshot', function (path) {
    chai.expect(this._obj).toBe(readFileSync(resolve(dirname(running.file), path), 'utf8'))
  })
})
