import { accessProblems } from './access.ts'
import { annotationsOf } from './annotations.ts'
import { archiveProblems } from './archive.ts'
import { Name } from './objects.ts'
import { type Element, type ReadPdf, textOf, walk } from './reader.ts'

/** What a reader who depends on the structure would miss, and an archive refuse; empty when nothing. */
export function structureProblems(pdf: ReadPdf): string[] {
  return [...treeProblems(pdf), ...accessProblems(pdf), ...archiveProblems(pdf)]
}

function treeProblems(pdf: ReadPdf): string[] {
  const { objects, root, tops } = pdf
  const elements = [...walk(tops)]
  const problems: string[] = []
  const test = (bad: boolean, problem: string) => bad && problems.push(problem)
  test(objects.dict(root.MarkInfo).Marked !== true, 'not marked as tagged')
  test(tops.length !== 1 || tops[0]?.type !== 'Document', 'no Document at the top')
  test(
    elements.every((element) => element.pages.length === 0),
    'the tree holds no content',
  )
  test(typeof root.Lang !== 'string', 'no language')
  test(objects.dict(root.ViewerPreferences).DisplayDocTitle !== true, 'the title is not shown')
  test(objects.dict(root.Outlines).First === undefined, 'no bookmarks')
  let level = 0
  for (const element of elements) {
    const heading = /^H(\d)$/.exec(element.type)
    if (heading !== null) {
      test(Number(heading[1]) > level + 1, `a level is skipped before ${element.type}`)
      level = Number(heading[1])
    }
    const attributes = objects.dict(element.dict.A)
    if (element.type === 'TH') test(!(attributes.Scope instanceof Name), 'header cell without scope')
    if (element.type === 'Figure') {
      test(typeof element.dict.Alt !== 'string', 'figure without alternative text')
      const apart = new Set(element.pages).size > 1
      test((objects.list(attributes.BBox).length !== 4) !== apart, 'figure without bounding box')
    }
    if (element.type === 'Note') test(typeof element.dict.ID !== 'string', 'note without ID')
    if (element.type === 'Link') test(annotationsOf(pdf, element).length === 0, 'link without annotation')
  }
  test(level === 0, 'no headings')
  for (const page of pdf.pages) {
    const annotations = objects.list(page.Annots).map((annotation) => objects.dict(annotation))
    test((page.Tabs as Name | undefined)?.name !== 'S', 'tab order does not follow the structure')
    for (const annotation of annotations) {
      test(typeof annotation.Contents !== 'string' || annotation.Contents === '', 'link without description')
      test(typeof annotation.StructParent !== 'number', 'link outside the structure')
    }
  }
  const said = tops.map(textOf).join('').length + pdf.artifacts.join('').length
  test(said !== pdf.drawn.join('').length, 'text that is neither in the structure nor an artifact')
  return problems
}

const BLOCK = /^(H[1-6]|P|Caption|TH|TD|Lbl|LBody)$/

/** The structure tree's text, block by block, as `textBlocks` gives a document's. Furniture and list markers left out. */
export function blocksOf({ objects, tops }: ReadPdf, marking: string | null): string[] {
  const blocks: string[] = []
  const visit = (element: Element, numbering: string) => {
    const { type, dict, children } = element
    const own = (objects.dict(dict.A).ListNumbering as Name | undefined)?.name ?? numbering
    if (type === 'Figure') blocks.push(decoded(dict.Alt as string))
    else if (type === 'Note') blocks.push(textOf(element))
    else if (type === 'Lbl' && own !== 'Description') return
    else if (BLOCK.test(type) && children.some((child) => typeof child === 'string' || child.type === 'Link'))
      blocks.push(textOf(element))
    else for (const child of children) if (typeof child !== 'string') visit(child, own)
  }
  for (const top of tops) visit(top, '')
  const normal = blocks.map(normalise).filter((text) => text !== '')
  // Before the title only the marking stands, and that a draft is one.
  const head = [...walk(tops)].find(({ type }) => type !== 'Document')
  const words = head?.type === 'P' ? textOf(head) : ''
  const marked = marking === null ? /^(?:Draft|Specimen)\b/.test(words) : words.startsWith(marking)
  return normal.slice(marked ? 1 : 0)
}

export function normalise(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function decoded(text: string): string {
  if (!text.startsWith('\xfe\xff')) return text
  return Buffer.from(text.slice(2), 'latin1').swap16().toString('utf16le')
}
