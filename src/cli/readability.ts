import { readDocument } from '../document/markdown.ts'
import { furnitureOf } from '../language/furniture.ts'
import { outside } from '../outside.ts'
import type { Edition } from '../programme/edition.ts'
import { SMOG_SENTENCES } from '../readability/measure.ts'
import { type Measure, type Readability, readability } from '../readability/readability.ts'
import { createComposer } from '../wording/compose.ts'
import { choose, chooseAsOf, splitList } from './choices.ts'
import { openFolders } from './folders.ts'
import type { ResourceFlags } from './options.ts'
import { colour, fold, jsonText, print } from './terminal.ts'

export interface ReadabilityFlags extends ResourceFlags {
  programme?: string[]
  asOf?: string
  json?: boolean
}

/** `groupwork readability`: how hard the participant leaflets are to read, by section and as a whole. */
export async function reportReadability(flags: ReadabilityFlags): Promise<void> {
  const asOf = chooseAsOf(flags.asOf)
  const { resources } = openFolders(flags)
  const known = resources.editionIds()
  const given = splitList(flags.programme)
  const ids = given.length > 0 ? choose('--programme', given, known) : known
  const composer = createComposer(resources.templates(), resources.language())
  const leaflets = ids.flatMap((id) => {
    const edition = resources.edition(id)
    if (edition === undefined) return []
    const request = { kind: 'participant-leaflet', edition, asOf, final: false, subject: null } as const
    const { markdown } = composer.compose(request)
    return { edition, read: readability(readDocument(markdown, furnitureOf(resources.language()))) }
  })
  if (flags.json === true) {
    const entries = leaflets.map(({ edition: { id, label }, read }) => ({ id, edition: label, ...read }))
    await print(jsonText(entries))
  } else await print([...leaflets.map(leafletText), LEGEND].join('\n\n'))
}

function leafletText({ edition, read }: { edition: Edition; read: Readability }): string {
  const { longest } = read.whole
  return [
    colour.bold(outside(edition.id)),
    fold(edition.label, '  '),
    colour.dim(`${columns('Sentences', 'Mean', 'Longest', 'Grade', 'SMOG')}Section`),
    colour.bold(line(read.whole, 'The whole leaflet')),
    ...read.sections.map((section) => line(section, section.heading ?? '')),
    ...(longest === null ? [] : [colour.dim(fold(`Longest: “${longest.sentence}”`, '  '))]),
  ].join('\n')
}

function line({ sentences, meanWords, longest, grade, smog }: Measure, name: string): string {
  const figure = (value: number | null) => value?.toFixed(1) ?? '-'
  const numbers = columns(
    String(sentences),
    figure(meanWords),
    String(longest?.words ?? '-'),
    figure(grade),
    smog === null ? 'too few' : figure(smog),
  )
  return fold(name, numbers)
}

const WIDTHS = [9, 6, 8, 6, 8]

/** Figures under one another, and room before what follows: at least 40 columns, or it is not folded. */
function columns(...cells: string[]): string {
  return `${cells.map((cell, index) => cell.padStart(WIDTHS[index] ?? 0)).join('')}  `
}

const LEGEND = [
  fold('Mean and Longest count words a sentence. Aim at 25 words or fewer in every sentence.'),
  fold('Grade is Flesch-Kincaid, SMOG years of schooling: the lower, the easier.'),
  fold(`Too few: under ${SMOG_SENTENCES} sentences, too few sentences for SMOG to mean anything.`),
  fold('Headings, names and addresses are not counted; each item of a list is a sentence.'),
].join('\n')
