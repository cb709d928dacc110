import type { Edition } from '../../programme/edition.ts'
import type { Passage } from '../passage.ts'
import { partAmounts } from '../programme/glance.ts'
import type { Told } from '../programme/statements.ts'
import type { Teller } from '../teller.ts'
import { capital } from '../words.ts'
import { say } from './phrases.ts'

/** A part or module, with its aim and its length where the programme says so. */
export interface PartRow {
  name: Passage
  aims: Passage[]
  length: Passage | null
}

export interface PartsTable {
  rows: PartRow[]
  withAims: boolean
  withLengths: boolean
}

/** Contents that belong to a part stand in its row; a single part without contents of its own needs no table. */
export function partsTable(edition: Edition, told: readonly Told[], teller: Teller): PartsTable | null {
  const { parts } = edition.rules
  const aimsOf = (id: string) =>
    told.filter((each) => isOf(each, id)).map((each, at) => aimOf(each, at === 0, teller))
  const rows = parts.flatMap((part, at): PartRow[] => {
    const place = `/rules/parts/${at}`
    const amounts = partAmounts(part)
    const own = part.amounts.length > 0
    const row = {
      name: teller.ofEdition(part.name, `${place}/name`, [part.source]),
      aims: aimsOf(part.id),
      length:
        amounts === null
          ? null
          : teller.ofEdition(
              capital(amounts),
              own ? part.amounts.map((_, nth) => `${place}/amounts/${nth}`) : `${place}/duration`,
              own
                ? part.amounts.map(({ source }) => source)
                : part.duration === undefined
                  ? []
                  : [part.duration.source],
            ),
    }
    const modules = part.modules.map((module, nth) => ({
      name: teller.ofEdition(module.name, `${place}/modules/${nth}/name`, [module.source]),
      aims: aimsOf(module.id),
      // How long each is, isn't said: it is within the length of its part.
      length:
        row.length === null
          ? null
          : teller.ofEdition(say('sheet/within-part', { part: part.name }), `${place}/name`, [part.source]),
    }))
    const named = modules.filter(({ aims }) => aims.length > 0)
    // The part is told by its modules, unless it has something of its own to tell.
    return named.length > 0 && row.aims.length === 0 && row.length === null ? named : [row, ...named]
  })
  const withAims = rows.some(({ aims }) => aims.length > 0)
  // Without aims, it is the lengths side by side, or nothing.
  if (!withAims && (rows.length < 2 || rows.some((row) => row.length === null))) return null
  return { rows, withAims, withLengths: rows.some(({ length }) => length !== null) }
}

/** Whether the table has it. */
export const isInTable = ({ topic, part }: Told): boolean => topic === 'content' && part !== undefined

const isOf = ({ topic, part }: Told, id: string) => topic === 'content' && part === id

function aimOf({ text, at, source }: Told, first: boolean, teller: Teller): Passage {
  return teller.ofEdition(first ? capital({ text }) : text, at, source === null ? [] : [source])
}
