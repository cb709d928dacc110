import type { CaseRecord } from '../case/record.ts'
import type { Addendum, Signature } from '../case/signing.ts'
import { reportsInOrder } from './last-report.ts'
import { type Position, unknownOn } from './position.ts'
import { inOrder, type Recorded, recorded } from './recorded.ts'

/** Facts and passages of a record as they were known on a day; what carries a later date isn't in them. */
export type KnownFacts = Pick<
  CaseRecord,
  | 'programme'
  | 'marking'
  | 'person'
  | 'iq'
  | 'assessment'
  | 'assessmentAfter'
  | 'contact'
  | 'convictedInAdultCourt'
  | 'reachedAdulthoodInCustody'
  | 'order'
  | 'risk'
  | 'plan'
  | 'letter'
  | 'facts'
> & {
  suitability: Omit<Section, keyof Signed> & Signed
  offences: Recorded<CaseRecord['offences'][number]>[]
  earlierProgrammes: Recorded<CaseRecord['earlierProgrammes'][number]>[]
  instruments: CaseRecord['psychometrics']['instruments']
  targets: (Omit<Target, 'evidence'> & { evidence: Recorded<Target['evidence'][number]>[] })[]
  report: Omit<Report, keyof Signed | 'distribution'> &
    Signed & { distribution: Recorded<Report['distribution'][number]>[] }
  /** Progress reports, the earliest first; by the day on which each was finished, or to which it tells. */
  reports: Recorded<KnownProgressReport>[]
}

export type KnownProgressReport = Omit<ProgressReport, keyof Signed> & Signed

/** Who has signed, and what was added afterwards. */
interface Signed {
  signatures: Recorded<Signature>[]
  addenda: Recorded<Addendum>[]
}

type Section = CaseRecord['suitability']
type Target = CaseRecord['targets'][number]
type Report = CaseRecord['report']
type ProgressReport = CaseRecord['reports'][number]

/** A record without what came later, each entry with the pointer that it has in the whole record. */
export interface KnownRecord {
  facts: KnownFacts
  /** Entries that were known, as they stand in the record. */
  entries: <T>(items: readonly T[], pointer: string) => Recorded<T>[]
  attempts: Recorded<CaseRecord['attempts'][number]>[]
}

/** @param position of a document that tells what was known on a day of its own, which `asOf` then is */
export function knownOn(record: CaseRecord, asOf: string, position: Position | null = null): KnownRecord {
  const gone = unknownOn(record, asOf, position)
  const entries = <T>(items: readonly T[], pointer: string) =>
    recorded(items, pointer).filter((entry) => !gone.has(entry.pointer))
  const unless = <T>(pointer: string, value: T) => (gone.has(pointer) ? undefined : value)
  const { dateOfBirth, ...person } = record.person
  const { rm2000s, other, deviance, treatmentNeed } = record.risk
  return {
    facts: {
      programme: record.programme,
      marking: record.marking,
      person: { ...person, dateOfBirth: unless('/person/dateOfBirth', dateOfBirth) },
      iq: unless('/iq', record.iq),
      assessment: unless('/assessment', record.assessment),
      assessmentAfter: unless('/assessmentAfter', record.assessmentAfter),
      contact: gone.has('/contact/regular') ? undefined : record.contact,
      offences: inOrder(entries(record.offences, '/offences'), ({ convictedOn }) => convictedOn),
      convictedInAdultCourt: record.convictedInAdultCourt,
      reachedAdulthoodInCustody: record.reachedAdulthoodInCustody,
      order: record.order,
      risk: {
        rm2000s: unless('/risk/rm2000s', rm2000s),
        other: unless('/risk/other', other),
        deviance: unless('/risk/deviance', deviance),
        treatmentNeed: unless('/risk/treatmentNeed', treatmentNeed),
      },
      earlierProgrammes: inOrder(
        entries(record.earlierProgrammes, '/earlierProgrammes'),
        ({ endedOn }) => endedOn,
      ),
      plan: planOn(record.plan, gone),
      instruments: entries(record.psychometrics.instruments, '/psychometrics/instruments').map(
        ({ value }) => value,
      ),
      targets: entries(record.targets, '/targets').map(({ value, pointer }) => ({
        ...value,
        evidence: entries(value.evidence, `${pointer}/evidence`),
      })),
      suitability: gone.has('/suitability')
        ? { advisers: [], reasons: [], evidence: [], alternatives: [], signatures: [], addenda: [] }
        : {
            ...record.suitability,
            undecided: unless('/suitability/undecided', record.suitability.undecided),
            sentOn: unless('/suitability/sentOn', record.suitability.sentOn),
            ...signedOn(record.suitability, '/suitability', unless, entries),
          },
      letter: record.letter,
      report: gone.has('/report')
        ? UNWRITTEN
        : {
            ...reportOn(record.report, gone, entries),
            ...signedOn(record.report, '/report', unless, entries),
          },
      reports: reportsInOrder(
        entries(record.reports, '/reports').map(({ value, pointer }) => ({
          value: progressReportOn(value, pointer, unless, entries),
          pointer,
        })),
      ),
      facts: record.facts,
    },
    entries,
    attempts: entries(record.attempts, '/attempts').map(({ value, pointer }) => {
      const { startedOn, endedOn, endedBecause, ...offer } = value
      const ended = unless(`${pointer}/endedOn`, { endedOn, endedBecause })
      // A start still to come was an offer only.
      return { value: { ...offer, startedOn: unless(`${pointer}/startedOn`, startedOn), ...ended }, pointer }
    }),
  }
}

