import type { EnforcementStep } from '../../case/record.ts'
import type { Recorded } from '../../chronology/recorded.ts'
import type { Steps } from '../../chronology/steps.ts'
import { dateInWords } from '../../programme/date-words.ts'
import type { Edition } from '../../programme/edition.ts'
import { type Finding, finding } from '../finding.ts'
import { sentence } from '../words.ts'
import type { StandingAbsence } from './absences.ts'
import { answerTo, unansweringSteps } from './steps.ts'

/** Which absence it is: the first without an acceptable reason, and whether a threshold is reached and dealt with. */
interface Place {
  first: boolean
  isThreshold: boolean
  dealtWith: boolean
}

/** Whether an absence without an acceptable reason was answered, and what is due where it wasn't. */
export function answerFinding(
  edition: Edition,
  absence: StandingAbsence,
  steps: Steps,
  place: Place,
): Finding {
  const answer = answerTo(absence, steps)
  const told = `The absence from ${absence.label} on ${dateInWords(absence.date)} had no acceptable reason.`
  const action = edition.rules.enforcement.find(({ unacceptable }) => unacceptable === 1)
  const common = {
    id: `enforcement.action/${absence.id}`,
    topic: 'enforcement' as const,
    sources: action ? [action.source] : [],
  }
  if (answer !== undefined) {
    return finding({
      ...common,
      outcome: 'met',
      statement: `${told} Recorded on ${dateInWords(answer.value.date)} in answer: ${answer.value.step}.`,
      basis: answer.value.for.length === 0 ? UNNAMED : basisOf(edition, absence, place),
      facts: [...absence.facts, answer.pointer],
    })
  }
  const others = unansweringSteps(absence, steps)
  return finding({
    ...common,
    outcome: 'not met',
    severity: place.isThreshold && place.dealtWith ? 'warning' : 'action',
    statement: [
      told,
      ...others.map((step) => stepInWords(step, steps)),
      `No ${others.length > 0 ? '' : 'warning or '}other step in answer to it is recorded.`,
      due(edition, place),
    ].join(' '),
    basis: basisOf(edition, absence, place),
    facts: [...absence.facts, ...others.map(({ pointer }) => pointer)],
    missing: [`warning or other step for the absence of ${dateInWords(absence.date)}`],
  })
}

/** Once a threshold is reached, what follows is one decision about all of them and no longer an action for each. */
function due({ rules, terms }: Edition, { isThreshold }: Place): string {
  if (isThreshold) return 'A threshold is reached, and what follows belongs to the decision on that.'
  return rules.enforcement.length > 0
    ? `Enforcement action is due from the ${terms.supervisor}.`
    : `What follows is for the ${terms.supervisor} to decide.`
}

function stepInWords({ value }: Recorded<EnforcementStep>, { withdrawn }: Steps): string {
  return withdrawn.some((each) => each.value.id === value.id)
    ? `The ${value.step} of ${dateInWords(value.date)} was withdrawn.`
    : `${sentence(value.step)} on ${dateInWords(value.date)}, which is no answer yet.`
}

/** Null where the edition's own words say it. */
function basisOf({ rules }: Edition, { kind }: StandingAbsence, { first }: Place): string | null {
  if (rules.enforcement.length === 0) return SILENT
  const action = rules.enforcement.find(({ unacceptable }) => unacceptable === 1)
  if (action === undefined) return first ? FIRST : LATER
  return action.counts.includes(kind === 'session' ? 'session' : 'appointment') ? null : WIDELY
}

const UNNAMED = 'A step that does not say what it answers is taken to answer every absence up to its date.'
const SILENT = 'What an edition does not state is not filled in from another.'
const FIRST =
  'The first absence without an acceptable reason calls for enforcement action, which is usually a warning (C-5).'
const LATER =
  'The edition states a threshold and not what follows each absence. Whether each was answered is shown beside it (C-5).'
const WIDELY =
  'The edition speaks of a session. What counts is read widely, as every attendance that was instructed (A-5), so this absence calls for enforcement action as well.'
