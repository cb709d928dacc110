/** Whether a number of a workbook is shown as a day or a time: by its format (ECMA-376 part 1, 18.8.30 and 18.8.31). */
export interface Shown {
  date: boolean
  time: boolean
}

/** @param code of one that the workbook defines; undefined of those that every workbook has by number */
export function shownBy(id: number, code: string | undefined): Shown | null {
  if (code === undefined) return BUILT_IN.find(([first, last]) => id >= first && id <= last)?.[2] ?? null
  const [section = ''] = code
    .replaceAll(/"[^"]*"|\\.|_.|\*./g, '')
    .replaceAll(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';')
  const time = /[hs]/i.test(section) || /am\/pm/i.test(section)
  const date = /[dy]/i.test(section) || (/m/i.test(section) && !time)
  return date || time ? { date, time } : null
}

const DAY = { date: true, time: false }
const TIME = { date: false, time: true }
const BUILT_IN: readonly (readonly [first: number, last: number, shown: Shown])[] = [
  [14, 17, DAY],
  [18, 21, TIME],
  [22, 22, { date: true, time: true }],
  [27, 31, DAY],
  [32, 35, TIME],
  [36, 36, DAY],
  [45, 47, TIME],
  [50, 58, DAY],
]
