import { say } from './phrases.ts'
import type { DocumentPlaces, NotHere, Places, SectionSection } from './place.ts'

type Of = SectionSection
const CRITERIA: Of = 'section/heading-criteria'
const WARNINGS: Of = 'section/heading-warnings'
const ROUTE: Of = 'section/heading-route'
const OPEN: Of = 'document/needs-decision'
const MISSING: Of = 'section/heading-missing'

const nothingFollows = { notHere: say('not-here/nothing-follows') }
const toldInReport = { notHere: say('not-here/told-in-report') }
const notYet = { notHere: say('not-here/not-yet') }
const notProposed = { notHere: say('not-here/not-proposed') }

const suitability: Places<Of> = {
  criterion: CRITERIA,
  warning: WARNINGS,
  'open matter': OPEN,
  action: WARNINGS,
  gap: MISSING,
  count: nothingFollows,
  fact: nothingFollows,
}
/** Its amounts stand in the rows beside the route. */
const route: Places<Of> = { ...suitability, criterion: ROUTE, action: ROUTE, count: ROUTE, fact: ROUTE }
/** What is open stays open, whatever is proposed. */
const withOpen = (why: NotHere): Places<Of> => ({
  criterion: why,
  warning: why,
  'open matter': OPEN,
  action: why,
  gap: why,
  count: why,
  fact: why,
})
/** Appointments under the order: before the programme there is no other document that tells of them. */
const before: Places<Of> = { ...withOpen(notYet), warning: WARNINGS, action: WARNINGS }

/** By what the section comes to, and whether the programme has begun. */
export function sectionPlaces(conclusion: string, hasBegun: boolean): DocumentPlaces<Of> {
  const proposed = conclusion === 'not suitable' ? withOpen(notProposed) : null
  return {
    topics: {
      suitability,
      // How long it takes is part of what is proposed; until then it stands with the route.
      route:
        proposed ?? (conclusion === 'suitable' ? { ...route, count: 'section/heading-proposed' } : route),
      group: proposed ?? suitability,
      attempts: suitability,
      case: suitability,
      attendance: hasBegun ? toldInReport : before,
      enforcement: hasBegun ? toldInReport : before,
      psychometrics: hasBegun ? toldInReport : notYet,
      completion: hasBegun ? toldInReport : notYet,
    },
    except: {
      'decisions/departure-of-report': toldInReport,
      // The latest is what holds; the audit sheet has those before it.
      'decisions/replaced': { notHere: say('not-here/replaced') },
      // Staff record it; a court knows what it decided.
      'suitability/hearing-over': MISSING,
      // It is the row of levels.
      'route/level-not-asked': nothingFollows,
      // It is the row of earlier programmes, where it is anything.
      'route/prior-treatment-not-shown': nothingFollows,
      // Nobody can record what the programme doesn't state.
      'route/length-not-stated': proposed === null ? ROUTE : notProposed,
    },
    own: {
      suitability:
        conclusion === 'suitable'
          ? CRITERIA
          : conclusion === 'not suitable'
            ? 'section/heading-not-proposed'
            : 'section/heading-decisions',
      route: proposed === null ? ROUTE : notProposed,
    },
    decidedInRows: true,
    about: 'suitability',
    points: WARNINGS,
    actions: { notHere: say('not-here/work-of-staff') },
  }
}
