import type { Chronology } from '../../chronology/chronology.ts'
import { groupedBy } from '../../chronology/recorded.ts'
import type { AssessmentInWords, FindingInWords } from '../../language/in-words.ts'
import type { Item } from '../../message.ts'
import type { Subject } from '../case-view.ts'
import type { Passage } from '../passage.ts'
import { isDecision, isForTheRecord } from '../places/action-kinds.ts'
import { type DocumentMap, sectionsOf } from '../places/places.ts'
import type { Teller } from '../teller.ts'
import { capital } from '../words.ts'
import { say } from './phrases.ts'

/** What someone must do next, who, and by when. */
export interface Step {
  step: Passage
  who: Passage
  by: Passage
}

/** Those that a document tells, most urgent first. */
export function steps({ chronology, assessment }: Subject, map: Told, teller: Teller): Step[] {
  const byWhen = byWhenIn(chronology)
  const all = assessment.nextActions.filter(({ code }) => sectionsOf(map.placeOfAction(code)).length > 0)
  const told = all.map((action): Step => {
    const { action: words, code, who, findingId, alsoFindingIds = [] } = action
    const rests = { findings: [findingId, ...alsoFindingIds] }
    return {
      step: teller.workedOut(words, rests, code),
      // The edition's word for the role.
      who: teller.ofEdition(capital({ text: who }), '/terms'),
      by: teller.workedOut(byWhen(action) ?? say('report/no-date'), rests),
    }
  })
  return told.length > LISTED ? byPerson(told) : told
}

/** As many can be looked through in order of urgency; more are told by person. */
const LISTED = 8

/** Whoever has the most urgent step comes first, with all of theirs. */
const byPerson = (steps: readonly Step[]): Step[] =>
  [...groupedBy(steps, ({ who }) => who.text).values()].flat()

type Told = Pick<DocumentMap<FindingInWords>, 'placeOfAction'>

/**
 * A day that has passed is no day to act by. What should be in the record already is to be recorded now; a decision that
 * has no day comes before the session that is next, if one is planned. Null: nothing tells.
 */
export function byWhenIn({
  sessions,
  stopped,
  reached,
  passed,
}: Chronology): (action: Action) => Item | null {
  const next =
    stopped === null ? (sessions.find(({ session }) => !reached(session.date))?.session.date ?? null) : null
  return ({ by, because, code }) => {
    if (by === null) {
      if (isForTheRecord(code)) return say('report/step-now')
      return next !== null && isDecision(code) ? say('report/step-before-session', { on: next }) : null
    }
    if (passed(by)) return say('report/step-overdue', { by })
    return because === null ? { date: by } : say('report/step-because', { by, because })
  }
}

type Action = AssessmentInWords['nextActions'][number]
