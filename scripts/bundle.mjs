import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Bundles the command line and the library. Split into chunks, so that starting loads a few files, and the
 * code for PDF and DOCX only when it is needed.
 */
export async function bundle(outdir) {
  rmSync(resolve(root, outdir), { recursive: true, force: true })
  await build({
    entryPoints: ['src/main.ts', 'src/index.ts', 'src/cli/render-worker.ts', 'src/web/worker.ts'],
    absWorkingDir: root,
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    chunkNames: 'chunks/[name]-[hash]',
    // Machine code, one package a platform; and a package that starts threads from files of its own.
    external: ['@resvg/resvg-js', 'piscina'],
    // The CommonJS packages within the bundle call require for Node's own modules.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    legalComments: 'none',
    plugins: [englishOnly],
    logLevel: 'warning',
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
