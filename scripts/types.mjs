import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'

/**
 * The library's types, which stand alone: what the entry names, and with it the declarations of zod, from which an
 * edition's and a case's types are inferred. zod itself is in the bundle, so nobody installs it.
 * @returns the compiler's exit code
 */
export function writeTypes(folder) {
  rmSync(folder, { recursive: true, force: true })
  const { status } = spawnSync('npx', ['--no-install', 'tsc', '--project', 'scripts/tsconfig.types.json'], {
    stdio: 'inherit',
  })
  if (status !== 0) return status ?? 1
  const used = new Set()
  const use = (file) => {
    if (used.has(file)) return
    used.add(file)
    const text = readFileSync(file, 'utf8').replace(FROM, (whole, before, name, after) => {
      const there = declarationOf(file, name, folder)
      if (there === undefined) return whole
      use(there)
      const path = relative(dirname(file), there).replace(/\.d\.(c?)ts$/, '.$1js')
      return `${before}${path.startsWith('.') ? path : `./${path}`}${after}`
    })
    writeFileSync(file, text)
  }
  use(resolve(folder, 'index.d.ts'))
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = resolve(entry.parentPath, entry.name)
    if (entry.isFile() && !used.has(file)) rmSync(file)
  }
  copyFileSync(join(zod, 'LICENSE'), join(folder, 'zod/LICENSE'))
  return 0
}

const zod = dirname(createRequire(import.meta.url).resolve('zod/package.json'))

// import … from 'name', export … from 'name', import('name')
const FROM = /((?:\bfrom|\bimport\()\s*['"])([^'"]+)(['"])/g

/** The file that an import means, where it is ours or zod's; zod's is copied on the way. */
function declarationOf(file, name, folder) {
  if (name === 'zod') return copied(join(zod, 'index.d.ts'), folder)
  if (!name.startsWith('.')) return undefined
  const here = resolve(dirname(file), name.replace(/\.(?:js|ts)$/, '.d.ts'))
  if (existsSync(here)) return here
  const inZod = relative(resolve(folder, 'zod'), here)
  return inZod.startsWith('..') ? undefined : copied(join(zod, inZod), folder)
}

function copied(from, folder) {
  if (!existsSync(from)) return undefined
  const to = resolve(folder, 'zod', relative(zod, from))
  mkdirSync(dirname(to), { recursive: true })
  copyFileSync(from, to)
  return to
}
