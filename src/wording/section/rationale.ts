import { say as shared } from '../../rules/phrases.ts'
import { say as sayOfCase } from '../case-phrases.ts'
import { isOnLicence, type Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import { spokenOf } from '../person.ts'
import type { Teller } from '../teller.ts'
import { capital } from '../words.ts'
import { type EarlierRow, earlierRow } from './earlier.ts'
import { say } from './phrases.ts'

/** The officer's own words, under headings; nothing of ours stands in their paragraphs. */
export interface Rationale {
  heading: Passage
  /** Why this sentence is proposed, as a whole. */
  whole: Passage[]
  topics: Topic[]
  /** Under which headings nothing is written; null where something is under each. */
  empty: Passage | null
}

interface Topic {
  heading: Passage
  paragraphs: Passage[]
  barriers: { kind: Passage; text: Passage; arranged: Passage }[]
  earlier: EarlierRow[]
}

/** @param reason whether the programme is proposed: the reason of the decision on suitability is told here */
export function rationale(subject: Subject, reason: boolean, teller: Teller): Rationale {
  const { chronology, assessment } = subject
  const { suitability: written, person, earlierProgrammes, order } = chronology.known
  const licence = isOnLicence({ order })
  const decision = chronology.decisions.latest('suitability')
  const reasons =
    reason && decision !== null && decision.value.reason !== written.rationale
      ? teller.paragraphs(decision.value.reason, `${decision.pointer}/reason`)
      : []
  const of = (...criteria: readonly string[]) =>
    written.evidence.flatMap(({ criterion, text }, index) =>
      criteria.includes(criterion) ? teller.paragraphs(text, `/suitability/evidence/${index}/text`) : [],
    )
  const { pronoun } = spokenOf(person)
  const own = [...new Set(written.evidence.map(({ criterion }) => criterion))].filter(
    (criterion) => !TOLD.includes(criterion),
  )
  const names = new Map(assessment.suitability.criteria.map(({ id, name }) => [id, name]))
  const others = own.map((criterion) =>
    topic(teller.words(names.get(criterion) ?? capital({ text: criterion })), of(criterion)),
  )
  const topics = [
    topic(teller.words(say('section/rationale-offences', { pronoun })), of('offences')),
    topic(teller.words(say('section/rationale-risk')), of('risk')),
    topic(
      teller.words(say('section/rationale-motivation')),
      teller.paragraphs(written.motivation, '/suitability/motivation'),
    ),
    topic(teller.words(say('section/rationale-barriers')), [], barriers(written.barriers ?? [], teller)),
    topic(
      teller.words(say('section/rationale-earlier')),
      of('prior treatment'),
      [],
      earlierProgrammes.map((each) => earlierRow(each, teller)),
    ),
    ...others,
  ]
  const filled = topics.filter(
    ({ paragraphs, barriers, earlier }) => paragraphs.length + barriers.length + earlier.length > 0,
  )
  const empty = topics.filter((each) => !filled.includes(each))
  return {
    heading: teller.words(
      say('section/heading-rationale', { for: reason ? (licence ? 'condition' : 'sentence') : 'neither' }),
    ),
    whole: [...reasons, ...teller.paragraphs(written.rationale, '/suitability/rationale')],
    topics: filled,
    empty: empty.length === 0 ? null : teller.words(nothing(empty.map(({ heading }) => heading.text))),
  }
}

const nothing = (headings: readonly string[]) =>
  say('section/nothing-written', { under: headings.map((name) => shared('name/quoted', { name })) })

/** Criteria whose evidence has a heading of its own name here. */
const TOLD = ['offences', 'risk', 'prior treatment']

function topic(
  heading: Passage,
  paragraphs: Passage[],
  barriers: Topic['barriers'] = [],
  earlier: EarlierRow[] = [],
): Topic {
  return { heading, paragraphs, barriers, earlier }
}

function barriers(
  all: NonNullable<Subject['chronology']['known']['suitability']['barriers']>,
  teller: Teller,
): Topic['barriers'] {
  return all.map(({ kind, text, arranged }, index) => {
    const at = `/suitability/barriers/${index}`
    return {
      kind: teller.recorded(say('section/barrier', { kind }), `${at}/kind`),
      text: teller.written(text, `${at}/text`),
      arranged:
        arranged === undefined
          ? teller.words(sayOfCase('document/not-recorded'))
          : teller.written(arranged, `${at}/arranged`),
    }
  })
}
