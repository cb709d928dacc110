import type { Decision } from '../../case/record.ts'
import { inForm, type Message } from '../../message.ts'
import { decisionSaid } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import { say } from './findings.ts'
import { mostMissed } from './repeat-counting.ts'
import { repeatDecision } from './repeat-decision.ts'
import { common, countedIn, follows, NO_REPEAT, type Repeat, unclearFinding, waits } from './repeat-told.ts'
import { inModule, missedSaid, type Run, type Tally, unitWord } from './run.ts'

/** Where the edition states no repeat: as decided, or else told, and asked where much was missed. */
export function withoutRule(run: Run, counted: Tally): Repeat {
  const { standing: decision, unclear } = repeatDecision(run, counted)
  const required = decision?.value.outcome === 'required'
  if (unclear?.value.outcome === 'required') {
    return {
      state: 'needs decision',
      suspends: false,
      findings: [unclearFinding(run, undefined, counted, unclear)],
    }
  }
  if (counted.missed.length === 0 && !required)
    return { state: 'not required', suspends: false, findings: [] }
  if (decision === null && mostMissed(run, counted) >= ASKED_FROM) {
    return { state: 'needs decision', suspends: false, findings: [silent(run, counted)] }
  }
  return {
    state: required ? 'required' : 'not required',
    suspends: false,
    findings: [
      finding({
        ...common(run, counted, undefined, decision),
        outcome: decision === null ? 'noted' : 'decided',
        ...toldWithoutRule(run, counted, decision?.value),
      }),
    ],
  }
}

/**
 * An edition that doesn't state a repeat doesn't say that there is none. From the third session missed on a person is
 * asked; that number is where we ask, and no threshold of the edition.
 */
const ASKED_FROM = 3

function silent(run: Run, counted: Tally): Finding {
  const all = common(run, counted, undefined, null)
  const { staff } = run.edition.terms
  return finding({
    ...all,
    outcome: 'needs decision',
    ...say('attendance/repeat-not-stated-open', countedIn(run, counted)),
    basis: [...all.basis, say('attendance/ground-repeat-silent')],
    readings: [
      {
        reading: say('attendance/reading-silence', { repeat: false }),
        outcome: inForm(NO_REPEAT, 'sentence'),
      },
      {
        reading: say('attendance/reading-silence', { repeat: true }),
        outcome: inForm(follows(run, undefined), 'sentence'),
      },
    ],
    settledBy: say('attendance/settled-by-decision-on-repeat', { staff, module: run.module.name }),
  })
}

function toldWithoutRule(run: Run, { missed }: Tally, decision: Decision | undefined): Message {
  const told = { where: inModule(run), missed: missedSaid(missed.length), unit: unitWord(run) }
  if (decision === undefined) return say('attendance/repeat-threshold-not-stated', told)
  const decided = { ...told, decision: decisionSaid(decision) }
  return decision.outcome === 'required'
    ? say('attendance/repeat-decided-without-threshold', { ...decided, also: waits(run) })
    : say('attendance/no-repeat-decided-without-threshold', decided)
}
