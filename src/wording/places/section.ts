import { say } from './phrases.ts'
import type { DocumentPlaces, Places, Section } from './place.ts'

const CRITERIA: Section = 'section/heading-criteria'
const WARNINGS: Section = 'section/heading-warnings'
const ROUTE: Section = 'section/heading-route'
const OPEN: Section = 'document/needs-decision'
const MISSING: Section = 'section/heading-missing'

/** Stands in each of the three, whichever the conclusion is. */
export const CONCLUSION: readonly Section[] = [
  'section/heading-proposed',
  'section/heading-not-proposed',
  'section/heading-undecided',
]

const nothingFollows = { notHere: say('not-here/nothing-follows') }
const toldInReport = { notHere: say('not-here/told-in-report') }
const notProposed = { notHere: say('not-here/not-proposed') }

const suitability: Places = {
  criterion: CRITERIA,
  warning: WARNINGS,
  'open matter': OPEN,
  action: WARNINGS,
  gap: MISSING,
  count: nothingFollows,
  fact: nothingFollows,
}
/** Its amounts stand in the rows beside the route. */
const route: Places = { ...suitability, criterion: ROUTE, action: ROUTE, count: ROUTE, fact: ROUTE }
/** What is open stays open, whatever is proposed. */
const notTaken: Places = {
  criterion: notProposed,
  warning: notProposed,
  'open matter': OPEN,
  action: notProposed,
  gap: notProposed,
  count: notProposed,
  fact: notProposed,
}

/** Without a decision there is neither a proposal nor reasons against one. */
const OWN = { suitability: CONCLUSION, route: ROUTE } as const

const proposed: DocumentPlaces = {
  topics: {
    suitability,
    route,
    group: suitability,
    attempts: suitability,
    case: suitability,
    attendance: toldInReport,
    enforcement: toldInReport,
    psychometrics: toldInReport,
    completion: toldInReport,
  },
  except: {
    // It is the row of earlier programmes, where it is anything.
    'route/prior-treatment-not-shown': nothingFollows,
  },
  own: OWN,
  about: 'suitability',
  actions: { notHere: say('not-here/work-of-staff') },
}

/** While nobody has decided against the programme, and where somebody has. */
export const SECTION = {
  proposed,
  notProposed: {
    ...proposed,
    topics: { ...proposed.topics, route: notTaken, group: notTaken },
    own: { ...OWN, route: notProposed },
  },
} as const satisfies Record<string, DocumentPlaces>
