import { strToU8, type Zippable, zipSync } from 'fflate'

/** The parts of a package by path, in the order in which they stand in the zip. */
export type Parts = Record<string, string | Uint8Array>

/**
 * A zip whose bytes depend on nothing but its parts and the date: fflate packs the same on every machine.
 * @param date YYYY-MM-DD, stamped on every part at midday
 */
export function writeZip(parts: Parts, date: string): Uint8Array {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number)
  // A zip holds local time, and fflate reads it back as such: the same numbers in every time zone.
  const mtime = new Date(year, month - 1, day, 12)
  const entries: Zippable = {}
  for (const [path, content] of Object.entries(parts)) {
    const bytes = typeof content === 'string' ? strToU8(content) : content
    entries[path] = [bytes, { level: path.endsWith('.png') ? 0 : 6 }]
  }
  return zipSync(entries, { mtime })
}
