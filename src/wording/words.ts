/** First letter in upper case; the rest as it stands. */
export const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** A narrative's paragraphs: parted by blank lines. */
export const splitParagraphs = (text: string) =>
  text
    .split(/(?:\r?\n[ \t]*){2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
