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
import { median, spread } from './statistics.mjs'

const CASES = 60
const ROUNDS = 3
const WARM_UP = 16
/** So many documents, where one takes seconds. */
const FEW = 6

/** The same documents by every writer, interleaved in one process. Milliseconds a document, and ratios to ours. */
export async function sideBySide(product) {
  const whole = makeDocuments(product, CASES)
  const word = await ours(product, 'docx')
  const groups = [
    {
      title: 'PDF',
      format: 'pdf',
      documents: whole,
      make: [
        () => ours(product, 'pdf'),
        () => stockPdfmake(product),
        () => reactPdf(product),
        typst,
        () => chromium(product),
        () => libreoffice(word),
      ],
    },
    {
      title: 'DOCX, with figures',
      format: 'docx',
      documents: whole,
      make: [() => word, () => stockDocx(product)],
    },
    {
      title: 'DOCX, without figures',
      format: 'docx',
      documents: whole.map(withoutFigures),
      make: [() => word, () => docxtemplater(product), () => stockDocx(product)],
    },
  ]
  const measured = []
  for (const { make, ...group } of groups) measured.push(await measureGroup(group, make, product))
  return { documents: whole.length, cases: CASES, rounds: ROUNDS, groups: measured }
}

async function measureGroup({ title, format, documents }, make, product) {
  const peers = []
  for (const open of make) peers.push(await opened(open))
  const usable = peers.filter(({ render }) => render !== undefined)
  for (const peer of usable.filter(({ few }) => !few)) {
    for (const document of documents.slice(0, WARM_UP)) await peer.render(document)
  }
  const times = new Map(usable.map((peer) => [peer, documents.map(() => [])]))
  const sizes = new Map(usable.map((peer) => [peer, []]))
  const shares = new Map(usable.map((peer) => [peer, []]))
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, document] of documents.entries()) {
      for (const offset of usable.keys()) {
        const peer = usable[(at + offset) % usable.length]
        if (peer.few && (round > 0 || at >= FEW)) continue
        const start = performance.now()
        const bytes = await peer.render(document)
        times.get(peer)[at].push(performance.now() - start)
        if (round > 0) continue
        sizes.get(peer).push(bytes.length)
        shares.get(peer).push(shareOf(wordsOf(document, product.inlineText), await textOf(bytes, format)))
      }
    }
    process.stderr.write(`${title}: round ${round + 1} of ${ROUNDS}\n`)
  }
  for (const peer of usable) await peer.close()
  // A document's own median first, so that a pause of the machine counts once and not as a slow document.
  const own = new Map(
    [...times].map(([peer, all]) => [peer, all.map((some) => (some.length > 0 ? median(some) : null))]),
  )
  const reference = own.get(usable[0])
  return {
    title,
    peers: peers.map((peer) => {
      if (peer.render === undefined) return { name: peer.name, skipped: peer.skipped }
      const mine = own.get(peer)
      const pairs = mine.flatMap((time, at) => (time === null ? [] : [reference[at] / time]))
      return {
        ...{ name: peer.name, version: peer.version, count: pairs.length },
        time: spread(mine.filter((time) => time !== null)),
        ratio: {
          ...spread(pairs),
          ofMedians:
            median(reference.filter((_, at) => mine[at] !== null)) /
            median(mine.filter((time) => time !== null)),
        },
        size: median(sizes.get(peer)),
        share: Math.min(...shares.get(peer)),
      }
    }),
  }
}

async function opened(open) {
  try {
    return await open()
  } catch (error) {
    return { name: open.name || 'a peer', skipped: `did not start: ${error.message.split('\n')[0]}` }
  }
}