/** Without what the case did not have yet when a document of it was signed. */
function planOn(plan: CaseRecord['plan'], gone: ReadonlySet<string>): CaseRecord['plan'] {
  if (Object.keys(plan).every((field) => !gone.has(`/plan/${field}`))) return plan
  return Object.fromEntries(Object.entries(plan).filter(([field]) => !gone.has(`/plan/${field}`)))
}

const UNWRITTEN: KnownFacts['report'] = {
  strengths: [],
  outstandingNeeds: [],
  recommendations: [],
  signatures: [],
  addenda: [],
  distribution: [],
}

/** A review that is held later is known as far as it was planned. */
function reportOn(
  report: Report,
  gone: ReadonlySet<string>,
  entries: KnownRecord['entries'],
): Omit<KnownFacts['report'], keyof Signed> {
  const {
    sentOn,
    review,
    signatures: _,
    addenda: __,
    distribution,
    commentsAskedOn,
    readWith,
    ...rest
  } = report
  const planned = review && { plannedFor: review.plannedFor, attendedBy: [] }
  return {
    ...rest,
    sentOn: gone.has('/report/sentOn') ? undefined : sentOn,
    commentsAskedOn: gone.has('/report/commentsAskedOn') ? undefined : commentsAskedOn,
    readWith: gone.has('/report/readWith') ? undefined : readWith,
    // Whoever is to receive it is known before that day.
    distribution: entries(distribution, '/report/distribution').map(({ value, pointer }) => ({
      value: gone.has(`${pointer}/on`) ? { role: value.role } : value,
      pointer,
    })),
    review: gone.has('/report/review') ? planned : review,
  }
}

/** One that was finished later isn't known at all; of another, what was done later isn't. */
function progressReportOn(
  report: ProgressReport,
  at: string,
  unless: <T>(pointer: string, value: T) => T | undefined,
  entries: KnownRecord['entries'],
): KnownProgressReport {
  const { period, sentOn, commentsAskedOn } = report
  return {
    ...report,
    period: period && { ...period, to: unless(`${at}/period/to`, period.to) },
    sentOn: unless(`${at}/sentOn`, sentOn),
    commentsAskedOn: unless(`${at}/commentsAskedOn`, commentsAskedOn),
    ...signedOn(report, at, unless, entries),
  }
}

/** A signature or an addendum of a later day isn't known, and of an addendum not when it was signed later. */
function signedOn(
  {
    signatures = [],
    addenda = [],
  }: { signatures?: Signature[] | undefined; addenda?: Addendum[] | undefined },
  at: string,
  unless: <T>(pointer: string, value: T) => T | undefined,
  entries: KnownRecord['entries'],
): Signed {
  return {
    signatures: entries(signatures, `${at}/signatures`),
    addenda: inOrder(entries(addenda, `${at}/addenda`), ({ on }) => on).map(({ value, pointer }) => ({
      value: { ...value, signedOn: unless(`${pointer}/signedOn`, value.signedOn) },
      pointer,
    })),
  }
}
