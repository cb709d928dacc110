import mammoth from 'mammoth'
import { furniture } from '../document/furniture.ts'
import { noOutline, type Outline } from './outline-of.ts'
import { find, findAll, parse, type XmlNode } from './package.ts'

/**
 * What mammoth, a reader of Word files that is none of ours, finds in one. It knows lists by their numbering's links
 * with styles, header rows and notes as Word does, and nothing of our look.
 */
export async function readByMammoth(file: Uint8Array): Promise<Outline> {
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(file) },
    { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
  )
  // It says which styles it has no element for; anything else is a fault.
  const faults = messages.filter(({ message }) => !message.startsWith('Unrecognised '))
  if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join('\n'))
  const outline = noOutline()
  visit(parse(`<body>${value}</body>`), outline, 0)
  return outline
}

function visit(node: XmlNode, outline: Outline, depth: number): void {
  for (const child of node.children) {
    if (/^h\d$/.test(child.name)) outline.headings.push([Number(child.name[1]), textOf(child)])
    else if (child.name === 'img') outline.alternatives.push(...alternativeOf(child))
    else if (child.name === 'table') outline.tables.push(tableOf(child))
    else if (child.name === 'ol' && child.children[0]?.attributes.id?.startsWith('footnote-'))
      outline.notes = child.children.map((note, at) => [String(at + 1), noteOf(note)])
    else if (child.name === 'ul' || child.name === 'ol') {
      outline.lists += 1
      for (const item of child.children) {
        const own = { ...item, children: item.children.filter(({ name }) => name !== 'ul' && name !== 'ol') }
        outline.items.push([depth + 1, child.name === 'ol', textOf(own)])
        visit(item, outline, depth + 1)
      }
    } else visit(child, outline, depth)
  }
}

/** None where a picture only goes on with the one above. */
function alternativeOf({ attributes: { alt = '' } }: XmlNode): string[] {
  const [before = '', after = ''] = furniture.figureContinued.split('{number}')
  return alt.startsWith(before) && alt.endsWith(after) ? [] : [alt]
}

function tableOf(table: XmlNode): Outline['tables'][number] {
  const rowsIn = (part: XmlNode) =>
    findAll(part, 'tr').map((row) =>
      row.children.filter(({ name }) => name === 'td' || name === 'th').map(textOf),
    )
  const [head] = findAll(table, 'thead')
  const all = rowsIn(table)
  return head ? { header: rowsIn(head), rows: all.slice(rowsIn(head).length) } : { header: [], rows: all }
}

function noteOf(note: XmlNode): string {
  const text = textOf(find(note, 'p'))
  return text.replace(/^ /, '').replace(/ ↑$/, '')
}

/** Text as it is read; the number of a note without the brackets that mammoth puts round it. */
function textOf(node: XmlNode): string {
  if (node.name === '#text') return node.text
  if (node.name === 'br') return ' '
  const text = node.children.map(textOf).join('')
  return node.name === 'sup' ? text.replace(/^\[(\d+)\]$/, '$1') : text
}
