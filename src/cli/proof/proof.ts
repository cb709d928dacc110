import { readDocument } from '../../document/markdown.ts'
import { LAYOUTS, type Layout } from '../../document/tree.ts'
import { InputError } from '../../errors.ts'
import { comesAs } from '../../forms.ts'
import { furnitureAsOf } from '../../language/furniture.ts'
import { outside } from '../../outside.ts'
import type { Edition } from '../../programme/edition.ts'
import { layOut } from '../../renderers.ts'
import type { Resources } from '../../resources.ts'
import { createComposer, PROGRAMME_DOCUMENTS } from '../../wording/compose.ts'
import { choose, chooseAsOf, splitList } from '../choices.ts'
import { openFolders } from '../folders.ts'
import type { ResourceFlags } from '../options.ts'
import { colour, fold, jsonText, print } from '../terminal.ts'
import type { Fault } from './fault.ts'
import { oldDates, oldDetails, overdue } from './old.ts'
import { readOnBack, readOutside } from './outside.ts'
import { pageFaults } from './pages.ts'
import { misquoted, numbersOfNoRule, otherNumbers } from './rules.ts'
import { shortened } from './shorter.ts'
import { complaintsTwice, longForSome, longSentences, stillToAdd, unexplained } from './texts.ts'

export interface ProofFlags extends ResourceFlags {
  document?: string[]
  layout?: string[]
  asOf?: string
  json?: boolean
}

type Kind = (typeof PROGRAMME_DOCUMENTS)[number]

/** What was found of one paper in one layout; layout null: of its words, whatever the layout. */
interface Proofed {
  edition: string
  document: Kind | null
  layout: Layout | null
  faults: Fault[]
}

/** `groupwork proof`: what to put right in an edition's papers before they are printed. 1: there is something. */
export async function proofEditions(given: readonly string[], flags: ProofFlags): Promise<0 | 1> {
  const asOf = chooseAsOf(flags.asOf)
  const { resources } = openFolders(flags)
  const ids = resources.editionIds()
  const chosen = given.length > 0 ? choose('proof', [...given], ids) : ids
  const kinds = orAll(
    choose('--document', splitList(flags.document), PROGRAMME_DOCUMENTS),
    PROGRAMME_DOCUMENTS,
  )
  const layouts = choose('--layout', splitList(flags.layout), LAYOUTS)
  const found: Proofed[] = []
  for (const id of chosen) {
    const edition = resources.edition(id)
    if (edition !== undefined) found.push(...(await proofOne(edition, { asOf, kinds, layouts, resources })))
  }
  const faulty = found.filter(({ faults }) => faults.length > 0)
  if (flags.json === true) await print(jsonText(faulty))
  else await print(faulty.length === 0 ? `Nothing to put right: ${chosen.join(', ')}.` : textOf(faulty))
  return faulty.length === 0 ? 0 : 1
}

const orAll = <Each>(chosen: readonly Each[], all: readonly Each[]) => (chosen.length > 0 ? chosen : all)

interface Asked {
  asOf: string
  kinds: readonly Kind[]
  /** None: each that the edition has texts for. */
  layouts: readonly Layout[]
  resources: Resources
}

/** Of an edition: its file, then each paper's words, then each of its layouts. */
export async function proofOne(
  edition: Edition,
  { asOf, kinds, layouts, resources }: Asked,
): Promise<Proofed[]> {
  const language = resources.language()
  const composer = createComposer(resources.templates(), language)
  const of = { edition: edition.id }
  const found: Proofed[] = [
    {
      ...of,
      document: null,
      layout: null,
      faults: [
        ...misquoted(edition, resources.sourceText(edition)),
        ...oldDetails(edition),
        ...oldDates(edition, asOf),
        ...overdue(edition, asOf, language),
        ...otherNumbers(edition),
        ...numbersOfNoRule(edition),
        ...shortened(edition),
        ...longForSome(edition),
        ...complaintsTwice(edition),
      ],
    },
  ]
  // Nobody has to have easy-read texts: without any, they are missed only where they are asked for.
  const hasEasy = [...edition.statements, ...(edition.local?.statements ?? [])].some(
    ({ easy }) => easy !== undefined,
  )
  const chosen = orAll(
    layouts,
    LAYOUTS.filter((layout) => layout !== 'easy-read' || hasEasy),
  )
  for (const kind of kinds) {
    const paper = kind === 'participant-leaflet' ? 'leaflet' : 'sheet'
    const compose = (layout: Layout) =>
      composer.compose({
        ...{ kind, edition, asOf, final: false, subject: null },
        ...{ folded: layout === 'tri-fold', easy: layout === 'easy-read' },
      })
    const composed = compose('a4')
    const ofLeaflet =
      paper === 'leaflet' ? [...stillToAdd(edition, asOf, language), ...unexplained(composed, edition)] : []
    found.push({
      ...of,
      document: kind,
      layout: null,
      faults: [...ofLeaflet, ...longSentences(composed, paper)],
    })
    for (const layout of chosen.filter((each) => comesAs(kind, each, 'pdf'))) {
      const faults = await faultsOf(async () => {
        const own = OWN_WORDS.includes(layout) ? compose(layout) : composed
        const document = readDocument(own.markdown, furnitureAsOf(asOf, language))
        const areas = await layOut(document, layout, resources)
        const said = own === composed ? [] : longSentences(own, paper)
        const open =
          paper === 'leaflet'
            ? [
                ...readOutside(own, edition, language),
                ...(layout === 'a4' ? readOnBack(areas, own, edition, language) : []),
              ]
            : []
        return [...open, ...said, ...pageFaults(areas, document, paper, layout)]
      })
      found.push({ ...of, document: kind, layout, faults })
    }
  }
  return found
}

/** Layouts whose words are others than on A4. */
const OWN_WORDS: readonly Layout[] = ['tri-fold', 'easy-read']

/** What can't be made is a fault itself. */
async function faultsOf(look: () => Promise<Fault[]>): Promise<Fault[]> {
  try {
    return await look()
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.issues.map(({ pointer, expected }) =>
      /^\/(?:statements|local)/.test(pointer)
        ? { at: pointer, what: expected }
        : { at: '', what: `${pointer} ${expected}`.trim() },
    )
  }
}

function textOf(found: readonly Proofed[]): string {
  return found
    .map(({ edition, document, layout, faults }) => {
      const name = [edition, document, layout].filter((part) => part !== null).join(', ')
      const lines = faults.map(({ at, what }) =>
        fold(outside(at === '' ? what : `${at}: ${what}`, 400), '  '),
      )
      return [colour.bold(name), ...lines].join('\n')
    })
    .join('\n\n')
}
