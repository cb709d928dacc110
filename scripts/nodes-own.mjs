import { createRequire } from 'node:module'

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

/** An esbuild plugin: Node's own zlib in place of packages, and one copy of fontkit where there are two. */
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
  },
}
