/**
 * The sentences of a source document, each with the line that it begins on. Lines of a paragraph are joined; an item of a
 * list is a sentence of its own. What goes on in small letters after an empty line is the same paragraph. Words of a page's edge
 * stand among them.
 * @param {string} text
 * @returns {{ line: number, text: string }[]}
 */
export function sentencesOf(text) {
  const found = []
  let open = null
  let isApart = false
  const close = () => {
    if (open !== null) found.push(...split(open))
    open = null
  }
  for (const [at, raw] of text.split('\n').entries()) {
    const words = raw.replace(/\s+/g, ' ').trim()
    if (words === '') {
      isApart = true
      continue
    }
    const goesOn = !isApart || (/^[a-z]/.test(words) && !/[.?!:]$/.test(open?.parts.at(-1)?.words ?? '.'))
    isApart = false
    if (open !== null && goesOn && !/^[•·o▪*-]\s/.test(words)) {
      open.parts.push({ line: at + 1, words })
    } else {
      close()
      open = { parts: [{ line: at + 1, words }] }
    }
  }
  close()
  return found.filter((each) => wordsOf(each.text).length > 0)
}

function split({ parts }) {
  const sentences = []
  let current = null
  for (const { line, words } of parts) {
    for (const piece of words.split(/(?<=[.?!]["”’)]?)\s+(?=["“‘(]?[A-Z])/)) {
      if (current === null) current = { line, text: piece }
      else current.text += ` ${piece}`
      if (/[.?!]["”’)]?$/.test(piece)) {
        sentences.push(current)
        current = null
      }
    }
  }
  if (current !== null) sentences.push(current)
  return sentences
}

/** Its words, as they are compared. @param {string} text */
export const wordsOf = (text) => text.toLowerCase().match(/[a-z0-9]+/g) ?? []
