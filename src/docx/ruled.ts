import type { RuledLines } from '../document/tree.ts'
import { paragraphXml, runXml, TAB, type Writer } from './writer.ts'

/** Lines to write on by hand: each a tab that draws them; those of one label are one paragraph, and stay together. */
export function ruledXml({ fields }: RuledLines, writer: Writer): string {
  return fields
    .map(({ label, lines }) =>
      paragraphXml(
        writer,
        'Ruled',
        runXml(writer, label) + Array.from({ length: lines }, () => TAB).join(BREAK),
      ),
    )
    .join('')
}

const BREAK = '<w:r><w:br/></w:r>'
