import type { Making, Request } from '../generate/request.ts'
import { renderWord } from '../renderers.ts'
import type { Resources } from '../resources.ts'

/** What is made with (generate.ts), and by which version of the program. */
export interface Pen {
  version: string
  generate(request: Request): Promise<Making>
  /** A text as a Word file. */
  word(markdown: string, asOf: string): Promise<Uint8Array>
  /** Words of the language for the person whom the report is about. */
  participant: string
}

export function penOf(resources: Resources, generate: Pen['generate']): Pen {
  return {
    version: resources.version,
    generate,
    word: (markdown, asOf) => renderWord(markdown, asOf, resources),
    participant: resources.language().say({ code: 'report/participant-role', parameters: {} }),
  }
}
