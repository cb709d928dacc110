import { HEADING, LEFT_OUT } from './matter.mjs'
import { placesFor, placesOf } from './places.mjs'
import { sentencesOf } from './source.mjs'

/**
 * Every sentence of an edition's source document, and where it went. `where` empty: nowhere, and no rule says why.
 * @param {object} edition as its file has it
 * @param {string} text of its source document
 * @returns {{ line: number, text: string, where: string[] }[]}
 */
export function whereSentencesWent(edition, text) {
  const places = placesOf(edition)
  return sentencesOf(text).map(({ line, text: sentence }) => {
    const found = placesFor(sentence, places)
    if (found.length > 0) return { line, text: sentence, where: found }
    const left = LEFT_OUT.find(({ begins }) => sentence.startsWith(begins))
    if (left !== undefined) return { line, text: sentence, where: [left.rule] }
    // What has no stop at its end is no sentence.
    return { line, text: sentence, where: /[.!]$/.test(sentence) ? [] : [HEADING] }
  })
}

/** The page of all editions. @param {{ edition: object, text: string }[]} all */
export function pageOf(all) {
  const sections = all.map(({ edition, text }) => {
    const rows = whereSentencesWent(edition, text).map(
      ({ line, text: sentence, where }) =>
        `| ${line} | ${cell(sentence)} | ${where.length === 0 ? 'nowhere' : cell(where.join('; '))} |`,
    )
    return [`## ${edition.label}`, '', '| Line | Sentence | Where |', '|---|---|---|', ...rows, ''].join('\n')
  })
  return [HEAD, ...sections].join('\n')
}

const HEAD = `# Where each sentence of the source documents went

Made by \`npm run sentences\` from the editions; a test holds that it is current. A sentence is found by the source words that
stand beside each value and statement of its edition. Sheet and leaflet: printed there, under that topic. Rules: a value that
the cells of the sheet, the figures and the documents of a case are worked out from. Left out: by which rule of the documents.
`

const cell = (text) => text.replace(/[|\\<>*_`#]/g, '\\$&')
