import { isHeading } from './headings.mjs'
import { LEFT_OUT } from './matter.mjs'
import { placesFor, placesOf } from './places.mjs'
import { sentencesOf } from './source.mjs'

/**
 * Every sentence of an edition's source document, and where it went. `told`: all of it, part of it, or nothing, where no rule says
 * why; null is a heading.
 * @param {object} edition as its file has it
 * @param {string} text of its source document
 * @returns {{ line: number, text: string, where: string[], told: 'whole' | 'part' | 'nowhere' | null }[]}
 */
export function whereSentencesWent(edition, text) {
  const places = placesOf(edition)
  return sentencesOf(text).map(({ line, text: sentence }) => {
    const of = { line, text: sentence }
    const { where, told } = placesFor(sentence, places)
    if (told) return { ...of, where, told: 'whole' }
    const left = LEFT_OUT.find(({ begins }) => sentence.replace(/^[^\p{L}\p{N}]+/u, '').startsWith(begins))
    if (left !== undefined) return { ...of, where: [left.rule], told: 'whole' }
    if (isHeading(sentence))
      return { ...of, where: ['heading: the documents have headings of their own'], told: null }
    return { ...of, where, told: where.some((each) => !each.startsWith('rules,')) ? 'part' : 'nowhere' }
  })
}

/** The page of all editions. @param {{ edition: object, text: string }[]} all */
export function pageOf(all) {
  const sections = all.map(({ edition, text }) => {
    const went = whereSentencesWent(edition, text)
    const count = (wanted) => went.filter(({ told }) => told === wanted).length
    const rows = went.map(
      ({ line, text: sentence, where, told }) =>
        `| ${line} | ${cell(sentence)} | ${cell(cellOf(where, told))} |`,
    )
    return [
      `## ${edition.label}`,
      '',
      `${count('whole')} sentences told or left out by a rule, ${count('part')} in part, ${count('nowhere')} nowhere.`,
      '',
      '| Line | Sentence | Where |',
      '|---|---|---|',
      ...rows,
      '',
    ].join('\n')
  })
  return [HEAD, ...sections].join('\n')
}

function cellOf(where, told) {
  if (told === 'part') return `in part: ${where.join('; ')}`
  return told === 'nowhere' ? ['nowhere', ...where].join('; ') : where.join('; ')
}

const HEAD = `# Where each sentence of the source documents went

Made by \`npm run sentences\` from the editions; a test holds that it is current. A sentence is found by the source words that
stand beside each value and statement of its edition: four in a row at least, and six in ten of the sentence's words in all.
With fewer it stands in part. Sheet and leaflet: printed there, under that topic, by the statements with these clauses. Rules:
a value that the cells of the sheet, the figures and the documents of a case are worked out from; that alone prints no
sentence. Left out: by which rule of the documents.
`

const cell = (text) => text.replace(/[|\\<>*_`#]/g, '\\$&')
