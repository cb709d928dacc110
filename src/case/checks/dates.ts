/** Calendar dates and times of a day compare as text. What isn't there contradicts nothing. */

export const follows = (later: string | undefined, earlier: string | undefined) =>
  later === undefined || earlier === undefined || later > earlier

export const notBefore = (later: string | undefined, earlier: string | undefined) =>
  later === undefined || earlier === undefined || later >= earlier
