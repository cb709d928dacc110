import { outside } from '../../outside.ts'

/**
 * Kind and place of a fault, for the log. Its message may hold what someone wrote, so it is never told; nor is a stack
 * of which it can't be seen where the message ends.
 */
export function faultOf({ name, message, stack = '' }: Error): string {
  const kind = /^\w{1,60}$/.test(name) ? name : 'Error'
  return [kind, ...framesIn(stack, message)].join('\n')
}

function framesIn(stack: string, message: string): string[] {
  const [header = ''] = /^[\w$. []*\]?/.exec(stack) ?? []
  const before = message === '' ? header : `${header}: ${message}`
  if (!stack.startsWith(before)) return []
  const rest = stack.slice(before.length)
  // A message that was changed since, or that goes on: then its end isn't known.
  if (rest !== '' && !rest.startsWith('\n    at ')) return []
  return rest
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .map((line) => `    ${outside(line.trim(), LONGEST)}`)
}

/** Letters of a place in the code. */
const LONGEST = 300
