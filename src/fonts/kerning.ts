/** What this folder uses of a font's GPOS table (OpenType), as fontkit decodes it. */
export interface PositionTable {
  featureList: readonly { tag: string; feature: { lookupListIndexes: readonly number[] } }[]
  lookupList: List<{ lookupType: number; subTables: readonly PairTable[] }>
}

/** Decoded where it is asked. */
interface List<Item> {
  get(index: number): Item
}
interface Value {
  xAdvance?: number
}
type PairTable = { coverage: Coverage } & (
  | { version: 1; pairSets: List<readonly { secondGlyph: number; value1: Value }[]> }
  | { version: 2; classDef1: Classes; classDef2: Classes; classRecords: List<List<{ value1: Value }>> }
)
type Coverage =
  | { version: 1; glyphs: readonly number[] }
  | { version: 2; rangeRecords: readonly { start: number; end: number; startCoverageIndex: number }[] }
type Classes =
  | { version: 1; startGlyph: number; classValueArray: readonly number[] }
  | { version: 2; classRangeRecord: readonly { start: number; end: number; class: number }[] }

const PAIR_ADJUSTMENT = 2

/** How much farther a glyph's successor stands than its advance says, in the font's own units. */
export type Kerning = (left: number, right: number) => number

/**
 * Kerning straight from the font's table. Setting the two letters with fontkit gives the same, but goes through
 * scripts, features and glyph runs, which takes about fifty times as long.
 * @returns null where the font has more than one kerning feature, or kerns by context: then only fontkit knows
 */
export function readKerning({ featureList, lookupList }: PositionTable): Kerning | null {
  const features = featureList.filter(({ tag }) => tag === 'kern')
  const lookups = (features[0]?.feature.lookupListIndexes ?? [])
    .toSorted((a, b) => a - b)
    .map((index) => lookupList.get(index))
  if (features.length !== 1 || lookups.some(({ lookupType }) => lookupType !== PAIR_ADJUSTMENT)) return null
  return (left, right) => {
    let sum = 0
    // Of each lookup, the first table that has the pair.
    for (const { subTables } of lookups) {
      for (const table of subTables) {
        const value = adjustment(table, left, right)
        if (value === undefined) continue
        sum += value.xAdvance ?? 0
        break
      }
    }
    return sum
  }
}

function adjustment(table: PairTable, left: number, right: number): Value | undefined {
  const index = coverageIndex(table.coverage, left)
  if (index === -1) return undefined
  if (table.version === 1) {
    return table.pairSets.get(index).find(({ secondGlyph }) => secondGlyph === right)?.value1
  }
  return table.classRecords.get(classOf(table.classDef1, left)).get(classOf(table.classDef2, right)).value1
}

function coverageIndex(coverage: Coverage, glyph: number): number {
  if (coverage.version === 1) return coverage.glyphs.indexOf(glyph)
  const range = coverage.rangeRecords.find(({ start, end }) => start <= glyph && glyph <= end)
  return range === undefined ? -1 : range.startCoverageIndex + glyph - range.start
}

function classOf(classes: Classes, glyph: number): number {
  if (classes.version === 1) return classes.classValueArray[glyph - classes.startGlyph] ?? 0
  return classes.classRangeRecord.find(({ start, end }) => start <= glyph && glyph <= end)?.class ?? 0
}
