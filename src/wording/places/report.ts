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

/** Where the end of programme report tells everything. */
export const REPORT = reportPlaces(SECTIONS)
