import { say } from './phrases.ts'
import type { DocumentPlaces, Places, ReportSection, Section } from './place.ts'

/** The sections of a report, by what each tells; `Own`: those that it alone has. */
export interface ReportSections<Own extends Section> {
  decisions: ReportSection
  missing: ReportSection
  /** What a reader has to know first. */
  points: ReportSection | Own
  /** Where the programme stands, with what qualifies it. */
  summary: ReportSection | Own
  route: ReportSection | Own
  attendance: ReportSection | Own
  enforcement: ReportSection | Own
  tests: ReportSection | Own
  completion: ReportSection | Own
  steps: ReportSection | Own
}

const nothingFollows = { notHere: say('not-here/nothing-follows') }
const toldInSection = { notHere: say('not-here/told-in-section') }
const beforeStart = { notHere: say('not-here/before-start') }

/** Where a report tells everything. */
export function reportPlaces<Own extends Section>(
  sections: ReportSections<Own>,
): DocumentPlaces<ReportSection | Own> {
  type Of = ReportSection | Own
  const { points, summary, route, attendance, enforcement, tests, completion } = sections
  /** A topic's own section; what a reader has to know first, and what isn't recorded, stands before it. */
  const under = (section: Of): Places<Of> => ({
    criterion: section,
    warning: points,
    'open matter': sections.decisions,
    action: section,
    gap: sections.missing,
    count: section,
    fact: section,
  })
  return {
    topics: {
      suitability: {
        criterion: toldInSection,
        warning: toldInSection,
        'open matter': sections.decisions,
        action: toldInSection,
        gap: toldInSection,
        count: toldInSection,
        fact: toldInSection,
      },
      group: { ...under(points), warning: beforeStart, gap: beforeStart, fact: beforeStart },
      route: under(route),
      // A start too many is the graver warning.
      attempts: { ...under(route), action: points },
      // Missing records of sessions stand with them.
      attendance: { ...under(attendance), gap: attendance },
      enforcement: { ...under(enforcement), warning: enforcement },
      psychometrics: { ...under(tests), gap: tests },
      // What it comes to qualifies where the person stands.
      completion: { ...under(completion), fact: summary, warning: summary, gap: completion },
      case: under(points),
    },
    except: {
      'decisions/departure-of-section': toldInSection,
      // The latest is what holds; the audit sheet has those before it.
      'decisions/replaced': { notHere: say('not-here/replaced') },
      // What took the place of an order of then was of interest before the programme.
      'suitability/order-replaced': toldInSection,
      // The order has to last as long as the programme, whoever proposed it.
      'suitability/time-short': points,
      'suitability/time-over': points,
      // Who states that meetings were regular is told with their number.
      'completion/contact-stated': enforcement,
      'route/prior-treatment-not-shown': nothingFollows,
      // Where there is one, everybody is on it.
      'route/only-route': nothingFollows,
      // It is asked for, and counted nowhere until it is there.
      'attendance/session-not-recorded': sections.missing,
      // Nobody here can record what the programme doesn't state.
      'route/length-not-stated': { notHere: say('not-here/amounts-in-table') },
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
      'attendance/hours-credited': summary,
      'attendance/hours-credited-none-stated': summary,
    },
    own: { suitability: toldInSection, route },
    about: null,
    points,
    actions: sections.steps,
  }
}
