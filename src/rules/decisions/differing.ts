import type { Decision } from '../../case/record.ts'
import type { DecisionEvent } from '../../chronology/decisions.ts'
import { matterOf } from '../../chronology/decisions.ts'
import { compare, groupedBy } from '../../chronology/recorded.ts'
import { dateInWords } from '../../programme/date-words.ts'
import type { Case } from '../case.ts'
import { lower } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'

/** Two decisions of one day that differ: the file can't say which stands, so a person has to. */
export function assessDiffering({ edition, chronology }: Case): Finding[] {
  const open = chronology.decisions.all.filter(({ standing }) => standing === 'contradicted')
  return [...groupedBy(open, ({ value }) => matterOf(value))]
    .sort(([a], [b]) => compare(a, b))
    .map(([matter, decisions]) =>
      finding({
        id: `case.decisions/${matter}`,
        topic: 'case',
        outcome: 'needs decision',
        statement: `Two decisions about the same matter (${matter.replace('/', ': ')}) were recorded on ${dateInWords(decisions[0]?.value.on ?? '')}, and they differ. Neither is applied.`,
        facts: decisions.map(({ pointer }) => pointer),
        readings: decisions.map(({ value }) => ({
          reading: `The decision “${value.id}” of the ${lower(value.by.role)} stands`,
          outcome: outcomeName(edition.rules.routes, value),
        })),
        settledBy: 'A later decision that says which of them stands.',
      }),
    )
}

/** A route by its name; every other outcome is a word. */
function outcomeName(
  routes: readonly { id: string; name: string }[],
  { outcome }: DecisionEvent['value'] | Decision,
): string {
  return routes.find(({ id }) => id === outcome)?.name ?? outcome
}
