import type { Epoch, Sheet } from './cells.ts'
import { type Shown, shownBy } from './formats.ts'
import { gridsOf } from './grid.ts'
import { broken } from './refused.ts'
import { readWorksheet } from './worksheet.ts'
import { localName, readXml } from './xml.ts'
import type { Zip } from './zip.ts'

/**
 * The sheets of an Excel workbook (ECMA-376 part 1, 18), in their order. Macros, links to elsewhere, pictures and
 * formulas are left where they are: of a formula, the value that was saved with it is read.
 */
export function readXlsx(zip: Zip, file: string): Sheet[] {
  const { sheets, epoch } = readWorkbook(zip, file)
  const targets = readTargets(zip, file)
  const texts = zip.has(TEXTS) ? readTexts(zip, file) : []
  const styles = zip.has(STYLES) ? readStyles(zip, file) : []
  const grids = gridsOf(file, () => epoch)
  return sheets.flatMap(({ id, hidden }, at) => {
    const target = targets.get(id)
    // A sheet that is a chart has no cells.
    if (target === undefined) return []
    if (!zip.has(target)) throw broken(file, 'a sheet of it is missing')
    const grid = grids(at + 1)
    if (hidden) grid.hideSheet()
    readWorksheet(zip.part(target), file, grid, { texts, styles, epoch })
    return grid.sheet()
  })
}

const WORKBOOK = 'xl/workbook.xml'
const TEXTS = 'xl/sharedStrings.xml'
const STYLES = 'xl/styles.xml'

function readWorkbook(zip: Zip, file: string) {
  const sheets: { id: string; hidden: boolean }[] = []
  let epoch: Epoch = 1900
  readXml(zip.part(WORKBOOK), file, {
    open: (name, attributes) => {
      const local = localName(name)
      if (local === 'workbookPr' && ['1', 'true'].includes(attributes.date1904 ?? '')) epoch = 1904
      if (local !== 'sheet') return
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1]
      if (id !== undefined) sheets.push({ id, hidden: (attributes.state ?? 'visible') !== 'visible' })
    },
  })
  return { sheets, epoch: epoch as Epoch }
}

/** Where the cells of each sheet stand, by its id. */
function readTargets(zip: Zip, file: string): Map<string, string> {
  const targets = new Map<string, string>()
  readXml(zip.part('xl/_rels/workbook.xml.rels'), file, {
    open: (name, { Id, Target, Type, TargetMode }) => {
      if (localName(name) !== 'Relationship' || Id === undefined || Target === undefined) return
      if (!Type?.endsWith('/worksheet') || TargetMode === 'External') return
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//, '')}`)
    },
  })
  return targets
}

/** Texts that cells share, each without how it is pronounced. */
function readTexts(zip: Zip, file: string): string[] {
  const texts: string[] = []
  let text = ''
  let taken = false
  let spoken = 0
  readXml(zip.part(TEXTS), file, {
    open: (name) => {
      const local = localName(name)
      if (local === 'si') text = ''
      if (local === 'rPh') spoken += 1
      taken = local === 't'
    },
    close: (name) => {
      const local = localName(name)
      if (local === 'si') texts.push(text)
      if (local === 'rPh') spoken -= 1
      taken = false
    },
    text: (piece) => {
      if (taken && spoken === 0) text += piece
    },
  })
  return texts
}

/** How the numbers of each style of a cell are shown. */
function readStyles(zip: Zip, file: string): (Shown | null)[] {
  const codes = new Map<number, string>()
  const styles: (Shown | null)[] = []
  let ofCells = false
  readXml(zip.part(STYLES), file, {
    open: (name, { numFmtId, formatCode }) => {
      const local = localName(name)
      if (local === 'numFmt' && formatCode !== undefined) codes.set(Number(numFmtId), formatCode)
      if (local === 'cellXfs') ofCells = true
      if (local === 'xf' && ofCells) {
        const id = Number(numFmtId ?? 0)
        styles.push(shownBy(id, codes.get(id)))
      }
    },
    close: (name) => {
      if (localName(name) === 'cellXfs') ofCells = false
    },
  })
  return styles
}
