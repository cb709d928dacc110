import { existsSync, readFileSync } from 'node:fs'
import { chromium as browserType } from 'playwright-core'
import { FONTS } from '../product.mjs'

const PATH = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
)

/** Headless Chromium kept warm: one page, its content set anew for each document, printed with tags. */
export async function chromium({ renderHtml }) {
  if (PATH === undefined) return { name: 'Chromium (warm, tagged)', skipped: 'no Chromium on this machine' }
  const browser = await browserType.launch({
    executablePath: PATH,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  const page = await browser.newPage()
  const style = styleSheet()
  const render = async ({ document }) => {
    const { title, language, edition } = document.metadata
    await page.setContent(
      `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title.replaceAll('<', '&lt;')}</title><style>${style}</style></head><body>${renderHtml(document, { titleLevel: 1, idPrefix: '' })}</body></html>`,
      { waitUntil: 'load' },
    )
    await page.evaluate(() => document.fonts.ready)
    return page.pdf({
      format: 'A4',
      tagged: true,
      outline: true,
      margin: { top: '0.81in', bottom: '0.83in', left: '0.94in', right: '0.94in' },
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: `<span style="font-size:9.5pt;width:100%;text-align:center">${edition.replaceAll('<', '&lt;')} <span class="pageNumber"></span> of <span class="totalPages"></span></span>`,
    })
  }
  return { name: 'Chromium (warm, tagged)', version: browser.version(), render, close: () => browser.close() }
}

function styleSheet() {
  const faces = [
    ['normal', 400, 'normal'],
    ['bold', 700, 'normal'],
    ['italics', 400, 'italic'],
    ['bolditalics', 700, 'italic'],
  ].map(([face, weight, style]) => {
    const data = readFileSync(FONTS[face]).toString('base64')
    return `@font-face{font-family:"Atkinson Hyperlegible Next";font-weight:${weight};font-style:${style};src:url(data:font/ttf;base64,${data})}`
  })
  return `${faces.join('')}body{font:11pt/1.28 "Atkinson Hyperlegible Next"}h1{font-size:21pt}h2{font-size:14.5pt}h3{font-size:12pt}table{border-collapse:collapse;width:100%;font-size:10.5pt}td,th{border-bottom:.5pt solid #b1b4b6;text-align:left;padding:3pt;vertical-align:top}svg{max-width:100%}dl>div{display:flex;gap:1em}dt{flex:1;font-weight:bold}dd{flex:2}`
}
