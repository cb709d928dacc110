/**
 * How a document could speak against itself. None can arise while the list of what is open is whole and its template
 * prints what it is given, but the last: there the record speaks against itself.
 */
export const CONTRADICTIONS = [
  'proposed beside not met',
  'decision not listed',
  'completed beside open',
  'warning not told',
  'no absence beside one',
  'progress after completion',
] as const
export type Contradiction = (typeof CONTRADICTIONS)[number]
