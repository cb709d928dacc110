/** A page shows so many entries of a list, and so many choices in them together: it has to stay one that can be used. */
const SHOWN = { entries: 100, choices: 10_000 }

/** How many entries with so many choices each a page shows. */
export const shownOf = (choices: number, most = SHOWN.entries): number =>
  Math.max(1, Math.min(most, Math.floor(SHOWN.choices / Math.max(1, choices))))

/** Says of a list that is longer what becomes of the rest. */
export const restOf = (count: number): string =>
  `${count} more stay as they are, and can be changed in the case file`
