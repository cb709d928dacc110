import { createRequire } from 'node:module'
import { dirname } from 'node:path'

// What packages bring along for browsers, and Node has built in: less to load, and quicker.
const STAND_INS = {
  // fontkit's Unicode tables.
  'tiny-inflate': `
    const { inflateRawSync } = require('node:zlib')
    module.exports = (source, destination) => {
      destination.set(inflateRawSync(source))
      return destination
    }`,
  // fontkit's WOFF2 fonts.
  'brotli/decompress.js': "exports = module.exports = require('node:zlib').brotliDecompressSync",
}

// What packages load at once and call seldom, if ever: loaded when it is called.
const LATER = {
  // pdfkit encrypts files where it is asked to.
  '@noble/ciphers/aes': ['cbc', 'ecb'],
  // commander starts commands that are programs of their own.
  'node:child_process': ['spawn'],
}

const later = (path) =>
  LATER[path].map((name) => `exports.${name} = (...given) => require('${path}').${name}(...given)`).join('\n')

/**
 * An esbuild plugin: Node's own zlib in place of packages, one copy of fontkit where there are two, and what is seldom
 * called loaded when it is called.
 */
export const nodesOwn = {
  name: 'nodes-own',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:tiny-inflate|brotli\/decompress\.js)$/ }, ({ path }) => ({
      path,
      namespace: 'nodes-own',
    }))
    onLoad({ filter: /./, namespace: 'nodes-own' }, ({ path }) => ({ contents: STAND_INS[path] }))
    // pdfkit requires it, we import it.
    onResolve({ filter: /^fontkit$/ }, () => ({ path: createRequire(import.meta.url).resolve('fontkit') }))
    onResolve({ filter: /^(?:@noble\/ciphers\/aes|node:child_process)$/ }, ({ path, importer, namespace }) =>
      namespace !== 'later' && /node_modules.(?:pdfkit|commander)\b/.test(importer)
        ? { path, namespace: 'later', pluginData: dirname(importer) }
        : undefined,
    )
    onLoad({ filter: /./, namespace: 'later' }, ({ path, pluginData }) => ({
      contents: later(path),
      resolveDir: pluginData,
    }))
  },
}
