/** A page shows so many entries of a list, and so many choices in them together: it has to stay one that can be used. */
const SHOWN = { entries: 100, choices: 10_000, letters: 200 }

/** How many entries of a list have pages of their own. */
export const PAGES = 50

/** How many entries with so many choices each a page shows. */
export const shownOf = (choices: number, most = SHOWN.entries): number =>
  Math.max(1, Math.min(most, Math.floor(SHOWN.choices / Math.max(1, choices))))

/** What names an entry where one is to be chosen. It is shown once for each place where it may be. */
export const labelled = (text: string): string =>
  text.length <= SHOWN.letters ? text : `${text.slice(0, SHOWN.letters - 1).replace(/[\ud800-\udbff]$/, '')}…`

/** Says of a list that is longer what becomes of the rest. */
export const restOf = (count: number): string =>
  `${count} more stay as they are, and can be changed in the case file`
