import { crc32 } from 'node:zlib'
import { hexadecimal, type Identity } from './identity.ts'

/** A numbered list of a document: its number, and the definition that it starts afresh. */
export interface NumberedList {
  id: number
  definition: string
}

/** What a frame's documents take over for their lists. */
export interface Numbering {
  xml: string
  /** The definition of each list style's numbering, by the style's id. */
  definitions: Record<string, string>
  /** The first number that is free for a list. */
  nextListId: number
}

/** Stands where a document has an id of its own: its numbers never go on from those of the host. */
const OWN_ID = '<w:nsid w:val=""/>'

/**
 * The numbering that `docx` wrote, each level linked back to the style that has it, which `docx` has no option for:
 * without the link Word takes a style's first level. Definitions that no style has are left out.
 */
export function linkLists(numbering: string, styles: string): Numbering {
  const lists = new Map(
    [...numbering.matchAll(/<w:num w:numId="(\d+)"[^>]*><w:abstractNumId w:val="(\d+)"/g)].map(
      ([, list = '', definition = '']) => [list, definition],
    ),
  )
  const linked = [...styles.matchAll(STYLED)].map(([, style = '', level = '', list = '']) => ({
    ...{ style, level },
    definition: lists.get(list) ?? '',
  }))
  const xml = numbering
    .replace(/<w:abstractNum w:abstractNumId="(\d+)".*?<\/w:abstractNum>/gs, (whole, id: string) => {
      const own = linked.filter(({ definition }) => definition === id)
      return own.length === 0 ? '' : settle(own.reduce(link, whole))
    })
    .replace(
      /<w:num w:numId="\d+"[^>]*><w:abstractNumId w:val="(\d+)"\/>.*?<\/w:num>/gs,
      (whole, id: string) => (linked.some(({ definition }) => definition === id) ? whole : ''),
    )
  return {
    xml,
    definitions: Object.fromEntries(linked.map(({ style, definition }) => [style, definition])),
    nextListId: 1 + Math.max(...[...lists.keys()].map(Number)),
  }
}

const STYLED =
  /w:styleId="(\w+)"(?:(?!<\/w:style>).)*?<w:numPr><w:ilvl w:val="(\d+)"\/><w:numId w:val="(\d+)"\/><\/w:numPr>/gs

function link(definition: string, { style, level }: { style: string; level: string }): string {
  const at = new RegExp(`(<w:lvl w:ilvl="${level}".*?<w:numFmt[^>]*/>)`, 's')
  return definition.replace(at, `$1<w:pStyle w:val="${style}"/>`)
}

/** Levels that are in use, of one list, with the ids by which Word knows it again. */
function settle(definition: string): string {
  const template = hexadecimal(crc32(definition))
  const id = definition.includes('<w:numFmt w:val="decimal"/>') ? OWN_ID : `<w:nsid w:val="${template}"/>`
  return definition
    .replaceAll(' w:tentative="1"', '')
    .replace(
      /<w:multiLevelType[^>]*\/>/,
      `${id}<w:multiLevelType w:val="multilevel"/><w:tmpl w:val="${template}"/>`,
    )
}

/** A frame's definitions as a document's own. */
export function ownDefinitions(frame: string, identity: Identity): string {
  let count = 0
  return frame.replaceAll(OWN_ID, () => `<w:nsid w:val="${identity.list(count++)}"/>`)
}

/** Each numbered list has a number of its own: that is what makes it start at 1. */
export function listsXml(lists: readonly NumberedList[]): string {
  return lists
    .map(
      ({ id, definition }) =>
        `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${STARTS}</w:num>`,
    )
    .join('')
}

const STARTS = [0, 1, 2, 3, 4]
  .map((level) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride>`)
  .join('')
