import { excerptOf } from '../document/excerpt.ts'
import { THEMES } from '../document/themes-for.ts'
import type { Document } from '../document/tree.ts'
import { blocksXml } from './body.ts'
import { listsXml } from './numbering.ts'
import { definitionsXml, NUMBERED, parts } from './paste-parts.ts'
import { relationshipsPart } from './relationships.ts'
import { gapXml } from './table.ts'
import { newWriter } from './writer.ts'
import { writeZip } from './zip.ts'

/**
 * A passage that is pasted or inserted into somebody else's report: built-in styles only and nothing set directly, so
 * that it takes the host's look; its lists, notes and links have numbers of their own. No header, no page, no words of
 * ours in the file's properties.
 * @param asOf YYYY-MM-DD, stamped as created and modified
 * @param from the level of its widest headings in the host, 1 to 6
 */
export function renderPaste(
  whole: Document,
  { asOf, from }: { asOf: string; from: number },
): Promise<Uint8Array> {
  const document = excerptOf(whole)
  const writer = newWriter(document, {
    theme: THEMES.a4,
    plain: { headingsFrom: from },
    frame: { definitions: { ListNumber: NUMBERED }, nextListId: 2 },
  })
  const words = blocksXml(writer, document.children)
  const blocks = writer.belowTable > 0 ? words + gapXml(writer) : words
  const { relationships, notes } = writer
  return writeZip(
    parts({
      language: document.metadata.language,
      asOf,
      document: blocks,
      numbering: definitionsXml(writer.identity) + listsXml(writer.lists),
      footnotes: notes.xml,
      relationships,
      noteRelationships:
        notes.targets.relationships.length > 0 ? relationshipsPart(notes.targets.relationships) : null,
    }),
    asOf,
  )
}
