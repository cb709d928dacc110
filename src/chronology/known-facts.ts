import { laterThan } from '../case/as-of.ts'
import type { CaseRecord } from '../case/record.ts'
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
  | 'suitability'
  | 'facts'
> & {
  offences: Recorded<CaseRecord['offences'][number]>[]
  earlierProgrammes: Recorded<CaseRecord['earlierProgrammes'][number]>[]
  instruments: CaseRecord['psychometrics']['instruments']
  targets: (Omit<Target, 'evidence'> & { evidence: Recorded<Target['evidence'][number]>[] })[]
  report: Omit<Report, 'signatures' | 'distribution'> & {
    signatures: Recorded<Report['signatures'][number]>[]
    distribution: Recorded<Report['distribution'][number]>[]
  }
  /** Progress reports, the earliest first; by the day on which each was finished, or to which it tells. */
  reports: Recorded<KnownProgressReport>[]
}

export type KnownProgressReport = Omit<ProgressReport, 'signatures'> & {
  signatures: Recorded<ProgressReport['signatures'][number]>[]
}

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

export function knownOn(record: CaseRecord, asOf: string): KnownRecord {
  const gone = new Set(laterThan(record, asOf).map(({ pointer }) => pointer))
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
      plan: record.plan,
      instruments: record.psychometrics.instruments,
      targets: record.targets.map((target, index) => ({
        ...target,
        evidence: entries(target.evidence, `/targets/${index}/evidence`),
      })),
      suitability: gone.has('/suitability')
        ? { advisers: [], reasons: [], evidence: [], alternatives: [] }
        : {
            ...record.suitability,
            undecided: unless('/suitability/undecided', record.suitability.undecided),
            sentOn: unless('/suitability/sentOn', record.suitability.sentOn),
          },
      report: gone.has('/report') ? UNWRITTEN : reportOn(record.report, gone, entries),
      reports: inOrder(
        entries(record.reports, '/reports').map(({ value, pointer }) => ({
          value: progressReportOn(value, pointer, unless, entries),
          pointer,
        })),
        ({ completedOn, period }) => completedOn ?? period?.to ?? '9999-12-31',
      ),
      facts: record.facts,
    },
    entries,
    attempts: entries(record.attempts, '/attempts').map(({ value, pointer }) => {
      const { startedOn, ...offer } = value
      // A start still to come was an offer only.
      return { value: { ...offer, startedOn: unless(`${pointer}/startedOn`, startedOn) }, pointer }
    }),
  }
}

const UNWRITTEN: KnownFacts['report'] = {
  strengths: [],
  outstandingNeeds: [],
  recommendations: [],
  signatures: [],
  distribution: [],
}

/** A review that is held later is known as far as it was planned. */
function reportOn(
  report: Report,
  gone: ReadonlySet<string>,
  entries: KnownRecord['entries'],
): KnownFacts['report'] {
  const { sentOn, review, signatures, distribution, commentsAskedOn, ...rest } = report
  const planned = review && { plannedFor: review.plannedFor, attendedBy: [] }
  return {
    ...rest,
    sentOn: gone.has('/report/sentOn') ? undefined : sentOn,
    commentsAskedOn: gone.has('/report/commentsAskedOn') ? undefined : commentsAskedOn,
    signatures: entries(signatures, '/report/signatures'),
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
  const { period, sentOn, commentsAskedOn, signatures } = report
  return {
    ...report,
    period: period && { ...period, to: unless(`${at}/period/to`, period.to) },
    sentOn: unless(`${at}/sentOn`, sentOn),
    commentsAskedOn: unless(`${at}/commentsAskedOn`, commentsAskedOn),
    signatures: entries(signatures, `${at}/signatures`),
  }
}
