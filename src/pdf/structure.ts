import type { Keeper, Reference } from './file/reference.ts'

/** The structure types of PDF 1.7 that a document of ours uses. */
export type StructureType =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Div'
  | 'Figure'
  | 'Caption'
  | 'Note'
  | 'Reference'
  | 'Link'
  | 'Span'

interface Entries {
  /** Attribute dictionary, as PDF. */
  attributes?: string
  alt?: string
  id?: string
}

type Child = StructureElement | { page: Reference; mcid: number } | { page: Reference; annotation: Reference }

/** An element of the structure tree. Children keep the order in which they were attached. */
export class StructureElement {
  readonly type: StructureType
  readonly parent: StructureElement | null
  readonly entries: Entries
  readonly children: Child[] = []
  private attached: boolean

  /** `late`: takes its place among its parent's text when its own text is written. */
  constructor(type: StructureType, parent: StructureElement | null, entries: Entries = {}, late = false) {
    this.type = type
    this.parent = parent
    this.entries = entries
    this.attached = !late
    if (!late) parent?.children.push(this)
  }

  attach(): void {
    if (this.attached) return
    this.attached = true
    this.parent?.attach()
    this.parent?.children.push(this)
  }
}

/** What pages and annotations report while they are written, and what the tree is closed with. */
export class ParentTree {
  private readonly owners: (StructureElement | StructureElement[])[] = []

  /** The key of a page, under which its marked content is listed. */
  addPage(): { key: number; contents: StructureElement[] } {
    const contents: StructureElement[] = []
    this.owners.push(contents)
    return { key: this.owners.length - 1, contents }
  }

  addAnnotation(owner: StructureElement): number {
    this.owners.push(owner)
    return this.owners.length - 1
  }

  /** Writes the tree below `root` and gives the reference of the tree's own root. */
  write(root: StructureElement, file: Keeper): Reference {
    const treeRoot = file.ref()
    const references = new Map<StructureElement, Reference>()
    const assign = (element: StructureElement) => {
      references.set(element, file.ref())
      for (const child of element.children) if (child instanceof StructureElement) assign(child)
    }
    assign(root)
    for (const [element, reference] of references) {
      const parent = element.parent === null ? treeRoot : references.get(element.parent)
      file.keep(reference, dictionary(element, String(parent), references))
    }
    const numbers = this.owners.map((owner, key) => {
      const owners = Array.isArray(owner)
        ? `[${owner.map((one) => references.get(one)).join(' ')}]`
        : references.get(owner)
      return `${key} ${owners}`
    })
    const ids = [...references].flatMap(([{ entries }, reference]) =>
      entries.id === undefined ? [] : [[entries.id, reference] as const],
    )
    ids.sort(([a], [b]) => (a < b ? -1 : 1))
    const names =
      ids.length === 0
        ? ''
        : `/IDTree <</Names [${ids.map(([id, reference]) => `${pdfString(id)} ${reference}`).join(' ')}]>>`
    file.keep(
      treeRoot,
      `<</Type /StructTreeRoot /K [${references.get(root)}] /ParentTree <</Nums [${numbers.join(' ')}]>> /ParentTreeNextKey ${numbers.length} ${names}>>`,
    )
    return treeRoot
  }
}

function dictionary(
  element: StructureElement,
  parent: string,
  references: Map<StructureElement, Reference>,
): string {
  const { attributes, alt, id } = element.entries
  const page = element.children.find((child) => 'page' in child)?.page
  const kids = element.children.map((child) => {
    if (child instanceof StructureElement) return String(references.get(child))
    if ('annotation' in child) return `<</Type /OBJR /Obj ${child.annotation} /Pg ${child.page}>>`
    return child.page === page ? String(child.mcid) : `<</Type /MCR /Pg ${child.page} /MCID ${child.mcid}>>`
  })
  return [
    `<</Type /StructElem /S /${element.type} /P ${parent}`,
    page === undefined ? '' : `/Pg ${page}`,
    kids.length === 0 ? '' : `/K [${kids.join(' ')}]`,
    attributes === undefined ? '' : `/A ${attributes}`,
    alt === undefined ? '' : `/Alt ${pdfString(alt)}`,
    id === undefined ? '' : `/ID ${pdfString(id)}`,
    '>>',
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** A text string: UTF-16 where needed, so that any text survives. */
export function pdfString(text: string): string {
  if (/^[ -~]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`
  let hex = 'feff'
  for (let i = 0; i < text.length; i++) hex += text.charCodeAt(i).toString(16).padStart(4, '0')
  return `<${hex}>`
}
