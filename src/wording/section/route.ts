import type { Order } from '../../case/record.ts'
import type { FindingInWords } from '../../language/in-words.ts'
import type { Language } from '../../language/language.ts'
import type { Item } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Part } from '../../programme/rules.ts'
import { amountOf } from '../../rules/phrases.ts'
import { orderLength, type Subject } from '../case-view.ts'
import type { Sentence } from '../notes.ts'
import type { Passage } from '../passage.ts'
import { kindOf } from '../places/kinds.ts'
import { hoursOfDay, partAmounts } from '../programme/glance.ts'
import { say as sayOfProgramme } from '../programme/phrases.ts'
import { untold } from '../rest.ts'
import { routeSentence } from '../route-sentence.ts'
import type { Row, Teller } from '../teller.ts'
import { capital } from '../words.ts'
import { say } from './phrases.ts'

export interface ProposedRoute {
  sentence: Sentence
  rows: Row[]
  /** What was decided beside the route, and evening groups. */
  others: Sentence[]
}

/**
 * What is proposed, with the lengths and times that the edition states for it.
 * @param told what is found of it
 */
export function viewRoute(
  edition: Edition,
  { chronology, assessment }: Subject,
  told: readonly FindingInWords[],
  teller: Teller,
): ProposedRoute {
  const { route } = assessment
  const { mode: planned, startsOn, venue } = chronology.known.plan
  const chosen = edition.rules.routes.find(({ id }) => id === route.routeId)
  const parts = edition.rules.parts.filter(({ id }) => route.parts.includes(id))
  const timetable = edition.rules.timetable
    .map((entry, index) => ({ entry, at: `/rules/timetable/${index}` }))
    .filter(
      ({ entry: { parts: of, mode } }) =>
        (of === 'all' || of.some((id) => route.parts.includes(id))) &&
        (planned === undefined || mode === undefined || mode === 'either' || mode === planned),
    )
  const only = parts.length === 1 ? parts[0] : undefined
  const alone = only !== undefined && chosen !== undefined && chosen.totals.length > 0
  // A timetable that goes part by part names the parts and their lengths.
  const listed = parts.every(({ name }) => timetable.some(({ entry }) => entry.name === name))
  const totals = (chosen?.totals ?? []).map(amountOf)
  const of = (items: readonly Item[], passage: (said: Item) => Passage) =>
    items.length === 0 ? null : passage(capital({ commas: items }))
  const { sentence, others } = routeSentence(assessment, told, teller)
  const amounts = others.filter((finding) => finding.topic === 'route' && kindOf(finding) === 'count')
  const rests = { findings: amounts.map(({ id }) => id) }
  const length = of(
    [
      ...(totals.length === 0 ? [] : [{ or: totals }]),
      ...(chosen?.duration === undefined ? [] : [{ text: chosen.duration.words }]),
    ],
    (said) => teller.workedOut(said, rests),
  )
  const partsAt = edition.rules.parts.flatMap(({ id }, at) =>
    route.parts.includes(id) ? [`/rules/parts/${at}`] : [],
  )
  const named = of(
    alone ? [{ text: only.name }] : listed && parts.length > 1 ? [] : partsWithLength(parts),
    (said) => (length === null ? teller.workedOut(said, rests) : teller.ofEdition(said, partsAt)),
  )
  const rows = teller.rows([
    [
      chosen === undefined
        ? say('section/label-parts-of-every-route')
        : say('section/label-parts', { n: parts.length }),
      named,
    ],
    [sayOfProgramme('programme/label-length'), length],
    [
      say('section/label-start'),
      of(
        [
          ...(startsOn === undefined ? [] : [{ date: startsOn }]),
          ...(venue === undefined ? [] : [{ text: venue }]),
        ],
        (said) =>
          teller.recorded(
            said,
            ...(startsOn === undefined ? [] : ['/plan/startsOn']),
            ...(venue === undefined ? [] : ['/plan/venue']),
          ),
      ),
    ],
    ...timetable.map(({ entry, at }, index): [Passage, Passage | null] => [
      teller.ofEdition(entry.name, `${at}/name`, [entry.source]),
      of(patternWithHours(entry, teller.language), (said) =>
        // Where no other row tells them, these tell the amounts.
        index === 0 && named === null && length === null
          ? teller.workedOut(said, rests)
          : teller.ofEdition(said, at, [entry.source]),
      ),
    ]),
  ])
  return {
    sentence,
    rows,
    others: untold(others, rows).map((finding) => teller.sentence(finding)),
  }
}

/** "half a day each week, 10am to 3pm"; the hours once, also where the pattern names them. */
function patternWithHours(entry: Edition['rules']['timetable'][number], language: Language): Item[] {
  const pattern = { text: entry.pattern }
  const hours = hoursOfDay(entry)
  const times = [entry.from, entry.to].filter((at) => at !== undefined)
  const told = times.every((time) => entry.pattern.includes(language.say({ time })))
  return hours === null || told ? [pattern] : [pattern, hours]
}

/** Parted so that "Better Lives and Relapse Prevention" stays one part. */
function partsWithLength(all: readonly Part[]): Item[] {
  const parts = all.map((part) => {
    const amounts = partAmounts(part)
    return amounts === null
      ? { text: part.name }
      : say('section/part-with-amounts', { part: part.name, amounts })
  })
  if (parts.length === 0) return []
  const apart = all.some(({ name }) => name.includes(' and '))
  return [apart ? { semicolons: parts } : { and: parts }]
}

/** Those recorded, and the programme itself where none of them names it. */
function requirements(recorded: readonly string[]): Item[] {
  const named = recorded.some((each) => /\bprogramme\b/i.test(each))
  const all = recorded.map((text) => ({ text }))
  return named ? all : [say('section/to-take-part'), ...all]
}

/** What a court has to put into the order, or an offender manager into the licence. */
export function orderRows(edition: Edition, { chronology }: Subject, teller: Teller): Row[] {
  const { order } = chronology.known
  return teller.rows([
    [
      say(order?.kind === 'licence' ? 'section/label-conditions' : 'section/label-requirements'),
      teller.recorded(
        { semicolons: requirements(order?.conditions ?? []) },
        ...(order === undefined ? [] : ['/order/conditions']),
      ),
    ],
    [sayOfProgramme('programme/label-length'), lengthOf(edition, order, teller)],
  ])
}

/** What is declared, and what the edition asks for. */
function lengthOf(
  { rules: { eligibility } }: Edition,
  order: Order | undefined,
  teller: Teller,
): Passage | null {
  const { minimumLength } = eligibility
  const declared = order === undefined ? null : orderLength(order)
  const asked = minimumLength && say('section/length-asked', { years: minimumLength.years })
  const lengths = [declared, asked ?? null].filter((length) => length !== null)
  if (lengths.length === 0) return null
  const said = capital({ semicolons: lengths })
  return declared === null
    ? teller.ofEdition(said, '/rules/eligibility/minimumLength', minimumLength && [minimumLength.source])
    : teller.workedOut(said, { facts: ['/order/length'] })
}
