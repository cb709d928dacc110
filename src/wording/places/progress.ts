import { say } from './phrases.ts'
import type { ProgressSection } from './place.ts'
import { type ReportSections, reportPlaces } from './reports.ts'

const STANDS = 'progress/heading-stands'

const SECTIONS: ReportSections<ProgressSection> = {
  decisions: 'document/needs-decision',
  missing: 'report/heading-missing',
  points: STANDS,
  summary: STANDS,
  route: STANDS,
  attendance: 'progress/heading-attendance',
  enforcement: 'report/heading-enforcement',
  tests: 'progress/heading-tests',
  completion: STANDS,
  steps: 'report/heading-next-steps',
}

const places = reportPlaces(SECTIONS)
const inSteps = { notHere: say('not-here/told-in-steps') }
const atTheEnd = { notHere: say('not-here/due-at-end') }

/** Where a progress report tells everything. What keeps him from going on is where he stands. */
export const PROGRESS: typeof places = {
  ...places,
  // Its readers are those who decide, and none of it waits for a final.
  steps: {
    tell: {
      'attendance/catch-up-to-offer': inSteps,
      'attendance/catch-up-not-stated': inSteps,
      'attendance/session-not-recorded': inSteps,
      'attendance/withheld-during-hold': inSteps,
    },
  },
  topics: {
    ...places.topics,
    completion: {
      ...{ criterion: atTheEnd, count: atTheEnd, gap: atTheEnd, action: atTheEnd },
      ...{ warning: STANDS, fact: STANDS, 'open matter': 'document/needs-decision' },
    },
  },
  except: {
    ...places.except,
    'attendance/repeat-due': STANDS,
    // With the sessions missed, against the number at which it follows.
    'attendance/repeat-not-due': STANDS,
    // Since when something is taken again, and who decided it.
    'attendance/run-begun-again': STANDS,
    'attendance/run-begun-again-unasked': STANDS,
    'attendance/earlier-run-decided': STANDS,
    'attendance/repeat-decided': STANDS,
    'attendance/catch-up-required': STANDS,
  },
}
