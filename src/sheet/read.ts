import type { Sheet } from './cells.ts'
import { decoded } from './encoding.ts'
import { refuseMarkup, refuseOther } from './kinds.ts'
import { readOds } from './ods.ts'
import { another, locked } from './refused.ts'
import { readText } from './text.ts'
import { readXlsx } from './xlsx.ts'
import { openZip, type Zip } from './zip.ts'

/**
 * What a file holds, sheet by sheet: an Excel workbook (.xlsx), an OpenDocument sheet (.ods), or cells parted by commas,
 * semicolons, tabs or upright strokes in any usual encoding. What it is, its bytes tell, not its name. Throws InputError
 * where it is something else, damaged, locked or beyond the limits.
 */
export function readSheets(content: string | Uint8Array, file: string): Sheet[] {
  if (typeof content === 'string') return [asText(content, file)]
  refuseOther(content, file)
  const packed = content[0] === 0x50 && content[1] === 0x4b
  if (!packed) return [asText(decoded(content), file)]
  const zip = openZip(content, file)
  // As LibreOffice locks a whole package since its release of 2024.
  if (zip.has('encrypted-package')) throw locked(file)
  const kind = KINDS.find(([part]) => zip.has(part))
  if (kind === undefined) throw another(file, 'a packed file')
  const [, read] = kind
  if (typeof read === 'string') throw another(file, read)
  return read(zip, file)
}

/** By a part that only this kind of package has. */
const KINDS: readonly (readonly [part: string, read: string | ((zip: Zip, file: string) => Sheet[])])[] = [
  ['xl/workbook.xml', readXlsx],
  ['xl/workbook.bin', 'a binary workbook (.xlsb). Open it in Excel and save it as .xlsx'],
  ['word/document.xml', 'a Word document'],
  ['ppt/presentation.xml', 'a presentation'],
  ['content.xml', readOds],
]

function asText(text: string, file: string): Sheet {
  refuseMarkup(text, file)
  return readText(text, file)
}
