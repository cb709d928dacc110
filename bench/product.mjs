import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))
const requireFromRoot = createRequire(join(ROOT, 'package.json'))

/** The product's inner parts, bundled. */
export async function loadProduct() {
  const { build } = requireFromRoot('esbuild')
  // Inside the product's own package, whose folder it looks for upwards from where it lies.
  const outfile = join(ROOT, 'node_modules/.cache/groupwork/bench/ours.mjs')
  await build({
    entryPoints: [join(ROOT, 'bench/ours.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: ['@resvg/resvg-js', 'piscina'],
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    logLevel: 'error',
  })
  return import(pathToFileURL(outfile).href)
}

/** Paths of the fonts' faces, as the product reads them. */
export const FONTS = Object.fromEntries(
  [
    ['normal', '400Regular'],
    ['bold', '700Bold'],
    ['italics', '400Regular_Italic'],
    ['bolditalics', '700Bold_Italic'],
  ].map(([name, face]) => [name, facePath(face)]),
)

function facePath(face) {
  const folder = dirname(
    requireFromRoot.resolve('@expo-google-fonts/atkinson-hyperlegible-next/package.json'),
  )
  return join(folder, face, `AtkinsonHyperlegibleNext_${face}.ttf`)
}

/** The product's own picture library: the peers' PNGs come from the same one. */
export const { Resvg } = requireFromRoot('@resvg/resvg-js')

export function versionOf(name) {
  for (const from of [createRequire(import.meta.url), requireFromRoot]) {
    try {
      let folder = dirname(from.resolve(name))
      for (;;) {
        try {
          const { name: found, version } = from(join(folder, 'package.json'))
          if (found === name) return version
        } catch {
          // Not in this folder; one up.
        }
        if (dirname(folder) === folder) break
        folder = dirname(folder)
      }
    } catch {
      // Not here; in the other package.
    }
  }
  return 'unknown'
}
