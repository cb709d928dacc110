import type { Furniture } from '../document/furniture.ts'
import type { Theme } from '../document/theme.ts'
import { themesFor } from '../document/themes-for.ts'
import { type Layout, type Metadata, PAPERS } from '../document/tree.ts'
import type { Look } from './empty-document.ts'
import type { Frame } from './frame.ts'

/** A frame by its name, if it was made before and from just this; undefined otherwise. */
export type PreparedFrames = (name: string, from: string) => Frame | undefined

/** By all that each depends on. Made at most once; they are few, and the same for every document that shares them. */
const FRAMES = new Map<string, Promise<Frame>>()

export function lookOf(
  layout: Layout,
  {
    language,
    status,
    columns,
    paper,
    orientation,
  }: Pick<Metadata, 'language' | 'status' | 'columns' | 'paper' | 'orientation'>,
  { draftMark }: Furniture,
): Look {
  const inColumns = layout === 'a4' ? columns : 1
  // Word can't try how much space there may be: a sheet takes the least, with which all but the longest fit.
  const theme = themesFor(layout, { columns, pages: 1, paper, orientation }).at(
    inColumns === 2 ? -1 : 0,
  ) as Theme
  return { theme, language, watermark: status === 'draft' ? draftMark : null, columns: inColumns, paper }
}

export function frameFor(layout: Layout, look: Look, prepared?: PreparedFrames): Promise<Frame> {
  const from = JSON.stringify(look)
  const frame = FRAMES.get(from) ?? openFrame(nameOf(layout, look), from, look, prepared)
  FRAMES.set(from, frame)
  return frame
}

// The library that makes frames takes longer to load than a prepared frame to read.
async function openFrame(name: string, from: string, look: Look, prepared?: PreparedFrames): Promise<Frame> {
  const ready = prepared?.(name, from)
  if (ready) return ready
  const { makeFrame } = await import('./frame.ts')
  return makeFrame(look)
}

function nameOf(layout: Layout, { theme, language, watermark, columns, paper }: Look): string {
  const status = watermark === null ? 'final' : 'draft'
  const lying = theme.page.width > theme.page.height ? 'landscape' : undefined
  return [paper, layout, lying, language, status, columns].filter((part) => part !== undefined).join('-')
}

/** Every frame that documents in a language can need, to be made beforehand. */
export async function* allFrames(
  language: string,
  furniture: Furniture,
): AsyncGenerator<{ name: string; from: string; value: Frame }> {
  const { makeFrame } = await import('./frame.ts')
  for (const status of ['draft', 'final'] as const) {
    const look = lookOf('a4', { language, status, columns: 1, orientation: 'landscape' }, furniture)
    yield { name: nameOf('a4', look), from: JSON.stringify(look), value: await makeFrame(look) }
  }
  for (const status of ['draft', 'final'] as const) {
    const look = lookOf('easy-read', { language, status, columns: 1, paper: 'leaflet' }, furniture)
    yield { name: nameOf('easy-read', look), from: JSON.stringify(look), value: await makeFrame(look) }
  }
  for (const layout of ['a4', 'large-print'] as const) {
    for (const [columns, paper] of [[1], [2], ...PAPERS.map((each) => [1, each] as const)] as const) {
      for (const status of ['draft', 'final'] as const) {
        const look = lookOf(layout, { language, status, columns, paper }, furniture)
        if (look.columns === columns)
          yield { name: nameOf(layout, look), from: JSON.stringify(look), value: await makeFrame(look) }
      }
    }
  }
}
