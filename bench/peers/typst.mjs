import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { FONTS, versionOf } from '../product.mjs'
import { wholeSvg } from './pdfmake.mjs'

const TEMPLATE = readFileSync(new URL('typst.typ', import.meta.url), 'utf8')

/** Typst: one compiler, one template, the document as data. PDF/UA-1, its caches evicted after each document. */
export async function typst() {
  const compiler = NodeCompiler.create({
    workspace: dirname(fileURLToPath(import.meta.url)),
    fontArgs: [{ fontBlobs: Object.values(FONTS).map((path) => readFileSync(path)) }],
  })
  const render = async ({ document, asOf }) => {
    const data = JSON.stringify(document, (key, value) =>
      key === 'svg' ? { ...value, markup: wholeSvg(value) } : value,
    )
    try {
      return compiler.pdf(
        { mainFileContent: TEMPLATE, inputs: { document: data } },
        { pdfStandard: 'ua-1', creationTimestamp: Date.parse(asOf) / 1_000 },
      )
    } finally {
      compiler.evictCache(0)
    }
  }
  return {
    name: 'Typst (PDF/UA-1)',
    version: versionOf('@myriaddreamin/typst-ts-node-compiler'),
    render,
    close: async () => {},
  }
}
