import * as z from 'zod'
import { nearestTo } from '../errors.ts'
import type { Flaw } from './flaw.ts'

/** zod's issues in words for those who edit the files. Pass `expectation` as `error` when parsing. */

type RawIssue = z.core.$ZodRawIssue

const TYPES: Readonly<Record<string, string>> = {
  object: 'fields below it, each with its value',
  record: 'fields below it, each with its value',
  array: 'a list',
  string: 'a text (a number or a date needs quotes here)',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
}

const MISSING = 'a required field is missing; '

/** What was expected in place of what zod found wrong; for unknown fields, a line each. */
export function expectation(issue: RawIssue): string {
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys((issue.inst as z.ZodObject | undefined)?.shape ?? {})
    return issue.keys.map((key) => `unknown field${nearestTo(key, known)}`).join('\n')
  }
  return `${issue.input === undefined ? MISSING : ''}expected ${wanted(issue)}`
}

function wanted(issue: RawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected
    case 'invalid_value': {
      const known = issue.values.map(String)
      const near = typeof issue.input === 'string' ? nearestTo(issue.input, known) : ''
      return `${known.length === 1 ? '' : 'one of: '}${known.join(', ')}${near}`
    }
    case 'invalid_union':
      return z.globalRegistry.get(issue.inst as z.ZodType)?.description ?? 'another kind of value'
    case 'invalid_format':
      return issue.format === 'date' ? 'a date in the calendar, as YYYY-MM-DD' : 'another form'
    case 'too_small':
      if (issue.origin === 'string') return 'a text that is not empty'
      if (issue.origin === 'array') return `at least ${issue.minimum} in the list`
      return `a number ${issue.inclusive ? 'of at least' : 'greater than'} ${issue.minimum}`
    case 'too_big':
      return `a number ${issue.inclusive ? 'of at most' : 'less than'} ${issue.maximum}`
    default:
      return 'another value'
  }
}

/** Every issue with its place, unknown fields one by one. */
export function shapeFlaws(error: z.ZodError): Flaw[] {
  return error.issues.flatMap((issue): Flaw[] => {
    if (issue.code === 'unrecognized_keys') {
      const hints = issue.message.split('\n')
      return issue.keys.map((key, index) => ({
        path: [...issue.path, key],
        expected: hints[index] ?? 'unknown field',
        told: 'edition/unknown-field',
      }))
    }
    // A message that stands beside a pattern or refinement comes without its verb.
    const own = issue.code === 'custom' || (issue.code === 'invalid_format' && issue.format === 'regex')
    const expected = own ? `expected ${issue.message}` : issue.message
    return [{ path: issue.path, expected, ...(expected.startsWith(MISSING) && { told: 'edition/missing' }) }]
  })
}
