import type { LaidArea } from '../../document/laid.ts'
import type { Language } from '../../language/language.ts'
import type { Edition } from '../../programme/edition.ts'
import { tellingIn, tellingOutside } from '../../wording/telling.ts'
import { plain } from '../../wording/templates/plain.ts'
import type { Fault } from './fault.ts'
import type { Composed } from './texts.ts'

/**
 * What a stranger may read, in words that tell why somebody has it: the first page, or the cover and the back of a sheet that
 * is folded.
 */
export function readOutside({ markdown, marks }: Composed, edition: Edition, language: Language): Fault[] {
  const tells = tellingOutside(edition, language)
  const folds = [...markdown.matchAll(/^```panel-break$/gm)].map(({ index }) => index)
  const page = markdown.search(/^```page-break$/m)
  const [first = page < 0 ? markdown.length : page, last = markdown.length] = [folds[0], folds.at(-1)]
  return marks.flatMap(({ from, to, ground }) => {
    const said = plain(markdown.slice(from, to))
    if ((from >= first && from < last) || !tells(said)) return []
    return [
      {
        at: ground.by === 'edition' ? (ground.at[0] ?? '') : '',
        what: `it can be read outside, and tells: “${said}”`,
      },
    ]
  })
}

/** A leaflet of so many pages is one sheet folded once, or two stapled: its last page lies open as its first does. */
const FOLDED_ONCE = 4

/** What names the programme or an offence on the last page of a leaflet that is printed so. */
export function readOnBack(
  areas: readonly LaidArea[],
  { markdown, marks }: Composed,
  edition: Edition,
  language: Language,
): Fault[] {
  const sides = new Set(areas.map(({ side }) => side))
  if (sides.size !== FOLDED_ONCE) return []
  const tells = tellingIn(edition, language)
  const blocks = new Map<number, string>()
  for (const { text, block } of areas.flatMap(({ side, lines }) => (side === FOLDED_ONCE - 1 ? lines : []))) {
    blocks.set(block, `${blocks.get(block) ?? ''} ${text}`.trim().replace(/\s+/g, ' '))
  }
  return [...blocks.values()].filter(tells).map((said) => {
    const mark = marks.find(({ from, to }) => {
      const whole = plain(markdown.slice(from, to)).replace(/\s+/g, ' ')
      return tells(whole) && (whole.includes(said) || said.includes(whole))
    })
    return {
      at: mark?.ground.by === 'edition' ? (mark.ground.at[0] ?? '') : '',
      what: `it can be read on the back, and tells: “${said}”`,
    }
  })
}
