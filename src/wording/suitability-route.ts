import { dateInWords } from '../programme/date-words.ts'
import type { Edition } from '../programme/edition.ts'
import type { Part } from '../programme/rules.ts'
import { orderLength, type Subject } from './case-view.ts'
import { findingsById, type NoteBook, type Sentence } from './notes.ts'
import { hoursOfDay, partAmounts, type Row } from './phrases.ts'
import { capitalise, count, formatAmount, joinWords } from './words.ts'

export interface ProposedRoute {
  sentence: Sentence
  rows: Row[]
}

/** What is proposed, with the lengths and times that the edition states for it. */
export function viewRoute(
  edition: Edition,
  { chronology, assessment }: Subject,
  notes: NoteBook,
): ProposedRoute {
  const { route } = assessment
  const chosen = edition.rules.routes.find(({ id }) => id === route.routeId)
  const parts = edition.rules.parts.filter(({ id }) => route.parts.includes(id))
  const timetable = edition.rules.timetable.filter(
    ({ parts: of, mode }) =>
      (of === 'all' || of.some((id) => route.parts.includes(id))) &&
      (chronology.known.plan.mode === undefined ||
        mode === undefined ||
        mode === 'either' ||
        mode === chronology.known.plan.mode),
  )
  const [only, ...others] = parts
  const alone = only !== undefined && others.length === 0 && chosen !== undefined && chosen.totals.length > 0
  // A timetable that goes part by part names the parts and their lengths.
  const told = parts.every(({ name }) => timetable.some((entry) => entry.name === name))
  const rows: [string, string][] = [
    [
      chosen === undefined ? 'Parts of every route' : parts.length === 1 ? 'Part' : 'Parts',
      alone ? only.name : told && parts.length > 1 ? '' : partsWithLength(parts),
    ],
    [
      'Length',
      [joinWords((chosen?.totals ?? []).map(formatAmount), 'or'), chosen?.duration?.words ?? '']
        .filter(Boolean)
        .join(', '),
    ],
    [
      'Planned start',
      [
        chronology.known.plan.startsOn && dateInWords(chronology.known.plan.startsOn),
        chronology.known.plan.venue,
      ]
        .filter(Boolean)
        .join(', '),
    ],
  ]
  return {
    sentence: notes.sentence(findingsById(assessment)(route.findingId)),
    rows: [
      ...rows
        .map(([label, value]) => ({ label, value: capitalise(value) }))
        .filter(({ value }) => value !== ''),
      ...timetable.map((entry) => ({
        label: entry.name,
        value: capitalise(patternWithHours(entry)),
      })),
    ],
  }
}

/** "half a day each week, 10am to 3pm"; the hours once, also where the pattern names them. */
function patternWithHours(entry: Edition['rules']['timetable'][number]): string {
  const hours = hoursOfDay(entry)
  const told = hours === null || hours.split(' to ').every((time) => entry.pattern.includes(time))
  return told ? entry.pattern : `${entry.pattern}, ${hours}`
}

/** Parted so that "Better Lives and Relapse Prevention" stays one part. */
function partsWithLength(parts: readonly Part[]): string {
  const told = parts.map((part) => {
    const amounts = partAmounts(part)
    return amounts === '' ? part.name : `${part.name} (${amounts})`
  })
  return parts.some(({ name }) => name.includes(' and ')) ? told.join('; ') : joinWords(told)
}

/** Those recorded, and the programme itself where none of them names it. */
function requirements(recorded: readonly string[]): readonly string[] {
  return recorded.some((each) => /\bprogramme\b/i.test(each))
    ? recorded
    : ['To take part in the programme', ...recorded]
}

/** What a court has to put into the order, or an offender manager into the licence. */
export function orderRows(edition: Edition, { chronology }: Subject): Row[] {
  const { eligibility } = edition.rules
  const { order } = chronology.known
  const minimum = eligibility.minimumLength
  const declared = order === undefined ? null : orderLength(order)
  const lengths = [
    ...(declared === null ? [] : [declared]),
    ...(minimum === undefined ? [] : [`the edition asks for at least ${count(minimum.years, 'year')}`]),
  ]
  const rows: [string, string | undefined][] = [
    [
      order?.kind === 'licence' ? 'Conditions' : 'Requirements',
      requirements(order?.conditions ?? []).join('; '),
    ],
    ['Length', lengths.length === 0 ? undefined : capitalise(lengths.join('; '))],
  ]
  return rows.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]))
}
