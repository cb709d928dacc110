import { say } from './phrases.ts'
import { type ReportSections, reportPlaces } from './reports.ts'

const SECTIONS: ReportSections<never> = {
  decisions: 'document/needs-decision',
  missing: 'report/heading-missing',
  points: 'report/heading-points',
  summary: 'report/heading-summary',
  route: 'report/heading-attendance',
  attendance: 'report/heading-attendance',
  enforcement: 'report/heading-enforcement',
  tests: 'report/heading-tests',
  completion: 'report/heading-completion',
  steps: 'report/heading-next-steps',
}

const places = reportPlaces(SECTIONS)

/** Where the end of programme report tells everything. */
export const REPORT: typeof places = {
  ...places,
  // What took the place of an order of then was of interest before the programme.
  except: { ...places.except, 'suitability/order-replaced': { notHere: say('not-here/told-in-section') } },
}
