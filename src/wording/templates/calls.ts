import { type Issue, nearestTo } from '../../errors.ts'
import { atMost, TEMPLATES } from '../../limits.ts'
import { fileOf } from './parsing.ts'
import { PARTIALS } from './reading.ts'

/** Names of partials, without their folder, each with the line of its first call. */
type Calls = Readonly<Record<string, number>>

/** Partials that a template calls and the folder doesn't have. */
export function missingIssues(name: string, calls: Calls, partials: readonly string[]): Issue[] {
  const there = partials.map((partial) => partial.slice(PARTIALS.length))
  return Object.entries(calls)
    .filter(([called]) => !there.includes(called))
    .map(([called, line]) =>
      issue(name, line, `expected a partial that is there, not "${called}"${nearestTo(called, there)}`),
    )
}

/** Messages that a template says and the language doesn't have. */
export function unsaidIssues(name: string, says: Calls, has: (code: string) => boolean): Issue[] {
  return Object.entries(says)
    .filter(([code]) => !has(code))
    .map(([code, line]) => issue(name, line, `expected a message of the language, "${code}" is none`))
}

/**
 * Partials that call themselves, at once or through others: each circle once, at the call that closes it. And partials
 * that call one another deeper than any document needs.
 */
export function circleIssues(calls: ReadonlyMap<string, Calls>): Issue[] {
  const issues: Issue[] = []
  const depths = new Map<string, number>()
  const depthOf = (name: string, trail: readonly string[]): number => {
    const known = depths.get(name)
    if (known !== undefined) return known
    let depth = 0
    for (const [called, line] of Object.entries(calls.get(name) ?? {})) {
      const partial = `${PARTIALS}${called}`
      const from = [...trail, name].indexOf(partial)
      if (from >= 0) {
        const circle = [...trail.slice(from), name, partial].map((each) => each.slice(PARTIALS.length))
        issues.push(issue(name, line, `expected no template that calls itself: ${circle.join(' calls ')}`))
      } else if (trail.length >= TEMPLATES.depth.most) {
        issues.push(issue(name, line, atMost(TEMPLATES.depth)))
      } else depth = Math.max(depth, 1 + depthOf(partial, [...trail, name]))
    }
    depths.set(name, depth)
    return depth
  }
  for (const name of calls.keys()) {
    if (depthOf(name, []) > TEMPLATES.depth.most) issues.push(issue(name, 1, atMost(TEMPLATES.depth)))
  }
  return issues
}

const issue = (name: string, line: number, expected: string): Issue => ({
  ...{ file: fileOf(name), pointer: `line ${line}`, expected },
})
