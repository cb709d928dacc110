/** The program's own words for what the probation systems' codes mean. Each has its words in language/<tag>/terms.ftl. */

/**
 * What happened. `failed to comply`: he was there and failed to comply; `moved at request`: the person asked to move it;
 * `attendance undecided`: what is recorded doesn't say whether he attended. What each of these counts as, staff decide.
 * `not recorded`: an entry that says nothing about the person, such as a deleted record.
 */
export const OUTCOMES = [
  'attended',
  'acceptable absence',
  'unacceptable absence',
  'absence undecided',
  'partial',
  'failed to comply',
  'excluded',
  'moved at request',
  'attendance undecided',
  'withheld',
  'cancelled by service',
  'not recorded',
] as const
export type Outcome = (typeof OUTCOMES)[number]

/** What a word says itself of attending and complying; without one, it says nothing of it. */
export const OUTCOME_SAYS: Readonly<
  Partial<Record<Outcome, { attended: 'yes' | 'no'; complied?: 'yes' | 'no' }>>
> = {
  attended: { attended: 'yes', complied: 'yes' },
  partial: { attended: 'yes' },
  'failed to comply': { attended: 'yes', complied: 'no' },
  excluded: { attended: 'yes', complied: 'no' },
  'acceptable absence': { attended: 'no', complied: 'yes' },
  'unacceptable absence': { attended: 'no', complied: 'no' },
  'absence undecided': { attended: 'no' },
  'moved at request': { attended: 'no' },
}

/** Steps of enforcement. What is asked for isn't done yet. */
export const STEPS = [
  'first warning',
  'second warning',
  'final warning',
  'breach letter',
  'other enforcement letter',
  'licence compliance letter',
  'breach in progress',
  'breach or recall initiated',
  'breach request actioned',
  'breach confirmation sent',
  'recall requested',
  'recalled',
  'referred to offender manager',
  'youth offending team notified',
  'no further action',
  'decision pending',
  'warning withdrawn',
  'withdrawal of warning asked for',
  'enforcement letter asked for',
  'breach asked for',
  'breach confirmation asked for',
  'immediate breach or recall asked for',
  'other step',
] as const
export type Step = (typeof STEPS)[number]

/** The words of today's service; `removed` is this program's, for editions with removal grounds. */
export const STATUSES = [
  'awaiting assessment',
  'awaiting allocation',
  'suitable but not ready',
  'deprioritised',
  'deferred',
  'scheduled',
  'on programme',
  'programme complete',
  'breach',
  'recall',
  'return to court',
  'withdrawn',
  'removed',
] as const
export type StatusWord = (typeof STATUSES)[number]
