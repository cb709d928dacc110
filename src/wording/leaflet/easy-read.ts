import { InputError } from '../../errors.ts'
import type { Edition, Topic } from '../../programme/edition.ts'
import { discreetName } from '../discreet.ts'
import type { Passage } from '../passage.ts'
import { type Imprint, imprintOutside } from '../programme/imprint.ts'
import type { LeftOut, Told } from '../programme/statements.ts'
import { type ProgrammeView, viewProgramme } from '../programme/view.ts'
import type { Teller } from '../teller.ts'
import { stepsToAdd } from './contacts.ts'
import { say } from './easy-read-phrases.ts'
import { type Pair, type Section, sectionsOf } from './easy-read-sections.ts'
import { lacking } from './must.ts'
import { discreetRole, openImprint, publisherOutside } from './outside.ts'
import { say as sayOfLeaflet } from './phrases.ts'
import { easyPassages, type Given, routesOpen } from './view.ts'

/** Exactly what the template of easy read sees. */
export interface EasyReadView
  extends Pick<ProgrammeView, 'title' | 'language' | 'status' | 'edition' | 'reference'> {
  author: string | null
  discreetName: Passage
  sections: readonly Section[]
  imprint: Imprint
}

/**
 * The leaflet in pictures and short texts.
 * @throws InputError where a passage of the leaflet has none, with how many there are
 */
export function viewEasyRead(
  edition: Edition,
  { asOf, him }: Pick<Given, 'asOf' | 'him'>,
  teller: Teller,
): { view: EasyReadView; leftOut: LeftOut[] } {
  const { language } = teller
  const name = sayOfLeaflet('leaflet/name')
  const {
    view,
    told: all,
    leftOut,
  } = viewProgramme(edition, 'participant', name, { asOf, brief: false, him }, teller)
  const passages = easyPassages(all)
  const unwritten = passages.filter((each) => each.easy === undefined)
  const [next] = unwritten
  if (next !== undefined) {
    const counted = say('easy-read/lacking', { missing: unwritten.length, of: passages.length })
    throw new InputError([
      { file: edition.id, pointer: next.at, expected: language.say(counted), told: counted },
    ])
  }
  const { role, said } = discreetRole(edition, teller)
  const pairs = new Map<Topic, Pair[]>()
  for (const passage of passages) {
    const list = pairs.get(passage.topic) ?? []
    list.push(...pairsOf(passage, said, teller))
    pairs.set(passage.topic, list)
  }
  const lacks = lacking(edition, all)
  // In what everybody is given each section's pages are full: a pair more is a page too many.
  const twoRoutes = him === null ? null : routesOpen(edition, him, role, teller)
  const asked = { of: pairs, lacks, officer: role, twoRoutes, toAdd: stepsToAdd(edition, all, teller) }
  const outside = discreetName(edition, teller)
  const publisher = publisherOutside(edition, teller)
  return {
    view: {
      ...view,
      // What has a gap that it must not have isn't issued, whoever stands for it.
      status: view.status === 'published' && lacks.length > 0 ? 'specimen' : view.status,
      title: teller.words(sayOfLeaflet('leaflet/title', { name: outside.text })),
      discreetName: outside,
      author: publisher.author,
      sections: sectionsOf(edition, asked, teller),
      imprint: withChecked(
        openImprint(imprintOutside(edition, name, false, teller), publisher, edition, teller),
        edition,
        teller,
      ),
    },
    leftOut,
  }
}

function pairsOf({ easy = [], at, source }: Told, said: (text: string) => string, teller: Teller): Pair[] {
  const place = at.replace(/\/\w+$/, '/easy')
  const sources = source === null ? [] : [source]
  return easy.map(({ picture, text, hard }, nth) => ({
    picture,
    text: teller.ofEdition(said(text), `${place}/${nth}/text`, sources),
    hard: hard === undefined ? null : teller.ofEdition(said(hard), `${place}/${nth}/hard`),
  }))
}

function withChecked(imprint: Imprint, { easyRead }: Edition, teller: Teller): Imprint {
  if (easyRead === undefined) return imprint
  const { checkedBy: by, on } = easyRead
  const checked =
    on === undefined ? say('easy-read/checked', { by }) : say('easy-read/checked-on', { by, on })
  return { ...imprint, lines: [...imprint.lines, teller.ofEdition(checked, '/easyRead')] }
}
