import type { Tagged } from './tagged.ts'

/**
 * What a screen reader would say from the first line of a document to its last: each thing by what it is, lists and
 * tables with their size, cells behind the head of their column, links by their names. A line a thing.
 */
export function transcript(elements: readonly Tagged[]): string[] {
  return elements.flatMap((element) => say(element, 0))
}

function say(element: Tagged, depth: number): string[] {
  const { type, children } = element
  const line = (text: string) => (tidy(text) === '' ? [] : [`${'    '.repeat(depth)}${tidy(text)}`])
  const heading = /^H([1-6])$/.exec(type)
  if (heading !== null) return line(`heading level ${heading[1]}: ${words(children)}`)
  if (type === 'L') return list(element, depth)
  if (type === 'Table') return table(element, depth)
  if (type === 'Figure') {
    const captions = children.filter((child) => typeof child !== 'string' && child.type === 'Caption')
    const caption = captions.flatMap((each) => say(each as Tagged, depth))
    return [...caption, ...line(`graphic: ${element.alternative ?? '(nothing is said of it)'}`)]
  }
  if (type === 'Caption') return line(`caption: ${words(children)}`)
  if (type === 'Region')
    return [...line(`region: ${element.alternative}`), ...children.flatMap((child) => part(child, depth))]
  if (type === 'Note') return line(`note: ${words(children)}`)
  if (children.some(isBlock)) return runs(children).flatMap((run) => sayRun(run, depth))
  return line(words([element]))
}

const part = (child: Tagged | string, depth: number) => sayRun([child], depth)

function sayRun(run: (Tagged | string)[], depth: number): string[] {
  const [first] = run
  if (run.length === 1 && first !== undefined && isBlock(first)) return say(first as Tagged, depth)
  const text = tidy(words(run))
  return text === '' ? [] : [`${'    '.repeat(depth)}${text}`]
}

/** Blocks one by one, and what stands between them together. */
function runs(children: readonly (Tagged | string)[]): (Tagged | string)[][] {
  const all: (Tagged | string)[][] = []
  let open: (Tagged | string)[] | undefined
  for (const child of children) {
    if (isBlock(child)) {
      all.push([child])
      open = undefined
    } else if (open === undefined) {
      open = [child]
      all.push(open)
    } else open.push(child)
  }
  return all
}

const INLINE = new Set(['Span', 'Link', 'Reference', 'Quote', 'Code', 'Em', 'Strong', 'Annot', 'Lbl'])
const isBlock = (child: Tagged | string) => typeof child !== 'string' && !INLINE.has(child.type)

/** A run of text, with links in it by their names. */
function words(children: readonly (Tagged | string)[]): string {
  return children.map(wordsOf).join('')
}

function wordsOf(child: Tagged | string): string {
  if (typeof child === 'string') return child
  const { type, alternative } = child
  if (type === 'Link') return ` [link: ${tidy(alternative ?? words(child.children))}] `
  if (type === 'Figure') return ` [graphic: ${alternative}] `
  if (alternative !== null) return alternative
  const inside = words(child.children)
  return isBlock(child) ? ` ${inside} ` : inside
}

function list({ children }: Tagged, depth: number): string[] {
  const items = children.filter((child) => typeof child !== 'string' && child.type === 'LI') as Tagged[]
  const indent = '    '.repeat(depth)
  const captions = children.filter((child) => typeof child !== 'string' && child.type === 'Caption')
  return [
    ...captions.flatMap((each) => say(each as Tagged, depth)),
    `${indent}list with ${counted(items.length, 'item')}`,
    ...items.flatMap((item) => listItem(item, depth + 1)),
    `${indent}out of list`,
  ]
}

/** Its label, if it says something, and its first words make one line. */
function listItem({ children }: Tagged, depth: number): string[] {
  const own = (type: string) =>
    children.filter((child) => typeof child !== 'string' && child.type === type) as Tagged[]
  const label = tidy(words(own('Lbl').flatMap((each) => each.children)))
  const body = own('LBody').flatMap((each) => say({ ...each, type: 'Div' }, depth))
  const others = children.filter(
    (child) => typeof child === 'string' || !['Lbl', 'LBody'].includes(child.type),
  )
  const rest = runs(others).flatMap((run) => sayRun(run, depth))
  const [first, ...more] = [...body, ...rest]
  const head = /^[•–◦▪]?$/.test(label) ? 'bullet' : /\p{L}{2}/u.test(label) ? `${label}:` : label
  return [`${'    '.repeat(depth)}${head} ${(first ?? '(blank)').trim()}`, ...more]
}

function table({ children }: Tagged, depth: number): string[] {
  const indent = '    '.repeat(depth)
  const all = children.filter((child) => typeof child !== 'string')
  const rows = all.flatMap((child) =>
    child.type === 'TR'
      ? [child]
      : (child.children.filter((row) => typeof row !== 'string' && row.type === 'TR') as Tagged[]),
  )
  const cells = rows.map(({ children: row }) => row.filter((cell) => typeof cell !== 'string'))
  const [first = []] = cells
  const heads = first.every(isColumnHead) ? first.map(({ children: head }) => tidy(words(head))) : []
  return [
    ...all.filter(({ type }) => type === 'Caption').flatMap((each) => say(each, depth)),
    `${indent}table with ${counted(Math.max(...cells.map((row) => row.length)), 'column')} and ${counted(rows.length, 'row')}`,
    ...cells.map((row, at) => `${indent}    row ${at + 1}: ${rowText(row, at === 0 ? [] : heads)}`),
    `${indent}out of table`,
  ]
}

/** An empty corner heads nothing. */
const isColumnHead = ({ type, scope, children }: Tagged) =>
  (type === 'TH' && scope === 'Column') || words(children).trim() === ''

/** Each cell behind the head of its column, as it is said when one goes from cell to cell. */
const rowText = (row: readonly Tagged[], heads: readonly string[]) =>
  row
    .map(({ children }, at) => [heads[at], tidy(words(children)) || 'blank'].filter(Boolean).join(': '))
    .join(' | ')

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`

const tidy = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?)])/g, '$1')
    .trim()
