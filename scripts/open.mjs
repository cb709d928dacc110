import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'

const file = fileURLToPath(new URL('groupwork.cjs', import.meta.url))
const keptCode = fileURLToPath(new URL('groupwork.code', import.meta.url))
let script

/**
 * Opens a door of the program and gives what it exports. Code that was compiled before is taken from beside it; where
 * there is none, or none for this version of Node, everything is compiled as it is needed.
 */
export function open(door) {
  beforeReading()
  const source = readFileSync(file, 'utf8')
  script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: file,
    cachedData: existsSync(keptCode) ? readFileSync(keptCode) : undefined,
  })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file))
  return module.exports[door]()
}

// Node's optimising compiler starts so early that a single document costs nearly twice the processor time, and two
// hundred of them more than with this. Set before the code is read: it is good for the same flags only. A flag by a
// name that this version's compiler doesn't know would be complained of at every start.
function beforeReading() {
  const [major] = process.versions.node.split('.').map(Number)
  if (major === 20) setFlagsFromString('--interrupt-budget=1000000')
}

/** Keeps what has been compiled so far for later starts. */
export function keepCode() {
  writeFileSync(keptCode, script.createCachedData())
}

/** Whether the kept code is in use. */
export function usesKeptCode() {
  return script.cachedDataRejected === false
}
