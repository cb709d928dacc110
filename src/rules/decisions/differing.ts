import type { DecisionEvent } from '../../chronology/decisions.ts'
import { matterOf } from '../../chronology/decisions.ts'
import { compare, groupedBy } from '../../chronology/recorded.ts'
import type { Message } from '../../message.ts'
import type { Case } from '../case.ts'
import { outcomeSaid } from '../decision-words.ts'
import { type Finding, finding } from '../finding.ts'
import { subjectSaid } from '../subject-words.ts'
import { term } from '../terms.ts'
import { say } from './findings.ts'

type Decision = DecisionEvent['value']

/** Two decisions of one day that differ: the file can't say which stands, so a person has to. */
export function assessDiffering(given: Case): Finding[] {
  const { edition, chronology } = given
  const open = chronology.decisions.all.filter(({ standing }) => standing === 'contradicted')
  return [...groupedBy(open, ({ value }) => matterOf(value))]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([matter, decisions]) => {
      const first = decisions[0]?.value
      if (first === undefined) return []
      return finding({
        id: `case.decisions/${matter}`,
        topic: 'case',
        outcome: 'needs decision',
        ...say('decisions/two-differ', { matter: matterSaid(given, first), on: first.on }),
        facts: decisions.map(({ pointer }) => pointer),
        readings: decisions.map(({ value }, at) => ({
          reading: say('decisions/reading-stands', { n: at + 1, by: value.by.name, role: value.by.role }),
          outcome: outcomeOf(edition.rules.routes, value),
        })),
        settledBy: say('decisions/settled-by-later'),
      })
    })
}

function matterSaid(given: Case, { about, subject }: Decision): Message {
  const matter = term('about', about)
  return subject === undefined
    ? matter
    : say('decisions/matter-of-subject', { about: matter, subject: subjectSaid(given, subject) })
}

/** A route by its name. */
function outcomeOf(routes: readonly { id: string; name: string }[], { about, outcome }: Decision): Message {
  const route = about === 'route' ? routes.find(({ id }) => id === outcome) : undefined
  return outcomeSaid({ about, outcome: route?.name ?? outcome })
}
