import { CRITERIA, DECISION_OUTCOMES, type Decision, GAPS, type Gap } from '../../case/record.ts'
import { begunElsewhere } from '../../rules/delivery/transfer.ts'
import type { Finding } from '../../rules/finding.ts'
import { CASE_DOCUMENTS, type CaseDocument, type DocumentKind } from '../../wording/document-kinds.ts'
import { isGap, openIn } from '../../wording/open/list.ts'
import { capitalise } from '../../wording/words.ts'
import type { Stand } from './stand.ts'

/** What can be decided without a finding that asks for it. */
export const ALWAYS_OFFERED: readonly string[] = ['suitability.conclusion', 'route']

/** One matter that a recorded decision can settle. */
export interface Matter {
  about: Decision['about']
  subject: string | null
  /** The question in words, without its mark: "Is the absence acceptable". */
  question: string
}

/** What a finding leaves to a person, by its id; null where no decision would settle it. */
export function decidable(
  { id }: Pick<Finding, 'id'>,
  { edition, record, chronology, assessment }: Stand,
): Matter[] | null {
  const [topic = '', ...rest] = id.split('/')
  const last = rest.at(-1) ?? null
  const matter = (about: Matter['about'], subject: string | null, question: string): Matter => ({
    about,
    subject,
    question,
  })
  const criterionMatter = (id: string | null) => {
    const name = assessment.suitability.criteria.find((each) => each.id === id)?.name
    const what = name === undefined ? 'criterion' : `requirement “${name}”`
    return matter('criterion', id, `Is the ${what} met`)
  }
  const missed = assessment.parts
    .filter(({ partId }) => assessment.route.parts.includes(partId))
    .flatMap(({ restsOn }) => restsOn)
  switch (topic) {
    case 'suitability.conclusion':
      return [matter('suitability', null, 'Is the person suitable for the programme')]
    case 'suitability.contrary':
      return last === 'attending'
        ? [matter('suitability', null, 'Is the person suitable for the programme')]
        : [criterionMatter(last)]
    case 'route':
    case 'route.decision':
    case 'route.override':
    case 'route.request':
      return [matter('route', null, 'Which route is the person to take')]
    case 'route.prior-treatment': {
      const part = edition.rules.parts.some((each) => each.id === last) ? last : null
      return rest[0] === 'direct entry'
        ? [matter('direct entry', part, 'Is direct entry granted')]
        : [matter('exemption', part, 'Is the exemption granted')]
    }
    case 'attendance.open':
      return [matter('attendance', last, 'Does the session count as attended')]
    case 'attendance.hold-beyond':
      return [matter('hold', last, 'What waits for the catch-up')]
    case 'psychometrics.change':
      return chronology.administrations
        .filter(({ value }) => value.instrument === last)
        .map(({ value: { id, date } }) => matter('administration', id, `Does the test of ${date} count`))
    case 'enforcement.reason':
    case 'enforcement.action':
      return [matter('absence', last, 'Is the absence acceptable')]
    case 'enforcement.open':
      return [matter('attendance', last, 'Does it count as attended')]
    case 'enforcement.statutory':
      return [matter('enforcement window', last, 'Does the failure lie within the twelve months')]
    case 'enforcement.count':
      return [matter('session count', null, 'What counts as one session')]
    case 'attendance.repeat':
      return [
        matter('repeat', rest[0] ?? null, 'Does it have to be repeated'),
        matter('session count', rest[0] ?? null, 'What counts as one session'),
      ]
    case 'attendance.joined-late':
      return [matter('earlier sessions', rest[0] ?? null, 'Do the earlier sessions have to be made up')]
    case 'attempts':
      return attempts(record).map((on) => matter('attempt', on, `Does the attempt of ${on} count`))
    case 'completion.requirement':
      if (rest[0] === 'all-sessions' && missed.length > 0)
        return missed.map((each) => matter('catch-up', each, 'Does the missed session have to be made up'))
      if (rest[0] === 'all-sessions') return [matter('route', null, 'Which route is the person to take')]
      return rest[0] === 'supervisor-meetings'
        ? [matter('criterion', 'supervisor meetings', 'Is the requirement met')]
        : null
    case 'case.departure': {
      const gap = GAPS.find((each) => each === last)
      return gap === undefined ? null : [matter('departure', gap, 'Send the document without it')]
    }
    case 'case.transfer':
      return [matter('carrying over', elsewhere(last, chronology), 'Is anything carried over from there')]
    case 'case.decisions':
      return again(rest)
    // The id of the early decision stands last.
    case 'case.decision-early':
      return again(rest.slice(0, -1))
    default: {
      const criterion = CRITERIA.find((each) => topic === `suitability.${each}`)
      return criterion === undefined ? null : [criterionMatter(criterion)]
    }
  }
}

/** The name of the programme elsewhere that a finding is about, by its number in the finding's id. */
const elsewhere = (number: string | null, { known }: Stand['chronology']) =>
  begunElsewhere(known)[Number(number) - 1]?.value.name ?? null

const attempts = ({ attempts: all }: Stand['record']) => [...new Set(all.map(({ offeredOn }) => offeredOn))]

// Two decisions of one day differ, or one came before its event: a later one about the same matter says what stands.
function again([about = '', ...subject]: readonly string[]): Matter[] | null {
  const known = Object.keys(DECISION_OUTCOMES).find((each): each is Matter['about'] => each === about)
  if (known === undefined) return null
  return [
    {
      about: known,
      subject: subject.length === 0 ? null : subject.join('/'),
      question: 'Which decision stands',
    },
  ]
}

/**
 * Whether a decision may be recorded beside what a finding tells, although it asks for none: it can be decided
 * otherwise, or what was recorded of an absence be confirmed. What is met needs nobody's decision.
 */
export const isOpenToDecision = ({ id, outcome }: Pick<Finding, 'id' | 'outcome'>): boolean =>
  outcome !== 'met' || id.startsWith('enforcement.action/')

/** What a document lacks that somebody may decide to send it without. */
export function ownedGaps(kind: DocumentKind, stand: Stand): Gap[] {
  if (!isCaseDocument(kind)) return []
  return openIn(kind, stand.edition, stand)
    .filter(isGap)
    .flatMap(({ level, gap }) => (level === 'owned' && gap !== null ? [gap] : []))
}

export const isCaseDocument = (kind: DocumentKind): kind is CaseDocument =>
  (CASE_DOCUMENTS as readonly DocumentKind[]).includes(kind)

/** The answers that a matter has, with the words for them. */
export function outcomesOf({ about }: Matter, { edition }: Stand): { value: string; label: string }[] {
  const routes = edition.rules.routes.map(({ id, name }) => ({ value: id, label: name }))
  const outcomes = DECISION_OUTCOMES[about]
  return outcomes === null ? routes : outcomes.map((value) => ({ value, label: capitalise(value) }))
}
