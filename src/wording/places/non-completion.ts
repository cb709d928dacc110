import { isDecision } from './action-kinds.ts'
import { say } from './phrases.ts'
import type { NonCompletionSection } from './place.ts'
import { type ReportSections, reportPlaces } from './reports.ts'

const AMOUNT = 'non-completion/heading-amount'
/** What ended, when and why comes first. */
const ENDED = 'non-completion/heading-ended'

const SECTIONS: ReportSections<NonCompletionSection> = {
  decisions: 'document/needs-decision',
  missing: 'report/heading-missing',
  points: 'report/heading-points',
  summary: AMOUNT,
  route: AMOUNT,
  attendance: AMOUNT,
  enforcement: 'report/heading-enforcement',
  tests: 'non-completion/heading-tests',
  completion: AMOUNT,
  steps: 'non-completion/heading-recommended',
}

const places = reportPlaces(SECTIONS)
const atTheEnd = { notHere: say('not-here/due-at-end') }

/** What has to be settled all the same, though nobody decides it by itself. */
const ASKED: readonly string[] = [
  'action/record-authority',
  'action/settle-hold',
  'action/name-repeated-module',
  'action/correct-entry',
]

/** Where a report on non-completion tells everything. */
export const NON_COMPLETION: typeof places = {
  ...places,
  topics: {
    ...places.topics,
    completion: {
      ...{ criterion: atTheEnd, count: atTheEnd, gap: atTheEnd, action: atTheEnd },
      ...{ warning: AMOUNT, fact: AMOUNT, 'open matter': 'document/needs-decision' },
    },
  },
  // Nobody is recommended to record or to arrange what is over.
  tellsAction: (code) => isDecision(code) || ASKED.includes(code),
  except: {
    ...places.except,
    // That it ended says it.
    'completion/not-complete': ENDED,
    'completion/left-programme': ENDED,
  },
}
