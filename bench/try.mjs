import { makeDocuments, shareOf, withoutFigures, wordsOf } from './documents.mjs'
import { textOf } from './open.mjs'
import { chromium } from './peers/chromium.mjs'
import { stockDocx } from './peers/docx.mjs'
import { docxtemplater } from './peers/docxtemplater.mjs'
import { libreoffice } from './peers/libreoffice.mjs'
import { ours } from './peers/ours.mjs'
import { stockPdfmake } from './peers/pdfmake.mjs'
import { reactPdf } from './peers/react-pdf.mjs'
import { typst } from './peers/typst.mjs'
import { loadProduct } from './product.mjs'

const product = await loadProduct()
const docs = makeDocuments(product, 60)
console.log(docs.length, Object.groupBy ? '' : '')
const docx = await ours(product, 'docx')
const pick = [docs[0], docs[1], docs[2], docs[4]]
for (const [make, format] of [
  [() => ours(product, 'pdf'), 'pdf'],
  [() => stockPdfmake(product), 'pdf'],
  [() => reactPdf(product), 'pdf'],
  [() => typst(product), 'pdf'],
  [() => chromium(product), 'pdf'],
  [() => libreoffice(docx), 'pdf'],
  [() => docx, 'docx'],
  [() => stockDocx(product), 'docx'],
  [() => docxtemplater(product), 'docx'],
]) {
  try {
    const peer = await make()
    for (const d0 of pick) {
      const d = peer.name === 'docxtemplater' ? withoutFigures(d0) : d0
      const t = performance.now()
      const bytes = await peer.render(d)
      const ms = performance.now() - t
      console.log(
        peer.name,
        peer.version,
        d.kind,
        ms.toFixed(0),
        bytes.length,
        shareOf(wordsOf(d, product.inlineText), await textOf(bytes, format)).toFixed(4),
      )
    }
    await peer.close()
  } catch (e) {
    console.log('FAILED', make.toString(), e)
  }
}
