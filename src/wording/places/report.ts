import { say } from './phrases.ts'
import type { DocumentPlaces, ReportSection as Of, Places } from './place.ts'

const OPEN: Of = 'document/needs-decision'
const POINTS: Of = 'report/heading-points'
const SUMMARY: Of = 'report/heading-summary'

const nothingFollows = { notHere: say('not-here/nothing-follows') }
const toldInSection = { notHere: say('not-here/told-in-section') }
const beforeStart = { notHere: say('not-here/before-start') }

/** A topic's own section; what a reader has to know first, and what isn't recorded, stands before it. */
const under = (section: Of): Places<Of> => ({
  criterion: section,
  warning: POINTS,
  'open matter': OPEN,
  action: section,
  gap: 'report/heading-missing',
  count: section,
  fact: section,
})

export const REPORT: DocumentPlaces<Of> = {
  topics: {
    suitability: {
      criterion: toldInSection,
      warning: toldInSection,
      'open matter': OPEN,
      action: toldInSection,
      gap: toldInSection,
      count: toldInSection,
      fact: toldInSection,
    },
    group: { ...under(POINTS), warning: beforeStart, gap: beforeStart, fact: beforeStart },
    route: under('report/heading-route'),
    // A start too many is the graver warning.
    attempts: { ...under('report/heading-route'), action: POINTS },
    // Missing records of sessions stand with them.
    attendance: { ...under('report/heading-attendance'), gap: 'report/heading-attendance' },
    enforcement: { ...under('report/heading-enforcement'), warning: 'report/heading-enforcement' },
    psychometrics: { ...under('report/heading-tests'), gap: 'report/heading-tests' },
    // What it comes to qualifies where the person stands.
    completion: {
      ...under('report/heading-completion'),
      fact: SUMMARY,
      warning: SUMMARY,
      gap: 'report/heading-completion',
    },
    case: under(POINTS),
  },
  except: {
    // The order has to be one, and to last as long as the programme, whoever proposed it.
    'suitability/order-replaced': POINTS,
    'suitability/time-short': POINTS,
    'suitability/time-over': POINTS,
    'route/prior-treatment-not-shown': nothingFollows,
    'route/length-in-total': { notHere: say('not-here/amounts-in-table') },
    'route/length-of-parts': { notHere: say('not-here/amounts-in-table') },
    // An evening group that the edition doesn't offer him is a warning.
    'timetable/evening-offered': beforeStart,
    'timetable/evening-if-working': beforeStart,
    'timetable/evening-if-daytime-impossible': beforeStart,
    'timetable/day-planned': beforeStart,
    'timetable/time-off-needed': beforeStart,
    'timetable/time-off-not-recorded': beforeStart,
    'attendance/areas-listed': nothingFollows,
    // Each module is counted by itself; where the sum asks for anything, it is a warning.
    'attendance/total-missed': nothingFollows,
    'attendance/part-complete': 'report/heading-route',
    'attendance/part-done-route-short': 'report/heading-route',
    'attendance/hours-credited': SUMMARY,
    'attendance/hours-credited-none-stated': SUMMARY,
  },
  own: { suitability: toldInSection, route: 'report/heading-route' },
  about: null,
  actions: 'report/heading-next-steps',
}
