/** What kind of thing an action asks for, by its code (`action/decide-repeat`). */

/** That somebody decides: what follows from an absence among it, and whether a place is kept. */
export const isDecision = (code: string): boolean =>
  code.startsWith('action/decide-') || DECISIONS.includes(code)

const DECISIONS: readonly string[] = [
  'action/take-enforcement-action',
  'action/end-or-decide-suitability',
  'action/record-whether-ended',
]

/** That the record says what it should say already. */
export const isForTheRecord = (code: string): boolean =>
  !isDecision(code) &&
  ['action/record-', 'action/add-register', 'action/correct-'].some((start) => code.startsWith(start))
