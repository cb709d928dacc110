import type { RuledLines } from '../document/tree.ts'
import { paragraphXml, runXml, TAB, type Writer } from './writer.ts'

/** Lines to write on by hand: each a tab that draws them; those of one label stay together. */
export function ruledXml({ fields }: RuledLines, writer: Writer): string {
  return fields
    .flatMap(({ label, lines }) =>
      Array.from({ length: lines }, (_, at) =>
        paragraphXml(writer, 'Ruled', runXml(writer, at === 0 ? label : '') + TAB, {
          keepNext: at < lines - 1,
        }),
      ),
    )
    .join('')
}
