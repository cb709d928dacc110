import type { Desk } from '../desk.ts'
import { textAt } from '../form/draft.ts'
import type { Given } from '../questions/question.ts'
import type { State } from '../state/state.ts'

/** What questions are asked by. @param blank how many empty entries a list shows */
export function givenOf({ editions, within }: Desk, { draft, typed }: State, blank = 0): Given {
  const edition = editions.edition(textAt(draft, '/programme'))
  return {
    ...{ draft, edition, blank, kept: Object.keys(typed) },
    ...(within && { shared: within.sessions }),
  }
}
