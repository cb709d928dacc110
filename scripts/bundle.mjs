import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { nodesOwn } from './nodes-own.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Where the program is entered: the command line, the threads that it starts, and the build's own last step. */
const DOORS = {
  main: 'src/main.ts',
  'cli/render-worker': 'src/cli/render/worker.ts',
  'web/worker': 'src/web/serving/worker.ts',
  'web/page-worker': 'src/web/serving/page-worker.ts',
  prepare: 'src/prepare.ts',
}

/** A door without a file of its own: commands within a process that runs already. */
const WITHIN = { 'command-line': 'src/cli/command-line.ts' }

/**
 * Bundles the library, as modules that are loaded when they are needed, and the program: one script, whose compiled
 * code can be kept (see docs/decisions/0007), with a small file at each door that opens it.
 */
export async function bundle(outdir) {
  const out = resolve(root, outdir)
  rmSync(out, { recursive: true, force: true })
  await Promise.all([bundleLibrary(out), bundleProgram(join(out, 'program')), bundleTab(join(out, 'web'))])
  copyFileSync(join(root, 'scripts/open.mjs'), join(out, 'program/open.mjs'))
  for (const door of Object.keys(DOORS)) {
    const file = join(out, `${door}.js`)
    const program = relative(dirname(file), join(out, 'program/open.mjs'))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, launcher(door, program.startsWith('.') ? program : `./${program}`))
  }
}

// A thread's functions are asked for by their names.
const launcher = (door, program) => `#!/usr/bin/env node
import { open } from '${program}'
const { default: main, render, verify } = open('${door}')
export { main as default, render, verify }
`

const SHARED = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // Machine code, one package a platform; and a package that starts threads from files of its own.
  external: ['@resvg/resvg-js', 'piscina'],
  legalComments: 'none',
  logLevel: 'warning',
}

function bundleLibrary(outdir) {
  return build({
    ...SHARED,
    entryPoints: ['src/index.ts'],
    outdir,
    splitting: true,
    format: 'esm',
    chunkNames: 'chunks/[name]-[hash]',
    // The CommonJS packages within the bundle call require for Node's own modules.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    plugins: [englishOnly, nodesOwn],
  })
}

function bundleProgram(outdir) {
  const doors = Object.entries({ ...DOORS, ...WITHIN }).map(
    ([door, file]) => `'${door}': () => require('./${file}')`,
  )
  return build({
    ...SHARED,
    stdin: { contents: `module.exports = { ${doors.join(', ')} }`, resolveDir: root },
    outfile: join(outdir, 'groupwork.cjs'),
    format: 'cjs',
    // import() from a script would need a loader of its own.
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'programUrl' },
    banner: { js: "const programUrl = require('node:url').pathToFileURL(__filename).href;" },
    plugins: [englishOnly, nodesOwn],
  })
}

/** What runs in the browser beside GOV.UK's own script. */
function bundleTab(outdir) {
  return build({
    absWorkingDir: root,
    bundle: true,
    minify: true,
    platform: 'browser',
    target: 'es2022',
    format: 'esm',
    legalComments: 'none',
    logLevel: 'warning',
    entryPoints: ['src/web/tab/tab.ts'],
    outdir,
  })
}

// zod brings its messages in fifty languages: half its size, read at every start.
const englishOnly = {
  name: 'english-only',
  setup({ onLoad }) {
    onLoad({ filter: /zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js'",
    }))
  },
}
